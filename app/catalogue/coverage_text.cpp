#include "app/catalogue/coverage_text.h"

namespace jiheng {

Text coverageText(const InstrumentCoverage& coverage, InstrumentKind kind) {
  const bool fullList = kind == InstrumentKind::FullList;
  if (fullList && coverage.statedItems == coverage.statedOperations)
    return phrase("Catalogue", "%1 of %2 items bundled, control points for %3.")
        .arg(coverage.bundledItems)
        .arg(coverage.statedItems)
        .arg(coverage.withPoints);
  if (fullList)
    return phrase("Catalogue", "%1 of %2 items of the list and %3 of %4 changes bundled, control points for %5 of the changes.")
        .arg(coverage.bundledItems)
        .arg(coverage.statedItems)
        .arg(coverage.bundledOperations)
        .arg(coverage.statedOperations)
        .arg(coverage.withPoints);
  if (coverage.statedOperations == 0)
    return phrase("Catalogue", "%1 operations bundled, control points for %2; the instrument states no number.")
        .arg(coverage.bundledOperations)
        .arg(coverage.withPoints);
  return phrase("Catalogue", "%1 of %2 operations bundled, control points for %3.")
      .arg(coverage.bundledOperations)
      .arg(coverage.statedOperations)
      .arg(coverage.withPoints);
}

namespace {

Text standingCoverage(const PartCoverage& coverage) {
  if (coverage.unconfirmed > 0)
    return phrase("Catalogue",
                  "%1 of %2 items bundled; %3 more carried over from an earlier edition, not confirmed for this one; control "
                  "points for %4.")
        .arg(coverage.confirmed())
        .arg(coverage.stated)
        .arg(coverage.unconfirmed)
        .arg(coverage.withPoints);
  return phrase("Catalogue", "%1 of %2 items bundled, control points for %3.")
      .arg(coverage.bundled)
      .arg(coverage.stated)
      .arg(coverage.withPoints);
}

}  // namespace

Text coverageText(const PartCoverage& coverage) {
  if (coverage.suspended == 0) return standingCoverage(coverage);
  return phrase("Catalogue", "%1 Suspended and not counted: %2.").arg(standingCoverage(coverage)).arg(coverage.suspended);
}

Text sectorCoverageText(const Edition& edition, const QString& sectorCode) {
  int items = 0;
  int unconfirmed = 0;
  int withPoints = 0;
  for (const Item& item : edition.items()) {
    if (item.sectorCode != sectorCode || item.standing == Standing::Suspended) continue;
    ++items;
    if (item.standing == Standing::Unconfirmed) ++unconfirmed;
    if (!item.points.empty()) ++withPoints;
  }
  if (unconfirmed > 0)
    return phrase("Catalogue",
                  "Items bundled in this sector: %1, of these not confirmed for this edition: %2, with control points: %3. The "
                  "catalogue states no number by sector.")
        .arg(items)
        .arg(unconfirmed)
        .arg(withPoints);
  return phrase("Catalogue",
                "Items bundled in this sector: %1, with control points: %2. The catalogue states no number by sector.")
      .arg(items)
      .arg(withPoints);
}

}  // namespace jiheng
