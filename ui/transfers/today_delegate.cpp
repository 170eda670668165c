#include "ui/transfers/today_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/transfers/today_model.h"
#include "ui/widgets/status_badge.h"

namespace jiheng::ui {

namespace {

void drawLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text) {
  painter.setFont(font);
  painter.setPen(color);
  painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

}  // namespace

TodayDelegate::TodayDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int TodayDelegate::dateWidth() const {
  return QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(QStringLiteral("2026-88-88")) + m_theme.unit(6);
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
  QStyleOptionViewItem option = given;
  initStyleOption(&option, index);
  option.text.clear();
  const bool heading = index.data(TodayModel::HeadingRole).toBool();
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  if (!heading) style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

  painter->save();
  const auto meaning = static_cast<Semantic>(index.data(TodayModel::MeaningRole).toInt());
  const QRect inner = option.rect.adjusted(m_theme.unit(4), 0, -m_theme.unit(4), 0);
  if (heading) {
    const QFont font = m_theme.font(TextRole::Small, true);
    const QRect rect = inner.adjusted(0, m_theme.unit(3), 0, 0);
    drawLine(*painter, rect, font, m_theme.color(meaning), m_theme.shape(meaning) + QChar(0x2002) + index.data().toString());
    painter->setPen(m_theme.line());
    painter->drawLine(inner.bottomLeft(), inner.bottomRight());
    painter->restore();
    return;
  }
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
  const QColor quiet = selected ? text : m_theme.quietText();
  const QFont body = m_theme.font(TextRole::Body);
  const QFont small = m_theme.font(TextRole::Small);
  const int first = QFontMetrics(body).height();
  const int second = QFontMetrics(small).height();
  const int top = inner.top() + (inner.height() - first - second - m_theme.unit()) / 2;
  const int secondTop = top + first + m_theme.unit();

  const int date = dateWidth();
  drawLine(*painter, QRect(inner.left(), top, date, first), body, text, index.data(TodayModel::DateRole).toString());
  drawLine(*painter, QRect(inner.left(), secondTop, date, second), small, quiet, index.data(TodayModel::DaysRole).toString());

  const QString word = index.data(TodayModel::WordRole).toString();
  const QSize badge = badgeSize(word, meaning, m_theme);
  const QRect badgeRect(inner.right() - badge.width(), top, badge.width(), first);
  paintBadge(painter, badgeRect, word, meaning, m_theme);

  const int left = inner.left() + date;
  drawLine(*painter, QRect(left, top, badgeRect.left() - m_theme.unit(3) - left, first), body, text, index.data().toString());
  drawLine(*painter, QRect(left, secondTop, inner.right() - left, second), small, quiet,
           index.data(TodayModel::SecondLineRole).toString());
  painter->restore();
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const int body = QFontMetrics(m_theme.font(TextRole::Body)).height();
  const int small = QFontMetrics(m_theme.font(TextRole::Small)).height();
  if (index.data(TodayModel::HeadingRole).toBool()) return {200, small + m_theme.unit(6)};
  return {200, body + small + m_theme.unit(5)};
}

}  // namespace jiheng::ui
