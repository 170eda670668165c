#include <gtest/gtest.h>

#include "app/portfolio/portfolio_search.h"

using namespace jiheng;

namespace {

Product product(const QString& id, const QString& number, const QString& zh, const QString& en,
                const QString& description = {}) {
  return {ProductId(id), number, zh, en, description};
}

QStringList idsOf(const std::vector<PortfolioHit>& hits) {
  QStringList ids;
  for (const PortfolioHit& hit : hits) ids << hit.id;
  return ids;
}

PortfolioSearch search() {
  Technology technology;
  technology.id = TechnologyId(QStringLiteral("t"));
  technology.nameZh = QStringLiteral("激光测距算法");
  technology.owner = QStringLiteral("上海研究院");
  return PortfolioSearch({product(QStringLiteral("a"), QStringLiteral("LX-7"), QStringLiteral("车载激光雷达"),
                                  QStringLiteral("Vehicle LiDAR")),
                          product(QStringLiteral("b"), QString(), QStringLiteral("泵"),
                                  QStringLiteral("Pump"), QStringLiteral("用于激光冷却"))},
                         {technology});
}

}  // namespace

TEST(PortfolioSearch, FindsAOneCharacterChineseWord) {
  EXPECT_EQ(idsOf(search().find(QStringLiteral("泵"))), QStringList{QStringLiteral("b")});
}

TEST(PortfolioSearch, FoldsCaseWidthAndTraditionalCharacters) {
  EXPECT_EQ(idsOf(search().find(QStringLiteral("ＬＩＤＡＲ"))), QStringList{QStringLiteral("a")});
  EXPECT_EQ(idsOf(search().find(QStringLiteral("車載"))), QStringList{QStringLiteral("a")});
}

TEST(PortfolioSearch, PutsNamesThatBeginWithTheWordBeforeNamesThatHoldItAndThoseBeforeDescriptions) {
  EXPECT_EQ(idsOf(search().find(QStringLiteral("激光"))),
            (QStringList{QStringLiteral("t"), QStringLiteral("a"), QStringLiteral("b")}));
}

TEST(PortfolioSearch, WantsEveryWordAndFindsOwnersAndNumbers) {
  EXPECT_EQ(idsOf(search().find(QStringLiteral("激光 上海"))), QStringList{QStringLiteral("t")});
  EXPECT_EQ(idsOf(search().find(QStringLiteral("lx-7"))), QStringList{QStringLiteral("a")});
  EXPECT_TRUE(search().find(QStringLiteral("激光 潜艇")).empty());
}

TEST(PortfolioSearch, GivesNothingForNothingAndKeepsTheLimit) {
  EXPECT_TRUE(search().find(QStringLiteral("  \u3000")).empty());
  EXPECT_EQ(search().find(QStringLiteral("激光"), 2).size(), 2U);
}
