#include "tests/ui/support/window_bench.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QTest>

#include "resources/resources.h"
#include "ui/shell/workspace_commands.h"

namespace jiheng::test {

WindowBench::WindowBench(ui::PageFactories pages, const QDate& today, Language language)
    : m_pages(std::move(pages)), m_today(today) {
  const QString path = m_scratch.path(QStringLiteral("settings.ini"));
  qputenv("JIHENG_SETTINGS", path.toUtf8());
  {
    QSettings settings(path, QSettings::IniFormat);
    settings.setValue(QStringLiteral("interface/language"), languageCode(language));
    settings.setValue(QStringLiteral("interface/theme"), QStringLiteral("light"));
    settings.setValue(QStringLiteral("user/name"), QStringLiteral("审查人 A"));
  }
  build();
}

WindowBench::~WindowBench() = default;

void WindowBench::build() {
  auto workbench = Workbench::load(QString::fromLatin1(kBundledData), std::make_shared<FixedClock>(m_today));
  if (!workbench.has_value()) qFatal("%s", qPrintable(workbench.error().in(Language::English)));
  auto files = std::make_unique<PreparedFiles>(m_scratch.path(QStringLiteral("文档")));
  m_files = files.get();
  m_window = std::make_unique<ui::MainWindow>(std::move(*workbench), m_pages, std::move(files));
}

void WindowBench::restart() {
  m_window->close();
  m_window.reset();
  build();
}

void WindowBench::createWorkspace(const QString& name) {
  m_window->workspaces().createPath(m_scratch.path(name));
  ASSERT_NE(context().workbench.workspace(), nullptr);
}

void WindowBench::createSample() {
  m_window->workspaces().createSampleAt(m_scratch.path(QStringLiteral("示例.jiheng")));
  ASSERT_NE(context().workbench.workspace(), nullptr);
}

void WindowBench::show(const QSize& size) {
  m_window->resize(size);
  m_window->show();
  EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowBench::settle() {
  QCoreApplication::sendPostedEvents();
  QCoreApplication::processEvents();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

}  // namespace jiheng::test
