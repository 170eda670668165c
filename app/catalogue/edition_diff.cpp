#include "app/catalogue/edition_diff.h"

#include <QHash>
#include <QMap>
#include <algorithm>

#include "app/catalogue/item_diff.h"

namespace jiheng {

namespace {

using Events = QHash<ItemKey, std::vector<ItemEvent>>;

/// The place of an edition's last instrument among those of the catalogue; -1 where it has none.
int positionOf(const Catalogue& catalogue, const Edition& edition) {
  const QString& id = edition.instrumentId();
  const std::vector<Instrument>& all = catalogue.instruments();
  const auto found =
      std::find_if(all.begin(), all.end(), [&id](const Instrument& instrument) { return instrument.id == id; });
  return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

Events eventsOf(const std::vector<const Instrument*>& instruments) {
  Events events;
  for (const Instrument* instrument : instruments) {
    for (const Operation& operation : instrument->operations)
      for (const ItemKey& key : itemsOf(operation)) events[key].push_back({instrument, &operation, !instrument->isLaw()});
  }
  return events;
}

/// Which items the diff is about: those of both editions, and those that only passed through.
void compareAll(EditionDiff& diff, const Catalogue& catalogue) {
  Events events = eventsOf(diff.instruments);
  DiffGround ground;
  const Instrument* earlier = catalogue.instrument(diff.from->instrumentId());
  for (const Instrument* instrument : diff.instruments) {
    ground.renumbers = ground.renumbers || instrument->renumbers;
    ground.reclassifies = ground.reclassifies || (earlier && instrument->classification != earlier->classification);
  }
  const auto compare = [&](const Item* before, const Item* after) {
    auto change = diffItem(before, after, events.take((before ? before : after)->key), ground);
    if (change) diff.changes.push_back(std::move(*change));
  };
  for (const Item& item : diff.laterItems()) {
    // What a draft does not mention it does not change; how many of its steps are not bundled is said beside it.
    if (diff.layer && !diff.layer->touches(item.key)) continue;
    compare(diff.from->find(item.key), &item);
  }
  for (const Item& item : diff.from->items())
    if (!diff.laterItem(item.key)) compare(&item, nullptr);
  for (auto left = events.cbegin(); left != events.cend(); ++left) {
    if (!diff.from->find(left.key()) && !diff.laterItem(left.key())) diff.cameAndWent.push_back(left.key());
  }
  std::sort(diff.cameAndWent.begin(), diff.cameAndWent.end());
}

void order(EditionDiff& diff) {
  const auto rank = [](const ItemChange& change) {
    const Item& item = change.item();
    return std::tuple(item.part, change.kind, item.sectorCode.isEmpty(), item.sectorCode, item.number.isEmpty(), item.number);
  };
  std::stable_sort(diff.changes.begin(), diff.changes.end(),
                   [&rank](const ItemChange& a, const ItemChange& b) { return rank(a) < rank(b); });
}

void count(EditionDiff& diff) {
  QMap<QString, SectorChanges> sectors;
  for (const ItemChange& change : diff.changes) {
    const Item& item = change.item();
    ++(item.part == Part::Prohibited ? diff.prohibited : diff.restricted).of(change.kind);
    SectorChanges& sector = sectors[item.sectorCode];
    sector.code = item.sectorCode;
    // The later edition's name of the division, where it has an item in it.
    if (sector.sector.zh.isEmpty() || change.after) sector.sector = item.sector;
    ++(item.part == Part::Prohibited ? sector.prohibited : sector.restricted).of(change.kind);
  }
  for (const SectorChanges& sector : sectors) diff.sectors.push_back(sector);
  // What is filed nowhere comes last.
  std::stable_partition(diff.sectors.begin(), diff.sectors.end(),
                        [](const SectorChanges& sector) { return !sector.code.isEmpty(); });
}

EditionDiff finished(EditionDiff diff, const Catalogue& catalogue) {
  compareAll(diff, catalogue);
  order(diff);
  count(diff);
  return diff;
}

}  // namespace

QString changeKindCode(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::Deleted: return QStringLiteral("deleted");
    case ChangeKind::Added: return QStringLiteral("added");
    case ChangeKind::Amended: return QStringLiteral("amended");
    case ChangeKind::Renumbered: return QStringLiteral("renumbered");
    case ChangeKind::FormatOnly: return QStringLiteral("format");
    case ChangeKind::Uncertain: break;
  }
  return QStringLiteral("uncertain");
}

QString pointChangeCode(PointChangeKind kind) {
  switch (kind) {
    case PointChangeKind::Added: return QStringLiteral("added");
    case PointChangeKind::Removed: return QStringLiteral("removed");
    case PointChangeKind::Amended: return QStringLiteral("amended");
    case PointChangeKind::AmendedUnseen: return QStringLiteral("amended-earlier-wording-not-bundled");
    case PointChangeKind::Renumbered: return QStringLiteral("renumbered");
    case PointChangeKind::FormatOnly: return QStringLiteral("format");
    case PointChangeKind::FirstBundled: return QStringLiteral("first-bundled");
    case PointChangeKind::Uncertain: break;
  }
  return QStringLiteral("uncertain");
}

int& ChangeCounts::of(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::Deleted: return deleted;
    case ChangeKind::Added: return added;
    case ChangeKind::Amended: return amended;
    case ChangeKind::Renumbered: return renumbered;
    case ChangeKind::FormatOnly: return formatOnly;
    case ChangeKind::Uncertain: break;
  }
  return uncertain;
}

ChangeCounts EditionDiff::together() const {
  ChangeCounts sum;
  for (const ChangeKind kind : {ChangeKind::Deleted, ChangeKind::Added, ChangeKind::Amended, ChangeKind::Renumbered,
                                ChangeKind::FormatOnly, ChangeKind::Uncertain})
    sum.of(kind) = prohibited.of(kind) + restricted.of(kind);
  return sum;
}

const ItemChange* EditionDiff::find(const ItemKey& key) const {
  const auto found = std::find_if(changes.begin(), changes.end(), [&key](const ItemChange& change) { return change.key == key; });
  return found == changes.end() ? nullptr : &*found;
}

EditionDiff diffEditions(const Catalogue& catalogue, std::shared_ptr<const Edition> from, std::shared_ptr<const Edition> to) {
  EditionDiff diff;
  if (to->effective() < from->effective()) std::swap(from, to);
  diff.from = std::move(from);
  diff.to = std::move(to);
  const int first = positionOf(catalogue, *diff.from) + 1;
  const int last = positionOf(catalogue, *diff.to);
  for (int i = first; i <= last; ++i) {
    const Instrument& instrument = catalogue.instruments()[static_cast<size_t>(i)];
    if (instrument.isLaw()) diff.instruments.push_back(&instrument);
  }
  return finished(std::move(diff), catalogue);
}

std::optional<EditionDiff> diffWithDraft(const Catalogue& catalogue, const QString& draftId) {
  EditionDiff diff;
  diff.layer = catalogue.draftLayer(draftId);
  const Instrument* draft = catalogue.instrument(draftId);
  diff.from = diff.layer ? catalogue.edition(diff.layer->baseId()) : nullptr;
  if (!draft || !diff.from) return std::nullopt;
  diff.instruments.push_back(draft);
  return finished(std::move(diff), catalogue);
}

}  // namespace jiheng
