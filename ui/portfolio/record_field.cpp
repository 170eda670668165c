#include "ui/portfolio/record_field.h"

#include <QVBoxLayout>

namespace jiheng::ui {

RecordField::RecordField(const Theme& theme, Shape shape, QWidget* parent) : QWidget(parent) {
  if (shape == Shape::Paragraph) {
    m_paragraph = new InPlaceText(theme, this);
    m_paragraph->setLines(1, 60);
    m_paragraph->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_paragraph, &CommitTextEdit::committed, this, &RecordField::store);
    connect(m_paragraph, &QPlainTextEdit::textChanged, this, [this] {
      if (isDirty()) emit typed();
      check();
    });
  } else {
    m_line = new InPlaceLine(theme,
                             shape == Shape::Title   ? TextRole::Title
                             : shape == Shape::Small ? TextRole::Small
                                                     : TextRole::Body,
                             this);
    connect(m_line, &CommitLineEdit::committed, this, &RecordField::store);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
      emit typed();
      check();
    });
  }
  m_error = new FieldError(theme, edit(), this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addWidget(edit());
  column->addWidget(m_error);
  setFocusProxy(edit());
}

QWidget* RecordField::edit() const {
  if (m_line) return m_line;
  return m_paragraph;
}

QString RecordField::text() const { return m_line ? m_line->text() : m_paragraph->toPlainText(); }
QString RecordField::stored() const { return m_line ? m_line->storedText() : m_paragraph->storedText(); }
bool RecordField::isDirty() const { return text() != stored(); }

void RecordField::setReadOnly(bool readOnly) {
  if (m_line)
    m_line->setReadOnly(readOnly);
  else
    m_paragraph->setReadOnly(readOnly);
}

void RecordField::setNames(const QString& accessibleName, const QString& placeholder) {
  edit()->setAccessibleName(accessibleName);
  edit()->setToolTip(accessibleName);
  if (m_line)
    m_line->setPlaceholderText(placeholder);
  else
    m_paragraph->setPlaceholderText(placeholder);
}

void RecordField::show(const QString& text, bool discard) {
  if (m_storing) {
    m_arrived = text;
    return;
  }
  if (discard || !isDirty()) put(text);
}

void RecordField::put(const QString& text) {
  m_error->clearError();
  if (m_line)
    m_line->setStoredText(text);
  else
    m_paragraph->setStoredText(text);
}

void RecordField::check() {
  if (!isDirty()) return m_error->clearError();
  const std::optional<Error> found = m_check ? m_check(text()) : std::nullopt;
  if (found)
    m_error->setError(*found);
  else
    m_error->clearError();
}

void RecordField::store(const QString& text) {
  if (m_storing || !m_store) return;
  // Storing tells the page, and the page tells the fields; this one waits until its own is done.
  m_storing = true;
  m_arrived.reset();
  const Status status = m_store(text);
  m_storing = false;
  if (!status.has_value()) return m_error->setError(status.error());
  m_error->clearError();
  if (m_arrived) put(*m_arrived);
}

bool RecordField::settle() {
  if (isDirty()) {
    if (m_line)
      m_line->commit();
    else
      m_paragraph->commit();
  }
  return !isDirty();
}

void RecordField::setError(const Error& error) { m_error->setError(error); }
void RecordField::clearError() { m_error->clearError(); }

}  // namespace jiheng::ui
