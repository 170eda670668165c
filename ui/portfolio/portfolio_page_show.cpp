// What the page shows: the workspace's records, the chosen one, and how it follows changes.
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include "ui/portfolio/portfolio_grid.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/portfolio_wording.h"
#include "ui/portfolio/product_document.h"
#include "ui/portfolio/record_pane.h"
#include "ui/portfolio/tag_editor.h"
#include "ui/portfolio/tag_list.h"
#include "ui/portfolio/technology_document.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/settings.h"

namespace jiheng::ui {

namespace {

const QString kRecordState = QStringLiteral("portfolio/record");

QString codeOf(RecordKind kind) {
  return kind == RecordKind::Product ? QStringLiteral("product") : QStringLiteral("technology");
}

/// Sets a flag for as long as it lives.
class Guard {
 public:
  explicit Guard(bool& flag) : m_flag(flag), m_before(flag) { flag = true; }
  ~Guard() { m_flag = m_before; }
  Q_DISABLE_COPY_MOVE(Guard)

 private:
  bool& m_flag;
  bool m_before;
};

}  // namespace

void PortfolioPage::followWorkspace() {
  m_editor->keepDraft();
  m_editor->hide();
  m_current = Current();
  m_chosenOnce = false;
  const Workspace* workspace = context().workbench.workspace();
  m_drafts.open(workspace ? workspace->id() : QString());
  if (PortfolioService* service = context().workbench.portfolio())
    connect(service, &PortfolioService::changed, this, &PortfolioPage::reload, Qt::UniqueConnection);
  m_product->startBlank();
  m_technology->startBlank();
  m_editor->startNew({}, {}, {});
  m_grid->followWorkspace();
  if (PortfolioTable* table = context().workbench.portfolioTable()) {
    connect(table, &PortfolioTable::rowsRead, this, &PortfolioPage::reload, Qt::UniqueConnection);
    connect(table, &PortfolioTable::loaded, this, &PortfolioPage::reload, Qt::UniqueConnection);
  }
  showNoWorkspace();
  reload();
}

void PortfolioPage::showNoWorkspace() {
  m_sample->setVisible(context().actions.action(QStringLiteral("file.sample")) != nullptr);
  const bool open = context().workbench.portfolio() != nullptr;
  if (open && showsGrid()) return;
  if (open)
    m_outer->setCurrentWidget(m_splitter);
  else
    m_outer->setCurrentWidget(m_noWorkspace);
  for (QPushButton* button : m_noWorkspace->findChildren<QPushButton*>())
    button->setVisible(context().actions.action(button->objectName()) != nullptr);
}

void PortfolioPage::followContent() {
  const ContentLanguage language = context().content.language();
  m_products->setContentLanguage(language);
  m_technologies->setContentLanguage(language);
  m_product->setContentLanguage(language);
  m_technology->setContentLanguage(language);
  m_editor->setContentLanguage(language);
  m_grid->setContentLanguage(language);
}

void PortfolioPage::reload() {
  m_stale = true;
  // The table follows by itself; the list is read when it is shown.
  if (isVisible() && !showsGrid()) readData();
}

void PortfolioPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  showNoWorkspace();
  if (m_stale && !showsGrid()) readData();
}

void PortfolioPage::hideEvent(QHideEvent* event) {
  m_editor->keepDraft();
  Page::hideEvent(event);
}

void PortfolioPage::readData() {
  const PortfolioTable* table = context().workbench.portfolioTable();
  // What was read before stays in sight; a part is never shown as the whole.
  if (table && !table->hasRows()) return;
  m_stale = false;
  {
    const Guard guard(m_updating);
    m_products->setRows(table ? productRows(*table) : std::vector<RecordRow>());
    m_technologies->setRows(table ? technologyRows(*table) : std::vector<RecordRow>());
    m_pane->followModels();
  }
  refreshDocument();
}

Result<TechnologySummary> PortfolioPage::summaryOf(const TechnologyId& id) const {
  const PortfolioService& service = *context().workbench.portfolio();
  TechnologySummary summary;
  JIHENG_ASSIGN(summary.technology, service.technology(id));
  JIHENG_ASSIGN(summary.products, service.productsOf(id));
  JIHENG_ASSIGN(summary.tags, service.tagsOf(id));
  JIHENG_ASSIGN(summary.verdict, service.verdict(id, *context().content.edition()));
  for (const Tag& tag : summary.tags) {
    if (tag.state == TagState::Candidate) ++summary.tagCounts.candidate;
    if (tag.state == TagState::Confirmed) ++summary.tagCounts.confirmed;
    if (tag.state == TagState::Rejected) ++summary.tagCounts.rejected;
  }
  return summary;
}

Result<ProductSummary> PortfolioPage::summaryOf(const ProductId& id) const {
  const PortfolioService& service = *context().workbench.portfolio();
  ProductSummary summary;
  JIHENG_ASSIGN(summary.product, service.product(id));
  JIHENG_ASSIGN(const std::vector<Technology> technologies, service.technologiesOf(id));
  for (const Technology& technology : technologies) summary.technologies.push_back(technology.id);
  if (const PortfolioProductRow* row = context().workbench.portfolioTable()->product(id)) {
    summary.prohibited = row->prohibited;
    summary.restricted = row->restricted;
    summary.examinedNoMatch = row->examinedNoMatch;
    summary.open = row->open;
  }
  return summary;
}

void PortfolioPage::refreshEditor() {
  PortfolioData data;
  if (const TechnologyId& id = m_editor->draft().technology; !id.isEmpty())
    if (auto summary = summaryOf(id)) data.technologies.push_back(*std::move(summary));
  m_editor->refresh(data);
}

void PortfolioPage::refreshDocument() {
  if (!context().workbench.portfolio()) return;
  if (!m_current.isNew) {
    const RecordModel* model = m_current.kind == RecordKind::Product ? m_products : m_technologies;
    if (m_current.id.isEmpty() || model->rowOf(m_current.id) < 0) return chooseSomething();
  }
  if (m_current.isNew) {
    m_documents->setCurrentWidget(document());
  } else if (m_current.kind == RecordKind::Product) {
    const Result<ProductSummary> summary = summaryOf(ProductId(m_current.id));
    if (!summary) return context().messages.problem(summary.error());
    std::vector<RecordRow> rows;
    for (const TechnologyId& id : summary->technologies)
      if (const int row = m_technologies->rowOf(id.value()); row >= 0)
        rows.push_back(m_technologies->rows()[static_cast<size_t>(row)]);
    const RecordRow& own = m_products->rows()[static_cast<size_t>(m_products->rowOf(m_current.id))];
    m_product->show(*summary, std::move(rows), own.badge, own.meaning);
    m_documents->setCurrentWidget(m_product);
  } else {
    const Result<TechnologySummary> summary = summaryOf(TechnologyId(m_current.id));
    if (!summary) return context().messages.problem(summary.error());
    std::vector<RecordRow> rows;
    for (const Product& product : summary->products)
      if (const int row = m_products->rowOf(product.id.value()); row >= 0)
        rows.push_back(m_products->rows()[static_cast<size_t>(row)]);
    m_technology->show(*summary, std::move(rows), context().content.edition(), m_drafts.tags());
    m_technology->setHasDraft(m_editor->isHidden() && m_drafts.newFor(summary->technology.id).has_value());
    m_documents->setCurrentWidget(m_technology);
  }
  if (!m_editor->isHidden()) refreshEditor();
}

/// The record that a list stands on, or its first; an empty pane where there is none.
void PortfolioPage::chooseSomething() {
  const Guard guard(m_updating);
  if (!m_chosenOnce) {
    m_chosenOnce = true;
    const QList<QByteArray> last = context().settings.viewState(kRecordState).split('/');
    const RecordKind kind =
        last.value(0) == codeOf(RecordKind::Technology).toUtf8() ? RecordKind::Technology : RecordKind::Product;
    m_pane->setKind(kind);
    m_pane->list().selectId(QString::fromUtf8(last.value(1)));
  }
  RecordList& list = m_pane->list();
  if (!list.currentIndex().isValid() && list.proxy().rowCount() > 0) list.setCurrentIndex(list.proxy().index(0, 0));
  const QString id = list.currentId();
  m_current = {m_pane->kind(), id, false};
  closeEditor();
  if (id.isEmpty())
    m_documents->setCurrentWidget(m_nothing);
  else
    refreshDocument();
}

RecordDocument* PortfolioPage::document() const {
  if (!m_current.isNew && m_current.id.isEmpty()) return nullptr;
  if (m_current.kind == RecordKind::Product) return m_product;
  return m_technology;
}

bool PortfolioPage::leave() {
  m_editor->keepDraft();
  RecordDocument* shownNow = document();
  if (!shownNow) return true;
  // A record that is gone has nothing to store.
  const RecordModel* model = m_current.kind == RecordKind::Product ? m_products : m_technologies;
  if (!m_current.isNew && model->rowOf(m_current.id) < 0) return true;
  return shownNow->settle();
}

void PortfolioPage::openRecord(RecordKind kind, const QString& id) {
  const Current wanted{kind, id, false};
  if (wanted == m_current) return;
  if (!leave()) return returnToCurrent();
  adopt(kind, id);
}

void PortfolioPage::adopt(RecordKind kind, const QString& id) {
  if (m_stale) readData();
  const Current wanted{kind, id, false};
  if (!(wanted == m_current) && !m_editor->isHidden() && m_editor->draft().technology.value() != id) closeEditor();
  m_current = wanted;
  m_chosenOnce = true;
  context().settings.setViewState(kRecordState, QStringLiteral("%1/%2").arg(codeOf(kind), id).toUtf8());
  {
    const Guard guard(m_updating);
    m_pane->select(kind, id);
  }
  refreshDocument();
}

void PortfolioPage::returnToCurrent() {
  // The view is still in the middle of the click that led away.
  QTimer::singleShot(0, this, [this] {
    const Guard guard(m_updating);
    m_pane->setKind(m_current.kind);
    RecordList& list = m_pane->list();
    if (m_current.isNew || !list.selectId(m_current.id)) list.setCurrentIndex({});
    if (RecordDocument* shownNow = document()) (void)shownNow->settle();
  });
}

void PortfolioPage::startNew(RecordKind kind, const QString& linkedTo) {
  if (!context().workbench.portfolio()) return;
  if (m_stale) readData();
  if (!leave()) return;
  closeEditor();
  m_current = {kind, {}, true};
  {
    const Guard guard(m_updating);
    m_pane->setKind(kind);
    m_pane->list().setCurrentIndex({});
  }
  m_documents->setCurrentWidget(document());
  if (kind == RecordKind::Product)
    m_product->startNew(TechnologyId(linkedTo));
  else
    m_technology->startNew(ProductId(linkedTo));
}

void PortfolioPage::removeRecord(RecordKind kind, const QString& id) {
  PortfolioEdits edits(context());
  Status status;
  Text happened;
  const PortfolioService* service = context().workbench.portfolio();
  if (!service) return;
  if (kind == RecordKind::Product) {
    const Result<Product> product = service->product(ProductId(id));
    if (!product) return;
    happened = phrase("UiPortfolio", "Product “%1” was removed.").arg(recordText(*product));
    status = edits.remove(*product);
  } else {
    const Result<Technology> technology = service->technology(TechnologyId(id));
    if (!technology) return;
    happened = phrase("UiPortfolio", "Technology “%1” was removed with its tags.").arg(recordText(*technology));
    status = edits.remove(*technology);
  }
  if (!status.has_value()) return context().messages.problem(status.error());
  offerUndo(happened);
}

void PortfolioPage::offerUndo(const Text& happened) {
  QUndoStack& undo = context().undo;
  const int index = undo.index();
  context().messages.show({Severity::Done, happened, phrase("UiPortfolio", "Undo"), [&undo, index] {
                             // Other steps may have been taken back or made since; only this one is meant.
                             if (undo.index() == index) undo.undo();
                           }});
}

void PortfolioPage::showPlace(const Place& place) {
  if (place.page != pageId() || !context().workbench.portfolio()) return;
  if (place.kind == QLatin1String("grid")) {
    showGrid(true);
    if (!place.id.isEmpty()) m_grid->openFilter(place.id);
    return;
  }
  if (!place.kind.isEmpty()) showGrid(false);
  if (m_stale) readData();
  if (place.kind == QLatin1String("product")) {
    if (context().workbench.portfolio()->product(ProductId(place.id)).has_value()) openRecord(RecordKind::Product, place.id);
  } else if (place.kind == QLatin1String("technology")) {
    if (context().workbench.portfolio()->technology(TechnologyId(place.id)).has_value()) openRecord(RecordKind::Technology, place.id);
  } else if (place.kind == QLatin1String("tag")) {
    openEditor(TagId(place.id));
  } else if (place.kind == QLatin1String("tag-new")) {
    const bool shows = m_current.kind == RecordKind::Technology && !m_current.isNew;
    openNewTag(shows ? TechnologyId(m_current.id) : TechnologyId(), ItemKey(place.id), place.detail);
  }
}

Place PortfolioPage::currentPlace() const {
  if (showsGrid()) return {pageId(), QStringLiteral("grid"), m_grid->filterCode(), {}};
  if (!m_editor->isHidden() && !m_editor->draft().tag.isEmpty())
    return {pageId(), QStringLiteral("tag"), m_editor->draft().tag.value(), {}};
  if (m_current.isNew || m_current.id.isEmpty()) return {pageId(), {}, {}, {}};
  return {pageId(), codeOf(m_current.kind), m_current.id, {}};
}

}  // namespace jiheng::ui
