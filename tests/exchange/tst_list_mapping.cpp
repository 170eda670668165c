#include "tests/exchange/exchange_fixture.h"

using namespace jiheng;

namespace {

QString codesOf(const ListMapping& mapping) {
  QStringList codes;
  for (const ListField field : mapping.columns) codes << listFieldCode(field);
  return codes.join(QLatin1Char(' '));
}

ListMapping guessed(const QString& csv) {
  return guessMapping(test::tableOf(csv), test::columnWords());
}

}  // namespace

TEST(ListMappingGuess, ReadsChineseAndEnglishHeadings) {
  const ListMapping chinese = guessed(QStringLiteral("产品型号,产品名称,技术编号,技术名称,技术描述,形式,权利人,取得时间,是否涉密,关键词\na,b,c,d,e,专利,g,2019,否,i\n"));
  EXPECT_EQ(chinese.layout, ListLayout::TechnologiesWithProducts);
  EXPECT_EQ(codesOf(chinese), QStringLiteral("product_number product_name_zh technology_number technology_name_zh technology_description form owner "
                                             "since state_secret keywords"));
  const ListMapping english = guessed(QStringLiteral("Part No.;Product name;Description\n1;2;3\n"));
  EXPECT_EQ(english.layout, ListLayout::Products);
  EXPECT_EQ(codesOf(english), QStringLiteral("product_number product_name_en product_description"));
}

TEST(ListMappingGuess, FindsTheHeadingBelowATitleAndLeavesTheSecondOfTwoAlikeToTheUser) {
  const ListMapping mapping = guessed(QStringLiteral("某公司技术清单,,\n编号,名称,名称\nT-1,甲,乙\n"));
  EXPECT_EQ(mapping.headerRow, 2);
  EXPECT_EQ(codesOf(mapping), QStringLiteral("technology_number technology_name_zh none"));
}

TEST(ListMappingGuess, TakesAListWithoutHeadingsAsSuch) {
  EXPECT_EQ(guessed(QStringLiteral("1,2\n3,4\n")).headerRow, 0);
  EXPECT_FALSE(mappingFaults(guessed(QStringLiteral("1,2\n3,4\n"))).empty());
}

TEST(ListMappingGuess, TakesAColumnWithAUnitOverNumbersForAParameter) {
  EXPECT_EQ(codesOf(guessed(QStringLiteral("技术名称,压实密度（g/cm³）,备注（内部）\n甲,2.6,好\n"))),
            QStringLiteral("technology_name_zh parameter none"));
}

TEST(ListMappingGuess, SaysWhyNothingCanBeRead) {
  ListMapping mapping;
  mapping.columns = {ListField::Owner, ListField::Owner};
  EXPECT_EQ(mappingFaults(mapping).size(), 2U);
}

TEST(ListMappingGuess, SurvivesBeingStored) {
  ListMapping mapping = guessed(QStringLiteral("编号,名称\n1,2\n"));
  mapping.eraseEmpty = true;
  EXPECT_EQ(mappingFromJson(mappingJson(mapping)), mapping);
  EXPECT_FALSE(mappingFromJson({{QStringLiteral("layout"), QStringLiteral("new")}}));
}

TEST(ListMappingGuess, FindsTheSameListAgainByItsHeadings) {
  EXPECT_EQ(headingSignature({QStringLiteral("编号"), QStringLiteral("Name")}), headingSignature({QStringLiteral("编 号"), QStringLiteral("ＮＡＭＥ"), QString()}));
  EXPECT_TRUE(headingSignature({}).isEmpty());
}
