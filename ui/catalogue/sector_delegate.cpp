#include "ui/catalogue/sector_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/catalogue/row_painting.h"
#include "ui/catalogue/sector_model.h"

namespace jiheng::ui {

SectorDelegate::SectorDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void SectorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
  QStyleOptionViewItem option = given;
  initStyleOption(&option, index);
  option.text.clear();
  const QWidget* view = option.widget;
  (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &option, painter, view);

  const int prohibited = index.data(SectorModel::ProhibitedRole).toInt();
  const int restricted = index.data(SectorModel::RestrictedRole).toInt();
  const bool isRoot = !index.parent().isValid();
  QRect rect = option.rect.adjusted(m_theme.unit(), 0, -m_theme.unit(2), 0);

  // Two columns of equal width, so that the counts stand below each other.
  const QFont small = m_theme.font(TextRole::Small);
  const auto wordOf = [this](const QString& count, Semantic meaning) {
    return QString(m_theme.shape(meaning) + QChar(0x2009) + count);
  };
  const int width = QFontMetrics(small).horizontalAdvance(wordOf(QStringLiteral("000"), Semantic::Prohibited));
  const auto paintCount = [&](int count, Semantic meaning) {
    const QRect cell(rect.right() - width, rect.top(), width, rect.height());
    if (count > 0) {
      painter->setFont(small);
      painter->setPen(m_theme.color(meaning));
      painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter, wordOf(QString::number(count), meaning));
    }
    rect.setRight(cell.left() - m_theme.unit());
  };
  painter->save();
  paintCount(restricted, Semantic::Restricted);
  paintCount(prohibited, Semantic::Prohibited);
  painter->restore();

  const bool empty = prohibited + restricted == 0;
  const QString code = index.data(SectorModel::CodeRole).toString();
  if (!isRoot) {
    const int codeWidth = QFontMetrics(small).horizontalAdvance(QStringLiteral("00")) + m_theme.unit(2);
    drawRowText(*painter, QRect(rect.left(), rect.top(), codeWidth, rect.height()),
                {code, {}, small, quietRowTextColor(option, m_theme)}, m_theme);
    rect.setLeft(rect.left() + codeWidth);
  }
  const auto marks = index.data(SectorModel::MarksRole).value<std::vector<TextRange>>();
  const QColor color = empty ? quietRowTextColor(option, m_theme) : rowTextColor(option);
  drawRowText(*painter, rect, {index.data().toString(), marks, m_theme.font(TextRole::Body, isRoot), color}, m_theme);
}

QSize SectorDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const QFontMetrics body(m_theme.font(TextRole::Body));
  return {body.horizontalAdvance(index.data().toString()) + m_theme.unit(24), body.height() + m_theme.unit(2)};
}

}  // namespace jiheng::ui
