#include "ui/widgets/themed_label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

ThemedLabel::ThemedLabel(const Theme& theme, TextRole role, Tone tone, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_role(role), m_tone(tone) {
  setTextFormat(Qt::PlainText);
  connect(&theme, &Theme::changed, this, &ThemedLabel::apply);
  apply();
}

void ThemedLabel::setPhrase(const Text& text) {
  m_phrase = text;
  setText(shown(text));
}

void ThemedLabel::setMeaning(Semantic meaning) {
  m_meaning = static_cast<int>(meaning);
  apply();
}

void ThemedLabel::setElided(bool elided) {
  m_elided = elided;
  updateGeometry();
  update();
}

void ThemedLabel::apply() {
  setFont(m_theme.font(m_role, m_tone == Tone::Strong));
  QPalette colors;
  // On a page the text role counts, on a panel the window's: a label takes the one of its ground.
  for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text}) {
    if (m_meaning >= 0)
      colors.setColor(role, m_theme.color(static_cast<Semantic>(m_meaning)));
    else if (m_tone == Tone::Quiet)
      colors.setColor(role, m_theme.quietText());
  }
  setPalette(colors);
}

void ThemedLabel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && !m_phrase.isEmpty()) setText(shown(m_phrase));
  QLabel::changeEvent(event);
}

QSize ThemedLabel::minimumSizeHint() const {
  QSize hint = QLabel::minimumSizeHint();
  if (m_elided) hint.setWidth(fontMetrics().horizontalAdvance(QStringLiteral("…")) * 3);
  return hint;
}

void ThemedLabel::paintEvent(QPaintEvent* event) {
  if (!m_elided) return QLabel::paintEvent(event);
  QPainter painter(this);
  const QString shortened = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
  setToolTip(shortened == text() ? QString() : text());
  style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(),
                        shortened, foregroundRole());
}

}  // namespace jiheng::ui
