#include "app/catalogue/replay_rules.h"

#include <QSet>
#include <algorithm>

namespace jiheng {

namespace {

bool contains(const std::vector<QString>& keys, const QString& key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool lists(const Operation& operation, ItemField field) {
  return std::find(operation.changes.begin(), operation.changes.end(), field) != operation.changes.end();
}

/// Whether an amendment changes a field, by name or with the whole item. The part must be named.
bool changes(const Operation& operation, ItemField field) {
  return lists(operation, field) || (field != ItemField::Part && lists(operation, ItemField::Whole));
}

/// Takes a stated field over where it is changed or was not known, and its provenance where that is better.
void state(QString& value, Provenance& provenance, const QString& stated, const Provenance& statedProvenance, bool replaces) {
  if (stated.isEmpty()) return;
  if (replaces || value.isEmpty()) {
    value = stated;
    provenance = statedProvenance;
  } else if (value == stated && isBetter(statedProvenance, provenance)) {
    provenance = statedProvenance;
  }
}

/// The renderings of `first`, then those of `second` that say something else.
std::vector<EnglishName> together(const std::vector<EnglishName>& first, const std::vector<EnglishName>& second) {
  std::vector<EnglishName> result = first;
  for (const EnglishName& name : second) {
    const bool known = std::any_of(result.begin(), result.end(), [&name](const EnglishName& one) {
      return one.text.compare(name.text, Qt::CaseInsensitive) == 0;
    });
    if (!known) result.push_back(name);
  }
  return result;
}

/// Points with known numbers by number ("2(1)" after "2", "18a" after "18"), the others after them in their order.
void sortPoints(std::vector<ControlPoint>& points) {
  const auto split = [](const QString& number) {
    qsizetype digits = 0;
    while (digits < number.size() && number[digits].isDigit()) ++digits;
    return std::pair(number.left(digits).toInt(), number.mid(digits));
  };
  std::stable_sort(points.begin(), points.end(), [&split](const ControlPoint& a, const ControlPoint& b) {
    if (a.number.isEmpty() || b.number.isEmpty()) return !a.number.isEmpty() && b.number.isEmpty();
    return split(a.number) < split(b.number);
  });
}

void mergePoint(ControlPoint& point, const ControlPoint& stated, const QString& instrument, bool saysAmended, bool restates) {
  const bool newText = !stated.zh.isEmpty() && !point.zh.isEmpty() && stated.zh != point.zh;
  const bool newNumber = !stated.number.isEmpty() && !point.number.isEmpty() && stated.number != point.number;
  if (saysAmended || newText || newNumber) point.amendedBy = instrument;
  if (newText) point.en.clear();  // a translation of the old wording
  if (restates || newText || isBetter(stated.provenance, point.provenance)) point.provenance = stated.provenance;
  if (!stated.zh.isEmpty()) point.zh = stated.zh;
  if (!stated.en.isEmpty()) point.en = stated.en;
  if (!stated.number.isEmpty()) point.number = stated.number;
  point.standing = Standing::Confirmed;
  point.suspendedBy = {};
}

/// Points that the operation shows come first, in its order; the others follow in theirs.
void mergePoints(Item& item, const Operation& operation, const ReplayContext& context, bool restates) {
  const QString& instrument = context.instrument.id;
  std::vector<ControlPoint> merged;
  for (const ControlPoint& stated : operation.item.points) {
    const bool saysAmended = contains(operation.amendedPoints, stated.key);
    if (const ControlPoint* before = item.point(stated.key)) {
      merged.push_back(*before);
      mergePoint(merged.back(), stated, instrument, saysAmended, restates);
    } else {
      merged.push_back(stated);
      merged.back().addedBy = saysAmended ? item.addedBy : instrument;
      if (saysAmended) merged.back().amendedBy = instrument;
    }
  }
  const auto shown = static_cast<std::ptrdiff_t>(merged.size());
  const auto isShown = [&merged, shown](auto&& matches) {
    return std::any_of(merged.begin(), merged.begin() + shown, matches);
  };
  for (const ControlPoint& before : item.points) {
    if (contains(operation.removedPoints, before.key) || (restates && operation.pointsComplete)) continue;
    if (isShown([&before](const ControlPoint& point) { return point.key == before.key; })) continue;
    ControlPoint kept = before;
    if (restates) {
      if (kept.standing != Standing::Suspended) kept.standing = Standing::Unconfirmed;
      const bool taken = isShown([&kept](const ControlPoint& point) { return point.number == kept.number; });
      // An amended list counts its points anew, so an old number would point at another text.
      if (taken || operation.kind == OperationKind::Amend) kept.number.clear();
    }
    merged.push_back(kept);
  }
  item.points = std::move(merged);
  sortPoints(item.points);
}

PointsCoverage coverageOf(const Item& item, const Operation& operation) {
  if (operation.pointsComplete) return PointsCoverage::Complete;
  return item.points.empty() ? PointsCoverage::None : PointsCoverage::Partial;
}

void takeNote(Item& item, const Operation& operation) {
  if (operation.item.note.isEmpty() && operation.item.noteZh.isEmpty()) return;
  item.note = operation.item.note;
  item.noteZh = operation.item.noteZh;
}

void forgetNumber(Item& item) {
  if (!item.number.isEmpty()) item.formerNumber = item.number;
  item.number.clear();
  item.numberProvenance = {};
}

/// Files an item under the division that its old one became. Only where one division became exactly one.
void convertSector(Item& item, const ReplayContext& context) {
  if (context.previousClassification == context.instrument.classification || item.sectorCode.isEmpty()) return;
  const SectorDivision* before = context.sectors.find(context.previousClassification, item.sectorCode);
  const SectorDivision* after =
      before ? context.sectors.find(context.instrument.classification, before->successor) : nullptr;
  item.sectorProvenance = {};
  if (after) {
    item.sectorCode = after->code;
    item.sector = after->name;
    item.sectorProvenance.source =
        QStringLiteral("%1 %2").arg(context.previousClassification, before->code);
  } else {
    item.sectorCode.clear();
    item.sector = {};
  }
}

bool hasPoint(const Item& item, const QString& key) {
  return std::any_of(item.points.begin(), item.points.end(), [&key](const ControlPoint& point) { return point.key == key; });
}

/// Takes over a point of which it is not known whether it is still there.
void carryPoint(Item& item, ControlPoint point, const ItemKey& source) {
  if (hasPoint(item, point.key)) point.key = QStringLiteral("%1-%2").arg(point.key, source.value());
  point.standing = Standing::Unconfirmed;
  point.number.clear();
  item.points.push_back(std::move(point));
}

/// The sector where all have the same; nothing is guessed where they differ.
void takeSector(Item& item, const std::vector<Item>& sources) {
  if (!item.sectorCode.isEmpty() || sources.empty()) return;
  const Item& first = sources.front();
  for (const Item& source : sources)
    if (source.sectorCode != first.sectorCode) return;
  item.sectorCode = first.sectorCode;
  item.sector = first.sector;
  item.sectorProvenance = first.sectorProvenance;
}

/// An item that goes on under its key keeps its origin, and its number where no new one is stated.
void goOn(Item& item, const Item& before, const ReplayContext& context) {
  item.addedBy = before.addedBy;
  item.changedBy = before.changedBy;
  item.changedBy.push_back(context.instrument.id);
  item.impliedBy = before.impliedBy;
  if (item.number.isEmpty()) {
    item.number = before.number;
    item.numberProvenance = before.numberProvenance;
  }
  for (ControlPoint& point : item.points) {
    const ControlPoint* known = before.point(point.key);
    if (!known) continue;
    point.addedBy = known->addedBy;
    point.amendedBy = known->zh != point.zh && !point.zh.isEmpty() ? context.instrument.id : known->amendedBy;
  }
}

Item stating(const Item& stated, const ReplayContext& context) {
  Item item = stated;
  item.addedBy = context.instrument.id;
  item.formerNumber.clear();
  for (ControlPoint& point : item.points) point.addedBy = context.instrument.id;
  sortPoints(item.points);
  return item;
}

}  // namespace

Item newItem(const Operation& operation, const ReplayContext& context) {
  Item item = stating(operation.item, context);
  item.coverage = coverageOf(item, operation);
  return item;
}

Item mergedItem(const std::vector<Item>& sources, const Operation& operation, const ReplayContext& context) {
  Item item = stating(operation.item, context);
  for (const Item& source : sources)
    if (source.key == item.key) goOn(item, source, context);
  takeSector(item, sources);
  for (const Item& source : sources) {
    if (operation.pointsComplete) break;
    for (const ControlPoint& point : source.points)
      if (source.key != item.key || !operation.item.point(point.key)) carryPoint(item, point, source.key);
  }
  item.coverage = coverageOf(item, operation);
  return item;
}

std::vector<Item> splitItem(const Item& source, const Operation& operation, const ReplayContext& context) {
  std::vector<Item> items;
  const auto isShown = [&operation](const QString& key) {
    return std::any_of(operation.results.begin(), operation.results.end(),
                       [&key](const Item& result) { return hasPoint(result, key); });
  };
  for (const Item& result : operation.results) {
    Item item = stating(result, context);
    if (item.key == source.key) goOn(item, source, context);
    takeSector(item, {source});
    for (const ControlPoint& point : source.points)
      if (!operation.pointsComplete && !isShown(point.key)) carryPoint(item, point, source.key);
    item.coverage = coverageOf(item, operation);
    items.push_back(std::move(item));
  }
  return items;
}

Item suspendedItem(const Item& stated, const ReplayContext& context, const Bilingual& by) {
  Item item = stating(stated, context);
  item.standing = Standing::Suspended;
  item.suspendedBy = by;
  for (ControlPoint& point : item.points) {
    point.standing = Standing::Suspended;
    point.suspendedBy = by;
  }
  item.coverage = item.points.empty() ? PointsCoverage::None : PointsCoverage::Partial;
  return item;
}

void suspendChange(Item& item, const Item& stated, const ReplayContext& context, const Bilingual& by) {
  for (const ControlPoint& shown : stated.points) {
    const ControlPoint* holds = item.point(shown.key);
    if (holds && (shown.zh.isEmpty() || shown.zh == holds->zh)) continue;  // it says nothing else
    ControlPoint point = shown;
    if (holds) point.key = QStringLiteral("%1-%2").arg(shown.key, context.instrument.id);
    point.addedBy = context.instrument.id;
    point.standing = Standing::Suspended;
    point.suspendedBy = by;
    item.points.push_back(point);
  }
  sortPoints(item.points);
  item.suspendedChanges.push_back(context.instrument.id);
}

void amendItem(Item& item, const Operation& operation, const ReplayContext& context) {
  const Item& stated = operation.item;
  if (changes(operation, ItemField::Number) && stated.number.isEmpty()) forgetNumber(item);
  state(item.number, item.numberProvenance, stated.number, stated.numberProvenance, changes(operation, ItemField::Number));
  if (!item.number.isEmpty()) item.formerNumber.clear();
  state(item.nameZh, item.nameProvenance, stated.nameZh, stated.nameProvenance, changes(operation, ItemField::Name));
  // A short name that is no change of the name still translates the same item, so its rendering is kept, behind the others.
  item.namesEn = changes(operation, ItemField::Name) ? together(stated.namesEn, {}) : together(item.namesEn, stated.namesEn);
  const bool sectorWasEmpty = item.sectorCode.isEmpty();
  state(item.sectorCode, item.sectorProvenance, stated.sectorCode, stated.sectorProvenance,
        changes(operation, ItemField::Sector));
  if (sectorWasEmpty || changes(operation, ItemField::Sector)) {
    if (!stated.sectorCode.isEmpty()) item.sector = stated.sector;
  }
  if (changes(operation, ItemField::Part)) item.part = stated.part;
  mergePoints(item, operation, context, lists(operation, ItemField::Whole));
  // An amendment whose points are not bundled leaves texts that may be out of date.
  item.coverage = coverageOf(item, operation);
  // What a suspended instrument gave stays suspended, whoever amends it.
  if (item.standing != Standing::Suspended) item.standing = Standing::Confirmed;
  for (ControlPoint& point : item.points)
    if (item.standing == Standing::Suspended) point.standing = Standing::Suspended;
  item.changedBy.push_back(context.instrument.id);
  takeNote(item, operation);
}

void restateItem(Item& item, const Operation& operation, const ReplayContext& context) {
  const Item& stated = operation.item;
  if (context.instrument.renumbers && stated.number.isEmpty()) forgetNumber(item);
  state(item.number, item.numberProvenance, stated.number, stated.numberProvenance, true);
  if (!stated.number.isEmpty()) item.formerNumber.clear();
  state(item.nameZh, item.nameProvenance, stated.nameZh, stated.nameProvenance, true);
  item.namesEn = together(stated.namesEn, item.namesEn);
  if (stated.sectorCode.isEmpty()) {
    convertSector(item, context);
  } else {
    item.sectorCode = stated.sectorCode;
    item.sector = stated.sector;
    item.sectorProvenance = stated.sectorProvenance;
  }
  item.part = stated.part;
  mergePoints(item, operation, context, true);
  item.coverage = coverageOf(item, operation);
  item.standing = stated.standing;
  item.suspendedBy = {};
  if (operation.kind == OperationKind::Amend) item.changedBy.push_back(context.instrument.id);
  takeNote(item, operation);
}

void carryOver(Item& item, const ReplayContext& context) {
  if (item.standing != Standing::Suspended) item.standing = Standing::Unconfirmed;
  for (ControlPoint& point : item.points)
    if (point.standing != Standing::Suspended) point.standing = Standing::Unconfirmed;
  if (item.coverage == PointsCoverage::Complete) item.coverage = PointsCoverage::Partial;
  if (context.instrument.renumbers) forgetNumber(item);
  convertSector(item, context);
}

Item impliedItem(const Operation& later, const Instrument& laterInstrument, const Instrument& list) {
  Item item = later.item;
  item.points.clear();
  item.coverage = PointsCoverage::None;
  item.standing = Standing::Confirmed;
  item.addedBy = list.id;
  item.impliedBy = laterInstrument.id;
  item.note.clear();
  item.noteZh.clear();
  const auto forget = [](QString& value, Provenance& provenance) {
    value.clear();
    provenance = {};
  };
  // What the instrument changes, or what its new list counts and files anew, says nothing about the earlier list.
  const bool newList = laterInstrument.kind == InstrumentKind::FullList;
  if ((newList && laterInstrument.renumbers) || changes(later, ItemField::Number))
    forget(item.number, item.numberProvenance);
  if (laterInstrument.classification != list.classification || changes(later, ItemField::Sector)) {
    forget(item.sectorCode, item.sectorProvenance);
    item.sector = {};
  }
  return item;
}

}  // namespace jiheng
