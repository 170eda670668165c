#pragma once

#include <gtest/gtest.h>

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include "tests/support/scratch.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/technology_panel.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// A real panel on a real workspace, with one technology.
template <class Panel>
class PanelTest : public ::testing::Test {
 protected:
  PanelTest()
      : workbench(load(scratch)),
        content(workbench->catalogue(), workbench->clock()),
        context{*workbench, settings, language, theme, actions, content, messages, jobs, navigator, undo, nullptr} {
    language.setLanguage(Language::English);
    QObject::connect(&messages, &Messages::posted, [this](const Message& message) { posted << message.text.in(Language::English); });
    const Status made = workbench->createWorkspace(scratch.path(QStringLiteral("工作.jiheng")), QStringLiteral("审查人"));
    EXPECT_TRUE(made);
    Technology wanted;
    wanted.nameZh = QStringLiteral("磷酸铁锂正极材料烧结工艺");
    wanted.nameEn = QStringLiteral("Sintering of lithium iron phosphate");
    technology = workbench->portfolio()->save(wanted)->id;
    panel = std::make_unique<Panel>(context);
    panel->resize(1100, 760);
    panel->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(panel.get()));
    panel->showTechnology(technology, content.edition());
    // As the page does.
    QObject::connect(workbench->portfolio(), &PortfolioService::changed, panel.get(), [this] { panel->showTechnology(technology, content.edition()); });
  }

  static std::unique_ptr<Workbench> load(const test::Scratch& scratch) {
    qputenv("JIHENG_SETTINGS", scratch.path(QStringLiteral("settings.ini")).toUtf8());
    auto bench = Workbench::load(QStringLiteral(":/data"), std::make_shared<FixedClock>(QDate(2026, 1, 15)));
    if (!bench) qFatal("%s", qPrintable(bench.error().in(Language::English)));
    return std::move(*bench);
  }
  template <class T>
  T* child(const char* name) const {
    // What was replaced waits for its deletion, hidden.
    for (T* each : panel->template findChildren<T*>(QString::fromLatin1(name)))
      if (each->isVisibleTo(panel.get())) return each;
    return nullptr;
  }
  QString label(const char* name) const {
    const QLabel* found = child<QLabel>(name);
    return found ? found->text() : QString();
  }
  /// Every focusable widget in sight has a name for screen readers.
  void expectNames() const {
    for (QWidget* each : panel->template findChildren<QWidget*>()) {
      if (!each->isVisibleTo(panel.get()) || each->focusPolicy() == Qt::NoFocus || each->inherits("QScrollBar") || each->objectName().startsWith(QStringLiteral("qt_"))) continue;
      QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(each);
      if (!seen) continue;
      EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty()) << each->metaObject()->className() << ' ' << qPrintable(each->objectName());
    }
  }
  /// For the eyes: with JIHENG_PICTURES=DIR the panel is painted there.
  void picture(const char* name) {
    const QString dir = qEnvironmentVariable("JIHENG_PICTURES");
    if (dir.isEmpty()) return;
    QTest::qWait(50);
    panel->grab().save(QString(dir + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png")));
  }

  test::Scratch scratch;
  std::unique_ptr<Workbench> workbench;
  Settings settings;
  LanguageManager language;
  Theme theme;
  ActionRegistry actions;
  ContentView content;
  Messages messages;
  Jobs jobs;
  Navigator navigator;
  QUndoStack undo;
  UiContext context;
  TechnologyId technology;
  std::unique_ptr<Panel> panel;
  QStringList posted;
};

}  // namespace jiheng::ui
