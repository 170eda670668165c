#include "app/catalogue/catalogue_pack.h"

#include <QDir>
#include <algorithm>

namespace jiheng {

namespace {

const QString kManifest = QStringLiteral("catalogue");
const QString kSectors = QStringLiteral("sectors");
const QString kDisagreements = QStringLiteral("disagreements");
const QString kRenderings = QStringLiteral("renderings");

QString fileOf(const QString& folder, const QString& id) {
  return QDir(folder).filePath(QStringLiteral("%1.json").arg(id));
}

Result<CatalogueManifest> readManifest(const QString& folder) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(fileOf(folder, kManifest)));
  JsonFields top(file);
  CatalogueManifest manifest;
  manifest.version = top.string("version");
  manifest.knownOn = top.date("known_on");
  manifest.knownBy = top.bilingual("known_by");
  manifest.instruments = top.strings("instruments");
  manifest.tables = top.strings("tables");
  if (manifest.instruments.isEmpty()) top.fault("instruments", phrase("Catalogue", "the pack lists no instrument."));
  for (const QString& table : {kSectors, kDisagreements, kRenderings})
    if (!manifest.tables.contains(table)) top.fault("tables", phrase("Catalogue", "the table %1 is missing.").arg(table));
  const QStringList there = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
  QStringList listed = manifest.instruments;
  listed << manifest.tables << kManifest;
  for (const QString& id : listed)
    if (!there.contains(QStringLiteral("%1.json").arg(id)))
      top.fault(manifest.tables.contains(id) ? "tables" : "instruments",
                phrase("Catalogue", "the pack lists the file %1.json, but it is not in the folder.").arg(id));
  for (const QString& name : there)
    if (!listed.contains(name.chopped(5)))
      top.fault("instruments", phrase("Catalogue", "the folder holds the file %1, which the pack does not list.").arg(name));
  JIHENG_TRY(top.status());
  return manifest;
}

}  // namespace

Error noCatalogue(const QString& folder) {
  Error error;
  error.code = ErrorCode::BrokenData;
  error.happened = phrase("Catalogue", "There is no catalogue in the folder %1.").arg(folder);
  error.kept = phrase("Catalogue", "No workspace was opened or changed.");
  error.advice = phrase("Catalogue", "Install the program again, or name another data folder.");
  return error;
}

Result<CataloguePack> readCataloguePack(const QString& folder) {
  if (!QDir(folder).exists() || QDir(folder).isEmpty(QDir::Files)) return fail(noCatalogue(folder));
  CataloguePack pack;
  JIHENG_ASSIGN(pack.manifest, readManifest(folder));
  JIHENG_ASSIGN(SectorTable sectors, SectorTable::load(fileOf(folder, kSectors)));
  pack.sectors = std::make_shared<const SectorTable>(std::move(sectors));
  std::vector<Instrument> instruments;
  for (const QString& id : pack.manifest.instruments) {
    JIHENG_ASSIGN(InstrumentFile file, readInstrument(fileOf(folder, id), *pack.sectors));
    instruments.push_back(file.instrument);
    pack.instruments.push_back(std::move(file));
  }
  std::stable_sort(pack.instruments.begin(), pack.instruments.end(), [](const InstrumentFile& a, const InstrumentFile& b) {
    return a.instrument.date < b.instrument.date;
  });
  JIHENG_ASSIGN(pack.disagreements, readDisagreements(fileOf(folder, kDisagreements), instruments));
  JIHENG_ASSIGN(pack.renderings, TranslationLedger::load(fileOf(folder, kRenderings), instruments));
  return pack;
}

}  // namespace jiheng
