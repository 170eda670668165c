#include <QJsonArray>

#include "tests/review/review_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

TEST_F(ReviewTest, OffersAnEarlierDecisionOnTheSamePlaceWithWhatDiffers) {
  const Item& on = item(Part::Prohibited);
  approved(QStringLiteral("个性化推送技术"), on);
  approved(QStringLiteral("水稻育种方法"), item(Part::Prohibited, 1));
  const Technology mine = technology(QStringLiteral("信息推送引擎"));
  tag(mine, on, TagState::Candidate, QStringLiteral("2025-28"), QStringLiteral("待判断"));
  const auto found = reviews->precedents(mine.id, *edition());
  ASSERT_TRUE(found) << english(found.error());
  ASSERT_EQ(found->size(), 1u);
  const Precedent& precedent = found->front();
  EXPECT_EQ(precedent.name.zh, QStringLiteral("个性化推送技术"));
  EXPECT_FALSE(precedent.alike.empty());
  ASSERT_FALSE(precedent.differences.empty()) << "there decided, here open";
  ASSERT_EQ(precedent.reasons.size(), 1u);
  EXPECT_EQ(precedent.reasons.front().state, TagState::Confirmed);
}

TEST_F(ReviewTest, OffersBySimilarDescriptionWithoutAnyTag) {
  approved(QStringLiteral("基于数据分析的个性化信息推送服务技术"), item(Part::Prohibited));
  const Technology mine = technology(QStringLiteral("个性化信息推送服务平台"));
  const auto found = reviews->precedents(mine.id, *edition());
  ASSERT_EQ(found->size(), 1u);
  const Technology other = technology(QStringLiteral("水稻育种"));
  EXPECT_TRUE(reviews->precedents(other.id, *edition())->empty());
}

TEST_F(ReviewTest, TakesAReasonOverAsACandidateAndKeepsTheLink) {
  const Item& on = item(Part::Prohibited);
  const Technology theirs = approved(QStringLiteral("基于数据分析的个性化信息推送服务技术"), on);
  const Technology mine = technology(QStringLiteral("个性化信息推送服务平台"));
  const auto found = reviews->precedents(mine.id, *edition());
  const Precedent& precedent = found->front();
  const auto taken = reviews->takeOver(mine.id, *edition(), precedent, precedent.reasons.front());
  ASSERT_TRUE(taken) << english(taken.error());
  EXPECT_EQ(taken->tag.reason, precedent.reasons.front().reason);
  EXPECT_EQ(taken->tag.state, TagState::Candidate) << "a reason is copied, a judgement is not";
  const auto snapshot = reviews->present(mine.id, *edition());
  EXPECT_EQ(snapshot->value(QLatin1String("evidence")).toObject().value(QLatin1String("precedents")).toArray().first().toString(),
            precedent.review.id.value());
  ASSERT_TRUE(reviews->takeBack(*taken, precedent));
  EXPECT_TRUE(portfolio->tagsOf(mine.id)->empty());
  EXPECT_FALSE(reviews->present(mine.id, *edition())->value(QLatin1String("evidence")).toObject().contains(QLatin1String("precedents")));
}
