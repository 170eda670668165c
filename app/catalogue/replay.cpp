#include "app/catalogue/replay.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <optional>

#include "app/catalogue/replay_rules.h"

namespace jiheng {

namespace {

using Fault = std::optional<CatalogueFault>;

/// The catalogue between two instruments.
class Replay {
 public:
  Replay(std::vector<const Instrument*> law, const SectorTable& sectors) : m_law(std::move(law)), m_sectors(sectors) {}

  tl::expected<std::vector<Edition>, CatalogueFault> run() {
    std::vector<Edition> editions;
    for (size_t at = 0; at < m_law.size(); ++at) {
      if (auto fault = apply(at)) return tl::unexpected(*fault);
      editions.push_back(edition(*m_law[at]));
    }
    return editions;
  }

 private:
  Fault apply(size_t at) {
    m_instrument = m_law[at];
    const QString previousId = at == 0 ? QString() : m_law[at - 1]->id;
    if (m_instrument->adjusts != previousId)
      return fault(QStringLiteral("/adjusts"),
                   previousId.isEmpty()
                       ? phrase("Catalogue", "the instrument %1, whose list it changes, is not bundled.").arg(m_instrument->adjusts)
                       : phrase("Catalogue", "the instrument before it is %1.").arg(previousId));
    const ReplayContext context{*m_instrument, m_classification, m_sectors};
    if (auto twice = touchedTwice()) return twice;
    const std::vector<Operation>& operations = m_instrument->operations;
    if (m_instrument->kind == InstrumentKind::FullList) {
      for (Item& item : m_items)
        if (!m_touched.contains(item.key)) carryOver(item, context);
    }
    for (size_t i = 0; i < operations.size(); ++i) {
      if (auto found = step(operations[i], i, context)) return found;
    }
    if (m_instrument->kind == InstrumentKind::FullList) addImplied(at);
    m_classification = m_instrument->classification;
    return numbersTwice();
  }

  Fault touchedTwice() {
    m_touched.clear();
    const std::vector<Operation>& operations = m_instrument->operations;
    for (size_t i = 0; i < operations.size(); ++i) {
      if (m_touched.contains(operations[i].item.key))
        return fault(place(i, "key"),
                     phrase("Catalogue", "two operations of %1 concern the same item (%2).")
                         .arg(m_instrument->id)
                         .arg(operations[i].id));
      m_touched.insert(operations[i].item.key);
    }
    return {};
  }

  Fault step(const Operation& operation, size_t i, const ReplayContext& context) {
    const bool fullList = m_instrument->kind == InstrumentKind::FullList;
    const auto found = find(operation.item.key);
    const bool stands = found != m_items.end();
    switch (operation.kind) {
      case OperationKind::Base:
        if (!fullList)
          return fault(place(i, "kind"),
                       phrase("Catalogue", "the operation %1 lists an item, but only a full list does that.").arg(operation.id));
        if (stands) {
          if (auto wrong = contradicts(*found, operation, i)) return wrong;
          restateItem(*found, operation, context);
        } else {
          m_items.push_back(newItem(operation, context));
        }
        return {};
      case OperationKind::Add:
        if (stands)
          return fault(place(i, "key"),
                       phrase("Catalogue", "the operation %1 adds an item that already stands in the list.").arg(operation.id));
        m_items.push_back(newItem(operation, context));
        return {};
      case OperationKind::Delete:
      case OperationKind::Amend: break;
    }
    if (!stands) return fault(place(i, "key"), missing(operation));
    if (auto wrong = contradicts(*found, operation, i)) return wrong;
    if (operation.kind == OperationKind::Delete)
      m_items.erase(found);
    else if (fullList)
      restateItem(*found, operation, context);
    else
      amendItem(*found, operation, context);
    return {};
  }

  static Text missing(const Operation& operation) {
    return operation.kind == OperationKind::Delete
               ? phrase("Catalogue", "the operation %1 deletes an item that does not stand in the list.").arg(operation.id)
               : phrase("Catalogue", "the operation %1 amends an item that does not stand in the list.").arg(operation.id);
  }

  /// The item that is meant must be the item that the key names.
  Fault contradicts(const Item& item, const Operation& operation, size_t i) const {
    const auto changes = [&operation](ItemField field) {
      return std::find(operation.changes.begin(), operation.changes.end(), field) != operation.changes.end();
    };
    if (item.part != operation.item.part && !changes(ItemField::Part))
      return fault(place(i, "part"), phrase("Catalogue", "the operation %1 names an item of the other part.").arg(operation.id));
    const bool newNumbers = m_instrument->kind == InstrumentKind::FullList || changes(ItemField::Number);
    if (!newNumbers && !item.number.isEmpty() && !operation.item.number.isEmpty() && item.number != operation.item.number)
      return fault(place(i, "number"), phrase("Catalogue", "the operation %1 names the item %2, but its number is %3.")
                                           .arg(operation.id)
                                           .arg(operation.item.number)
                                           .arg(item.number));
    const bool newSectors = m_instrument->kind == InstrumentKind::FullList || changes(ItemField::Sector);
    const QString& sector = operation.item.sectorCode;
    if (!newSectors && !item.sectorCode.isEmpty() && !sector.isEmpty() && item.sectorCode != sector)
      return fault(place(i, "sector"), phrase("Catalogue", "the operation %1 names the sector %2, but the item stands in %3.")
                                           .arg(operation.id)
                                           .arg(sector)
                                           .arg(item.sectorCode));
    for (const QString& key : operation.addedPoints) {
      if (item.point(key))
        return fault(place(i, "points"), phrase("Catalogue", "the operation %1 adds the control point %2, which is there already.")
                                             .arg(operation.id)
                                             .arg(key));
    }
    for (const QString& key : operation.removedPoints) {
      if (!item.point(key))
        return fault(place(i, "removed_points"),
                     phrase("Catalogue", "the operation %1 deletes the control point %2, which is not there.")
                         .arg(operation.id)
                         .arg(key));
    }
    return {};
  }

  /// Items that a later instrument, up to the next full list, amends or deletes though this list is bundled without them.
  void addImplied(size_t at) {
    for (size_t later = at + 1; later < m_law.size(); ++later) {
      for (const Operation& operation : m_law[later]->operations) {
        const bool proves = operation.kind == OperationKind::Delete || operation.kind == OperationKind::Amend;
        if (proves && operation.implied && find(operation.item.key) == m_items.end())
          m_items.push_back(impliedItem(operation, *m_law[later], *m_instrument));
      }
      if (m_law[later]->kind == InstrumentKind::FullList) break;
    }
  }

  Fault numbersTwice() const {
    QHash<QString, ItemKey> owner;
    for (const Item& item : m_items) {
      if (item.number.isEmpty()) continue;
      if (const auto other = owner.constFind(item.number); other != owner.constEnd())
        return fault(numberPlace(item.key, *other),
                     phrase("Catalogue", "two items of the list have the number %1.").arg(item.number));
      owner.insert(item.number, item.key);
    }
    return {};
  }

  /// Where this instrument gave the number to one of the two items.
  QString numberPlace(const ItemKey& one, const ItemKey& other) const {
    const std::vector<Operation>& operations = m_instrument->operations;
    for (size_t i = operations.size(); i-- > 0;) {
      if (operations[i].item.key == one || operations[i].item.key == other) return place(i, "number");
    }
    return QStringLiteral("/operations");
  }

  Edition edition(const Instrument& instrument) const {
    const auto coverage = [this, &instrument](Part part) {
      PartCoverage result;
      result.stated = instrument.stated(part).total.value_or(0);
      for (const Item& item : m_items) {
        if (item.part != part) continue;
        ++result.bundled;
        if (item.standing == Standing::Unconfirmed) ++result.unconfirmed;
        if (!item.points.empty()) ++result.withPoints;
      }
      return result;
    };
    std::vector<Item> items = m_items;
    const auto rank = [](const Item& item) {
      return std::tuple(item.sectorCode.isEmpty(), item.sectorCode, item.part, item.number.isEmpty(), item.number);
    };
    std::stable_sort(items.begin(), items.end(), [&rank](const Item& a, const Item& b) { return rank(a) < rank(b); });
    return Edition(instrument.id, instrument.effective, std::move(items), coverage(Part::Prohibited),
                   coverage(Part::Restricted));
  }

  std::vector<Item>::iterator find(const ItemKey& key) {
    return std::find_if(m_items.begin(), m_items.end(), [&key](const Item& item) { return item.key == key; });
  }

  static QString place(size_t operation, const char* field) {
    return QStringLiteral("/operations/%1/%2").arg(operation).arg(QLatin1String(field));
  }
  CatalogueFault fault(const QString& pointer, const Text& problem) const {
    return {m_instrument->id, pointer, problem};
  }

  std::vector<const Instrument*> m_law;
  const SectorTable& m_sectors;
  std::vector<Item> m_items;
  QSet<ItemKey> m_touched;
  QString m_classification;
  const Instrument* m_instrument = nullptr;
};

}  // namespace

tl::expected<std::vector<Edition>, CatalogueFault> replay(const std::vector<Instrument>& instruments,
                                                          const SectorTable& sectors) {
  std::vector<const Instrument*> law;
  for (const Instrument& instrument : instruments)
    if (instrument.isLaw()) law.push_back(&instrument);
  return Replay(std::move(law), sectors).run();
}

}  // namespace jiheng
