#include "ui/changes/change_delegate.h"

#include <QApplication>
#include <QPainter>

#include "app/catalogue/change_text.h"
#include "ui/changes/change_html.h"
#include "ui/changes/change_model.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/semantics.h"
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

ChangeDelegate::ChangeDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
  QStyleOptionViewItem option = given;
  initStyleOption(&option, index);
  option.text.clear();
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

  painter->save();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
  const QColor quiet = selected ? text : m_theme.quietText();
  const QFont body = m_theme.font(TextRole::Body);
  const QFont small = m_theme.font(TextRole::Small);
  const QRect inner = option.rect.adjusted(m_theme.unit(3), 0, -m_theme.unit(3), 0);
  const int first = lineHeight(body);
  const int second = lineHeight(small);
  const int top = inner.top() + (inner.height() - first - second) / 2;

  const auto kind = static_cast<ChangeKind>(index.data(ChangeModel::KindRole).toInt());
  const QString word = shown(changeKindText(kind));
  const int badge = badgeSize(word, semanticOf(kind), m_theme).width();
  paintBadge(painter, QRect(inner.right() - badge, top, badge, first), word, semanticOf(kind), m_theme);
  drawLine(*painter, QRect(inner.left(), top, inner.width() - badge - m_theme.unit(2), first), body, text,
           index.data().toString());

  const auto part = static_cast<Part>(index.data(ChangeModel::PartRole).toInt());
  const QString partWord = shown(partText(part));
  const int partBadge = badgeSize(partWord, semanticOf(part), m_theme).width();
  const QRect line(inner.left(), top + first, inner.width(), second);
  paintBadge(painter, QRect(line.right() - partBadge, line.top(), partBadge, second), partWord, semanticOf(part), m_theme);
  QString below = index.data(ChangeModel::NumberRole).toString();
  const QString english = index.data(ChangeModel::EnglishRole).toString();
  if (!english.isEmpty()) below += QStringLiteral("  ") + english;
  drawLine(*painter, line.adjusted(0, 0, -partBadge - m_theme.unit(2), 0), small, quiet, below);
  painter->restore();
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return {m_theme.unit(60), lineHeight(m_theme.font(TextRole::Body)) + lineHeight(m_theme.font(TextRole::Small)) +
                                m_theme.unit(3)};
}

}  // namespace jiheng::ui
