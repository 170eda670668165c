#include <QJsonDocument>

#include "app/review/review_rules.h"
#include "tests/review/review_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

TEST_F(ReviewTest, RefusesToSubmitWhatIsOpenAndSaysWhatIsMissing) {
  const Technology made = technology(QStringLiteral("推荐算法"));
  const auto refused = reviews->submit(made.id, *edition(), {});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::Refused);
  tag(made, item(Part::Prohibited), TagState::Candidate);
  const auto open = reviews->submit(made.id, *edition(), {});
  ASSERT_FALSE(open);
  EXPECT_NE(english(open.error()).find("candidate"), std::string::npos) << english(open.error());
}

TEST_F(ReviewTest, SubmitsKeepsTheSnapshotAndWaits) {
  actAs(QStringLiteral("孙工"));
  const Technology made = technology(QStringLiteral("推荐算法"), QStringLiteral("个性化推送"));
  const Tag judged = tag(made, item(Part::Prohibited), TagState::Confirmed);
  const auto review = reviews->submit(made.id, *edition(), QStringLiteral("请看"));
  ASSERT_TRUE(review) << english(review.error());
  EXPECT_EQ(standing(made).state, ReviewState::Submitted);
  const auto history = reviews->history(made.id);
  ASSERT_EQ(history->size(), 1u);
  const Review& stored = history->front();
  EXPECT_EQ(stored.author, QStringLiteral("孙工"));
  EXPECT_FALSE(stored.authorId.isEmpty());
  EXPECT_EQ(stored.verdict, VerdictKind::Prohibited);
  const QJsonObject snapshot = stored.snapshot;
  EXPECT_TRUE(QString::fromUtf8(QJsonDocument(snapshot).toJson()).contains(judged.judgedZh.left(10)));
  EXPECT_FALSE(reviews->submit(made.id, *edition(), {})) << "the same waits already";
}

TEST_F(ReviewTest, NobodyApprovesTheOwnSubmission) {
  actAs(QStringLiteral("王敏"));
  const Technology made = technology(QStringLiteral("推荐算法"));
  tag(made, item(Part::Prohibited), TagState::Confirmed);
  const auto review = reviews->submit(made.id, *edition(), {});
  ASSERT_TRUE(review);
  const auto own = reviews->approve(review->id);
  ASSERT_FALSE(own) << "王敏 is an officer, but it is her own";
  EXPECT_EQ(own.error().code, ErrorCode::Refused);
  EXPECT_FALSE(reviews->returnWith(review->id, QStringLiteral("改")));
  EXPECT_EQ(standing(made).state, ReviewState::Submitted);
}

TEST_F(ReviewTest, NobodyApprovesTheOwnSubmissionUnderAnotherSpellingEither) {
  // Submitted while nobody was named: only the name tells who it was.
  Review review;
  review.author = QStringLiteral("趙合規");
  const Person officer{PersonId(QStringLiteral("x")), QStringLiteral("赵合规"), {Role::Officer}, {}, true};
  EXPECT_FALSE(jiheng::mayDecide(review, officer, {}));
  review.author = QStringLiteral("别人");
  EXPECT_TRUE(jiheng::mayDecide(review, officer, {}));
  EXPECT_FALSE(jiheng::mayDecide(review, officer, {QStringLiteral("赵合规")})) << "judged the tag that decides";
}

TEST_F(ReviewTest, AnAuthorOfAnotherRecordDoesNotApprove) {
  actAs(QStringLiteral("王敏"));
  const Technology made = technology(QStringLiteral("推荐算法"));
  tag(made, item(Part::Prohibited), TagState::Confirmed);
  const auto review = reviews->submit(made.id, *edition(), {});
  actAs(QStringLiteral("孙工"));
  EXPECT_FALSE(reviews->approve(review->id));
  EXPECT_EQ(standing(made).state, ReviewState::Submitted);
}

TEST_F(ReviewTest, AnotherPersonApprovesAndTheSignatureStands) {
  const Technology made = approved(QStringLiteral("推荐算法"), item(Part::Prohibited));
  EXPECT_EQ(standing(made).state, ReviewState::Approved);
  const auto latest = reviews->latest();
  EXPECT_EQ(latest->value(made.id).decidedBy, QStringLiteral("李强"));
  EXPECT_TRUE(latest->value(made.id).decidedAt.isValid());
  AuditFilter filter;
  filter.actionPrefix = QStringLiteral("review.");
  const auto entries = workspace->auditEntries(filter);
  ASSERT_EQ(entries->size(), 2u);
  EXPECT_EQ(entries->back().actor, QStringLiteral("李强"));
  EXPECT_TRUE(workspace->checkAudit()->intact);
}

TEST_F(ReviewTest, AReturnNeedsRemarksAndShowsThem) {
  actAs(QStringLiteral("孙工"));
  const Technology made = technology(QStringLiteral("推荐算法"));
  tag(made, item(Part::Prohibited), TagState::Confirmed);
  const auto review = reviews->submit(made.id, *edition(), {});
  actAs(QStringLiteral("李强"));
  const auto silent = reviews->returnWith(review->id, QStringLiteral("  "));
  ASSERT_FALSE(silent);
  EXPECT_EQ(silent.error().field, QStringLiteral("remarks"));
  ASSERT_TRUE(reviews->returnWith(review->id, QStringLiteral("理由不足")));
  EXPECT_EQ(standing(made).state, ReviewState::Returned);
  EXPECT_EQ(reviews->latest()->value(made.id).remarks, QStringLiteral("理由不足"));
}

TEST_F(ReviewTest, DoesNotApproveWhatChangedSinceItWasSubmitted) {
  actAs(QStringLiteral("孙工"));
  const Technology made = technology(QStringLiteral("推荐算法"));
  Tag judged = tag(made, item(Part::Prohibited), TagState::Confirmed);
  const auto review = reviews->submit(made.id, *edition(), {});
  judged.reason = QStringLiteral("另一个理由");
  ASSERT_TRUE(portfolio->save(judged));
  actAs(QStringLiteral("李强"));
  EXPECT_FALSE(reviews->approve(review->id));
  EXPECT_FALSE(standing(made).reason.isEmpty());
}

TEST_F(ReviewTest, WithdrawsPutsBackAndFallsBackToTheApprovalBefore) {
  const Technology made = approved(QStringLiteral("推荐算法"), item(Part::Prohibited));
  Technology changed = made;
  changed.description = QStringLiteral("新的描述");
  ASSERT_TRUE(portfolio->save(changed));
  Tag again = portfolio->tagsOf(made.id)->front();
  ASSERT_TRUE(portfolio->save(again));
  const auto second = reviews->submit(made.id, *edition(), {});
  ASSERT_TRUE(second) << english(second.error());
  ASSERT_TRUE(reviews->withdraw(second->id));
  EXPECT_EQ(standing(made).state, ReviewState::Stale);
  ASSERT_TRUE(reviews->reinstate(second->id));
  EXPECT_EQ(standing(made).state, ReviewState::Submitted);
}

TEST_F(ReviewTest, ShowsTheReviewerWhatChangedSinceTheLastApproval) {
  const Technology made = approved(QStringLiteral("推荐算法"), item(Part::Prohibited));
  EXPECT_TRUE(reviews->changesSince(made.id, *edition())->changes.empty());
  Technology changed = made;
  changed.description = QStringLiteral("新的描述");
  ASSERT_TRUE(portfolio->save(changed));
  const auto comparison = reviews->changesSince(made.id, *edition());
  ASSERT_TRUE(comparison->with);
  ASSERT_FALSE(comparison->changes.empty());
  bool description = false;
  for (const SnapshotChange& change : comparison->changes)
    description = description || textAfter(change.segments) == QStringLiteral("新的描述");
  EXPECT_TRUE(description);
}

TEST_F(ReviewTest, KeepsEvidenceInTheSnapshot) {
  reviews->addEvidence(QStringLiteral("dossier"), [](const TechnologyId&, const Edition&) -> Result<QJsonValue> {
    return QJsonValue(QStringLiteral("查过 3 个词"));
  });
  const Technology made = approved(QStringLiteral("推荐算法"), item(Part::Prohibited));
  const auto history = reviews->history(made.id);
  EXPECT_EQ(history->front().snapshot.value(QLatin1String("evidence")).toObject().value(QLatin1String("dossier")).toString(),
            QStringLiteral("查过 3 个词"));
}
