// Pages, navigation and the keyboard of the real main window.
#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QToolButton>

#include "tests/ui/sample_page.h"
#include "tests/ui/support/widget_names.h"
#include "tests/ui/support/window_bench.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"

using namespace jiheng;
using namespace jiheng::test;
using namespace jiheng::ui;

namespace {

SamplePage* samplePage(WindowBench& bench, const char* id) {
  return qobject_cast<SamplePage*>(bench.window().page(QLatin1String(id)));
}

TEST(MainWindow, MakesAPageOnlyWhenItIsFirstShown) {
  int made = 0;
  WindowBench bench(samplePages(&made));
  bench.createWorkspace();
  bench.window().start();
  bench.show();
  EXPECT_EQ(made, 1);
  bench.window().showPage(QStringLiteral("catalogue"));
  EXPECT_EQ(made, 2);
  bench.window().showPage(QStringLiteral("today"));
  EXPECT_EQ(made, 2);
}

TEST(MainWindow, ShowsTheWelcomePageWhereAPageNeedsAWorkspaceAndTheCatalogueWithoutOne) {
  WindowBench bench(samplePages());
  bench.window().start();
  bench.show();
  EXPECT_EQ(bench.window().shownWidget()->objectName(), QStringLiteral("welcome"));
  bench.window().showPage(QStringLiteral("catalogue"));
  EXPECT_EQ(bench.window().shownWidget(), samplePage(bench, "catalogue"));
  bench.window().showPage(QStringLiteral("portfolio"));
  EXPECT_EQ(bench.window().shownWidget()->objectName(), QStringLiteral("welcome"));
  bench.createWorkspace();
  EXPECT_EQ(bench.window().shownWidget(), samplePage(bench, "portfolio"));
}

TEST(MainWindow, GoesToPagesByNumberAndMarksThemOnTheRail) {
  WindowBench bench(samplePages());
  bench.createWorkspace();
  bench.window().start();
  bench.show();
  QTest::keyClick(&bench.window(), Qt::Key_2, Qt::ControlModifier);
  EXPECT_EQ(bench.window().currentPageId(), QStringLiteral("catalogue"));
  EXPECT_TRUE(bench.window().rail().button(QStringLiteral("catalogue"))->isChecked());
  EXPECT_FALSE(bench.window().rail().button(QStringLiteral("today"))->isChecked());
  QTest::mouseClick(bench.window().rail().button(QStringLiteral("portfolio")), Qt::LeftButton);
  EXPECT_EQ(bench.window().currentPageId(), QStringLiteral("portfolio"));
  EXPECT_TRUE(bench.window().rail().button(QStringLiteral("portfolio"))->isChecked());
}

TEST(MainWindow, RemembersTheLastPageAndWorkspace) {
  WindowBench bench(samplePages());
  bench.createWorkspace();
  bench.window().start();
  bench.window().showPage(QStringLiteral("portfolio"));
  bench.restart();
  bench.window().start();
  EXPECT_EQ(bench.window().currentPageId(), QStringLiteral("portfolio"));
  ASSERT_NE(bench.context().workbench.workspace(), nullptr);
  EXPECT_EQ(bench.context().workbench.workspace()->name(), QStringLiteral("工作区"));
}

TEST(MainWindow, OpensAPlaceAndGoesBackAndForward) {
  WindowBench bench(samplePages());
  bench.createWorkspace();
  bench.window().start();
  bench.show();
  const Place item{QStringLiteral("catalogue"), QStringLiteral("item"), QStringLiteral("k1"), {}};
  bench.context().navigator.open(item);
  EXPECT_EQ(bench.window().currentPageId(), QStringLiteral("catalogue"));
  EXPECT_EQ(samplePage(bench, "catalogue")->currentPlace(), item);
  QTest::keyClick(&bench.window(), Qt::Key_Left, Qt::AltModifier);
  EXPECT_EQ(bench.window().currentPageId(), QStringLiteral("today"));
  QTest::keyClick(&bench.window(), Qt::Key_Right, Qt::AltModifier);
  EXPECT_EQ(bench.window().currentPageId(), QStringLiteral("catalogue"));
  EXPECT_EQ(samplePage(bench, "catalogue")->currentPlace(), item);
  EXPECT_FALSE(bench.context().actions.action(QStringLiteral("go.forward"))->isEnabled());
}

TEST(MainWindow, IgnoresAPlaceOfAPageThatIsNotThere) {
  WindowBench bench(samplePages());
  bench.createWorkspace();
  bench.window().start();
  bench.context().navigator.open({QStringLiteral("moon"), QStringLiteral("item"), QStringLiteral("1"), {}});
  EXPECT_EQ(bench.window().currentPageId(), QStringLiteral("today"));
}

TEST(MainWindow, WalksThePanesWithF6InBothDirections) {
  WindowBench bench(samplePages());
  bench.createWorkspace();
  bench.window().start();
  bench.show();
  SamplePage* page = samplePage(bench, "today");
  page->list->setFocus();
  QTest::keyClick(page->list, Qt::Key_F6);
  EXPECT_EQ(QApplication::focusWidget(), page->text);
  QTest::keyClick(page->text, Qt::Key_F6, Qt::ShiftModifier);
  EXPECT_EQ(QApplication::focusWidget(), page->list);
  QSet<QWidget*> visited;
  for (int i = 0; i < 6; ++i) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    visited << QApplication::focusWidget();
  }
  EXPECT_TRUE(visited.contains(page->list)) << "a full round comes back to where it began";
  EXPECT_GE(visited.size(), 4);
}

TEST(MainWindow, FocusesThePageSearchWithSlashButTypesItInAField) {
  WindowBench bench(samplePages());
  bench.createWorkspace();
  bench.window().start();
  bench.show();
  SamplePage* page = samplePage(bench, "today");
  page->list->setFocus();
  QTest::keyClick(page->list, Qt::Key_Slash);
  EXPECT_EQ(QApplication::focusWidget(), page->search);
  page->text->setFocus();
  QTest::keyClick(page->text, Qt::Key_Slash);
  EXPECT_EQ(QApplication::focusWidget(), page->text);
  EXPECT_EQ(page->text->text(), QStringLiteral("/"));
}

TEST(MainWindow, CyclesTheContentLanguageWithOneKeyAndRemembersIt) {
  WindowBench bench(samplePages());
  bench.window().start();
  bench.show();
  ASSERT_EQ(bench.context().content.language(), ContentLanguage::SideBySide);
  QTest::keyClick(&bench.window(), Qt::Key_F8);
  EXPECT_EQ(bench.context().content.language(), ContentLanguage::Chinese);
  QTest::keyClick(&bench.window(), Qt::Key_F8);
  EXPECT_EQ(bench.context().content.language(), ContentLanguage::English);
  bench.restart();
  EXPECT_EQ(bench.context().content.language(), ContentLanguage::English);
}

TEST(MainWindow, OffersEveryEditionAndTheCurrentOne) {
  WindowBench bench(samplePages());
  bench.window().start();
  QComboBox* picker = bench.window().topBar().editionPicker();
  QStringList specs;
  for (int i = 0; i < picker->count(); ++i) specs << picker->itemData(i).toString();
  EXPECT_EQ(specs,
            (QStringList{QStringLiteral("current"), QStringLiteral("2025-28"), QStringLiteral("2023-57"),
                         QStringLiteral("2020-38"), QStringLiteral("2008-12"), QStringLiteral("ask-date"),
                         QStringLiteral("draft:2022-draft"), QStringLiteral("draft:2025-draft")}));
  picker->setCurrentIndex(4);
  emit picker->activated(4);
  EXPECT_EQ(bench.context().content.editionSpec(), QStringLiteral("2008-12"));
  EXPECT_EQ(bench.context().content.edition()->id(), QStringLiteral("2008-12"));
}

TEST(MainWindow, NamesEveryWidgetThatTakesTheKeyboard) {
  WindowBench bench(samplePages());
  bench.createWorkspace();
  bench.window().start();
  bench.show();
  bench.context().messages.show({Severity::Problem, Text::verbatim(QStringLiteral("x")),
                                 Text::verbatim(QStringLiteral("step")), [] {}});
  for (const char* id : {"today", "settings", "shortcuts", "about"}) {
    bench.window().showPage(QLatin1String(id));
    WindowBench::settle();
    EXPECT_EQ(namelessWidgets(bench.window()), QStringList()) << id;
  }
  bench.context().workbench.closeWorkspace();
  bench.window().showPage(QStringLiteral("today"));
  EXPECT_EQ(namelessWidgets(bench.window()), QStringList()) << "welcome";
}

TEST(MainWindow, CommitsTheFieldUnderTheCursorAndStopsJobsBeforeItCloses) {
  WindowBench bench(samplePages());
  bench.createWorkspace();
  bench.window().start();
  bench.show();
  SamplePage* page = samplePage(bench, "today");
  bool committed = false;
  QObject::connect(page->text, &QLineEdit::editingFinished, [&committed] { committed = true; });
  page->text->setFocus();
  QTest::keyClicks(page->text, QStringLiteral("abc"));
  Job* job = bench.context().jobs.create(Text::verbatim(QStringLiteral("long work")));
  const auto progress = job->progress();
  job->start<int>(
      [](JobProgress& state) -> Result<int> {
        while (!state.isCancelled()) QThread::msleep(1);
        return 1;
      },
      {});
  bench.window().close();
  EXPECT_TRUE(committed);
  EXPECT_TRUE(progress->isCancelled());
  EXPECT_TRUE(QTest::qWaitFor([&bench] { return !bench.window().isVisible(); }));
}

}  // namespace
