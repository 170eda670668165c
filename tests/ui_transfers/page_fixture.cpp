#include "tests/ui_transfers/page_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "ui/transfers/today_page.h"
#include "ui/transfers/transfers_page.h"
#include "ui/widgets/field_error.h"

namespace jiheng::test {

namespace {

template <class Kind>
ui::PageFactory factory(const char* id) {
  return {QLatin1String(id), Text::of({QLatin1String(id), QLatin1String(id)}), QLatin1String(id), true,
          [](ui::UiContext& context, QWidget* parent) -> ui::Page* { return new Kind(context, parent); }};
}

ui::PageFactories pages() { return {factory<ui::TodayPage>("today"), factory<ui::TransfersPage>("transfers")}; }

}  // namespace

TransferPagesTest::TransferPagesTest() : bench(pages(), today) {
  QObject::connect(&bench.context().messages, &ui::Messages::posted, &bench.window(),
                   [this](const ui::Message& message) { messages << message; });
  QObject::connect(&bench.context().navigator, &ui::Navigator::requested, &bench.window(),
                   [this](const ui::Place& place) { places << place; });
  bench.createSample();
  bench.window().start();
  bench.show();
}

TransferPagesTest::~TransferPagesTest() = default;

Transfer TransferPagesTest::sampleTransfer(const char* counterparty) {
  const auto all = service().transfers();
  if (all.has_value())
    for (const Transfer& transfer : *all)
      if (transfer.counterparty.startsWith(QLatin1String(counterparty))) return transfer;
  qFatal("the sample has no transfer to %s", counterparty);
}

Transfer TransferPagesTest::stored(const TransferId& id) {
  const auto transfer = service().transfer(id);
  EXPECT_TRUE(transfer.has_value());
  return transfer.has_value() ? *transfer : Transfer();
}

void TransferPagesTest::choose(const TransferId& id) {
  bench.window().showPage(QStringLiteral("transfers"));
  const QString title = stored(id).title;
  const QModelIndexList found = list()->model()->match(list()->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly);
  ASSERT_EQ(found.size(), 1);
  list()->scrollTo(found.first());
  QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(found.first()).center());
  ASSERT_EQ(bench.window().page(QStringLiteral("transfers"))->currentPlace().id, id.value());
}

QLineEdit* TransferPagesTest::line(const char* field) {
  auto* found = child<QWidget>(QByteArray(QByteArrayLiteral("field_") + field).constData());
  return found ? found->findChild<QLineEdit*>() : nullptr;
}

QString TransferPagesTest::findings() {
  const auto* label = child<QLabel>("findings");
  return label && label->isVisible() ? label->text() : QString();
}

void TransferPagesTest::type(QWidget* field, const QString& text) {
  field->setFocus();
  if (auto* line = qobject_cast<QLineEdit*>(field)) line->selectAll();
  if (text.isEmpty()) QTest::keyClick(field, Qt::Key_Backspace);
  for (const QChar character : text) {
    if (character.unicode() < 0x80) {
      QTest::keyClick(field, character.toLatin1());
    } else {
      QInputMethodEvent event;
      event.setCommitString(QString(character));
      QCoreApplication::sendEvent(field, &event);
    }
  }
}

void TransferPagesTest::press(QWidget* target, Qt::Key key, Qt::KeyboardModifiers modifiers) {
  target->setFocus();
  QTest::keyClick(target, key, modifiers);
}

void TransferPagesTest::enter(QLineEdit* field, const QString& text) {
  type(field, text);
  press(field, Qt::Key_Return);
}

void TransferPagesTest::pick(QComboBox* box, const QString& data) {
  press(box, Qt::Key_Home);
  for (int i = 0; i < box->count() && box->currentData().toString() != data; ++i) press(box, Qt::Key_Down);
  EXPECT_EQ(box->currentData().toString(), data);
}

QString TransferPagesTest::errorAt(const QWidget* field) {
  for (const ui::FieldError* error : field->parentWidget()->findChildren<ui::FieldError*>(Qt::FindDirectChildrenOnly))
    if (error->isVisible() && error->hasError() && !field->accessibleDescription().isEmpty() &&
        error->text().endsWith(field->accessibleDescription()))
      return error->text();
  return {};
}

QString TransferPagesTest::labelOf(const QWidget* field) {
  for (const QLabel* label : field->window()->findChildren<QLabel*>())
    if (label->buddy() == field) return label->text();
  return {};
}

}  // namespace jiheng::test
