#include "app/review/edition_print.h"
#include "app/review/impact_rules.h"
#include "app/review/review_rules.h"
#include "tests/review/review_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

TEST_F(ReviewTest, AnotherRevisionMakesAnApprovalStaleAndGoingBackMakesItHold) {
  const Technology made = approved(QStringLiteral("推荐算法"), item(Part::Prohibited));
  Technology changed = made;
  changed.description = QStringLiteral("新的描述");
  ASSERT_TRUE(portfolio->save(changed));
  EXPECT_EQ(standing(made).state, ReviewState::Stale);
  EXPECT_NE(english(standing(made).reason).find("revision"), std::string::npos);
  ASSERT_TRUE(portfolio->save(made));
  EXPECT_EQ(standing(made).state, ReviewState::Approved);
}

TEST_F(ReviewTest, ChangedTagsMakeAnApprovalStale) {
  const Technology made = approved(QStringLiteral("推荐算法"), item(Part::Prohibited));
  const Tag before = portfolio->tagsOf(made.id)->front();
  Tag changed = before;
  changed.reason = QStringLiteral("另一个理由");
  ASSERT_TRUE(portfolio->save(changed));
  EXPECT_EQ(standing(made).state, ReviewState::Stale);
  ASSERT_TRUE(portfolio->revert(before));
  EXPECT_EQ(standing(made).state, ReviewState::Approved);
  tag(made, item(Part::Restricted), TagState::Candidate);
  EXPECT_EQ(standing(made).state, ReviewState::Stale);
  EXPECT_FALSE(standing(made).reason.isEmpty());
}

TEST_F(ReviewTest, ALaterEditionMakesEveryApprovalStaleUntilNoEffectIsRecorded) {
  const Item& on = item(Part::Prohibited, 0, QStringLiteral("2023-57"));
  const Technology made = approved(QStringLiteral("推荐算法"), on, QStringLiteral("2023-57"));
  EXPECT_EQ(standing(made, QStringLiteral("2023-57")).state, ReviewState::Approved);
  EXPECT_EQ(standing(made, QStringLiteral("2025-28")).state, ReviewState::Stale);
  const auto list = impacts->worklist(QStringLiteral("2025-28"));
  ASSERT_TRUE(list);
  ASSERT_TRUE(impacts->answer(*list, {made.id}, ImpactDecision::NoEffect, QStringLiteral("与新增条目无关")));
  EXPECT_EQ(standing(made, QStringLiteral("2025-28")).state, ReviewState::Approved);
  // The answer speaks of this revision only.
  Technology changed = made;
  changed.description = QStringLiteral("新的描述");
  ASSERT_TRUE(portfolio->save(changed));
  EXPECT_EQ(standing(made, QStringLiteral("2025-28")).state, ReviewState::Stale);
}

TEST_F(ReviewTest, AnAnswerToJudgeAgainLetsNothingHold) {
  const Technology made = approved(QStringLiteral("推荐算法"), item(Part::Prohibited, 0, QStringLiteral("2023-57")), QStringLiteral("2023-57"));
  const auto list = impacts->worklist(QStringLiteral("2025-28"));
  ASSERT_TRUE(impacts->answer(*list, {made.id}, ImpactDecision::JudgeAgain, {}));
  EXPECT_EQ(standing(made, QStringLiteral("2025-28")).state, ReviewState::Stale);
}

TEST_F(ReviewTest, AnApprovalDoesNotSpeakOfAnEarlierEdition) {
  const Technology made = approved(QStringLiteral("推荐算法"), item(Part::Prohibited));
  const ReviewStanding earlier = standing(made, QStringLiteral("2023-57"));
  EXPECT_EQ(earlier.state, ReviewState::Stale);
  EXPECT_NE(english(earlier.reason).find("earlier edition"), std::string::npos) << english(earlier.reason);
}

TEST(AnswersLead, NeedAnAnswerForEveryEditionBetweenAndForTheVeryText) {
  const std::vector<QString> order{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
  const auto answer = [](const QString& edition, const QString& print, int revision = 1) {
    ImpactAnswer made;
    made.editionId = edition;
    made.editionPrint = print;
    made.technologyRevision = revision;
    made.decision = ImpactDecision::NoEffect;
    return made;
  };
  const QString a = order[0], b = order[1], c = order[2], print = QStringLiteral("pc");
  EXPECT_FALSE(answersLead({answer(c, print)}, 1, a, c, print, order)) << "b was never looked at";
  EXPECT_TRUE(answersLead({answer(b, QStringLiteral("pb")), answer(c, print)}, 1, a, c, print, order));
  EXPECT_FALSE(answersLead({answer(b, QStringLiteral("pb")), answer(c, QStringLiteral("old"))}, 1, a, c, print, order));
  EXPECT_FALSE(answersLead({answer(b, QStringLiteral("pb"), 2), answer(c, print)}, 1, a, c, print, order));
  EXPECT_TRUE(answersLead({answer(c, print)}, 1, c, c, print, order)) << "the same edition, its text completed";
  EXPECT_FALSE(answersLead({answer(b, QStringLiteral("pb"))}, 1, c, b, QStringLiteral("pb"), order)) << "law has one direction";
}

TEST_F(ReviewTest, AnEditionWhosePointChangesHasAnotherPrint) {
  const auto whole = edition();
  std::vector<Item> items = whole->items();
  const Edition same(whole->id(), whole->effective(), items, whole->coverage(Part::Prohibited), whole->coverage(Part::Restricted));
  EXPECT_EQ(editionPrint(same), editionPrint(*whole));
  for (Item& each : items) each.number = QStringLiteral("000000X");
  const Edition renumbered(whole->id(), whole->effective(), items, whole->coverage(Part::Prohibited), whole->coverage(Part::Restricted));
  EXPECT_EQ(editionPrint(renumbered), editionPrint(*whole)) << "a number that becomes known changes nothing";
  ControlPoint extra;
  extra.key = QStringLiteral("px");
  extra.zh = QStringLiteral("新增要点");
  items.front().points.push_back(extra);
  const Edition more(whole->id(), whole->effective(), items, whole->coverage(Part::Prohibited), whole->coverage(Part::Restricted));
  EXPECT_NE(editionPrint(more), editionPrint(*whole));
}

TEST_F(ReviewTest, AnApprovalThatNothingWasFoundFallsWithTheExamination) {
  actAs(QStringLiteral("孙工"));
  const Technology made = technology(QStringLiteral("包装工艺"));
  const Tag refused = tag(made, item(Part::Prohibited), TagState::Rejected);
  Conclusion conclusion;
  conclusion.technology = made.id;
  conclusion.editionId = edition()->id();
  conclusion.technologyRevision = made.revision;
  conclusion.refused = {refused.id};
  conclusion.note = QStringLiteral("查过相关行业");
  conclusion.record = QStringLiteral("{}");
  const auto concluded = portfolio->conclude(conclusion);
  ASSERT_TRUE(concluded) << english(concluded.error());
  const auto review = reviews->submit(made.id, *edition(), {});
  ASSERT_TRUE(review) << english(review.error());
  EXPECT_EQ(review->verdict, VerdictKind::ExaminedNoMatch);
  actAs(QStringLiteral("李强"));
  ASSERT_TRUE(reviews->approve(review->id));
  EXPECT_EQ(standing(made).state, ReviewState::Approved);
  actAs(QStringLiteral("孙工"));
  ASSERT_TRUE(portfolio->withdrawConclusion(made.id, edition()->id()));
  EXPECT_EQ(standing(made).state, ReviewState::Stale);
  EXPECT_NE(english(standing(made).reason).find("examined"), std::string::npos);
  ASSERT_TRUE(portfolio->revert(*concluded));
  EXPECT_EQ(standing(made).state, ReviewState::Approved);
}
