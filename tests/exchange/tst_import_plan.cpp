#include "tests/exchange/exchange_fixture.h"

using namespace jiheng;

namespace {

class ImportPlanTest : public test::ExchangeTest {};

}  // namespace

TEST_F(ImportPlanTest, TellsNewChangedUnchangedAndWrongRowsApart) {
  technology(QStringLiteral("T-1"), QStringLiteral("正极"));
  technology(QStringLiteral("T-2"), QStringLiteral("隔膜"));
  const ImportPlan plan = planOf(QStringLiteral("技术编号,技术名称,形式\nｔ－1,正极材料,\nT-2,隔膜,\nT-3,电解液,专利\nT-4,,\nT-5,外壳,魔法\n"));
  EXPECT_EQ(test::effectsOf(plan), QStringLiteral("update unchanged new error error"));
  ASSERT_EQ(plan.rows[0].changes.size(), 2U) << "the number's width and the name";
  EXPECT_EQ(plan.rows[0].changes[1].before, QStringLiteral("正极"));
  EXPECT_EQ(plan.rows[0].changes[1].after, QStringLiteral("正极材料"));
  EXPECT_EQ(plan.rows[3].problems[0].column, 2);
  EXPECT_EQ(plan.rows[4].problems[0].column, 3);
  EXPECT_FALSE(plan.rows[4].problems[0].advice.isEmpty());
  EXPECT_EQ(plan.batch.technologies.size(), 2U);
}

TEST_F(ImportPlanTest, AnEmptyCellErasesOnlyWhenTheUserSaysSo) {
  Technology old = technology(QStringLiteral("T-1"), QStringLiteral("正极"));
  old.owner = QStringLiteral("研究所");
  ASSERT_TRUE(portfolio().save(old));
  const Table table = test::tableOf(QStringLiteral("技术编号,技术名称,权利人\nT-1,正极,\n"));
  ListMapping mapping = guessMapping(table, test::columnWords());
  EXPECT_EQ(test::effectsOf(planOf(table, mapping)), QStringLiteral("unchanged"));
  mapping.eraseEmpty = true;
  const ImportPlan plan = planOf(table, mapping);
  EXPECT_EQ(test::effectsOf(plan), QStringLiteral("update"));
  EXPECT_TRUE(plan.batch.technologies.front().owner.isEmpty());
}

TEST_F(ImportPlanTest, OneTechnologyInSeveralRowsIsOneRecordWithItsProducts) {
  const ImportPlan plan = planOf(QStringLiteral("产品编号,产品名称,技术编号,技术名称\nP-1,柜,T-1,正极\nP-2,车,T-1,\nP-1,柜,T-2,隔膜\n,,T-3,壳\nP-3,板,,\n"));
  EXPECT_EQ(test::effectsOf(plan), QStringLiteral("new update new new new"));
  EXPECT_EQ(plan.batch.products.size(), 3U);
  EXPECT_EQ(plan.batch.technologies.size(), 3U);
  EXPECT_EQ(plan.batch.links.size(), 3U);
}

TEST_F(ImportPlanTest, RowsThatContradictEachOtherAreErrorsThatNameTheRow) {
  const ImportPlan plan = planOf(QStringLiteral("产品编号,产品名称,技术编号,技术名称\nP-1,柜,T-1,正极\nP-2,车,T-1,负极\nP-1,柜,T-1,正极\n"));
  EXPECT_EQ(test::effectsOf(plan), QStringLiteral("new error duplicate"));
  EXPECT_TRUE(plan.rows[1].problems[0].what.in(Language::English).contains(QStringLiteral("Row 2")));
  EXPECT_EQ(plan.rows[1].problems[0].column, 4);
}

TEST_F(ImportPlanTest, ASecondRowWithTheSameNumberIsADuplicateThatCannotBeTaken) {
  const QString csv = QStringLiteral("技术编号,技术名称\nT-1,正极\nT-1,负极\n");
  const ImportPlan plan = planOf(csv, {{3, true}});
  EXPECT_EQ(plan.counts.added, 1);
  EXPECT_FALSE(plan.rows[1].taken);
  EXPECT_EQ(plan.batch.technologies.front().nameZh, QStringLiteral("正极"));
}

TEST_F(ImportPlanTest, ANameThatIsThereIsLeftOutUntilTheUserTakesIt) {
  technology(QString(), QStringLiteral("磷酸铁锂正极材料制备"));
  const QString csv = QStringLiteral("技术名称\n磷酸铁锂正极材料制备\n磷酸铁锂正极材料的制备\n完全不同\n");
  const ImportPlan plan = planOf(csv);
  EXPECT_EQ(test::effectsOf(plan), QStringLiteral("duplicate new new"));
  EXPECT_EQ(plan.rows[1].problems.size(), 1U) << "a similar name is a warning";
  EXPECT_FALSE(plan.rows[1].problems[0].isError);
  EXPECT_TRUE(plan.rows[2].problems.empty());
  EXPECT_EQ(planOf(csv, {{2, true}}).batch.technologies.size(), 3U);
  EXPECT_EQ(planOf(csv, {{3, false}}).counts.leftOut, 1);
}

TEST_F(ImportPlanTest, AProductWithoutNumberIsTheOneOfThatName) {
  const Product there = product(QStringLiteral("P-1"), QStringLiteral("柜"));
  const ImportPlan plan = planOf(QStringLiteral("产品名称,技术名称\n柜,正极\n"));
  EXPECT_TRUE(plan.batch.products.empty());
  ASSERT_EQ(plan.batch.links.size(), 1U);
  EXPECT_EQ(plan.batch.links.front().first, there.id);
}

TEST_F(ImportPlanTest, LinksByNumberFindRecordsFurtherDownAndSayWhatIsMissing) {
  technology(QStringLiteral("T-9"), QStringLiteral("旧"));
  const ImportPlan plan = planOf(QStringLiteral("产品编号,产品名称,所含技术\nP-1,柜,T-9、T-8\n"));
  EXPECT_EQ(plan.batch.links.size(), 1U);
  ASSERT_EQ(plan.rows[0].problems.size(), 1U);
  EXPECT_TRUE(plan.rows[0].problems[0].what.in(Language::English).contains(QStringLiteral("T-8")));
}

TEST_F(ImportPlanTest, TakesANumberFromNobodyAndNoForeignWordForAnId) {
  technology(QStringLiteral("T-1"), QStringLiteral("甲"));
  const Technology second = technology(QStringLiteral("T-2"), QStringLiteral("乙"));
  const ImportPlan plan = planOf(QStringLiteral("技术ID,技术编号,技术名称\n%1,T-1,乙\nT-7,T-7,丙\n").arg(second.id.value()));
  EXPECT_EQ(test::effectsOf(plan), QStringLiteral("error error"));
}

TEST_F(ImportPlanTest, PutsANameIntoTheLanguageThatItIsIn) {
  const ImportPlan plan = planOf(QStringLiteral("技术名称\ncathode\n正极\n"));
  EXPECT_EQ(plan.batch.technologies[0].nameEn, QStringLiteral("cathode"));
  EXPECT_EQ(plan.batch.technologies[1].nameZh, QStringLiteral("正极"));
}

TEST_F(ImportPlanTest, ReadsParametersWithTheUnitOfTheirHeading) {
  const ImportPlan plan = planOf(QStringLiteral("技术名称,压实密度（g/cm³）\n正极,2.6\n负极,好\n"));
  ASSERT_EQ(plan.batch.technologies.size(), 1U);
  EXPECT_EQ(plan.batch.technologies[0].parameters.front().unit, QStringLiteral("g/cm³"));
  EXPECT_EQ(plan.rows[1].effect, RowEffect::Error);
}

TEST_F(ImportPlanTest, RefusesDatesThatAreNone) {
  EXPECT_EQ(test::effectsOf(planOf(QStringLiteral("技术名称,取得时间\n甲,2019年5月\n乙,去年\n丙,2099\n"))), QStringLiteral("new error error"));
}
