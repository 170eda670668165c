// What the catalogue rests on: its proof, where sources disagree, and how far the renderings carry the Chinese.
#include "app/catalogue/catalogue_history.h"
#include "app/catalogue/instrument_status.h"
#include "app/cli/catalogue_json.h"
#include "app/cli/catalogue_texts.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/run.h"

namespace jiheng {

namespace {

void printProof(Run& run, const InstrumentProof& proof) {
  const QString margin = QStringLiteral("    ");
  const auto inside = [&run, &margin](const Text& text) { run.line(margin + text.in(run.language())); };
  inside(proofText(proof));
  for (const CountProof& count : proof.counts) {
    inside(countText(count));
    for (const MissingOperation& one : count.named)
      inside(phrase("Cli", "  perhaps among the missing (recollection, unverified): %1").arg(one.name));
  }
  if (proof.statedSectors)
    inside(phrase("Cli", "Sectors: %1 stated, %2 seen in the bundled operations.")
               .arg(*proof.statedSectors)
               .arg(static_cast<int>(proof.sectors.size())));
  if (proof.withoutSector > 0)
    inside(phrase("Cli", "Bundled operations whose sector is not known: %1.").arg(proof.withoutSector));
  for (const IncompleteOperation& one : proof.incomplete) inside(incompleteText(one));
}

ExitCode showProof(Run& run) {
  const auto bench = run.catalogueBench();
  if (!bench) return run.fault(bench.error());
  const Catalogue& catalogue = (*bench)->catalogue();
  const QDate today = (*bench)->clock().today();
  const QString wanted = run.word(0);
  if (!wanted.isEmpty() && !catalogue.instrument(wanted)) {
    Error error;
    error.code = ErrorCode::NotFound;
    error.happened = phrase("Cli", "There is no instrument %1.").arg(wanted);
    error.advice = phrase("Cli", "See catalogue editions.");
    return run.fault(error);
  }
  QJsonArray proofs;
  for (const InstrumentProof& proof : catalogue.proof().instruments) {
    if (!wanted.isEmpty() && proof.instrumentId != wanted) continue;
    const Instrument* instrument = catalogue.instrument(proof.instrumentId);
    if (run.json()) {
      QJsonObject object = toJson(proof);
      object.insert(QStringLiteral("status"), instrumentStatusCode(statusOn(*instrument, today)));
      proofs << object;
      continue;
    }
    const QString gap = QStringLiteral("  ");
    run.line(instrument->id + gap + instrumentStatusText(statusOn(*instrument, today)).in(run.language()) + gap +
             instrument->title.in(run.language()));
    printProof(run, proof);
  }
  if (run.json())
    run.print({{QStringLiteral("complete"), catalogue.proof().isComplete()},
               {QStringLiteral("known_on"), dateOrNull(catalogue.knownOn())},
               {QStringLiteral("instruments"), proofs}});
  else
    run.line(catalogue.knowledgeText(today));
  return ExitCode::Done;
}

ExitCode listDisagreements(Run& run) {
  const auto bench = run.catalogueBench();
  if (!bench) return run.fault(bench.error());
  const Catalogue& catalogue = (*bench)->catalogue();
  if (run.json()) {
    QJsonArray list;
    for (const Disagreement& one : catalogue.disagreements()) list << toJson(one);
    run.print({{QStringLiteral("disagreements"), list}});
    return ExitCode::Done;
  }
  for (const Disagreement& one : catalogue.disagreements()) printDisagreement(run, one);
  return ExitCode::Done;
}

/// The entries of an item by its number in any edition or by its key, else those that have the words.
std::vector<const LedgerEntry*> wantedEntries(const Catalogue& catalogue, const QString& wanted) {
  std::vector<const LedgerEntry*> entries;
  if (wanted.isEmpty()) {
    for (const LedgerEntry& entry : catalogue.renderings().entries()) entries.push_back(&entry);
    return entries;
  }
  const auto numbered = editionsWithNumber(catalogue, wanted);
  entries = catalogue.ledgerFor(numbered.empty() ? ItemKey(wanted) : numbered.back().item->key);
  return entries.empty() && numbered.empty() ? catalogue.renderings().lookUp(wanted) : entries;
}

ExitCode listRenderings(Run& run) {
  const auto bench = run.catalogueBench();
  if (!bench) return run.fault(bench.error());
  const QString wanted = run.words().join(QLatin1Char(' '));
  const std::vector<const LedgerEntry*> entries = wantedEntries((*bench)->catalogue(), wanted);
  if (run.json()) {
    QJsonArray list;
    for (const LedgerEntry* entry : entries) list << toJson(*entry);
    run.print({{QStringLiteral("renderings"), list}});
    return ExitCode::Done;
  }
  for (const LedgerEntry* entry : entries) printLedgerEntry(run, *entry);
  if (entries.empty()) run.note(phrase("Cli", "The ledger of renderings says nothing about “%1”.").arg(wanted));
  run.note(phrase("Cli", "The Chinese text is the law; English is a reference translation."));
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> catalogueEvidenceCommands() {
  return {
      {QStringLiteral("catalogue proof"), QStringLiteral("[INSTRUMENT]"), 0, 1,
       phrase("Cli", "What each instrument states, what is bundled of it, and exactly what is missing."), {}, showProof},
      {QStringLiteral("catalogue disagreements"), {}, 0, 0,
       phrase("Cli", "Where sources disagree, and which of them the data follows."), {}, listDisagreements},
      {QStringLiteral("catalogue renderings"), QStringLiteral("[NUMBER]"), 0, 20,
       phrase("Cli", "English renderings beside the Chinese: same, narrower, wider, other; for an item or a term."), {},
       listRenderings},
  };
}

}  // namespace jiheng
