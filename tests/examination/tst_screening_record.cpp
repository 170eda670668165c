#include "tests/examination/examination_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

class ScreeningRecords : public ExaminationTest {
protected:
  const Item& itemWith(PointsCoverage coverage, size_t points) const {
    for (const Item& item : edition().items())
      if (item.coverage == coverage && item.points.size() >= points) return item;
    throw std::runtime_error("the bundled edition has no such item");
  }
  /// An edition with one item, all of whose control points are bundled.
  Edition complete() const {
    Item item = itemWith(PointsCoverage::Partial, 2);
    item.coverage = PointsCoverage::Complete;
    return Edition(editionId(), edition().effective(), {item}, {}, {});
  }
  RecordedCandidate onItem(const Item& item) const { return {item.key, {}, ScreeningStrength::Weak, {}}; }
  Tag tagOn(const Item& item, const QString& point, TagState state) const {
    Tag tag;
    tag.item = item.key;
    tag.pointKey = point;
    tag.editionId = editionId();
    tag.state = state;
    return tag;
  }
};

}  // namespace

TEST_F(ScreeningRecords, CandidatesSurviveTheTableWithOddWords) {
  const std::vector<RecordedCandidate> candidates{
      {ItemKey(QStringLiteral("2008-056101X")), QStringLiteral("p17"), ScreeningStrength::Strong,
       {QStringLiteral("语音合成"), QStringLiteral("text to speech")}},
      {ItemKey(QStringLiteral("2025-252604X")), QString(), ScreeningStrength::Weak, {}}};
  EXPECT_EQ(candidatesFromText(candidatesText(candidates)), candidates);
  EXPECT_TRUE(candidatesFromText(candidatesText({})).empty());
}

TEST_F(ScreeningRecords, ACandidateOnAPointIsAnsweredOnThatPointAndEditionOnly) {
  const Edition whole = complete();
  const Item& item = whole.items().front();
  const RecordedCandidate candidate{item.key, item.points[0].key, ScreeningStrength::Fair, {}};
  EXPECT_FALSE(isAnswered(candidate, {}, whole));
  EXPECT_FALSE(isAnswered(candidate, {tagOn(item, item.points[1].key, TagState::Rejected)}, whole));
  EXPECT_TRUE(isAnswered(candidate, {tagOn(item, item.points[0].key, TagState::Rejected)}, whole));
  Tag other = tagOn(item, item.points[0].key, TagState::Rejected);
  other.editionId = QStringLiteral("2023-57");
  EXPECT_FALSE(isAnswered(candidate, {other}, whole));
}

TEST_F(ScreeningRecords, ACandidateOnAWholeItemWantsEveryPointRefusedOrOneConfirmed) {
  const Edition whole = complete();
  const Item& item = whole.items().front();
  std::vector<Tag> tags{tagOn(item, item.points[0].key, TagState::Rejected)};
  EXPECT_FALSE(isAnswered(onItem(item), tags, whole));
  EXPECT_TRUE(isAnswered(onItem(item), {tagOn(item, item.points[0].key, TagState::Confirmed)}, whole));
  tags = refusalsOf(onItem(item), TechnologyId(QStringLiteral("T")), {}, whole, QStringLiteral("否"));
  EXPECT_EQ(tags.size(), item.points.size());
  EXPECT_TRUE(isAnswered(onItem(item), tags, whole));
}

TEST_F(ScreeningRecords, RefusingTheBundledPointsSaysNothingAboutThoseThatAreNotBundled) {
  const Item& item = itemWith(PointsCoverage::Partial, 1);
  std::vector<Tag> tags;
  for (const ControlPoint& point : item.points) tags.push_back(tagOn(item, point.key, TagState::Rejected));
  EXPECT_FALSE(isAnswered(onItem(item), tags, edition()));
  const auto refusals = refusalsOf(onItem(item), TechnologyId(QStringLiteral("T")), tags, edition(), QStringLiteral("否"));
  ASSERT_EQ(refusals.size(), 1U);
  EXPECT_TRUE(refusals[0].pointKey.isEmpty());
}
