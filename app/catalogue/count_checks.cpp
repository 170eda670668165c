#include "app/catalogue/count_checks.h"

#include <QSet>
#include <algorithm>

#include "app/catalogue/operation_counts.h"

namespace jiheng {

namespace {

using Fault = std::optional<CatalogueFault>;

constexpr Part kParts[] = {Part::Prohibited, Part::Restricted};

QString statesPlace(const QString& part, const char* field) {
  return QStringLiteral("/states/%1/%2").arg(part, QLatin1String(field));
}

/// The first operation of a kind beyond the stated number.
QString surplus(const Instrument& instrument, std::optional<Part> part, OperationKind kind, int stated, QString* id) {
  int seen = 0;
  for (const CountedStep& step : countedSteps(instrument)) {
    if (step.as != kind || (part && step.part != *part)) continue;
    if (++seen <= stated) continue;
    *id = instrument.operations[step.operation].id;
    return QStringLiteral("/operations/%1/kind").arg(step.operation);
  }
  return {};
}

Fault moreThanStated(const Instrument& instrument) {
  for (const StatedKind& kind : statedKinds()) {
    for (const Part part : kParts) {
      const auto& stated = instrument.stated(part).*kind.count;
      QString id;
      const QString place = stated ? surplus(instrument, part, kind.kind, *stated, &id) : QString();
      if (!place.isEmpty())
        return CatalogueFault{instrument.id, place,
                              phrase("Catalogue", "%5 is one too many: %1 states %2 (%3, %4).")
                                  .arg(instrument.id)
                                  .arg(*stated)
                                  .arg(partText(part))
                                  .arg(operationText(kind.kind))
                                  .arg(id)};
    }
    const auto& together = instrument.together.*kind.count;
    QString id;
    const QString place = together ? surplus(instrument, std::nullopt, kind.kind, *together, &id) : QString();
    if (!place.isEmpty())
      return CatalogueFault{instrument.id, place,
                            phrase("Catalogue", "%4 is one too many: %1 states %2 (%3).")
                                .arg(instrument.id)
                                .arg(*together)
                                .arg(operationText(kind.kind))
                                .arg(id)};
  }
  return {};
}

Fault tooManySectors(const Instrument& instrument) {
  if (!instrument.statedSectors) return {};
  QSet<QString> sectors;
  for (size_t i = 0; i < instrument.operations.size(); ++i) {
    const QString& code = instrument.operations[i].item.sectorCode;
    if (!code.isEmpty()) sectors.insert(code);
    if (sectors.size() > *instrument.statedSectors)
      return CatalogueFault{instrument.id, QStringLiteral("/operations/%1/sector").arg(i),
                            phrase("Catalogue", "%1 states changes in %2 sectors; %3 is in one more.")
                                .arg(instrument.id)
                                .arg(*instrument.statedSectors)
                                .arg(instrument.operations[i].id)};
  }
  return {};
}

/// Whether mergers or splits are known to be missing: their effect on the total is then not known either.
bool lacksCombinations(const Instrument& instrument, Part part) {
  for (const OperationKind kind : {OperationKind::Merge, OperationKind::Split}) {
    const auto& own = kind == OperationKind::Merge ? instrument.stated(part).merged : instrument.stated(part).split;
    if (own && bundledCount(instrument, part, kind) < *own) return true;
    const auto& amended = instrument.stated(part).amended;
    if (instrument.countedAs(kind) == CountedAs::Amended && amended &&
        bundledCount(instrument, part, OperationKind::Amend) < *amended)
      return true;
  }
  return false;
}

/// The items of the part before, less the deletions, with the additions, must be the items after.
Fault totalsDoNotClose(const Instrument& before, const Instrument& after) {
  for (const Part part : kParts) {
    const StatedCounts& then = before.stated(part);
    const StatedCounts& now = after.stated(part);
    if (!then.total || !now.total || !now.deleted || !now.added || lacksCombinations(after, part)) continue;
    const int moved = uncountedChange(after, part);
    const int computed = *then.total - *now.deleted + *now.added + moved;
    if (computed != *now.total && moved != 0)
      return CatalogueFault{after.id, statesPlace(partCode(part), "total"),
                            phrase("Catalogue",
                                   "the total does not close (%1): %2 items in %3, %4 deleted, %5 added and %6 by merging, "
                                   "splitting or moving make %7, but %8 are stated.")
                                .arg(partText(part))
                                .arg(*then.total)
                                .arg(before.id)
                                .arg(*now.deleted)
                                .arg(*now.added)
                                .arg(moved)
                                .arg(computed)
                                .arg(*now.total)};
    if (computed != *now.total)
      return CatalogueFault{after.id, statesPlace(partCode(part), "total"),
                            phrase("Catalogue",
                                   "the total does not close (%1): %2 items in %3, %4 deleted and %5 added make %6, but %7 "
                                   "are stated.")
                                .arg(partText(part))
                                .arg(*then.total)
                                .arg(before.id)
                                .arg(*now.deleted)
                                .arg(*now.added)
                                .arg(computed)
                                .arg(*now.total)};
  }
  return {};
}

Fault moreItemsThanStated(const Instrument& instrument, const Edition& edition) {
  for (const Part part : kParts) {
    const auto& total = instrument.stated(part).total;
    const int confirmed = edition.coverage(part).bundled - edition.coverage(part).unconfirmed;
    if (!total || confirmed <= *total) continue;
    // The last operation that put an item into this part is the one that cannot be.
    for (size_t i = instrument.operations.size(); i-- > 0;) {
      const Operation& operation = instrument.operations[i];
      const bool puts = operation.kind == OperationKind::Base || operation.kind == OperationKind::Add ||
                        operation.kind == OperationKind::Split;
      if (puts && operation.item.part == part)
        return CatalogueFault{instrument.id, QStringLiteral("/operations/%1/kind").arg(i),
                              phrase("Catalogue", "%1 states %2 items (%3), but %4 stand in the list with %5.")
                                  .arg(instrument.id)
                                  .arg(*total)
                                  .arg(partText(part))
                                  .arg(confirmed)
                                  .arg(operation.id)};
    }
    return CatalogueFault{instrument.id, statesPlace(partCode(part), "total"),
                          phrase("Catalogue", "%1 states %2 items (%3), but %4 stand in the list.")
                              .arg(instrument.id)
                              .arg(*total)
                              .arg(partText(part))
                              .arg(confirmed)};
  }
  return {};
}

/// A draft proposes changes to a list, so what it amends or deletes must stand there.
Fault draftOfNothing(const Instrument& draft, const std::vector<Edition>& editions) {
  const auto list = std::find_if(editions.begin(), editions.end(),
                                 [&draft](const Edition& edition) { return edition.id() == draft.adjusts; });
  if (list == editions.end())
    return CatalogueFault{draft.id, QStringLiteral("/adjusts"),
                          phrase("Catalogue", "the instrument %1, whose list it changes, is not bundled.").arg(draft.adjusts)};
  for (size_t i = 0; i < draft.operations.size(); ++i) {
    const Operation& operation = draft.operations[i];
    const bool adds = operation.kind == OperationKind::Add || operation.kind == OperationKind::Base;
    std::vector<ItemKey> changed = operation.from;
    if (!adds && operation.kind != OperationKind::Merge) changed.push_back(operation.item.key);
    const bool missing =
        std::any_of(changed.begin(), changed.end(), [&list](const ItemKey& key) { return !list->find(key); });
    if (missing)
      return CatalogueFault{
          draft.id, QStringLiteral("/operations/%1/key").arg(i),
          phrase("Catalogue", "the operation %1 proposes to change an item that does not stand in the list.").arg(operation.id)};
    if (operation.kind == OperationKind::Add && list->find(operation.item.key))
      return CatalogueFault{
          draft.id, QStringLiteral("/operations/%1/key").arg(i),
          phrase("Catalogue", "the operation %1 proposes to add an item that already stands in the list.").arg(operation.id)};
  }
  return {};
}

}  // namespace

Fault proveCounts(const std::vector<Instrument>& instruments, const std::vector<Edition>& editions) {
  for (const Instrument& instrument : instruments) {
    if (auto fault = moreThanStated(instrument)) return fault;
    if (auto fault = tooManySectors(instrument)) return fault;
    if (instrument.isLaw()) continue;
    if (auto fault = draftOfNothing(instrument, editions)) return fault;
  }
  const std::vector<const Instrument*> law = lawInOrder(instruments);
  for (size_t i = 0; i < law.size(); ++i) {
    if (i > 0) {
      if (auto fault = totalsDoNotClose(*law[i - 1], *law[i])) return fault;
    }
    if (auto fault = moreItemsThanStated(*law[i], editions[i])) return fault;
  }
  return {};
}

}  // namespace jiheng
