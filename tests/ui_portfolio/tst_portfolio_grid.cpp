#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "tests/ui_portfolio/page_fixture.h"
#include "ui/portfolio/bulk_pane.h"
#include "ui/portfolio/grid_filter_row.h"
#include "ui/portfolio/item_chooser.h"
#include "ui/portfolio/point_choice.h"
#include "ui/portfolio/portfolio_grid.h"
#include "ui/portfolio/state_choice.h"
#include "ui/widgets/commit_edit.h"

using namespace jiheng;
using namespace jiheng::test;
using namespace jiheng::ui;

class PortfolioGridTest : public PortfolioPageTest {
 protected:
  PortfolioGridTest() {
    Technology a;
    a.number = QStringLiteral("T-1");
    a.nameZh = QStringLiteral("单晶铸造");
    a.owner = QStringLiteral("总部");
    first = *service().save(a);
    second = makeTechnology(QStringLiteral("T-2"), QStringLiteral("啊法"), QStringLiteral("Alpha"));
    third = makeTechnology(QStringLiteral("T-10"), QStringLiteral("粉末冶金"));
    open(QStringLiteral("grid"), {});
  }
  PortfolioGrid& grid() const { return page->grid(); }
  GridView& view() const { return grid().view(); }
  QStringList numbers() const {
    QStringList all;
    for (int row = 0; row < view().rows().rowCount(); ++row) all << view().rows().rowAt(row).number;
    return all;
  }
  static QStringList words(const char* list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); }
  void selectAll() const { press(&view(), Qt::Key_A, Qt::ControlModifier); }
  Technology first, second, third;
};

TEST_F(PortfolioGridTest, ShowsEveryTechnologyAndFollowsEachChange) {
  ASSERT_TRUE(view().isVisible());
  EXPECT_EQ(numbers(), words("T-1 T-2 T-10"));
  makeTechnology(QStringLiteral("T-3"), QStringLiteral("新"));
  EXPECT_EQ(numbers(), words("T-1 T-2 T-3 T-10"));
  undo().undo();
  ASSERT_TRUE(service().remove(second.id).has_value());
  EXPECT_EQ(numbers(), words("T-1 T-3 T-10"));
}

TEST_F(PortfolioGridTest, FiltersByKeyInTheFieldUnderEachHeading) {
  QLineEdit* owner = view().filterRow().field(PortfolioColumn::Owner);
  ASSERT_TRUE(owner->isVisible());
  type(owner, QStringLiteral("总部"));
  EXPECT_EQ(numbers(), words("T-1"));
  press(owner, Qt::Key_Escape);
  EXPECT_EQ(numbers(), words("T-1 T-2 T-10"));
  view().filterRow().choose(PortfolioColumn::OpenPoints, words("candidate-open"));
  EXPECT_EQ(numbers(), QStringList());
  makeTag(third, itemWithPoint(Part::Restricted), TagState::Candidate, QStringLiteral("x"));
  EXPECT_EQ(numbers(), words("T-10"));
}

TEST_F(PortfolioGridTest, KeepsTheFieldsOfTheFiltersUnderTheirHeadings) {
  view().horizontalHeader()->resizeSection(GridModel::sectionOf(PortfolioColumn::Number), 240);
  const QHeaderView* header = view().horizontalHeader();
  for (const PortfolioColumn column : view().columnsInSight()) {
    const QWidget* field = view().filterRow().field(column);
    if (!field) field = view().filterRow().button(column);
    EXPECT_NEAR(field->x(), header->sectionViewportPosition(GridModel::sectionOf(column)), 2);
  }
}

TEST_F(PortfolioGridTest, SortsByAHeadingThenTheOtherWayThenNotAtAll) {
  const int section = GridModel::sectionOf(PortfolioColumn::NameZh);
  emit view().horizontalHeader()->sectionClicked(section);
  EXPECT_EQ(numbers(), words("T-2 T-1 T-10"));
  emit view().horizontalHeader()->sectionClicked(section);
  EXPECT_EQ(numbers(), words("T-10 T-1 T-2"));
  emit view().horizontalHeader()->sectionClicked(section);
  EXPECT_EQ(numbers(), words("T-1 T-2 T-10"));
}

TEST_F(PortfolioGridTest, KeepsTheSelectionWhileRowsComeAndGo) {
  view().selectId(third.id);
  makeTechnology(QStringLiteral("T-0"), QStringLiteral("新"));
  ASSERT_EQ(view().selectedIds().size(), 1u);
  EXPECT_EQ(view().selectedIds().front(), third.id);
  EXPECT_EQ(view().currentId(), third.id);
}

TEST_F(PortfolioGridTest, CopiesTheSelectedRowsForASpreadsheetWithTheColumnsInSight) {
  for (const PortfolioColumn column : portfolioColumns())
    view().setColumnShown(column, column == PortfolioColumn::Number || column == PortfolioColumn::NameZh);
  selectAll();
  press(&view(), Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(QApplication::clipboard()->text(),
            QStringLiteral("Number\tName in Chinese\nT-1\t单晶铸造\nT-2\t啊法\nT-10\t粉末冶金"));
}

TEST_F(PortfolioGridTest, OpensTheRecordWithEnterAndComesBack) {
  view().selectId(second.id);
  press(&view(), Qt::Key_Return);
  EXPECT_FALSE(view().isVisible());
  EXPECT_EQ(page->currentPlace().id, second.id.value());
  run("portfolio.grid");
  ASSERT_TRUE(view().isVisible());
  EXPECT_EQ(view().currentId(), second.id);
}

TEST_F(PortfolioGridTest, TagsTheSelectedTechnologiesAsOneStepAfterShowingWhatHappens) {
  const Item& item = itemWithPoint(Part::Restricted);
  makeTag(first, item, TagState::Candidate, QStringLiteral("先前"));
  makeTag(second, item, TagState::Confirmed, QStringLiteral("先前"));
  selectAll();
  child<QAbstractButton>("gridTag")->click();
  BulkPane& pane = grid().bulk();
  ASSERT_TRUE(pane.isVisible());
  EXPECT_FALSE(pane.applyButton()->isEnabled());
  pane.chooseItem(item.key);
  pane.points().setPointKey(item.points.front().key);
  pane.state().button(TagState::Confirmed)->click();
  EXPECT_FALSE(pane.applyButton()->isEnabled()) << "a reason is mandatory";
  type(pane.reason(), QStringLiteral("同一配方"));
  ASSERT_TRUE(pane.applyButton()->isEnabled());
  EXPECT_EQ(pane.preview().rowCount(), 3);
  EXPECT_EQ(child<QLabel>("bulkSummary")->text(), QStringLiteral("1 new, 1 changed, 1 already so, 0 refused."));

  const int steps = undo().count();
  pane.applyButton()->click();
  EXPECT_EQ(undo().count(), steps + 1);
  for (const Technology& each : {first, second, third})
    EXPECT_EQ(service().tagsOf(each.id)->front().state, TagState::Confirmed);
  undo().undo();
  EXPECT_EQ(service().tagsOf(first.id)->front().state, TagState::Candidate);
  EXPECT_TRUE(service().tagsOf(third.id)->empty());
  undo().redo();
  EXPECT_EQ(service().tagsOf(third.id)->front().reason, QStringLiteral("同一配方"));
}

TEST_F(PortfolioGridTest, FillsOneFieldOfTheSelectedTechnologiesAsOneStep) {
  selectAll();
  child<QAbstractButton>("gridFill")->click();
  BulkPane& pane = grid().bulk();
  type(pane.value(), QStringLiteral("总部"));
  EXPECT_EQ(child<QLabel>("bulkSummary")->text(), QStringLiteral("2 new, 0 changed, 1 already so, 0 refused."));
  pane.applyButton()->click();
  EXPECT_EQ(service().technology(third.id)->owner, QStringLiteral("总部"));
  EXPECT_FALSE(pane.isVisible());
  undo().undo();
  EXPECT_TRUE(service().technology(third.id)->owner.isEmpty());
  EXPECT_EQ(service().technology(first.id)->owner, QStringLiteral("总部"));
}

TEST_F(PortfolioGridTest, CountsTheBuiltInFiltersAndShowsTheRowsOfTheOneThatIsClicked) {
  makeTag(third, itemWithPoint(Part::Restricted), TagState::Candidate, QStringLiteral("x"));
  QToolButton* chip = nullptr;
  ASSERT_TRUE(QTest::qWaitFor([&] {
    chip = grid().chip(QStringLiteral("candidate-open"));
    return chip && chip->text().endsWith(QLatin1String(" 1"));
  }));
  ASSERT_TRUE(chip->isVisible());
  chip->click();
  EXPECT_EQ(numbers(), words("T-10"));
  EXPECT_EQ(page->currentPlace().id, QStringLiteral("candidate-open"));
  EXPECT_TRUE(grid().footer()->text().startsWith(QLatin1String("1 of ")));
  grid().chip(QStringLiteral("candidate-open"))->click();
  EXPECT_EQ(numbers(), words("T-1 T-2 T-10"));
}

TEST_F(PortfolioGridTest, SavesTheFilterUnderANameWithOneUndo) {
  type(grid().searchField(), QStringLiteral("铸造"));
  EXPECT_EQ(numbers(), words("T-1"));
  child<QAbstractButton>("gridSaveFilter")->click();
  type(grid().nameField(), QStringLiteral("铸造类"));
  press(grid().nameField(), Qt::Key_Return);
  const auto saved = bench->workbench->portfolioFilters()->filters();
  ASSERT_EQ(saved->size(), 1u);
  const QString code = saved->front().id.value();
  ASSERT_NE(grid().chip(code), nullptr);
  grid().setFilter({});
  grid().chip(code)->click();
  EXPECT_EQ(numbers(), words("T-1"));
  EXPECT_EQ(grid().searchField()->text(), QStringLiteral("铸造"));
  undo().undo();
  EXPECT_TRUE(bench->workbench->portfolioFilters()->filters()->empty());
  EXPECT_EQ(grid().chip(code), nullptr);
}

TEST_F(PortfolioGridTest, RefusesANameThatIsTakenAtTheField) {
  grid().setFilter({QStringLiteral("x"), {}, {}, {}});
  for (int n = 0; n < 2; ++n) {
    grid().saveFilter();
    type(grid().nameField(), QStringLiteral("同名"));
    press(grid().nameField(), Qt::Key_Return);
  }
  EXPECT_TRUE(grid().nameField()->isVisible());
  EXPECT_EQ(bench->workbench->portfolioFilters()->filters()->size(), 1u);
}

TEST_F(PortfolioGridTest, SaysWhatBelongsHereWhereNothingPasses) {
  type(grid().searchField(), QStringLiteral("没有这个"));
  EXPECT_EQ(view().rows().rowCount(), 0);
  auto* empty = view().viewport()->findChild<EmptyState*>();
  ASSERT_NE(empty, nullptr);
  EXPECT_TRUE(empty->isVisible());
}
