#include "tests/examination/examination_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

using Kind = DossierHindrance::Kind;

namespace {

class Dossiers : public ExaminationTest {
protected:
  Dossier dossier(const Technology& technology) {
    auto read = service().dossier(technology.id, edition());
    if (!read) throw std::runtime_error(words(read.error()));
    return *std::move(read);
  }
  std::vector<Kind> hindrances(const Technology& technology) {
    std::vector<Kind> kinds;
    for (const DossierHindrance& each : dossier(technology).hindrances) kinds.push_back(each.kind);
    return kinds;
  }
  Status conclude(const Technology& technology, const QString& note = {}) {
    JIHENG_TRY(service().conclude(technology.id, edition(), note));
    return {};
  }
};

}  // namespace

TEST_F(Dossiers, CannotBeConcludedBeforeTheScreening) {
  const Technology technology = canteen();
  EXPECT_EQ(hindrances(technology), std::vector<Kind>{Kind::NeverScreened});
  EXPECT_EQ(conclude(technology).error().code, ErrorCode::Refused);
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  EXPECT_EQ(hindrances(technology), std::vector<Kind>{});
  const Status done = conclude(technology, QStringLiteral("两种语言查过"));
  ASSERT_TRUE(done) << words(done.error());
  EXPECT_EQ(verdictOf(technology), VerdictKind::ExaminedNoMatch);
  EXPECT_EQ(dossier(technology).conclusion->note, QStringLiteral("两种语言查过"));
  EXPECT_TRUE(dossier(technology).holds);
}

TEST_F(Dossiers, CannotBeConcludedWhileACandidateOfTheScreeningIsOpen) {
  const Technology technology = lidar();
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  EXPECT_EQ(hindrances(technology), std::vector<Kind>{Kind::CandidatesOpen});
  EXPECT_FALSE(conclude(technology));
  refuseAll(technology);
  EXPECT_TRUE(conclude(technology));
  EXPECT_EQ(verdictOf(technology), VerdictKind::ExaminedNoMatch);
}

TEST_F(Dossiers, CannotBeConcludedOnAnOutdatedScreeningOrAnOpenOrConfirmedTag) {
  const Technology technology = lidar();
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  refuseAll(technology);
  Tag tag = portfolio().tagsOf(technology.id)->front();
  tag.state = TagState::Candidate;
  ASSERT_TRUE(portfolio().save(tag));
  EXPECT_EQ(hindrances(technology), std::vector<Kind>{Kind::TagsOpen});
  tag.state = TagState::Confirmed;
  ASSERT_TRUE(portfolio().save(tag));
  EXPECT_EQ(hindrances(technology), std::vector<Kind>{Kind::OtherVerdict});
  EXPECT_FALSE(conclude(technology));
  tag.state = TagState::Rejected;
  ASSERT_TRUE(portfolio().save(tag));
  changeEngine();
  EXPECT_EQ(hindrances(technology).front(), Kind::Outdated);
  EXPECT_FALSE(conclude(technology));
}

TEST_F(Dossiers, AreReopenedByAScreeningThatFindsWhatNobodyAnswered) {
  const Technology technology = lidar();
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  refuseAll(technology);
  ASSERT_TRUE(conclude(technology));
  // The same again contradicts nothing.
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  EXPECT_EQ(verdictOf(technology), VerdictKind::ExaminedNoMatch);

  const Technology other = make(QStringLiteral("食堂排班表"));
  ASSERT_TRUE(service().screen(other.id, editionId()));
  ASSERT_TRUE(conclude(other));
  const ScreeningRun run = service().beginRun(editionId()).value();
  const Item& item = edition().items().front();
  ASSERT_TRUE(service().store(run, {{other.id, other.revision, {{item.key, {}, ScreeningStrength::Weak, {}}}}}));
  EXPECT_EQ(verdictOf(other), VerdictKind::Open);
  EXPECT_EQ(audit(QStringLiteral("conclusion.withdrawn")).size(), 1U);
}

TEST_F(Dossiers, HoldTheTermsOfTheScreeningAndTheUsersOwnWithTheirHits) {
  const Technology technology = lidar();
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  const size_t automatic = dossier(technology).terms.size();
  EXPECT_GT(automatic, 0U);
  const DossierTerm chinese = service().addTerm(technology.id, edition(), QStringLiteral(" 激光 ")).value();
  EXPECT_EQ(chinese.term, QStringLiteral("激光"));
  EXPECT_GT(chinese.hits, 0);
  EXPECT_EQ(languageOfTerm(chinese.term), QStringLiteral("zh"));
  const DossierTerm english = service().addTerm(technology.id, edition(), QStringLiteral("canteen roster")).value();
  EXPECT_EQ(english.hits, 0);
  EXPECT_EQ(languageOfTerm(english.term), QStringLiteral("en"));
  EXPECT_EQ(service().addTerm(technology.id, edition(), QStringLiteral("激光"))->id, chinese.id);
  EXPECT_EQ(service().addTerm(technology.id, edition(), QStringLiteral(" ")).error().field, QStringLiteral("term"));

  const Item& item = edition().items().front();
  ASSERT_TRUE(service().setLookedAt(chinese.id, {item.key}));
  reopen();
  Dossier read = dossier(technology);
  ASSERT_EQ(read.terms.size(), automatic + 2);
  EXPECT_EQ(read.terms[automatic].lookedAt, std::vector<ItemKey>{item.key});
  ASSERT_TRUE(service().removeTerm(chinese.id));
  EXPECT_EQ(dossier(technology).terms.size(), automatic + 1);
  ASSERT_TRUE(service().restoreTerm(chinese.id));
  EXPECT_EQ(dossier(technology).terms.size(), automatic + 2);
}

TEST_F(Dossiers, HoldTheSectorsThatWereReadWithTheirItems) {
  const Technology technology = canteen();
  const SectorCount& sector = edition().sectors().front();
  const DossierSector walked = service().addSector(technology.id, edition(), sector.code).value();
  EXPECT_EQ(walked.items, sector.prohibited + sector.restricted + sector.suspended);
  EXPECT_EQ(walked.author, QStringLiteral("审查人"));
  EXPECT_EQ(service().addSector(technology.id, edition(), QStringLiteral("nn")).error().field, QStringLiteral("sector"));
  EXPECT_EQ(dossier(technology).sectors, std::vector<DossierSector>{walked});
  ASSERT_TRUE(service().removeSector(walked.id));
  EXPECT_TRUE(dossier(technology).sectors.empty());
  ASSERT_TRUE(service().restoreSector(walked.id));
  EXPECT_EQ(dossier(technology).sectors.size(), 1U);
}

TEST_F(Dossiers, SayPlainlyWhatWasLeftOut) {
  const Technology technology = canteen();
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  EXPECT_EQ(dossier(technology).gaps.size(), 3U);
  ASSERT_TRUE(service().addTerm(technology.id, edition(), QStringLiteral("排班")));
  ASSERT_TRUE(service().addTerm(technology.id, edition(), QStringLiteral("roster")));
  EXPECT_EQ(dossier(technology).gaps.size(), 1U);
  ASSERT_TRUE(service().addSector(technology.id, edition(), edition().sectors().front().code));
  EXPECT_TRUE(dossier(technology).gaps.empty());
  EXPECT_TRUE(dossier(technology).coverage.in(Language::English).contains(QStringLiteral("bundled")));
}

TEST_F(Dossiers, AreShownAsTheyWereConcludedWhateverIsAddedLater) {
  const Technology technology = canteen();
  ASSERT_TRUE(service().screen(technology.id, editionId()));
  ASSERT_TRUE(service().addTerm(technology.id, edition(), QStringLiteral("排班")));
  ASSERT_TRUE(conclude(technology));
  const Dossier concluded = dossier(technology);
  changeEngine();
  ASSERT_TRUE(service().addTerm(technology.id, edition(), QStringLiteral("roster")));
  const Dossier later = dossier(technology);
  EXPECT_EQ(later.terms, concluded.terms);
  EXPECT_EQ(later.screening->engine, concluded.screening->engine);
  ASSERT_TRUE(service().reopen(technology.id, edition()));
  EXPECT_EQ(dossier(technology).terms.back().term, QStringLiteral("roster"));
  EXPECT_EQ(verdictOf(technology), VerdictKind::Open);
}
