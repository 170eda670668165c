#include "tests/portfolio/workspace_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

class Summaries : public PortfolioTest {};

TEST_F(Summaries, GiveEachTechnologyTheSameVerdictAsItsOwnPage) {
  const Product product = newProduct(QStringLiteral("雷达"), QStringLiteral("P-1"));
  const Technology restricted = newTechnology(QStringLiteral("甲"), QStringLiteral("T-1"));
  const Technology prohibited = newTechnology(QStringLiteral("乙"), QStringLiteral("T-2"));
  const Technology refused = newTechnology(QStringLiteral("丙"), QStringLiteral("T-3"));
  newTechnology(QStringLiteral("丁"), QStringLiteral("T-10"));
  ASSERT_TRUE(service().save(tagOn(restricted, itemOf(Part::Restricted), TagState::Confirmed)));
  ASSERT_TRUE(service().save(tagOn(restricted, itemOf(Part::Restricted, 1), TagState::Rejected)));
  ASSERT_TRUE(service().save(tagOn(prohibited, itemOf(Part::Prohibited), TagState::Confirmed)));
  ASSERT_TRUE(service().save(tagOn(prohibited, itemOf(Part::Restricted), TagState::Candidate)));
  ASSERT_TRUE(service().save(tagOn(refused, itemOf(Part::Restricted), TagState::Rejected)));
  for (const Technology& technology : {restricted, prohibited})
    ASSERT_TRUE(service().link(product.id, technology.id));

  const auto rows = service().summaries(edition());
  ASSERT_TRUE(rows) << words(rows.error());
  ASSERT_EQ(rows->size(), 4U);
  std::vector<TagCounts> counts;
  for (const TechnologySummary& row : *rows) {
    const Verdict own = service().verdict(row.technology.id, edition()).value();
    EXPECT_EQ(row.verdict.kind, own.kind);
    EXPECT_EQ(row.verdict.grounds, own.grounds);
    EXPECT_EQ(row.tags, service().tagsOf(row.technology.id).value());
    EXPECT_EQ(row.products, service().productsOf(row.technology.id).value());
    counts.push_back(row.tagCounts);
  }
  EXPECT_EQ(counts, (std::vector<TagCounts>{{0, 1, 1}, {1, 1, 0}, {0, 0, 1}, {0, 0, 0}}));
}

TEST_F(Summaries, CountAProductsTechnologiesByVerdict) {
  const Product product = newProduct(QStringLiteral("雷达"));
  const Product empty = newProduct(QStringLiteral("泵"), QStringLiteral("P-1"));
  const Technology restricted = newTechnology(QStringLiteral("甲"));
  const Technology open = newTechnology(QStringLiteral("乙"));
  const Technology removed = newTechnology(QStringLiteral("丙"));
  ASSERT_TRUE(service().save(tagOn(restricted, itemOf(Part::Restricted), TagState::Confirmed)));
  for (const Technology& technology : {restricted, open, removed})
    ASSERT_TRUE(service().link(product.id, technology.id));
  ASSERT_TRUE(service().remove(removed.id));

  const auto rows = service().productSummaries(edition());
  ASSERT_TRUE(rows) << words(rows.error());
  ASSERT_EQ(rows->size(), 2U);
  EXPECT_EQ(rows->at(0).product, empty);
  EXPECT_TRUE(rows->at(0).technologies.empty());
  EXPECT_EQ(rows->at(1).technologies.size(), 2U);
  EXPECT_EQ(rows->at(1).restricted, 1);
  EXPECT_EQ(rows->at(1).open, 1);
  EXPECT_EQ(rows->at(1).prohibited + rows->at(1).examinedNoMatch, 0);
}

TEST_F(Summaries, FindFollowsEveryChange) {
  const Product product = newProduct(QStringLiteral("车载激光雷达"));
  EXPECT_EQ(service().find(QStringLiteral("激光"))->size(), 1U);
  Technology technology = newTechnology(QStringLiteral("激光测距"));
  EXPECT_EQ(service().find(QStringLiteral("激光"))->size(), 2U);
  technology.nameZh = QStringLiteral("测距");
  ASSERT_TRUE(service().save(technology));
  EXPECT_EQ(service().find(QStringLiteral("激光"))->size(), 1U);
  ASSERT_TRUE(service().remove(product.id));
  EXPECT_TRUE(service().find(QStringLiteral("激光"))->empty());
}
