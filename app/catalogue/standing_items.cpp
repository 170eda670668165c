#include "app/catalogue/standing_items.h"

#include <algorithm>

namespace jiheng {

const Item* StandingItems::find(const ItemKey& key) const {
  const auto found = std::find_if(m_items.begin(), m_items.end(), [&key](const Item& item) { return item.key == key; });
  return found == m_items.end() ? nullptr : &*found;
}

Item* StandingItems::find(const ItemKey& key) {
  const auto found = std::find_if(m_items.begin(), m_items.end(), [&key](const Item& item) { return item.key == key; });
  return found == m_items.end() ? nullptr : &*found;
}

void StandingItems::erase(const ItemKey& key) {
  m_items.erase(std::remove_if(m_items.begin(), m_items.end(), [&key](const Item& item) { return item.key == key; }),
                m_items.end());
}

void StandingItems::put(Item item) {
  if (Item* there = find(item.key))
    *there = std::move(item);
  else
    m_items.push_back(std::move(item));
}

void StandingItems::apply(const Operation& operation, const ReplayContext& context) {
  Item* item = find(operation.item.key);
  switch (operation.kind) {
    case OperationKind::Base:
      if (item)
        restateItem(*item, operation, context);
      else
        m_items.push_back(newItem(operation, context));
      return;
    case OperationKind::Add: put(newItem(operation, context)); return;
    case OperationKind::Delete: erase(operation.item.key); return;
    case OperationKind::Merge: {
      std::vector<Item> sources;
      for (const ItemKey& key : operation.from)
        if (const Item* source = find(key)) sources.push_back(*source);
      if (sources.empty()) return;
      for (const Item& source : sources)
        if (source.key != operation.item.key) erase(source.key);
      put(mergedItem(sources, operation, context));
      return;
    }
    case OperationKind::Split: {
      if (!item) return;
      const Item source = *item;
      const bool goesOn = std::find(operation.into.begin(), operation.into.end(), source.key) != operation.into.end();
      if (!goesOn) erase(source.key);
      for (Item& result : splitItem(source, operation, context)) put(std::move(result));
      return;
    }
    case OperationKind::Renumber:
    case OperationKind::Amend: break;
  }
  if (!item) return;
  if (context.instrument.kind == InstrumentKind::FullList)
    restateItem(*item, operation, context);
  else
    amendItem(*item, operation, context);
}

void StandingItems::suspendItem(const Item& stated, const ReplayContext& context, const Bilingual& by) {
  if (Item* there = find(stated.key))
    suspendChange(*there, stated, context, by);
  else
    m_items.push_back(suspendedItem(stated, context, by));
}

void StandingItems::suspend(const Operation& operation, const ReplayContext& context, const Bilingual& by) {
  const auto mark = [this, &context](const ItemKey& key) {
    Item* item = find(key);
    if (item && (item->suspendedChanges.empty() || item->suspendedChanges.back() != context.instrument.id))
      item->suspendedChanges.push_back(context.instrument.id);
  };
  switch (operation.kind) {
    case OperationKind::Base:
    case OperationKind::Add: suspendItem(operation.item, context, by); return;
    case OperationKind::Merge:
      suspendItem(operation.item, context, by);
      for (const ItemKey& key : operation.from) mark(key);
      return;
    case OperationKind::Split:
      for (const Item& result : operation.results) suspendItem(result, context, by);
      mark(operation.item.key);
      return;
    case OperationKind::Delete:
    case OperationKind::Renumber: mark(operation.item.key); return;
    case OperationKind::Amend: break;
  }
  if (Item* item = find(operation.item.key)) suspendChange(*item, operation.item, context, by);
}

}  // namespace jiheng
