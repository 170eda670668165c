#include "app/workspace/sql.h"
#include "tests/exchange/exchange_fixture.h"

using namespace jiheng;

namespace {

class ImportServiceTest : public test::ExchangeTest {};

const QString kList = QStringLiteral("产品编号,产品名称,技术编号,技术名称\nP-1,柜,T-1,正极\n,,T-2,隔膜\n,,T-2,外壳\n");

}  // namespace

TEST_F(ImportServiceTest, KeepsTheFileTheRecordAndTheMapping) {
  const auto outcome = bring(kList);
  ASSERT_TRUE(outcome) << qPrintable(outcome.error().in(Language::English));
  const auto imports = exchange().imports();
  ASSERT_TRUE(imports);
  ASSERT_EQ(imports->size(), 1U);
  EXPECT_EQ(imports->front().added, 3);
  EXPECT_EQ(imports->front().links, 1);
  EXPECT_EQ(imports->front().rejected, 1);
  EXPECT_EQ(imports->front().author, QStringLiteral("张三"));
  EXPECT_EQ(*exchange().fileOf(imports->front().id), kList.toUtf8());
  const Table table = test::tableOf(kList);
  const auto remembered = exchange().remembered(headingsOf(table, 1));
  ASSERT_TRUE(remembered && *remembered);
  EXPECT_EQ(**remembered, guessMapping(table, test::columnWords()));
  EXPECT_FALSE(*exchange().remembered({QStringLiteral("别的")}));
}

TEST_F(ImportServiceTest, IsTakenBackAndDoneAgainAsOneStep) {
  const auto outcome = bring(kList);
  ASSERT_TRUE(outcome);
  ASSERT_TRUE(exchange().takeBack(*outcome));
  EXPECT_TRUE(portfolio().products()->empty());
  EXPECT_TRUE(exchange().imports()->front().takenBack.isValid());
  ASSERT_TRUE(exchange().doAgain(*outcome));
  EXPECT_EQ(portfolio().technologies()->size(), 2U);
  EXPECT_FALSE(exchange().imports()->front().takenBack.isValid());
  EXPECT_TRUE(workspace().checkAudit()->intact);
}

TEST_F(ImportServiceTest, TheSecondImportOfTheSameListChangesNothing) {
  ASSERT_TRUE(bring(kList));
  const auto before = *portfolio().technologies();
  const auto again = bring(kList);
  ASSERT_TRUE(again);
  EXPECT_EQ(again->record.added + again->record.changed + again->record.links, 0);
  EXPECT_EQ(*portfolio().technologies(), before);
}

TEST_F(ImportServiceTest, KeepsNothingWhenItIsCancelledOrTheDiskIsFull) {
  QString csv = QStringLiteral("技术编号,技术名称,技术描述\n");
  for (int i = 0; i < 400; ++i) csv += QStringLiteral("T-%1,技术第%1号,%2\n").arg(i).arg(QString(200, QChar(0x6280)));
  const Table table = test::tableOf(csv);
  const ListMapping mapping = guessMapping(table, test::columnWords());
  const ImportPlan plan = planOf(table, mapping);
  ASSERT_EQ(plan.batch.technologies.size(), 400U);
  const auto cancelled = exchange().apply(plan, {}, mapping, {}, [](int done, int) { return done < 200; });
  ASSERT_FALSE(cancelled);
  EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
  auto pages = runSql(workspace().database(), QStringLiteral("PRAGMA page_count"));
  ASSERT_TRUE(pages && pages->next());
  const int limit = pages->value(0).toInt() + 8;
  pages->finish();
  ASSERT_TRUE(runSql(workspace().database(), QStringLiteral("PRAGMA max_page_count = %1").arg(limit)));
  const auto full = exchange().apply(plan, {}, mapping, {});
  ASSERT_FALSE(full);
  EXPECT_EQ(full.error().code, ErrorCode::NoSpace);
  EXPECT_TRUE(portfolio().technologies()->empty());
  EXPECT_TRUE(exchange().imports()->empty());
}
