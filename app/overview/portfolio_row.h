#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/portfolio/portfolio.h"

namespace jiheng {

/// What lists, filters and counts need of one technology, without its longer texts: those are read when a record is
/// opened.
struct PortfolioRow {
  TechnologyId id;
  QString number;
  QString nameZh;
  QString nameEn;
  QString owner;
  TechnologyForm form = TechnologyForm::KnowHow;
  QString place;
  Origin origin = Origin::Unknown;
  QString since;
  StateSecret stateSecret = StateSecret::Unknown;
  QStringList keywords;
  int revision = 1;
  QList<ProductId> products;  ///< that rest on it, in the order of PortfolioTable::products()
  /// Under the edition of the table. Open until PortfolioTable::isComplete().
  VerdictKind verdict = VerdictKind::Open;
  std::optional<Part> atLeast;  ///< while open: what a confirmed tag already says
  unsigned openPoints = 0;      ///< one bit for each OpenPoint::Kind that is there
  int candidates = 0;
  int confirmed = 0;
  int rejected = 0;

  bool has(OpenPoint::Kind kind) const { return (openPoints & (1u << static_cast<int>(kind))) != 0; }
  int tags() const { return candidates + confirmed + rejected; }
  bool operator==(const PortfolioRow&) const = default;
};

/// The same for a product.
struct PortfolioProductRow {
  ProductId id;
  QString number;
  QString nameZh;
  QString nameEn;
  int technologies = 0;
  int prohibited = 0;
  int restricted = 0;
  int examinedNoMatch = 0;
  int open = 0;
  int neverExamined = 0;
  bool operator==(const PortfolioProductRow&) const = default;
};

}  // namespace jiheng
