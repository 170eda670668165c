// The list of transfers: new ones, removed ones, and the language at run time.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui/support/widget_names.h"
#include "tests/ui_transfers/page_fixture.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::test {

namespace {

class NewTransfer : public TransferPagesTest {
 protected:
  NewTransfer() {
    bench.window().showPage(QStringLiteral("transfers"));
    bench.context().actions.action(QStringLiteral("transfers.new"))->trigger();
    count = static_cast<int>(service().transfers()->size());
  }
  QLineEdit* title() { return child<QLineEdit>("new_title"); }
  QLineEdit* counterparty() { return child<QLineEdit>("new_counterparty"); }
  QComboBox* country() { return child<QComboBox>("new_country"); }
  QComboBox* mode() { return child<QComboBox>("new_mode"); }
  void create() { QTest::mouseClick(child<QPushButton>("createTransfer"), Qt::LeftButton); }
  int stillStored() { return static_cast<int>(service().transfers()->size()); }
  int count = 0;
};

}  // namespace

TEST_F(NewTransfer, IsMadeFromWhatIsTyped) {
  ASSERT_TRUE(title()->isVisible());
  EXPECT_TRUE(title()->hasFocus());
  type(title(), QStringLiteral("电池许可 Bern"));
  type(counterparty(), QStringLiteral("Aare AG"));
  pick(country(), QStringLiteral("CH"));
  pick(mode(), QStringLiteral("know-how"));
  create();
  ASSERT_EQ(stillStored(), count + 1);
  const Transfer made = sampleTransfer("Aare AG");
  EXPECT_EQ(made.title, QStringLiteral("电池许可 Bern"));
  EXPECT_EQ(made.country, QStringLiteral("CH"));
  EXPECT_EQ(made.mode, QStringLiteral("know-how"));
  // The new one is shown for its dates to be entered.
  EXPECT_EQ(bench.window().page(QStringLiteral("transfers"))->currentPlace().id, made.id.value());
  EXPECT_FALSE(title()->isVisible());
  EXPECT_EQ(line("title")->text(), made.title);

  press(list(), Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(stillStored(), count);
  undo().redo();
  EXPECT_EQ(stored(made.id), made);
}

TEST_F(NewTransfer, IsRefusedAtEachFieldThatIsMissing) {
  create();
  EXPECT_NE(errorAt(title()), QString());
  EXPECT_EQ(errorAt(counterparty()), QString());
  type(title(), QStringLiteral("x"));
  EXPECT_EQ(errorAt(title()), QString());
  press(title(), Qt::Key_Return);
  EXPECT_NE(errorAt(counterparty()), QString());
  type(counterparty(), QStringLiteral("y"));
  EXPECT_EQ(errorAt(counterparty()), QString());
  create();
  EXPECT_NE(errorAt(country()), QString());
  pick(country(), QStringLiteral("HK"));
  EXPECT_EQ(errorAt(country()), QString());
  create();
  EXPECT_NE(errorAt(mode()), QString());
  EXPECT_EQ(stillStored(), count);
  EXPECT_EQ(undo().count(), 0);
  EXPECT_TRUE(title()->isVisible());
}

TEST_F(NewTransfer, KeepsWhatIsTypedWhileTheLanguageChanges) {
  type(title(), QStringLiteral("半句 half"));
  pick(country(), QStringLiteral("HK"));
  const QString titleLabel = labelOf(title());
  const QString countryText = country()->currentText();
  const QString button = child<QPushButton>("createTransfer")->text();
  bench.context().language.setLanguage(Language::Chinese);
  WindowBench::settle();
  EXPECT_EQ(title()->text(), QStringLiteral("半句 half"));
  EXPECT_EQ(country()->currentData().toString(), QStringLiteral("HK"));
  EXPECT_NE(country()->currentText(), countryText);
  EXPECT_NE(labelOf(title()), titleLabel);
  EXPECT_NE(child<QPushButton>("createTransfer")->text(), button);
  bench.context().language.setLanguage(Language::English);
  WindowBench::settle();
  EXPECT_EQ(labelOf(title()), titleLabel);
}

TEST_F(NewTransfer, StaysOpenWhileSomethingElseIsStored) {
  type(title(), QStringLiteral("half"));
  Transfer other = sampleTransfer("Kitayama");
  other.notes = QStringLiteral("changed elsewhere");
  ASSERT_TRUE(service().save(other).has_value());
  EXPECT_TRUE(title()->isVisible());
  EXPECT_EQ(title()->text(), QStringLiteral("half"));
}

TEST_F(NewTransfer, GivesWayToATransferThatIsChosenAndKeepsWhatWasTyped) {
  type(title(), QStringLiteral("half"));
  const Transfer other = sampleTransfer("Kitayama");
  choose(other.id);
  EXPECT_FALSE(title()->isVisible());
  EXPECT_EQ(line("title")->text(), other.title);
  bench.context().actions.action(QStringLiteral("transfers.new"))->trigger();
  EXPECT_EQ(title()->text(), QStringLiteral("half"));
}

TEST_F(TransferPagesTest, RemovesWithDeleteAndBringsBackWithCtrlZ) {
  const Transfer transfer = sampleTransfer("Harbour Voice");
  choose(transfer.id);
  press(list(), Qt::Key_Delete);
  EXPECT_FALSE(service().transfer(transfer.id).has_value());
  ASSERT_FALSE(messages.isEmpty());
  EXPECT_EQ(messages.last().severity, ui::Severity::Done);
  EXPECT_NE(bench.window().page(QStringLiteral("transfers"))->currentPlace().id, transfer.id.value());
  press(list(), Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(stored(transfer.id), transfer);
}

TEST_F(TransferPagesTest, OffersTheWayBackInTheMessageOfADeletion) {
  const Transfer transfer = sampleTransfer("Harbour Voice");
  choose(transfer.id);
  press(list(), Qt::Key_Delete);
  ASSERT_FALSE(messages.isEmpty());
  ASSERT_TRUE(messages.last().action);
  messages.last().action();
  EXPECT_EQ(stored(transfer.id), transfer);
}

TEST_F(TransferPagesTest, ChangesLabelsAndKeepsHalfTypedTextsWhenTheLanguageChanges) {
  const Transfer transfer = sampleTransfer("Rheinkathode");
  choose(transfer.id);
  type(line("loi_end_date"), QStringLiteral("2027-0"));
  const QString label = labelOf(line("loi_end_date"));
  const QString row = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
  bench.context().language.setLanguage(Language::Chinese);
  WindowBench::settle();
  EXPECT_EQ(line("loi_end_date")->text(), QStringLiteral("2027-0"));
  EXPECT_NE(labelOf(line("loi_end_date")), label);
  EXPECT_NE(list()->currentIndex().data(Qt::AccessibleTextRole).toString(), row);
  EXPECT_EQ(stored(transfer.id), transfer);
  EXPECT_EQ(child<QComboBox>("country")->currentData().toString(), transfer.country);
}

TEST_F(TransferPagesTest, ChangesTheCountryByKeys) {
  const Transfer transfer = sampleTransfer("Rheinkathode");
  choose(transfer.id);
  press(child<QComboBox>("country"), Qt::Key_Down);
  EXPECT_NE(stored(transfer.id).country, transfer.country);
  undo().undo();
  EXPECT_EQ(stored(transfer.id), transfer);
  EXPECT_EQ(child<QComboBox>("country")->currentData().toString(), transfer.country);
}

TEST_F(TransferPagesTest, FindsATransferByAPartOfItsTitle) {
  const Transfer transfer = sampleTransfer("Kitayama");
  bench.window().showPage(QStringLiteral("transfers"));
  type(child<QLineEdit>("transferFilter"), QStringLiteral("折叠"));
  ASSERT_EQ(list()->model()->rowCount(), 1);
  EXPECT_EQ(list()->model()->index(0, 0).data().toString(), transfer.title);
}

TEST_F(TransferPagesTest, NamesEveryPartForScreenReaders) {
  choose(sampleTransfer("Rheinkathode").id);
  EXPECT_EQ(namelessWidgets(bench.window()), QStringList());
}

}  // namespace jiheng::test
