// How the page is put together; what it shows is in changes_page_show.cpp.
#include "ui/changes/changes_page.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/changes/change_delegate.h"
#include "ui/changes/change_model.h"
#include "ui/changes/edition_choice.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/view_state.h"

namespace jiheng::ui {

namespace {
const QString kOpen = QStringLiteral("changes.open");
const QString kCopy = QStringLiteral("changes.copy");
const QString kForm = QStringLiteral("changes.form");
}  // namespace

ChangesPage::ChangesPage(UiContext& context, QWidget* parent) : Page(context, parent), m_model(new ChangeModel(this)) {
  addActions();
  build();
  connectAll();
  connectWorkspace();
  m_choice->setCatalogue(context.workbench.catalogue());
  showLatest();
  retranslate();
}

QString ChangesPage::title() const { return tr("Changes"); }

void ChangesPage::build() {
  const Theme& theme = context().theme;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_choice = new EditionChoice(theme, this);
  column->addWidget(m_choice);

  m_splitter = new QSplitter(Qt::Horizontal, this);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(1);
  const auto document = [&](const char* name, int least) {
    auto* browser = new QTextBrowser(m_splitter);
    browser->setObjectName(QString::fromLatin1(name));
    browser->setFrameShape(QFrame::NoFrame);
    browser->setOpenLinks(false);
    browser->setMinimumWidth(least);
    browser->document()->setDocumentMargin(theme.unit(4));
    return browser;
  };
  m_summary = document("changesSummary", 280);
  m_splitter->addWidget(m_summary);
  m_splitter->addWidget(buildListPane());
  m_detail = document("changeDetail", 340);
  m_splitter->addWidget(m_detail);
  m_splitter->setStretchFactor(0, 0);
  m_splitter->setStretchFactor(1, 2);
  m_splitter->setStretchFactor(2, 3);
  m_splitter->setSizes({320, 380, 600});
  rememberSplitter(m_splitter, context().settings, QStringLiteral("changes/panes"));
  column->addWidget(m_splitter, 1);
  setFocusProxy(m_list);
}

QWidget* ChangesPage::buildListPane() {
  const Theme& theme = context().theme;
  auto* pane = new QWidget(m_splitter);
  pane->setMinimumWidth(280);
  auto* column = new QVBoxLayout(pane);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(theme.unit(3), theme.unit(2), theme.unit(2), theme.unit(2));
  m_listHead = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, pane);
  m_listHead->setObjectName(QStringLiteral("changesHead"));
  m_listHead->setElided(true);
  auto* form = new QToolButton(pane);
  form->setDefaultAction(context().actions.action(kForm));
  form->setObjectName(QStringLiteral("changesForm"));
  form->setAutoRaise(true);
  form->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  head->addWidget(m_listHead, 1);
  head->addWidget(form);
  column->addLayout(head);

  m_stack = new QStackedWidget(pane);
  m_list = new QListView(m_stack);
  m_list->setObjectName(QStringLiteral("changesList"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setUniformItemSizes(true);
  m_list->setItemDelegate(new ChangeDelegate(theme, this));
  m_list->setModel(m_model);
  m_list->installEventFilter(this);
  m_empty = new EmptyState(theme, QStringLiteral("changes"), m_stack);
  m_empty->addStep(phrase("UiChanges", "Show all changes"), QStringLiteral("filter"), [this] { setFilter({}); });
  m_empty->addStep(phrase("UiChanges", "Show the latest instrument"), QStringLiteral("changes"), [this] { showLatest(); });
  m_stack->addWidget(m_list);
  m_stack->addWidget(m_empty);
  column->addWidget(m_stack, 1);
  return pane;
}

void ChangesPage::addActions() {
  ActionRegistry& actions = context().actions;
  using Keys = QList<QKeySequence>;
  actions.add({QStringLiteral("changes.latest"), phrase("Actions", "Show what the latest instrument changed"),
               QStringLiteral("changes"), Keys{}, QStringLiteral("view"), false},
              this, [this] { showLatest(); });
  actions.add({kOpen, phrase("Actions", "Show the changed item in the catalogue"), QStringLiteral("catalogue"), Keys{},
               QStringLiteral("go"), false},
              this, [this] { openCurrent(); });
  actions.add({kCopy, phrase("Actions", "Copy the change as text"), QStringLiteral("copy"),
               Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, QStringLiteral("edit"), false},
              this, [this] { copyCurrent(); });
  QAction* form = actions.add({kForm, phrase("Actions", "Show differences of form"), QStringLiteral("eye"), Keys{},
                               QStringLiteral("view"), true},
                              this, [this] { setForm(context().actions.action(kForm)->isChecked()); });
  form->setChecked(m_form);
}

void ChangesPage::connectAll() {
  connect(m_choice, &EditionChoice::changed, this, [this] {
    m_filter = {};
    compare();
  });
  connect(m_choice, &EditionChoice::latestWanted, this, &ChangesPage::showLatest);
  connect(m_summary, &QTextBrowser::anchorClicked, this, &ChangesPage::follow);
  connect(m_detail, &QTextBrowser::anchorClicked, this, &ChangesPage::follow);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
    if (!index.isValid()) return;
    m_key = ItemKey(index.data(ChangeModel::KeyRole).toString());
    showDetail();
  });
  connect(m_list, &QListView::doubleClicked, this, &ChangesPage::openCurrent);
  connect(&context().content, &ContentView::languageChanged, this, &ChangesPage::showDetail);
  connect(&context().theme, &Theme::changed, this, [this] {
    m_list->doItemsLayout();
    showSummary();
    showDetail();
  });
  Workbench& bench = context().workbench;
  connect(&bench, &Workbench::catalogueChanged, this, [this] {
    // Pointers into the instruments of the value before are no longer good.
    m_model->clear();
    m_diff = {};
    m_choice->setCatalogue(context().workbench.catalogue());
    compare();
  });
  connect(&bench, &Workbench::workspaceChanged, this, &ChangesPage::connectWorkspace);
  const QList<QAction*> itemActions{context().actions.action(kOpen), context().actions.action(kCopy)};
  m_list->addActions(itemActions);
  m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ChangesPage::connectWorkspace() {
  const auto reload = [this] {
    if (!m_diff.from) return;
    readOurs();
    showRows();
    showSummary();
  };
  if (PortfolioService* portfolio = context().workbench.portfolio())
    connect(portfolio, &PortfolioService::changed, this, reload);
  reload();
}

void ChangesPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_stale) compare();
}

bool ChangesPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress) {
    auto* key = static_cast<QKeyEvent*>(event);
    const auto walk = [this](int by) {
      const int row = qBound(0, m_list->currentIndex().row() + by, m_model->rowCount() - 1);
      m_list->setCurrentIndex(m_model->index(row));
    };
    switch (key->key()) {
      case Qt::Key_J: walk(1); return true;
      case Qt::Key_K: walk(-1); return true;
      case Qt::Key_Return:
      case Qt::Key_Enter: openCurrent(); return true;
      case Qt::Key_Space: {
        QScrollBar* bar = m_detail->verticalScrollBar();
        const bool back = key->modifiers().testFlag(Qt::ShiftModifier);
        bar->setValue(bar->value() + (back ? -1 : 1) * (bar->pageStep() - context().theme.unit(8)));
        return true;
      }
      default: break;
    }
  }
  return Page::eventFilter(watched, event);
}

QList<QWidget*> ChangesPage::panes() const { return {m_summary, m_list, m_detail}; }

}  // namespace jiheng::ui
