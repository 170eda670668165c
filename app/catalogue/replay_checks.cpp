#include "app/catalogue/replay_checks.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace jiheng {

namespace {

using Fault = std::optional<CatalogueFault>;

QString place(size_t operation, const char* field) {
  return QStringLiteral("/operations/%1/%2").arg(operation).arg(QLatin1String(field));
}

bool changes(const Operation& operation, ItemField field) {
  const auto lists = [&operation](ItemField one) {
    return std::find(operation.changes.begin(), operation.changes.end(), one) != operation.changes.end();
  };
  return lists(field) || (field != ItemField::Part && lists(ItemField::Whole));
}

QSet<QString> touchedPoints(const Operation& operation) {
  QSet<QString> keys;
  for (const ControlPoint& point : operation.item.points) keys.insert(point.key);
  for (const QString& key : operation.removedPoints) keys.insert(key);
  return keys;
}

/// Whether two steps can both be meant: they change different fields, and different control points.
bool goTogether(const Operation& a, const Operation& b) {
  const auto changing = [](const Operation& one) {
    return one.kind == OperationKind::Amend || one.kind == OperationKind::Renumber;
  };
  if (!changing(a) || !changing(b)) return false;
  for (const ItemField field : {ItemField::Name, ItemField::Number, ItemField::Sector, ItemField::Part})
    if (changes(a, field) && changes(b, field)) return false;
  const auto whole = [](const Operation& one) {
    return std::find(one.changes.begin(), one.changes.end(), ItemField::Whole) != one.changes.end();
  };
  if (whole(a) || whole(b)) return false;
  const QSet<QString> ofA = touchedPoints(a);
  const QSet<QString> ofB = touchedPoints(b);
  // Steps that both change points, one of them without showing which, may well change the same.
  const bool unshown = (ofA.isEmpty() && changes(a, ItemField::Points)) || (ofB.isEmpty() && changes(b, ItemField::Points));
  if (unshown && changes(a, ItemField::Points) && changes(b, ItemField::Points)) return false;
  return !ofA.intersects(ofB);
}

/// One step on an item, seen from one instrument.
class StepCheck {
 public:
  StepCheck(const Instrument& instrument, size_t at, const StandingItems& items)
      : m_instrument(instrument), m_operation(instrument.operations[at]), m_at(at), m_items(items) {}

  Fault run() const {
    const bool fullList = m_instrument.kind == InstrumentKind::FullList;
    const Item* item = m_items.find(m_operation.item.key);
    switch (m_operation.kind) {
      case OperationKind::Base:
        if (!fullList)
          return fault("kind", phrase("Catalogue", "the operation %1 lists an item, but only a full list does that.").arg(id()));
        return item ? contradicts(*item) : Fault();
      case OperationKind::Add:
        if (item)
          return fault("key", phrase("Catalogue", "the operation %1 adds an item that already stands in the list.").arg(id()));
        return {};
      case OperationKind::Merge: return merger(item);
      case OperationKind::Split: return split(item);
      case OperationKind::Renumber:
        if (fullList)
          return fault("kind", phrase("Catalogue", "the operation %1 renumbers an item, but a full list states its numbers with its items.").arg(id()));
        break;
      case OperationKind::Delete:
      case OperationKind::Amend: break;
    }
    return item ? contradicts(*item) : fault("key", missing());
  }

 private:
  Fault merger(const Item* result) const {
    const auto& from = m_operation.from;
    const bool goesOn = std::find(from.begin(), from.end(), m_operation.item.key) != from.end();
    if (result && !goesOn)
      return fault("key", phrase("Catalogue", "the operation %1 merges items into one that already stands in the list.").arg(id()));
    for (const ItemKey& key : from) {
      const Item* source = m_items.find(key);
      if (!source)
        return fault("from", phrase("Catalogue", "the operation %1 merges the item %2, which does not stand in the list.")
                                 .arg(id())
                                 .arg(key.value()));
      if (source->part != m_operation.item.part && !changes(m_operation, ItemField::Part)) return otherPart("part");
    }
    return {};
  }

  Fault split(const Item* source) const {
    if (!source) return fault("key", missing());
    if (auto wrong = contradicts(*source)) return wrong;
    for (const Item& result : m_operation.results) {
      if (result.key != source->key && m_items.find(result.key))
        return fault("results", phrase("Catalogue", "the operation %1 splits an item into %2, which already stands in the list.")
                                    .arg(id())
                                    .arg(result.key.value()));
      if (result.part != source->part && !changes(m_operation, ItemField::Part)) return otherPart("results");
    }
    return {};
  }

  Text missing() const {
    switch (m_operation.kind) {
      case OperationKind::Delete:
        return phrase("Catalogue", "the operation %1 deletes an item that does not stand in the list.").arg(id());
      case OperationKind::Renumber:
        return phrase("Catalogue", "the operation %1 renumbers an item that does not stand in the list.").arg(id());
      case OperationKind::Split:
        return phrase("Catalogue", "the operation %1 splits an item that does not stand in the list.").arg(id());
      default: break;
    }
    return phrase("Catalogue", "the operation %1 amends an item that does not stand in the list.").arg(id());
  }

  /// The item that is meant must be the item that the key names.
  Fault contradicts(const Item& item) const {
    const Item& stated = m_operation.item;
    const bool fullList = m_instrument.kind == InstrumentKind::FullList;
    if (item.part != stated.part && !changes(m_operation, ItemField::Part)) return otherPart("part");
    const auto otherNumber = [this, &item](const char* field, const QString& number) {
      return fault(field, phrase("Catalogue", "the operation %1 names the item %2, but its number is %3.")
                              .arg(id())
                              .arg(number)
                              .arg(item.number));
    };
    const bool newNumber = fullList || changes(m_operation, ItemField::Number);
    if (!newNumber && !item.number.isEmpty() && !stated.number.isEmpty() && item.number != stated.number)
      return otherNumber("number", stated.number);
    if (!stated.formerNumber.isEmpty() && !item.number.isEmpty() && item.number != stated.formerNumber)
      return otherNumber("former_number", stated.formerNumber);
    const bool newSector = fullList || changes(m_operation, ItemField::Sector);
    if (!newSector && !item.sectorCode.isEmpty() && !stated.sectorCode.isEmpty() && item.sectorCode != stated.sectorCode)
      return fault("sector", phrase("Catalogue", "the operation %1 names the sector %2, but the item stands in %3.")
                                 .arg(id())
                                 .arg(stated.sectorCode)
                                 .arg(item.sectorCode));
    for (const QString& key : m_operation.addedPoints) {
      if (item.point(key))
        return fault("points", phrase("Catalogue", "the operation %1 adds the control point %2, which is there already.")
                                   .arg(id())
                                   .arg(key));
    }
    for (const QString& key : m_operation.removedPoints) {
      if (!item.point(key))
        return fault("removed_points", phrase("Catalogue", "the operation %1 deletes the control point %2, which is not there.")
                                           .arg(id())
                                           .arg(key));
    }
    return {};
  }

  Fault otherPart(const char* field) const {
    return fault(field, phrase("Catalogue", "the operation %1 names an item of the other part.").arg(id()));
  }
  const QString& id() const { return m_operation.id; }
  CatalogueFault fault(const char* field, const Text& problem) const {
    return {m_instrument.id, place(m_at, field), problem};
  }

  const Instrument& m_instrument;
  const Operation& m_operation;
  size_t m_at;
  const StandingItems& m_items;
};

/// Where this instrument gave the number to one of the two items.
QString numberPlace(const Instrument& instrument, const ItemKey& one, const ItemKey& other) {
  for (size_t i = instrument.operations.size(); i-- > 0;) {
    const Operation& operation = instrument.operations[i];
    const bool isSplit = operation.kind == OperationKind::Split;
    if (concerns(operation, one) || concerns(operation, other)) return place(i, isSplit ? "results" : "number");
  }
  return QStringLiteral("/operations");
}

}  // namespace

Fault checkChain(const Instrument& instrument, const QString& previousId) {
  if (instrument.adjusts == previousId) return {};
  return CatalogueFault{
      instrument.id, QStringLiteral("/adjusts"),
      previousId.isEmpty()
          ? phrase("Catalogue", "the instrument %1, whose list it changes, is not bundled.").arg(instrument.adjusts)
          : phrase("Catalogue", "the instrument before it is %1.").arg(previousId)};
}

Fault checkContradictions(const Instrument& instrument) {
  QHash<ItemKey, std::vector<size_t>> steps;
  const std::vector<Operation>& operations = instrument.operations;
  for (size_t i = 0; i < operations.size(); ++i) {
    for (const ItemKey& key : itemsOf(operations[i])) {
      for (const size_t before : steps[key]) {
        if (instrument.kind == InstrumentKind::Adjustment && goTogether(operations[before], operations[i])) continue;
        return CatalogueFault{
            instrument.id, place(i, "key"),
            phrase("Catalogue", "two operations of %1 concern the same item and contradict each other: %2 (%3) and %4 (%5).")
                .arg(instrument.id)
                .arg(operations[before].id)
                .arg(operationText(operations[before].kind))
                .arg(operations[i].id)
                .arg(operationText(operations[i].kind))};
      }
      steps[key].push_back(i);
    }
  }
  return {};
}

Fault checkStep(const Instrument& instrument, size_t operation, const StandingItems& items) {
  return StepCheck(instrument, operation, items).run();
}

Fault checkNumbers(const Instrument& instrument, const StandingItems& items) {
  QHash<QString, ItemKey> owner;
  for (const Item& item : items.all()) {
    if (item.number.isEmpty()) continue;
    if (const auto other = owner.constFind(item.number); other != owner.constEnd())
      return CatalogueFault{instrument.id, numberPlace(instrument, item.key, *other),
                            phrase("Catalogue", "two items of the list have the number %1.").arg(item.number)};
    owner.insert(item.number, item.key);
  }
  return {};
}

}  // namespace jiheng
