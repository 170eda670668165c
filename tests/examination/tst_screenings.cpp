#include "tests/examination/examination_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

using Found = ScreeningStanding;

class Screenings : public ExaminationTest {
protected:
  Found standing(const Technology& technology) { return service().standing(technology.id, edition()).value().standing; }
};

TEST_F(Screenings, KeepWhatWasFoundAndTagNothing) {
  const Technology technology = lidar();
  EXPECT_EQ(standing(technology), Found::NeverScreened);
  const auto record = service().screen(technology.id, editionId());
  ASSERT_TRUE(record) << words(record.error());
  ASSERT_FALSE(record->candidates.empty());
  EXPECT_FALSE(record->candidates.front().words.isEmpty());
  EXPECT_EQ(record->technologyRevision, 1);
  EXPECT_EQ(record->author, QStringLiteral("审查人"));
  EXPECT_TRUE(portfolio().tagsOf(technology.id)->empty());
  EXPECT_EQ(standing(technology), Found::CandidatesOpen);
  EXPECT_EQ(signalCount(), 1);
  EXPECT_EQ(audit(QStringLiteral("screening.")).size(), 1U);
  reopen();
  const auto again = service().screening(technology.id, editionId()).value();
  ASSERT_TRUE(again);
  EXPECT_EQ(again->candidates, record->candidates);
  EXPECT_EQ(again->engine, record->engine);
  EXPECT_EQ(again->editionText, record->editionText);
}

TEST_F(Screenings, AbstainWhereNothingSpeaksAndThatIsNoVerdict) {
  const Technology technology = canteen();
  const auto record = service().screen(technology.id, editionId()).value();
  EXPECT_TRUE(record.abstained());
  EXPECT_EQ(standing(technology), Found::NoCandidate);
  EXPECT_EQ(verdictOf(technology), VerdictKind::Open);
}

TEST_F(Screenings, AreOpenUntilEveryCandidateHasItsAnswer) {
  const Technology technology = lidar();
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  refuseAll(technology);
  EXPECT_EQ(standing(technology), Found::AllAnswered);
  // Taking one answer back opens its candidate again.
  ASSERT_TRUE(portfolio().remove(portfolio().tagsOf(technology.id)->front().id));
  EXPECT_EQ(standing(technology), Found::CandidatesOpen);
}

TEST_F(Screenings, ATagThatIsStillACandidateKeepsThemOpen) {
  const Technology technology = lidar();
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  refuseAll(technology);
  Tag tag = portfolio().tagsOf(technology.id)->front();
  tag.state = TagState::Candidate;
  ASSERT_TRUE(portfolio().save(tag));
  const Screened screened = service().standing(technology.id, edition()).value();
  EXPECT_EQ(screened.standing, Found::CandidatesOpen);
  EXPECT_EQ(screened.openTags, 1);
  EXPECT_EQ(screened.open, 0);
}

TEST_F(Screenings, AreOutdatedByANewRevisionAndByANewEngine) {
  Technology technology = canteen();
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  technology.description = QStringLiteral("按周排班");
  technology = portfolio().save(technology).value();
  EXPECT_EQ(standing(technology), Found::Outdated);
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  EXPECT_NE(standing(technology), Found::Outdated);
  changeEngine();
  EXPECT_EQ(standing(technology), Found::Outdated);
  const auto earlier = service().earlierScreenings(technology.id, editionId()).value();
  ASSERT_EQ(earlier.size(), 1U);
  EXPECT_EQ(earlier[0].technologyRevision, 1);
}

TEST_F(Screenings, CountOnlyForTheirEdition) {
  const Technology technology = canteen();
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  EXPECT_EQ(service().standing(technology.id, *catalogue().edition(QStringLiteral("2023-57")))->standing,
            Found::NeverScreened);
  EXPECT_EQ(service().screen(technology.id, QStringLiteral("1999-1")).error().field, QStringLiteral("edition"));
}

TEST_F(Screenings, AreTakenBackToWhatWasThereBefore) {
  const Technology technology = lidar();
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  const auto first = service().screening(technology.id, editionId()).value();
  ASSERT_TRUE(service().revert(technology.id, editionId(), std::nullopt));
  EXPECT_EQ(standing(technology), Found::NeverScreened);
  ASSERT_TRUE(service().revert(technology.id, editionId(), first));
  EXPECT_EQ(service().screening(technology.id, editionId()).value()->candidates, first->candidates);
}

TEST_F(Screenings, StandingsOfAllAreThoseOfEach) {
  const Technology open = lidar();
  const Technology none = canteen();
  const Technology answered = lidar();
  const Technology never = canteen();
  for (const Technology& each : {open, none, answered}) ASSERT_TRUE(service().screen(each.id, editionId()));
  refuseAll(answered);
  const auto all = service().standings(edition());
  ASSERT_TRUE(all) << words(all.error());
  EXPECT_EQ(all->size(), 4);
  for (const Technology& each : {open, none, answered, never})
    EXPECT_EQ(all->value(each.id), service().standing(each.id, edition()).value());
}
