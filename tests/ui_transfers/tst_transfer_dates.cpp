// The dates of a transfer, typed at its steps: what is stored, and how it comes back.
#include <QLineEdit>
#include <QTest>

#include "tests/ui_transfers/page_fixture.h"
#include "ui/widgets/message_bar.h"

namespace jiheng::test {

TEST_F(TransferPagesTest, StoresTheEndOfTheLetterOfIntentThatIsTyped) {
  const Transfer before = sampleTransfer("Rheinkathode");
  choose(before.id);
  const QDate end = before.loiEndDate.addDays(3);
  EXPECT_EQ(line("loi_end_date")->text(), before.loiEndDate.toString(Qt::ISODate));
  enter(line("loi_end_date"), end);
  EXPECT_EQ(stored(before.id).loiEndDate, end);
  EXPECT_EQ(errorAt(line("loi_end_date")), QString());
  EXPECT_EQ(undo().count(), 1);

  // It is in the file, not only in the window.
  Workbench& workbench = bench.context().workbench;
  const QString path = workbench.workspace()->path();
  workbench.closeWorkspace();
  ASSERT_TRUE(workbench.openWorkspace(path, QStringLiteral("B")).has_value());
  Transfer expected = before;
  expected.loiEndDate = end;
  EXPECT_EQ(stored(before.id), expected);
}

TEST_F(TransferPagesTest, BringsTheOldDateBackWithCtrlZAndTheNewOneWithRedo) {
  const Transfer before = sampleTransfer("Rheinkathode");
  choose(before.id);
  const QDate end = before.loiEndDate.addDays(3);
  enter(line("loi_end_date"), end);
  press(list(), Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(stored(before.id), before);
  EXPECT_EQ(line("loi_end_date")->text(), before.loiEndDate.toString(Qt::ISODate));
  undo().redo();
  EXPECT_EQ(stored(before.id).loiEndDate, end);
  EXPECT_EQ(line("loi_end_date")->text(), end.toString(Qt::ISODate));
}

TEST_F(TransferPagesTest, ReadsADateAsPeopleWriteIt) {
  const Transfer before = sampleTransfer("Rheinkathode");
  choose(before.id);
  enter(line("loi_end_date"), QStringLiteral("2027年3月5日"));
  EXPECT_EQ(stored(before.id).loiEndDate, QDate(2027, 3, 5));
  enter(line("loi_end_date"), QStringLiteral("20270306"));
  EXPECT_EQ(stored(before.id).loiEndDate, QDate(2027, 3, 6));
  EXPECT_EQ(line("loi_end_date")->text(), QStringLiteral("2027-03-06"));
}

TEST_F(TransferPagesTest, ClearsADateThatIsTakenOut) {
  const Transfer before = sampleTransfer("Rheinkathode");
  choose(before.id);
  enter(line("loi_end_date"), QString());
  EXPECT_FALSE(stored(before.id).loiEndDate.isValid());
}

TEST_F(TransferPagesTest, StoresWhatWasTypedWhenTheFocusMovesOn) {
  const Transfer before = sampleTransfer("Rheinkathode");
  choose(before.id);
  const QDate end = before.loiEndDate.addDays(4);
  type(line("loi_end_date"), end.toString(Qt::ISODate));
  EXPECT_EQ(stored(before.id), before);
  press(line("loi_end_date"), Qt::Key_Tab);
  EXPECT_EQ(stored(before.id).loiEndDate, end);
}

TEST_F(TransferPagesTest, StoresWhatWasTypedWhenAnotherTransferIsChosen) {
  const Transfer before = sampleTransfer("Rheinkathode");
  const Transfer other = sampleTransfer("Harbour Voice");
  choose(before.id);
  type(line("counterparty"), QStringLiteral("莱茵 GmbH"));
  choose(other.id);
  EXPECT_EQ(stored(before.id).counterparty, QStringLiteral("莱茵 GmbH"));
  EXPECT_EQ(stored(other.id), other);
  EXPECT_EQ(line("counterparty")->text(), other.counterparty);
}

TEST_F(TransferPagesTest, SaysStopWhereTheContractComesBeforeTheLetter) {
  const Transfer before = sampleTransfer("Harbour Voice");
  choose(before.id);
  EXPECT_FALSE(findings().contains(QStringLiteral("Stop")));
  const QDate signedOn = today.addDays(-1);
  // Possible and forbidden: it is stored, and the page says so.
  enter(line("contract_date"), signedOn);
  EXPECT_EQ(stored(before.id).contractDate, signedOn);
  EXPECT_TRUE(findings().contains(QStringLiteral("Stop"))) << findings().toStdString();
  EXPECT_TRUE(findings().contains(QStringLiteral("no letter of intent")));
  EXPECT_TRUE(findings().contains(QStringLiteral("Legal basis")));

  // With a letter of later date it is still a stop, with that date.
  enter(line("loi_issue_date"), today);
  EXPECT_TRUE(findings().contains(QStringLiteral("before the letter of intent of")));
  undo().undo();
  undo().undo();
  EXPECT_FALSE(findings().contains(QStringLiteral("Stop")));
}

}  // namespace jiheng::test
