#include "app/portfolio/portfolio_batch.h"

#include "tests/portfolio/workspace_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

class BatchTagTest : public PortfolioTest {
 protected:
  AuditEvent heading() const {
    AuditEvent event;
    event.action = QStringLiteral("portfolio.tagged");
    event.subject = QStringLiteral("work");
    event.sentence = phrase("Portfolio", "The work was cancelled.");
    return event;
  }
  Tag onFirst(const Technology& technology, TagState state) const { return tagOn(technology, itemOf(Part::Restricted), state); }
};

TEST_F(BatchTagTest, TagsManyTechnologiesAsOneChange) {
  const Technology a = newTechnology(QStringLiteral("甲"));
  const Technology b = newTechnology(QStringLiteral("乙"));
  const int before = signalCount();
  PortfolioBatch batch;
  batch.tags = {onFirst(a, TagState::Candidate), onFirst(b, TagState::Candidate)};
  const auto outcome = service().apply(batch, heading());
  ASSERT_TRUE(outcome.has_value()) << words(outcome.error());
  EXPECT_EQ(outcome->tags.size(), 2u);
  EXPECT_EQ(signalCount(), before + 1);
  const auto tags = service().tagsOf(b.id);
  ASSERT_EQ(tags->size(), 1u);
  EXPECT_FALSE(tags->front().judgedZh.isEmpty());
  EXPECT_EQ(tags->front().technologyRevision, b.revision);
  EXPECT_TRUE(auditIntact());
}

TEST_F(BatchTagTest, ComesBackAsOneStepWithEachJudgementAsItWas) {
  const Technology a = newTechnology(QStringLiteral("甲"));
  const Technology b = newTechnology(QStringLiteral("乙"));
  const auto old = service().save(onFirst(a, TagState::Candidate));
  PortfolioBatch batch;
  Tag anew = *old;
  anew.state = TagState::Confirmed;
  batch.tags = {anew, onFirst(b, TagState::Confirmed)};
  const auto outcome = service().apply(batch, heading());
  ASSERT_TRUE(outcome.has_value()) << words(outcome.error());
  EXPECT_EQ(service().tag(old->id)->state, TagState::Confirmed);
  ASSERT_TRUE(service().revert(*outcome).has_value());
  EXPECT_EQ(*service().tag(old->id), *old);
  EXPECT_TRUE(service().tagsOf(b.id)->empty());
  ASSERT_TRUE(service().reinstate(*outcome).has_value());
  EXPECT_EQ(service().tag(old->id)->state, TagState::Confirmed);
  EXPECT_EQ(service().tagsOf(b.id)->size(), 1u);
  EXPECT_TRUE(auditIntact());
}

TEST_F(BatchTagTest, IsRefusedAsAWholeWhereOneTagIsWrong) {
  const Technology a = newTechnology(QStringLiteral("甲"));
  PortfolioBatch batch;
  Tag blank = onFirst(a, TagState::Confirmed);
  blank.reason = QStringLiteral(" ");
  batch.tags = {onFirst(newTechnology(QStringLiteral("乙")), TagState::Confirmed), blank};
  const auto outcome = service().apply(batch, heading());
  ASSERT_FALSE(outcome.has_value());
  EXPECT_EQ(outcome.error().field, QStringLiteral("tags/1/reason"));
  EXPECT_TRUE(service().tags()->empty());
}

TEST_F(BatchTagTest, RefusesASecondTagOnOnePlaceWithinTheBatchToo) {
  const Technology a = newTechnology(QStringLiteral("甲"));
  PortfolioBatch batch;
  batch.tags = {onFirst(a, TagState::Candidate), onFirst(a, TagState::Confirmed)};
  const auto outcome = service().apply(batch, heading());
  ASSERT_FALSE(outcome.has_value());
  EXPECT_EQ(outcome.error().field, QStringLiteral("tags/1/item"));
}

TEST_F(BatchTagTest, IsNotTakenBackOverALaterJudgement) {
  const Technology a = newTechnology(QStringLiteral("甲"));
  PortfolioBatch batch;
  batch.tags = {onFirst(a, TagState::Candidate)};
  const auto outcome = service().apply(batch, heading());
  Tag later = *outcome->tags.front().after;
  later.state = TagState::Rejected;
  ASSERT_TRUE(service().save(later).has_value());
  const Status back = service().revert(*outcome);
  ASSERT_FALSE(back.has_value());
  EXPECT_EQ(back.error().code, ErrorCode::Refused);
  EXPECT_EQ(service().tag(later.id)->state, TagState::Rejected);
}

TEST_F(BatchTagTest, TagsTechnologiesThatTheBatchItselfBrings) {
  Technology made;
  made.id = TechnologyId::create();
  made.nameZh = QStringLiteral("甲");
  PortfolioBatch batch;
  batch.technologies = {made};
  batch.tags = {onFirst(made, TagState::Candidate)};
  const auto outcome = service().apply(batch, heading());
  ASSERT_TRUE(outcome.has_value()) << words(outcome.error());
  EXPECT_EQ(service().tagsOf(made.id)->size(), 1u);
  ASSERT_TRUE(service().revert(*outcome).has_value());
  EXPECT_FALSE(service().technology(made.id).has_value());
}
