#pragma once

#include <QStyledItemDelegate>

namespace jiheng::ui {

class Theme;

/// Paints a row of the item list: the name in one or two languages, the part as a badge, hits marked.
class ItemDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit ItemDelegate(const Theme& theme, QObject* parent = nullptr);
  /// Both names below each other, or one.
  void setTwoLines(bool twoLines) { m_twoLines = twoLines; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintName(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const;
  void paintPoints(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
  void paintConfirmation(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const;
  const Theme& m_theme;
  bool m_twoLines = true;
};

}  // namespace jiheng::ui
