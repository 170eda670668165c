#include "ui/portfolio/record_row.h"

#include "app/foundation/fold.h"
#include "app/portfolio/record_rules.h"
#include "ui/portfolio/portfolio_wording.h"

namespace jiheng::ui {

namespace {

unsigned bit(Bucket bucket) { return 1u << static_cast<int>(bucket); }

Bucket bucketOf(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::Prohibited: return Bucket::Prohibited;
    case VerdictKind::Restricted: return Bucket::Restricted;
    case VerdictKind::ExaminedNoMatch: return Bucket::ExaminedNoMatch;
    case VerdictKind::Open: return Bucket::Open;
  }
  return Bucket::Open;
}

QString searchable(const QStringList& texts) { return fold(texts.join(QLatin1Char('\n'))); }

}  // namespace

RecordRow rowOf(const TechnologySummary& summary) {
  const Technology& technology = summary.technology;
  RecordRow row;
  row.kind = RecordKind::Technology;
  row.id = technology.id.value();
  row.number = technology.number;
  row.name = namesOf(technology);
  row.badge = badgeText(summary.verdict);
  row.meaning = semanticOf(summary.verdict.kind);
  const int tags = summary.tagCounts.total();
  row.note = phrase("UiPortfolio", "%n tags", nullptr, tags);
  row.buckets = bit(bucketOf(summary.verdict.kind));
  if (isNeverExamined(summary.verdict)) row.buckets |= bit(Bucket::NeverExamined);
  row.folded = searchable(
      {technology.number, technology.nameZh, technology.nameEn, technology.owner, technology.description});
  return row;
}

RecordRow rowOf(const ProductSummary& summary, const QHash<TechnologyId, const TechnologySummary*>& technologies) {
  const Product& product = summary.product;
  RecordRow row;
  row.kind = RecordKind::Product;
  row.id = product.id.value();
  row.number = product.number;
  row.name = namesOf(product);
  const int count = static_cast<int>(summary.technologies.size());
  row.note = phrase("UiPortfolio", "%n technologies", nullptr, count);
  if (summary.prohibited > 0) row.buckets |= bit(Bucket::Prohibited);
  if (summary.restricted > 0) row.buckets |= bit(Bucket::Restricted);
  if (summary.open > 0 || count == 0) row.buckets |= bit(Bucket::Open);
  if (summary.examinedNoMatch > 0) row.buckets |= bit(Bucket::ExaminedNoMatch);
  bool neverExamined = count == 0;
  for (const TechnologyId& id : summary.technologies) {
    const TechnologySummary* technology = technologies.value(id);
    neverExamined = neverExamined || (technology && isNeverExamined(technology->verdict));
  }
  if (neverExamined) row.buckets |= bit(Bucket::NeverExamined);
  const VerdictKind gravest = summary.prohibited > 0   ? VerdictKind::Prohibited
                              : summary.restricted > 0 ? VerdictKind::Restricted
                              : row.isIn(Bucket::Open) ? VerdictKind::Open
                                                       : VerdictKind::ExaminedNoMatch;
  row.meaning = semanticOf(gravest);
  row.badge = count == 0 ? phrase("UiPortfolio", "no technology yet") : verdictText(gravest);
  row.folded = searchable({product.number, product.nameZh, product.nameEn, product.description});
  return row;
}

const ProductSummary* PortfolioData::product(const ProductId& id) const {
  for (const ProductSummary& each : products)
    if (each.product.id == id) return &each;
  return nullptr;
}

const TechnologySummary* PortfolioData::technology(const TechnologyId& id) const {
  for (const TechnologySummary& each : technologies)
    if (each.technology.id == id) return &each;
  return nullptr;
}

std::vector<RecordRow> productRows(const PortfolioData& data) {
  QHash<TechnologyId, const TechnologySummary*> technologies;
  for (const TechnologySummary& each : data.technologies) technologies.insert(each.technology.id, &each);
  std::vector<RecordRow> rows;
  rows.reserve(data.products.size());
  for (const ProductSummary& each : data.products) rows.push_back(rowOf(each, technologies));
  return rows;
}

std::vector<RecordRow> technologyRows(const PortfolioData& data) {
  std::vector<RecordRow> rows;
  rows.reserve(data.technologies.size());
  for (const TechnologySummary& each : data.technologies) rows.push_back(rowOf(each));
  return rows;
}

RecordRow rowOf(const PortfolioTable& table, const PortfolioRow& technology, int index) {
  RecordRow row;
  row.kind = RecordKind::Technology;
  row.id = technology.id.value();
  row.number = technology.number;
  row.name = {technology.nameZh, technology.nameEn};
  row.folded = table.foldedText(index);
  if (!table.isComplete()) {
    row.badge = Text::verbatim(QString(QChar(0x2026)));
    return row;
  }
  Verdict verdict;
  verdict.kind = technology.verdict;
  verdict.atLeast = technology.atLeast;
  row.badge = badgeText(verdict);
  row.meaning = semanticOf(verdict.kind);
  const int tags = technology.tags();
  row.note = phrase("UiPortfolio", "%n tags", nullptr, tags);
  row.buckets = bit(bucketOf(verdict.kind));
  if (technology.has(OpenPoint::Kind::NeverExamined)) row.buckets |= bit(Bucket::NeverExamined);
  return row;
}

RecordRow rowOf(const PortfolioTable& table, const PortfolioProductRow& product, int index) {
  RecordRow row;
  row.kind = RecordKind::Product;
  row.id = product.id.value();
  row.number = product.number;
  row.name = {product.nameZh, product.nameEn};
  row.folded = table.foldedProductText(index);
  if (!table.isComplete()) {
    row.badge = Text::verbatim(QString(QChar(0x2026)));
    return row;
  }
  const int count = product.technologies;
  row.note = phrase("UiPortfolio", "%n technologies", nullptr, count);
  if (product.prohibited > 0) row.buckets |= bit(Bucket::Prohibited);
  if (product.restricted > 0) row.buckets |= bit(Bucket::Restricted);
  if (product.open > 0 || count == 0) row.buckets |= bit(Bucket::Open);
  if (product.examinedNoMatch > 0) row.buckets |= bit(Bucket::ExaminedNoMatch);
  if (product.neverExamined > 0 || count == 0) row.buckets |= bit(Bucket::NeverExamined);
  const VerdictKind gravest = product.prohibited > 0   ? VerdictKind::Prohibited
                              : product.restricted > 0 ? VerdictKind::Restricted
                              : row.isIn(Bucket::Open) ? VerdictKind::Open
                                                       : VerdictKind::ExaminedNoMatch;
  row.meaning = semanticOf(gravest);
  row.badge = count == 0 ? phrase("UiPortfolio", "no technology yet") : verdictText(gravest);
  return row;
}

std::vector<RecordRow> productRows(const PortfolioTable& table) {
  std::vector<RecordRow> rows;
  rows.reserve(table.products().size());
  for (const PortfolioProductRow& each : table.products()) rows.push_back(rowOf(table, each, static_cast<int>(rows.size())));
  return rows;
}

std::vector<RecordRow> technologyRows(const PortfolioTable& table) {
  std::vector<RecordRow> rows;
  rows.reserve(table.rows().size());
  for (const PortfolioRow& each : table.rows()) rows.push_back(rowOf(table, each, static_cast<int>(rows.size())));
  return rows;
}

}  // namespace jiheng::ui
