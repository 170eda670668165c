#include "app/transfers/gate_texts.h"
#include "tests/transfers/transfer_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

const QDate kToday = date("2026-11-23");
using Edit = void (*)(Transfer&);

/// A restricted transfer with everything in order.
Transfer orderly() {
  Transfer t = transfer();
  t.applicationDate = date("2026-01-05");
  t.loiNumber = QStringLiteral("L1");
  t.loiIssueDate = date("2026-02-10");
  t.loiEndDate = date("2029-02-10");
  t.negotiationStart = date("2026-02-10");
  t.contractDate = date("2026-03-10");
  t.licenceApplicationDate = date("2026-03-20");
  t.licenceNumber = QStringLiteral("X1");
  t.licenceIssueDate = date("2026-04-10");
  t.licenceEndDate = date("2028-04-10");
  t.contractEffectiveDate = date("2026-04-10");
  t.deliveryDate = date("2026-05-10");
  return t;
}

struct Case {
  const char* name;
  Edit edit;
  FindingSeverity severity;
  const char* id;
};

void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }

constexpr auto kStop = FindingSeverity::Stop;
constexpr auto kAlarm = FindingSeverity::Alarm;
constexpr auto kNotice = FindingSeverity::Notice;

const Case kCases[] = {
    {"contract the day before the letter", [](Transfer& t) { t.contractDate = date("2026-02-09"); }, kStop,
     "contract-before-letter"},
    {"contract without letter", [](Transfer& t) { t.loiIssueDate = t.loiEndDate = QDate(); }, kStop,
     "contract-before-letter"},
    {"negotiation the day before the letter", [](Transfer& t) { t.negotiationStart = date("2026-02-09"); }, kStop,
     "negotiation-before-letter"},
    {"negotiation without letter", [](Transfer& t) { t.loiIssueDate = t.loiEndDate = t.contractDate = QDate(); }, kStop,
     "negotiation-before-letter"},
    {"effect the day before the licence", [](Transfer& t) { t.contractEffectiveDate = date("2026-04-09"); }, kStop,
     "effect-before-licence"},
    {"effect without licence", [](Transfer& t) { t.licenceIssueDate = QDate(); }, kStop, "effect-before-licence"},
    {"delivery the day before the licence", [](Transfer& t) { t.deliveryDate = date("2026-04-09"); }, kStop,
     "delivery-before-licence"},
    {"delivery without licence", [](Transfer& t) { t.licenceIssueDate = t.contractEffectiveDate = QDate(); }, kStop,
     "delivery-before-licence"},
    {"delivery the day after the licence", [](Transfer& t) {
       t.licenceEndDate = date("2026-05-09");
     }, kStop, "delivery-after-licence"},
    {"contract the day after the letter", [](Transfer& t) { t.loiEndDate = date("2026-03-09"); }, kAlarm,
     "contract-after-letter"},
    {"negotiation after the letter", [](Transfer& t) {
       t.loiEndDate = date("2026-02-11");
       t.negotiationStart = date("2026-02-12");
     }, kAlarm, "negotiation-after-letter"},
    {"letter ended yesterday", [](Transfer& t) {
       t.contractDate = QDate();
       t.loiEndDate = date("2026-11-22");
     }, kAlarm, "letter-expired"},
    {"letter ends today", [](Transfer& t) {
       t.contractDate = QDate();
       t.loiEndDate = kToday;
     }, kAlarm, "letter-expiring"},
    {"licence file before the contract", [](Transfer& t) { t.licenceApplicationDate = date("2026-03-09"); }, kAlarm,
     "licence-file-before-contract"},
    {"licence without letter", [](Transfer& t) { t.loiIssueDate = QDate(); }, kAlarm, "licence-without-letter"},
    {"licence ended before delivery", [](Transfer& t) {
       t.licenceEndDate = date("2026-11-22");
       t.deliveryDate = QDate();
     }, kAlarm, "licence-expired"},
    {"licence ended after delivery", [](Transfer& t) { t.licenceEndDate = date("2026-11-22"); }, kNotice,
     "licence-expired"},
    {"printed end of the letter missing", [](Transfer& t) {
       t.loiEndDate = t.licenceIssueDate = t.contractEffectiveDate = t.deliveryDate = QDate();
     }, kNotice, "letter-end-missing"},
    {"supplement", [](Transfer& t) {
       t = transfer();
       t.applicationDate = date("2026-10-05");
       t.supplementDate = date("2026-10-15");
     }, kNotice, "supplement-restart"},
    {"licence file still to come", [](Transfer& t) {
       t.licenceApplicationDate = t.licenceIssueDate = t.contractEffectiveDate = t.deliveryDate = QDate();
     }, kNotice, "licence-file-within-letter"},
    {"licence without end", [](Transfer& t) { t.licenceEndDate = QDate(); }, kNotice, "licence-term-open"},
    {"effect planned ahead of the licence", [](Transfer& t) {
       t.licenceIssueDate = t.deliveryDate = QDate();
       t.contractEffectiveDate = date("2026-12-24");
     }, kNotice, "effect-waits-for-licence"},
    {"nothing filed", [](Transfer& t) { t = transfer(); }, kNotice, "secrecy-review"},
    {"Hong Kong", [](Transfer& t) { t.country = QStringLiteral("HK"); }, kNotice, "outside-mainland"},
    {"Taiwan", [](Transfer& t) { t.country = QStringLiteral("TW"); }, kNotice, "outside-mainland"},
    {"patent assignment", [](Transfer& t) { t.mode = QStringLiteral("patent-assignment"); }, kNotice, "patent-register"},
};

class GateFindings : public ::testing::TestWithParam<Case> {};

TEST_P(GateFindings, IsRaisedForItsCaseAndNotForAnOrderlyTransfer) {
  const QString id = QString::fromLatin1(GetParam().id);
  EXPECT_EQ(restrictedGate(orderly(), kToday).finding(id), nullptr);
  Transfer t = orderly();
  GetParam().edit(t);
  const GateState state = restrictedGate(t, kToday);
  const GateFinding* finding = state.finding(id);
  ASSERT_NE(finding, nullptr);
  EXPECT_EQ(finding->severity, GetParam().severity);
  EXPECT_FALSE(finding->source.isEmpty());
  for (const Language language : {Language::Chinese, Language::English}) {
    EXPECT_FALSE(finding->text.in(language).isEmpty());
    EXPECT_FALSE(finding->text.in(language).contains(QLatin1Char('%')));
    EXPECT_FALSE(finding->legalBasis.in(language).isEmpty());
    EXPECT_FALSE(finding->advice.in(language).isEmpty());
  }
}

INSTANTIATE_TEST_SUITE_P(Restricted, GateFindings, ::testing::ValuesIn(kCases));

}  // namespace

TEST(GateFindingOrder, AnOrderlyRestrictedTransferHasNoFinding) {
  EXPECT_TRUE(restrictedGate(orderly(), kToday).findings.empty());
}

TEST(GateFindingOrder, SigningOnTheLettersFirstAndLastDayIsInOrder) {
  Transfer t = orderly();
  t.contractDate = t.loiIssueDate;
  EXPECT_FALSE(restrictedGate(t, kToday).has(kStop));
  t.contractDate = t.loiEndDate = date("2026-03-10");
  EXPECT_FALSE(restrictedGate(t, kToday).has(kAlarm));
}

TEST(GateFindingOrder, StopsComeBeforeAlarmsBeforeNotices) {
  Transfer t = orderly();
  t.country = QStringLiteral("HK");
  t.licenceEndDate = date("2026-11-22");
  t.deliveryDate = QDate();
  t.negotiationStart = date("2026-02-09");
  const GateState state = restrictedGate(t, kToday);
  ASSERT_EQ(state.findings.size(), 3U);
  EXPECT_EQ(state.findings[0].severity, kStop);
  EXPECT_EQ(state.findings[1].severity, kAlarm);
  EXPECT_EQ(state.findings[2].severity, kNotice);
}

TEST(GateFindingLetter, WarnsSixtyWorkingDaysBeforeTheEndAndNotBefore) {
  Transfer t = transfer();
  t.applicationDate = date("2023-09-01");
  t.loiIssueDate = date("2023-10-09");
  t.loiEndDate = date("2026-10-09");
  // Counted apart from this program: 60 working days lie between 12 July and 9 October 2026 (20 September works, 25
  // September and 1 to 7 October do not).
  EXPECT_EQ(restrictedGate(t, date("2026-07-11")).finding(QStringLiteral("letter-expiring")), nullptr);
  EXPECT_NE(restrictedGate(t, date("2026-07-12")).finding(QStringLiteral("letter-expiring")), nullptr);
}

TEST(GateFindingLetter, ThePrintedEndPrevailsOverTheThreeYears) {
  Transfer t = transfer();
  t.loiIssueDate = date("2023-10-09");
  EXPECT_EQ(letterEndOf(t, basis()).date, date("2026-10-09"));
  EXPECT_FALSE(letterEndOf(t, basis()).printed);
  t.loiEndDate = date("2025-10-08");
  EXPECT_EQ(letterEndOf(t, basis()).date, date("2025-10-08"));
  EXPECT_TRUE(letterEndOf(t, basis()).printed);
}

TEST(GateFindingClass, AProhibitedTechnologyStopsWhateverElseIsThere) {
  const GateState state = gate(transfer(), {judged(VerdictKind::Open, "A"), judged(VerdictKind::Prohibited, "B")}, kToday);
  EXPECT_EQ(findings(state, kStop), QStringList{QStringLiteral("prohibited-technology")});
  EXPECT_TRUE(state.findings[0].text.in(Language::English).contains(QLatin1Char('B')));
}

TEST(GateFindingClass, AnOpenVerdictThatIsAtLeastProhibitedStopsToo) {
  const GateState state = gate(transfer(), {openAtLeast(Part::Prohibited)}, kToday);
  EXPECT_EQ(state.kind, TransferClass::Open);
  EXPECT_TRUE(state.finding(QStringLiteral("prohibited-technology")));
  EXPECT_EQ(state.step(QStringLiteral("contract"))->state, StepState::Stop);
}

TEST(GateFindingClass, AnOpenVerdictThatIsAtLeastRestrictedIsHeldToTheRestrictedRoute) {
  Transfer t = transfer();
  t.contractDate = date("2026-10-01");
  const GateState state = gate(t, {openAtLeast(Part::Restricted)}, kToday);
  EXPECT_TRUE(state.finding(QStringLiteral("contract-before-letter")));
  EXPECT_TRUE(state.finding(QStringLiteral("open-under-way")));
}

TEST(GateFindingClass, ADealUnderWayWithAnOpenTechnologyIsAnAlarm) {
  Transfer t = transfer();
  EXPECT_FALSE(gate(t, {judged(VerdictKind::Open)}, kToday).has(kAlarm));
  t.negotiationStart = date("2026-10-01");
  EXPECT_TRUE(gate(t, {judged(VerdictKind::Open)}, kToday).finding(QStringLiteral("open-under-way")));
}

TEST(GateFindingClass, ARemovedTechnologyIsAnAlarmAndNoneIsANotice) {
  TechnologyVerdict removed = judged(VerdictKind::Restricted);
  removed.missing = true;
  EXPECT_EQ(findings(gate(transfer(), {removed}, kToday), kAlarm), QStringList{QStringLiteral("technology-removed")});
  EXPECT_EQ(findings(gate(transfer(), {}, kToday), kNotice), QStringList{QStringLiteral("no-technology")});
}

TEST(GateFindingClass, NoMatchSaysWhatWasNotExamined) {
  const GateState state = freeGate(transfer(), kToday);
  EXPECT_EQ(findings(state, kNotice), QStringList{QStringLiteral("other-regimes")});
  EXPECT_FALSE(state.sentence.in(Language::English).contains(QStringLiteral("not controlled")));
}

TEST(GateFindingClass, OpenPointsOfAVerdictAreANotice) {
  TechnologyVerdict technology = judged(VerdictKind::Restricted);
  technology.verdict.openPoints.push_back({OpenPoint::Kind::UnverifiedText, TagId(), Text::verbatim(QStringLiteral("x"))});
  EXPECT_TRUE(gate(orderly(), {technology}, kToday).finding(QStringLiteral("verdict-unconfirmed")));
}

TEST(GateFindingRegistration, IsLateTheDayAfterTheSixtiethAndNotOnIt) {
  Transfer t = transfer();
  t.contractDate = t.contractEffectiveDate = date("2026-09-22");  // 60 days: 21 November 2026, a Saturday
  const QString late = QStringLiteral("registration-late");
  EXPECT_EQ(freeGate(t, date("2026-11-21")).finding(late), nullptr);
  EXPECT_NE(freeGate(t, date("2026-11-22")).finding(late), nullptr);
  t.registrationFiledDate = date("2026-11-21");
  EXPECT_EQ(freeGate(t, date("2027-06-01")).finding(late), nullptr);
  // Filed on the Monday: whether the period rolled is open, so it is said and not called late.
  t.registrationFiledDate = date("2026-11-23");
  EXPECT_EQ(freeGate(t, date("2027-06-01")).finding(late), nullptr);
  EXPECT_NE(freeGate(t, date("2027-06-01")).finding(QStringLiteral("registration-roll")), nullptr);
  t.registrationFiledDate = date("2026-11-24");
  EXPECT_NE(freeGate(t, date("2027-06-01")).finding(late), nullptr);
}

TEST(GateFindingRegistration, ARoyaltyContractRunsFromTheFirstBaseAmount) {
  Transfer t = transfer();
  t.royalty = true;
  t.contractDate = t.contractEffectiveDate = date("2026-01-05");
  EXPECT_FALSE(freeGate(t, kToday).has(kAlarm));
  t.royaltyBaseDate = date("2026-02-02");
  EXPECT_TRUE(freeGate(t, kToday).finding(QStringLiteral("registration-late")));
}
