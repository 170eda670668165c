#include "app/official_text/official_overlay.h"

#include <QHash>
#include <algorithm>

#include "app/official_text/reading.h"

namespace jiheng {

namespace {

template <class T>
bool contains(const std::vector<T>& list, const T& one) {
  return std::find(list.begin(), list.end(), one) != list.end();
}

bool isOfficial(const Provenance& provenance) { return provenance.confirmation == Confirmation::Official; }

bool sameWords(const QString& a, const QString& b) { return foldForComparison(a) == foldForComparison(b); }

/// A stated field takes the place of the bundled one; where only the form differs, the bundled form stays and is confirmed.
void lay(QString& value, Provenance& provenance, const QString& stated, const Provenance& official) {
  if (stated.isEmpty()) return;
  if (!sameWords(value, stated)) value = stated;
  provenance = official;
}

void layPoint(ControlPoint& point, const ControlPoint& official) {
  if (!official.zh.isEmpty() && !sameWords(point.zh, official.zh)) {
    // A translation of other words is none of these; one of their beginning still helps.
    if (!foldForComparison(official.zh).startsWith(foldForComparison(point.zh))) point.en.clear();
    point.zh = official.zh;
  }
  if (!official.number.isEmpty()) point.number = official.number;
  point.provenance = official.provenance;
}

void unite(std::vector<QString>& list, const std::vector<QString>& more) {
  for (const QString& one : more)
    if (!contains(list, one)) list.push_back(one);
}

void layOperation(Operation& own, const Operation& official) {
  // A list shows that an item stands in it, not whether it is new there.
  const bool listed = official.kind == OperationKind::Base && (own.kind == OperationKind::Add || own.kind == OperationKind::Amend);
  if (!listed) own.kind = official.kind;
  Item& item = own.item;
  item.part = official.item.part;
  lay(item.nameZh, item.nameProvenance, official.item.nameZh, official.item.nameProvenance);
  lay(item.number, item.numberProvenance, official.item.number, official.item.numberProvenance);
  if (!official.item.sectorCode.isEmpty()) {
    item.sectorCode = official.item.sectorCode;
    item.sector = official.item.sector;
    item.sectorProvenance = official.item.sectorProvenance;
  }
  item.standing = Standing::Confirmed;
  std::vector<ControlPoint> points;
  for (const ControlPoint& one : official.item.points) {
    const ControlPoint* bundled = item.point(one.key);
    points.push_back(bundled ? *bundled : one);
    if (bundled) layPoint(points.back(), one);
  }
  for (const ControlPoint& bundled : item.points) {
    if (official.item.point(bundled.key) || official.pointsComplete || contains(official.removedPoints, bundled.key)) continue;
    const bool taken = std::any_of(points.begin(), points.end(), [&bundled](const ControlPoint& one) {
      return !bundled.number.isEmpty() && one.number == bundled.number;
    });
    if (!taken) points.push_back(bundled);
  }
  item.points = std::move(points);
  const auto stale = [&item](const QString& key) { return !item.point(key); };
  own.addedPoints.erase(std::remove_if(own.addedPoints.begin(), own.addedPoints.end(), stale), own.addedPoints.end());
  own.amendedPoints.erase(std::remove_if(own.amendedPoints.begin(), own.amendedPoints.end(), stale), own.amendedPoints.end());
  unite(own.addedPoints, official.addedPoints);
  unite(own.amendedPoints, official.amendedPoints);
  unite(own.removedPoints, official.removedPoints);
  if (own.kind == OperationKind::Amend && !official.changes.empty()) own.changes = official.changes;
  if (own.kind != OperationKind::Amend) own.changes.clear();
  own.pointsComplete = own.pointsComplete || official.pointsComplete;
}

class Overlay {
 public:
  explicit Overlay(std::vector<Instrument> instruments) : m_instruments(std::move(instruments)) {}

  std::vector<Instrument> run(const std::vector<AcceptedText>& accepted) {
    for (const AcceptedText& text : accepted) {
      Instrument* instrument = find(text.instrumentId);
      if (!instrument || text.isRevoked()) continue;
      for (const AcceptedOperation& one : text.operations) layInto(*instrument, one.operation);
    }
    for (size_t i = 0; i < m_instruments.size(); ++i) {
      if (!m_instruments[i].isLaw()) continue;
      completeList(i);
      agree(i);
      impliedOnes(i);
    }
    return std::move(m_instruments);
  }

 private:
  Instrument* find(const QString& id) {
    const auto found = std::find_if(m_instruments.begin(), m_instruments.end(), [&id](const Instrument& one) { return one.id == id; });
    return found == m_instruments.end() ? nullptr : &*found;
  }

  static Operation* operationOn(Instrument& instrument, const ItemKey& key) {
    const auto found = std::find_if(instrument.operations.begin(), instrument.operations.end(),
                                    [&key](const Operation& one) { return one.item.key == key; });
    return found == instrument.operations.end() ? nullptr : &*found;
  }

  static void layInto(Instrument& instrument, const Operation& official) {
    if (Operation* own = operationOn(instrument, official.item.key))
      layOperation(*own, official);
    else
      instrument.operations.push_back(official);
  }

  /// A full list of which every item of a part was accepted has no others: bundled ones that it does not show are gone, and so
  /// are the items of the list before, as far as the instrument states so many deletions.
  void completeList(size_t at) {
    Instrument& list = m_instruments[at];
    if (list.kind != InstrumentKind::FullList) return;
    for (const Part part : {Part::Prohibited, Part::Restricted}) {
      const auto total = list.stated(part).total;
      const auto accepted = [part](const Operation& one) {
        return one.item.part == part && one.kind != OperationKind::Delete && isOfficial(one.item.nameProvenance);
      };
      const auto count = std::count_if(list.operations.begin(), list.operations.end(), accepted);
      if (!total || count != *total) continue;
      const auto superseded = [&](const Operation& one) {
        return one.item.part == part && one.kind != OperationKind::Delete && !isOfficial(one.item.nameProvenance);
      };
      list.operations.erase(std::remove_if(list.operations.begin(), list.operations.end(), superseded), list.operations.end());
      deleteAbsent(at, part);
    }
  }

  void deleteAbsent(size_t at, Part part) {
    Instrument& list = m_instruments[at];
    const auto stated = list.stated(part).deleted;
    if (!stated) return;
    std::vector<Operation> absent;
    for (const Operation* standing : standingBefore(at)) {
      if (standing->item.part != part || operationOn(list, standing->item.key)) continue;
      Operation gone;
      gone.kind = OperationKind::Delete;
      gone.id = QStringLiteral("delete-%1").arg(standing->item.key.value());
      gone.item.key = standing->item.key;
      gone.item.part = part;
      gone.item.nameZh = standing->item.nameZh;
      gone.item.nameProvenance = standing->item.nameProvenance;
      gone.item.namesEn = standing->item.namesEn;
      absent.push_back(std::move(gone));
    }
    const auto deleted = std::count_if(list.operations.begin(), list.operations.end(), [part](const Operation& one) {
      return one.kind == OperationKind::Delete && one.item.part == part;
    });
    if (deleted + static_cast<std::ptrdiff_t>(absent.size()) > *stated) return;
    for (Operation& gone : absent) list.operations.push_back(std::move(gone));
  }

  /// The latest operation on each item that stands before an instrument.
  std::vector<const Operation*> standingBefore(size_t at) const {
    std::vector<const Operation*> standing;
    for (size_t i = 0; i < at; ++i) {
      if (!m_instruments[i].isLaw()) continue;
      for (const Operation& one : m_instruments[i].operations) {
        standing.erase(std::remove_if(standing.begin(), standing.end(),
                                      [&one](const Operation* other) { return other->item.key == one.item.key; }),
                       standing.end());
        if (one.kind != OperationKind::Delete) standing.push_back(&one);
      }
    }
    return standing;
  }

  /// An item's number and sector stay what they are between two full lists: what an official text states of them holds for the
  /// bundled operations on the item as well.
  void agree(size_t at) {
    for (const Operation& official : m_instruments[at].operations) {
      if (!isOfficial(official.item.nameProvenance)) continue;
      for (size_t i = at; i > 0 && m_instruments[at].kind != InstrumentKind::FullList; --i) {
        Instrument& earlier = m_instruments[i - 1];
        if (!earlier.isLaw()) continue;
        if (Operation* other = operationOn(earlier, official.item.key)) agreeWith(*other, official, official.changes);
        if (earlier.kind == InstrumentKind::FullList) break;
      }
      for (size_t i = at + 1; i < m_instruments.size(); ++i) {
        Instrument& later = m_instruments[i];
        if (!later.isLaw()) continue;
        if (later.kind == InstrumentKind::FullList) break;
        if (Operation* other = operationOn(later, official.item.key)) agreeWith(*other, official, other->changes);
      }
    }
  }

  static void agreeWith(Operation& other, const Operation& official, const std::vector<ItemField>& changes) {
    Item& item = other.item;
    const Item& stated = official.item;
    if (!contains(changes, ItemField::Number) && !stated.number.isEmpty() && isOfficial(stated.numberProvenance) &&
        !isOfficial(item.numberProvenance)) {
      item.number = stated.number;
      item.numberProvenance = stated.numberProvenance;
    }
    if (!contains(changes, ItemField::Sector) && !stated.sectorCode.isEmpty() && isOfficial(stated.sectorProvenance) &&
        !isOfficial(item.sectorProvenance)) {
      item.sectorCode = stated.sectorCode;
      item.sector = stated.sector;
      item.sectorProvenance = stated.sectorProvenance;
    }
    if (!contains(changes, ItemField::Name) && !isOfficial(item.nameProvenance) && sameWords(item.nameZh, stated.nameZh))
      item.nameProvenance = stated.nameProvenance;
  }

  /// What an adjustment amends or deletes stood before, also where no bundled list shows it; a point that no earlier text shows
  /// cannot be taken out of one.
  void impliedOnes(size_t at) {
    Instrument& instrument = m_instruments[at];
    for (Operation& one : instrument.operations) {
      const bool changing = one.kind == OperationKind::Amend || one.kind == OperationKind::Delete;
      bool stood = false;
      std::vector<QString> points;
      for (size_t i = 0; i < at; ++i) {
        if (!m_instruments[i].isLaw()) continue;
        if (const Operation* earlier = operationOn(m_instruments[i], one.item.key)) {
          stood = earlier->kind != OperationKind::Delete;
          for (const ControlPoint& point : earlier->item.points) points.push_back(point.key);
        }
      }
      if (!changing) {
        one.implied = false;
        continue;
      }
      if (!stood) one.implied = true;
      one.removedPoints.erase(std::remove_if(one.removedPoints.begin(), one.removedPoints.end(),
                                             [&points](const QString& key) { return !contains(points, key); }),
                              one.removedPoints.end());
    }
  }

  std::vector<Instrument> m_instruments;
};

}  // namespace

std::vector<Instrument> overlaid(const std::vector<Instrument>& bundled, const std::vector<AcceptedText>& accepted) {
  return Overlay(bundled).run(accepted);
}

}  // namespace jiheng
