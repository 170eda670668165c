#pragma once

#include <memory>

#include "app/catalogue/disagreement.h"
#include "app/catalogue/instrument_reader.h"
#include "app/catalogue/translation_ledger.h"

namespace jiheng {

/// data/catalogue/catalogue.json: what belongs to the pack, and up to which day the catalogue is known.
struct CatalogueManifest {
  QString version;
  QDate knownOn;  ///< the date of the latest source that was read; what came after is not known
  Bilingual knownBy;  ///< that source
  QStringList instruments;
  QStringList tables;  ///< the other files of the folder: "sectors", "disagreements", "renderings" ...
};

/// The files of data/catalogue, read one by one and not yet replayed.
struct CataloguePack {
  CatalogueManifest manifest;
  std::shared_ptr<const SectorTable> sectors;
  std::vector<InstrumentFile> instruments;  ///< by date
  std::vector<Disagreement> disagreements;
  TranslationLedger renderings;
};

/// Reads the folder data/catalogue. A file that the manifest lists and that is not there, or one that is there and not listed,
/// is an error: half a pack must not be taken for the law.
Result<CataloguePack> readCataloguePack(const QString& folder);

/// The error of a folder that holds no catalogue.
Error noCatalogue(const QString& folder);

}  // namespace jiheng
