// The message bar, undo and jobs in the real window.
#include <gtest/gtest.h>

#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "tests/ui/sample_page.h"
#include "tests/ui/support/window_bench.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/undo.h"

using namespace jiheng;
using namespace jiheng::test;
using namespace jiheng::ui;

namespace {

Text words(const char* text) {
  return Text::verbatim(QLatin1String(text));
}

struct Shown : ::testing::Test {
  Shown() : bench(samplePages()) {
    bench.createWorkspace();
    bench.window().start();
    bench.show();
    bench.window().messageBar().dismiss();
  }
  MessageBar& bar() { return bench.window().messageBar(); }
  WindowBench bench;
};

TEST_F(Shown, AMessageSaysWhatHappenedAndItsStepRuns) {
  bool taken = false;
  bench.context().messages.show(
      {Severity::Warning, words("It happened."), words("Do it"), [&taken] { taken = true; }});
  ASSERT_TRUE(bar().isVisible());
  QPushButton* step = bar().findChild<QPushButton*>();
  EXPECT_EQ(step->text(), QStringLiteral("Do it"));
  QTest::mouseClick(step, Qt::LeftButton);
  EXPECT_TRUE(taken);
  EXPECT_FALSE(bar().isVisible());
}

TEST_F(Shown, AProblemStaysBelowTheNextMessageUntilItIsClosed) {
  Error error;
  error.happened = words("It broke.");
  error.kept = words("Nothing was lost.");
  bench.context().messages.problem(error);
  bench.context().messages.done(words("Done."));
  bench.context().messages.done(words("Done again."));
  EXPECT_EQ(bar().count(), 2) << "what went well takes the place of what went well before";
  bar().dismiss();
  ASSERT_TRUE(bar().isVisible());
  EXPECT_EQ(bar().current()->text.in(Language::English), QStringLiteral("It broke. Nothing was lost."));
}

TEST_F(Shown, AnEditIsUndoneAndRedoneByKeysAndNamed) {
  int value = 0;
  const Status done = perform(
      bench.context(), Text::of({QStringLiteral("改值"), QStringLiteral("Change value")}),
      [&value]() -> Status {
        value = 1;
        return {};
      },
      [&value]() -> Status {
        value = 0;
        return {};
      });
  ASSERT_TRUE(done.has_value());
  EXPECT_EQ(value, 1);
  QAction* undo = bench.context().actions.action(QStringLiteral("edit.undo"));
  EXPECT_TRUE(undo->text().contains(QStringLiteral("Change value")));
  bench.context().language.setLanguage(Language::Chinese);
  EXPECT_TRUE(undo->text().contains(QStringLiteral("改值")));
  QTest::keyClick(&bench.window(), Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(value, 0);
  EXPECT_FALSE(undo->isEnabled());
  QTest::keyClick(&bench.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(value, 1);
}

TEST_F(Shown, AnEditThatFailsIsReturnedAndLeavesNoStep) {
  const Status failed = perform(
      bench.context(), words("Edit"),
      []() -> Status { return fail(invalidField(QStringLiteral("name"), words("No."))); },
      []() -> Status { return {}; });
  ASSERT_FALSE(failed.has_value());
  EXPECT_EQ(failed.error().field, QStringLiteral("name"));
  EXPECT_EQ(bench.context().undo.count(), 0);
  EXPECT_FALSE(bar().isVisible()) << "a field's error belongs at the field";
}

TEST_F(Shown, AnUndoThatFailsSaysSoAndDropsTheStep) {
  ASSERT_TRUE(perform(
                  bench.context(), words("Edit"), []() -> Status { return {}; },
                  []() -> Status {
                    Error error;
                    error.happened = words("Cannot be undone.");
                    return fail(error);
                  })
                  .has_value());
  bench.context().undo.undo();
  EXPECT_EQ(bench.context().undo.count(), 0);
  ASSERT_TRUE(bar().isVisible());
  EXPECT_EQ(bar().current()->severity, Severity::Problem);
}

TEST_F(Shown, UndoForgetsItsStepsWhenTheWorkspaceChanges) {
  ASSERT_TRUE(
      perform(
          bench.context(), words("Edit"), []() -> Status { return {}; }, []() -> Status { return {}; })
          .has_value());
  bench.context().workbench.closeWorkspace();
  EXPECT_EQ(bench.context().undo.count(), 0);
}

TEST_F(Shown, ALongJobShowsItsProgressAndCanBeCancelledAShortOneIsNotSeen) {
  auto* cancel = bench.window().findChild<QToolButton*>(QStringLiteral("status.cancel"));
  ASSERT_NE(cancel, nullptr);
  Job* job = bench.context().jobs.create(words("Screening"));
  bool cancelled = false;
  job->start<int>(
      [](JobProgress& state) -> Result<int> {
        state.report(4, 10);
        while (!state.isCancelled()) QThread::msleep(1);
        return fail(Error{});
      },
      [&cancelled](const Result<int>& result) { cancelled = !result.has_value(); });
  EXPECT_FALSE(cancel->isVisible()) << "nothing flickers before 200 ms";
  ASSERT_TRUE(QTest::qWaitFor([cancel] { return cancel->isVisible(); }));
  QTest::mouseClick(cancel, Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&cancelled] { return cancelled; }));
  EXPECT_TRUE(QTest::qWaitFor([cancel] { return !cancel->isVisible(); }));
  EXPECT_TRUE(bench.context().jobs.running().isEmpty());
}

TEST_F(Shown, TheAuditTrailIsCheckedAtTheFoot) {
  auto* audit = bench.window().findChild<QToolButton*>(QStringLiteral("status.audit"));
  ASSERT_NE(audit, nullptr);
  ASSERT_TRUE(audit->isVisible());
  QTest::mouseClick(audit, Qt::LeftButton);
  EXPECT_TRUE(audit->text().startsWith(QStringLiteral("✓")));
  ASSERT_NE(bar().current(), nullptr);
  EXPECT_EQ(bar().current()->severity, Severity::Done);
}

}  // namespace
