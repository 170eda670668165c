#include "app/exchange/portfolio_export.h"

#include <QSet>
#include <algorithm>

#include "app/exchange/field_text.h"

namespace jiheng {

namespace {

QStringList cellsOf(const Product* product, const Technology* technology, const std::vector<ListField>& fields, Language language) {
  QStringList cells;
  for (const ListField field : fields) {
    if (isProductField(field))
      cells << (product ? fieldText(*product, field, language) : QString());
    else
      cells << (technology ? fieldText(*technology, field, language) : QString());
  }
  return cells;
}

}  // namespace

const std::vector<ListField>& exportFields() {
  static const std::vector<ListField> fields{
      ListField::ProductNumber,    ListField::ProductNameZh,    ListField::ProductNameEn,    ListField::ProductDescription,
      ListField::TechnologyNumber, ListField::TechnologyNameZh, ListField::TechnologyNameEn, ListField::TechnologyDescription,
      ListField::Form,             ListField::Owner,            ListField::Place,            ListField::Origin,
      ListField::Since,            ListField::StateSecret,      ListField::Keywords,         ListField::Parameters,
      ListField::ProductId,        ListField::TechnologyId};
  return fields;
}

ExportTable portfolioTable(const PortfolioSnapshot& present, const QHash<TechnologyId, ExportedVerdict>& verdicts,
                           const std::vector<ListField>& chosen, Language language) {
  const std::vector<ListField>& fields = chosen.empty() ? exportFields() : chosen;
  ExportTable table;
  table.title = phrase("Exchange", "Products and technologies").in(language);
  for (const ListField field : fields) table.headers << listFieldText(field).in(language);
  if (!verdicts.isEmpty())
    table.headers << phrase("Exchange", "Verdict").in(language) << phrase("Exchange", "Review").in(language);
  QHash<ProductId, const Product*> products;
  for (const Product& product : present.products) products.insert(product.id, &product);
  QHash<TechnologyId, std::vector<const Product*>> users;
  QSet<ProductId> used;
  for (const auto& [product, technology] : present.links) {
    users[technology].push_back(products.value(product));
    used << product;
  }
  // In the order of the products, whatever the order of the links.
  QHash<const Product*, int> order;
  for (const Product& product : present.products) order.insert(&product, static_cast<int>(order.size()));
  const auto add = [&](const Product* product, const Technology* technology) {
    QStringList cells = cellsOf(product, technology, fields, language);
    if (!verdicts.isEmpty()) {
      const ExportedVerdict verdict = technology ? verdicts.value(technology->id) : ExportedVerdict();
      cells << verdict.verdict << verdict.review;
    }
    table.rows.push_back(std::move(cells));
  };
  for (const Technology& technology : present.technologies) {
    std::vector<const Product*> list = users.value(technology.id);
    std::sort(list.begin(), list.end(), [&order](const Product* a, const Product* b) { return order.value(a) < order.value(b); });
    for (const Product* product : list) add(product, &technology);
    if (list.empty()) add(nullptr, &technology);
  }
  for (const Product& product : present.products) {
    if (!used.contains(product.id)) add(&product, nullptr);
  }
  return table;
}

}  // namespace jiheng
