#include "ui/shell/main_window.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include "app/foundation/job.h"
#include "ui/shell/failure_page.h"
#include "ui/shell/help_pages.h"
#include "ui/shell/menus.h"
#include "ui/shell/quick_open.h"
#include "ui/shell/rail.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace_commands.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/svg_icon.h"

namespace jiheng::ui {

namespace {
constexpr int kAfterFirstFrame = 300;  // milliseconds
}  // namespace

MainWindow::MainWindow(std::unique_ptr<Workbench> workbench, PageFactories pages,
                       std::unique_ptr<FileChooser> files)
    : m_parts(std::move(workbench), std::move(files)),
      m_factories(std::move(pages)),
      m_commands(new WorkspaceCommands(m_parts, this)) {
  setAcceptDrops(true);
  setWindowIcon(svgIcon(QStringLiteral("jiheng")));
  build();
  m_menus = new Menus(menuBar(), m_parts.actions, this);
  m_commands->addActions();
  addActions();
  connectAll();
  const QByteArray geometry = m_parts.appearance.settings.value(Settings::Key::WindowGeometry).toByteArray();
  if (geometry.isEmpty() || !restoreGeometry(geometry)) resize(1280, 800);
  retranslate();
}

MainWindow::~MainWindow() {
  // Widgets that go tell their filters so; by then the top bar is no top bar any more.
  m_topBar->searchBox()->removeEventFilter(this);
  // The pages stand on m_parts, which goes before the widgets would go by themselves.
  delete m_quickOpen;
  delete takeCentralWidget();
  delete m_menus;
}

void MainWindow::build() {
  auto* center = new QWidget(this);
  auto* frame = new QVBoxLayout(center);
  frame->setContentsMargins(0, 0, 0, 0);
  frame->setSpacing(0);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);

  m_rail = new Rail(m_parts.appearance.theme, center);
  for (const PageFactory& page : m_factories) m_rail->add(page.id, page.title, page.icon);
  m_rail->add(QStringLiteral("settings"), phrase("Rail", "Settings"), QStringLiteral("settings"), true);
  m_topBar = new TopBar(m_parts.context, center);
  m_messages = new MessageBar(m_parts.appearance.theme, m_parts.messages, center);
  m_stack = new QStackedWidget(center);
  m_status = new StatusStrip(m_parts.context, center);

  column->addWidget(m_topBar);
  column->addWidget(m_messages);
  column->addWidget(m_stack, 1);
  middle->addWidget(m_rail);
  middle->addLayout(column, 1);
  frame->addLayout(middle, 1);
  frame->addWidget(m_status);
  setCentralWidget(center);
}

void MainWindow::connectAll() {
  connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
  connect(&m_parts.navigator, &Navigator::requested, this, &MainWindow::showPlace);
  connect(&m_parts.undo, &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
  connect(&m_parts.appearance.language, &LanguageManager::changed, this, &MainWindow::retranslate);
  connect(m_parts.workbench.get(), &Workbench::workspaceChanged, this, &MainWindow::followWorkspace);
  connect(m_commands, &WorkspaceCommands::opened, this, [this] {
    m_failed = false;
    refreshStack();
  });
  connect(m_commands, &WorkspaceCommands::failed, this, &MainWindow::showFailure);
  connect(m_status, &StatusStrip::userClicked, this, [this] { showPage(QStringLiteral("settings")); });
  connect(m_status, &StatusStrip::workspaceClicked, this, [this] {
    if (!m_parts.workbench->workspace()) m_commands->askOpen();
  });
  connect(&m_parts.jobs, &Jobs::changed, this, [this] {
    if (m_closing && m_parts.jobs.running().isEmpty()) close();
  });
  // The list that drops from the search box is made at the first touch of the box, not at the start.
  m_topBar->searchBox()->installEventFilter(this);
}

QuickOpen& MainWindow::quickOpen() {
  if (!m_quickOpen) m_quickOpen = new QuickOpen(m_parts.context, m_factories, m_topBar->searchBox(), this);
  return *m_quickOpen;
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  if (!m_quickOpen && watched == m_topBar->searchBox() &&
      (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress)) {
    m_topBar->searchBox()->removeEventFilter(this);
    const bool clicked = event->type() == QEvent::MouseButtonPress;
    QuickOpen& list = quickOpen();
    if (clicked) list.open();
  }
  return QMainWindow::eventFilter(watched, event);
}

void MainWindow::prepareSearch() {
  auto* job = new Job(phrase("Shell", "Preparing the search"), this);
  connect(job, &Job::finished, job, &QObject::deleteLater);
  // A copy shares what is prepared and outlives a change of the catalogue.
  job->start<bool>([search = m_parts.workbench->catalogueSearch()](JobProgress&) -> Result<bool> {
    search.prepare();
    return true;
  }, {});
}

void MainWindow::start(const QString& file) {
  // Nobody searches before the first frame stands, and until then the window has the machine for itself. A search that comes
  // sooner prepares itself.
  QTimer::singleShot(kAfterFirstFrame, this, [this] {
    connect(m_parts.workbench.get(), &Workbench::searchChanged, this, &MainWindow::prepareSearch);
    prepareSearch();
  });
  Settings& settings = m_parts.appearance.settings;
  m_current = settings.value(Settings::Key::LastPage).toString();
  const auto known = [this](const PageFactory& factory) { return factory.id == m_current; };
  if (std::none_of(m_factories.begin(), m_factories.end(), known))
    m_current = m_factories.empty() ? QString() : m_factories.front().id;
  const QString last = settings.value(Settings::Key::RecentWorkspaces).toStringList().value(0);
  if (!file.isEmpty())
    m_commands->openPath(file);
  else if (!last.isEmpty() && QFileInfo::exists(last))
    m_commands->openPath(last);
  refreshStack();
  focusContent();
}

bool MainWindow::needsWorkspace(const QString& id) const {
  for (const PageFactory& factory : m_factories)
    if (factory.id == id) return factory.needsWorkspace;
  return false;
}

Page* MainWindow::page(const QString& id) {
  if (Page* made = m_pages.value(id)) return made;
  for (const PageFactory& factory : m_factories) {
    if (factory.id != id) continue;
    Page* made = factory.create(m_parts.context, m_stack);
    m_pages.insert(id, made);
    m_stack->addWidget(made);
    return made;
  }
  return nullptr;
}

QWidget* MainWindow::special(const QString& id) {
  if (QWidget* made = m_specials.value(id)) return made;
  QWidget* made = nullptr;
  if (id == QLatin1String("settings")) made = new SettingsPage(m_parts.context, m_stack);
  if (id == QLatin1String("shortcuts")) made = new ShortcutsPage(m_parts.context, m_stack);
  if (id == QLatin1String("about")) made = new AboutPage(m_parts.context, m_stack);
  if (!made) return nullptr;
  m_specials.insert(id, made);
  m_stack->addWidget(made);
  return made;
}

Page* MainWindow::currentPage() const {
  return qobject_cast<Page*>(m_stack->currentWidget());
}

QWidget* MainWindow::shownWidget() const {
  return m_stack->currentWidget();
}

Place MainWindow::presentPlace() const {
  if (const Page* page = currentPage()) return page->currentPlace();
  return {m_current, {}, {}, {}};
}

/// Shows in the stack what belongs there now.
void MainWindow::refreshStack() {
  m_rail->setCurrent(m_current);
  if (m_failed) {
    m_stack->setCurrentWidget(m_failure);
    return;
  }
  QWidget* wanted = special(m_current);
  if (!wanted && (m_current.isEmpty() || (needsWorkspace(m_current) && !m_parts.workbench->workspace()))) {
    if (!m_welcome) {
      m_welcome = new WelcomePage(m_parts.context, m_stack);
      m_stack->addWidget(m_welcome);
      connect(m_welcome, &WelcomePage::createRequested, m_commands, &WorkspaceCommands::askCreate);
      connect(m_welcome, &WelcomePage::openRequested, m_commands, &WorkspaceCommands::askOpen);
      connect(m_welcome, &WelcomePage::sampleRequested, m_commands, &WorkspaceCommands::openSample);
      connect(m_welcome, &WelcomePage::recentRequested, m_commands, &WorkspaceCommands::openPath);
      connect(m_welcome, &WelcomePage::browseRequested, this,
              [this] { showPage(QStringLiteral("catalogue")); });
    }
    m_welcome->refresh();
    wanted = m_welcome;
  }
  if (!wanted) wanted = page(m_current);
  if (wanted) m_stack->setCurrentWidget(wanted);
}

void MainWindow::remember() {
  const Place now = presentPlace();
  if (m_back.isEmpty() || !(m_back.last() == now)) m_back << now;
  m_forward.clear();
  updateHistory();
}

void MainWindow::showPage(const QString& id) {
  if (id == m_current && !m_failed) return refreshStack();
  remember();
  m_current = id;
  m_failed = false;
  if (!special(id)) m_parts.appearance.settings.setValue(Settings::Key::LastPage, id);
  refreshStack();
  focusContent();
}

void MainWindow::showPlace(const Place& place) {
  const bool known = std::any_of(m_factories.begin(), m_factories.end(),
                                 [&place](const PageFactory& factory) { return factory.id == place.page; });
  if (!known) return;
  if (place.page != m_current || m_failed)
    showPage(place.page);
  else
    remember();
  if (Page* shownPage = currentPage(); shownPage && !place.kind.isEmpty()) shownPage->showPlace(place);
}

void MainWindow::openLink(const QString& link) {
  showPlace({QStringLiteral("catalogue"), QStringLiteral("link"), link, {}});
  if (isMinimized()) showNormal();
  raise();
  activateWindow();
}

void MainWindow::goBack() {
  if (m_back.isEmpty()) return;
  const Place now = presentPlace();
  const Place place = m_back.takeLast();
  QList<Place> forward = m_forward;
  const QList<Place> back = m_back;
  m_current = place.page;
  m_failed = false;
  refreshStack();
  if (Page* shownPage = currentPage()) shownPage->showPlace(place);
  // Showing a place may itself have asked for places; the history is what it was.
  m_back = back;
  m_forward = forward << now;
  updateHistory();
}

void MainWindow::goForward() {
  if (m_forward.isEmpty()) return;
  const Place now = presentPlace();
  const Place place = m_forward.takeLast();
  const QList<Place> forward = m_forward;
  QList<Place> back = m_back;
  m_current = place.page;
  m_failed = false;
  refreshStack();
  if (Page* shownPage = currentPage()) shownPage->showPlace(place);
  m_back = back << now;
  m_forward = forward;
  updateHistory();
}

void MainWindow::showFailure(const Error& error, const QString& path) {
  if (!m_failure) {
    m_failure = new FailurePage(m_parts.appearance.theme, m_stack);
    m_stack->addWidget(m_failure);
    connect(m_failure, &FailurePage::chooseRequested, m_commands, &WorkspaceCommands::askOpen);
    connect(m_failure, &FailurePage::retryRequested, m_commands, &WorkspaceCommands::retry);
    connect(m_failure, &FailurePage::backRequested, this, [this] {
      m_failed = false;
      refreshStack();
    });
  }
  const Workspace* open = m_parts.workbench->workspace();
  m_failure->setFailure(error, path,
                        open ? phrase("FailurePage", "Back to %1").arg(open->name())
                             : phrase("FailurePage", "Back to the start page"));
  m_failed = true;
  refreshStack();
}

void MainWindow::followWorkspace() {
  // Undo steps hold on to records of the workspace that was closed.
  m_parts.undo.clear();
  m_back.clear();
  m_forward.clear();
  updateHistory();
  refreshStack();
  retranslate();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.size() == 1 && urls.front().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QString path = event->mimeData()->urls().value(0).toLocalFile();
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  if (path.endsWith(QLatin1String(".jiheng"), Qt::CaseInsensitive))
    m_commands->openPath(path);
  else
    showPlace({QStringLiteral("official-text"), QStringLiteral("file"), path, {}});
}

void MainWindow::closeEvent(QCloseEvent* event) {
  // What stands in a field is committed when the focus leaves it.
  if (QWidget* focus = focusWidget()) focus->clearFocus();
  Settings& settings = m_parts.appearance.settings;
  settings.setValue(Settings::Key::WindowGeometry, saveGeometry());
  if (m_parts.jobs.running().isEmpty()) {
    event->accept();
    return;
  }
  // Jobs are asked to stop; the window goes when the last one has.
  m_closing = true;
  m_parts.jobs.cancelAll();
  event->ignore();
}

}  // namespace jiheng::ui
