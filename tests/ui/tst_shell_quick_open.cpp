// Ctrl+K in the real window, over the bundled catalogue and the sample workspace.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "tests/ui/sample_page.h"
#include "tests/ui/support/window_bench.h"
#include "ui/shell/quick_open.h"
#include "ui/shell/top_bar.h"

using namespace jiheng;
using namespace jiheng::test;
using namespace jiheng::ui;

namespace {

struct QuickOpenTest : ::testing::Test {
  QuickOpenTest() : bench(samplePages()) {
    bench.createSample();
    bench.window().start();
    bench.show();
    QObject::connect(&bench.context().navigator, &Navigator::requested,
                     [this](const Place& place) { went = place; });
  }
  QLineEdit* box() { return bench.window().topBar().searchBox(); }
  const QuickOpenModel& model() { return bench.window().quickOpen().model(); }
  void type(const QString& text) {
    QTest::keyClick(&bench.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box(), text);
  }
  void paste(const QString& text) {
    QTest::keyClick(&bench.window(), Qt::Key_K, Qt::ControlModifier);
    box()->clear();
    box()->insert(text);
    emit box()->textEdited(text);
  }
  QStringList heads() {
    QStringList found;
    for (int row = 0; row < model().rowCount(); ++row)
      if (const QuickGroup* group = model().head(row)) found << group->title;
    return found;
  }
  const QuickEntry* current() {
    return model().entry(bench.window().quickOpen().list()->currentIndex().row());
  }
  const Edition& edition() { return *bench.context().content.edition(); }
  const Item& numbered() {
    for (const Item& item : edition().items())
      if (!item.number.isEmpty() && !item.nameZh.isEmpty()) return item;
    return edition().items().front();
  }

  WindowBench bench;
  Place went;
};

TEST_F(QuickOpenTest, OpensByKeyWithPagesAndCommandsAndClosesWithEscBackToWhereOneWas) {
  auto* page = qobject_cast<SamplePage*>(bench.window().page(QStringLiteral("today")));
  page->list->setFocus();
  QTest::keyClick(page->list, Qt::Key_K, Qt::ControlModifier);
  ASSERT_TRUE(bench.window().quickOpen().isVisible());
  EXPECT_EQ(QApplication::focusWidget(), box());
  EXPECT_EQ(heads(), (QStringList{QStringLiteral("Pages"), QStringLiteral("Commands")}));
  QTest::keyClick(box(), Qt::Key_Escape);
  EXPECT_FALSE(bench.window().quickOpen().isVisible());
  EXPECT_EQ(QApplication::focusWidget(), page->list);
}

TEST_F(QuickOpenTest, APastedLinkIsTheOnlyThingFoundAndEnterFollowsIt) {
  const QString link = QStringLiteral("jiheng:catalogue/2020-38/056101X/17");
  paste(link);
  ASSERT_NE(current(), nullptr);
  EXPECT_EQ(heads(), QStringList{QStringLiteral("Link")});
  EXPECT_TRUE(current()->title.startsWith(QStringLiteral("056101X")));
  EXPECT_TRUE(current()->detail.contains(QStringLiteral("2020-38")));
  QTest::keyClick(box(), Qt::Key_Return);
  EXPECT_EQ(went, (Place{QStringLiteral("catalogue"), QStringLiteral("link"), link, {}}));
}

TEST_F(QuickOpenTest, ALinkThatLeadsNowhereSaysWhy) {
  paste(QStringLiteral("jiheng:catalogue/2025-28/056101X"));
  ASSERT_NE(current(), nullptr);
  EXPECT_TRUE(current()->detail.contains(QStringLiteral("056101X"))) << qPrintable(current()->detail);
}

TEST_F(QuickOpenTest, ANumberOfAnEarlierEditionIsFoundWithItsEdition) {
  ASSERT_EQ(edition().findNumber(QStringLiteral("056101X")), nullptr);
  type(QStringLiteral("056101x"));
  EXPECT_TRUE(heads().contains(QStringLiteral("Number of another edition")));
  const QuickEntry* former = nullptr;
  for (int row = 0; row < model().rowCount(); ++row)
    if (const QuickEntry* entry = model().entry(row); entry && entry->detail.contains(QStringLiteral("2020-38"))) former = entry;
  ASSERT_NE(former, nullptr);
  EXPECT_TRUE(former->title.startsWith(QStringLiteral("056101X"))) << qPrintable(former->title);
  QTest::keyClick(box(), Qt::Key_Return);
  EXPECT_EQ(went.kind, QStringLiteral("item"));
}

TEST_F(QuickOpenTest, AnItemsNumberPutsThatItemFirstAndEnterGoesThere) {
  const Item& item = numbered();
  type(item.number.toLower());
  ASSERT_NE(current(), nullptr);
  EXPECT_TRUE(current()->title.startsWith(item.number));
  ASSERT_TRUE(current()->meaning.has_value());
  QTest::keyClick(box(), Qt::Key_Return);
  EXPECT_EQ(went.page, QStringLiteral("catalogue"));
  EXPECT_EQ(went.kind, QStringLiteral("item"));
  EXPECT_EQ(went.id, item.key.value());
  EXPECT_FALSE(bench.window().quickOpen().isVisible());
  EXPECT_TRUE(box()->text().isEmpty());
}

TEST_F(QuickOpenTest, FindsItemsByOneChineseCharacterAndByAnEnglishWord) {
  paste(QStringLiteral("密"));
  ASSERT_FALSE(heads().isEmpty());
  EXPECT_TRUE(heads().first().startsWith(QStringLiteral("Items of edition")));
  paste(QStringLiteral("technology"));
  EXPECT_TRUE(heads().first().startsWith(QStringLiteral("Items of edition")));
}

TEST_F(QuickOpenTest, FindsTheUsersOwnRecordsByKind) {
  const auto products = bench.context().workbench.portfolio()->products();
  ASSERT_TRUE(products.has_value());
  ASSERT_FALSE(products->empty());
  const Product& product = products->front();
  paste(product.nameZh.isEmpty() ? product.nameEn : product.nameZh);
  EXPECT_TRUE(heads().contains(QStringLiteral("Products")));
  const auto transfers = bench.context().workbench.transfers()->transfers();
  ASSERT_TRUE(transfers.has_value());
  ASSERT_FALSE(transfers->empty());
  paste(transfers->front().title);
  ASSERT_TRUE(heads().contains(QStringLiteral("Transfers")));
}

TEST_F(QuickOpenTest, ArrowsSkipTheHeadsAndStopAtTheEnds) {
  QTest::keyClick(&bench.window(), Qt::Key_K, Qt::ControlModifier);
  QListView* list = bench.window().quickOpen().list();
  QTest::keyClick(box(), Qt::Key_Up);
  EXPECT_NE(current(), nullptr);
  const int rows = model().rowCount();
  for (int i = 0; i < rows + 3; ++i) {
    QTest::keyClick(box(), Qt::Key_Down);
    EXPECT_NE(current(), nullptr) << "row " << list->currentIndex().row();
  }
  EXPECT_EQ(list->currentIndex().row(), rows - 1);
}

TEST_F(QuickOpenTest, RunsACommandByItsWords) {
  type(QStringLiteral("dark appear"));
  ASSERT_NE(current(), nullptr);
  QTest::keyClick(box(), Qt::Key_Return);
  EXPECT_TRUE(bench.context().theme.isDark());
}

TEST_F(QuickOpenTest, SaysWhatWasSearchedWhenNothingIsFound) {
  type(QStringLiteral("qqxxzz"));
  EXPECT_EQ(model().rowCount(), 0);
  QString said;
  for (const QLabel* label : bench.window().quickOpen().findChildren<QLabel*>())
    if (label->isVisible()) said += label->text();
  EXPECT_TRUE(said.contains(QStringLiteral("qqxxzz")));
  EXPECT_TRUE(said.contains(edition().id()));
}

TEST_F(QuickOpenTest, FollowsTheEditionThatIsShown) {
  bench.context().content.setEditionSpec(QStringLiteral("2008-12"));
  paste(QStringLiteral("技术"));
  EXPECT_TRUE(heads().first().contains(QStringLiteral("2008-12")));
}

TEST(QuickOpenModelTest, IsARightModel) {
  QuickOpenModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  QuickGroup group{QStringLiteral("A"), 2, {}};
  group.entries.resize(2);
  model.setGroups({group, group});
  EXPECT_EQ(model.rowCount(), 6);
  EXPECT_NE(model.head(0), nullptr);
  EXPECT_EQ(model.entry(0), nullptr);
  EXPECT_EQ(model.flags(model.index(3)), Qt::NoItemFlags);
  model.setGroups({});
  EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace
