// How the page is put together and reads; what it shows is in official_text_page_show.cpp.
#include "ui/official_text/official_text_page.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/official_text/accepted_panel.h"
#include "ui/official_text/official_text_model.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/view_state.h"

namespace jiheng::ui {

OfficialTextPage::OfficialTextPage(UiContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new OfficialTextModel(this)),
      m_stack(new QStackedWidget(this)),
      m_accepted(new AcceptedPanel(context, this)) {
  setAcceptDrops(true);
  addActions();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_stack, 1);
  column->addWidget(m_accepted);
  m_stack->addWidget(m_startPage = buildStart());
  m_stack->addWidget(m_progressPage = buildProgress());
  m_stack->addWidget(m_failurePage = buildFailure());
  m_stack->addWidget(m_resultPage = buildResult());
  connectAll();
  retranslate();
  workspaceChanged();
}

OfficialTextPage::~OfficialTextPage() {
  if (m_job) m_job->cancel();
}

QString OfficialTextPage::title() const { return tr("Official text"); }

QList<QWidget*> OfficialTextPage::panes() const {
  if (m_stack->currentWidget() != m_resultPage) return {m_stack->currentWidget()};
  return {m_list, m_detail};
}

void OfficialTextPage::addActions() {
  ActionRegistry& actions = context().actions;
  using Keys = QList<QKeySequence>;
  actions.add({QStringLiteral("official-text.open"), phrase("Actions", "Read an official text from a file…"), QStringLiteral("import"), Keys{}, {},
               false},
              this, [this] { askForFile(); });
  actions.add({QStringLiteral("official-text.paste"), phrase("Actions", "Read an official text from the clipboard"), QStringLiteral("attachment"),
               Keys{}, {}, false},
              this, [this] { paste(); });
  actions.add({QStringLiteral("official-text.accept"), phrase("Actions", "Take over the ticked operations"), QStringLiteral("check"),
               Keys{QKeySequence(Qt::CTRL | Qt::Key_Return)}, QStringLiteral("record"), false},
              this, [this] { accept(); });
}

QWidget* OfficialTextPage::buildStart() {
  m_start = new EmptyState(context().theme, QStringLiteral("law"), m_stack);
  m_start->setTexts(phrase("OfficialTextWindow", "Bring the official text"),
                    phrase("OfficialTextWindow",
                           "Drop the document of the ministry here: PDF, Word (DOCX), a saved web page, Excel (XLSX), CSV or plain text. "
                           "Every operation in it is shown beside the bundled data; nothing is taken over before you say so."));
  m_start->addStep(phrase("OfficialTextWindow", "Open a file…"), QStringLiteral("import"), [this] { askForFile(); })
      ->setObjectName(QStringLiteral("openOfficialFile"));
  m_start->addStep(phrase("OfficialTextWindow", "Paste from the clipboard"), QStringLiteral("attachment"), [this] { paste(); })
      ->setObjectName(QStringLiteral("pasteOfficialText"));
  return m_start;
}

QWidget* OfficialTextPage::buildProgress() {
  const Theme& theme = context().theme;
  auto* page = new QWidget(m_stack);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(theme.unit(10), theme.unit(10), theme.unit(10), theme.unit(10));
  column->setSpacing(theme.unit(3));
  m_progressText = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, page);
  m_progress = new QProgressBar(page);
  m_progress->setMaximumWidth(theme.unit(100));
  m_cancel = new QPushButton(page);
  m_cancel->setObjectName(QStringLiteral("cancelReading"));
  column->addStretch(1);
  column->addWidget(m_progressText);
  column->addWidget(m_progress);
  column->addWidget(m_cancel, 0, Qt::AlignLeft);
  column->addStretch(2);
  return page;
}

QWidget* OfficialTextPage::buildFailure() {
  const Theme& theme = context().theme;
  auto* page = new QWidget(m_stack);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(theme.unit(10), theme.unit(10), theme.unit(10), theme.unit(10));
  column->setSpacing(theme.unit(3));
  m_failureTitle = new ThemedLabel(theme, TextRole::Title, ThemedLabel::Tone::Strong, page);
  m_failureTitle->setObjectName(QStringLiteral("readingFailure"));
  m_failureTitle->setWordWrap(true);
  m_failureText = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, page);
  m_failureText->setWordWrap(true);
  m_failureText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_failureOpen = new QPushButton(page);
  m_failurePaste = new QPushButton(page);
  m_failureBack = new QPushButton(page);
  m_failureBack->setObjectName(QStringLiteral("backToReading"));
  auto* steps = new QHBoxLayout;
  steps->addWidget(m_failureOpen);
  steps->addWidget(m_failurePaste);
  steps->addWidget(m_failureBack);
  steps->addStretch(1);
  column->addStretch(1);
  column->addWidget(m_failureTitle);
  column->addWidget(m_failureText);
  column->addLayout(steps);
  column->addStretch(2);
  return page;
}

QWidget* OfficialTextPage::buildHead(QWidget* parent) {
  const Theme& theme = context().theme;
  auto* head = new QWidget(parent);
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(theme.unit(4), theme.unit(3), theme.unit(4), theme.unit(2));
  column->setSpacing(theme.unit(2));
  m_document = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, head);
  m_document->setObjectName(QStringLiteral("documentLine"));
  m_document->setElided(true);
  m_other = new QPushButton(head);
  m_other->setObjectName(QStringLiteral("otherDocument"));
  auto* first = new QHBoxLayout;
  first->addWidget(m_document, 1);
  first->addWidget(m_other);
  m_instrumentLabel = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Quiet, head);
  m_instrument = new QComboBox(head);
  m_instrument->setObjectName(QStringLiteral("instrumentChoice"));
  m_instrument->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_instrument->setMinimumContentsLength(56);
  m_instrumentLabel->setBuddy(m_instrument);
  m_notCompared = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Normal, head);
  m_notCompared->setMeaning(Semantic::Soon);
  m_notCompared->setWordWrap(true);
  auto* second = new QHBoxLayout;
  second->addWidget(m_instrumentLabel);
  second->addWidget(m_instrument);
  second->addStretch(1);
  column->addLayout(first);
  column->addLayout(second);
  column->addWidget(m_notCompared);
  return head;
}

QWidget* OfficialTextPage::buildFoot(QWidget* parent) {
  const Theme& theme = context().theme;
  auto* foot = new QWidget(parent);
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(theme.unit(4), theme.unit(2), theme.unit(4), theme.unit(2));
  m_all = new QPushButton(foot);
  m_all->setObjectName(QStringLiteral("tickAll"));
  m_none = new QPushButton(foot);
  m_none->setObjectName(QStringLiteral("tickNone"));
  m_why = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, foot);
  m_why->setObjectName(QStringLiteral("whyNotAccept"));
  m_why->setWordWrap(true);
  m_accept = new QPushButton(foot);
  m_accept->setObjectName(QStringLiteral("acceptOperations"));
  m_accept->setDefault(true);
  row->addWidget(m_all);
  row->addWidget(m_none);
  row->addWidget(m_why, 1);
  row->addWidget(m_accept);
  return foot;
}

QWidget* OfficialTextPage::buildResult() {
  const Theme& theme = context().theme;
  auto* page = new QWidget(m_stack);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_tabs = new QTabBar(page);
  m_tabs->setObjectName(QStringLiteral("readingLists"));
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  for (int tab = 0; tab < 4; ++tab) m_tabs->addTab(QString());
  m_splitter = new QSplitter(Qt::Horizontal, page);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(1);
  auto* left = new QWidget(m_splitter);
  left->setMinimumWidth(340);
  auto* leftColumn = new QVBoxLayout(left);
  leftColumn->setContentsMargins(0, 0, 0, 0);
  m_list = new QTreeView(left);
  m_list->setObjectName(QStringLiteral("readingRows"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setRootIsDecorated(false);
  m_list->setUniformRowHeights(true);
  m_list->setAllColumnsShowFocus(true);
  m_list->setItemDelegateForColumn(OfficialTextModel::StateColumn, new BadgeDelegate(theme, this));
  m_list->setModel(m_model);
  QHeaderView* header = m_list->header();
  header->setStretchLastSection(false);
  header->setSectionResizeMode(OfficialTextModel::TextColumn, QHeaderView::Stretch);
  m_nothing = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Quiet, left);
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setWordWrap(true);
  leftColumn->addWidget(m_list, 1);
  leftColumn->addWidget(m_nothing, 1);
  m_detail = new QTextBrowser(m_splitter);
  m_detail->setObjectName(QStringLiteral("readingDetail"));
  m_detail->setFrameShape(QFrame::NoFrame);
  m_detail->setOpenLinks(false);
  m_detail->document()->setDocumentMargin(theme.unit(5));
  m_splitter->addWidget(left);
  m_splitter->addWidget(m_detail);
  m_splitter->setStretchFactor(0, 1);
  m_splitter->setStretchFactor(1, 1);
  m_splitter->setSizes({600, 600});
  rememberSplitter(m_splitter, context().settings, QStringLiteral("official-text/panes"));
  column->addWidget(buildHead(page));
  column->addWidget(m_tabs);
  column->addWidget(m_splitter, 1);
  column->addWidget(buildFoot(page));
  m_list->installEventFilter(this);
  return page;
}

void OfficialTextPage::connectAll() {
  connect(&m_tick, &QTimer::timeout, this, &OfficialTextPage::showProgress);
  connect(m_cancel, &QPushButton::clicked, this, &OfficialTextPage::cancel);
  connect(m_failureOpen, &QPushButton::clicked, this, &OfficialTextPage::askForFile);
  connect(m_failurePaste, &QPushButton::clicked, this, &OfficialTextPage::paste);
  connect(m_failureBack, &QPushButton::clicked, this, [this] {
    showLast();
    m_list->setFocus();
  });
  connect(m_other, &QPushButton::clicked, this, &OfficialTextPage::askForFile);
  connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
    m_model->showList(static_cast<ReadingList>(tab));
    showTabs();
    m_list->setCurrentIndex(m_model->index(0, 0));
    showDetail();
  });
  connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OfficialTextPage::showDetail);
  connect(m_model, &OfficialTextModel::checkedChanged, this, &OfficialTextPage::updateAccept);
  connect(m_all, &QPushButton::clicked, this, [this] { m_model->checkAll(true); });
  connect(m_none, &QPushButton::clicked, this, [this] { m_model->checkAll(false); });
  connect(m_accept, &QPushButton::clicked, this, &OfficialTextPage::accept);
  connect(m_instrument, &QComboBox::activated, this, [this](int row) { rereadAs(m_instrument->itemData(row).toString()); });
  connect(&context().theme, &Theme::changed, this, [this] {
    fitList();
    showDetail();
  });
  connect(&context().workbench, &Workbench::workspaceChanged, this, &OfficialTextPage::workspaceChanged);
}

void OfficialTextPage::showPlace(const Place& place) {
  if (place.kind == QLatin1String("file")) read({place.id, {}});
  if (place.kind == QLatin1String("open")) askForFile();
  if (place.kind == QLatin1String("paste")) paste();
}

void OfficialTextPage::askForFile() {
  if (!context().files) return;
  FileChooser::Request request;
  request.title = tr("Open an official text");
  request.filter = tr("Documents (*.pdf *.docx *.html *.htm *.xlsx *.csv *.txt);;All files (*)");
  context().files->openFile(this, request, [this](const QString& path) { read({path, {}}); });
}

void OfficialTextPage::paste() {
  const QString text = QApplication::clipboard()->text();
  if (text.trimmed().isEmpty()) {
    context().messages.notice(phrase("OfficialTextWindow", "The clipboard holds no text. Copy the text of the announcement first."));
    return;
  }
  read({{}, text});
}

void OfficialTextPage::read(const OfficialSource& source) {
  // A job may outlast the page and the workbench, so it has a catalogue of its own.
  const auto bundled = std::make_shared<const Catalogue>(context().workbench.bundledCatalogue());
  const Text name = source.path.isEmpty() ? phrase("OfficialTextWindow", "pasted text") : Text::verbatim(QFileInfo(source.path).fileName());
  startJob(name, [source, bundled](JobProgress& progress) { return readOfficialText(source, *bundled, {}, progress); });
}

void OfficialTextPage::rereadAs(const QString& instrumentId) {
  if (m_filling || !m_reading || instrumentId == m_reading->announcement.instrumentId) return;
  const auto bundled = std::make_shared<const Catalogue>(context().workbench.bundledCatalogue());
  const auto reading = m_reading;
  startJob(Text::verbatim(reading->document.name), [reading, bundled, instrumentId](JobProgress& progress) {
    return readOfficialText(reading->document, *bundled, instrumentId, progress);
  });
}

void OfficialTextPage::startJob(const Text& name, std::function<Result<OfficialReading>(JobProgress&)> work) {
  cancel();
  m_readingName = name;
  m_job = context().jobs.create(phrase("OfficialTextWindow", "Reading %1").arg(name));
  const QPointer<Job> mine = m_job;
  const QPointer<OfficialTextPage> self(this);
  m_job->start<OfficialReading>(std::move(work), [self, mine](Result<OfficialReading> result) {
    // A reading that was given up for another has nothing to say any more.
    if (self && mine && self->m_job == mine) self->finished(std::move(result));
  });
  // What is read at once shows no progress first.
  constexpr int kPatience = 200;
  m_tick.start(kPatience);
}

void OfficialTextPage::cancel() {
  if (!m_job) return;
  m_job->cancel();
  m_job = nullptr;
  showLast();
}

void OfficialTextPage::finished(Result<OfficialReading> result) {
  m_job = nullptr;
  if (result) return showReading(std::make_shared<const OfficialReading>(std::move(*result)));
  if (result.error().code == ErrorCode::Cancelled) return showLast();
  showFailure(result.error());
}

void OfficialTextPage::showProgress() {
  if (!m_job) return m_tick.stop();
  m_progressText->setText(tr("Reading %1").arg(shown(m_readingName)));
  m_progress->setRange(0, m_job->progress()->total());
  m_progress->setValue(m_job->progress()->done());
  if (m_stack->currentWidget() == m_progressPage) return;
  m_stack->setCurrentWidget(m_progressPage);
  m_cancel->setFocus();
}

bool OfficialTextPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
      toggleCurrent();
      return true;
    }
    if (key->key() == Qt::Key_J || key->key() == Qt::Key_K) {
      const QModelIndex next = m_list->currentIndex().siblingAtRow(m_list->currentIndex().row() + (key->key() == Qt::Key_J ? 1 : -1));
      if (next.isValid()) m_list->setCurrentIndex(next);
      return true;
    }
  }
  return Page::eventFilter(watched, event);
}

void OfficialTextPage::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.size() == 1 && urls.front().isLocalFile()) event->acceptProposedAction();
}

void OfficialTextPage::dropEvent(QDropEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.size() != 1 || !urls.front().isLocalFile()) return;
  event->acceptProposedAction();
  read({urls.front().toLocalFile(), {}});
}

}  // namespace jiheng::ui
