#include "ui/widgets/date_field.h"

#include <QKeyEvent>
#include <QPointer>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "app/foundation/fold.h"

namespace jiheng::ui {

Result<QDate> readDate(const QString& text) {
  const QString folded = fold(text).trimmed();
  if (folded.isEmpty()) return QDate();
  static const QRegularExpression parted(
      QStringLiteral("^(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?$"));
  static const QRegularExpression solid(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
  for (const QRegularExpression& form : {parted, solid}) {
    const QRegularExpressionMatch match = form.match(folded);
    if (!match.hasMatch()) continue;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (date.isValid()) return date;
    return fail(invalidField(QString(), phrase("DateField", "There is no such day in the calendar.")));
  }
  return fail(
      invalidField(QString(), phrase("DateField", "Write the date as year, month and day: 2026-03-31.")));
}

DateField::DateField(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_error(new FieldError(theme, m_edit, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(m_edit);
  column->addWidget(m_error);
  m_edit->setClearButtonEnabled(true);
  m_edit->setPlaceholderText(tr("yyyy-mm-dd"));
  m_edit->installEventFilter(this);
  setFocusProxy(m_edit);
  connect(m_edit, &QLineEdit::textEdited, this, &DateField::check);
  connect(m_edit, &QLineEdit::editingFinished, this, &DateField::commit);
}

// A field that goes while it has the focus loses it on the way, and would commit to what is no longer there.
DateField::~DateField() {
  m_edit->disconnect(this);
}

void DateField::setDate(const QDate& date) {
  m_date = date;
  m_edit->setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
  m_error->clearError();
}

bool DateField::isFaulty() const {
  return !readDate(m_edit->text()).has_value();
}

void DateField::setError(const Error& error) {
  if (m_answering) m_date = m_before;
  m_error->setError(error);
}
void DateField::clearError() {
  m_error->clearError();
}

void DateField::check() {
  // While the date is still being typed there is nothing to complain of; once it is long enough there is.
  const Result<QDate> read = readDate(m_edit->text());
  if (read.has_value() || m_edit->text().size() < 8)
    m_error->clearError();
  else
    m_error->setError(read.error());
}

void DateField::commit() {
  const Result<QDate> read = readDate(m_edit->text());
  if (!read.has_value()) {
    m_error->setError(read.error());
    return;
  }
  if (read->isValid()) m_edit->setText(read->toString(Qt::ISODate));
  if (*read == m_date) return;
  m_error->clearError();
  m_before = m_date;
  m_date = *read;
  m_answering = true;
  const QPointer<DateField> here(this);
  emit dateCommitted(m_date);
  if (here) m_answering = false;
}

void DateField::step(int days) {
  const Result<QDate> read = readDate(m_edit->text());
  if (!read.has_value() || !read->isValid()) return;
  m_edit->setText(read->addDays(days).toString(Qt::ISODate));
  check();
}

bool DateField::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_edit && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
      step(key == Qt::Key_Up ? 1 : -1);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void DateField::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) m_edit->setPlaceholderText(tr("yyyy-mm-dd"));
  QWidget::changeEvent(event);
}

}  // namespace jiheng::ui
