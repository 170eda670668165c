// What is to be done today, with the keys that lead to it.
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

#include "tests/ui/support/widget_names.h"
#include "tests/ui_transfers/page_fixture.h"
#include "ui/transfers/today_page.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::test {

namespace {

const ui::TodayModel& modelOf(const QListView* list) { return *static_cast<const ui::TodayModel*>(list->model()); }

const ui::EmptyState* shownEmptyState(const QWidget& page) {
  for (const auto* state : page.findChildren<ui::EmptyState*>())
    if (state->isVisible()) return state;
  return nullptr;
}

class TodayPageTest : public TransferPagesTest {
 protected:
  TodayPageTest() { bench.window().showPage(QStringLiteral("today")); }
};

}  // namespace

TEST_F(TodayPageTest, ListsWhatIsOutOfOrderBeforeWhatIsOverdueBeforeWhatComesLater) {
  // A missed registration: the contract took effect half a year ago and nothing was filed.
  Transfer missed = sampleTransfer("Kitayama");
  missed.contractDate = today.addDays(-200);
  missed.contractEffectiveDate = today.addDays(-190);
  missed.contractEndDate = today.addYears(2);
  ASSERT_TRUE(service().save(missed).has_value());
  const ui::TodayModel& model = modelOf(todayList());
  QList<ui::TodayGroup> groups;
  for (int row = 0; row < model.rowCount(); ++row) {
    if (model.rowAt(row).heading) groups << model.rowAt(row).group;
    ASSERT_FALSE(groups.isEmpty()) << "a line stands above the first heading";
    EXPECT_EQ(model.rowAt(row).group, groups.last());
  }
  EXPECT_TRUE(std::is_sorted(groups.begin(), groups.end()));
  EXPECT_EQ(groups.first(), ui::TodayGroup::Finding);
  EXPECT_TRUE(groups.contains(ui::TodayGroup::Overdue));
  EXPECT_TRUE(groups.contains(ui::TodayGroup::Later));
  EXPECT_EQ(model.rowAt(1).entry->severity, FindingSeverity::Stop);
}

TEST_F(TodayPageTest, WalksOverHeadingsWithTheArrowsAndWithJAndK) {
  QListView* list = todayList();
  const ui::TodayModel& model = modelOf(list);
  EXPECT_EQ(list->currentIndex().row(), 1);
  for (const auto& [down, up] : {std::pair{Qt::Key_Down, Qt::Key_Up}, std::pair{Qt::Key_J, Qt::Key_K}}) {
    int visited = 1;
    for (int before = -1; before != list->currentIndex().row();) {
      before = list->currentIndex().row();
      press(list, down);
      EXPECT_FALSE(model.rowAt(list->currentIndex().row()).heading);
      if (list->currentIndex().row() != before) ++visited;
    }
    EXPECT_EQ(visited, model.taskCount());
    for (int before = -1; before != list->currentIndex().row();) {
      before = list->currentIndex().row();
      press(list, up);
      EXPECT_FALSE(model.rowAt(list->currentIndex().row()).heading);
    }
    EXPECT_EQ(list->currentIndex().row(), 1);
  }
}

TEST_F(TodayPageTest, LeadsWithEnterToTheTransferOfTheLine) {
  QListView* list = todayList();
  const ui::TodayModel& model = modelOf(list);
  // Not the first transfer of the other list, which is shown anyway.
  const TransferId wanted = sampleTransfer("Gulf Rotor").id;
  while (model.rowAt(list->currentIndex().row()).entry->transfer != wanted) press(list, Qt::Key_Down);
  const ui::Place place = model.placeOf(list->currentIndex().row());
  press(list, Qt::Key_Return);
  ASSERT_FALSE(places.isEmpty());
  EXPECT_EQ(places.last(), place);
  EXPECT_EQ(bench.window().currentPageId(), QStringLiteral("transfers"));
  EXPECT_EQ(bench.window().page(QStringLiteral("transfers"))->currentPlace().id, wanted.value());
}

TEST_F(TodayPageTest, ShowsTheLineInFullWithItsLegalBasis) {
  const auto* detail = child<QTextBrowser>("todayDetail");
  const QString first = detail->toPlainText();
  EXPECT_TRUE(first.contains(QStringLiteral("Legal basis")));
  press(todayList(), Qt::Key_Down);
  EXPECT_NE(detail->toPlainText(), first);
}

TEST_F(TodayPageTest, FollowsWhatIsStoredElsewhere) {
  const ui::TodayModel& model = modelOf(todayList());
  const TransferId gone = sampleTransfer("Gulf Rotor").id;
  const auto mentions = [&] {
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
      if (model.rowAt(row).entry && model.rowAt(row).entry->transfer == gone) ++count;
    return count;
  };
  EXPECT_GT(mentions(), 0);
  ASSERT_TRUE(service().remove(gone).has_value());
  EXPECT_EQ(mentions(), 0);
}

TEST_F(TodayPageTest, PutsEveryLineInTheOtherLanguage) {
  const QString english = todayList()->model()->index(0, 0).data().toString();
  const auto* detail = child<QTextBrowser>("todayDetail");
  const QString detailBefore = detail->toPlainText();
  bench.context().language.setLanguage(Language::Chinese);
  WindowBench::settle();
  EXPECT_NE(todayList()->model()->index(0, 0).data().toString(), english);
  EXPECT_NE(detail->toPlainText(), detailBefore);
  EXPECT_EQ(todayList()->currentIndex().row(), 1);
}

TEST_F(TodayPageTest, NamesEveryPartForScreenReaders) { EXPECT_EQ(namelessWidgets(bench.window()), QStringList()); }

TEST_F(TodayPageTest, SaysWhatBelongsHereWhileNoWorkspaceIsOpen) {
  bench.context().workbench.closeWorkspace();
  ui::TodayPage page(bench.context());
  page.resize(1000, 700);
  page.show();
  const ui::EmptyState* state = shownEmptyState(page);
  ASSERT_NE(state, nullptr);
  EXPECT_FALSE(page.findChild<QListView*>(QStringLiteral("todayList"))->isVisible());
  EXPECT_EQ(state->findChildren<QPushButton*>().size(), 2);
  ASSERT_TRUE(bench.context().workbench.createWorkspace(bench.scratch().path(QStringLiteral("leer.jiheng")), QStringLiteral("A")).has_value());
  // A new workspace has nothing to do; that is said in other words.
  const ui::EmptyState* nothing = shownEmptyState(page);
  ASSERT_NE(nothing, nullptr);
  EXPECT_NE(nothing, state);
}

}  // namespace jiheng::test
