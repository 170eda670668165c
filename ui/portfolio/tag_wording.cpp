#include "ui/portfolio/tag_wording.h"

#include "app/portfolio/record_rules.h"
#include "ui/portfolio/portfolio_wording.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

const Provenance& provenanceOf(const Item& item, const ControlPoint* point) {
  return point ? point->provenance : item.nameProvenance;
}

Standing standingOf(const Item& item, const ControlPoint* point) { return point ? point->standing : item.standing; }

}  // namespace

TagPlace placeOf(const Tag& tag, const Edition& edition) {
  TagPlace place;
  place.item = edition.find(tag.item);
  if (!place.item || tag.pointKey.isEmpty()) return place;
  place.point = place.item->point(tag.pointKey);
  place.pointGone = !place.point;
  return place;
}

Text originOf(const Item& item, const ControlPoint* point) {
  const Text origin = provenanceText(provenanceOf(item, point));
  if (standingOf(item, point) == Standing::Confirmed) return origin;
  return phrase("UiPortfolio", "%1 %2", "two sentences").arg(origin).arg(standingText(standingOf(item, point)));
}

LawRow lawRowOf(const Item& item, const ControlPoint* point) {
  LawRow row;
  const Provenance& provenance = provenanceOf(item, point);
  const Standing standing = standingOf(item, point);
  row.key = point ? point->key : QString();
  row.number = point ? point->number : QString();
  row.zh = point ? point->zh : item.nameZh;
  row.en = point ? point->en : item.nameEn();
  row.note = shown(confirmationText(provenance.confirmation));
  if (standing != Standing::Confirmed) row.note = shown(standingText(standing));
  if (provenance.confirmation == Confirmation::Unverified || standing != Standing::Confirmed)
    row.noteMeaning = Semantic::Unverified;
  return row;
}

LawRow judgedRowOf(const Tag& tag) {
  LawRow row;
  row.key = QStringLiteral("judged");
  row.zh = tag.judgedZh;
  row.en = tag.judgedEn;
  row.note = shown(phrase("UiPortfolio", "The text that the tag was judged on."));
  return row;
}

QString pointLabel(const ControlPoint& point, ContentLanguage language) {
  const QString text = shortened(firstName({point.zh, point.en}, language), 60);
  if (point.number.isEmpty()) return text;
  return QStringLiteral("%1  %2").arg(point.number, text);
}

}  // namespace jiheng::ui
