#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include "ui/catalogue/item_filter.h"

namespace jiheng::ui {

class ItemModel;

/// The rows of an ItemModel that a filter lets through, sorted; Chinese by pinyin, ties in the edition's order.
class ItemProxy : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  explicit ItemProxy(ItemModel& items, QObject* parent = nullptr);
  void setFilter(const ItemFilter& filter);
  const ItemFilter& filter() const { return m_filter; }
  /// Without a column: the order of the edition; while searching, literal hits first.
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  ItemModel& m_items;
  ItemFilter m_filter;
  QCollator m_collator;
  bool m_byMeans = false;
  bool m_free = true;  ///< no column was chosen
};

}  // namespace jiheng::ui
