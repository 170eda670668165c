#include <gtest/gtest.h>

#include "app/portfolio/verdict_rules.h"
#include "tests/portfolio/hand_made.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

using Kind = OpenPoint::Kind;
const QDate kDay(2025, 7, 15);

/// The edition with item R1 as `change` makes it.
template <class Change>
Edition withItem(Change change) {
  std::vector<Item> items = fourItems().items();
  for (Item& each : items) {
    if (each.key == ItemKey(QStringLiteral("R1"))) change(each);
  }
  return edition(QStringLiteral("2025-28"), kDay, items);
}

Conclusion concluded(const Edition& edition, int revision = 1) {
  Conclusion conclusion;
  conclusion.technology = technology().id;
  conclusion.editionId = edition.id();
  conclusion.technologyRevision = revision;
  return conclusion;
}

/// The open points of one tag on R1 in an edition, and what is said of them.
std::vector<OpenPoint> openPoints(const Tag& tag, const Edition& edition, int revision = 1,
                                  const Conclusion* conclusion = nullptr) {
  Technology subject = technology();
  subject.revision = revision;
  std::vector<OpenPoint> open = verdictOf(subject, {tag}, conclusion, edition).openPoints;
  for (const OpenPoint& each : open) {
    EXPECT_EQ(each.tag.isEmpty(), each.kind == Kind::NeverExamined || each.kind == Kind::NotConcluded);
    for (const Language language : {Language::Chinese, Language::English}) {
      EXPECT_FALSE(each.text.in(language).isEmpty());
      EXPECT_FALSE(each.text.in(language).contains(QLatin1Char('%')));
    }
  }
  return open;
}

std::vector<Kind> kinds(const Tag& tag, const Edition& edition, int revision = 1,
                        const Conclusion* conclusion = nullptr) {
  std::vector<Kind> result;
  for (const OpenPoint& each : openPoints(tag, edition, revision, conclusion)) result.push_back(each.kind);
  return result;
}

Tag onR1(const Edition& edition, TagState state = TagState::Confirmed,
         const QString& point = QStringLiteral("1")) {
  return tag(QStringLiteral("1"), edition, QStringLiteral("R1"), state, point);
}

}  // namespace

TEST(OpenPoints, AFreshTagOnAVerifiedTextLeavesNothingOpen) {
  EXPECT_EQ(kinds(onR1(fourItems()), fourItems()), std::vector<Kind>{});
  const Conclusion conclusion = concluded(fourItems());
  EXPECT_EQ(kinds(onR1(fourItems(), TagState::Rejected), fourItems(), 1, &conclusion), std::vector<Kind>{});
}

TEST(OpenPoints, NotConcludedWhereAllIsRefusedAndNobodySaidWhatWasExamined) {
  const Tag refused = onR1(fourItems(), TagState::Rejected);
  EXPECT_EQ(kinds(refused, fourItems()), std::vector<Kind>{Kind::NotConcluded});

  const auto words = [&](const Conclusion& conclusion) {
    Tag judgedAgain = refused;
    judgedAgain.technologyRevision = 2;
    const std::vector<OpenPoint> open = openPoints(judgedAgain, fourItems(), 2, &conclusion);
    return open.size() == 1 && open[0].kind == Kind::NotConcluded ? open[0].text.in(Language::English) : QString();
  };
  EXPECT_TRUE(words(concluded(fourItems(), 1)).contains(QStringLiteral("revision 1")));
  Conclusion ofOtherText = concluded(fourItems(), 2);
  ofOtherText.textChanged = true;
  EXPECT_TRUE(words(ofOtherText).contains(QStringLiteral("text of the edition")));
  Conclusion ofLostRefusal = concluded(fourItems(), 2);
  ofLostRefusal.refused.emplace_back(QStringLiteral("gone"));
  EXPECT_TRUE(words(ofLostRefusal).contains(QStringLiteral("no longer there")));
  EXPECT_TRUE(words(concluded(fourItems(), 2)).isEmpty());
}

TEST(OpenPoints, NeverExaminedWithoutAnyTag) {
  const Verdict verdict = verdictOf(technology(), {}, nullptr, fourItems());
  EXPECT_EQ(kindsOf(verdict), std::vector<Kind>{Kind::NeverExamined});
  EXPECT_FALSE(verdict.openPoints[0].text.in(Language::English).isEmpty());
}

TEST(OpenPoints, NeverExaminedOnThisEditionWhereAllWasJudgedOnAnother) {
  Tag older = onR1(fourItems(), TagState::Rejected);
  older.editionId = QStringLiteral("2023-57");
  EXPECT_EQ(kinds(older, fourItems()), std::vector<Kind>{Kind::NeverExamined});
  EXPECT_TRUE(
      openPoints(older, fourItems())[0].text.in(Language::English).contains(QStringLiteral("15 July 2025")));
}

TEST(OpenPoints, CandidateOpenNamesThePlace) {
  const Tag candidate = onR1(fourItems(), TagState::Candidate);
  EXPECT_EQ(kinds(candidate, fourItems()), std::vector<Kind>{Kind::CandidateOpen});
  EXPECT_TRUE(openPoints(candidate, fourItems())[0]
                  .text.in(Language::English)
                  .contains(QStringLiteral("control point 1 of item 25R1")));
}

TEST(OpenPoints, PointsNotBundledForATagOnTheItemInAnyState) {
  const Edition edition = withItem([](Item& item) {
    item.points.clear();
    item.coverage = PointsCoverage::None;
  });
  EXPECT_EQ(kinds(onR1(edition, TagState::Confirmed, QString()), edition),
            std::vector<Kind>{Kind::PointsNotBundled});
  const Conclusion conclusion = concluded(edition);
  EXPECT_EQ(kinds(onR1(edition, TagState::Rejected, QString()), edition, 1, &conclusion),
            std::vector<Kind>{Kind::PointsNotBundled});
  EXPECT_EQ(kinds(onR1(edition, TagState::Candidate, QString()), edition),
            (std::vector<Kind>{Kind::CandidateOpen, Kind::PointsNotBundled}));
}

TEST(OpenPoints, ChineseNotBundledWhereOnlyATranslationIsThere) {
  const Edition edition = withItem([](Item& item) { item.points[0].zh.clear(); });
  EXPECT_EQ(kinds(onR1(edition), edition), std::vector<Kind>{Kind::ChineseNotBundled});
}

TEST(OpenPoints, UnverifiedTextOfThePointOrOfTheItem) {
  const Edition ofPoint =
      withItem([](Item& item) { item.points[0].provenance.confirmation = Confirmation::Unverified; });
  EXPECT_EQ(kinds(onR1(ofPoint), ofPoint), std::vector<Kind>{Kind::UnverifiedText});
  const Edition ofName = withItem([](Item& item) {
    item.nameProvenance.confirmation = Confirmation::Unverified;
    item.coverage = PointsCoverage::Partial;
  });
  EXPECT_EQ(kinds(onR1(ofName, TagState::Confirmed, QString()), ofName),
            (std::vector<Kind>{Kind::PointsNotBundled, Kind::UnverifiedText}));
}

TEST(OpenPoints, StandingUnconfirmedNamesTheEdition) {
  const Edition edition = withItem([](Item& item) { item.standing = Standing::Unconfirmed; });
  EXPECT_EQ(kinds(onR1(edition), edition), std::vector<Kind>{Kind::StandingUnconfirmed});
  EXPECT_TRUE(openPoints(onR1(edition), edition)[0]
                  .text.in(Language::English)
                  .contains(QStringLiteral("15 July 2025")));
}

TEST(OpenPoints, ItemDeletedSaysWhatWasJudged) {
  std::vector<Item> items = fourItems().items();
  items.erase(std::remove_if(items.begin(), items.end(),
                             [](const Item& each) { return each.key == ItemKey(QStringLiteral("R1")); }),
              items.end());
  const Edition later = edition(QStringLiteral("2026-1"), QDate(2026, 1, 1), items);
  const std::vector<OpenPoint> open = openPoints(onR1(fourItems()), later);
  ASSERT_FALSE(open.empty());
  EXPECT_EQ(open[0].kind, Kind::ItemDeleted);
  EXPECT_TRUE(open[0].text.in(Language::English).contains(QStringLiteral("point of R1")));
  EXPECT_TRUE(open[0].text.in(Language::Chinese).contains(QStringLiteral("R1的控制要点")));
}

TEST(OpenPoints, TextChangedWhereTheLawIsWordedAnew) {
  const Edition later = withItem([](Item& item) { item.points[0].zh += QStringLiteral("，新增"); });
  EXPECT_EQ(kinds(onR1(fourItems()), later), std::vector<Kind>{Kind::TextChanged});
}

TEST(OpenPoints, TextChangedWhereThePointIsGone) {
  const Edition later =
      withItem([](Item& item) { item.points[0].key = item.points[0].number = QStringLiteral("2"); });
  EXPECT_EQ(kinds(onR1(fourItems()), later), std::vector<Kind>{Kind::TextChanged});
}

TEST(OpenPoints, TextChangedWhereThePointsOfTheItemWereBroughtSince) {
  const Edition before = withItem([](Item& item) {
    item.points.clear();
    item.coverage = PointsCoverage::None;
  });
  const Tag onItem = onR1(before, TagState::Rejected, QString());
  const Conclusion conclusion = concluded(before);
  EXPECT_EQ(verdictOf(technology(), {onItem}, &conclusion, before).kind, VerdictKind::ExaminedNoMatch);
  const Verdict after = verdictOf(technology(), {onItem}, &conclusion, fourItems());
  EXPECT_EQ(after.kind, VerdictKind::Open);
  EXPECT_EQ(after.openPoints[0].kind, Kind::TextChanged);
}

TEST(OpenPoints, TechnologyChangedNamesBothRevisions) {
  const std::vector<OpenPoint> open = openPoints(onR1(fourItems()), fourItems(), 5);
  ASSERT_EQ(open.size(), 1U);
  EXPECT_EQ(open[0].kind, Kind::TechnologyChanged);
  const QString words = open[0].text.in(Language::English);
  EXPECT_TRUE(words.contains(QStringLiteral("revision 1")) && words.contains(QStringLiteral("revision 5")))
      << qPrintable(words);
}
