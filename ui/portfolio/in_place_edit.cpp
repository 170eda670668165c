#include "ui/portfolio/in_place_edit.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace jiheng::ui {

namespace {

/// Whether a key that would be the field's own is left to the program: there is nothing typed that it could take back.
bool leavesToProgram(const QEvent* event, bool stored) {
  if (event->type() != QEvent::ShortcutOverride || !stored) return false;
  const auto* key = static_cast<const QKeyEvent*>(event);
  return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

bool changesLook(const QEvent* event) {
  switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut: return true;
    default: return false;
  }
}

void paintOutline(QWidget* surface, const QWidget& field, const Theme& theme) {
  if (!field.hasFocus() && !field.underMouse()) return;
  QPainter painter(surface);
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal width = field.hasFocus() ? 2 : 1;
  painter.setPen(QPen(field.hasFocus() ? theme.color(Semantic::Accent) : theme.line(), width));
  painter.drawRoundedRect(QRectF(surface->rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 4, 4);
}

}  // namespace

InPlaceLine::InPlaceLine(const Theme& theme, TextRole role, QWidget* parent)
    : CommitLineEdit(parent), m_theme(theme), m_role(role) {
  setFrame(false);
  setMouseTracking(true);
  connect(&theme, &Theme::changed, this, &InPlaceLine::apply);
  apply();
}

void InPlaceLine::apply() {
  setFont(m_theme.font(m_role, m_role == TextRole::Title));
  const int side = m_theme.unit();
  setTextMargins(side, side / 2, side, side / 2);
}

bool InPlaceLine::event(QEvent* event) {
  if (leavesToProgram(event, text() == storedText())) {
    event->ignore();
    return false;
  }
  if (changesLook(event)) update();
  return CommitLineEdit::event(event);
}

void InPlaceLine::paintEvent(QPaintEvent* event) {
  CommitLineEdit::paintEvent(event);
  paintOutline(this, *this, m_theme);
}

InPlaceText::InPlaceText(const Theme& theme, QWidget* parent) : CommitTextEdit(parent), m_theme(theme) {
  setFrameShape(QFrame::NoFrame);
}

bool InPlaceText::event(QEvent* event) {
  if (leavesToProgram(event, toPlainText() == storedText())) {
    event->ignore();
    return false;
  }
  if (changesLook(event)) viewport()->update();
  return CommitTextEdit::event(event);
}

void InPlaceText::paintEvent(QPaintEvent* event) {
  CommitTextEdit::paintEvent(event);
  paintOutline(viewport(), *this, m_theme);
}

}  // namespace jiheng::ui
