#include "ui/catalogue/item_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/catalogue/item_model.h"
#include "ui/catalogue/item_wording.h"
#include "ui/catalogue/row_painting.h"
#include "ui/widgets/status_badge.h"

namespace jiheng::ui {

namespace {

std::vector<TextRange> marksOf(const QModelIndex& index, int role) {
  return index.data(role).value<std::vector<TextRange>>();
}

/// The item's part and confirmation travel as sort values; they are the enumerators.
template <class Enum>
Enum valueOf(const QModelIndex& index) {
  return static_cast<Enum>(index.data(ItemModel::SortRole).toInt());
}

}  // namespace

ItemDelegate::ItemDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void ItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
  QStyleOptionViewItem option = given;
  initStyleOption(&option, index);
  option.text.clear();
  const QWidget* view = option.widget;
  (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &option, painter, view);

  const QRect rect = option.rect.adjusted(m_theme.unit(2), 0, -m_theme.unit(), 0);
  switch (index.column()) {
    case ItemModel::NameColumn: paintName(*painter, rect, option, index); break;
    case ItemModel::PartColumn:
      paintBadge(painter, rect, index.data().toString(), semanticOf(valueOf<Part>(index)), m_theme);
      break;
    case ItemModel::PointsColumn: paintPoints(*painter, rect, option, index); break;
    case ItemModel::ConfirmationColumn: paintConfirmation(*painter, rect, option, index); break;
    default: {
      const bool known = !index.data(ItemModel::SortRole).toString().startsWith(QChar(0xFFFF));
      const QFont font = m_theme.font(known ? TextRole::Body : TextRole::Small);
      const QColor color = known ? rowTextColor(option) : quietRowTextColor(option, m_theme);
      const auto marks = known ? marksOf(index, ItemModel::MarksRole) : std::vector<TextRange>();
      drawRowText(*painter, rect, {index.data().toString(), marks, font, color}, m_theme);
    }
  }
}

void ItemDelegate::paintName(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
  const QString zh = index.data(ItemModel::NameZhRole).toString();
  const QString en = index.data(ItemModel::NameEnRole).toString();
  const QString single = index.data().toString();
  const QFont body = m_theme.font(TextRole::Body);
  if (!m_twoLines || en.isEmpty()) {
    const int role = single == zh ? ItemModel::MarksRole : ItemModel::MarksEnRole;
    drawRowText(painter, rect, {single, marksOf(index, role), body, rowTextColor(option)}, m_theme);
    return;
  }
  const QFont small = m_theme.font(TextRole::Small);
  const int first = QFontMetrics(body).height();
  const int second = QFontMetrics(small).height();
  const int top = rect.top() + (rect.height() - first - second) / 2;
  drawRowText(painter, QRect(rect.left(), top, rect.width(), first),
              {zh, marksOf(index, ItemModel::MarksRole), body, rowTextColor(option)}, m_theme);
  drawRowText(painter, QRect(rect.left(), top + first, rect.width(), second),
              {en, marksOf(index, ItemModel::MarksEnRole), small, quietRowTextColor(option, m_theme)}, m_theme);
}

void ItemDelegate::paintPoints(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
  const QString word = index.data().toString();
  // Hits in the control points do not show in the row; the cell that stands for them is marked.
  std::vector<TextRange> marks;
  if (index.data(ItemModel::OtherHitsRole).toInt() > 0) marks.push_back({0, word.size()});
  const QColor color = index.data(ItemModel::SortRole).toInt() > 0 ? rowTextColor(option)
                                                                   : quietRowTextColor(option, m_theme);
  drawRowText(painter, rect, {word, marks, m_theme.font(TextRole::Small), color}, m_theme);
}

void ItemDelegate::paintConfirmation(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
  const auto confirmation = valueOf<ItemConfirmation>(index);
  const bool sure = confirmation == ItemConfirmation::Published || confirmation == ItemConfirmation::Official;
  const QString word = index.data().toString();
  const QString text = sure ? word : QString(m_theme.shape(semanticOf(confirmation)) + QChar(0x2009) + word);
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const QColor color = selected || sure ? quietRowTextColor(option, m_theme)
                                        : m_theme.color(semanticOf(confirmation));
  drawRowText(painter, rect, {text, {}, m_theme.font(TextRole::Small), color}, m_theme);
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const QFontMetrics body(m_theme.font(TextRole::Body));
  const QFontMetrics small(m_theme.font(TextRole::Small));
  const int lines = body.height() + (m_twoLines ? small.height() : 0);
  int width = body.horizontalAdvance(index.data().toString());
  if (index.column() == ItemModel::PartColumn)
    width = badgeSize(index.data().toString(), semanticOf(valueOf<Part>(index)), m_theme).width();
  return {width + m_theme.unit(3), lines + m_theme.unit(m_twoLines ? 3 : 2)};
}

}  // namespace jiheng::ui
