#include "app/official_text/item_matching.h"

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>

#include "app/official_text/reading.h"

namespace jiheng {

namespace {

/// How much two names share, by their pairs of characters: 1 for the same.
double likeness(const QString& a, const QString& b) {
  const auto pairs = [](const QString& text) {
    QSet<QString> result;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) result.insert(text.mid(i, 2));
    return result;
  };
  const QSet<QString> first = pairs(a);
  const QSet<QString> second = pairs(b);
  if (first.isEmpty() || second.isEmpty()) return 0;
  QSet<QString> shared = first;
  shared.intersect(second);
  return 2.0 * static_cast<double>(shared.size()) / static_cast<double>(first.size() + second.size());
}

QString pointKey(const QString& number) { return QString(QLatin1Char('p') + number); }

/// A key that the item does not use yet.
QString freeKey(const QString& wanted, const Item& item, const Item* before) {
  QString key = wanted;
  for (int i = 2; item.point(key) || (before && before->point(key)); ++i) key = QStringLiteral("%1-%2").arg(wanted).arg(i);
  return key;
}

}  // namespace

QString placeMark(const SourcePlace& place) {
  QStringList parts;
  if (!place.sheet.isEmpty()) parts << place.sheet;
  if (place.page > 0) parts << QStringLiteral("p. %1").arg(place.page);
  if (place.line > 0) parts << QStringLiteral("l. %1").arg(place.line);
  if (place.row > 0) parts << QStringLiteral("r. %1").arg(place.row);
  return parts.join(QStringLiteral(", "));
}

ItemMatcher::ItemMatcher(const Catalogue& catalogue, const Instrument* instrument, const SourceDocument& document)
    : m_catalogue(catalogue), m_instrument(instrument), m_document(document) {
  if (instrument && !instrument->adjusts.isEmpty()) m_before = catalogue.edition(instrument->adjusts);
  if (!instrument && !catalogue.editionIds().empty()) m_before = catalogue.edition(catalogue.editionIds().back());
  if (instrument)
    for (const Operation& operation : instrument->operations)
      m_ownNames.push_back({foldForComparison(operation.item.nameZh), &operation.item});
  if (m_before)
    for (const Item& item : m_before->items()) m_namesBefore.push_back({foldForComparison(item.nameZh), &item});
}

ItemMatcher::Known ItemMatcher::of(const ItemKey& key) const {
  Known known;
  known.key = key;
  if (m_instrument) {
    const auto found = std::find_if(m_instrument->operations.begin(), m_instrument->operations.end(),
                                    [&key](const Operation& operation) { return operation.item.key == key; });
    if (found != m_instrument->operations.end()) known.own = &*found;
  }
  if (m_before) known.before = m_before->find(key);
  return known;
}

ItemMatcher::Known ItemMatcher::byNumber(const StatedOperation& stated) const {
  if (stated.number.isEmpty()) return {};
  if (m_instrument) {
    for (const Operation& operation : m_instrument->operations)
      if (operation.item.number == stated.number) return of(operation.item.key);
  }
  const bool newNumbers = m_instrument && m_instrument->kind == InstrumentKind::FullList && m_instrument->renumbers;
  if (m_before && !newNumbers && stated.kind != OperationKind::Add) {
    if (const Item* item = m_before->findNumber(stated.number)) return of(item->key);
  }
  return {};
}

ItemMatcher::Known ItemMatcher::byName(const StatedOperation& stated) const {
  const QString name = foldForComparison(stated.name);
  if (name.isEmpty()) return {};
  const bool newNumbers = !m_instrument || m_instrument->kind == InstrumentKind::FullList;
  const auto fits = [&](const QString& folded, const Item& item) {
    if (item.part != stated.part || folded != name) return false;
    // A number that says otherwise counts for more than a name, unless it is itself not confirmed.
    return stated.number.isEmpty() || item.number.isEmpty() || item.number == stated.number || newNumbers ||
           item.numberProvenance.confirmation == Confirmation::Unverified;
  };
  std::vector<const Item*> candidates;
  for (const auto& [folded, item] : m_ownNames)
    if (fits(folded, *item)) candidates.push_back(item);
  if (candidates.empty() && stated.kind != OperationKind::Add) {
    for (const auto& [folded, item] : m_namesBefore)
      if (fits(folded, *item)) candidates.push_back(item);
  }
  if (candidates.size() > 1 && !stated.sectorCode.isEmpty()) {
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                                    [&stated](const Item* item) { return item->sectorCode != stated.sectorCode; }),
                     candidates.end());
  }
  return candidates.size() == 1 ? of(candidates.front()->key) : Known();
}

ItemMatcher::Known ItemMatcher::bySimilarName(const StatedOperation& stated) const {
  if (!m_instrument || stated.sectorCode.isEmpty()) return {};
  const QString name = foldForComparison(stated.name);
  const Operation* best = nullptr;
  double bestLikeness = 0;
  bool shared = false;
  for (const Operation& operation : m_instrument->operations) {
    const Item& item = operation.item;
    if (item.part != stated.part || item.sectorCode != stated.sectorCode) continue;
    if (stated.kind != OperationKind::Base && stated.kind != operation.kind) continue;
    if (item.nameProvenance.confirmation != Confirmation::Unverified) continue;
    if (!item.number.isEmpty() && !stated.number.isEmpty() && item.number != stated.number) continue;
    const double one = likeness(name, foldForComparison(item.nameZh));
    shared = one == bestLikeness;
    if (one <= bestLikeness) continue;
    bestLikeness = one;
    best = &operation;
  }
  if (!best || shared || bestLikeness < 0.6) return {};
  Known known = of(best->item.key);
  known.guessed = true;
  return known;
}

ItemMatcher::Known ItemMatcher::find(const StatedOperation& stated) const {
  if (Known known = byNumber(stated); !known.key.isEmpty()) return known;
  if (Known known = byName(stated); !known.key.isEmpty()) return known;
  return bySimilarName(stated);
}

QString ItemMatcher::newKey(const StatedOperation& stated) const {
  // Of the list that the item belongs to: what an adjustment amends stood in the list before.
  QString year = QStringLiteral("new");
  if (m_instrument) {
    const bool older = stated.kind == OperationKind::Amend || stated.kind == OperationKind::Delete;
    const QString list = older && !m_instrument->adjusts.isEmpty() ? m_instrument->adjusts : m_instrument->id;
    year = list.section(QLatin1Char('-'), 0, 0);
  }
  if (!stated.number.isEmpty()) return QStringLiteral("%1-%2").arg(year, stated.number);
  const QByteArray hash = QCryptographicHash::hash(foldForComparison(stated.name).toUtf8(), QCryptographicHash::Sha256);
  return QStringLiteral("%1-%2%3-%4")
      .arg(year, stated.sectorCode, QString(stated.part == Part::Prohibited ? QLatin1Char('J') : QLatin1Char('X')),
           QString::fromLatin1(hash.toHex().left(8)));
}

void ItemMatcher::fillItem(Item& item, const StatedOperation& stated, const Provenance& official) const {
  item.part = stated.part;
  item.nameZh = stated.name;
  item.nameProvenance = official;
  item.number = stated.number;
  if (!stated.number.isEmpty()) item.numberProvenance = official;
  item.sectorCode = stated.sectorCode;
  item.sector = {stated.sectorName, {}};
  if (stated.sectorCode.isEmpty()) return;
  item.sectorProvenance = official;
  if (!m_instrument) return;
  if (const SectorDivision* division = m_catalogue.sectors().find(m_instrument->classification, stated.sectorCode))
    item.sector = division->name;
}

void ItemMatcher::fillPoints(ReadOperation& read, const StatedOperation& stated, const Known& known, const Provenance& official) const {
  Operation& operation = read.operation;
  const Item* own = known.own ? &known.own->item : nullptr;
  QSet<QString> used;
  // The bundled point that is meant, by number, then by its words.
  const auto meant = [&](const Item* item, const StatedPoint& point) -> const ControlPoint* {
    if (!item) return nullptr;
    const QString number = point.formerNumber.isEmpty() ? point.number : point.formerNumber;
    const ControlPoint* found = item->pointByNumber(number);
    if (found && !used.contains(found->key)) return found;
    const QString words = foldForComparison(point.zh);
    for (const ControlPoint& one : item->points)
      if (!used.contains(one.key) && !words.isEmpty() && foldForComparison(one.zh) == words) return &one;
    // A single point of each side without a number is the same point.
    if (number.isEmpty() && item->points.size() == 1 && stated.points.size() == 1) return &item->points.front();
    return nullptr;
  };
  for (const StatedPoint& point : stated.points) {
    const ControlPoint* bundled = meant(own, point);
    if (!bundled && point.change != StatedPoint::Change::Added) bundled = meant(known.before, point);
    ControlPoint made;
    made.key = bundled ? bundled->key
                       : freeKey(point.number.isEmpty() ? QStringLiteral("o%1").arg(operation.item.points.size() + 1) : pointKey(point.number),
                                 operation.item, stated.kind == OperationKind::Amend ? known.before : nullptr);
    made.number = point.number;
    made.zh = point.zh;
    made.provenance = official;
    used.insert(made.key);
    if (operation.item.point(made.key)) continue;
    if (point.change == StatedPoint::Change::Added) operation.addedPoints.push_back(made.key);
    if (point.change == StatedPoint::Change::Amended || point.change == StatedPoint::Change::Renumbered)
      operation.amendedPoints.push_back(made.key);
    operation.item.points.push_back(std::move(made));
  }
  for (const QString& number : stated.removedPoints) {
    const ControlPoint* gone = known.before ? known.before->pointByNumber(number) : nullptr;
    operation.removedPoints.push_back(gone ? gone->key : pointKey(number));
  }
  operation.pointsComplete = stated.allPoints;
  // The whole list of points is new: what it does not have any more is gone.
  if (stated.allPoints && stated.kind == OperationKind::Amend && known.before) {
    for (const ControlPoint& point : known.before->points)
      if (!operation.item.point(point.key)) operation.removedPoints.push_back(point.key);
  }
}

void ItemMatcher::applyWordings(ReadOperation& read, const StatedOperation& stated, const Known& known, const Provenance& official) const {
  for (const StatedWording& wording : stated.wordings) {
    const Item* before = known.before;
    const ControlPoint* point = nullptr;
    if (before) {
      point = wording.pointNumber.isEmpty() && before->points.size() == 1 ? &before->points.front()
                                                                          : before->pointByNumber(wording.pointNumber);
    }
    if (!point || point->zh.count(wording.from) != 1) {
      read.remarks.push_back(phrase("OfficialText",
                                    "The clause changes the words “%1” of control point %2, but the bundled text has them not exactly "
                                    "once; the new wording is not known.")
                                 .arg(wording.from)
                                 .arg(wording.pointNumber));
      continue;
    }
    ControlPoint made;
    made.key = point->key;
    made.number = point->number;
    made.zh = point->zh;
    made.zh.replace(wording.from, wording.after ? QString(wording.from + wording.to) : wording.to);
    made.provenance = official;
    read.remarks.push_back(
        phrase("OfficialText", "The new wording of control point %1 was made from the bundled one by the change that the clause states.")
            .arg(point->number));
    read.operation.amendedPoints.push_back(made.key);
    read.operation.item.points.push_back(std::move(made));
  }
}

ReadOperation ItemMatcher::match(const StatedOperation& stated) const {
  ReadOperation read;
  const SourceBlock& first = m_document.blocks[static_cast<size_t>(stated.firstBlock)];
  read.from = first.place;
  read.to = m_document.blocks[static_cast<size_t>(stated.lastBlock)].place;
  read.part = stated.part;
  read.sourceText = stated.sourceText;
  read.remarks = stated.remarks;
  Provenance official;
  official.confirmation = Confirmation::Official;
  official.source = m_document.name;
  official.place = placeMark(first.place);
  official.sha256 = QString::fromLatin1(m_document.sha256.toHex());

  const Known known = find(stated);
  read.known = known.own || known.before;
  Operation& operation = read.operation;
  operation.kind = stated.kind;
  fillItem(operation.item, stated, official);
  operation.item.key = known.key.isEmpty() ? ItemKey(newKey(stated)) : known.key;
  const bool changing = stated.kind == OperationKind::Amend || stated.kind == OperationKind::Delete;
  operation.id = known.own ? known.own->id
                           : QStringLiteral("%1-%2").arg(operationCode(stated.kind), operation.item.key.value());
  operation.implied = changing && !known.before;
  if (known.guessed)
    read.remarks.push_back(phrase("OfficialText", "The bundled data has %1 in its place; it was taken for the same item.")
                               .arg(known.own->item.nameZh));
  const auto change = [&operation](ItemField field, bool is) {
    if (is) operation.changes.push_back(field);
  };
  if (stated.kind == OperationKind::Amend) {
    change(ItemField::Name, !stated.newName.isEmpty());
    change(ItemField::Number, !stated.newNumber.isEmpty());
    change(ItemField::Sector, !stated.newSector.isEmpty());
    change(ItemField::Part, stated.newPart.has_value());
    if (!stated.newName.isEmpty()) operation.item.nameZh = stated.newName;
    if (!stated.newNumber.isEmpty()) {
      operation.item.number = stated.newNumber;
      operation.item.numberProvenance = official;
    }
    if (stated.newPart) operation.item.part = *stated.newPart;
    if (!stated.newSector.isEmpty()) {
      operation.item.sector = {stated.newSector, {}};
      operation.item.sectorCode.clear();
      const QString wanted = foldForComparison(stated.newSector);
      if (m_instrument) {
        for (const SectorDivision& division : m_catalogue.sectors().divisions(m_instrument->classification)) {
          if (foldForComparison(division.name.zh) != wanted) continue;
          operation.item.sectorCode = division.code;
          operation.item.sector = division.name;
          operation.item.sectorProvenance = official;
        }
      }
    }
  }
  fillPoints(read, stated, known, official);
  applyWordings(read, stated, known, official);
  change(ItemField::Points, stated.kind == OperationKind::Amend && (!operation.item.points.empty() || !operation.removedPoints.empty()));
  return read;
}

}  // namespace jiheng
