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
    case ItemModel::NumberColumn: paintNumber(*painter, rect, option, index); break;
    case ItemModel::NameColumn: paintName(*painter, rect, option, index); break;
    case ItemModel::PointsColumn: paintState(*painter, rect, option, index); break;
    default: break;
  }
}

std::pair<QRect, QRect> ItemDelegate::lines(const QRect& rect) const {
  const int first = QFontMetrics(m_theme.font(TextRole::Body)).height();
  const int second = QFontMetrics(m_theme.font(TextRole::Small)).height() + 2;
  const int top = rect.top() + (rect.height() - first - second) / 2;
  return {QRect(rect.left(), top, rect.width(), first), QRect(rect.left(), top + first, rect.width(), second)};
}

void ItemDelegate::paintNumber(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
  const auto [top, bottom] = lines(rect);
  const bool known = !index.data(ItemModel::SortRole).toString().startsWith(QChar(0xFFFF));
  const QFont font = m_theme.font(known ? TextRole::Body : TextRole::Small);
  const QColor color = known ? rowTextColor(option) : quietRowTextColor(option, m_theme);
  const auto marks = known ? marksOf(index, ItemModel::MarksRole) : std::vector<TextRange>();
  drawRowText(painter, top, {index.data().toString(), marks, font, color}, m_theme);
  const QModelIndex part = index.siblingAtColumn(ItemModel::PartColumn);
  paintBadge(&painter, bottom, part.data().toString(), semanticOf(valueOf<Part>(part)), m_theme);
}

void ItemDelegate::paintName(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
  const QString zh = index.data(ItemModel::NameZhRole).toString();
  const QString en = index.data(ItemModel::NameEnRole).toString();
  const QString single = index.data().toString();
  const QFont body = m_theme.font(TextRole::Body);
  if (!m_bothNames || en.isEmpty()) {
    const bool chinese = single == zh;
    drawRowParagraph(painter, rect,
                     {single, marksOf(index, chinese ? ItemModel::MarksRole : ItemModel::MarksEnRole), body,
                      rowTextColor(option),
                      marksOf(index, chinese ? ItemModel::RelatedMarksRole : ItemModel::RelatedMarksEnRole)},
                     m_theme);
    return;
  }
  const auto [top, bottom] = lines(rect);
  drawRowText(painter, top, {zh, marksOf(index, ItemModel::MarksRole), body, rowTextColor(option),
               marksOf(index, ItemModel::RelatedMarksRole)}, m_theme);
  drawRowText(painter, bottom,
              {en, marksOf(index, ItemModel::MarksEnRole), m_theme.font(TextRole::Small),
               quietRowTextColor(option, m_theme), marksOf(index, ItemModel::RelatedMarksEnRole)},
              m_theme);
}

void ItemDelegate::paintState(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  const auto [top, bottom] = lines(rect);
  const QFont small = m_theme.font(TextRole::Small);
  const QColor quiet = quietRowTextColor(option, m_theme);
  const QString points = index.data().toString();
  // Hits in the control points do not show in the row; the line that stands for them is marked.
  std::vector<TextRange> marks;
  std::vector<TextRange> related;
  if (index.data(ItemModel::OtherLiteralRole).toInt() > 0) {
    marks.push_back({0, points.size()});
  } else if (index.data(ItemModel::OtherHitsRole).toInt() > 0) {
    related.push_back({0, points.size()});
  }
  const bool some = index.data(ItemModel::SortRole).toInt() > 0;
  drawRowText(painter, top, {points, marks, small, some ? rowTextColor(option) : quiet, related}, m_theme);

  const QModelIndex cell = index.siblingAtColumn(ItemModel::ConfirmationColumn);
  const auto confirmation = valueOf<ItemConfirmation>(cell);
  const bool sure = confirmation == ItemConfirmation::Published || confirmation == ItemConfirmation::Official;
  const Semantic meaning = semanticOf(confirmation);
  const QString word = cell.data().toString();
  QString text = sure ? word : QString(m_theme.shape(meaning) + QChar(0x2009) + word);
  if (confirmation == ItemConfirmation::UnconfirmedAndUnverified &&
      QFontMetrics(small).horizontalAdvance(text) > bottom.width()) {
    // Both shapes, and the word that weighs more; the tool tip and the detail have both words.
    text = m_theme.shape(meaning) + m_theme.shape(Semantic::Unverified) + QChar(0x2009) +
           confirmationWord(ItemConfirmation::Unconfirmed);
  }
  const bool plain = sure || option.state.testFlag(QStyle::State_Selected);
  drawRowText(painter, bottom, {text, {}, small, plain ? quiet : m_theme.color(meaning)}, m_theme);
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const auto [top, bottom] = lines(QRect());
  const int width = QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(index.data().toString());
  return {width + m_theme.unit(3), top.height() + bottom.height() + m_theme.unit(3)};
}

}  // namespace jiheng::ui
