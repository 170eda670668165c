// How the page is put together; what it does with a list is in exchange_page_work.cpp.
#include "ui/exchange/exchange_page.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/exchange/column_choice.h"
#include "ui/exchange/reading_choice.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/view_state.h"

namespace jiheng::ui {

ExchangePage::ExchangePage(UiContext& context, QWidget* parent) : Page(context, parent), m_model(new PlanModel(this)) {
  setAcceptDrops(true);
  build();
  addActions();
  connectAll();
  retranslate();
  showStart();
}

ExchangePage::~ExchangePage() {
  if (m_job) m_job->cancel();
}

QString ExchangePage::title() const { return tr("Import"); }

QList<QWidget*> ExchangePage::panes() const {
  if (m_outer->currentWidget() == m_startPage) return {m_startPage};
  if (!isChecking()) return {m_columns};
  return {m_rows, m_detail};
}

void ExchangePage::addActions() {
  ActionRegistry& actions = context().actions;
  actions.add({QStringLiteral("exchange.open"), phrase("Actions", "Open a list…"), QStringLiteral("import"), {}, {}, false}, this,
              [this] { askForFile(); });
  actions.add({QStringLiteral("exchange.paste"), phrase("Actions", "Paste rows from a spreadsheet"), QStringLiteral("attachment"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, {}, false},
              this, [this] { paste(); });
  actions.add({QStringLiteral("exchange.next"), phrase("Actions", "Next step of the import"), QStringLiteral("check"),
               {QKeySequence(Qt::CTRL | Qt::Key_Return)}, QStringLiteral("record"), false},
              this, [this] {
                if (m_list && m_next->isEnabled()) m_next->click();
              });
}

void ExchangePage::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  m_outer = new QStackedWidget(this);
  column->addWidget(m_outer);
  m_outer->addWidget(m_startPage = buildStart());
  m_work = new QWidget(m_outer);
  auto* work = new QVBoxLayout(m_work);
  work->setContentsMargins(0, 0, 0, 0);
  work->setSpacing(0);
  work->addWidget(buildHead());
  m_steps = new QTabBar(m_work);
  m_steps->setObjectName(QStringLiteral("importSteps"));
  m_steps->setDrawBase(false);
  m_steps->setExpanding(false);
  m_steps->addTab(QString());
  m_steps->addTab(QString());
  work->addWidget(m_steps);
  m_views = new QStackedWidget(m_work);
  m_views->addWidget(m_columns = new ColumnChoice(m_views));
  m_views->addWidget(m_checkPage = buildCheck());
  work->addWidget(m_views, 1);
  work->addWidget(buildFoot());
  m_outer->addWidget(m_work);
}

QWidget* ExchangePage::buildStart() {
  const Theme& theme = context().theme;
  auto* page = new QWidget(m_outer);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  m_start = new EmptyState(theme, QStringLiteral("import"), page);
  m_start->setTexts(phrase("ExchangeWindow", "Bring your list of products and technologies"),
                    phrase("ExchangeWindow",
                           "Drop an Excel workbook (XLSX) or a CSV here. You see what the columns are taken for and what would happen to "
                           "every row before anything is stored; one undo takes the whole import back."));
  m_start->addStep(phrase("ExchangeWindow", "Open a list…"), QStringLiteral("import"), [this] { askForFile(); })
      ->setObjectName(QStringLiteral("openList"));
  m_start->addStep(phrase("ExchangeWindow", "Paste rows from a spreadsheet"), QStringLiteral("attachment"), [this] { paste(); })
      ->setObjectName(QStringLiteral("pasteRows"));
  m_historyTitle = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, page);
  m_historyTitle->setContentsMargins(theme.unit(4), 0, theme.unit(4), theme.unit(1));
  m_history = new QTreeWidget(page);
  m_history->setObjectName(QStringLiteral("importHistory"));
  m_history->setFrameShape(QFrame::NoFrame);
  m_history->setRootIsDecorated(false);
  m_history->setUniformRowHeights(true);
  m_history->setColumnCount(7);
  m_history->header()->setMinimumHeight(theme.unit(8));
  m_saveFile = new QPushButton(page);
  m_saveFile->setObjectName(QStringLiteral("saveImportedFile"));
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(theme.unit(4), theme.unit(2), theme.unit(4), theme.unit(2));
  foot->addWidget(m_saveFile);
  foot->addStretch(1);
  column->addWidget(m_start, 1);
  column->addWidget(m_historyTitle);
  column->addWidget(m_history, 1);
  column->addLayout(foot);
  return page;
}

QWidget* ExchangePage::buildHead() {
  const Theme& theme = context().theme;
  auto* head = new QWidget(m_work);
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(theme.unit(4), theme.unit(3), theme.unit(4), theme.unit(2));
  column->setSpacing(theme.unit(2));
  m_document = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, head);
  m_document->setObjectName(QStringLiteral("listLine"));
  m_document->setElided(true);
  m_other = new QPushButton(head);
  m_other->setObjectName(QStringLiteral("otherList"));
  auto* first = new QHBoxLayout;
  first->addWidget(m_document, 1);
  first->addWidget(m_other);
  m_reading = new ReadingChoice(theme, head);
  m_findings = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Normal, head);
  m_findings->setObjectName(QStringLiteral("listFindings"));
  m_findings->setMeaning(Semantic::Soon);
  m_findings->setWordWrap(true);
  column->addLayout(first);
  column->addWidget(m_reading);
  column->addWidget(m_findings);
  return head;
}

QWidget* ExchangePage::buildCheck() {
  const Theme& theme = context().theme;
  auto* page = new QWidget(m_views);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_filters = new QTabBar(page);
  m_filters->setObjectName(QStringLiteral("planFilters"));
  m_filters->setDrawBase(false);
  m_filters->setExpanding(false);
  for (int i = 0; i < 6; ++i) m_filters->addTab(QString());
  auto* splitter = new QSplitter(Qt::Horizontal, page);
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(1);
  m_rows = new QTreeView(splitter);
  m_rows->setObjectName(QStringLiteral("planRows"));
  m_rows->setFrameShape(QFrame::NoFrame);
  m_rows->setRootIsDecorated(false);
  m_rows->setUniformRowHeights(true);
  m_rows->setAllColumnsShowFocus(true);
  m_rows->setItemDelegateForColumn(PlanModel::EffectColumn, new BadgeDelegate(theme, this));
  m_rows->setModel(m_model);
  QHeaderView* header = m_rows->header();
  header->setStretchLastSection(true);
  header->setMinimumHeight(theme.unit(8));
  const int letter = fontMetrics().averageCharWidth();
  const int widths[] = {10, 8, 18, 34};
  for (int i = 0; i < 4; ++i) m_rows->setColumnWidth(i, widths[i] * letter);
  m_detail = new QTextBrowser(splitter);
  m_detail->setObjectName(QStringLiteral("planDetail"));
  m_detail->setFrameShape(QFrame::NoFrame);
  m_detail->document()->setDocumentMargin(theme.unit(4));
  splitter->addWidget(m_rows);
  splitter->addWidget(m_detail);
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({850, 350});
  rememberSplitter(splitter, context().settings, QStringLiteral("exchange/panes"));
  column->addWidget(m_filters);
  column->addWidget(splitter, 1);
  return page;
}

QWidget* ExchangePage::buildFoot() {
  const Theme& theme = context().theme;
  auto* foot = new QWidget(m_work);
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(theme.unit(4), theme.unit(2), theme.unit(4), theme.unit(2));
  row->setSpacing(theme.unit(2));
  m_back = new QPushButton(foot);
  m_back->setObjectName(QStringLiteral("backToColumns"));
  m_why = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, foot);
  m_why->setObjectName(QStringLiteral("importSummary"));
  m_why->setWordWrap(true);
  m_progress = new QProgressBar(foot);
  m_progress->hide();
  m_cancel = new QPushButton(foot);
  m_cancel->setObjectName(QStringLiteral("cancelImport"));
  m_cancel->hide();
  m_next = new QPushButton(foot);
  m_next->setObjectName(QStringLiteral("nextStep"));
  m_next->setDefault(true);
  row->addWidget(m_back);
  row->addWidget(m_why, 1);
  row->addWidget(m_progress);
  row->addWidget(m_cancel);
  row->addWidget(m_next);
  return foot;
}

void ExchangePage::connectAll() {
  connect(m_other, &QPushButton::clicked, this, &ExchangePage::giveUp);
  connect(m_saveFile, &QPushButton::clicked, this, &ExchangePage::saveImportedFile);
  connect(m_history, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) { m_saveFile->setEnabled(item); });
  connect(m_reading, &ReadingChoice::readingChosen, this, &ExchangePage::read);
  connect(m_reading, &ReadingChoice::layoutChosen, this, &ExchangePage::guess);
  connect(m_reading, &ReadingChoice::eraseChosen, this, [this](bool on) {
    if (!m_list) return;
    m_list->mapping.eraseEmpty = on;
    if (isChecking()) makePlan();
  });
  connect(m_columns, &ColumnChoice::chosen, this, [this](int column, ListField field) {
    m_list->mapping.columns[static_cast<std::size_t>(column)] = field;
    updateFoot();
  });
  connect(m_steps, &QTabBar::tabBarClicked, this, [this](int step) { step == 0 ? showColumns() : makePlan(); });
  connect(m_filters, &QTabBar::currentChanged, this, [this](int filter) {
    m_model->setFilter(static_cast<PlanFilter>(filter));
    m_rows->setCurrentIndex(m_model->index(0, 0));
    showDetail();
  });
  connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExchangePage::showDetail);
  connect(m_model, &PlanModel::decided, this, [this](int row, bool taken) {
    m_decisions.insert(row, taken);
    makePlan();
  });
  connect(m_back, &QPushButton::clicked, this, &ExchangePage::showColumns);
  connect(m_next, &QPushButton::clicked, this, [this] { isChecking() ? apply() : makePlan(); });
  connect(&context().workbench, &Workbench::workspaceChanged, this, [this] {
    giveUp();
    if (ExchangeService* service = context().workbench.exchange()) connect(service, &ExchangeService::changed, this, &ExchangePage::showHistory);
  });
  if (ExchangeService* service = context().workbench.exchange()) connect(service, &ExchangeService::changed, this, &ExchangePage::showHistory);
}

void ExchangePage::showPlace(const Place& place) {
  if (place.kind == QLatin1String("file")) openFile(place.id);
  if (place.kind == QLatin1String("open")) askForFile();
  if (place.kind == QLatin1String("paste")) paste();
}

void ExchangePage::askForFile() {
  if (!context().files) return;
  FileChooser::Request request;
  request.title = tr("Import a list");
  request.filter = tr("Lists (*.xlsx *.csv *.tsv *.txt);;All files (*)");
  context().files->openFile(this, request, [this](const QString& path) { openFile(path); });
}

void ExchangePage::openFile(const QString& path) {
  const auto source = listSourceOf(path);
  if (source)
    bring(*source);
  else
    context().messages.problem(source.error());
}

void ExchangePage::paste() {
  const QString text = QApplication::clipboard()->text();
  if (text.trimmed().isEmpty()) {
    context().messages.notice(phrase("ExchangeWindow", "The clipboard holds no rows. Copy them in Excel or WPS first."));
    return;
  }
  bring({{}, text.toUtf8(), true});
}

void ExchangePage::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1) event->acceptProposedAction();
}

void ExchangePage::dropEvent(QDropEvent* event) {
  const QString path = event->mimeData()->urls().value(0).toLocalFile();
  if (!path.isEmpty()) openFile(path);
  event->acceptProposedAction();
}

}  // namespace jiheng::ui
