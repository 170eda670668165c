#include "app/catalogue/citation.h"

namespace jiheng {

namespace {

bool isUnverified(const Provenance& provenance) { return provenance.confirmation == Confirmation::Unverified; }

Text marked(const QString& field, const Provenance& provenance) {
  if (!isUnverified(provenance)) return Text::verbatim(field);
  return phrase("Catalogue", "%1 (unverified)").arg(field);
}

Text numberText(const Item& item) {
  if (item.number.isEmpty()) return phrase("Catalogue", "number not known");
  return phrase("Catalogue", "number %1").arg(marked(item.number, item.numberProvenance));
}

/// The Chinese name is the law; English readers get the rendering and the name.
Text nameText(const Item& item) {
  const QString english = item.nameEn();
  const Text name = Text::of({item.nameZh, english.isEmpty() ? item.nameZh : QStringLiteral("%1 (%2)").arg(english, item.nameZh)});
  if (!isUnverified(item.nameProvenance)) return name;
  return phrase("Catalogue", "%1 (unverified)").arg(name);
}

Text pointText(const ControlPoint& point) {
  if (!point.number.isEmpty()) {
    return phrase("Catalogue", "control point %1").arg(marked(point.number, point.provenance));
  }
  const QString wording = point.zh.isEmpty() ? point.en : point.zh;
  return phrase("Catalogue", "control point without known number: %1").arg(marked(wording, point.provenance));
}

}  // namespace

Text citation(const Catalogue& catalogue, const Edition& edition, const Item& item, const QString& pointKey) {
  const Instrument* instrument = catalogue.instrument(edition.instrumentId());
  const Text source = instrument ? Text::of(instrument->title) : Text::verbatim(edition.instrumentId());
  const QDate date = instrument ? instrument->date : edition.effective();
  const ControlPoint* point = pointKey.isEmpty() ? nullptr : item.point(pointKey);
  const Text cited =
      point ? phrase("Catalogue",
                     "Catalogue of Technologies Prohibited or Restricted from Export (%1, %2), %3 part, %4, %5, %6")
                  .arg(source)
                  .arg(date)
                  .arg(partText(item.part))
                  .arg(numberText(item))
                  .arg(nameText(item))
                  .arg(pointText(*point))
            : phrase("Catalogue", "Catalogue of Technologies Prohibited or Restricted from Export (%1, %2), %3 part, %4, %5")
                  .arg(source)
                  .arg(date)
                  .arg(partText(item.part))
                  .arg(numberText(item))
                  .arg(nameText(item));
  const bool unconfirmed =
      item.standing == Standing::Unconfirmed || (point && point->standing == Standing::Unconfirmed);
  if (!unconfirmed) return cited;
  return phrase("Catalogue", "%1 [not confirmed for this edition]").arg(cited);
}

Text citationWithProvenance(const Catalogue& catalogue, const Edition& edition, const Item& item, const QString& pointKey) {
  const ControlPoint* point = pointKey.isEmpty() ? nullptr : item.point(pointKey);
  return phrase("Catalogue", "%1. %2", "a citation, and the sentence on its provenance")
      .arg(citation(catalogue, edition, item, pointKey))
      .arg(provenanceText(point ? point->provenance : item.nameProvenance));
}

}  // namespace jiheng
