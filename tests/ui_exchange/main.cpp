// The main of the tests of the window for lists.
#include <gtest/gtest.h>

#include <QApplication>
#include <QStandardPaths>

#include "resources/resources.h"

int main(int argc, char** argv) {
  // Set before the application object: tests must never see the user's own settings or screen.
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  QApplication application(argc, argv);
  jiheng::initResources();
  ::testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
