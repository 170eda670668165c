#include <gtest/gtest.h>

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUndoStack>

#include "resources/resources.h"
#include "tests/support/scratch.h"
#include "ui/review/impact_view.h"
#include "ui/review/people_view.h"
#include "ui/review/review_page.h"
#include "ui/review/review_panel.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"

using namespace jiheng;
using namespace jiheng::ui;

namespace {

/// The real page with the review panel on the sample company.
class ReviewPageTest : public testing::Test {
 protected:
  ReviewPageTest()
      : clock((qputenv("JIHENG_SETTINGS", scratch.path(QStringLiteral("settings.ini")).toUtf8()),
               std::make_shared<FixedClock>(QDate(2026, 1, 15)))),
        workbench(load(clock)),
        content(workbench->catalogue(), *clock),
        context{*workbench, settings, language, theme, actions, content, messages, jobs, navigator, undo} {
    language.setLanguage(Language::English);
    const Status made = workbench->createSample(scratch.path(QStringLiteral("sample.jiheng")), QStringLiteral("王敏"));
    if (!made) qFatal("%s", qPrintable(made.error().in(Language::English)));
    page = std::make_unique<ReviewPage>(context);
    page->addPanel([](UiContext& given, QWidget* parent) -> TechnologyPanel* { return new ReviewPanel(given, parent); });
    page->resize(1280, 800);
    page->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(page.get()));
  }
  static std::unique_ptr<Workbench> load(const std::shared_ptr<const Clock>& clock) {
    auto bench = Workbench::load(QStringLiteral(":/data"), clock);
    if (!bench) qFatal("%s", qPrintable(bench.error().in(Language::English)));
    return std::move(*bench);
  }
  Technology technology(const QString& number) {
    const auto all = workbench->portfolio()->technologies();
    for (const Technology& each : *all)
      if (each.number == number) return each;
    qFatal("the sample has no such technology");
  }
  void open(const QString& number) {
    page->showPlace({QStringLiteral("review"), QStringLiteral("technology"), technology(number).id.value(), QStringLiteral("review")});
    QCoreApplication::processEvents();
  }
  template <class Widget>
  Widget* find(const char* name) {
    return page->findChild<Widget*>(QString::fromLatin1(name));
  }
  void nameTwo() {
    find<QLineEdit>("reviewReviewerName")->setText(QStringLiteral("李强"));
    find<QPushButton>("reviewNameTwo")->click();
    QCoreApplication::processEvents();
  }
  ReviewState stateOf(const QString& number) {
    const auto standing = workbench->reviews()->standing(technology(number).id, *content.edition());
    return standing && *standing ? (*standing)->standing.state : ReviewState::None;
  }
  int count(const QString& bucket) {
    page->workList().chooseBucket(bucket);
    page->showPlace({QStringLiteral("review"), QStringLiteral("list"), bucket, {}});
    return page->workList().model().rowCount();
  }

  test::Scratch scratch;
  std::shared_ptr<FixedClock> clock;
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
  std::unique_ptr<ReviewPage> page;
};

}  // namespace

TEST_F(ReviewPageTest, AsksToNameTwoPersonsAndThenTheFormIsGone) {
  open(QStringLiteral("T-003"));
  EXPECT_TRUE(find<QWidget>("reviewNaming")->isVisible());
  EXPECT_EQ(find<QLineEdit>("reviewAuthorName")->text(), QStringLiteral("王敏"));
  nameTwo();
  EXPECT_FALSE(find<QWidget>("reviewNaming")->isVisible());
  EXPECT_EQ(workbench->people()->list()->size(), 2u);
  undo.undo();
  EXPECT_EQ(workbench->people()->list()->size(), 0u);
}

TEST_F(ReviewPageTest, WalksFromSubmissionToTheSignatureOfAnotherPerson) {
  open(QStringLiteral("T-003"));
  nameTwo();
  find<QPushButton>("reviewSubmit")->click();
  EXPECT_EQ(stateOf(QStringLiteral("T-003")), ReviewState::Submitted);
  EXPECT_FALSE(find<QPushButton>("reviewApprove")->isEnabled()) << "nobody approves the own one";
  workbench->people()->setCurrent(QStringLiteral("李强"));
  QCoreApplication::processEvents();
  ASSERT_TRUE(QTest::qWaitFor([this] { return count(QStringLiteral("waiting")) == 1; }));
  open(QStringLiteral("T-003"));
  ASSERT_TRUE(find<QPushButton>("reviewApprove")->isEnabled());
  find<QPushButton>("reviewApprove")->click();
  EXPECT_EQ(stateOf(QStringLiteral("T-003")), ReviewState::Approved);
  EXPECT_EQ(workbench->reviews()->latest()->value(technology(QStringLiteral("T-003")).id).decidedBy, QStringLiteral("李强"));
}

TEST_F(ReviewPageTest, ReturnsOnlyWithRemarksAndKeepsWhatWasTyped) {
  open(QStringLiteral("T-003"));
  nameTwo();
  find<QPushButton>("reviewSubmit")->click();
  workbench->people()->setCurrent(QStringLiteral("李强"));
  QCoreApplication::processEvents();
  open(QStringLiteral("T-003"));
  find<QPushButton>("reviewReturn")->click();
  EXPECT_EQ(stateOf(QStringLiteral("T-003")), ReviewState::Submitted);
  find<QPlainTextEdit>("reviewWords")->setPlainText(QStringLiteral("理由不足"));
  open(QStringLiteral("T-001"));
  open(QStringLiteral("T-003"));
  EXPECT_EQ(find<QPlainTextEdit>("reviewWords")->toPlainText(), QStringLiteral("理由不足"));
  find<QPushButton>("reviewReturn")->click();
  EXPECT_EQ(stateOf(QStringLiteral("T-003")), ReviewState::Returned);
}

TEST_F(ReviewPageTest, SaysWhatIsMissingAndDoesNotOfferToSubmit) {
  open(QStringLiteral("T-005"));
  EXPECT_FALSE(find<QPushButton>("reviewSubmit")->isEnabled());
  EXPECT_TRUE(find<QTextBrowser>("reviewDocument")->toPlainText().contains(QStringLiteral("Missing")));
}

TEST_F(ReviewPageTest, SubmissionIsOneStepThatUndoTakesBack) {
  open(QStringLiteral("T-003"));
  find<QPushButton>("reviewSubmit")->click();
  EXPECT_EQ(stateOf(QStringLiteral("T-003")), ReviewState::Submitted);
  undo.undo();
  EXPECT_EQ(stateOf(QStringLiteral("T-003")), ReviewState::None);
  undo.redo();
  EXPECT_EQ(stateOf(QStringLiteral("T-003")), ReviewState::Submitted);
}

TEST_F(ReviewPageTest, RecordsNoEffectForAllChosenAndTakesItBackAsOneStep) {
  // Approved under the edition before: the later one asks for each of them.
  ASSERT_TRUE(workbench->people()->save({Person{{}, QStringLiteral("王敏"), {Role::Author, Role::Officer}, {}, true},
                                         Person{{}, QStringLiteral("李强"), {Role::Reviewer}, {}, true}}));
  for (const QString& number : {QStringLiteral("T-003"), QStringLiteral("T-007")}) {
    workbench->people()->setCurrent(QStringLiteral("王敏"));
    const auto review = workbench->reviews()->submit(technology(number).id, *workbench->catalogue().edition(QStringLiteral("2023-57")), {});
    ASSERT_TRUE(review) << qPrintable(review.error().in(Language::English));
    workbench->people()->setCurrent(QStringLiteral("李强"));
    ASSERT_TRUE(workbench->reviews()->approve(review->id));
  }
  page->showPlace({QStringLiteral("review"), QStringLiteral("impact"), QStringLiteral("2025-28"), {}});
  QTreeWidget& table = page->impact().table();
  const int rows = table.topLevelItemCount();
  ASSERT_GT(rows, 1);
  table.selectAll();
  find<QPushButton>("impactNoEffect")->click();
  EXPECT_EQ(workbench->impacts()->worklist(QStringLiteral("2025-28"))->open(), rows) << "a reason is mandatory";
  find<QLineEdit>("impactReason")->setText(QStringLiteral("与新增条目无关"));
  find<QPushButton>("impactNoEffect")->click();
  EXPECT_EQ(workbench->impacts()->worklist(QStringLiteral("2025-28"))->open(), 0);
  undo.undo();
  EXPECT_EQ(workbench->impacts()->worklist(QStringLiteral("2025-28"))->open(), rows);
}

TEST_F(ReviewPageTest, NamesAPersonAndTakesItBack) {
  page->showPlace({QStringLiteral("review"), QStringLiteral("people"), QStringLiteral("all"), {}});
  EXPECT_EQ(find<QLineEdit>("personName")->text(), QStringLiteral("王敏")) << "who names the first persons can go on";
  find<QPushButton>("personSave")->click();
  ASSERT_EQ(workbench->people()->list()->size(), 1u);
  EXPECT_TRUE(workbench->people()->may(Role::Officer));
  undo.undo();
  EXPECT_EQ(workbench->people()->list()->size(), 0u);
}

TEST_F(ReviewPageTest, ShowsTheBarOfItsSidesAlsoWhenTheyWereAddedBeforeItWasOnScreen) {
  ReviewPage early(context);
  early.sizeHint();  // the layout has measured the bar while it was empty
  early.addPanel([](UiContext& given, QWidget* parent) -> TechnologyPanel* { return new ReviewPanel(given, parent); });
  early.retranslate();
  early.resize(1280, 800);
  early.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&early));
  early.showPlace({QStringLiteral("review"), QStringLiteral("technology"), technology(QStringLiteral("T-003")).id.value(), QStringLiteral("review")});
  QCoreApplication::processEvents();
  EXPECT_GE(early.findChild<QTabBar*>(QStringLiteral("workTabs"))->height(), 20);
}
