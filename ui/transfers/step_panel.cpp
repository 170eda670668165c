#include "ui/transfers/step_panel.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/transfers/state_document.h"
#include "ui/transfers/transfer_field.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

StepPanel::StepPanel(const QString& id, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_id(id),
      m_title(new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, this)),
      m_badge(new StatusBadge(theme, this)),
      m_detail(new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, this)),
      m_basis(new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_row(new QHBoxLayout) {
  setObjectName(QStringLiteral("step_") + id);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme.unit(8), theme.unit(), 0, theme.unit(4));
  column->setSpacing(theme.unit());
  auto* head = new QHBoxLayout;
  head->setSpacing(theme.unit(3));
  head->addWidget(m_title);
  head->addWidget(m_badge);
  head->addStretch(1);
  m_detail->setWordWrap(true);
  m_basis->setWordWrap(true);
  m_row->setSpacing(theme.unit(4));
  column->addLayout(head);
  column->addWidget(m_detail);
  column->addWidget(m_basis);
  column->addLayout(m_row);
}

void StepPanel::addField(TransferField* field) {
  m_fields << field;
  m_row->addWidget(field, 1);
}

void StepPanel::setStep(const GateStep& step) {
  m_state = step.state;
  m_title->setPhrase(step.title);
  m_badge->setBadge(meaningOf(step.state), stepStateText(step.state));
  m_badge->show();
  m_detail->setPhrase(step.detail);
  m_basis->setPhrase(phrase("Transfers window", "Legal basis: %1").arg(step.legalBasis));
  update();
}

void StepPanel::setOutside(const Text& title) {
  m_state = StepState::Upcoming;
  m_title->setPhrase(title);
  m_badge->hide();
  m_detail->setPhrase(phrase("Transfers window", "Recorded; the class of this transfer does not ask for it."));
  m_basis->setText(QString());
  update();
}

void StepPanel::setLast(bool last) {
  m_last = last;
  update();
}

void StepPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const int x = m_theme.unit(3);
  const int y = m_title->geometry().center().y();
  painter.setPen(QPen(m_theme.line(), 2));
  painter.drawLine(x, m_id == QStringLiteral("examine") ? y : 0, x, m_last ? y : height());
  const QColor color = m_theme.color(meaningOf(m_state));
  painter.setPen(QPen(color, 2));
  painter.setBrush(m_state == StepState::Done || m_state == StepState::Stop ? QBrush(color) : palette().brush(QPalette::Base));
  const QRectF dot(x - 6, y - 6, 12, 12);
  // The shape says the same as the word: a square for what is stopped, a round dot for the rest, filled when done.
  if (m_state == StepState::Stop || m_state == StepState::Blocked)
    painter.drawRect(dot);
  else
    painter.drawEllipse(dot);
  if (m_state == StepState::Current) {
    painter.setBrush(color);
    painter.drawEllipse(dot.adjusted(3.5, 3.5, -3.5, -3.5));
  }
}

}  // namespace jiheng::ui
