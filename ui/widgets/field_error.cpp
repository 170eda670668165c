#include "ui/widgets/field_error.h"

#include <QAccessible>
#include <QEvent>

#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

FieldError::FieldError(const Theme& theme, QWidget* field, QWidget* parent)
    : ThemedLabel(theme, TextRole::Small, Tone::Normal, parent), m_field(field), m_theme(theme) {
  setMeaning(Semantic::Overdue);
  setWordWrap(true);
  hide();
}

void FieldError::setError(const Error& error) {
  setError(Text::of({error.in(Language::Chinese), error.in(Language::English)}));
}

void FieldError::setError(const Text& text) {
  m_text = text;
  m_present = true;
  showError();
  show();
  if (m_field) {
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
  }
}

void FieldError::clearError() {
  if (!m_present) return;
  m_present = false;
  if (m_field) m_field->setAccessibleDescription(QString());
  hide();
}

void FieldError::showError() {
  const QString text = shown(m_text);
  // The shape speaks where the colour cannot.
  setText(m_theme.shape(Semantic::Overdue) + QStringLiteral(" ") + text);
  if (m_field) m_field->setAccessibleDescription(text);
}

void FieldError::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && m_present) showError();
  ThemedLabel::changeEvent(event);
}

}  // namespace jiheng::ui
