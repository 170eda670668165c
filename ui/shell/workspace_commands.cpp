#include "ui/shell/workspace_commands.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include "app/exchange/portfolio_export.h"
#include "ui/widgets/table_export.h"

namespace jiheng::ui {

namespace {

constexpr int kRecentKept = 10;

QString suffix() {
  return QStringLiteral("jiheng");
}

bool sameFile(const QString& a, const QString& b) {
  return QFileInfo(a).absoluteFilePath() == QFileInfo(b).absoluteFilePath();
}

}  // namespace

WorkspaceCommands::WorkspaceCommands(WindowParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window) {
  connect(parts.workbench.get(), &Workbench::workspaceChanged, this, &WorkspaceCommands::updateActions);
}

void WorkspaceCommands::addActions() {
  ActionRegistry& actions = m_parts.actions;
  const QString file = QStringLiteral("file");
  actions.add({QStringLiteral("file.new"),
               phrase("Actions", "New workspace"),
               QStringLiteral("new"),
               {QKeySequence::New},
               file},
              nullptr, [this] { askCreate(); });
  actions.add({QStringLiteral("file.open"),
               phrase("Actions", "Open workspace"),
               QStringLiteral("open"),
               {QKeySequence::Open},
               file},
              nullptr, [this] { askOpen(); });
  actions.add({QStringLiteral("file.sample"),
               phrase("Actions", "Open the sample workspace"),
               QStringLiteral("sample"),
               {},
               file},
              nullptr, [this] { openSample(); });
  actions.add({QStringLiteral("file.import-list"),
               phrase("Actions", "Import a list…"),
               QStringLiteral("import"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
               file},
              nullptr, [this] { m_parts.navigator.open({QStringLiteral("exchange"), QStringLiteral("open"), {}, {}}); });
  actions.add({QStringLiteral("file.export-portfolio"),
               phrase("Actions", "Export products and technologies…"),
               QStringLiteral("export"),
               {},
               file},
              nullptr, [this] { exportPortfolio(); });
  actions.add({QStringLiteral("file.backup"),
               phrase("Actions", "Save a backup copy"),
               QStringLiteral("backup"),
               {},
               file},
              nullptr, [this] { askBackup(); });
  actions.add({QStringLiteral("file.close"),
               phrase("Actions", "Close the workspace"),
               QStringLiteral("close"),
               {QKeySequence(Qt::CTRL | Qt::Key_W)},
               file},
              nullptr, [this] { close(); });
  updateActions();
}

void WorkspaceCommands::updateActions() {
  const bool open = m_parts.workbench->workspace();
  for (const char* id : {"file.import-list", "file.export-portfolio", "file.backup", "file.close"})
    if (QAction* action = m_parts.actions.action(QLatin1String(id))) action->setEnabled(open);
}

void WorkspaceCommands::exportPortfolio() {
  const Workbench& bench = *m_parts.workbench;
  if (!bench.exchange()) return;
  const Language language = m_parts.appearance.language.language();
  const auto present = bench.exchange()->snapshot();
  const auto edition = m_parts.content.edition();
  const auto summaries = present && edition ? bench.portfolio()->summaries(*edition) : Result<std::vector<TechnologySummary>>();
  if (!present) return m_parts.messages.problem(present.error());
  if (!summaries) return m_parts.messages.problem(summaries.error());
  QHash<TechnologyId, ExportedVerdict> verdicts;
  for (const TechnologySummary& each : *summaries)
    verdicts.insert(each.technology.id, {verdictText(each.verdict.kind).in(language), each.verdict.sentence.in(language)});
  saveTable(m_parts.context, m_window, tr("Products and technologies"), portfolioTable(*present, verdicts, {}, language));
}

void WorkspaceCommands::askCreate() {
  const QString folder = m_parts.files->documentsFolder();
  m_parts.files->saveFile(
      m_window,
      {tr("Create a workspace"), tr("Jiheng workspace (*.jiheng)"), suffix(),
       QDir(folder).filePath(QString(tr("Workspace") + QLatin1Char('.') + suffix())), false},
      [this](const QString& path) { createPath(path); });
}

void WorkspaceCommands::askOpen() {
  m_parts.files->openFile(m_window,
                          {tr("Open a workspace"), tr("Jiheng workspace (*.jiheng);;All files (*)"), suffix(),
                           m_parts.files->documentsFolder() + QLatin1Char('/')},
                          [this](const QString& path) { openPath(path); });
}

void WorkspaceCommands::openSample() {
  const QString path = QDir(m_parts.files->documentsFolder())
                           .filePath(QString(tr("Jiheng sample") + QLatin1Char('.') + suffix()));
  if (QFileInfo::exists(path))
    openPath(path);
  else
    createSampleAt(path);
}

void WorkspaceCommands::openPath(const QString& path) {
  const Workspace* open = m_parts.workbench->workspace();
  if (open && sameFile(open->path(), path)) {
    emit opened();
    return;
  }
  finish(m_parts.workbench->openWorkspace(path, m_parts.userName()), path, [this, path] { openPath(path); });
}

void WorkspaceCommands::createPath(const QString& path) {
  finish(m_parts.workbench->createWorkspace(path, m_parts.userName()), path,
         [this, path] { createPath(path); });
}

void WorkspaceCommands::createSampleAt(const QString& path) {
  QDir().mkpath(QFileInfo(path).absolutePath());
  finish(m_parts.workbench->createSample(path, m_parts.userName()), path,
         [this, path] { createSampleAt(path); });
}

void WorkspaceCommands::finish(const Status& status, const QString& path, std::function<void()> again) {
  if (!status.has_value()) {
    m_again = std::move(again);
    emit failed(status.error(), path);
    return;
  }
  m_again = nullptr;
  Settings& settings = m_parts.appearance.settings;
  const QString absolute = QFileInfo(path).absoluteFilePath();
  QStringList recent = settings.value(Settings::Key::RecentWorkspaces).toStringList();
  recent.removeAll(absolute);
  recent.prepend(absolute);
  settings.setValue(Settings::Key::RecentWorkspaces, QStringList(recent.mid(0, kRecentKept)));
  emit opened();
}

void WorkspaceCommands::retry() {
  // Copied: trying again replaces it.
  const std::function<void()> again = m_again;
  if (again) again();
}

void WorkspaceCommands::close() {
  m_parts.workbench->closeWorkspace();
}

void WorkspaceCommands::askBackup() {
  const Workspace* workspace = m_parts.workbench->workspace();
  if (!workspace) return;
  const QString name = workspace->name() + QLatin1Char('-') +
                       m_parts.workbench->clock().today().toString(Qt::ISODate) + QLatin1Char('.') + suffix();
  m_parts.files->saveFile(m_window,
                          {tr("Save a backup copy"), tr("Jiheng workspace (*.jiheng)"), suffix(),
                           QFileInfo(workspace->path()).dir().filePath(name), false},
                          [this](const QString& path) { backupTo(path); });
}

void WorkspaceCommands::backupTo(const QString& path) {
  const Workspace* workspace = m_parts.workbench->workspace();
  if (!workspace) return;
  if (const Status status = workspace->backup(path); !status.has_value())
    m_parts.messages.problem(status.error());
  else
    m_parts.messages.done(
        phrase("WorkspaceCommands", "A backup copy was saved as %1.").arg(QDir::toNativeSeparators(path)));
}

}  // namespace jiheng::ui
