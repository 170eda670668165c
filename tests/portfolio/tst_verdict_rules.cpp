#include <gtest/gtest.h>

#include <algorithm>

#include "app/portfolio/verdict_rules.h"
#include "tests/portfolio/hand_made.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

using Kind = VerdictKind;

const Edition& theEdition() {
  static const Edition edition = fourItems();
  return edition;
}

/// One tag of a case in short: "P1+" confirmed, "R1-" rejected, "P2?" candidate. Behind it, in any order: "~"
/// the text changed since, "^" the technology changed since, "<" judged on the edition of 2023. X is an item
/// that 2025-28 does not have.
Tag tagOf(const QString& code, int index) {
  const Edition& edition = theEdition();
  const QString item = code.startsWith(QLatin1Char('X')) ? QStringLiteral("X") : code.left(2);
  TagState state = TagState::Candidate;
  if (code.contains(QLatin1Char('+'))) state = TagState::Confirmed;
  if (code.contains(QLatin1Char('-'))) state = TagState::Rejected;
  Tag result = tag(QStringLiteral("%1:%2").arg(code).arg(index), edition, item, state);
  if (item == QLatin1String("X") || code.contains(QLatin1Char('<')))
    result.editionId = QStringLiteral("2023-57");
  if (code.contains(QLatin1Char('~'))) result.judgedZh = QStringLiteral("从前的文字");
  result.technologyRevision = code.contains(QLatin1Char('^')) ? 1 : 2;
  return result;
}

std::vector<Tag> tagsOf(const QStringList& codes) {
  std::vector<Tag> tags;
  for (const QString& code : codes) tags.push_back(tagOf(code, static_cast<int>(tags.size())));
  return tags;
}

/// With a conclusion that rests on every refusal, where a code says so: "C", "C^" of an earlier revision, "C~" of an
/// earlier text, "C!" with a refusal that is no longer there.
Verdict verdictOfCodes(QStringList codes) {
  Technology changed = technology();
  changed.revision = 2;
  std::optional<Conclusion> conclusion;
  for (const QString& code : codes) {
    if (!code.startsWith(QLatin1Char('C'))) continue;
    conclusion.emplace();
    conclusion->technology = changed.id;
    conclusion->editionId = theEdition().id();
    conclusion->technologyRevision = code.contains(QLatin1Char('^')) ? 1 : 2;
    conclusion->textChanged = code.contains(QLatin1Char('~'));
    if (code.contains(QLatin1Char('!'))) conclusion->refused.emplace_back(QStringLiteral("gone"));
  }
  codes.removeIf([](const QString& code) { return code.startsWith(QLatin1Char('C')); });
  const std::vector<Tag> tags = tagsOf(codes);
  for (const Tag& tag : tags)
    if (conclusion && tag.state == TagState::Rejected) conclusion->refused.push_back(tag.id);
  return verdictOf(changed, tags, conclusion ? &*conclusion : nullptr, theEdition());
}

QString joined(const Verdict& verdict) {
  QStringList grounds;
  for (const TagId& id : verdict.grounds) grounds << id.value().section(QLatin1Char(':'), 0, 0);
  return grounds.join(QLatin1Char(' '));
}

struct Case {
  const char* tags;
  Kind kind;
  std::optional<Part> atLeast;
  const char* grounds;
};

std::ostream& operator<<(std::ostream& out, const Case& value) {
  return out << '"' << value.tags << '"';
}

class VerdictTable : public testing::TestWithParam<Case> {};

}  // namespace

TEST_P(VerdictTable, Decides) {
  const Case& expected = GetParam();
  const Verdict verdict =
      verdictOfCodes(QString::fromLatin1(expected.tags).split(QLatin1Char(' '), Qt::SkipEmptyParts));
  EXPECT_EQ(verdictCode(verdict.kind), verdictCode(expected.kind));
  EXPECT_EQ(verdict.atLeast, expected.atLeast);
  EXPECT_EQ(joined(verdict), QString::fromLatin1(expected.grounds));
  EXPECT_EQ(verdict.editionId, QStringLiteral("2025-28"));
}

INSTANTIATE_TEST_SUITE_P(Rule, VerdictTable,
                         testing::Values(
                             // Nothing, or only questions.
                             Case{"", Kind::Open, {}, ""},         //
                             Case{"R1?", Kind::Open, {}, ""},      //
                             Case{"P1? R1-", Kind::Open, {}, ""},  //
                             // One confirmed tag decides, and the part of its item says what.
                             Case{"P1+", Kind::Prohibited, {}, "P1+"},              //
                             Case{"R1+", Kind::Restricted, {}, "R1+"},              //
                             Case{"P1+ P2+ R1+", Kind::Prohibited, {}, "P1+ P2+"},  //
                             Case{"R1+ R2+ P1-", Kind::Restricted, {}, "R1+ R2+"},  //
                             // Nothing can raise prohibited; a prohibited candidate can raise restricted.
                             Case{"P1+ P2? R1?", Kind::Prohibited, {}, "P1+"},      //
                             Case{"R1+ R2?", Kind::Restricted, {}, "R1+"},          //
                             Case{"R1+ P1?", Kind::Open, Part::Restricted, "R1+"},  //
                             // Only refusals, all of them hold, and somebody concluded what was examined.
                             Case{"R1-", Kind::Open, {}, ""},                            //
                             Case{"R1- C", Kind::ExaminedNoMatch, {}, "R1-"},            //
                             Case{"R1- P1- C", Kind::ExaminedNoMatch, {}, "R1- P1-"},    //
                             Case{"R1- P1-< C", Kind::ExaminedNoMatch, {}, "R1- P1-<"},  //
                             Case{"R1- P1-<", Kind::Open, {}, ""},                       //
                             Case{"R1-<", Kind::Open, {}, ""},                           //
                             Case{"R1- X- C", Kind::ExaminedNoMatch, {}, "R1-"},         //
                             // The screening found nothing, and that is what was concluded.
                             Case{"C", Kind::ExaminedNoMatch, {}, ""},  //
                             // A conclusion about something else than what stands there now says nothing.
                             Case{"R1- C^", Kind::Open, {}, ""},  //
                             Case{"R1- C~", Kind::Open, {}, ""},  //
                             Case{"R1- C!", Kind::Open, {}, ""},  //
                             // It closes no question and lowers no confirmed tag.
                             Case{"R1- P1? C", Kind::Open, {}, ""},             //
                             Case{"R1-^ C", Kind::Open, {}, ""},                //
                             Case{"R1+ C", Kind::Restricted, {}, "R1+"},        //
                             Case{"R1+~ C", Kind::Open, Part::Restricted, "R1+~"},  //
                             Case{"X-", Kind::Open, {}, ""},                           //
                             // A refusal of something else than what stands there now is a question again.
                             Case{"R1-~", Kind::Open, {}, ""},                       //
                             Case{"R1-^", Kind::Open, {}, ""},                       //
                             Case{"R1- P1-^", Kind::Open, {}, ""},                   //
                             Case{"R1+ P1-~", Kind::Open, Part::Restricted, "R1+"},  //
                             Case{"R1+ P1-^", Kind::Open, Part::Restricted, "R1+"},  //
                             Case{"R1+ R2-^", Kind::Restricted, {}, "R1+"},          //
                             // A confirmed tag that no longer fits the edition.
                             Case{"R1+~", Kind::Open, Part::Restricted, "R1+~"},          //
                             Case{"P1+~", Kind::Open, Part::Prohibited, "P1+~"},          //
                             Case{"X+", Kind::Open, {}, ""},                              //
                             Case{"R1+ X+", Kind::Open, Part::Restricted, "R1+"},         //
                             Case{"R1+ P1+~", Kind::Open, Part::Prohibited, "P1+~"},      //
                             Case{"R1+ R2+~", Kind::Open, Part::Restricted, "R1+ R2+~"},  //
                             Case{"P1+ R1+~ X+", Kind::Prohibited, {}, "P1+"},            //
                             Case{"X+ R1-", Kind::Open, {}, ""},                          //
                             Case{"X? R1-", Kind::Open, {}, ""},                          //
                             // A confirmed tag still says what it says after a change of the technology.
                             Case{"P1+^", Kind::Prohibited, {}, "P1+^"},  //
                             Case{"R1+^", Kind::Restricted, {}, "R1+^"},  //
                             Case{"R1+<", Kind::Restricted, {}, "R1+<"}));

TEST(VerdictRules, ATagCountsByThePartThatItsItemHasInTheEditionAskedFor) {
  const Edition now = fourItems();
  std::vector<Item> items = now.items();
  for (Item& each : items) {
    if (each.key == ItemKey(QStringLiteral("R1"))) each.part = Part::Prohibited;
  }
  const Edition later = edition(QStringLiteral("2026-1"), QDate(2026, 1, 1), items);
  const std::vector<Tag> tags{tag(QStringLiteral("1"), now, QStringLiteral("R1"), TagState::Confirmed)};
  EXPECT_EQ(verdictOf(technology(), tags, nullptr, now).kind, Kind::Restricted);
  EXPECT_EQ(verdictOf(technology(), tags, nullptr, later).kind, Kind::Prohibited);
}

TEST(VerdictRules, TagsOfOtherTechnologiesSayNothing) {
  Tag other = tag(QStringLiteral("1"), fourItems(), QStringLiteral("P1"), TagState::Confirmed);
  other.technology = TechnologyId(QStringLiteral("U"));
  EXPECT_EQ(verdictOf(technology(), {other}, nullptr, fourItems()).kind, Kind::Open);
}

// Every set of up to three tags over items of both parts and one that is gone, in each state, fresh and
// stale.
class VerdictProperties : public testing::Test {
protected:
  VerdictProperties() {
    for (const char* item : {"P1", "R1", "X"}) {
      for (const char* state : {"+", "?", "-"}) {
        for (const char* age : {"", "~", "^", "<"})
          m_codes << QString::fromLatin1(item) + QString::fromLatin1(state) + QString::fromLatin1(age);
      }
    }
  }

  template <class Check>
  void forEverySet(Check check) const {
    for (const char* conclusion : {"", "C"}) forEverySetWith(QString::fromLatin1(conclusion), check);
  }

  template <class Check>
  void forEverySetWith(const QString& conclusion, Check given) const {
    const auto check = [&](QStringList codes) {
      if (!conclusion.isEmpty()) codes << conclusion;
      given(codes);
    };
    check(QStringList());
    for (qsizetype a = 0; a < m_codes.size(); ++a) {
      check(QStringList{m_codes[a]});
      for (qsizetype b = a; b < m_codes.size(); ++b) {
        check(QStringList{m_codes[a], m_codes[b]});
        if (HasFailure()) return;
      }
    }
  }

  QStringList m_codes;
};

TEST_F(VerdictProperties, AConfirmedTagOnAProhibitedItemAlwaysProhibits) {
  forEverySet([](const QStringList& codes) {
    EXPECT_EQ(verdictOfCodes(codes + QStringList{QStringLiteral("P2+")}).kind, Kind::Prohibited)
        << qPrintable(codes.join(QLatin1Char(' ')));
  });
}

TEST_F(VerdictProperties, NoFurtherTagLowersWhatIsCertain) {
  forEverySet([this](const QStringList& codes) {
    const int floor = floorOf(verdictOfCodes(codes));
    for (const QString& code : m_codes)
      EXPECT_GE(floorOf(verdictOfCodes(codes + QStringList{code})), floor)
          << qPrintable(codes.join(QLatin1Char(' '))) << " and " << qPrintable(code);
  });
}

TEST_F(VerdictProperties, TakingARefusalThatHoldsAwayNeverTurnsOpenIntoExamined) {
  forEverySet([](const QStringList& codes) {
    if (verdictOfCodes(codes).kind == Kind::ExaminedNoMatch) return;
    for (const QString& refusal : {QStringLiteral("R2-"), QStringLiteral("P2-")}) {
      QStringList more = codes + QStringList{refusal};
      if (verdictOfCodes(more).kind != Kind::Open) continue;
      EXPECT_NE(verdictOfCodes(codes).kind, Kind::ExaminedNoMatch) << qPrintable(more.join(QLatin1Char(' ')));
    }
  });
}

TEST_F(VerdictProperties, ExaminedMeansThatEveryTagIsARefusalAndEveryOneThatFitsStillHolds) {
  forEverySet([](const QStringList& codes) {
    if (verdictOfCodes(codes).kind != Kind::ExaminedNoMatch) return;
    EXPECT_TRUE(codes.contains(QStringLiteral("C"))) << qPrintable(codes.join(QLatin1Char(' ')));
    for (const QString& code : codes) {
      if (code == QLatin1String("C")) continue;
      EXPECT_TRUE(code.contains(QLatin1Char('-'))) << qPrintable(codes.join(QLatin1Char(' ')));
      if (!code.startsWith(QLatin1Char('X'))) {
        EXPECT_FALSE(code.contains(QLatin1Char('~')) || code.contains(QLatin1Char('^')))
            << qPrintable(codes.join(QLatin1Char(' ')));
      }
    }
  });
}

TEST_F(VerdictProperties, TheOrderOfTheTagsDecidesNothing) {
  forEverySet([](const QStringList& codes) {
    QStringList reversed = codes;
    std::reverse(reversed.begin(), reversed.end());
    const Verdict a = verdictOfCodes(codes);
    const Verdict b = verdictOfCodes(reversed);
    EXPECT_EQ(a.kind, b.kind);
    EXPECT_EQ(a.atLeast, b.atLeast);
  });
}

TEST_F(VerdictProperties, EveryVerdictSpeaksInBothLanguagesAndNeverSaysNotControlled) {
  forEverySet([](const QStringList& codes) {
    const Verdict verdict = verdictOfCodes(codes);
    const QString english = verdict.sentence.in(Language::English);
    EXPECT_TRUE(english.contains(QStringLiteral("15 July 2025"))) << qPrintable(english);
    EXPECT_FALSE(english.contains(QStringLiteral("not controlled"), Qt::CaseInsensitive));
    EXPECT_FALSE(english.contains(QLatin1Char('%'))) << qPrintable(english);
    EXPECT_FALSE(english.contains(QStringLiteral(": ."))) << qPrintable(english);
    EXPECT_FALSE(verdict.sentence.in(Language::Chinese).isEmpty());
    EXPECT_TRUE(verdict.kind != Kind::Open || !verdict.openPoints.empty());
  });
}

// The sentence.

TEST(VerdictSentence, ExaminedCountsTheBundledPointsAndTheRefusals) {
  const Verdict verdict = verdictOfCodes({QStringLiteral("R1-"), QStringLiteral("P1-"), QStringLiteral("C")});
  EXPECT_EQ(
      verdict.sentence.in(Language::English),
      QStringLiteral("Examined against the edition of 15 July 2025: no match found in 4 control points, 2 "
                     "candidates refused."));
}

TEST(VerdictSentence, ProhibitedAndRestrictedNameEachItemOnceByNumberAndName) {
  EXPECT_EQ(verdictOfCodes({QStringLiteral("P1+"), QStringLiteral("P1+"), QStringLiteral("P2+")})
                .sentence.in(Language::English),
            QStringLiteral(
                "Prohibited from export under the edition of 15 July 2025: item 25P1 “Item P1”; item 25P2 "
                "“Item P2”."));
  const QString chinese = verdictOfCodes({QStringLiteral("R1+")}).sentence.in(Language::Chinese);
  EXPECT_TRUE(chinese.contains(QStringLiteral("条目R1"))) << qPrintable(chinese);
  EXPECT_TRUE(chinese.contains(QStringLiteral("25R1"))) << qPrintable(chinese);
}

TEST(VerdictSentence, SaysWhatAConfirmedTagAlreadyMeansWhileOpen) {
  const QString words =
      verdictOfCodes({QStringLiteral("R1+"), QStringLiteral("P1?")}).sentence.in(Language::English);
  EXPECT_TRUE(words.contains(QStringLiteral("at least restricted"))) << qPrintable(words);
}

TEST(VerdictSentence, SaysThatTheBundledTextIsIncompleteWheneverItIs) {
  const QString incomplete = QStringLiteral("The bundled text of this edition is incomplete.");
  const auto sentence = [](const Edition& edition, TagState state) {
    return verdictOf(technology(), {tag(QStringLiteral("1"), edition, QStringLiteral("R1"), state)}, nullptr, edition)
        .sentence.in(Language::English);
  };
  const std::vector<Item> items = fourItems().items();
  const QDate day(2025, 7, 15);
  const PartCoverage two{2, 2, 0, 2};
  const Edition complete(QStringLiteral("e"), day, items, two, two);
  const Edition itemsMissing(QStringLiteral("e"), day, items, two, {3, 2, 0, 2});
  const Edition unconfirmed(QStringLiteral("e"), day, items, {2, 2, 1, 2}, two);
  std::vector<Item> pointless = items;
  pointless.back().points.clear();
  pointless.back().coverage = PointsCoverage::None;
  const Edition pointsMissing(QStringLiteral("e"), day, pointless, two, two);

  for (const TagState state : {TagState::Candidate, TagState::Confirmed, TagState::Rejected}) {
    EXPECT_FALSE(sentence(complete, state).contains(incomplete));
    for (const Edition* edition : {&itemsMissing, &unconfirmed, &pointsMissing})
      EXPECT_TRUE(sentence(*edition, state).endsWith(incomplete)) << qPrintable(sentence(*edition, state));
  }
}
