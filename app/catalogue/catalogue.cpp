#include "app/catalogue/catalogue.h"

#include <QDir>
#include <algorithm>

#include "app/catalogue/count_checks.h"
#include "app/catalogue/instrument_status.h"
#include "app/catalogue/operation_counts.h"
#include "app/catalogue/timeline.h"

namespace jiheng {

namespace {

Error faultInFile(const std::vector<InstrumentFile>& files, const CatalogueFault& fault) {
  const auto file = std::find_if(files.begin(), files.end(), [&fault](const InstrumentFile& one) {
    return one.file.root().value(QLatin1String("id")).toString() == fault.instrumentId;
  });
  return (file == files.end() ? files.front() : *file).file.errorAt(fault.pointer, fault.problem);
}

}  // namespace

tl::expected<Catalogue, CatalogueFault> Catalogue::build(std::vector<Instrument> instruments,
                                                          std::shared_ptr<const CataloguePack> tables) {
  Catalogue catalogue;
  catalogue.m_tables = std::move(tables);
  catalogue.m_instruments = std::move(instruments);
  const SectorTable& sectors = catalogue.sectors();
  auto replayed = replay(catalogue.m_instruments, sectors);
  if (!replayed) return tl::unexpected(replayed.error());
  if (const auto fault = proveCounts(catalogue.m_instruments, *replayed)) return tl::unexpected(*fault);
  for (const Instrument& draft : catalogue.m_instruments) {
    if (draft.isLaw()) continue;
    const auto base = std::find_if(replayed->begin(), replayed->end(),
                                   [&draft](const Edition& edition) { return edition.id() == draft.adjusts; });
    const Instrument* list = catalogue.instrument(draft.adjusts);
    catalogue.m_drafts.push_back(std::make_shared<const DraftLayer>(draft, *base, list->classification, sectors));
  }
  for (Edition& edition : timeline(catalogue.m_instruments, *std::move(replayed), sectors))
    catalogue.m_editions.push_back(std::make_shared<const Edition>(std::move(edition)));
  catalogue.m_proof = proofOf(catalogue.m_instruments);
  return catalogue;
}

Result<Catalogue> Catalogue::load(const QString& dataDir) {
  const QString folder = QDir(dataDir).filePath(QStringLiteral("catalogue"));
  JIHENG_ASSIGN(CataloguePack read, readCataloguePack(folder));
  const auto pack = std::make_shared<const CataloguePack>(std::move(read));
  std::vector<Instrument> instruments;
  for (const InstrumentFile& file : pack->instruments) instruments.push_back(file.instrument);
  auto catalogue = build(std::move(instruments), pack);
  if (!catalogue) return fail(faultInFile(pack->instruments, catalogue.error()));
  if (catalogue->m_editions.empty()) return fail(noCatalogue(folder));
  return *std::move(catalogue);
}

Result<Catalogue> Catalogue::rebuilt(std::vector<Instrument> instruments) const {
  std::stable_sort(instruments.begin(), instruments.end(),
                   [](const Instrument& a, const Instrument& b) { return a.date < b.date; });
  auto catalogue = build(std::move(instruments), m_tables);
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
  const bool fullList = found->kind == InstrumentKind::FullList;
  for (const Part part : {Part::Prohibited, Part::Restricted}) {
    for (const StatedKind& kind : statedKinds()) {
      const auto& stated = found->stated(part).*kind.count;
      result.statedOperations += stated.value_or(0);
      gap(with(partText(part), operationText(kind.kind)), bundledCount(*found, part, kind.kind), stated);
    }
    if (!fullList) continue;
    const int items = bundledItems(*found, part);
    result.statedItems += found->stated(part).total.value_or(0);
    result.bundledItems += items;
    gap(with(partText(part), operationText(OperationKind::Base)), items, found->stated(part).total);
  }
  for (const StatedKind& kind : statedKinds()) {
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

std::vector<const Instrument*> Catalogue::announcedOn(const QDate& date) const {
  std::vector<const Instrument*> announced;
  for (const Instrument* instrument : lawInOrder(m_instruments))
    if (instrument->date <= date && statusOn(*instrument, date) == InstrumentStatus::Future) announced.push_back(instrument);
  return announced;
}

std::vector<QString> Catalogue::draftIds() const {
  std::vector<QString> ids;
  for (const auto& draft : m_drafts) ids.push_back(draft->id());
  return ids;
}

std::shared_ptr<const DraftLayer> Catalogue::draftLayer(const QString& draftId) const {
  const auto found = std::find_if(m_drafts.begin(), m_drafts.end(),
                                  [&draftId](const auto& draft) { return draft->id() == draftId; });
  return found == m_drafts.end() ? nullptr : *found;
}

Text Catalogue::knowledgeText(const QDate& today) const {
  if (today <= knownOn()) return phrase("Catalogue", "Known as on %1.").arg(knownOn());
  return phrase("Catalogue", "Known as on %1; later changes are not known. Check with the ministry before you rely on it.")
      .arg(knownOn());
}

std::vector<const Disagreement*> Catalogue::disagreementsOn(const ItemKey& key) const {
  std::vector<const Disagreement*> found;
  for (const Disagreement& one : disagreements())
    if (!key.isEmpty() && one.item == key) found.push_back(&one);
  return found;
}

}  // namespace jiheng
