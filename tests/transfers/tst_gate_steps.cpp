#include "tests/transfers/transfer_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {
const QDate kToday = date("2026-11-23");
}

TEST(TransferClass, IsTheWorstVerdictWithOpenWorseThanRestricted) {
  const auto p = judged(VerdictKind::Prohibited);
  const auto o = judged(VerdictKind::Open);
  const auto r = judged(VerdictKind::Restricted);
  const auto n = judged(VerdictKind::ExaminedNoMatch);
  EXPECT_EQ(transferClassOf({n, r, o, p}), TransferClass::Prohibited);
  EXPECT_EQ(transferClassOf({n, r, o}), TransferClass::Open);
  EXPECT_EQ(transferClassOf({r, n}), TransferClass::Restricted);
  EXPECT_EQ(transferClassOf({n, n}), TransferClass::NoMatch);
}

TEST(TransferClass, IsOpenWithoutTechnologyAndWithARemovedOne) {
  EXPECT_EQ(transferClassOf({}), TransferClass::Open);
  TechnologyVerdict removed = judged(VerdictKind::ExaminedNoMatch);
  removed.missing = true;
  EXPECT_EQ(transferClassOf({removed}), TransferClass::Open);
}

TEST(GateSteps, ARestrictedTransferBeginsWithTheApplicationAndBlocksNegotiation) {
  const GateState state = restrictedGate(transfer(), kToday);
  EXPECT_EQ(states(state),
            QStringLiteral("examine:done application:current letter:upcoming negotiation:blocked contract:blocked "
                           "licence-file:upcoming licence:upcoming effect:blocked delivery:blocked end:upcoming"));
}

TEST(GateSteps, ARestrictedTransferRunsThroughInOrder) {
  Transfer t = transfer();
  t.applicationDate = date("2026-01-05");
  EXPECT_EQ(restrictedGate(t, kToday).current()->id, QStringLiteral("letter"));
  t.loiIssueDate = date("2026-02-10");
  t.loiEndDate = date("2029-02-10");
  EXPECT_EQ(restrictedGate(t, kToday).current()->id, QStringLiteral("negotiation"));
  t.negotiationStart = date("2026-02-10");
  EXPECT_EQ(restrictedGate(t, kToday).current()->id, QStringLiteral("contract"));
  t.contractDate = date("2026-03-10");
  EXPECT_EQ(restrictedGate(t, kToday).current()->id, QStringLiteral("licence-file"));
  t.licenceApplicationDate = date("2026-03-20");
  EXPECT_EQ(restrictedGate(t, kToday).current()->id, QStringLiteral("licence"));
  EXPECT_EQ(restrictedGate(t, kToday).step(QStringLiteral("delivery"))->state, StepState::Blocked);
  t.licenceIssueDate = date("2026-04-10");
  EXPECT_EQ(restrictedGate(t, kToday).current()->id, QStringLiteral("delivery"));
  t.deliveryDate = date("2026-04-10");
  t.contractEndDate = date("2026-11-01");
  const GateState state = restrictedGate(t, kToday);
  EXPECT_EQ(state.current(), nullptr);
  EXPECT_FALSE(state.has(FindingSeverity::Stop));
  EXPECT_FALSE(state.has(FindingSeverity::Alarm));
  // The law's day of effect, not the contract's.
  EXPECT_EQ(state.step(QStringLiteral("effect"))->date, date("2026-04-10"));
}

TEST(GateSteps, ALapsedLetterMustBeObtainedAgain) {
  Transfer t = transfer();
  t.applicationDate = date("2023-01-05");
  t.loiIssueDate = date("2023-02-10");
  t.loiEndDate = date("2026-02-10");
  const GateState state = restrictedGate(t, kToday);
  EXPECT_EQ(state.current()->id, QStringLiteral("letter"));
  EXPECT_EQ(state.step(QStringLiteral("contract"))->state, StepState::Blocked);
}

TEST(GateSteps, NothingGoesOnBehindAStop) {
  Transfer t = transfer();
  t.applicationDate = date("2026-10-05");
  t.contractDate = date("2026-10-01");
  const GateState state = restrictedGate(t, kToday);
  EXPECT_EQ(state.step(QStringLiteral("contract"))->state, StepState::Stop);
  EXPECT_EQ(state.step(QStringLiteral("licence-file"))->state, StepState::Blocked);
  EXPECT_EQ(state.current()->id, QStringLiteral("letter"));
}

TEST(GateSteps, AProhibitedTransferHasOnlyStops) {
  const GateState state = gate(transfer(), {judged(VerdictKind::Prohibited)}, kToday);
  EXPECT_EQ(states(state), QStringLiteral("examine:done negotiation:stop contract:stop delivery:stop"));
  EXPECT_EQ(state.current(), nullptr);
}

TEST(GateSteps, AnOpenTransferIsBlockedBehindTheExamination) {
  const GateState state = gate(transfer(), {judged(VerdictKind::Open)}, kToday);
  EXPECT_EQ(states(state),
            QStringLiteral("examine:current application:blocked letter:blocked negotiation:blocked contract:blocked "
                           "licence-file:blocked licence:blocked effect:blocked delivery:blocked end:blocked"));
}

TEST(GateSteps, AFreeTransferIsRegisteredAfterItTakesEffect) {
  Transfer t = transfer();
  EXPECT_EQ(states(freeGate(t, kToday)),
            QStringLiteral("examine:done contract:current effect:upcoming registration-file:upcoming "
                           "registration:upcoming delivery:upcoming end:upcoming"));
  t.contractDate = date("2026-10-01");
  t.contractEffectiveDate = date("2026-12-01");
  EXPECT_EQ(freeGate(t, kToday).current()->id, QStringLiteral("effect"));
  t.contractEffectiveDate = date("2026-10-08");
  EXPECT_EQ(freeGate(t, kToday).current()->id, QStringLiteral("registration-file"));
  t.registrationFiledDate = date("2026-10-20");
  EXPECT_EQ(freeGate(t, kToday).current()->id, QStringLiteral("registration"));
  t.royalty = true;
  EXPECT_EQ(freeGate(t, kToday).current()->id, QStringLiteral("royalty-base"));
}

TEST(GateSteps, EveryStepHasItsWordsInBothLanguages) {
  Transfer royalty = transfer();
  royalty.royalty = true;
  for (const GateState& state : {restrictedGate(transfer(), kToday), freeGate(royalty, kToday),
                                 gate(transfer(), {judged(VerdictKind::Prohibited)}, kToday)}) {
    for (const GateStep& step : state.steps) {
      for (const Language language : {Language::Chinese, Language::English}) {
        EXPECT_FALSE(step.title.in(language).isEmpty()) << qPrintable(step.id);
        EXPECT_FALSE(step.legalBasis.in(language).isEmpty()) << qPrintable(step.id);
        EXPECT_FALSE(step.detail.in(language).isEmpty()) << qPrintable(step.id);
      }
      EXPECT_NE(step.title.in(Language::Chinese), step.title.in(Language::English)) << qPrintable(step.id);
    }
  }
}
