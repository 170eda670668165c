#include "ui/transfers/row_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/widgets/status_badge.h"

namespace jiheng::ui {

namespace {

void drawLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text) {
  painter.setFont(font);
  painter.setPen(color);
  painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// Chinese characters come from another face and stand higher and deeper than the Latin line.
int lineHeight(const QFont& font) { return QFontMetrics(font).height() * 5 / 4; }

}  // namespace

RowDelegate::RowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int RowDelegate::dateWidth() const {
  // Also wide enough for the line below: "365 days overdue".
  return QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(QStringLiteral("2026-88-88 88")) + m_theme.unit(5);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
  QStyleOptionViewItem option = given;
  initStyleOption(&option, index);
  option.text.clear();
  const bool heading = index.data(HeadingRole).toBool();
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  if (!heading) style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

  painter->save();
  const auto meaning = static_cast<Semantic>(index.data(MeaningRole).toInt());
  const QRect inner = option.rect.adjusted(m_theme.unit(4), 0, -m_theme.unit(4), 0);
  if (heading) {
    paintHeading(*painter, inner, index);
    painter->restore();
    return;
  }
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
  const QColor quiet = selected ? text : m_theme.quietText();
  const QFont body = m_theme.font(TextRole::Body);
  const QFont small = m_theme.font(TextRole::Small);
  const int first = lineHeight(body);
  const int second = lineHeight(small);
  const int top = inner.top() + (inner.height() - first - second) / 2;
  const int secondTop = top + first;

  const int date = index.data(DateRole).isValid() ? dateWidth() : 0;
  if (date > 0) {
    drawLine(*painter, QRect(inner.left(), top, date, first), body, text, index.data(DateRole).toString());
    drawLine(*painter, QRect(inner.left(), secondTop, date, second), small, quiet, index.data(DaysRole).toString());
  }

  const QString word = index.data(WordRole).toString();
  const QSize badge = badgeSize(word, meaning, m_theme);
  const QRect badgeRect(inner.right() - badge.width(), top, badge.width(), first);
  paintBadge(painter, badgeRect, word, meaning, m_theme);

  const int left = inner.left() + date;
  drawLine(*painter, QRect(left, top, badgeRect.left() - m_theme.unit(3) - left, first), body, text, index.data().toString());
  drawLine(*painter, QRect(left, secondTop, inner.right() - left, second), small, quiet,
           index.data(SecondLineRole).toString());
  painter->restore();
}

void RowDelegate::paintHeading(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
  const auto meaning = static_cast<Semantic>(index.data(MeaningRole).toInt());
  drawLine(painter, rect.adjusted(0, m_theme.unit(3), 0, 0), m_theme.font(TextRole::Small, true), m_theme.color(meaning),
           m_theme.shape(meaning) + QChar(0x2002) + index.data().toString());
  painter.setPen(m_theme.line());
  painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const int body = lineHeight(m_theme.font(TextRole::Body));
  const int small = lineHeight(m_theme.font(TextRole::Small));
  if (index.data(HeadingRole).toBool()) return {200, small + m_theme.unit(6)};
  return {200, body + small + m_theme.unit(3)};
}

}  // namespace jiheng::ui
