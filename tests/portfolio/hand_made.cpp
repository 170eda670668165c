#include "tests/portfolio/hand_made.h"

#include "app/portfolio/tag_rules.h"

namespace jiheng::test {

namespace {

Provenance verified() {
  return {Confirmation::Official, QStringLiteral("https://example.org"), 0};
}

}  // namespace

ControlPoint point(const QString& number, const QString& zh, const QString& en) {
  ControlPoint result;
  result.key = number;
  result.number = number;
  result.zh = zh;
  result.en = en;
  result.provenance = verified();
  return result;
}

Item item(const QString& key, Part part, std::vector<ControlPoint> points) {
  Item result;
  result.key = ItemKey(key);
  result.part = part;
  result.number = QStringLiteral("25%1").arg(key);
  result.nameZh = QStringLiteral("条目%1").arg(key);
  result.namesEn = {{QStringLiteral("Item %1").arg(key), QStringLiteral("reference translation")}};
  result.points = std::move(points);
  result.coverage = PointsCoverage::Complete;
  result.nameProvenance = result.numberProvenance = result.sectorProvenance = verified();
  return result;
}

Edition edition(const QString& id, const QDate& effective, std::vector<Item> items) {
  PartCoverage prohibited;
  PartCoverage restricted;
  for (const Item& each : items) {
    PartCoverage& coverage = each.part == Part::Prohibited ? prohibited : restricted;
    ++coverage.stated;
    ++coverage.bundled;
    if (!each.points.empty()) ++coverage.withPoints;
    if (each.standing == Standing::Unconfirmed) ++coverage.unconfirmed;
  }
  return Edition(id, effective, std::move(items), prohibited, restricted);
}

Edition fourItems() {
  std::vector<Item> items;
  for (const char* key : {"P1", "P2", "R1", "R2"}) {
    const QString name = QString::fromLatin1(key);
    items.push_back(item(name, key[0] == 'P' ? Part::Prohibited : Part::Restricted,
                         {point(QStringLiteral("1"), QStringLiteral("%1的控制要点").arg(name),
                                QStringLiteral("point of %1").arg(name))}));
  }
  return edition(QStringLiteral("2025-28"), QDate(2025, 7, 15), std::move(items));
}

Technology technology() {
  Technology result;
  result.id = TechnologyId(QStringLiteral("T"));
  result.nameZh = QStringLiteral("技术");
  return result;
}

Tag tag(const QString& id, const Edition& edition, const QString& itemKey, TagState state,
        const QString& pointKey) {
  Tag result;
  result.id = TagId(id);
  result.technology = TechnologyId(QStringLiteral("T"));
  result.item = ItemKey(itemKey);
  result.pointKey = pointKey;
  result.editionId = edition.id();
  result.state = state;
  result.reason = QStringLiteral("理由");
  if (const Item* found = edition.find(result.item)) {
    const Bilingual judged = judgedTextOf(*found, pointKey.isEmpty() ? nullptr : found->point(pointKey));
    result.judgedZh = judged.zh;
    result.judgedEn = judged.en;
  }
  return result;
}

std::vector<OpenPoint::Kind> kindsOf(const Verdict& verdict) {
  std::vector<OpenPoint::Kind> kinds;
  for (const OpenPoint& open : verdict.openPoints) kinds.push_back(open.kind);
  return kinds;
}

int floorOf(const Verdict& verdict) {
  if (verdict.kind == VerdictKind::Prohibited || verdict.atLeast == Part::Prohibited) return 2;
  if (verdict.kind == VerdictKind::Restricted || verdict.atLeast == Part::Restricted) return 1;
  return 0;
}

}  // namespace jiheng::test
