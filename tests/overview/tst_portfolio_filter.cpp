#include "app/overview/portfolio_filter.h"

#include "tests/overview/overview_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

class PortfolioFilterTest : public OverviewTest {
 protected:
  PortfolioFilterTest() {
    const Product product = makeProduct(QStringLiteral("P-1"), QStringLiteral("叶片"));
    const Technology casting = makeTechnology(QStringLiteral("T-1"), QStringLiteral("单晶铸造"), QStringLiteral("Casting"),
                                              QStringLiteral("华东研究所"), QStringLiteral("高温合金的定向凝固"));
    makeTechnology(QStringLiteral("T-2"), QStringLiteral("啊法"), QStringLiteral("Alpha"), QStringLiteral("华西"));
    makeTechnology(QStringLiteral("T-3"), QStringLiteral("资讯處理"), QStringLiteral("zeta"), QString());
    EXPECT_TRUE(service->link(product.id, casting.id).has_value());
    makeTag(casting, itemWithPoint(Part::Prohibited), TagState::Candidate);
    table->show(sharedEdition());
  }
  static QStringList words(const char* list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); }
};

TEST_F(PortfolioFilterTest, FindsEveryWordAnywhereInTheRecord) {
  EXPECT_EQ(numbers({QStringLiteral("合金 casting"), {}, {}, {}}), words("T-1"));
  EXPECT_EQ(numbers({QStringLiteral("叶片"), {}, {}, {}}), words("T-1"));
  EXPECT_EQ(numbers({QStringLiteral("信息"), {}, {}, {}}), QStringList());
  EXPECT_EQ(numbers({QStringLiteral("资讯处理"), {}, {}, {}}), words("T-3"));
  EXPECT_EQ(numbers({QStringLiteral("ＺＥＴＡ"), {}, {}, {}}), words("T-3"));
}

TEST_F(PortfolioFilterTest, FindsAWordInItsColumnOnly) {
  EXPECT_EQ(numbers({{}, {{PortfolioColumn::Owner, QStringLiteral("华")}}, {}, {}}), words("T-1 T-2"));
  EXPECT_EQ(numbers({{}, {{PortfolioColumn::NameZh, QStringLiteral("华")}}, {}, {}}), QStringList());
  EXPECT_EQ(numbers({{}, {{PortfolioColumn::NameEn, QStringLiteral("casting华")}}, {}, {}}), QStringList());
}

TEST_F(PortfolioFilterTest, FindsNothingAcrossTwoColumns) {
  EXPECT_EQ(numbers({QStringLiteral("1单晶"), {}, {}, {}}), QStringList());
}

TEST_F(PortfolioFilterTest, FindsTheValuesOfAChoice) {
  const PortfolioFilter open{{}, {}, {{PortfolioColumn::OpenPoints, words("candidate-open text-changed")}}, {}};
  EXPECT_EQ(numbers(open), words("T-1"));
  EXPECT_EQ(numbers({{}, {}, {{PortfolioColumn::Candidates, words("none")}}, {}}), words("T-2 T-3"));
  EXPECT_EQ(table->count(open), 1);
}

TEST_F(PortfolioFilterTest, FindsWhatIsMissing) {
  EXPECT_EQ(numbers({{}, {}, {}, {PortfolioColumn::Products}}), words("T-2 T-3"));
  EXPECT_EQ(numbers({{}, {}, {}, {PortfolioColumn::Owner}}), words("T-3"));
}

TEST_F(PortfolioFilterTest, GivesTheSameWhetherNarrowedKeyByKeyOrAskedAtOnce) {
  const QString query = QStringLiteral("高温合金");
  for (int length = 1; length <= query.size(); ++length)
    EXPECT_EQ(numbers({query.left(length), {}, {}, {}}), words("T-1"));
  EXPECT_EQ(numbers({QStringLiteral("T-"), {}, {}, {}}), words("T-1 T-2 T-3"));
  EXPECT_EQ(numbers({QStringLiteral("T-2"), {}, {}, {}}), words("T-2"));
  EXPECT_EQ(numbers({QStringLiteral("T-3"), {}, {}, {}}), words("T-3"));
}

TEST_F(PortfolioFilterTest, SortsChineseByPinyinAndEnglishByLetterWithTheMissingLast) {
  PortfolioOrder order;
  order.column = PortfolioColumn::NameZh;
  EXPECT_EQ(numbers({}, order), words("T-2 T-1 T-3"));
  order.descending = true;
  EXPECT_EQ(numbers({}, order), words("T-3 T-1 T-2"));
  order = {PortfolioColumn::NameEn, false, Language::English};
  EXPECT_EQ(numbers({}, order), words("T-2 T-1 T-3"));
  order = {PortfolioColumn::Owner, false, Language::Chinese};
  EXPECT_EQ(numbers({}, order).last(), QStringLiteral("T-3"));
}

TEST_F(PortfolioFilterTest, ComesBackFromJsonAsItWas) {
  const PortfolioFilter filter{QStringLiteral("合金"),
                               {{PortfolioColumn::Owner, QStringLiteral("华")}},
                               {{PortfolioColumn::Verdict, words("open prohibited")}},
                               {PortfolioColumn::Products}};
  EXPECT_EQ(*filterFromJson(filterJson(filter)), filter);
  EXPECT_EQ(*filterFromJson(filterJson({})), PortfolioFilter());
}

TEST_F(PortfolioFilterTest, RefusesToReadAFilterByHalves) {
  QJsonObject json = filterJson({{}, {{PortfolioColumn::Owner, QStringLiteral("华")}}, {}, {}});
  json.insert(QStringLiteral("later"), 1);
  ASSERT_FALSE(filterFromJson(json).has_value());
  EXPECT_EQ(filterFromJson(json).error().code, ErrorCode::Damaged);
}
