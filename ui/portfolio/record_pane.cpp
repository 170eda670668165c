#include "ui/portfolio/record_pane.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/foundation/formats.h"
#include "ui/portfolio/bucket_bar.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

RecordPane::RecordPane(UiContext& context, RecordModel& products, RecordModel& technologies, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_models{&products, &technologies},
      m_tabs(new QTabBar(this)),
      m_search(new QLineEdit(this)),
      m_grid(new QToolButton(this)),
      m_buckets(new BucketBar(context.theme, this)),
      m_stack(new QStackedWidget(this)) {
  const Theme& theme = context.theme;
  setMinimumWidth(theme.unit(62));
  m_tabs->setObjectName(QStringLiteral("recordKinds"));
  m_tabs->setExpanding(true);
  m_tabs->setDrawBase(false);
  m_tabs->addTab(QString());
  m_tabs->addTab(QString());
  m_search->setObjectName(QStringLiteral("portfolioSearch"));
  m_search->setClearButtonEnabled(true);
  m_search->installEventFilter(this);
  m_lists = {makeList(RecordKind::Product, products), makeList(RecordKind::Technology, technologies)};

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* search = new QHBoxLayout;
  search->setContentsMargins(theme.unit(2), theme.unit(2), theme.unit(2), theme.unit());
  search->addWidget(m_search);
  search->addWidget(m_grid);
  m_grid->setObjectName(QStringLiteral("asTable"));
  m_grid->setAutoRaise(true);
  m_grid->setFocusPolicy(Qt::StrongFocus);
  m_grid->setIcon(theme.icon(QStringLiteral("columns")));
  connect(&theme, &Theme::changed, this, [this, &theme] { m_grid->setIcon(theme.icon(QStringLiteral("columns"))); });
  connect(m_grid, &QToolButton::clicked, this, &RecordPane::gridWanted);
  column->addWidget(m_tabs);
  column->addLayout(search);
  column->addWidget(m_buckets);
  column->addWidget(m_stack, 1);

  connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
    m_stack->setCurrentIndex(index);
    followModels();
    filter();
    emit kindChanged();
  });
  connect(m_search, &QLineEdit::textChanged, this, &RecordPane::filter);
  connect(m_buckets, &BucketBar::chosen, this, &RecordPane::filter);
  retranslate();
}

RecordList* RecordPane::makeList(RecordKind kind, RecordModel& model) {
  auto* list = new RecordList(m_context.theme, model, m_stack);
  const bool isProduct = kind == RecordKind::Product;
  list->setObjectName(isProduct ? QStringLiteral("productList") : QStringLiteral("technologyList"));
  const auto at = static_cast<size_t>(kind);
  auto* empty = new EmptyState(
      m_context.theme, isProduct ? QStringLiteral("portfolio") : QStringLiteral("technology"), list->viewport());
  m_create[at] = empty->addStep(
      isProduct ? phrase("UiPortfolio", "New product") : phrase("UiPortfolio", "New technology"),
      QStringLiteral("new"), [this, kind] { emit createWanted(kind); });
  m_all[at] = empty->addStep(phrase("UiPortfolio", "Show all"), {}, [this] { clearFilters(); });
  m_nothing[at] = empty;
  list->setEmptyState(empty);
  m_stack->addWidget(list);
  connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this, kind](const QModelIndex& current) {
            // A filter that hides the current row leaves the record in sight.
            if (current.isValid()) emit currentChanged(kind, current.data(RecordModel::IdRole).toString());
          });
  connect(list, &RecordList::leftUpward, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
  return list;
}

RecordKind RecordPane::kind() const {
  return m_tabs->currentIndex() == 1 ? RecordKind::Technology : RecordKind::Product;
}

void RecordPane::setKind(RecordKind kind) { m_tabs->setCurrentIndex(static_cast<int>(kind)); }

void RecordPane::select(RecordKind kind, const QString& id) {
  setKind(kind);
  if (list(kind).selectId(id)) return;
  if (m_models[static_cast<size_t>(kind)]->rowOf(id) < 0) return;
  clearFilters();
  list(kind).selectId(id);
}

void RecordPane::clearFilters() {
  m_buckets->setBucket(std::nullopt);
  m_search->clear();
  filter();
}

void RecordPane::filter() {
  for (RecordList* list : m_lists) {
    list->proxy().setText(m_search->text());
    list->proxy().setBucket(m_buckets->bucket());
  }
  showEmptyTexts();
}

void RecordPane::followModels() {
  m_buckets->setCounts(*m_models[static_cast<size_t>(kind())]);
  const Language language = shownLanguage();
  const auto count = [&](RecordKind each) {
    return formatNumber(m_models[static_cast<size_t>(each)]->rowCount(), language);
  };
  m_tabs->setTabText(0, tr("Products %1", "tab with a count").arg(count(RecordKind::Product)));
  m_tabs->setTabText(1, tr("Technologies %1", "tab with a count").arg(count(RecordKind::Technology)));
  showEmptyTexts();
}

void RecordPane::showEmptyTexts() {
  for (const RecordKind each : {RecordKind::Product, RecordKind::Technology}) {
    const auto at = static_cast<size_t>(each);
    const bool none = m_models[at]->rowCount() == 0;
    m_create[at]->setVisible(none);
    m_all[at]->setVisible(!none);
    m_all[at]->setDefault(!none);
    // One line is enough in a narrow pane; what belongs here is said at length beside it.
    if (!none)
      m_nothing[at]->setTexts(phrase("UiPortfolio", "Nothing found"), {});
    else if (each == RecordKind::Product)
      m_nothing[at]->setTexts(phrase("UiPortfolio", "No product yet"), {});
    else
      m_nothing[at]->setTexts(phrase("UiPortfolio", "No technology yet"), {});
  }
}

void RecordPane::retranslate() {
  m_search->setPlaceholderText(tr("Number, name or owner (/)"));
  m_search->setAccessibleName(tr("Filter products and technologies"));
  m_tabs->setAccessibleName(tr("Products or technologies"));
  list(RecordKind::Product).setAccessibleName(tr("Products"));
  list(RecordKind::Technology).setAccessibleName(tr("Technologies"));
  m_grid->setToolTip(tr("Technologies as a table (Ctrl+Shift+G)"));
  m_grid->setAccessibleName(tr("Technologies as a table"));
  m_buckets->retranslate();
  followModels();
}

bool RecordPane::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search && event->type() == QEvent::KeyPress) {
    switch (static_cast<QKeyEvent*>(event)->key()) {
      case Qt::Key_Escape:
        if (!m_search->text().isEmpty()) {
          m_search->clear();
          return true;
        }
        [[fallthrough]];
      case Qt::Key_Down:
      case Qt::Key_Return:
      case Qt::Key_Enter:
        list().setFocus(Qt::ShortcutFocusReason);
        if (!list().currentIndex().isValid() && list().proxy().rowCount() > 0)
          list().setCurrentIndex(list().proxy().index(0, 0));
        return true;
      default: break;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace jiheng::ui
