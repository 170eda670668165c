// The action registry of the real window.
#include <gtest/gtest.h>

#include <QMap>
#include <QMenu>
#include <QMenuBar>

#include "tests/ui/sample_page.h"
#include "tests/ui/support/window_bench.h"
#include "ui/shell/menus.h"
#include "ui/widgets/svg_icon.h"

using namespace jiheng;
using namespace jiheng::test;
using namespace jiheng::ui;

namespace {

QStringList textsIn(const QMenu* menu) {
  QStringList texts;
  for (const QAction* action : menu->actions())
    if (!action->isSeparator()) texts << action->text();
  return texts;
}

TEST(Actions, HaveATextAndAnIdOfTheirOwnAndNoKeyTwice) {
  WindowBench bench(samplePages());
  QSet<QString> ids;
  QMap<QString, QString> keys;
  for (const QAction* action : bench.context().actions.all()) {
    EXPECT_FALSE(action->text().isEmpty()) << qPrintable(action->objectName());
    EXPECT_FALSE(ids.contains(action->objectName())) << qPrintable(action->objectName());
    ids << action->objectName();
    for (const QKeySequence& key : action->shortcuts()) {
      const QString text = key.toString(QKeySequence::PortableText);
      EXPECT_FALSE(keys.contains(text))
          << qPrintable(text) << " " << qPrintable(keys[text]) << " " << qPrintable(action->objectName());
      keys[text] = action->objectName();
    }
  }
  EXPECT_GT(ids.size(), 20);
}

TEST(Actions, FillTheMenusAndFollowTheLanguage) {
  WindowBench bench(samplePages());
  QMenu* file = bench.window().menus().menu(QStringLiteral("file"));
  const QStringList english = textsIn(file);
  EXPECT_GE(english.size(), 6);
  bench.context().language.setLanguage(Language::Chinese);
  const QStringList chinese = textsIn(file);
  ASSERT_EQ(english.size(), chinese.size());
  for (qsizetype i = 0; i < english.size(); ++i) EXPECT_NE(english[i], chinese[i]) << qPrintable(english[i]);
}

TEST(Actions, OfALaterPageFindTheirMenuByThemselves) {
  WindowBench bench(samplePages());
  QMenu* record = bench.window().menus().menu(QStringLiteral("record"));
  EXPECT_FALSE(record->menuAction()->isVisible()) << "an empty menu is not shown";
  int runs = 0;
  QAction* added = bench.context().actions.add({QStringLiteral("test.later"),
                                                Text::verbatim(QStringLiteral("Later")),
                                                {},
                                                {},
                                                QStringLiteral("record")},
                                               nullptr, [&runs] { ++runs; });
  EXPECT_TRUE(record->menuAction()->isVisible());
  EXPECT_EQ(record->actions().last(), added);
  added->trigger();
  EXPECT_EQ(runs, 1);
}

TEST(Actions, GoWithTheirPage) {
  WindowBench bench(samplePages());
  const qsizetype before = bench.context().actions.all().size();
  auto scope = std::make_unique<QWidget>();
  bench.context().actions.add(
      {QStringLiteral("test.scoped"), Text::verbatim(QStringLiteral("Scoped")), {}, {}, {}}, scope.get(), {});
  EXPECT_EQ(bench.context().actions.all().size(), before + 1);
  scope.reset();
  EXPECT_EQ(bench.context().actions.all().size(), before);
  EXPECT_EQ(bench.context().actions.action(QStringLiteral("test.scoped")), nullptr);
}

TEST(Actions, OfChoicesShowTheOneThatCounts) {
  WindowBench bench(samplePages());
  QAction* light = bench.context().actions.action(QStringLiteral("view.theme-light"));
  QAction* dark = bench.context().actions.action(QStringLiteral("view.theme-dark"));
  EXPECT_TRUE(light->isChecked());
  dark->trigger();
  EXPECT_TRUE(dark->isChecked());
  EXPECT_FALSE(light->isChecked());
  EXPECT_TRUE(bench.context().theme.isDark());
  dark->trigger();
  EXPECT_TRUE(dark->isChecked()) << "a second click does not take the choice back";
  bench.restart();
  EXPECT_TRUE(bench.context().theme.isDark()) << "kept in the settings";
}

}  // namespace
