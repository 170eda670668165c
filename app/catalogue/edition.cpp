#include "app/catalogue/edition.h"

#include <algorithm>
#include <numeric>

#include "app/foundation/fold.h"

namespace jiheng {

Edition::Edition(QString id, QDate effective, std::vector<Item> items, PartCoverage prohibited, PartCoverage restricted,
                 QString instrumentId)
    : m_id(std::move(id)),
      m_instrumentId(instrumentId.isEmpty() ? m_id : std::move(instrumentId)),
      m_effective(effective),
      m_items(std::move(items)),
      m_prohibited(prohibited),
      m_restricted(restricted) {
  for (size_t i = 0; i < m_items.size(); ++i) {
    const Item& item = m_items[i];
    m_byKey.insert(item.key, static_cast<qsizetype>(i));
    // Items stand in the order of their sectors, so a sector's items follow each other.
    if (m_sectors.empty() || m_sectors.back().code != item.sectorCode)
      m_sectors.push_back({item.sectorCode, item.sector, 0, 0});
    SectorCount& sector = m_sectors.back();
    if (item.standing == Standing::Suspended)
      ++sector.suspended;
    else
      ++(item.part == Part::Prohibited ? sector.prohibited : sector.restricted);
  }
}

const Item* Edition::find(const ItemKey& key) const {
  const auto at = m_byKey.constFind(key);
  return at == m_byKey.constEnd() ? nullptr : &m_items[static_cast<size_t>(*at)];
}

const Item* Edition::findNumber(const QString& number) const {
  const QString folded = fold(number);
  if (folded.isEmpty()) return nullptr;
  const Item* suspended = nullptr;
  for (const Item& item : m_items) {
    if (item.number.compare(folded, Qt::CaseInsensitive) != 0) continue;
    if (item.standing != Standing::Suspended) return &item;
    if (!suspended) suspended = &item;
  }
  return suspended;
}

int Edition::pointCount() const {
  return std::accumulate(m_items.begin(), m_items.end(), 0, [](int sum, const Item& item) {
    return sum + static_cast<int>(item.points.size());
  });
}

}  // namespace jiheng
