#include "app/catalogue/provenance.h"

namespace jiheng {

QString confirmationCode(Confirmation confirmation) {
  switch (confirmation) {
    case Confirmation::Official: return QStringLiteral("official");
    case Confirmation::Published: return QStringLiteral("published");
    case Confirmation::Unverified: break;
  }
  return QStringLiteral("unverified");
}

Text confirmationText(Confirmation confirmation) {
  switch (confirmation) {
    case Confirmation::Official: return phrase("Catalogue", "official");
    case Confirmation::Published: return phrase("Catalogue", "published");
    case Confirmation::Unverified: break;
  }
  return phrase("Catalogue", "unverified");
}

Text sourceText(const Provenance& provenance) {
  return Text::of({provenance.sourceZh.isEmpty() ? provenance.source : provenance.sourceZh, provenance.source});
}

Text provenanceText(const Provenance& provenance) {
  switch (provenance.confirmation) {
    case Confirmation::Official:
      if (!provenance.place.isEmpty())
        return phrase("Catalogue", "Official: read in the official text %1, %2.").arg(sourceText(provenance)).arg(provenance.place);
      return phrase("Catalogue", "Official: read in the official text %1.").arg(sourceText(provenance));
    case Confirmation::Published:
      return phrase("Catalogue", "Published: read in %1.").arg(sourceText(provenance));
    case Confirmation::Unverified: break;
  }
  if (!provenance.source.isEmpty())
    return phrase("Catalogue", "Unverified: derived from %1, not stated by the catalogue.").arg(sourceText(provenance));
  if (provenance.agreement > 0)
    return phrase("Catalogue",
                  "Unverified: recalled without a source at hand; %1 of four independent recollections agree.")
        .arg(provenance.agreement);
  return phrase("Catalogue", "Unverified: no source at hand.");
}

bool isBetter(const Provenance& a, const Provenance& b) {
  if (a.confirmation != b.confirmation) return a.confirmation < b.confirmation;
  return a.confirmation == Confirmation::Unverified && a.agreement > b.agreement;
}

}  // namespace jiheng
