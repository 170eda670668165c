#include "ui/catalogue/item_header.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include "ui/widgets/semantics.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

ItemHeader::ItemHeader(const Theme& theme, QTextEdit* text)
    : QWidget(text),
      m_theme(theme),
      m_text(text),
      m_part(new StatusBadge(theme, this)),
      m_name(new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, this)),
      m_place(new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_state(new StatusBadge(theme, this)) {
  setObjectName(QStringLiteral("itemHeader"));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(theme.unit(4), theme.unit(), theme.unit(4), theme.unit(2));
  grid->setHorizontalSpacing(theme.unit(2));
  grid->setVerticalSpacing(0);
  grid->addWidget(m_part, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
  grid->addWidget(m_name, 0, 1);
  grid->addWidget(m_state, 1, 0, Qt::AlignLeft | Qt::AlignVCenter);
  grid->addWidget(m_place, 1, 1);
  grid->setColumnStretch(1, 1);
  m_name->setElided(true);
  m_place->setElided(true);
  text->viewport()->installEventFilter(this);
  connect(text->verticalScrollBar(), &QScrollBar::valueChanged, this, &ItemHeader::follow);
  connect(&theme, &Theme::changed, this, &ItemHeader::fit);
  hide();
}

void ItemHeader::setContent(const Content& content) {
  m_empty = false;
  m_titleEnd = content.titleEnd;
  m_part->setBadge(semanticOf(content.part), partText(content.part));
  m_name->setText(content.name);
  m_place->setText(content.place);
  m_state->setBadge(content.meaning, content.state);
  setAccessibleName(text());
  fit();
  follow();
}

void ItemHeader::clear() {
  m_empty = true;
  hide();
}

QString ItemHeader::text() const {
  return QStringList{m_part->word(), m_name->text(), m_place->text(), m_state->word()}.join(QStringLiteral(", "));
}

void ItemHeader::fit() {
  const QRect page = m_text->viewport()->geometry();
  setGeometry(page.left(), page.top(), page.width(), layout()->totalSizeHint().height());
}

void ItemHeader::follow() {
  if (m_empty) return;
  const QTextDocument* document = m_text->document();
  const QRectF title = document->documentLayout()->blockBoundingRect(document->findBlock(m_titleEnd));
  setVisible(m_text->verticalScrollBar()->value() > title.bottom());
}

bool ItemHeader::eventFilter(QObject* watched, QEvent* event) {
  // Nothing but the viewport is watched. Its last events come when the text around it is half gone already, so the text is
  // asked only after the kind of event.
  if (event->type() == QEvent::Resize) {
    fit();
    follow();
  }
  return QWidget::eventFilter(watched, event);
}

void ItemHeader::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.line());
}

}  // namespace jiheng::ui
