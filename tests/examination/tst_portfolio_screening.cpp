#include <QCoreApplication>
#include <QElapsedTimer>

#include "app/examination/portfolio_screening.h"
#include "tests/examination/examination_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

class PortfolioScreenings : public ExaminationTest {
protected:
  void makeMany(int count) {
    for (int i = 0; i < count; ++i) (void)(i % 3 == 0 ? lidar() : canteen());
  }
  int due(ScreeningScope scope = ScreeningScope::Due) {
    return service().countDue(service().beginRun(editionId()).value(), scope).value();
  }
  /// Runs the event loop until the screening has ended.
  static void wait(const PortfolioScreening& screening) {
    QElapsedTimer clock;
    clock.start();
    while (screening.isRunning() && clock.elapsed() < 60000) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  }
};

}  // namespace

TEST_F(PortfolioScreenings, ScreenWhatIsDueWithOneAuditEntryForABatch) {
  makeMany(30);
  ASSERT_EQ(due(), 30);
  JobProgress progress;
  const auto outcome = screenPortfolio(service(), editionId(), ScreeningScope::Due, progress);
  ASSERT_TRUE(outcome) << words(outcome.error());
  EXPECT_EQ(outcome->technologies, 30);
  EXPECT_EQ(outcome->withCandidates, 10);
  EXPECT_FALSE(outcome->cancelled);
  EXPECT_EQ(progress.done(), 30);
  EXPECT_EQ(due(), 0);
  const auto entries = audit(QStringLiteral("screening."));
  ASSERT_EQ(entries.size(), 1U);
  EXPECT_EQ(entries[0].after.value(QLatin1String("technologies")).toInt(), 30);
  EXPECT_EQ(entries[0].after.value(QLatin1String("engine")).toString(), outcome->engine);
  EXPECT_TRUE(workspace().checkAudit()->intact);
  EXPECT_TRUE(portfolio().tags()->empty());
}

TEST_F(PortfolioScreenings, TakeOnlyTheDueOnesUnlessAllAreAsked) {
  makeMany(4);
  JobProgress progress;
  ASSERT_TRUE(screenPortfolio(service(), editionId(), ScreeningScope::Due, progress));
  (void)canteen();
  EXPECT_EQ(due(), 1);
  EXPECT_EQ(due(ScreeningScope::All), 5);
  EXPECT_EQ(screenPortfolio(service(), editionId(), ScreeningScope::Due, progress)->technologies, 1);
  EXPECT_EQ(screenPortfolio(service(), editionId(), ScreeningScope::All, progress)->technologies, 5);
}

TEST_F(PortfolioScreenings, GiveTheSameAsOneByOne) {
  makeMany(6);
  JobProgress progress;
  ASSERT_TRUE(screenPortfolio(service(), editionId(), ScreeningScope::Due, progress));
  const Technology first = portfolio().technologies()->front();
  const auto batched = service().screening(first.id, editionId()).value();
  ASSERT_TRUE(service().screen(first.id, editionId()));
  EXPECT_EQ(service().screening(first.id, editionId()).value()->candidates, batched->candidates);
}

TEST_F(PortfolioScreenings, RunBesideTheWindowAndSignalOnce) {
  makeMany(450);
  const int before = signalCount();
  PortfolioScreening screening(service());
  std::optional<ScreeningOutcome> outcome;
  QObject::connect(&screening, &PortfolioScreening::finished, [&](const ScreeningOutcome& given) { outcome = given; });
  Job job(Text::verbatim(QStringLiteral("screening")));
  ASSERT_TRUE(screening.start(job, editionId(), ScreeningScope::Due));
  Job second(Text::verbatim(QStringLiteral("again")));
  EXPECT_EQ(screening.start(second, editionId(), ScreeningScope::Due).error().code, ErrorCode::Refused);
  wait(screening);
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->technologies, 450);
  EXPECT_EQ(outcome->withCandidates, 150);
  EXPECT_EQ(due(), 0);
  EXPECT_EQ(signalCount(), before + 1);
  EXPECT_EQ(job.progress()->total(), 450);
}

TEST_F(PortfolioScreenings, KeepWhatIsDoneWhenCancelledAndGoOnFromThere) {
  makeMany(450);
  PortfolioScreening screening(service());
  std::optional<ScreeningOutcome> outcome;
  QObject::connect(&screening, &PortfolioScreening::finished, [&](const ScreeningOutcome& given) { outcome = given; });
  Job job(Text::verbatim(QStringLiteral("screening")));
  ASSERT_TRUE(screening.start(job, editionId(), ScreeningScope::Due));
  // Cancelled as soon as the first batch is stored.
  while (screening.isRunning() && job.progress()->done() == 0)
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  job.cancel();
  wait(screening);
  ASSERT_TRUE(outcome);
  EXPECT_TRUE(outcome->cancelled);
  EXPECT_EQ(due(), 450 - outcome->technologies);
  JobProgress progress;
  EXPECT_EQ(screenPortfolio(service(), editionId(), ScreeningScope::Due, progress)->technologies, 450 - outcome->technologies);
  EXPECT_EQ(due(), 0);
}

TEST_F(PortfolioScreenings, LeaveOutWhatChangedWhileItWasScreened) {
  Technology technology = lidar();
  const ScreeningRun run = service().beginRun(editionId()).value();
  const Screener screener = service().screener(editionId()).value();
  const auto screened = screenAll(screener, {technology}, 1, nullptr);
  technology.description = QStringLiteral("另一种");
  ASSERT_TRUE(portfolio().save(technology));
  ASSERT_TRUE(service().store(run, screened));
  EXPECT_FALSE(service().screening(technology.id, editionId()).value());
}
