#include <QGuiApplication>
#include <QTextStream>
#include <cstdio>
#include <memory>

#include "app/cli/command_line.h"
#include "resources/resources.h"

#ifdef Q_OS_WIN
#include <windows.h>
#endif

int main(int argc, char** argv) {
#ifdef Q_OS_WIN
  // The console's own code page would garble Chinese.
  SetConsoleOutputCP(CP_UTF8);
#endif
  jiheng::initResources();
  QStringList words;
  {
    // QCoreApplication alone decodes the arguments rightly on every system; which application is needed is not known yet.
    const QCoreApplication decoder(argc, argv);
    words = QCoreApplication::arguments().mid(1);
  }
  std::unique_ptr<QCoreApplication> application;
  if (jiheng::needsFonts(words)) {
    // Pages need fonts but no screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    application = std::make_unique<QGuiApplication>(argc, argv);
  } else {
    application = std::make_unique<QCoreApplication>(argc, argv);
  }
  QCoreApplication::setApplicationName(QStringLiteral("jiheng-cli"));
  QCoreApplication::setApplicationVersion(QStringLiteral(JIHENG_VERSION));
  QTextStream out(stdout);
  QTextStream err(stderr);
  return static_cast<int>(jiheng::runCommandLine(words, out, err));
}
