#include "app/catalogue/catalogue.h"

#include <QDir>
#include <algorithm>

#include "app/catalogue/catalogue_proof.h"
#include "app/catalogue/instrument_reader.h"
#include "app/catalogue/replay.h"

namespace jiheng {

namespace {

const QString kSectorFile = QStringLiteral("sectors.json");
/// Files of the folder that hold no instrument.
const QStringList kTables{kSectorFile, QStringLiteral("pinyin.json"), QStringLiteral("synonyms.json")};

Error nothingThere(const QString& folder) {
  Error error;
  error.code = ErrorCode::BrokenData;
  error.happened = phrase("Catalogue", "There is no catalogue in the folder %1.").arg(folder);
  error.kept = phrase("Catalogue", "No workspace was opened or changed.");
  error.advice = phrase("Catalogue", "Install the program again, or name another data folder.");
  return error;
}

Result<std::vector<InstrumentFile>> readInstruments(const QString& folder, const SectorTable& sectors) {
  std::vector<InstrumentFile> files;
  for (const QString& name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
    if (kTables.contains(name)) continue;
    JIHENG_ASSIGN(InstrumentFile file, readInstrument(QDir(folder).filePath(name), sectors));
    files.push_back(std::move(file));
  }
  if (files.empty()) return fail(nothingThere(folder));
  std::stable_sort(files.begin(), files.end(), [](const InstrumentFile& a, const InstrumentFile& b) {
    return a.instrument.date < b.instrument.date;
  });
  return files;
}

Error faultInFile(const std::vector<InstrumentFile>& files, const CatalogueFault& fault) {
  const auto file = std::find_if(files.begin(), files.end(), [&fault](const InstrumentFile& one) {
    return one.file.root().value(QLatin1String("id")).toString() == fault.instrumentId;
  });
  return (file == files.end() ? files.front() : *file).file.errorAt(fault.pointer, fault.problem);
}

}  // namespace

tl::expected<Catalogue, CatalogueFault> Catalogue::build(std::vector<Instrument> instruments,
                                                          std::shared_ptr<const SectorTable> sectors) {
  Catalogue catalogue;
  catalogue.m_sectors = std::move(sectors);
  catalogue.m_instruments = std::move(instruments);
  auto editions = replay(catalogue.m_instruments, *catalogue.m_sectors);
  if (!editions) return tl::unexpected(editions.error());
  if (const auto fault = proveCounts(catalogue.m_instruments, *editions)) return tl::unexpected(*fault);
  for (Edition& edition : *editions) catalogue.m_editions.push_back(std::make_shared<const Edition>(std::move(edition)));
  return catalogue;
}

Result<Catalogue> Catalogue::load(const QString& dataDir) {
  const QString folder = QDir(dataDir).filePath(QStringLiteral("catalogue"));
  if (!QDir(folder).exists()) return fail(nothingThere(folder));
  JIHENG_ASSIGN(SectorTable sectors, SectorTable::load(QDir(folder).filePath(kSectorFile)));
  const auto table = std::make_shared<const SectorTable>(std::move(sectors));
  JIHENG_ASSIGN(const std::vector<InstrumentFile> files, readInstruments(folder, *table));
  std::vector<Instrument> instruments;
  for (const InstrumentFile& file : files) instruments.push_back(file.instrument);
  auto catalogue = build(std::move(instruments), table);
  if (!catalogue) return fail(faultInFile(files, catalogue.error()));
  if (catalogue->m_editions.empty()) return fail(nothingThere(folder));
  return *std::move(catalogue);
}

Result<Catalogue> Catalogue::rebuilt(std::vector<Instrument> instruments) const {
  std::stable_sort(instruments.begin(), instruments.end(),
                   [](const Instrument& a, const Instrument& b) { return a.date < b.date; });
  auto catalogue = build(std::move(instruments), m_sectors);
  if (catalogue) return *std::move(catalogue);
  const CatalogueFault& fault = catalogue.error();
  Error error;
  error.code = ErrorCode::InvalidInput;
  error.happened = phrase("Catalogue", "The catalogue cannot be replayed with this text; the instrument is %1: %2")
                       .arg(fault.instrumentId)
                       .arg(fault.problem);
  error.kept = phrase("Catalogue", "The catalogue stays as it was.");
  error.detail = QStringLiteral("%1 %2").arg(fault.instrumentId, fault.pointer);
  return fail(error);
}

const Instrument* Catalogue::instrument(const QString& id) const {
  const auto found = std::find_if(m_instruments.begin(), m_instruments.end(),
                                  [&id](const Instrument& instrument) { return instrument.id == id; });
  return found == m_instruments.end() ? nullptr : &*found;
}

std::vector<QString> Catalogue::editionIds() const {
  std::vector<QString> ids;
  for (const auto& edition : m_editions) ids.push_back(edition->id());
  return ids;
}

std::shared_ptr<const Edition> Catalogue::edition(const QString& id) const {
  for (const auto& edition : m_editions)
    if (edition->id() == id) return edition;
  return nullptr;
}

std::shared_ptr<const Edition> Catalogue::editionOn(const QDate& date) const {
  std::shared_ptr<const Edition> result;
  for (const auto& edition : m_editions)
    if (edition->effective() <= date) result = edition;
  return result;
}

Result<std::shared_ptr<const Edition>> Catalogue::resolveEdition(const QString& spec, const QDate& today) const {
  const QString wanted = spec.trimmed();
  const bool current = wanted.compare(QLatin1String("current"), Qt::CaseInsensitive) == 0;
  if (auto named = edition(wanted)) return named;
  const QDate date = current ? today : QDate::fromString(wanted, Qt::ISODate);
  QStringList ids;
  for (const QString& id : editionIds()) ids << id;
  const QString known = ids.join(QStringLiteral(", "));
  Error error;
  error.code = ErrorCode::NotFound;
  error.field = QStringLiteral("edition");
  error.advice = phrase("Catalogue", "Editions are: %1; also \"current\" or a date such as 2025-07-15.").arg(known);
  if (date.isValid()) {
    if (auto inForce = editionOn(date)) return inForce;
    error.happened = phrase("Catalogue", "No edition of the catalogue that is bundled was in force on %1; the first is in force from %2.")
                         .arg(date)
                         .arg(m_editions.front()->effective());
    return fail(error);
  }
  const Instrument* draft = instrument(wanted);
  error.happened = draft && !draft->isLaw()
                       ? phrase("Catalogue", "%1 is a draft for comment; it is never an edition.").arg(wanted)
                       : phrase("Catalogue", "There is no edition %1.").arg(wanted);
  return fail(error);
}

InstrumentCoverage Catalogue::coverage(const QString& instrumentId) const {
  InstrumentCoverage result;
  result.instrumentId = instrumentId;
  const Instrument* found = instrument(instrumentId);
  if (!found) return result;
  const auto gap = [&result](const Text& what, int bundled, const std::optional<int>& stated) {
    if (stated && bundled < *stated)
      result.gaps.push_back(phrase("Catalogue", "%1: %2 of %3.").arg(what).arg(bundled).arg(*stated));
  };
  const auto with = [](const Text& part, const Text& kind) {
    return phrase("Catalogue", "%1, %2", "part and kind: restricted, amended").arg(part).arg(kind);
  };
  struct Kind {
    OperationKind kind;
    std::optional<int> StatedCounts::*count;
  };
  static constexpr Kind kKinds[] = {{OperationKind::Delete, &StatedCounts::deleted},
                                    {OperationKind::Add, &StatedCounts::added},
                                    {OperationKind::Amend, &StatedCounts::amended}};
  const bool fullList = found->kind == InstrumentKind::FullList;
  for (const Part part : {Part::Prohibited, Part::Restricted}) {
    for (const Kind& kind : kKinds) {
      const auto& stated = found->stated(part).*kind.count;
      result.statedOperations += stated.value_or(0);
      gap(with(partText(part), operationText(kind.kind)), bundledCount(*found, part, kind.kind), stated);
    }
    if (!fullList) continue;
    const int items = bundledCount(*found, part, OperationKind::Base) + bundledCount(*found, part, OperationKind::Add) +
                      bundledCount(*found, part, OperationKind::Amend);
    result.statedItems += found->stated(part).total.value_or(0);
    result.bundledItems += items;
    gap(with(partText(part), operationText(OperationKind::Base)), items, found->stated(part).total);
  }
  for (const Kind& kind : kKinds) {
    const auto& stated = found->together.*kind.count;
    result.statedOperations += stated.value_or(0);
    gap(operationText(kind.kind),
        bundledCount(*found, Part::Prohibited, kind.kind) + bundledCount(*found, Part::Restricted, kind.kind), stated);
  }
  // The first list states no changes: its items are its operations.
  const bool listOnly = fullList && result.statedOperations == 0;
  if (listOnly) result.statedOperations = result.statedItems;
  for (const Operation& operation : found->operations) {
    if (operation.kind == OperationKind::Base && !listOnly) continue;
    ++result.bundledOperations;
    if (!operation.item.points.empty()) ++result.withPoints;
  }
  return result;
}

}  // namespace jiheng
