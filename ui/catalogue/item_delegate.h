#pragma once

#include <QStyledItemDelegate>

namespace jiheng::ui {

class Theme;

/// Paints a row of the item list on two lines: the number above the part's badge, the name in one or two languages, the
/// control points above the confirmation. Hits are marked.
class ItemDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit ItemDelegate(const Theme& theme, QObject* parent = nullptr);
  /// Both names below each other, or one over two lines.
  void setBothNames(bool both) { m_bothNames = both; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintName(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const;
  void paintNumber(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
  void paintState(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const;
  /// The two lines of a cell, centred in it.
  std::pair<QRect, QRect> lines(const QRect& rect) const;
  const Theme& m_theme;
  bool m_bothNames = true;
};

}  // namespace jiheng::ui
