#include "ui/widgets/empty_state.h"

#include <QBoxLayout>
#include <QEvent>

#include "ui/widgets/language_manager.h"
#include "ui/widgets/svg_icon.h"

namespace jiheng::ui {

EmptyState::EmptyState(const Theme& theme, const QString& icon, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(icon),
      m_picture(new QLabel(this)),
      m_title(new ThemedLabel(theme, TextRole::Title, ThemedLabel::Tone::Normal, this)),
      m_explanation(new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_steps(new QHBoxLayout) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 24, 24, 24);
  column->setSpacing(8);
  column->addStretch(2);
  column->addWidget(m_picture, 0, Qt::AlignHCenter);
  column->addSpacing(4);
  column->addWidget(m_title);
  // Not by an alignment: the text's height follows from its width.
  auto* middle = new QHBoxLayout;
  middle->addStretch();
  middle->addWidget(m_explanation);
  middle->addStretch();
  column->addLayout(middle);
  column->addSpacing(8);
  m_steps->setSpacing(8);
  m_steps->addStretch();
  m_steps->addStretch();
  column->addLayout(m_steps);
  column->addStretch(3);
  for (ThemedLabel* label : {m_title, m_explanation}) {
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  }
  connect(&theme, &Theme::changed, this, &EmptyState::apply);
  apply();
}

void EmptyState::setTexts(const Text& title, const Text& explanation) {
  m_title->setPhrase(title);
  m_explanation->setPhrase(explanation);
  m_explanation->setVisible(!explanation.isEmpty());
}

QPushButton* EmptyState::addStep(const Text& text, const QString& icon, std::function<void()> run) {
  auto* button = new QPushButton(shown(text), this);
  const bool first = m_buttons.isEmpty();
  button->setDefault(first);
  if (!icon.isEmpty() && !first) button->setIcon(svgIcon(icon));
  connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
  m_steps->insertWidget(m_steps->count() - 1, button);
  m_buttons.append({text, button});
  return button;
}

void EmptyState::apply() {
  m_picture->setPixmap(svgIcon(m_icon, m_theme.quietText()).pixmap(QSize(40, 40), devicePixelRatioF()));
  // A measure that reads well, not the width of the window.
  m_explanation->setFixedWidth(QFontMetrics(m_theme.font(TextRole::Body)).height() * 22);
}

void EmptyState::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange)
    for (const Step& step : std::as_const(m_buttons)) step.button->setText(shown(step.text));
  QWidget::changeEvent(event);
}

}  // namespace jiheng::ui
