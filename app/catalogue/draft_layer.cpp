#include "app/catalogue/draft_layer.h"

#include <algorithm>

#include "app/catalogue/operation_counts.h"
#include "app/catalogue/standing_items.h"

namespace jiheng {

namespace {

/// Whether a draft states how many steps it has, and all of them are bundled.
bool isWhole(const Instrument& draft) {
  bool stated = false;
  for (const StatedKind& kind : statedKinds()) {
    const int prohibited = bundledCount(draft, Part::Prohibited, kind.kind);
    const int restricted = bundledCount(draft, Part::Restricted, kind.kind);
    const auto lacks = [&stated](const std::optional<int>& count, int bundled) {
      stated = stated || count.has_value();
      return count && bundled < *count;
    };
    if (lacks(draft.prohibited.*kind.count, prohibited) || lacks(draft.restricted.*kind.count, restricted) ||
        lacks(draft.together.*kind.count, prohibited + restricted))
      return false;
  }
  return stated;
}

Edition laid(const Instrument& draft, const Edition& base, const QString& baseClassification, const SectorTable& sectors,
             const std::vector<ItemKey>& touched, bool complete) {
  const ReplayContext context{draft, baseClassification, sectors};
  StandingItems items;
  for (const Item& item : base.items()) items.insert(item);
  for (const Operation& operation : draft.operations) items.apply(operation, context);
  for (Item& item : items.all()) {
    const bool mentioned = std::find(touched.begin(), touched.end(), item.key) != touched.end();
    if (!complete && !mentioned && item.standing == Standing::Confirmed) item.standing = Standing::Unconfirmed;
  }
  return items.edition(draft.id, draft.date, {}, {draft.prohibited.total.value_or(0), draft.restricted.total.value_or(0)});
}

}  // namespace

DraftLayer::DraftLayer(const Instrument& draft, const Edition& base, const QString& baseClassification,
                       const SectorTable& sectors)
    : m_id(draft.id), m_baseId(base.id()), m_date(draft.date), m_complete(isWhole(draft)) {
  for (const Operation& operation : draft.operations)
    for (const ItemKey& key : itemsOf(operation)) m_touched.push_back(key);
  m_content = laid(draft, base, baseClassification, sectors, m_touched, m_complete);
}

bool DraftLayer::touches(const ItemKey& key) const {
  return std::find(m_touched.begin(), m_touched.end(), key) != m_touched.end();
}

Text draftText(const DraftLayer& layer) {
  return layer.isComplete()
             ? phrase("Catalogue", "Draft for comment of %1, laid over the edition %2: never law, for comparison only.")
                   .arg(layer.date())
                   .arg(layer.baseId())
             : phrase("Catalogue",
                      "Draft for comment of %1, laid over the edition %2: never law, for comparison only. Not all of its "
                      "changes are bundled; an item that it is not known to mention may have been deleted or changed in it.")
                   .arg(layer.date())
                   .arg(layer.baseId());
}

}  // namespace jiheng
