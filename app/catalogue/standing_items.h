#pragma once


#include <QHash>

#include "app/catalogue/edition.h"
#include "app/catalogue/replay_rules.h"

namespace jiheng {

/// How many items the instruments state for each part.
struct StatedItems {
  int prohibited = 0;
  int restricted = 0;
};

/// The items between two instruments, and what one step makes of them. It says nothing on whether a step may be: replay()
/// does. A step that finds nothing to work on changes nothing.
class StandingItems {
 public:
  const std::vector<Item>& all() const { return m_items; }
  std::vector<Item>& all() { return m_items; }
  Item* find(const ItemKey& key);
  const Item* find(const ItemKey& key) const;

  void apply(const Operation& operation, const ReplayContext& context);
  /// The step of an instrument that is suspended: what it adds is shown and marked, what it deletes or amends holds on.
  void suspend(const Operation& operation, const ReplayContext& context, const Bilingual& by);
  /// An item that does not stand yet.
  void insert(Item item);
  /// What stands now as an edition: by sector, part and number, with its counts.
  Edition edition(const QString& id, const QDate& from, const QString& instrumentId, const StatedItems& stated) const;

 private:
  void erase(const ItemKey& key);
  void put(Item item);
  void suspendItem(const Item& stated, const ReplayContext& context, const Bilingual& by);
  std::vector<Item> m_items;
  QHash<ItemKey, size_t> m_at;
};

}  // namespace jiheng
