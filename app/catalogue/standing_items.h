#pragma once


#include "app/catalogue/replay_rules.h"

namespace jiheng {

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
  void insert(Item item) { m_items.push_back(std::move(item)); }

 private:
  void erase(const ItemKey& key);
  void put(Item item);
  void suspendItem(const Item& stated, const ReplayContext& context, const Bilingual& by);
  std::vector<Item> m_items;
};

}  // namespace jiheng
