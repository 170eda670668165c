#include "ui/portfolio/product_document.h"

#include <QVBoxLayout>

#include "app/portfolio/record_rules.h"
#include "ui/portfolio/linked_records.h"
#include "ui/widgets/messages.h"

namespace jiheng::ui {

ProductDocument::ProductDocument(UiContext& context, RecordModel& products, RecordModel& technologies, QWidget* parent)
    : RecordDocument(context, parent) {
  setObjectName(QStringLiteral("productDocument"));
  addLine();
  m_technologies = new LinkedRecords(context.theme, RecordKind::Technology, technologies, widget());
  // In line with the text inside the fields above.
  m_technologies->setContentsMargins(context.theme.unit() + 2, 0, 0, 0);
  column()->addWidget(m_technologies);
  column()->addStretch(1);

  connectField(&number(), [](Product& product, const QString& text) { product.number = text; });
  connectField(&nameZh(), [](Product& product, const QString& text) { product.nameZh = text; });
  connectField(&nameEn(), [](Product& product, const QString& text) { product.nameEn = text; });
  connectField(&description(), [](Product& product, const QString& text) { product.description = text; });
  checkNumberAgainst(products, [this] { return m_product.id.value(); });
  const auto checkName = [this](const QString&) -> std::optional<Error> {
    const Product now = tidied(typed());
    const Status status = checkNames(now.nameZh, now.nameEn);
    return status.has_value() ? std::nullopt : std::optional(status.error());
  };
  nameZh().setCheck(checkName);
  nameEn().setCheck(checkName);

  connect(m_technologies, &LinkedRecords::opened, this, &ProductDocument::technologyOpened);
  connect(m_technologies, &LinkedRecords::linkWanted, this, [this](const QString& id) { linkTechnology(id, true); });
  connect(m_technologies, &LinkedRecords::unlinkWanted, this,
          [this](const QString& id) { linkTechnology(id, false); });
  connect(m_technologies, &LinkedRecords::createWanted, this, [this] { emit newTechnologyWanted(m_product.id); });
  retranslate();
}

void ProductDocument::connectField(RecordField* field, Setter set) {
  field->setStore([this, field, set](const QString& text) { return store(field, set, text); });
}

Status ProductDocument::store(RecordField* field, Setter set, const QString& text) {
  if (isNew()) return createNow(field);
  Product after = m_product;
  set(after, text);
  const Status status = edits().change(m_product, after);
  if (!status.has_value()) return report(status.error(), field) ? status : Status();
  fill(false);
  return {};
}

Status ProductDocument::createNow(const RecordField* field) {
  const Product product = tidied(typed());
  // A number alone is kept in its field until there is a name.
  if (product.nameZh.isEmpty() && product.nameEn.isEmpty()) return {};
  const Result<ProductId> made = edits().create(product, m_forTechnology);
  if (!made) return report(made.error(), field) ? Status(fail(made.error())) : Status();
  emit created(made->value());
  return {};
}

Product ProductDocument::typed() const {
  Product product = m_product;
  product.number = number().text();
  product.nameZh = nameZh().text();
  product.nameEn = nameEn().text();
  product.description = description().text();
  return product;
}

void ProductDocument::fill(bool discard) {
  number().show(m_product.number, discard);
  nameZh().show(m_product.nameZh, discard);
  nameEn().show(m_product.nameEn, discard);
  description().show(m_product.description, discard);
}

void ProductDocument::show(const ProductSummary& summary, std::vector<RecordRow> technologies, const Text& badgeWord,
                           Semantic meaning) {
  const bool other = !(summary.product.id == m_product.id);
  m_product = summary.product;
  fill(other);
  badge()->setBadge(meaning, badgeWord);
  badge()->setVisible(true);
  m_technologies->setEnabled(true);
  m_technologies->setRows(std::move(technologies));
  if (other) ensureVisible(0, 0);
}

void ProductDocument::startNew(const TechnologyId& technology) {
  startBlank();
  m_forTechnology = technology;
  editName();
}

void ProductDocument::startBlank() {
  m_product = Product();
  m_forTechnology = {};
  fill(true);
  badge()->setVisible(false);
  m_technologies->setRows({});
  m_technologies->setEnabled(false);
  ensureVisible(0, 0);
}

bool ProductDocument::settle() {
  if (isNew()) {
    if (isBlankSheet()) return true;
    const Product now = tidied(typed());
    if (const Status status = checkNames(now.nameZh, now.nameEn); !status.has_value()) {
      nameZh().setError(status.error());
      editName();
      return false;
    }
  }
  return settleFields();
}

void ProductDocument::linkTechnology(const QString& id, bool link) {
  PortfolioService* service = context().workbench.portfolio();
  if (!service || isNew()) return;
  const Result<Technology> technology = service->technology(TechnologyId(id));
  if (!technology) return context().messages.problem(technology.error());
  const Status status = link ? edits().link(m_product, *technology) : edits().unlink(m_product, *technology);
  if (!status.has_value()) context().messages.problem(status.error());
}

void ProductDocument::retranslate() {
  RecordDocument::retranslate();
  setAccessibleName(tr("Product"));
  m_technologies->retranslate();
}

void ProductDocument::setContentLanguage(ContentLanguage language) { m_technologies->setContentLanguage(language); }

}  // namespace jiheng::ui
