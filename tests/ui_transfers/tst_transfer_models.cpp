// The lists of the Today page and of the transfers as models.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "app/workbench/workbench.h"
#include "resources/resources.h"
#include "tests/support/scratch.h"
#include "ui/transfers/today_model.h"
#include "ui/transfers/transfer_list_model.h"
#include "ui/widgets/language_manager.h"

using namespace jiheng;
using namespace jiheng::test;
using namespace jiheng::ui;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

AgendaEntry entryOf(Urgency urgency, const char* title) {
  AgendaEntry entry;
  entry.transfer = TransferId(QString::fromLatin1(title));
  entry.transferTitle = QString::fromLatin1(title);
  entry.id = QStringLiteral("rule");
  entry.urgency = urgency;
  if (urgency == Urgency::Finding) entry.severity = FindingSeverity::Stop;
  return entry;
}

QList<TodayGroup> headingsOf(const TodayModel& model) {
  QList<TodayGroup> groups;
  for (int row = 0; row < model.rowCount(); ++row)
    if (model.rowAt(row).heading) groups << model.rowAt(row).group;
  return groups;
}

class TransferModels : public ::testing::Test {
 protected:
  TransferModels() {
    initResources();
    bench = *Workbench::load(QString::fromLatin1(kBundledData), std::make_shared<FixedClock>(today));
    const Status made = bench->createSample(scratch.path(QStringLiteral("示例.jiheng")), QStringLiteral("审查人"));
    if (!made.has_value()) qFatal("%s", qPrintable(made.error().in(Language::English)));
    edition = *bench->catalogue().resolveEdition(QStringLiteral("current"), today);
  }
  std::vector<TransferListModel::Row> rows() const {
    std::vector<TransferListModel::Row> all;
    const auto transfers = *bench->transfers()->transfers();
    for (const Transfer& transfer : transfers)
      all.push_back({transfer, *bench->transfers()->stateOf(transfer, *edition, today)});
    return all;
  }

  const QDate today{2026, 11, 23};
  Scratch scratch;
  std::unique_ptr<Workbench> bench;
  std::shared_ptr<const Edition> edition;
};

TEST_F(TransferModels, TodayModelKeepsTheModelContract) {
  TodayModel model;
  const QAbstractItemModelTester tester(&model, kFatal);
  LanguageManager language;
  language.setLanguage(Language::English);
  model.setContent(*bench->transfers()->agenda(today, *edition), *bench->portfolio()->summaries(*edition));
  EXPECT_GT(model.taskCount(), 5);
  const QString english = model.index(0).data().toString();
  const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
  language.setLanguage(Language::Chinese);
  model.retranslate();
  EXPECT_EQ(changes.count(), 1);
  EXPECT_NE(model.index(0).data().toString(), english);
  model.clear();
  EXPECT_EQ(model.rowCount(), 0);
  model.retranslate();
  model.setContent({}, {});
  EXPECT_EQ(model.taskCount(), 0);
}

TEST_F(TransferModels, TransferListModelKeepsTheModelContract) {
  TransferListModel model;
  const QAbstractItemModelTester tester(&model, kFatal);
  model.retranslate();
  const auto all = rows();
  model.setRows(all);
  ASSERT_EQ(model.rowCount(), static_cast<int>(all.size()));
  for (int row = 0; row < model.rowCount(); ++row) {
    EXPECT_EQ(model.rowOf(model.rowAt(row).transfer.id), row);
    EXPECT_FALSE(model.index(row).data(SecondLineRole).toString().isEmpty());
    EXPECT_FALSE(model.index(row).data(WordRole).toString().isEmpty());
    // A screen reader hears what the eye sees.
    const QString heard = model.index(row).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(heard.contains(model.index(row).data().toString()));
    EXPECT_TRUE(heard.contains(model.index(row).data(SecondLineRole).toString()));
  }
  EXPECT_EQ(model.rowOf(TransferId(QStringLiteral("nobody"))), -1);
  model.retranslate();
  model.setRows({});
  EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(TransferModels, ListsEveryTransferThatIsStoppedWithTheWordAndTheReason) {
  LanguageManager language;
  language.setLanguage(Language::English);
  TransferListModel model;
  model.setRows(rows());
  int stopped = 0;
  for (int row = 0; row < model.rowCount(); ++row) {
    const bool stop = model.rowAt(row).state.has(FindingSeverity::Stop);
    EXPECT_EQ(model.index(row).data(WordRole).toString() == QStringLiteral("Stop"), stop);
    EXPECT_EQ(model.index(row).data(MeaningRole).toInt() == static_cast<int>(Semantic::Prohibited),
              stop || model.rowAt(row).state.kind == TransferClass::Prohibited);
    if (stop) ++stopped;
  }
  EXPECT_GE(stopped, 1);
}

TEST(TodayModel, PutsStopsBeforeWhatIsOverdueBeforeWhatComesLater) {
  TodayModel model;
  const QAbstractItemModelTester tester(&model, kFatal);
  model.setContent({entryOf(Urgency::Waiting, "w"), entryOf(Urgency::Later, "l"), entryOf(Urgency::Overdue, "o"),
                    entryOf(Urgency::ThisWeek, "s"), entryOf(Urgency::Finding, "f"), entryOf(Urgency::Today, "t")},
                   {});
  EXPECT_EQ(headingsOf(model), (QList<TodayGroup>{TodayGroup::Finding, TodayGroup::Overdue, TodayGroup::Today,
                                                  TodayGroup::ThisWeek, TodayGroup::Later, TodayGroup::Waiting}));
  EXPECT_EQ(model.taskCount(), 6);
  EXPECT_EQ(model.rowAt(1).entry->transferTitle, QStringLiteral("f"));
}

TEST(TodayModel, LeavesNoticesToTheTransferItself) {
  AgendaEntry notice = entryOf(Urgency::Finding, "n");
  notice.severity = FindingSeverity::Notice;
  TodayModel model;
  model.setContent({notice}, {});
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(TodayModel, LeadsFromADeadlineToItsTransferAndFromAHeadingNowhere) {
  TodayModel model;
  model.setContent({entryOf(Urgency::Overdue, "T1")}, {});
  EXPECT_EQ(model.placeOf(0), Place());
  EXPECT_EQ(model.placeOf(1), (Place{QStringLiteral("transfers"), QStringLiteral("transfer"), QStringLiteral("T1"),
                                     QStringLiteral("rule")}));
  EXPECT_FALSE(model.flags(model.index(0)) & Qt::ItemIsSelectable);
  EXPECT_TRUE(model.flags(model.index(1)) & Qt::ItemIsSelectable);
}

TEST(TodayModel, CountsTheDaysOnBothSidesOfTheLastOne) {
  LanguageManager language;
  language.setLanguage(Language::English);
  AgendaEntry entry = entryOf(Urgency::Later, "d");
  EXPECT_EQ(daysText(entry), QString());
  entry.due = QDate(2026, 11, 23);
  EXPECT_EQ(daysText(entry), QStringLiteral("today"));
  entry.daysLeft = 1;
  EXPECT_EQ(daysText(entry), QStringLiteral("1 day left"));
  entry.daysLeft = -2;
  EXPECT_EQ(daysText(entry), QStringLiteral("2 days overdue"));
}

}  // namespace
