#pragma once

#include <QStyledItemDelegate>

namespace jiheng::ui {

class Theme;

/// Paints a row of the sector tree: code and name, then the counts of both parts with their shapes.
class SectorDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit SectorDelegate(const Theme& theme, QObject* parent = nullptr);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const Theme& m_theme;
};

}  // namespace jiheng::ui
