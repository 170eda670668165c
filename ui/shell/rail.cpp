#include "ui/shell/rail.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/widgets/language_manager.h"
#include "ui/widgets/svg_icon.h"

namespace jiheng::ui {

Rail::Rail(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_pages(new QVBoxLayout), m_foot(new QVBoxLayout) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 8, 8, 8);
  column->setSpacing(0);
  for (QVBoxLayout* part : {m_pages, m_foot}) part->setSpacing(4);
  column->addLayout(m_pages);
  column->addStretch();
  column->addLayout(m_foot);
  connect(&theme, &Theme::changed, this, &Rail::fit);
}

void Rail::add(const QString& id, const Text& title, const QString& icon, bool atFoot) {
  auto* button = new QToolButton(this);
  button->setObjectName(QString(QStringLiteral("rail.") + id));
  button->setIcon(svgIcon(icon));
  button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
  button->setAutoRaise(true);
  button->setCheckable(true);
  button->setFocusPolicy(Qt::TabFocus);
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(button, &QToolButton::clicked, this, [this, id] { emit chosen(id); });
  (atFoot ? m_foot : m_pages)->addWidget(button);
  m_buttons.insert(id, {title, button});
  button->setText(shown(title));
  button->setAccessibleName(shown(title));
  fit();
}

void Rail::setCurrent(const QString& id) {
  for (auto entry = m_buttons.cbegin(); entry != m_buttons.cend(); ++entry) {
    entry->button->setChecked(entry.key() == id);
    // The accent of a checked icon, in words: its text carries it as well.
    QPalette colors;
    if (entry.key() == id) colors.setColor(QPalette::ButtonText, m_theme.color(Semantic::Accent));
    entry->button->setPalette(colors);
  }
}

void Rail::retranslate() {
  for (const Entry& entry : std::as_const(m_buttons)) {
    entry.button->setText(shown(entry.title));
    entry.button->setAccessibleName(shown(entry.title));
  }
  fit();
}

void Rail::fit() {
  const QFont font = m_theme.font(TextRole::Small);
  int width = 56;
  for (const Entry& entry : std::as_const(m_buttons)) {
    entry.button->setFont(font);
    const int icon = m_theme.unit(5);
    entry.button->setIconSize(QSize(icon, icon));
    entry.button->setFixedHeight((icon + 4 + QFontMetrics(font).height() + 12 + 3) / 4 * 4);
    width = qMax(width, QFontMetrics(font).horizontalAdvance(entry.button->text()) + 12);
  }
  setFixedWidth((width + 16 + 3) / 4 * 4);
  for (const auto& [id, entry] : m_buttons.asKeyValueRange())
    if (entry.button->isChecked()) return setCurrent(id);
}

void Rail::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Window));
  painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.line());
}

void Rail::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (key == Qt::Key_Up || key == Qt::Key_Down)
    focusNextPrevChild(key == Qt::Key_Down);
  else
    QWidget::keyPressEvent(event);
}

}  // namespace jiheng::ui
