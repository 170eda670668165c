#include "app/catalogue/standing_items.h"

#include <algorithm>

namespace jiheng {

namespace {

bool standsBefore(const Item* a, const Item* b) {
  if (a->sectorCode.isEmpty() != b->sectorCode.isEmpty()) return b->sectorCode.isEmpty();
  if (a->sectorCode != b->sectorCode) return a->sectorCode < b->sectorCode;
  if (a->part != b->part) return a->part < b->part;
  if (a->number.isEmpty() != b->number.isEmpty()) return b->number.isEmpty();
  return a->number < b->number;
}

}  // namespace

const Item* StandingItems::find(const ItemKey& key) const {
  const auto found = m_at.constFind(key);
  return found == m_at.constEnd() ? nullptr : &m_items[*found];
}

Item* StandingItems::find(const ItemKey& key) {
  const auto found = m_at.constFind(key);
  return found == m_at.constEnd() ? nullptr : &m_items[*found];
}

void StandingItems::erase(const ItemKey& key) {
  const auto found = m_at.constFind(key);
  if (found == m_at.constEnd()) return;
  const size_t at = *found;
  m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(at));
  m_at.remove(key);
  for (size_t& place : m_at)
    if (place > at) --place;
}

void StandingItems::insert(Item item) {
  m_at.insert(item.key, m_items.size());
  m_items.push_back(std::move(item));
}

void StandingItems::put(Item item) {
  if (Item* there = find(item.key))
    *there = std::move(item);
  else
    insert(std::move(item));
}

Edition StandingItems::edition(const QString& id, const QDate& from, const QString& instrumentId,
                               const StatedItems& stated) const {
  std::vector<const Item*> order;
  order.reserve(m_items.size());
  PartCoverage prohibited;
  PartCoverage restricted;
  prohibited.stated = stated.prohibited;
  restricted.stated = stated.restricted;
  for (const Item& item : m_items) {
    order.push_back(&item);
    PartCoverage& coverage = item.part == Part::Prohibited ? prohibited : restricted;
    if (item.standing == Standing::Suspended) {
      ++coverage.suspended;
      continue;
    }
    ++coverage.bundled;
    if (item.standing == Standing::Unconfirmed) ++coverage.unconfirmed;
    if (!item.points.empty()) ++coverage.withPoints;
  }
  std::stable_sort(order.begin(), order.end(), standsBefore);
  std::vector<Item> items;
  items.reserve(order.size());
  for (const Item* item : order) items.push_back(*item);
  return Edition(id, from, std::move(items), prohibited, restricted, instrumentId);
}

void StandingItems::apply(const Operation& operation, const ReplayContext& context) {
  Item* item = find(operation.item.key);
  switch (operation.kind) {
    case OperationKind::Base:
      if (item)
        restateItem(*item, operation, context);
      else
        insert(newItem(operation, context));
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
    insert(suspendedItem(stated, context, by));
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
