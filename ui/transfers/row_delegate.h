#pragma once

#include <QStyledItemDelegate>

#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// What the lists of this room give to their delegate.
enum RowRole {
  HeadingRole = Qt::UserRole + 1,  ///< bool: a heading; it cannot be selected
  SecondLineRole,                  ///< QString: where it belongs and why
  DateRole,                        ///< QString: the day; a list that never has one gives no value at all
  DaysRole,                        ///< QString: "3 days left"
  MeaningRole,                     ///< Semantic as int
  WordRole                         ///< QString: the word that goes with the meaning
};

/// Paints a row of two lines with its badge, and the day at the left where the list has one.
class RowDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit RowDelegate(const Theme& theme, QObject* parent = nullptr);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintHeading(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
  int dateWidth() const;
  const Theme& m_theme;
};

}  // namespace jiheng::ui
