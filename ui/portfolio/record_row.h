#pragma once

#include <QHash>

#include "app/overview/portfolio_table.h"
#include "app/portfolio/portfolio_summary.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

enum class RecordKind { Product, Technology };

/// The classes by which the lists are filtered.
enum class Bucket { Prohibited, Restricted, Open, ExaminedNoMatch, NeverExamined };
inline constexpr int kBuckets = 5;

/// One line of a list: a product or a technology as its summary says.
struct RecordRow {
  RecordKind kind = RecordKind::Product;
  QString id;
  QString number;
  Bilingual name;
  Text badge;
  Semantic meaning = Semantic::Open;
  Text note;             ///< a few quiet words: how many technologies, how many tags
  unsigned buckets = 0;  ///< one bit for each Bucket that it belongs to
  QString folded;        ///< all texts that a filter looks at, folded

  bool isIn(Bucket bucket) const { return (buckets & (1u << static_cast<int>(bucket))) != 0; }
};

RecordRow rowOf(const TechnologySummary& summary);
/// A product shows its gravest technology and is in the class of each of them. Without any it was never examined.
RecordRow rowOf(const ProductSummary& summary, const QHash<TechnologyId, const TechnologySummary*>& technologies);

/// The same from the portfolio at a glance; a class is given only once verdicts are read.
RecordRow rowOf(const PortfolioTable& table, const PortfolioRow& row, int index);
RecordRow rowOf(const PortfolioTable& table, const PortfolioProductRow& row, int index);
std::vector<RecordRow> productRows(const PortfolioTable& table);
std::vector<RecordRow> technologyRows(const PortfolioTable& table);

/// Everything that the page shows of a workspace under one edition.
struct PortfolioData {
  std::vector<ProductSummary> products;
  std::vector<TechnologySummary> technologies;
  const ProductSummary* product(const ProductId& id) const;
  const TechnologySummary* technology(const TechnologyId& id) const;
};

std::vector<RecordRow> productRows(const PortfolioData& data);
std::vector<RecordRow> technologyRows(const PortfolioData& data);

}  // namespace jiheng::ui
