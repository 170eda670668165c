#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "app/annotations/annotation_service.h"
#include "app/annotations/reading_service.h"
#include "app/calendar/statutory_rule.h"
#include "app/calendar/working_calendar.h"
#include "app/catalogue/catalogue.h"
#include "app/catalogue/catalogue_search.h"
#include "app/examination/examination_service.h"
#include "app/exchange/exchange_service.h"
#include "app/foundation/clock.h"
#include "app/official_text/official_text_service.h"
#include "app/people/people_service.h"
#include "app/overview/portfolio_filter_service.h"
#include "app/overview/portfolio_table.h"
#include "app/portfolio/portfolio_service.h"
#include "app/questionnaire/questionnaire_service.h"
#include "app/screening/screener.h"
#include "app/thresholds/thresholds.h"
#include "app/review/impact_service.h"
#include "app/review/review_service.h"
#include "app/transfers/procedure.h"
#include "app/transfers/transfer_service.h"
#include "app/workspace/attachment_service.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// Everything one program run works with: the data files, and the open workspace with its services. The window and the
/// command line both stand on it, so that they cannot differ.
class Workbench : public QObject {
  Q_OBJECT
 public:
  /// Reads data/. An error names file, line and field.
  static Result<std::unique_ptr<Workbench>> load(const QString& dataDir, std::shared_ptr<const Clock> clock);
  ~Workbench() override;

  const Clock& clock() const;
  /// The catalogue in effect: the bundled one, with what the open workspace has accepted from official texts. The reference
  /// stays valid; what it refers to is another value after catalogueChanged(). Editions that are held stay as they are;
  /// pointers into instruments do not.
  const Catalogue& catalogue() const;
  /// As the program brings it: what official texts are compared with.
  const Catalogue& bundledCatalogue() const;
  /// Why what the open workspace has accepted could not be laid over the bundled data, so that the bundled data holds; nothing
  /// where it could.
  const std::optional<Error>& catalogueFault() const;
  /// The search over all editions of the catalogue in effect, with the bundled synonyms and those of the open workspace. The
  /// reference stays valid; what it refers to is another value after searchChanged(). Take a copy for another thread.
  const CatalogueSearch& catalogueSearch() const;
  /// The screener over an edition, with the synonyms that the search has. Made at the first question, for no start needs it, and
  /// again after searchChanged(); whoever holds one keeps it as it was. Error (BrokenData): what data/screening says cannot be
  /// used.
  Result<Screener> screener(const std::shared_ptr<const Edition>& edition) const;
  const WorkingCalendar& calendar() const;
  const StatutoryRules& rules() const;
  const Procedure& procedure() const;
  /// What headings of brought lists mean.
  const ColumnWords& columnWords() const;
  /// The numbers that control points state, made from the bundled texts. They compare with any edition, also one in which an
  /// official text was accepted, and say where its wording is another one.
  const Thresholds& thresholds() const;
  /// The questions that lead to a classification.
  const Questionnaire& questionnaire() const;

  /// Closes what is open and opens or creates; on an error the old workspace stays open. Opening the file that is open
  /// already only takes the actor.
  Status openWorkspace(const QString& path, const QString& actor);
  Status createWorkspace(const QString& path, const QString& actor);
  /// Creates a workspace and fills it through the services with the example of data/sample, whose dates lie around today.
  /// On an error no file is left.
  Status createSample(const QString& path, const QString& actor);
  void closeWorkspace();

  /// Null while none is open; so are the services.
  Workspace* workspace() const;
  PeopleService* people() const;
  AttachmentService* attachments() const;
  PortfolioService* portfolio() const;
  /// Reads nothing before somebody calls PortfolioTable::show().
  ExaminationService* examination() const;
  PortfolioTable* portfolioTable() const;
  PortfolioFilterService* portfolioFilters() const;
  ReviewService* reviews() const;
  ImpactService* impacts() const;
  ExchangeService* exchange() const;
  TransferService* transfers() const;
  QuestionnaireService* questionnaires() const;
  OfficialTextService* officialTexts() const;
  AnnotationService* annotations() const;
  ReadingService* readings() const;

 signals:
  /// The catalogue in effect is another one: a workspace was opened or closed, or official texts were accepted or taken back.
  /// Comes before workspaceChanged().
  void catalogueChanged();
  /// The search is another one: the catalogue or the own synonyms changed. Comes before catalogueChanged().
  void searchChanged();
  /// After a workspace was opened or closed. Hold no pointer to the old services beyond it.
  void workspaceChanged();

 private:
  void replace(std::unique_ptr<Workspace> workspace);
  void takeEffect();
  void takeSynonyms();

  struct Private;
  explicit Workbench(std::unique_ptr<Private> d);
  std::unique_ptr<Private> d;
};

}  // namespace jiheng
