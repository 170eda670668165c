#include "tests/portfolio/workspace_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

class ConclusionTest : public PortfolioTest {
protected:
  VerdictKind verdictOf(const Technology& technology, const QString& editionId = QStringLiteral("2025-28")) {
    return service().verdict(technology.id, edition(editionId)).value().kind;
  }
  Tag refuse(const Technology& technology, int n = 0) {
    return service().save(tagOn(technology, itemOf(Part::Restricted, n), TagState::Rejected)).value();
  }
};

}  // namespace

TEST_F(ConclusionTest, OnlyAConclusionMakesRefusalsAVerdict) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  refuse(technology);
  EXPECT_EQ(verdictOf(technology), VerdictKind::Open);
  ASSERT_TRUE(concludeOn(technology));
  EXPECT_EQ(verdictOf(technology), VerdictKind::ExaminedNoMatch);
  EXPECT_EQ(lastAction(), QStringLiteral("conclusion.made"));
  EXPECT_EQ(verdictOf(technology, QStringLiteral("2023-57")), VerdictKind::Open);
  EXPECT_EQ(service().summaries(edition())->front().verdict.kind, VerdictKind::ExaminedNoMatch);
  reopen();
  EXPECT_EQ(verdictOf(technology), VerdictKind::ExaminedNoMatch);
  EXPECT_TRUE(auditIntact());
}

TEST_F(ConclusionTest, ATechnologyForWhichNothingSpokeCanBeConcludedWithoutAnyTag) {
  const Technology technology = newTechnology(QStringLiteral("食堂排班"));
  ASSERT_TRUE(concludeOn(technology));
  EXPECT_EQ(verdictOf(technology), VerdictKind::ExaminedNoMatch);
}

TEST_F(ConclusionTest, AreRefusedWhileACandidateIsOpenOrATagConfirmed) {
  const Technology open = newTechnology(QStringLiteral("甲"));
  refuse(open);
  ASSERT_TRUE(service().save(tagOn(open, itemOf(Part::Restricted, 1), TagState::Candidate)));
  EXPECT_EQ(concludeOn(open).error().code, ErrorCode::Refused);
  const Technology confirmed = newTechnology(QStringLiteral("乙"));
  ASSERT_TRUE(service().save(tagOn(confirmed, itemOf(Part::Restricted), TagState::Confirmed)));
  EXPECT_EQ(concludeOn(confirmed).error().code, ErrorCode::Refused);
  EXPECT_FALSE(service().conclusion(open.id, edition()).value());
}

TEST_F(ConclusionTest, AreRefusedForAnotherRevisionThanThePresentOne) {
  Technology technology = newTechnology(QStringLiteral("算法"));
  Technology changed = technology;
  changed.description = QStringLiteral("多回波");
  ASSERT_TRUE(service().save(changed));
  EXPECT_EQ(concludeOn(technology).error().code, ErrorCode::Refused);
}

TEST_F(ConclusionTest, HoldOnlyAsLongAsTheRefusalsThatTheyRestOnAreThere) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  const Tag tag = refuse(technology);
  refuse(technology, 1);
  ASSERT_TRUE(concludeOn(technology));
  ASSERT_TRUE(service().remove(tag.id));
  EXPECT_EQ(verdictOf(technology), VerdictKind::Open);
  ASSERT_TRUE(service().restore(tag.id));
  EXPECT_EQ(verdictOf(technology), VerdictKind::ExaminedNoMatch);
}

TEST_F(ConclusionTest, WithdrawnOnesSayNothingAndCanBePutBack) {
  const Technology technology = newTechnology(QStringLiteral("算法"));
  refuse(technology);
  ASSERT_TRUE(concludeOn(technology));
  const Conclusion conclusion = *service().conclusion(technology.id, edition()).value();
  const int signalsBefore = signalCount();
  ASSERT_TRUE(service().withdrawConclusion(technology.id, edition().id()));
  EXPECT_EQ(signalCount(), signalsBefore + 1);
  EXPECT_EQ(lastAction(), QStringLiteral("conclusion.withdrawn"));
  EXPECT_EQ(verdictOf(technology), VerdictKind::Open);
  ASSERT_TRUE(service().withdrawConclusion(technology.id, edition().id()));
  EXPECT_EQ(signalCount(), signalsBefore + 1);
  ASSERT_TRUE(service().revert(conclusion));
  EXPECT_EQ(verdictOf(technology), VerdictKind::ExaminedNoMatch);
  EXPECT_EQ(service().conclusion(technology.id, edition()).value(), conclusion);
}
