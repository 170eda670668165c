#include "app/catalogue/catalogue_proof.h"

#include <algorithm>

namespace jiheng {

namespace {

bool statesContent(OperationKind kind) { return kind != OperationKind::Delete && kind != OperationKind::Renumber; }

std::vector<MissingOperation> namedIn(const Instrument& instrument, std::optional<Part> part, OperationKind kind) {
  std::vector<MissingOperation> named;
  std::copy_if(instrument.missing.begin(), instrument.missing.end(), std::back_inserter(named),
               [part, kind](const MissingOperation& one) { return one.kind == kind && (!part || one.part == *part); });
  return named;
}

std::vector<CountProof> countsOf(const Instrument& instrument) {
  std::vector<CountProof> counts;
  const auto take = [&](std::optional<Part> part, OperationKind kind, const std::optional<int>& stated, int bundled) {
    if (!stated) return;
    CountProof count{part, kind, *stated, bundled, {}};
    if (count.missing() > 0) count.named = namedIn(instrument, part, kind);
    counts.push_back(std::move(count));
  };
  for (const Part part : {Part::Prohibited, Part::Restricted}) {
    for (const StatedKind& kind : statedKinds())
      take(part, kind.kind, instrument.stated(part).*kind.count, bundledCount(instrument, part, kind.kind));
    if (instrument.kind == InstrumentKind::FullList)
      take(part, OperationKind::Base, instrument.stated(part).total, bundledItems(instrument, part));
  }
  for (const StatedKind& kind : statedKinds())
    take(std::nullopt, kind.kind, instrument.together.*kind.count,
         bundledCount(instrument, Part::Prohibited, kind.kind) + bundledCount(instrument, Part::Restricted, kind.kind));
  return counts;
}

std::optional<IncompleteOperation> lackOf(const Operation& operation) {
  const Item& item = operation.item;
  IncompleteOperation lack;
  const bool splits = operation.kind == OperationKind::Split;
  lack.withoutNumber = item.number.isEmpty();
  lack.withoutPoints = statesContent(operation.kind) && !splits && item.points.empty();
  const bool content = statesContent(operation.kind);
  for (const Item& result : operation.results) {
    lack.withoutNumber = lack.withoutNumber || result.number.isEmpty();
    lack.withoutPoints = lack.withoutPoints || result.points.empty();
  }
  lack.partialPoints = content && !lack.withoutPoints && !operation.pointsComplete;
  if (!lack.withoutNumber && !lack.withoutPoints && !lack.partialPoints) return std::nullopt;
  lack.operationId = operation.id;
  lack.kind = operation.kind;
  lack.part = item.part;
  lack.item = item.key;
  lack.nameZh = item.nameZh;
  lack.nameEn = item.nameEn();
  lack.number = item.number;
  return lack;
}

void seeSectors(InstrumentProof& proof, const Instrument& instrument) {
  for (const Operation& operation : instrument.operations) {
    const Item& item = operation.item;
    if (item.sectorCode.isEmpty()) {
      ++proof.withoutSector;
      continue;
    }
    const auto seen = std::find_if(proof.sectors.begin(), proof.sectors.end(),
                                   [&item](const SectorSeen& sector) { return sector.code == item.sectorCode; });
    if (seen != proof.sectors.end())
      ++seen->operations;
    else
      proof.sectors.push_back({item.sectorCode, item.sector, 1});
  }
  std::sort(proof.sectors.begin(), proof.sectors.end(),
            [](const SectorSeen& a, const SectorSeen& b) { return a.code < b.code; });
}

template <class Lacks>
int countLacking(const InstrumentProof& proof, Lacks lacks) {
  return static_cast<int>(std::count_if(proof.incomplete.begin(), proof.incomplete.end(), lacks));
}

}  // namespace

int InstrumentProof::missing() const {
  const bool listed = std::any_of(counts.begin(), counts.end(),
                                  [](const CountProof& count) { return count.kind == OperationKind::Base; });
  int sum = 0;
  for (const CountProof& count : counts) {
    const bool amongItems = listed && count.kind != OperationKind::Base && count.kind != OperationKind::Delete;
    if (!amongItems) sum += count.missing();
  }
  return sum;
}

int InstrumentProof::partialPoints() const {
  return countLacking(*this, [](const IncompleteOperation& one) { return one.partialPoints; });
}

int InstrumentProof::withoutPoints() const {
  return countLacking(*this, [](const IncompleteOperation& one) { return one.withoutPoints; });
}

int InstrumentProof::withoutNumber() const {
  return countLacking(*this, [](const IncompleteOperation& one) { return one.withoutNumber; });
}

bool InstrumentProof::isComplete() const { return missing() == 0 && incomplete.empty() && withoutSector == 0; }

const InstrumentProof* CatalogueProof::of(const QString& instrumentId) const {
  const auto found = std::find_if(instruments.begin(), instruments.end(),
                                  [&instrumentId](const InstrumentProof& one) { return one.instrumentId == instrumentId; });
  return found == instruments.end() ? nullptr : &*found;
}

CatalogueProof proofOf(const std::vector<Instrument>& instruments) {
  CatalogueProof catalogue;
  for (const Instrument& instrument : instruments) {
    InstrumentProof proof;
    proof.instrumentId = instrument.id;
    proof.counts = countsOf(instrument);
    proof.bundledOperations = static_cast<int>(instrument.operations.size());
    for (const Operation& operation : instrument.operations)
      if (auto lack = lackOf(operation)) proof.incomplete.push_back(std::move(*lack));
    proof.statedSectors = instrument.statedSectors;
    proof.statedProhibited = instrument.prohibited.total;
    proof.statedRestricted = instrument.restricted.total;
    proof.isLaw = instrument.isLaw();
    seeSectors(proof, instrument);
    catalogue.instruments.push_back(std::move(proof));
  }
  return catalogue;
}

bool CatalogueProof::isComplete() const {
  return std::all_of(instruments.begin(), instruments.end(),
                     [](const InstrumentProof& proof) { return !proof.isLaw || proof.isComplete(); });
}

Text countText(const CountProof& count) {
  const Text kind = operationText(count.kind);
  const Text what =
      count.part ? phrase("Catalogue", "%1, %2", "part and kind: restricted, amended").arg(partText(*count.part)).arg(kind)
                 : kind;
  if (count.missing() == 0)
    return phrase("Catalogue", "%1: %2 of %3 bundled.").arg(what).arg(count.bundled).arg(count.stated);
  return phrase("Catalogue", "%1: %2 of %3 bundled, %4 missing.")
      .arg(what)
      .arg(count.bundled)
      .arg(count.stated)
      .arg(count.missing());
}

Text incompleteText(const IncompleteOperation& operation) {
  const Bilingual name{operation.nameZh, operation.nameEn.isEmpty() ? operation.nameZh
                                                                    : QStringLiteral("%1 (%2)").arg(operation.nameEn, operation.nameZh)};
  if (operation.withoutNumber && operation.partialPoints)
    return phrase("Catalogue", "Without number, control points only in part: %1, %2.").arg(name).arg(operation.operationId);
  if (operation.partialPoints)
    return phrase("Catalogue", "Control points only in part: %1, %2.").arg(name).arg(operation.operationId);
  if (operation.withoutNumber && operation.withoutPoints)
    return phrase("Catalogue", "Without number and without control points: %1, %2.").arg(name).arg(operation.operationId);
  if (operation.withoutNumber) return phrase("Catalogue", "Without number: %1, %2.").arg(name).arg(operation.operationId);
  return phrase("Catalogue", "Without control points: %1, %2.").arg(name).arg(operation.operationId);
}

Text proofText(const InstrumentProof& proof) {
  const auto content = [&proof](const Text& sentence) {
    return sentence.arg(proof.withoutPoints()).arg(proof.partialPoints()).arg(proof.withoutNumber());
  };
  if (proof.counts.empty())
    return content(phrase("Catalogue",
                          "The instrument states no number. Operations bundled: %1, without control points: %2, with a part of "
                          "them: %3, without number: %4.")
                       .arg(proof.bundledOperations));
  if (proof.isComplete())
    return phrase("Catalogue", "Complete: every stated operation is bundled, with number and all control points.");
  if (proof.missing() == 0)
    return content(phrase("Catalogue",
                          "Every stated operation is bundled; without control points: %1, with a part of them: %2, without "
                          "number: %3."));
  return content(phrase("Catalogue",
                        "Nothing contradicts what the instrument states. Operations missing: %1; bundled without control "
                        "points: %2, with a part of them: %3, without number: %4.")
                     .arg(proof.missing()));
}

}  // namespace jiheng
