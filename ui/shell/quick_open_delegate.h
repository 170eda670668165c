#pragma once

#include <QAbstractItemDelegate>

#include "ui/widgets/theme.h"

class QLineEdit;

namespace jiheng::ui {

class QuickOpenModel;

/// Draws one row: sign, title with the typed words marked, quiet detail, badge or keys at the right.
class QuickOpenDelegate final : public QAbstractItemDelegate {
  Q_OBJECT
public:
  QuickOpenDelegate(const Theme& theme, const QuickOpenModel& model, const QLineEdit& box, QObject* parent);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  void paintHead(QPainter* painter, const QRect& rect, int row) const;
  /// Returns the width that was used.
  int paintMarked(QPainter* painter, const QRect& rect, const QString& text, const QColor& color) const;
  const Theme& m_theme;
  const QuickOpenModel& m_model;
  const QLineEdit& m_box;
};

}  // namespace jiheng::ui
