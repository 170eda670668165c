#include <algorithm>

#include "tests/review/review_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

const ImpactRow* rowOf(const ImpactList& list, const Technology& technology) {
  for (const ImpactRow& row : list.rows)
    if (row.technology.id == technology.id) return &row;
  return nullptr;
}

}  // namespace

TEST_F(ReviewTest, ImpactListsTechnologiesTaggedOnWhatTheInstrumentTouches) {
  const auto diff = impacts->worklist(QStringLiteral("2025-28"));
  ASSERT_TRUE(diff);
  const auto deleted = std::find_if(diff->diff.changes.begin(), diff->diff.changes.end(),
                                    [](const ItemChange& change) { return change.kind == ChangeKind::Deleted; });
  ASSERT_NE(deleted, diff->diff.changes.end());
  const Technology touched = technology(QStringLiteral("被删条目的技术"));
  Tag on;
  on.technology = touched.id;
  on.item = deleted->key;
  on.editionId = diff->diff.from->id();
  if (!deleted->before->points.empty()) on.pointKey = deleted->before->points.front().key;
  on.state = TagState::Candidate;
  on.reason = QStringLiteral("可能");
  ASSERT_TRUE(portfolio->save(on));
  const Technology other = technology(QStringLiteral("无关技术"));
  const auto list = impacts->worklist(QStringLiteral("2025-28"));
  const ImpactRow* row = rowOf(*list, touched);
  ASSERT_TRUE(row);
  EXPECT_EQ(row->causes, std::vector<ImpactCause>{ImpactCause::Tagged});
  EXPECT_EQ(row->items, std::vector<ItemKey>{deleted->key});
  EXPECT_FALSE(rowOf(*list, other)) << "neither tagged nor approved nor screened";
  EXPECT_EQ(list->open(), 1);
}

TEST_F(ReviewTest, ImpactListsScreenedCandidatesAmongWhatCameOrWasWidened) {
  const auto before = impacts->worklist(QStringLiteral("2025-28"));
  const auto added = std::find_if(before->diff.changes.begin(), before->diff.changes.end(),
                                  [](const ItemChange& change) { return change.kind == ChangeKind::Added; });
  ASSERT_NE(added, before->diff.changes.end());
  const Technology screened = technology(QStringLiteral("电池正极材料"));
  impacts->setCandidates([&](const Edition&) -> Result<QHash<TechnologyId, std::vector<ItemKey>>> {
    return QHash<TechnologyId, std::vector<ItemKey>>{{screened.id, {added->key}}};
  });
  const auto list = impacts->worklist(QStringLiteral("2025-28"));
  const ImpactRow* row = rowOf(*list, screened);
  ASSERT_TRUE(row);
  EXPECT_EQ(row->causes, std::vector<ImpactCause>{ImpactCause::Candidate});
}

TEST_F(ReviewTest, ImpactListsEveryEarlierApproval) {
  const Technology made = approved(QStringLiteral("推荐算法"), item(Part::Prohibited, 0, QStringLiteral("2023-57")), QStringLiteral("2023-57"));
  const Technology now = approved(QStringLiteral("另一技术"), item(Part::Prohibited, 1));
  const auto list = impacts->worklist(QStringLiteral("2025-28"));
  ASSERT_TRUE(rowOf(*list, made));
  EXPECT_TRUE(rowOf(*list, made)->wasApproved);
  EXPECT_FALSE(rowOf(*list, now)) << "approved on this very text";
}

TEST_F(ReviewTest, NoEffectNeedsAReasonAndStandsInTheTrail) {
  const Technology made = approved(QStringLiteral("推荐算法"), item(Part::Prohibited, 0, QStringLiteral("2023-57")), QStringLiteral("2023-57"));
  const auto list = impacts->worklist(QStringLiteral("2025-28"));
  const auto silent = impacts->answer(*list, {made.id}, ImpactDecision::NoEffect, QStringLiteral(" "));
  ASSERT_FALSE(silent);
  EXPECT_EQ(silent.error().field, QStringLiteral("reason"));
  ASSERT_TRUE(impacts->answer(*list, {made.id}, ImpactDecision::NoEffect, QStringLiteral("与新增条目无关")));
  const auto after = impacts->worklist(QStringLiteral("2025-28"));
  ASSERT_TRUE(rowOf(*after, made)->answer);
  EXPECT_EQ(rowOf(*after, made)->answer->author, QStringLiteral("孙工"));
  EXPECT_EQ(after->open(), 0);
  EXPECT_EQ(workspace->auditEntries({made.id.value(), QStringLiteral("impact."), 0})->size(), 1u);
}

TEST_F(ReviewTest, AnswersForManyAreOneStepAndGoBackAsTheyWere) {
  const QString old = QStringLiteral("2023-57");
  const Technology a = approved(QStringLiteral("甲"), item(Part::Prohibited, 0, old), old);
  const Technology b = approved(QStringLiteral("乙"), item(Part::Prohibited, 0, old), old);
  const auto list = impacts->worklist(QStringLiteral("2025-28"));
  ASSERT_TRUE(impacts->assign(*list, {a.id}, QStringLiteral("李强"), QDate(2025, 10, 1)));
  const auto assigned = impacts->worklist(QStringLiteral("2025-28"));
  EXPECT_EQ(rowOf(*assigned, a)->answer->owner, QStringLiteral("李强"));
  EXPECT_FALSE(rowOf(*assigned, a)->answer->ownerId.isEmpty());
  const auto before = impacts->answer(*assigned, {a.id, b.id}, ImpactDecision::NoEffect, QStringLiteral("无关"));
  ASSERT_TRUE(before);
  EXPECT_EQ(impacts->worklist(QStringLiteral("2025-28"))->open(), 0);
  ASSERT_TRUE(impacts->putBack(*assigned, {a.id, b.id}, *before));
  const auto back = impacts->worklist(QStringLiteral("2025-28"));
  EXPECT_EQ(back->open(), 2);
  EXPECT_EQ(rowOf(*back, a)->answer->owner, QStringLiteral("李强")) << "the assignment was there before";
  EXPECT_FALSE(rowOf(*back, b)->answer);
  EXPECT_FALSE(impacts->assign(*back, {a.id}, QStringLiteral("李强"), QDate(2025, 8, 1))) << "a day in the past";
}

TEST_F(ReviewTest, ADraftTouchesNothing) {
  const auto drafts = catalogue().draftIds();
  ASSERT_FALSE(drafts.empty());
  const auto list = impacts->worklist(drafts.front());
  ASSERT_FALSE(list);
  EXPECT_EQ(list.error().code, ErrorCode::NotFound);
}
