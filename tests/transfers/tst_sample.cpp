#include <QSet>

#include "app/workbench/workbench.h"
#include "tests/support/scratch.h"
#include "tests/transfers/transfer_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

/// The sample must be alive on whatever day it is made: on working days, rest days, around long holidays, on 29 February.
class SampleOn : public ::testing::TestWithParam<const char*> {};

TEST_P(SampleOn, ShowsEveryVerdictEverySeverityAndEveryClass) {
  const QDate today = date(GetParam());
  const Scratch scratch;
  const auto bench = *Workbench::load(dataDir(), std::make_shared<FixedClock>(today));
  const Status made = bench->createSample(scratch.path(QStringLiteral("s.jiheng")), QStringLiteral("Li"));
  ASSERT_TRUE(made.has_value()) << words(made);
  const auto edition = *bench->catalogue().resolveEdition(QStringLiteral("current"), today);

  QSet<QString> verdicts;
  const auto technologies = *bench->portfolio()->technologies();
  for (const Technology& technology : technologies)
    verdicts.insert(verdictCode(bench->portfolio()->verdict(technology.id, *edition)->kind));
  EXPECT_EQ(verdicts.size(), 4);
  EXPECT_GE(technologies.size(), 8U);
  EXPECT_GE(bench->portfolio()->products()->size(), 4U);

  QSet<QString> severities;
  QSet<QString> classes;
  const auto transfers = *bench->transfers()->transfers();
  for (const Transfer& transfer : transfers) {
    const GateState state = *bench->transfers()->state(transfer.id, *edition, today);
    classes.insert(transferClassCode(state.kind));
    for (const GateFinding& finding : state.findings) severities.insert(findingSeverityCode(finding.severity));
  }
  EXPECT_EQ(severities.size(), 3);
  EXPECT_EQ(classes.size(), 4);

  const auto agenda = *bench->transfers()->agenda(today, *edition);
  EXPECT_TRUE(has(agenda, "contract-before-letter"));
  EXPECT_TRUE(has(agenda, "letter-expiring"));
  EXPECT_TRUE(has(agenda, "prohibited-technology"));
  const AgendaEntry decision = entry(agenda, "loi-decision");
  EXPECT_EQ(decision.urgency, Urgency::Waiting);
  const AgendaEntry registration = entry(agenda, "registration");
  EXPECT_GE(registration.due, today);
  EXPECT_LE(registration.daysLeft, 7);
  EXPECT_FALSE(has(agenda, "registration-late"));
  EXPECT_TRUE(bench->workspace()->checkAudit()->intact);
}

INSTANTIATE_TEST_SUITE_P(Days, SampleOn,
                         ::testing::Values("2026-11-23", "2026-11-22", "2026-10-05", "2026-03-01", "2028-02-29",
                                           "2027-01-01"));

}  // namespace
