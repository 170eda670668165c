#pragma once

#include <QStyledItemDelegate>

#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// Paints a line of the Today page: the day at the left, what to do and where, and the badge.
class TodayDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit TodayDelegate(const Theme& theme, QObject* parent = nullptr);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  int dateWidth() const;
  const Theme& m_theme;
};

}  // namespace jiheng::ui
