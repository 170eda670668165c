#include "ui/catalogue/item_history.h"

#include <algorithm>

namespace jiheng::ui {

namespace {

HistoryEntry::Kind historyKind(OperationKind kind) {
  switch (kind) {
    case OperationKind::Base: return HistoryEntry::Kind::Listed;
    case OperationKind::Add: return HistoryEntry::Kind::Added;
    case OperationKind::Delete: return HistoryEntry::Kind::Deleted;
    case OperationKind::Renumber: return HistoryEntry::Kind::Renumbered;
    case OperationKind::Merge: return HistoryEntry::Kind::Merged;
    case OperationKind::Split: return HistoryEntry::Kind::Split;
    case OperationKind::Amend: break;
  }
  return HistoryEntry::Kind::Amended;
}

}  // namespace

std::vector<HistoryEntry> itemHistory(const Catalogue& catalogue, const ItemKey& key) {
  const std::vector<ItemEvent> events = operationsOn(catalogue, key);
  std::vector<HistoryEntry> history;
  for (const Instrument& instrument : catalogue.instruments()) {
    const size_t before = history.size();
    for (const ItemEvent& event : events) {
      if (event.instrument != &instrument) continue;
      HistoryEntry entry;
      entry.instrument = &instrument;
      entry.kind = historyKind(event.operation->kind);
      entry.draft = event.draft;
      for (const ControlPoint& point : event.operation->item.points) entry.points.push_back(&point);
      history.push_back(std::move(entry));
    }
    // A new full list that is not bundled in whole says nothing of the item: the reader must know.
    if (history.size() > before || instrument.kind != InstrumentKind::FullList) continue;
    const std::shared_ptr<const Edition> edition = catalogue.edition(instrument.id);
    if (const Item* item = edition ? edition->find(key) : nullptr) {
      HistoryEntry entry;
      entry.instrument = &instrument;
      entry.kind = item->impliedBy.isEmpty() ? HistoryEntry::Kind::CarriedOver : HistoryEntry::Kind::Implied;
      entry.confirmed = item->standing == Standing::Confirmed;
      history.push_back(std::move(entry));
    }
  }
  return history;
}

std::optional<Absence> absenceOf(const Catalogue& catalogue, const Edition& edition, const ItemKey& key) {
  if (edition.find(key)) return std::nullopt;
  std::vector<std::shared_ptr<const Edition>> editions;
  for (const QString& id : catalogue.editionIds()) editions.push_back(catalogue.edition(id));
  const auto here = std::find_if(editions.begin(), editions.end(),
                                 [&](const auto& other) { return other && other->id() == edition.id(); });
  if (here == editions.end()) return std::nullopt;

  for (auto earlier = here; earlier != editions.begin();) {
    const auto after = earlier--;
    if (!*earlier) continue;
    const Item* item = (*earlier)->find(key);
    if (!item) continue;
    Absence absence;
    absence.instrument = catalogue.instrument((*after)->id());
    absence.elsewhere = *earlier;
    absence.item = item;
    absence.kind = Absence::Kind::NotListed;
    if (absence.instrument) {
      for (const Operation& operation : absence.instrument->operations) {
        if (operation.kind == OperationKind::Delete && operation.item.key == key) absence.kind = Absence::Kind::Deleted;
      }
    }
    return absence;
  }
  for (auto later = here + 1; later != editions.end(); ++later) {
    if (!*later) continue;
    if (const Item* item = (*later)->find(key))
      return Absence{Absence::Kind::NotYet, catalogue.instrument((*later)->id()), *later, item};
  }
  return std::nullopt;
}

}  // namespace jiheng::ui
