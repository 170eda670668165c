// Dates and texts that cannot be: they are refused at their field, and nothing of them is stored.
#include <QLineEdit>
#include <QTest>

#include "tests/ui_transfers/page_fixture.h"

namespace jiheng::test {

TEST_F(TransferPagesTest, RefusesAnEndOfTheContractBeforeItsDate) {
  const Transfer before = sampleTransfer("Kitayama");
  choose(before.id);
  enter(line("contract_end_date"), before.contractDate.addDays(-1));
  EXPECT_NE(errorAt(line("contract_end_date")), QString());
  EXPECT_EQ(stored(before.id), before);
  EXPECT_EQ(undo().count(), 0);
  // What was typed stays, to be corrected.
  EXPECT_EQ(line("contract_end_date")->text(), before.contractDate.addDays(-1).toString(Qt::ISODate));
  enter(line("contract_end_date"), before.contractDate.addYears(1));
  EXPECT_EQ(errorAt(line("contract_end_date")), QString());
  EXPECT_EQ(stored(before.id).contractEndDate, before.contractDate.addYears(1));
}

TEST_F(TransferPagesTest, RefusesATextThatIsNoDateAndADayThatTheCalendarDoesNotHave) {
  const Transfer before = sampleTransfer("Rheinkathode");
  choose(before.id);
  for (const char* text : {"soon", "2027-02-30", "31.3.2027"}) {
    enter(line("loi_end_date"), QString::fromLatin1(text));
    EXPECT_NE(errorAt(line("loi_end_date")), QString()) << text;
    EXPECT_EQ(line("loi_end_date")->text(), QString::fromLatin1(text));
    EXPECT_EQ(stored(before.id), before);
  }
  EXPECT_EQ(undo().count(), 0);
}

TEST_F(TransferPagesTest, RefusesAnEventThatIsStillToCome) {
  const Transfer before = sampleTransfer("Kitayama");
  choose(before.id);
  enter(line("contract_date"), today.addDays(1));
  EXPECT_NE(errorAt(line("contract_date")), QString());
  EXPECT_EQ(stored(before.id), before);
}

TEST_F(TransferPagesTest, RefusesATransferWithoutTitle) {
  const Transfer before = sampleTransfer("Kitayama");
  choose(before.id);
  enter(line("title"), QString());
  EXPECT_NE(errorAt(line("title")), QString());
  EXPECT_EQ(stored(before.id), before);
  EXPECT_EQ(undo().count(), 0);
  // The gap stays where it was made, with its error, while another field is stored.
  enter(line("counterparty"), QStringLiteral("Kitayama Ltd"));
  EXPECT_EQ(line("title")->text(), QString());
  EXPECT_NE(errorAt(line("title")), QString());
  EXPECT_EQ(stored(before.id).title, before.title);
}

TEST_F(TransferPagesTest, RefusesAgainWhatIsConfirmedUnchanged) {
  const Transfer before = sampleTransfer("Kitayama");
  choose(before.id);
  QLineEdit* end = line("contract_end_date");
  enter(end, before.contractDate.addDays(-1));
  // Retyping the last digit takes the error away; finishing brings it back, for the date is still not stored.
  const QString last = end->text().right(1);
  press(end, Qt::Key_End);
  press(end, Qt::Key_Backspace);
  QTest::keyClicks(end, last);
  press(end, Qt::Key_Return);
  EXPECT_NE(errorAt(end), QString());
  EXPECT_EQ(stored(before.id), before);
}

TEST_F(TransferPagesTest, KeepsARefusedDateWhileTheOtherOneIsCorrected) {
  const Transfer before = sampleTransfer("Kitayama");
  choose(before.id);
  const QDate end = before.contractDate.addDays(-1);
  enter(line("contract_end_date"), end);
  ASSERT_NE(errorAt(line("contract_end_date")), QString());
  enter(line("contract_effective_date"), end.addDays(-1));
  enter(line("contract_date"), end.addDays(-2));
  EXPECT_EQ(stored(before.id).contractDate, end.addDays(-2));
  EXPECT_EQ(line("contract_end_date")->text(), end.toString(Qt::ISODate));
  press(line("contract_end_date"), Qt::Key_Return);
  EXPECT_EQ(stored(before.id).contractEndDate, end);
  EXPECT_EQ(errorAt(line("contract_end_date")), QString());
}

TEST_F(TransferPagesTest, ShowsNothingOfARefusedDateAtAnotherTransfer) {
  const Transfer first = sampleTransfer("Rheinkathode");
  const Transfer other = sampleTransfer("Hanbit");
  choose(first.id);
  enter(line("loi_end_date"), QStringLiteral("soon"));
  choose(other.id);
  EXPECT_EQ(line("loi_end_date")->text(), other.loiEndDate.toString(Qt::ISODate));
  EXPECT_EQ(errorAt(line("loi_end_date")), QString());
  enter(line("loi_end_date"), other.loiEndDate.addDays(2000));
  choose(first.id);
  EXPECT_EQ(line("loi_end_date")->text(), first.loiEndDate.toString(Qt::ISODate));
  EXPECT_EQ(stored(first.id), first);
}

TEST_F(TransferPagesTest, TakesBackTheErrorWithTheStoredDate) {
  const Transfer before = sampleTransfer("Kitayama");
  choose(before.id);
  QLineEdit* end = line("contract_end_date");
  enter(end, before.contractDate.addDays(-1));
  enter(end, before.contractEndDate);
  EXPECT_EQ(errorAt(end), QString());
  EXPECT_EQ(stored(before.id), before);
  EXPECT_EQ(undo().count(), 0);
}

}  // namespace jiheng::test
