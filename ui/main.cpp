#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <cstdio>
#include <future>

#include "resources/resources.h"
#include "ui/command_line.h"
#include "ui/page_list.h"
#include "ui/shell/link_handover.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_renderer.h"
#include "ui/shell/preferences.h"
#include "ui/shell/start_failure.h"

using namespace jiheng;
using namespace jiheng::ui;

namespace {

// The same exit codes as jiheng-cli.
constexpr int kDone = 0;
constexpr int kWrongUsage = 2;
constexpr int kUnusableInput = 3;

void say(FILE* stream, const QString& line) {
  std::fprintf(stream, "%s\n", qUtf8Printable(line));
  std::fflush(stream);
}

QtMessageHandler nextMessageHandler = nullptr;

/// The offscreen platform says of every window that it keeps no size hints. Nobody can act on that, and the line would
/// stand between those that matter when the pages are drawn without a display.
void passMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (message.contains(QLatin1String("propagateSizeHints"))) return;
  if (nextMessageHandler) nextMessageHandler(type, context, message);
}

/// Calls back when a window has been painted for the first time.
class FirstFrame final : public QObject {
public:
  FirstFrame(QWidget& window, std::function<void()> done) : QObject(&window), m_done(std::move(done)) {
    window.installEventFilter(this);
  }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint && m_done) {
      // The frame is on its way once this event has been handled.
      QTimer::singleShot(0, this, [done = std::move(m_done)] { done(); });
      m_done = nullptr;
    }
    return QObject::eventFilter(watched, event);
  }

private:
  std::function<void()> m_done;
};

/// Reads the data on a thread of its own and opens the fonts meanwhile: each takes about as long as the other, and the
/// window needs both before it can show anything.
Result<std::unique_ptr<Workbench>> loadBesideFonts(const QString& dataDir) {
  auto loading = std::async(std::launch::async, [dataDir, window = QThread::currentThread()] {
    auto workbench = Workbench::load(dataDir, std::make_shared<SystemClock>());
    if (workbench.has_value()) (*workbench)->moveToThread(window);
    return workbench;
  });
  Theme::openFonts();
  return loading.get();
}

int reportStartFailure(const CommandLine& line, const Error& error) {
  const Appearance appearance;
  const Language language =
      line.languages.isEmpty() ? appearance.language.language() : line.languages.first();
  say(stderr, error.in(language));
  // Without anybody who looks on, the line on stderr is all there is to say.
  if (!line.renderFolder.isEmpty() || line.exitAfterStart) return kUnusableInput;
  StartFailureWindow window(appearance, error);
  window.show();
  QApplication::exec();
  return kUnusableInput;
}

int renderPages(MainWindow& window, const CommandLine& line) {
  UiContext& context = window.context();
  QList<PageRenderer::Look> looks;
  const QList<Language> languages =
      line.languages.isEmpty() ? QList<Language>{context.language.language()} : line.languages;
  const QList<ThemeChoice> themes =
      line.themes.isEmpty() ? QList<ThemeChoice>{ThemeChoice::Light} : line.themes;
  for (const Language language : languages)
    for (const ThemeChoice theme : themes) looks.append({language, theme});
  int code = kDone;
  PageRenderer renderer(window, line.renderFolder, looks);
  QObject::connect(&renderer, &PageRenderer::written, &renderer,
                   [](const QString& path) { say(stdout, path); });
  QObject::connect(&renderer, &PageRenderer::finished, &renderer, [&code](const QString& problem) {
    if (!problem.isEmpty()) {
      say(stderr, problem);
      code = kUnusableInput;
    }
    QApplication::exit(code);
  });
  QTimer::singleShot(0, &renderer, &PageRenderer::start);
  QApplication::exec();
  return code;
}

}  // namespace

int main(int argc, char** argv) {
  QElapsedTimer sinceStart;
  sinceStart.start();
  if (const auto scale = scaleIn(argc, argv)) qputenv("QT_SCALE_FACTOR", QByteArray::number(*scale));
  QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("jiheng"));
  QApplication::setApplicationVersion(QStringLiteral(JIHENG_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("jiheng"));
  initResources();

  const Result<CommandLine> read = readCommandLine(QApplication::arguments());
  if (!read.has_value()) {
    say(stderr, read.error().in(LanguageManager::systemLanguage()));
    return kWrongUsage;
  }
  const CommandLine& line = *read;
  if (line.help) {
    say(stdout, line.helpText);
    return kDone;
  }
  if (line.version) {
    say(stdout, QStringLiteral("jiheng " JIHENG_VERSION));
    return kDone;
  }
  if (!line.renderFolder.isEmpty()) nextMessageHandler = qInstallMessageHandler(passMessage);
  // A link that the desktop opens belongs to the window that stands already.
  if (!line.link.isEmpty() && line.file.isEmpty() && line.renderFolder.isEmpty() && LinkHandover::give(line.link))
    return kDone;
  // Drawing the pages must neither read nor change what the user chose.
  QTemporaryDir ownSettings;
  if (!line.renderFolder.isEmpty())
    qputenv("JIHENG_SETTINGS", QFile::encodeName(ownSettings.filePath(QStringLiteral("settings.ini"))));

  const QString dataDir = line.dataDir.isEmpty() ? QString::fromLatin1(kBundledData) : line.dataDir;
  auto workbench = loadBesideFonts(dataDir);
  if (!workbench.has_value()) return reportStartFailure(line, workbench.error());

  MainWindow window(std::move(*workbench), allPages());
  if (!line.languages.isEmpty()) window.context().language.setLanguage(line.languages.first());
  if (!line.themes.isEmpty()) window.context().theme.setChoice(line.themes.first());
  if (!line.renderFolder.isEmpty()) {
    if (!line.file.isEmpty()) {
      const Status opened = window.context().workbench.openWorkspace(line.file, QStringLiteral("jiheng"));
      if (!opened.has_value()) {
        say(stderr, opened.error().in(window.context().language.language()));
        return kUnusableInput;
      }
    }
    return renderPages(window, line);
  }
  if (line.exitAfterStart)
    new FirstFrame(window, [&sinceStart] {
      say(stdout, QString::number(sinceStart.elapsed()));
      QApplication::quit();
    });
  window.start(line.file);
  window.show();
  if (!line.link.isEmpty()) window.openLink(line.link);
  const LinkHandover links;
  QObject::connect(&links, &LinkHandover::received, &window, &MainWindow::openLink);
  return QApplication::exec();
}
