#pragma once

#include <QStyledItemDelegate>

#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// Paints a changed item on two lines: the name with the kind of change, below it number, part and English name.
class ChangeDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit ChangeDelegate(const Theme& theme, QObject* parent = nullptr);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const Theme& m_theme;
};

}  // namespace jiheng::ui
