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

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  ItemModel& m_items;
  ItemFilter m_filter;
  QCollator m_collator;
};

}  // namespace jiheng::ui
