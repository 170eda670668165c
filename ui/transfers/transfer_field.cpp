#include "ui/transfers/transfer_field.h"

#include <QVBoxLayout>

#include "ui/widgets/commit_edit.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

QString fieldLabel(const QString& name) {
  QString label = shown(transferFieldText(name));
  if (!label.isEmpty()) label[0] = label[0].toUpper();
  return label;
}

TransferField::TransferField(const QString& name, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_name(name), m_label(new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)) {
  setObjectName(QStringLiteral("field_") + name);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addWidget(m_label);
  for (const TransferDateField& field : transferDateFields())
    if (field.name == name) m_date = field.member;
  for (const TransferTextField& field : transferTextFields())
    if (field.name == name) m_text = field.member;
  if (m_date) {
    m_dateField = new DateField(theme, this);
    column->addWidget(m_dateField);
    m_label->setBuddy(m_dateField->edit());
    connect(m_dateField, &DateField::dateCommitted, this, [this] {
      m_refused = false;
      emit committed(m_name);
    });
    // A refused date is no new one for the field below; finishing it again asks again.
    connect(m_dateField->edit(), &QLineEdit::editingFinished, this, [this] {
      if (m_refused && !m_dateField->isFaulty()) emit committed(m_name);
    });
  } else {
    m_textField = new CommitLineEdit(this);
    m_error = new FieldError(theme, m_textField, this);
    column->addWidget(m_textField);
    column->addWidget(m_error);
    m_label->setBuddy(m_textField);
    connect(m_textField, &CommitLineEdit::committed, this, [this] { emit committed(m_name); });
    connect(m_textField, &QLineEdit::textEdited, this, &TransferField::clearError);
  }
  column->addStretch(1);
  retranslate();
}

void TransferField::show(const Transfer& transfer, bool another) {
  if (another) clearError();
  if (m_dateField) {
    // A text that is no date yet is the user's; it goes only when he changes it.
    const bool keep = !another && (m_refused || m_dateField->isFaulty());
    if (another || (!keep && m_dateField->date() != transfer.*m_date)) m_dateField->setDate(transfer.*m_date);
  } else if (!m_refused) {
    m_textField->setStoredText(transfer.*m_text);
  }
}

bool TransferField::isFilled(const Transfer& transfer) const {
  return m_date ? (transfer.*m_date).isValid() : !(transfer.*m_text).isEmpty();
}

void TransferField::setError(const Error& error) {
  m_refused = true;
  if (m_dateField)
    m_dateField->setError(error);
  else
    m_error->setError(error);
}

void TransferField::clearError() {
  m_refused = false;
  if (m_dateField)
    m_dateField->clearError();
  else
    m_error->clearError();
}

void TransferField::retranslate() {
  const QString label = fieldLabel(m_name);
  m_label->setText(label);
  editor()->setAccessibleName(label);
}

QWidget* TransferField::editor() const {
  return m_dateField ? static_cast<QWidget*>(m_dateField->edit()) : m_textField;
}

void TransferField::writeTo(Transfer& transfer) const {
  if (m_dateField)
    transfer.*m_date = m_dateField->date();
  else
    transfer.*m_text = m_textField->text();
}

}  // namespace jiheng::ui
