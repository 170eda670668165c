#include "app/catalogue/item.h"

#include <algorithm>

namespace jiheng {

QString partCode(Part part) {
  return part == Part::Prohibited ? QStringLiteral("prohibited") : QStringLiteral("restricted");
}

Text partText(Part part) {
  return part == Part::Prohibited ? phrase("Catalogue", "prohibited") : phrase("Catalogue", "restricted");
}

std::optional<Part> partFromCode(const QString& code) {
  for (const Part part : {Part::Prohibited, Part::Restricted})
    if (code == partCode(part)) return part;
  return std::nullopt;
}

Text sourceText(const EnglishName& name) {
  return Text::of({name.sourceZh.isEmpty() ? name.source : name.sourceZh, name.source});
}

QString standingCode(Standing standing) {
  switch (standing) {
    case Standing::Confirmed: return QStringLiteral("confirmed");
    case Standing::Suspended: return QStringLiteral("suspended");
    case Standing::Unconfirmed: break;
  }
  return QStringLiteral("unconfirmed");
}

Text standingText(Standing standing) {
  if (standing == Standing::Suspended)
    return phrase("Catalogue",
                  "Suspended: the instrument that gives it is not applied for now and can apply again. Not counted in this "
                  "edition.");
  return standing == Standing::Confirmed
             ? phrase("Catalogue", "Stands in this edition.")
             : phrase("Catalogue",
                      "Not confirmed for this edition: carried over from an earlier one; the new list may have kept, changed "
                      "or deleted it.");
}

Text pointsCoverageText(PointsCoverage coverage) {
  switch (coverage) {
    case PointsCoverage::Complete: return phrase("Catalogue", "All control points are bundled.");
    case PointsCoverage::Partial:
      return phrase("Catalogue", "Only some of the control points or of their wording are bundled. Bring the official text.");
    case PointsCoverage::None: break;
  }
  return phrase("Catalogue", "No control point is bundled; the item has them in law. Bring the official text.");
}

const ControlPoint* Item::point(const QString& keyOrNumber) const {
  const auto found = std::find_if(points.begin(), points.end(),
                                  [&keyOrNumber](const ControlPoint& point) { return point.key == keyOrNumber; });
  return found == points.end() ? pointByNumber(keyOrNumber) : &*found;
}

const ControlPoint* Item::pointByNumber(const QString& pointNumber) const {
  if (pointNumber.isEmpty()) return nullptr;
  const ControlPoint* suspended = nullptr;
  for (const ControlPoint& point : points) {
    if (point.number.compare(pointNumber, Qt::CaseInsensitive) != 0) continue;
    if (point.standing != Standing::Suspended) return &point;
    if (!suspended) suspended = &point;
  }
  return suspended;
}

}  // namespace jiheng
