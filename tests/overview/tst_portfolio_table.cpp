#include <QSignalSpy>

#include "tests/overview/overview_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

using PortfolioTableTest = OverviewTest;

TEST_F(PortfolioTableTest, ShowsRecordsAsTheServiceOrdersThem) {
  for (const char* number : {"T-10", "T-9", "", "T-2"}) makeTechnology(QString::fromLatin1(number), QStringLiteral("甲"));
  table->show(sharedEdition());
  ASSERT_TRUE(table->isComplete());
  QStringList stored;
  const auto technologies = service->technologies();
  for (const Technology& technology : *technologies) stored << technology.number;
  EXPECT_EQ(numbers({}), stored);
  EXPECT_EQ(stored.first(), QStringLiteral("T-2"));
}

TEST_F(PortfolioTableTest, JudgesAsTheServiceDoes) {
  const Technology prohibited = makeTechnology(QStringLiteral("1"), QStringLiteral("甲"));
  const Technology open = makeTechnology(QStringLiteral("2"), QStringLiteral("乙"));
  makeTechnology(QStringLiteral("3"), QStringLiteral("丙"));
  makeTag(prohibited, itemWithPoint(Part::Prohibited), TagState::Confirmed);
  makeTag(open, itemWithPoint(Part::Restricted), TagState::Confirmed);
  makeTag(open, itemWithPoint(Part::Prohibited), TagState::Candidate);
  table->show(sharedEdition());
  const auto summaries = service->summaries(edition());
  for (const TechnologySummary& summary : *summaries) {
    const PortfolioRow* row = table->row(summary.technology.id);
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->verdict, summary.verdict.kind);
    EXPECT_EQ(row->atLeast, summary.verdict.atLeast);
    EXPECT_EQ(row->tags(), summary.tagCounts.total());
    for (const OpenPoint& point : summary.verdict.openPoints) EXPECT_TRUE(row->has(point.kind));
  }
}

TEST_F(PortfolioTableTest, FollowsEachChangeOfARecordItsLinksAndItsTags) {
  const Product product = makeProduct(QStringLiteral("P-1"), QStringLiteral("叶片"));
  Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("铸造"));
  table->show(sharedEdition());
  QSignalSpy changes(table.get(), &PortfolioTable::changed);

  ASSERT_TRUE(service->link(product.id, technology.id).has_value());
  EXPECT_EQ(table->row(technology.id)->products, QList<ProductId>{product.id});
  EXPECT_EQ(table->product(product.id)->technologies, 1);

  const Tag tag = makeTag(technology, itemWithPoint(Part::Prohibited), TagState::Confirmed);
  EXPECT_EQ(table->row(technology.id)->verdict, VerdictKind::Prohibited);
  EXPECT_EQ(table->product(product.id)->prohibited, 1);
  ASSERT_TRUE(service->remove(tag.id).has_value());
  EXPECT_EQ(table->row(technology.id)->verdict, VerdictKind::Open);
  EXPECT_EQ(table->product(product.id)->prohibited, 0);

  technology.nameZh = QStringLiteral("锻造");
  ASSERT_TRUE(service->save(technology).has_value());
  EXPECT_EQ(table->row(technology.id)->nameZh, QStringLiteral("锻造"));
  EXPECT_EQ(table->count({QStringLiteral("铸造"), {}, {}, {}}), 0);
  EXPECT_EQ(table->count({QStringLiteral("叶片"), {}, {}, {}}), 1);

  ASSERT_TRUE(service->unlink(product.id, technology.id).has_value());
  EXPECT_TRUE(table->row(technology.id)->products.isEmpty());
  EXPECT_EQ(table->count({QStringLiteral("叶片"), {}, {}, {}}), 0);
  EXPECT_EQ(changes.count(), 5);
}

TEST_F(PortfolioTableTest, FollowsTheNameOfALinkedProduct) {
  Product product = makeProduct(QStringLiteral("P-1"), QStringLiteral("叶片"));
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("铸造"));
  ASSERT_TRUE(service->link(product.id, technology.id).has_value());
  table->show(sharedEdition());
  product.nameZh = QStringLiteral("涡轮");
  ASSERT_TRUE(service->save(product).has_value());
  EXPECT_EQ(table->count({QStringLiteral("涡轮"), {}, {}, {}}), 1);
  ASSERT_TRUE(service->remove(product.id).has_value());
  EXPECT_EQ(table->product(product.id), nullptr);
  EXPECT_TRUE(table->row(technology.id)->products.isEmpty());
  ASSERT_TRUE(service->restore(product.id).has_value());
  EXPECT_EQ(table->product(product.id)->technologies, 1);
}

TEST_F(PortfolioTableTest, PutsANewRecordInItsPlaceAndTakesARemovedOneOut) {
  makeTechnology(QStringLiteral("T-1"), QStringLiteral("甲"));
  const Technology last = makeTechnology(QStringLiteral("T-30"), QStringLiteral("乙"));
  table->show(sharedEdition());
  const Technology between = makeTechnology(QStringLiteral("T-4"), QStringLiteral("丙"));
  EXPECT_EQ(numbers({}), (QStringList{QStringLiteral("T-1"), QStringLiteral("T-4"), QStringLiteral("T-30")}));
  EXPECT_EQ(table->indexOf(last.id), 2);
  ASSERT_TRUE(service->remove(between.id).has_value());
  EXPECT_EQ(table->row(between.id), nullptr);
  EXPECT_EQ(table->indexOf(last.id), 1);
}

TEST_F(PortfolioTableTest, ReadsALargeFileInTheBackgroundInTwoSteps) {
  makeMany(3'000);
  makeTag(*service->technology(service->technologies()->front().id), itemWithPoint(Part::Prohibited),
          TagState::Confirmed);
  QSignalSpy rows(table.get(), &PortfolioTable::rowsRead);
  table->show(sharedEdition());
  EXPECT_FALSE(table->hasRows());
  ASSERT_TRUE(rows.wait(60'000));
  EXPECT_EQ(table->rows().size(), 3'000u);
  waitUntilComplete();
  EXPECT_EQ(table->rows().front().verdict, VerdictKind::Prohibited);
  EXPECT_EQ(table->count({QStringLiteral("说明文字"), {}, {}, {}}), 3'000);
}

TEST_F(PortfolioTableTest, LosesNothingThatIsWrittenWhileItReads) {
  makeMany(3'000);
  QSignalSpy rows(table.get(), &PortfolioTable::rowsRead);
  table->show(sharedEdition());
  const Technology early = makeTechnology(QStringLiteral("A-1"), QStringLiteral("先"));
  ASSERT_TRUE(rows.wait(60'000));
  EXPECT_NE(table->row(early.id), nullptr);
  const Technology late = makeTechnology(QStringLiteral("A-2"), QStringLiteral("后"));
  EXPECT_NE(table->row(late.id), nullptr);
  waitUntilComplete();
  EXPECT_NE(table->row(early.id), nullptr);
  EXPECT_NE(table->row(late.id), nullptr);
  EXPECT_EQ(table->rows().size(), 3'002u);
}

TEST_F(PortfolioTableTest, MayGoWhileItReads) {
  makeMany(3'000);
  table->show(sharedEdition());
  table.reset();
  workspace.reset();
  EXPECT_TRUE(QFile::remove(scratch.path(QStringLiteral("w.jiheng"))));
}

TEST_F(PortfolioTableTest, ReadsABatchOfManyRecordsInOneGo) {
  table->show(sharedEdition());
  makeMany(1'000);
  waitUntilComplete();
  EXPECT_EQ(table->rows().size(), 1'000u);
}
