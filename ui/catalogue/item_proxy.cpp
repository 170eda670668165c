#include "ui/catalogue/item_proxy.h"

#include "app/foundation/formats.h"
#include "ui/catalogue/item_model.h"

namespace jiheng::ui {

ItemProxy::ItemProxy(ItemModel& items, QObject* parent)
    : QSortFilterProxyModel(parent), m_items(items), m_collator(localeOf(Language::Chinese)) {
  // The Chinese collation orders Han by pinyin and Latin as usual; the English one would order Han by code point.
  m_collator.setNumericMode(true);
  setSortRole(ItemModel::SortRole);
  setSourceModel(&items);
}

void ItemProxy::setFilter(const ItemFilter& filter) {
  m_filter = filter;
  invalidateFilter();
}

bool ItemProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const Item* item = parent.isValid() ? nullptr : m_items.itemAt(row);
  return item && m_filter.accepts(*item);
}

bool ItemProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const QVariant a = left.data(sortRole());
  const QVariant b = right.data(sortRole());
  if (a.typeId() == QMetaType::Int) {
    if (a.toInt() != b.toInt()) return a.toInt() < b.toInt();
  } else if (const int order = m_collator.compare(a.toString(), b.toString()); order != 0) {
    return order < 0;
  }
  return left.row() < right.row();
}

}  // namespace jiheng::ui
