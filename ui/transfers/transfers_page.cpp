#include "ui/transfers/transfers_page.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QShowEvent>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/transfers/new_transfer_form.h"
#include "ui/transfers/transfer_view.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/undo.h"
#include "ui/widgets/view_state.h"

namespace jiheng::ui {

namespace {
const QString kNew = QStringLiteral("transfers.new");
const QString kRemove = QStringLiteral("transfers.remove");
}  // namespace

TransfersPage::TransfersPage(UiContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new TransferListModel(this)),
      m_rows(new QSortFilterProxyModel(this)),
      m_stack(new QStackedWidget(this)) {
  addActions();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);

  m_splitter = new QSplitter(Qt::Horizontal, m_stack);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(1);
  m_splitter->addWidget(buildList());
  m_side = new QStackedWidget(m_splitter);
  m_view = new TransferView(context, m_side);
  m_form = new NewTransferForm(context, m_side);
  m_empty = new EmptyState(context.theme, QStringLiteral("transfers"), m_side);
  m_empty->setTexts(phrase("Transfers window", "No transfer yet"),
                    phrase("Transfers window", "A transfer is one transaction in which technology goes abroad. Enter it before the "
                                               "first talk: a restricted technology needs a letter of intent before substantive "
                                               "negotiation."));
  m_empty->addStep(phrase("Transfers window", "New transfer"), QStringLiteral("plus"), [this] { beginNew({}); });
  m_side->addWidget(m_view);
  m_side->addWidget(m_form);
  m_side->addWidget(m_empty);
  m_side->setMinimumWidth(420);
  m_splitter->addWidget(m_side);
  m_splitter->setStretchFactor(0, 2);
  m_splitter->setStretchFactor(1, 5);
  m_splitter->setSizes({380, 860});
  rememberSplitter(m_splitter, context.settings, QStringLiteral("transfers/panes"));
  m_stack->addWidget(m_splitter);

  connect(m_form, &NewTransferForm::created, this, [this](const TransferId& id) {
    m_side->setCurrentWidget(m_view);
    reload();
    select(id);
  });
  connect(m_form, &NewTransferForm::givenUp, this, [this] {
    m_side->setCurrentWidget(m_view);
    showCurrent();
    m_list->setFocus();
  });
  connect(&context.workbench, &Workbench::workspaceChanged, this, &TransfersPage::connectWorkspace);
  connect(&context.content, &ContentView::editionChanged, this, &TransfersPage::reload);
  connectWorkspace();
  retranslate();
}

QWidget* TransfersPage::buildList() {
  const Theme& theme = context().theme;
  auto* pane = new QWidget(m_splitter);
  pane->setMinimumWidth(260);
  auto* column = new QVBoxLayout(pane);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* tools = new QHBoxLayout;
  tools->setContentsMargins(theme.unit(3), theme.unit(2), theme.unit(2), theme.unit(2));
  m_filter = new QLineEdit(pane);
  m_filter->setObjectName(QStringLiteral("transferFilter"));
  m_filter->setClearButtonEnabled(true);
  tools->addWidget(m_filter, 1);
  const auto tool = [&](const QString& id) {
    auto* button = new QToolButton(pane);
    button->setDefaultAction(context().actions.action(id));
    button->setAutoRaise(true);
    tools->addWidget(button);
    return button;
  };
  m_new = tool(kNew);
  m_remove = tool(kRemove);
  m_rows->setSourceModel(m_model);
  m_rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_list = new QListView(pane);
  m_list->setObjectName(QStringLiteral("transferList"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setItemDelegate(new RowDelegate(theme, this));
  m_list->setModel(m_rows);
  m_list->installEventFilter(this);
  column->addLayout(tools);
  column->addWidget(m_list, 1);
  connect(m_filter, &QLineEdit::textChanged, m_rows, &QSortFilterProxyModel::setFilterFixedString);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TransfersPage::showCurrent);
  // The row that is current already leads back from the form too.
  connect(m_list, &QListView::clicked, this, [this] {
    if (m_side->currentWidget() == m_form) showCurrent();
  });
  setFocusProxy(m_list);
  return pane;
}

void TransfersPage::addActions() {
  context().actions.add({kNew, phrase("Actions", "New transfer"), QStringLiteral("plus"),
                         {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T)}, QStringLiteral("record"), false},
                        this, [this] { beginNew({}); });
  context().actions.add({kRemove, phrase("Actions", "Delete transfer"), QStringLiteral("trash"), {}, QStringLiteral("record"), false},
                        this, [this] { removeCurrent(); });
}

QString TransfersPage::title() const { return tr("Transfers"); }

void TransfersPage::retranslate() {
  m_filter->setPlaceholderText(tr("Filter transfers"));
  m_filter->setAccessibleName(tr("Filter transfers"));
  m_list->setAccessibleName(tr("Transfers"));
  m_new->setAccessibleName(m_new->defaultAction()->text());
  m_remove->setAccessibleName(m_remove->defaultAction()->text());
  m_model->retranslate();
  m_view->retranslate();
  m_form->retranslate();
}

void TransfersPage::showPlace(const Place& place) {
  if (m_stale) reload();
  if (place.kind == QStringLiteral("new")) {
    beginNew(TechnologyId(place.detail));
  } else if (place.kind == QStringLiteral("transfer")) {
    m_filter->clear();
    select(TransferId(place.id));
    if (!place.detail.isEmpty() && currentId().value() == place.id) m_view->reveal(place.detail);
  }
}

Place TransfersPage::currentPlace() const {
  const TransferId id = currentId();
  return id.isEmpty() ? Place{pageId(), {}, {}, {}} : Place{pageId(), QStringLiteral("transfer"), id.value(), {}};
}

QList<QWidget*> TransfersPage::panes() const { return {m_list, m_side}; }

QWidget* TransfersPage::searchField() const { return m_filter; }

void TransfersPage::connectWorkspace() {
  if (PortfolioService* portfolio = context().workbench.portfolio())
    connect(portfolio, &PortfolioService::changed, this, &TransfersPage::reload);
  if (TransferService* transfers = context().workbench.transfers())
    connect(transfers, &TransferService::changed, this, &TransfersPage::reload);
  if (m_side->currentWidget() == m_form) m_side->setCurrentWidget(m_view);
  reload();
}

void TransfersPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stale) reload();
}

void TransfersPage::hideEvent(QHideEvent* event) {
  m_view->commitPending();
  Page::hideEvent(event);
}

void TransfersPage::reload() {
  // A hidden page waits; but a place may be asked of it before it is shown.
  m_stale = !isVisible() && !m_stale;
  const Workbench& bench = context().workbench;
  if (!bench.workspace()) {
    m_model->setRows({});
    m_stale = true;
    return;
  }
  const auto transfers = bench.transfers()->transfers();
  if (!transfers.has_value()) return context().messages.problem(transfers.error());
  const auto edition = context().content.edition();
  std::vector<TransferListModel::Row> rows;
  rows.reserve(transfers->size());
  for (const Transfer& transfer : *transfers) {
    const auto state = bench.transfers()->stateOf(transfer, *edition, bench.clock().today());
    if (!state.has_value()) return context().messages.problem(state.error());
    rows.push_back({transfer, *state});
  }
  const TransferId kept = currentId();
  m_loading = true;
  m_model->setRows(std::move(rows));
  m_loading = false;
  m_stale = false;
  m_reloading = true;
  select(kept);
  m_reloading = false;
}

TransferId TransfersPage::currentId() const {
  const QModelIndex index = m_rows->mapToSource(m_list->currentIndex());
  return index.isValid() ? m_model->rowAt(index.row()).transfer.id : TransferId();
}

void TransfersPage::select(const TransferId& id) {
  QModelIndex index = m_rows->mapFromSource(m_model->index(m_model->rowOf(id)));
  if (!index.isValid()) index = m_rows->index(0, 0);
  m_list->setCurrentIndex(index);
  showCurrent();
}

void TransfersPage::showCurrent() {
  if (m_loading) return;
  context().actions.action(kRemove)->setEnabled(!currentId().isEmpty());
  const QModelIndex index = m_rows->mapToSource(m_list->currentIndex());
  if (!index.isValid()) {
    if (m_side->currentWidget() != m_form) m_side->setCurrentWidget(m_empty);
    return;
  }
  const TransferListModel::Row row = m_model->rowAt(index.row());
  // Reading another transfer ends the edit in this one, as leaving the field would.
  if (row.transfer.id != m_view->id()) m_view->commitPending();
  const Workbench& bench = context().workbench;
  const auto agenda = bench.transfers()->agenda(row.transfer.id, bench.clock().today(), *context().content.edition());
  if (!agenda.has_value()) return context().messages.problem(agenda.error());
  const auto technologies = bench.portfolio()->technologies();
  if (!technologies.has_value()) return context().messages.problem(technologies.error());
  m_view->showTransfer(row.transfer, row.state, *agenda, *technologies);
  // Records that change elsewhere do not take a begun transfer away; choosing another one does.
  if (!m_reloading || m_side->currentWidget() != m_form) m_side->setCurrentWidget(m_view);
}

void TransfersPage::beginNew(const TechnologyId& technology) {
  if (!context().workbench.workspace()) return;
  context().navigator.open({pageId(), {}, {}, {}});
  m_view->commitPending();
  m_side->setCurrentWidget(m_form);
  m_form->begin(technology);
}

void TransfersPage::removeCurrent() {
  TransferService* service = context().workbench.transfers();
  const QModelIndex index = m_rows->mapToSource(m_list->currentIndex());
  if (!service || !index.isValid()) return;
  const Transfer transfer = m_model->rowAt(index.row()).transfer;
  const TransferId id = transfer.id;
  const Status removed =
      perform(context(), phrase("Transfers window", "deletion of transfer “%1”").arg(transfer.title),
              [service, id] { return service->remove(id); }, [service, id] { return service->restore(id); });
  if (!removed.has_value()) return context().messages.problem(removed.error());
  context().messages.show({Severity::Done, phrase("Transfers window", "Deleted transfer “%1”.").arg(transfer.title),
                           phrase("Transfers window", "Undo"), [this] { context().undo.undo(); }});
}

bool TransfersPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto walk = [this](int by) {
      const QModelIndex next = m_rows->index(m_list->currentIndex().row() + by, 0);
      if (next.isValid()) m_list->setCurrentIndex(next);
    };
    switch (key->key()) {
      case Qt::Key_J: walk(1); return true;
      case Qt::Key_K: walk(-1); return true;
      case Qt::Key_Return:
      case Qt::Key_Enter:
      case Qt::Key_F2: m_view->focusTitle(); return true;
      case Qt::Key_Delete: removeCurrent(); return true;
      default: break;
    }
  }
  return Page::eventFilter(watched, event);
}

}  // namespace jiheng::ui
