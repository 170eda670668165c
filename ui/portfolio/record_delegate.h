#pragma once

#include <QStyledItemDelegate>

#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// A record in a list: its name in full width, below it number, second name or note, and at the right the verdict.
class RecordDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit RecordDelegate(const Theme& theme, QObject* parent = nullptr);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const Theme& m_theme;
};

}  // namespace jiheng::ui
