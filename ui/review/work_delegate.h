#pragma once

#include <QStyledItemDelegate>

#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// A technology of the worklist in two lines: its name, then number, why it is here, and a badge.
class WorkDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit WorkDelegate(const Theme& theme, QObject* parent = nullptr);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const Theme& m_theme;
};

}  // namespace jiheng::ui
