#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "app/catalogue/catalogue.h"
#include "app/examination/dossier.h"
#include "app/examination/official_wording.h"
#include "app/portfolio/portfolio_service.h"
#include "app/reports/report_document.h"
#include "app/review/review.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// A tag with what the catalogue says where it stands.
struct ReviewedTag {
  Tag tag;
  std::optional<Item>
      item;                ///< as the report's edition has it; else as the edition that the tag was judged on
  bool inEdition = false;  ///< whether the report's edition has the item
  std::optional<ControlPoint> point;
  QString chosenName;   ///< the English that the company chose for the item's name; empty where it chose none
  QString chosenPoint;  ///< the same for the control point
  Bilingual judgedEdition;  ///< title of the instrument of the edition that the tag was judged on
  QDate judgedEditionDate;  ///< from when that edition is in force
  std::optional<OfficialWording> wording;  ///< brought by the user, of a tag on the item as a whole
};

/// What was examined of a technology for which no match was found, as it was concluded.
struct ReviewedExamination {
  Dossier dossier;                    ///< its conclusion is there
  QHash<ItemKey, Text> items;         ///< names of the items that were looked at
  QHash<QString, Bilingual> sectors;  ///< names by code
  QDate editionEffective;
};

/// A technology with its verdict and its tags, in the order of the company's numbers.
struct ReviewedTechnology {
  TechnologySummary summary;
  std::optional<SubmittedTechnology> standing;  ///< the latest review by two; none where it was never submitted
  QDate reviewedEdition;                   ///< from when the edition of that review is in force
  std::vector<ReviewedTag> tags;
  std::optional<ReviewedExamination> examination;  ///< where the verdict rests on one
};

/// An instrument that the edition was replayed from, and how much of it is bundled.
struct ReviewSource {
  Bilingual title;
  QDate date;
  Text coverage;
  std::vector<Text> gaps;
};

/// Everything that a product review report says, taken at one moment: values only, so that any thread may
/// write it.
struct ProductReview {
  ReportLanguage language = ReportLanguage::Both;
  bool wholePortfolio = false;  ///< all products, and technologies without a product
  std::vector<Product> products;
  std::vector<ReviewedTechnology> technologies;

  QString editionId;
  Bilingual editionTitle;
  QDate editionEffective;
  PartCoverage prohibited;
  PartCoverage restricted;
  int points = 0;           ///< control points that are bundled of the edition
  bool incomplete = false;  ///< the bundled text of the edition is not whole
  std::vector<ReviewSource> sources;

  QString workspaceName;
  QString author;
  QDateTime made;
  QString auditHead;
  qint64 auditEntries = 0;
};

/// Reads what the report needs, on the thread of the workspace. `products` empty means the whole portfolio.
/// Errors: those of the services; NotFound for a product that is not there.
Result<ProductReview> collectProductReview(const Workspace& workspace, const PortfolioService& portfolio,
                                           const Catalogue& catalogue, const std::vector<ProductId>& products,
                                           const Edition& edition, ReportLanguage language);

}  // namespace jiheng
