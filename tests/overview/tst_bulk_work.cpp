#include "app/overview/bulk_work.h"
#include "tests/overview/overview_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

class BulkWorkTest : public OverviewTest {
 protected:
  BulkTag tagOn(const Item& item, TagState state) const { return {item.key, item.points.front().key, state, QStringLiteral("同一配方")}; }
  static std::vector<BulkEffect> effects(const BulkPlan& plan) {
    std::vector<BulkEffect> result;
    for (const BulkRow& row : plan.rows) result.push_back(row.effect);
    return result;
  }
  AuditEvent heading() const { return {QStringLiteral("portfolio.tagged"), workspace->id(), {}, {}, {}}; }
};

TEST_F(BulkWorkTest, SaysForEachTechnologyWhatATagWouldDo) {
  const Item& item = itemWithPoint(Part::Restricted);
  const Technology fresh = makeTechnology(QStringLiteral("1"), QStringLiteral("甲"));
  const Technology candidate = makeTechnology(QStringLiteral("2"), QStringLiteral("乙"));
  const Technology confirmed = makeTechnology(QStringLiteral("3"), QStringLiteral("丙"));
  Technology changed = makeTechnology(QStringLiteral("4"), QStringLiteral("丁"));
  makeTag(candidate, item, TagState::Candidate);
  makeTag(confirmed, item, TagState::Confirmed);
  makeTag(changed, item, TagState::Confirmed);
  changed.nameZh = QStringLiteral("丁二");
  ASSERT_TRUE(service->save(changed).has_value());

  const auto plan = planTags(*service, {fresh.id, candidate.id, confirmed.id, changed.id}, tagOn(item, TagState::Confirmed), edition());
  ASSERT_TRUE(plan.has_value());
  EXPECT_EQ(effects(*plan), (std::vector<BulkEffect>{BulkEffect::New, BulkEffect::Changes, BulkEffect::Already, BulkEffect::Changes}));
  EXPECT_EQ(plan->batch.tags.size(), 3u);

  const auto outcome = service->apply(plan->batch, heading());
  ASSERT_TRUE(outcome.has_value());
  for (const Technology& each : {fresh, candidate, confirmed, changed}) {
    const auto tags = service->tagsOf(each.id);
    ASSERT_EQ(tags->size(), 1u);
    EXPECT_EQ(tags->front().state, TagState::Confirmed);
  }
  ASSERT_TRUE(service->revert(*outcome).has_value());
  EXPECT_TRUE(service->tagsOf(fresh.id)->empty());
  EXPECT_EQ(service->tagsOf(candidate.id)->front().state, TagState::Candidate);
}

TEST_F(BulkWorkTest, AsksForAReasonAndAPlaceThatTheEditionHas) {
  const Item& item = itemWithPoint(Part::Restricted);
  const Technology technology = makeTechnology(QStringLiteral("1"), QStringLiteral("甲"));
  BulkTag wanted = tagOn(item, TagState::Confirmed);
  wanted.reason = QStringLiteral("　");
  EXPECT_EQ(planTags(*service, {technology.id}, wanted, edition()).error().field, QStringLiteral("reason"));
  wanted = tagOn(item, TagState::Confirmed);
  wanted.item = ItemKey(QStringLiteral("none"));
  EXPECT_EQ(planTags(*service, {technology.id}, wanted, edition()).error().field, QStringLiteral("item"));
}

TEST_F(BulkWorkTest, FillsAFieldAndSaysWhereItIsSoAlready) {
  const Technology a = makeTechnology(QStringLiteral("1"), QStringLiteral("甲"), {}, QStringLiteral("总部"));
  const Technology b = makeTechnology(QStringLiteral("2"), QStringLiteral("乙"), {}, QStringLiteral("工厂"));
  const Technology c = makeTechnology(QStringLiteral("3"), QStringLiteral("丙"));
  const auto plan = planFill(*service, {a.id, b.id, c.id}, {BulkFill::Field::Owner, QStringLiteral(" 总部 ")});
  ASSERT_TRUE(plan.has_value());
  EXPECT_EQ(effects(*plan), (std::vector<BulkEffect>{BulkEffect::Already, BulkEffect::Changes, BulkEffect::New}));
  const auto outcome = service->apply(plan->batch, heading());
  ASSERT_TRUE(outcome.has_value());
  EXPECT_EQ(service->technology(b.id)->owner, QStringLiteral("总部"));
  EXPECT_EQ(service->technology(b.id)->revision, b.revision);
  ASSERT_TRUE(service->revert(*outcome).has_value());
  EXPECT_EQ(service->technology(b.id)->owner, QStringLiteral("工厂"));
}

TEST_F(BulkWorkTest, AddsAndTakesKeywordsWithoutTouchingTheOthers) {
  Technology technology = makeTechnology(QStringLiteral("1"), QStringLiteral("甲"));
  technology.keywords = {QStringLiteral("激光"), QStringLiteral("CVD")};
  technology = *service->save(technology);
  auto plan = planFill(*service, {technology.id}, {BulkFill::Field::AddKeyword, QStringLiteral("激光，薄膜")});
  ASSERT_EQ(plan->batch.technologies.size(), 1u);
  EXPECT_EQ(plan->batch.technologies.front().keywords, (QStringList{QStringLiteral("激光"), QStringLiteral("CVD"), QStringLiteral("薄膜")}));
  EXPECT_NE(plan->rows.front().words.in(Language::English).indexOf(QStringLiteral("new revision")), -1);
  plan = planFill(*service, {technology.id}, {BulkFill::Field::RemoveKeyword, QStringLiteral("ｃｖｄ")});
  EXPECT_EQ(plan->batch.technologies.front().keywords, QStringList{QStringLiteral("激光")});
  EXPECT_FALSE(planFill(*service, {technology.id}, {BulkFill::Field::AddKeyword, QStringLiteral(" ,")}).has_value());
}
