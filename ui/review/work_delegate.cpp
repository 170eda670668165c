#include "ui/review/work_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/review/work_model.h"
#include "ui/widgets/status_badge.h"

namespace jiheng::ui {

WorkDelegate::WorkDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void WorkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
  QStyleOptionViewItem option = given;
  initStyleOption(&option, index);
  const QString name = option.text;
  option.text.clear();
  const QWidget* view = option.widget;
  (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &option, painter, view);

  const QFont body = m_theme.font(TextRole::Body);
  const QFont small = m_theme.font(TextRole::Small);
  const QRect rect = option.rect.adjusted(m_theme.unit(3), m_theme.unit(), -m_theme.unit(2), -m_theme.unit());
  const int first = QFontMetrics(body).height();
  const QRect upper(rect.left(), rect.top(), rect.width(), first);
  QRect lower(rect.left(), rect.top() + first, rect.width(), rect.height() - first);

  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
  painter->save();
  painter->setFont(body);
  painter->setPen(text);
  painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                    QFontMetrics(body).elidedText(name, Qt::ElideRight, upper.width()));

  const QString badge = index.data(WorkModel::BadgeRole).toString();
  if (!badge.isEmpty()) {
    const auto meaning = static_cast<Semantic>(index.data(WorkModel::MeaningRole).toInt());
    const int width = qMin(badgeSize(badge, meaning, m_theme).width(), lower.width());
    paintBadge(painter, QRect(lower.right() - width + 1, lower.top(), width, lower.height()), badge, meaning, m_theme);
    lower.setRight(lower.right() - width - m_theme.unit(2));
  }
  QStringList words{index.data(WorkModel::NumberRole).toString(), index.data(WorkModel::NoteRole).toString()};
  words.removeAll(QString());
  painter->setFont(small);
  painter->setPen(selected ? text : m_theme.quietText());
  painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                    QFontMetrics(small).elidedText(words.join(QStringLiteral("  ·  ")), Qt::ElideRight, lower.width()));
  painter->restore();
}

QSize WorkDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  const int first = QFontMetrics(m_theme.font(TextRole::Body)).height();
  const int second = badgeSize(QStringLiteral("A"), Semantic::Open, m_theme).height();
  return {m_theme.unit(40), first + second + m_theme.unit(2) + 2};
}

}  // namespace jiheng::ui
