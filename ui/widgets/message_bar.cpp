#include "ui/widgets/message_bar.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/widgets/language_manager.h"
#include "ui/widgets/svg_icon.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

namespace {

constexpr int kDoneStays = 6000;  // milliseconds; long enough to read two lines

QString iconOf(Severity severity) {
  switch (severity) {
    case Severity::Done:
      return QStringLiteral("done");
    case Severity::Notice:
      return QStringLiteral("info");
    case Severity::Warning:
      return QStringLiteral("warning");
    case Severity::Problem:
      return QStringLiteral("problem");
  }
  return {};
}

}  // namespace

MessageBar::MessageBar(const Theme& theme, Messages& messages, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_text(new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, this)),
      m_more(new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_step(new QPushButton(this)),
      m_close(new QToolButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 8, 8, 8);
  row->setSpacing(12);
  row->addWidget(m_icon, 0, Qt::AlignTop);
  row->addWidget(m_text, 1);
  row->addWidget(m_more);
  row->addWidget(m_step);
  row->addWidget(m_close);
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_close->setIcon(svgIcon(QStringLiteral("close")));
  m_close->setAutoRaise(true);
  m_leave.setSingleShot(true);
  connect(&m_leave, &QTimer::timeout, this, &MessageBar::dismiss);
  connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
  connect(m_step, &QPushButton::clicked, this, [this] {
    const auto step = m_messages.isEmpty() ? std::function<void()>() : m_messages.last().action;
    dismiss();
    if (step) step();
  });
  connect(&messages, &Messages::posted, this, &MessageBar::show);
  connect(&theme, &Theme::changed, this, &MessageBar::present);
  present();
}

void MessageBar::show(const Message& message) {
  // The next thing that went well takes the place of the last one; a problem waits below it.
  if (!m_messages.isEmpty() && m_messages.last().severity == Severity::Done) m_messages.removeLast();
  m_messages.append(message);
  present();
  QAccessibleEvent event(m_text, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss() {
  if (!m_messages.isEmpty()) m_messages.removeLast();
  present();
}

Semantic MessageBar::meaning() const {
  if (m_messages.isEmpty()) return Semantic::Open;
  switch (m_messages.last().severity) {
    case Severity::Done:
      return Semantic::Done;
    case Severity::Notice:
      return Semantic::Accent;
    case Severity::Warning:
      return Semantic::Soon;
    case Severity::Problem:
      return Semantic::Overdue;
  }
  return Semantic::Open;
}

void MessageBar::present() {
  m_close->setToolTip(tr("Close this message"));
  m_close->setAccessibleName(tr("Close this message"));
  setVisible(!m_messages.isEmpty());
  m_leave.stop();
  if (m_messages.isEmpty()) {
    m_text->clear();
    m_step->setText(QString());
    return;
  }
  const Message& message = m_messages.last();
  const int side = m_theme.unit(5);
  m_icon->setPixmap(svgIcon(iconOf(message.severity), m_theme.color(meaning()))
                        .pixmap(QSize(side, side), devicePixelRatioF()));
  m_text->setText(shown(message.text));
  const int others = count() - 1;
  m_more->setText(others > 0 ? tr("%n earlier", nullptr, others) : QString());
  m_more->setVisible(others > 0);
  m_step->setVisible(!message.actionText.isEmpty());
  m_step->setText(shown(message.actionText));
  if (message.severity == Severity::Done && message.actionText.isEmpty()) m_leave.start(kDoneStays);
  update();
}

void MessageBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) present();
  QWidget::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.background(meaning()));
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.line());
}

}  // namespace jiheng::ui
