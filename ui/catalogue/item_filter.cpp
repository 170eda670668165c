#include "ui/catalogue/item_filter.h"

namespace jiheng::ui {

bool ItemFilter::acceptsOutsideSector(const Item& item) const {
  if (part && item.part != *part) return false;
  if (!changedIn.isEmpty() && !changedKeys.contains(item.key)) return false;
  return !searching || hits.contains(item.key);
}

bool ItemFilter::accepts(const Item& item) const {
  return (!sector || sectorKey(item) == *sector) && acceptsOutsideSector(item);
}

QString sectorKey(const Item& item) { return item.sectorCode; }

QString sectorKey(const SectorCount& sector) { return sector.code; }

QSet<ItemKey> keysChangedBy(const Instrument& instrument) {
  QSet<ItemKey> keys;
  for (const Operation& operation : instrument.operations) {
    if (operation.kind != OperationKind::Base) keys.insert(operation.item.key);
  }
  return keys;
}

}  // namespace jiheng::ui
