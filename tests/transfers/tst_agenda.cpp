#include "tests/transfers/transfer_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

// The days below were counted apart from this program, from the State Council's notices.

TEST(AgendaDeadlines, TheDecisionIsDueThirtyWorkingDaysAfterReceiptAcrossNationalDay) {
  Transfer t = transfer();
  t.applicationDate = date("2026-09-14");
  const AgendaEntry decision = entry(restrictedAgenda(t, date("2026-09-15")), "loi-decision");
  EXPECT_EQ(decision.due, date("2026-10-30"));
  EXPECT_EQ(decision.trigger, date("2026-09-14"));
  EXPECT_EQ(decision.urgency, Urgency::Waiting);
  EXPECT_FALSE(decision.exporterActs);
  EXPECT_TRUE(decision.statutory);
  EXPECT_FALSE(decision.provisional);
  EXPECT_FALSE(decision.legalBasis.in(Language::Chinese).isEmpty());
  int counted = 0;
  for (const CountedDay& day : decision.days) counted += day.number > 0 ? 1 : 0;
  EXPECT_EQ(counted, 30);
}

TEST(AgendaDeadlines, APeriodIntoAYearWithoutNoticeIsProvisional) {
  Transfer t = transfer();
  t.applicationDate = date("2026-11-23");
  const AgendaEntry decision = entry(restrictedAgenda(t, date("2026-11-23")), "loi-decision");
  EXPECT_EQ(decision.due.year(), 2027);
  EXPECT_TRUE(decision.provisional);
}

TEST(AgendaDeadlines, SilenceOpensReconsiderationForSixtyDays) {
  Transfer t = transfer();
  t.applicationDate = date("2026-09-14");
  EXPECT_FALSE(has(restrictedAgenda(t, date("2026-10-30")), "reconsideration-silence"));
  const auto entries = restrictedAgenda(t, date("2026-10-31"));
  EXPECT_EQ(entry(entries, "loi-decision").urgency, Urgency::Overdue);
  EXPECT_EQ(entry(entries, "reconsideration-silence").due, date("2026-12-29"));
}

TEST(AgendaDeadlines, ASupplementShowsTheOtherReadingAndKeepsTheEarlierDay) {
  Transfer t = transfer();
  t.applicationDate = date("2026-09-14");
  t.supplementDate = date("2026-09-21");
  const AgendaEntry decision = entry(restrictedAgenda(t, date("2026-09-22")), "loi-decision");
  EXPECT_EQ(decision.due, date("2026-10-30"));
  EXPECT_TRUE(decision.remark.in(Language::English).contains(QStringLiteral("21 September 2026")));
}

TEST(AgendaDeadlines, TheSupplementNoticeGoesWhenItsDayIsOver) {
  Transfer t = transfer();
  t.applicationDate = date("2026-09-14");
  EXPECT_EQ(entry(restrictedAgenda(t, date("2026-09-15")), "supplement-notice").due, date("2026-09-20"));
  EXPECT_FALSE(has(restrictedAgenda(t, date("2026-09-21")), "supplement-notice"));
}

TEST(AgendaDeadlines, TheLetterEndsAfterThreeYearsOnTheMonthsLastDay) {
  Transfer t = transfer();
  t.loiIssueDate = date("2024-02-29");
  t.loiNumber = QStringLiteral("L1");
  const AgendaEntry validity = entry(restrictedAgenda(t, date("2026-01-05")), "loi-validity");
  EXPECT_EQ(validity.due, date("2027-02-28"));
  EXPECT_FALSE(validity.printed);
  EXPECT_TRUE(validity.exporterActs);
}

TEST(AgendaDeadlines, ThePrintedEndOfTheLetterPrevails) {
  Transfer t = transfer();
  t.loiIssueDate = date("2024-02-29");
  t.loiEndDate = date("2026-10-09");
  const auto entries = restrictedAgenda(t, date("2026-03-02"));
  const AgendaEntry validity = entry(entries, "loi-validity");
  EXPECT_EQ(validity.due, date("2026-10-09"));
  EXPECT_TRUE(validity.printed);
  // 35 working days before; 16 August is a Sunday, so the Friday before it.
  const AgendaEntry again = entry(entries, "loi-reapply");
  EXPECT_EQ(again.due, date("2026-08-14"));
  EXPECT_FALSE(again.statutory);
}

TEST(AgendaDeadlines, ALapsedLetterIsOneAlarmOnTop) {
  Transfer t = transfer();
  t.loiIssueDate = date("2023-02-28");
  t.loiNumber = QStringLiteral("L1");
  t.loiEndDate = date("2026-10-09");
  const auto entries = restrictedAgenda(t, date("2026-10-10"));
  ASSERT_EQ(entries.size(), 1U);
  EXPECT_EQ(entries[0].id, QStringLiteral("letter-expired"));
  EXPECT_EQ(entries[0].urgency, Urgency::Finding);
  EXPECT_EQ(entries[0].severity, FindingSeverity::Alarm);
  EXPECT_EQ(entries[0].due, date("2026-10-09"));
}

TEST(AgendaDeadlines, AGrantedDocumentIsHandedOverWithinTenWorkingDays) {
  Transfer t = transfer();
  t.applicationDate = date("2026-08-03");
  t.loiIssueDate = date("2026-09-21");
  EXPECT_EQ(entry(restrictedAgenda(t, date("2026-09-22")), "document-handover").due, date("2026-10-12"));
  t.loiNumber = QStringLiteral("L1");
  EXPECT_FALSE(has(restrictedAgenda(t, date("2026-09-22")), "document-handover"));
}

TEST(AgendaDeadlines, TheLicenceFileFollowsTheContractAndNeverGoesBeyondTheLetter) {
  Transfer t = transfer();
  t.loiNumber = QStringLiteral("L1");
  t.loiIssueDate = date("2023-10-09");
  t.loiEndDate = date("2026-10-09");
  t.contractDate = date("2026-09-21");
  EXPECT_EQ(entry(restrictedAgenda(t, date("2026-09-22")), "licence-application").due, date("2026-10-09"));
  t.loiEndDate = date("2027-10-09");
  const AgendaEntry file = entry(restrictedAgenda(t, date("2026-09-22")), "licence-application");
  EXPECT_EQ(file.due, date("2026-10-12"));
  EXPECT_FALSE(file.statutory);
}

TEST(AgendaDeadlines, NothingAsksForTheNextStepOfAContractSignedAgainstTheOrder) {
  Transfer t = transfer();
  t.contractDate = date("2026-09-21");
  const auto entries = restrictedAgenda(t, date("2026-10-20"));
  EXPECT_TRUE(has(entries, "contract-before-letter"));
  EXPECT_FALSE(has(entries, "licence-application"));
  t.loiIssueDate = date("2026-09-28");
  t.licenceIssueDate = date("2026-10-12");
  EXPECT_FALSE(has(restrictedAgenda(t, date("2026-10-20")), "licence-effect"));
}

TEST(AgendaDeadlines, TheLicenceIsDecidedInFifteenWorkingDaysAndEndsAsPrinted) {
  Transfer t = transfer();
  t.loiNumber = QStringLiteral("L1");
  t.loiIssueDate = date("2024-10-09");
  t.loiEndDate = date("2027-10-09");
  t.contractDate = date("2026-09-18");
  t.licenceApplicationDate = date("2026-09-21");
  EXPECT_EQ(entry(restrictedAgenda(t, date("2026-09-22")), "licence-decision").due, date("2026-10-19"));
  t.licenceIssueDate = date("2026-10-12");
  t.licenceNumber = QStringLiteral("X1");
  t.licenceEndDate = date("2027-04-01");
  const auto entries = restrictedAgenda(t, date("2026-10-13"));
  EXPECT_FALSE(has(entries, "licence-decision"));
  EXPECT_FALSE(entry(entries, "licence-effect").due.isValid());
  EXPECT_EQ(entry(entries, "licence-validity").due, date("2027-04-01"));
  EXPECT_TRUE(entry(entries, "licence-validity").warning);  // six months before
  t.deliveryDate = date("2026-10-13");
  EXPECT_FALSE(has(restrictedAgenda(t, date("2026-10-13")), "licence-effect"));
}

TEST(AgendaDeadlines, AFreeContractIsRegisteredInSixtyDaysWithBothEndsShown) {
  Transfer t = transfer();
  t.contractDate = t.contractEffectiveDate = date("2026-09-22");
  const AgendaEntry registration = entry(freeAgenda(t, date("2026-10-01")), "registration");
  EXPECT_EQ(registration.due, date("2026-11-21"));
  ASSERT_TRUE(registration.rolled.has_value());
  EXPECT_EQ(*registration.rolled, date("2026-11-23"));
  EXPECT_EQ(registration.daysLeft, 51);
  EXPECT_FALSE(registration.warning);
  EXPECT_TRUE(entry(freeAgenda(t, date("2026-10-22")), "registration").warning);
}

TEST(AgendaDeadlines, AFreeContractWithoutEffectiveDateCountsFromSignature) {
  Transfer t = transfer();
  t.contractDate = date("2026-09-22");
  const AgendaEntry registration = entry(freeAgenda(t, date("2026-10-01")), "registration");
  EXPECT_EQ(registration.due, date("2026-11-21"));
  EXPECT_TRUE(registration.why.in(Language::English).contains(QStringLiteral("no effective date")));
}

TEST(AgendaDeadlines, ARoyaltyContractRunsFromTheBaseAmountOnly) {
  Transfer t = transfer();
  t.royalty = true;
  t.contractDate = t.contractEffectiveDate = date("2026-01-05");
  EXPECT_TRUE(freeAgenda(t, date("2026-10-01")).empty());
  t.royaltyBaseDate = date("2026-09-22");
  const auto entries = freeAgenda(t, date("2026-10-01"));
  EXPECT_FALSE(has(entries, "registration"));
  EXPECT_EQ(entry(entries, "royalty-registration").due, date("2026-11-21"));
}

TEST(AgendaDeadlines, ARegisteredContractLeavesTheAgenda) {
  Transfer t = transfer();
  t.contractDate = t.contractEffectiveDate = date("2026-09-22");
  t.registrationFiledDate = date("2026-09-30");
  const auto entries = freeAgenda(t, date("2026-10-01"));
  EXPECT_FALSE(has(entries, "registration"));
  EXPECT_EQ(entry(entries, "registration-certificate").due, date("2026-10-10"));  // a Saturday that works
  t.registrationDate = date("2026-10-10");
  EXPECT_TRUE(freeAgenda(t, date("2026-10-12")).empty());
}

TEST(AgendaDeadlines, AnOpenTransferShowsTheRegistrationUnderReserve) {
  Transfer t = transfer();
  t.contractDate = t.contractEffectiveDate = date("2026-09-22");
  const GateState state = gate(t, {judged(VerdictKind::Open)}, date("2026-10-01"));
  const AgendaEntry registration = entry(agendaOf(t, state, basis(), date("2026-10-01")), "registration");
  EXPECT_TRUE(registration.remark.in(Language::English).contains(QStringLiteral("still open")));
}

TEST(AgendaDeadlines, AProhibitedTransferHasItsStopAndNoRoute) {
  Transfer t = transfer();
  t.applicationDate = date("2026-09-14");
  const GateState state = gate(t, {judged(VerdictKind::Prohibited)}, date("2026-09-15"));
  const auto entries = agendaOf(t, state, basis(), date("2026-09-15"));
  ASSERT_EQ(entries.size(), 1U);
  EXPECT_EQ(entries[0].severity, FindingSeverity::Stop);
}

TEST(AgendaDeadlines, TheVatClaimIsForTaxPointsFrom2026On) {
  Transfer t = transfer();
  t.vatTaxPoint = date("2025-12-31");
  EXPECT_FALSE(has(freeAgenda(t, date("2026-10-01")), "vat-claim"));
  t.vatTaxPoint = date("2026-01-01");
  EXPECT_EQ(entry(freeAgenda(t, date("2026-10-01")), "vat-claim").due, date("2029-01-01"));
}

TEST(AgendaDeadlines, AnEndedContractIsReportedAndItsFileKept) {
  Transfer t = transfer();
  t.contractDate = t.contractEffectiveDate = date("2026-01-05");
  t.registrationFiledDate = t.registrationDate = date("2026-01-12");
  t.contractEndDate = date("2026-09-21");
  const auto entries = freeAgenda(t, date("2026-09-22"));
  EXPECT_EQ(entry(entries, "termination-report").due, date("2026-10-12"));
  EXPECT_FALSE(entry(entries, "termination-report").statutory);
  EXPECT_EQ(entry(entries, "retention").due, date("2036-09-21"));
  EXPECT_FALSE(has(freeAgenda(t, date("2026-12-01")), "termination-report"));
}

TEST(AgendaUrgency, FollowsTheDaysThatAreLeft) {
  Transfer t = transfer();
  t.contractDate = t.contractEffectiveDate = date("2026-09-22");
  const auto on = [&](const char* today) { return entry(freeAgenda(t, date(today)), "registration").urgency; };
  EXPECT_EQ(on("2026-11-13"), Urgency::Later);
  EXPECT_EQ(on("2026-11-14"), Urgency::ThisWeek);
  EXPECT_EQ(on("2026-11-20"), Urgency::ThisWeek);
  EXPECT_EQ(on("2026-11-21"), Urgency::Today);
  const auto late = freeAgenda(t, date("2026-11-22"));
  EXPECT_EQ(entry(late, "registration-late").urgency, Urgency::Finding);
  EXPECT_EQ(entry(late, "registration-late").daysLeft, -1);
  EXPECT_FALSE(has(late, "registration"));
}

TEST(AgendaOrder, FindingsThenUrgencyThenDate) {
  std::vector<AgendaEntry> entries(6);
  entries[0].urgency = Urgency::Waiting;
  entries[1].urgency = Urgency::Later;  // without a day
  entries[2].urgency = Urgency::Later;
  entries[2].due = date("2027-01-05");
  entries[3].urgency = Urgency::Overdue;
  entries[3].due = date("2026-01-05");
  entries[4].urgency = entries[5].urgency = Urgency::Finding;
  entries[4].severity = FindingSeverity::Alarm;
  entries[5].severity = FindingSeverity::Stop;
  for (int i = 0; i < 6; ++i) entries[static_cast<size_t>(i)].id = QString::number(i);
  sortAgenda(entries);
  QString order;
  for (const AgendaEntry& entry : entries) order += entry.id;
  EXPECT_EQ(order, QStringLiteral("543210"));
}
