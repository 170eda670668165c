// The main of test programs with widgets.
#include <gtest/gtest.h>

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "resources/resources.h"

int main(int argc, char** argv) {
  // Set before the application object: tests must never see the user's own settings or screen.
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  const QTemporaryDir settings;
  qputenv("JIHENG_SETTINGS", settings.filePath(QStringLiteral("settings.ini")).toUtf8());
  QApplication application(argc, argv);
  jiheng::initResources();
  ::testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
