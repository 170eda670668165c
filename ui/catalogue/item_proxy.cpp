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
  if (!m_free) {
    invalidateFilter();
    return;
  }
  sort(-1);
  // The order hangs on the hits, of which the base class knows nothing.
  if (m_byMeans) {
    invalidate();
  } else {
    invalidateFilter();
  }
}

void ItemProxy::sort(int column, Qt::SortOrder order) {
  m_free = column < 0;
  m_byMeans = m_free && m_filter.searching && (!m_filter.means.isEmpty() || !m_filter.elsewhere.isEmpty());
  QSortFilterProxyModel::sort(m_byMeans ? int{ItemModel::NumberColumn} : column, m_byMeans ? Qt::AscendingOrder : order);
}

bool ItemProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const Item* item = parent.isValid() ? nullptr : m_items.itemAt(row);
  return item && m_filter.accepts(*item);
}

bool ItemProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  if (m_byMeans) {
    const auto rank = [this](const QModelIndex& index) {
      const Item* item = m_items.itemAt(index.row());
      if (!item) return 0;
      return static_cast<int>(m_filter.means.value(item->key, SearchMeans::Literal)) +
             (m_filter.elsewhere.contains(item->key) ? 10 : 0);
    };
    const int a = rank(left);
    const int b = rank(right);
    return a == b ? left.row() < right.row() : a < b;
  }
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
