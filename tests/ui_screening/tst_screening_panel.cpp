#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include "resources/resources.h"
#include "tests/support/scratch.h"
#include "ui/examination/dossier_panel.h"
#include "ui/screening/screening_panel.h"
#include "ui/screening/weak_form.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/themed_label.h"

using namespace jiheng;
using namespace jiheng::ui;

namespace {

/// The real panels on a workspace of their own.
class ScreeningPanelTest : public testing::Test {
 protected:
  ScreeningPanelTest()
      : clock((qputenv("JIHENG_SETTINGS", scratch.path(QStringLiteral("settings.ini")).toUtf8()),
               std::make_shared<FixedClock>(QDate(2026, 1, 15)))),
        workbench(load(clock)),
        content(workbench->catalogue(), *clock),
        context{*workbench, settings, language, theme, actions, content, messages, jobs, navigator, undo} {
    language.setLanguage(Language::English);
    const Status made = workbench->createWorkspace(scratch.path(QStringLiteral("w.jiheng")), QStringLiteral("王敏"));
    if (!made) qFatal("%s", qPrintable(made.error().in(Language::English)));
    Technology technology;
    technology.nameZh = QStringLiteral("机载激光雷达");
    technology.description = QStringLiteral("固态激光雷达，Airborne solid-state lidar");
    subject = workbench->portfolio()->save(technology).value();
    panel = std::make_unique<ScreeningPanel>(context);
    panel->resize(1100, 800);
    panel->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(panel.get()));
    panel->showTechnology(subject.id, content.edition());
  }
  static std::unique_ptr<Workbench> load(const std::shared_ptr<const Clock>& clock) {
    auto bench = Workbench::load(QStringLiteral(":/data"), clock);
    if (!bench) qFatal("%s", qPrintable(bench.error().in(Language::English)));
    return std::move(*bench);
  }
  std::vector<Tag> tags() const { return workbench->portfolio()->tagsOf(subject.id).value(); }
  ScreeningStanding standing() const {
    return workbench->examination()->standing(subject.id, *content.edition())->standing;
  }
  /// Rejects candidates one after the other until none is open.
  void rejectAll() {
    for (int i = 0; i < 20 && standing() == ScreeningStanding::CandidatesOpen; ++i) {
      panel->decision().choose(TagState::Rejected);
      panel->decision().reasonEdit()->setPlainText(QStringLiteral("不含该内容"));
      panel->decision().saveButton()->click();
    }
  }

  test::Scratch scratch;
  std::shared_ptr<const Clock> clock;
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
  Technology subject;
  std::unique_ptr<ScreeningPanel> panel;
};

}  // namespace

TEST_F(ScreeningPanelTest, ScreensOnRequestTagsNothingAndIsTakenBack) {
  EXPECT_EQ(standing(), ScreeningStanding::NeverScreened);
  auto* now = panel->findChild<QPushButton*>(QStringLiteral("screenNow"));
  ASSERT_NE(now, nullptr);
  now->click();
  ASSERT_GT(panel->candidates().candidates().rowCount(), 0);
  EXPECT_TRUE(tags().empty());
  EXPECT_TRUE(panel->technologyText()->toPlainText().contains(subject.nameZh));
  EXPECT_FALSE(panel->lawText()->toPlainText().isEmpty());
  undo.undo();
  EXPECT_EQ(standing(), ScreeningStanding::NeverScreened);
}

TEST_F(ScreeningPanelTest, ADecisionNeedsAReasonAndIsOneStep) {
  panel->screenAgain();
  const CandidateRow first = *panel->candidates().candidates().row(panel->candidates().current());
  panel->decision().choose(TagState::Rejected);
  panel->decision().saveButton()->click();
  EXPECT_TRUE(tags().empty());
  panel->decision().reasonEdit()->setPlainText(QStringLiteral("不含该内容"));
  QTest::keyClick(panel->decision().reasonEdit(), Qt::Key_Return, Qt::ControlModifier);
  ASSERT_FALSE(tags().empty());
  EXPECT_EQ(tags().front().item, first.candidate.item);
  EXPECT_EQ(tags().front().state, TagState::Rejected);
  undo.undo();
  EXPECT_TRUE(tags().empty());
  undo.redo();
  EXPECT_FALSE(tags().empty());
}

TEST_F(ScreeningPanelTest, TheDossierIsConcludedOnlyWhenEveryCandidateHasItsAnswer) {
  panel->screenAgain();
  DossierPanel dossier(context);
  dossier.show();
  dossier.showTechnology(subject.id, content.edition());
  EXPECT_FALSE(dossier.concludeButton()->isEnabled());
  rejectAll();
  EXPECT_EQ(standing(), ScreeningStanding::AllAnswered);
  dossier.showTechnology(subject.id, content.edition());
  ASSERT_TRUE(dossier.concludeButton()->isEnabled());
  dossier.termEdit()->setText(QStringLiteral("激光"));
  QTest::keyClick(dossier.termEdit(), Qt::Key_Return);
  EXPECT_EQ(workbench->examination()->dossier(subject.id, *content.edition())->terms.back().term, QStringLiteral("激光"));
  dossier.concludeButton()->click();
  const auto verdict = [&] { return workbench->portfolio()->verdict(subject.id, *content.edition())->kind; };
  EXPECT_EQ(verdict(), VerdictKind::ExaminedNoMatch);
  undo.undo();
  EXPECT_EQ(verdict(), VerdictKind::Open);
  undo.redo();
  EXPECT_EQ(verdict(), VerdictKind::ExaminedNoMatch);
}
