#include <QSqlQuery>

#include "app/transfers/transfer_service.h"
#include "tests/support/scratch.h"
#include "tests/transfers/transfer_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

class TransferServiceTest : public ::testing::Test {
 protected:
  TransferServiceTest() {
    Result<Catalogue> loaded = Catalogue::load(dataDir());
    if (!loaded) qFatal("%s", words(loaded).c_str());
    catalogue = *std::move(loaded);
    edition = catalogue.edition(QStringLiteral("2025-28"));
    open(true);
    Technology given;
    given.nameEn = QStringLiteral("Engine");
    engine = *portfolio->save(given);
  }

  void open(bool create) {
    transfers.reset();
    portfolio.reset();
    workspace.reset();
    const QString path = scratch.path(QStringLiteral("w.jiheng"));
    auto made = create ? Workspace::create(path, QStringLiteral("Li"), clock) : Workspace::open(path, QStringLiteral("Li"), clock);
    if (!made) qFatal("%s", words(made).c_str());
    workspace = *std::move(made);
    portfolio = std::make_unique<PortfolioService>(*workspace, catalogue);
    transfers = std::make_unique<TransferService>(*workspace, *portfolio, basis());
  }

  /// A transfer in which every field holds something.
  Transfer full() const {
    Transfer t = transfer();
    t.technologies = {engine.id};
    for (const TransferTextField& field : transferTextFields())
      if ((t.*field.member).isEmpty()) t.*field.member = QStringLiteral("值 of ") + field.name;
    QDate day = date("2026-01-05");
    for (const TransferDateField& field : transferDateFields()) {
      t.*field.member = day;
      day = day.addDays(3);
    }
    t.royalty = true;
    return t;
  }

  qint64 entries() const { return static_cast<qint64>(workspace->auditEntries()->size()); }

  Scratch scratch;
  FixedClock clock{date("2026-11-23")};
  Catalogue catalogue;
  std::shared_ptr<const Edition> edition;
  std::unique_ptr<Workspace> workspace;
  std::unique_ptr<PortfolioService> portfolio;
  std::unique_ptr<TransferService> transfers;
  Technology engine;
};

}  // namespace

TEST_F(TransferServiceTest, EveryFieldComesBackFromTheFile) {
  const auto saved = transfers->save(full());
  ASSERT_TRUE(saved.has_value()) << words(saved);
  open(false);
  const auto read = transfers->transfer(saved->id);
  ASSERT_TRUE(read.has_value()) << words(read);
  EXPECT_EQ(*read, *saved);
  Transfer expected = full();
  expected.id = saved->id;
  EXPECT_EQ(*read, expected);
}

TEST_F(TransferServiceTest, AChangeIsOneAuditEntryWithItsFieldsAndOneSignal) {
  Transfer t = *transfers->save(transfer());
  int changed = 0;
  QObject::connect(transfers.get(), &TransferService::changed, transfers.get(), [&changed] { ++changed; });
  const qint64 before = entries();
  t.contractNumber = QStringLiteral("CY-1");
  ASSERT_TRUE(transfers->save(t).has_value());
  EXPECT_EQ(entries(), before + 1);
  EXPECT_EQ(changed, 1);
  const AuditEntry last = workspace->auditEntries()->back();
  EXPECT_EQ(last.action, QStringLiteral("transfer.changed"));
  EXPECT_EQ(last.after.value(QLatin1String("contract_number")).toString(), QStringLiteral("CY-1"));
  EXPECT_TRUE(workspace->checkAudit()->intact);
}

TEST_F(TransferServiceTest, SavingWhatIsStoredWritesNothing) {
  const Transfer t = *transfers->save(full());
  int changed = 0;
  QObject::connect(transfers.get(), &TransferService::changed, transfers.get(), [&changed] { ++changed; });
  const qint64 before = entries();
  ASSERT_TRUE(transfers->save(t).has_value());
  EXPECT_EQ(entries(), before);
  EXPECT_EQ(changed, 0);
}

TEST_F(TransferServiceTest, ARefusedTransferLeavesNothingBehind) {
  const qint64 before = entries();
  Transfer t = transfer();
  t.title.clear();
  EXPECT_EQ(transfers->save(t).error().field, QStringLiteral("title"));
  t = transfer();
  t.technologies = {TechnologyId(QStringLiteral("nobody"))};
  EXPECT_EQ(transfers->save(t).error().field, QStringLiteral("technologies"));
  EXPECT_EQ(entries(), before);
  EXPECT_TRUE(transfers->transfers()->empty());
}

TEST_F(TransferServiceTest, TechnologiesAreReplacedWithTheTransfer) {
  Technology other;
  other.nameEn = QStringLiteral("Other");
  other = *portfolio->save(other);
  Transfer t = *transfers->save(full());
  t.technologies = {other.id, other.id};
  ASSERT_TRUE(transfers->save(t).has_value());
  EXPECT_EQ(transfers->transfer(t.id)->technologies, std::vector<TechnologyId>{other.id});
  EXPECT_TRUE(transfers->transfersOf(engine.id)->empty());
  EXPECT_EQ(transfers->transfersOf(other.id)->size(), 1U);
}

TEST_F(TransferServiceTest, ARemovedTransferComesBackWhole) {
  const Transfer t = *transfers->save(full());
  ASSERT_TRUE(transfers->remove(t.id).has_value());
  EXPECT_TRUE(transfers->transfers()->empty());
  EXPECT_EQ(transfers->transfer(t.id).error().code, ErrorCode::NotFound);
  EXPECT_EQ(transfers->save(t).error().code, ErrorCode::NotFound);
  EXPECT_EQ(transfers->remove(t.id).error().code, ErrorCode::NotFound);
  ASSERT_TRUE(transfers->restore(t.id).has_value());
  EXPECT_EQ(*transfers->transfer(t.id), t);
  EXPECT_EQ(transfers->restore(TransferId(QStringLiteral("nobody"))).error().code, ErrorCode::NotFound);
}

TEST_F(TransferServiceTest, ARemovedTechnologyStaysNamedAndOpensTheClass) {
  Transfer t = *transfers->save(full());
  ASSERT_TRUE(portfolio->remove(engine.id).has_value());
  const auto state = transfers->state(t.id, *edition, clock.today());
  ASSERT_TRUE(state.has_value()) << words(state);
  EXPECT_EQ(state->kind, TransferClass::Open);
  EXPECT_TRUE(state->finding(QStringLiteral("technology-removed")));
  t.notes = QStringLiteral("still editable");
  EXPECT_TRUE(transfers->save(t).has_value());
}

TEST_F(TransferServiceTest, ABrokenDateInTheFileIsAnErrorAndNoEmptyDate) {
  const Transfer t = *transfers->save(full());
  QSqlQuery(workspace->database()).exec(QStringLiteral("UPDATE transfers SET loi_issue_date = '2026-02-30'"));
  EXPECT_EQ(transfers->transfer(t.id).error().code, ErrorCode::Damaged);
  EXPECT_EQ(transfers->agenda(clock.today(), *edition).error().code, ErrorCode::Damaged);
}

TEST_F(TransferServiceTest, TheGateSeesAnEditBeforeItIsSaved) {
  Transfer draft = transfer();
  draft.technologies = {engine.id};
  draft.contractDate = date("2026-11-20");
  const auto state = transfers->stateOf(draft, *edition, clock.today());
  ASSERT_TRUE(state.has_value()) << words(state);
  EXPECT_TRUE(state->finding(QStringLiteral("open-under-way")));
  EXPECT_TRUE(transfers->transfers()->empty());
}

TEST_F(TransferServiceTest, TheAgendaOfAllIsSortedOverTransfers) {
  Transfer t = transfer();
  t.technologies = {engine.id};
  t.contractDate = date("2026-11-16");
  ASSERT_TRUE(transfers->save(t).has_value());
  t.title = QStringLiteral("Another");
  t.contractDate = date("2026-09-25");
  ASSERT_TRUE(transfers->save(t).has_value());
  const auto agenda = transfers->agenda(clock.today(), *edition);
  ASSERT_TRUE(agenda.has_value()) << words(agenda);
  ASSERT_EQ(agenda->size(), 4U);
  EXPECT_EQ((*agenda)[0].urgency, Urgency::Finding);
  EXPECT_EQ((*agenda)[0].transferTitle, QStringLiteral("Another"));
  EXPECT_EQ((*agenda)[2].urgency, Urgency::ThisWeek);
  EXPECT_EQ((*agenda)[2].transferTitle, QStringLiteral("Another"));
  EXPECT_EQ((*agenda)[3].urgency, Urgency::Later);
}
