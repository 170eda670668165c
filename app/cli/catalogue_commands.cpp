#include "app/catalogue/catalogue_link.h"
#include "app/catalogue/citation.h"
#include "app/catalogue/coverage_text.h"
#include "app/catalogue/instrument_status.h"
#include "app/cli/catalogue_json.h"
#include "app/cli/catalogue_texts.h"
#include "app/cli/commands.h"
#include "app/cli/guide_json.h"
#include "app/cli/item_lines.h"
#include "app/cli/json_output.h"
#include "app/cli/record_lookup.h"
#include "app/cli/run.h"
#include "app/foundation/formats.h"

namespace jiheng {

namespace {

ExitCode listEditions(Run& run) {
  const auto bench = run.catalogueBench();
  if (!bench) return run.fault(bench.error());
  const Catalogue& catalogue = (*bench)->catalogue();
  const QDate today = (*bench)->clock().today();
  QJsonArray editions;
  for (const QString& id : catalogue.editionIds()) {
    const auto edition = catalogue.edition(id);
    if (!edition) continue;
    if (run.json()) {
      QJsonObject object = toJson(*edition, catalogue);
      const Instrument* last = catalogue.instrument(edition->instrumentId());
      const InstrumentProof* proof = catalogue.proof().of(edition->instrumentId());
      if (last) object.insert(QStringLiteral("status"), statusJson(*last, today));
      if (proof) object.insert(QStringLiteral("proof"), toJson(*proof));
      editions << object;
      continue;
    }
    const Instrument* instrument = catalogue.instrument(edition->instrumentId());
    const InstrumentCoverage coverage = catalogue.coverage(edition->instrumentId());
    run.line(phrase("Cli", "%1  in force from %2  %3")
                 .arg(id)
                 .arg(formatDateShort(edition->effective()))
                 .arg(instrument ? Text::of(instrument->title) : Text()));
    for (const Part part : {Part::Prohibited, Part::Restricted})
      run.line(phrase("Cli", "    %1: %2").arg(partText(part)).arg(coverageText(edition->coverage(part))));
    if (instrument) run.line(phrase("Cli", "    The instrument: %1").arg(coverageText(coverage, instrument->kind)));
    if (instrument) run.line(phrase("Cli", "    Status: %1").arg(statusText(*instrument, today)));
    if (const InstrumentProof* proof = catalogue.proof().of(edition->instrumentId()))
      run.line(phrase("Cli", "    Proof: %1").arg(proofText(*proof)));
    for (const Text& gap : coverage.gaps) run.line(QStringLiteral("      ") + gap.in(run.language()));
  }
  if (run.json()) {
    QJsonArray drafts;
    for (const QString& id : catalogue.draftIds()) drafts << toJson(*catalogue.draftLayer(id));
    run.print({{QStringLiteral("editions"), editions},
               {QStringLiteral("drafts"), drafts},
               {QStringLiteral("version"), catalogue.version()},
               {QStringLiteral("known_on"), dateOrNull(catalogue.knownOn())},
               {QStringLiteral("knowledge"), toJson(catalogue.knowledgeText(today))}});
    return ExitCode::Done;
  }
  for (const QString& id : catalogue.draftIds()) {
    run.line(phrase("Cli", "%1  draft, no edition  %2").arg(id).arg(catalogue.instrument(id)->title));
    run.line(QStringLiteral("    ") + draftText(*catalogue.draftLayer(id)).in(run.language()));
  }
  for (const Instrument* announced : catalogue.announcedOn(today))
    run.line(phrase("Cli", "Announced: %1, in force from %2.").arg(announced->title).arg(announced->effective));
  run.line(catalogue.knowledgeText(today));
  return ExitCode::Done;
}

ExitCode printItems(Run& run, const Edition& edition, const std::vector<const Item*>& items) {
  const auto limit = run.limit();
  if (!limit) return run.fault(limit.error());
  const auto total = static_cast<qsizetype>(items.size());
  const qsizetype shown = *limit == 0 ? total : std::min<qsizetype>(*limit, total);
  if (run.json()) {
    QJsonArray list;
    for (qsizetype i = 0; i < shown; ++i) list << toJson(*items[static_cast<size_t>(i)], edition, false);
    run.print({{QStringLiteral("edition"), edition.id()},
               {QStringLiteral("total"), static_cast<int>(total)},
               {QStringLiteral("items"), list}});
  } else {
    for (qsizetype i = 0; i < shown; ++i) printItemLine(run, *items[static_cast<size_t>(i)]);
    run.noteCut(shown, total);
    printCoverage(run, edition);
  }
  return ExitCode::Done;
}

ExitCode listItems(Run& run) {
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  const QString part = run.value("part");
  if (run.has("part") && part != partCode(Part::Prohibited) && part != partCode(Part::Restricted))
    return run.fault(invalidField(QStringLiteral("part"),
                                  phrase("Cli", "“%1” is no part: use prohibited or restricted.").arg(part)));
  std::vector<const Item*> items;
  for (const Item& item : (*edition)->items()) {
    if (run.has("part") && partCode(item.part) != part) continue;
    if (run.has("sector") && item.sectorCode != run.value("sector")) continue;
    items.push_back(&item);
  }
  return printItems(run, **edition, items);
}

void printItem(Run& run, const Catalogue& catalogue, const Edition& edition, const Item& item, const QString& pointKey) {
  const Language language = run.language();
  printItemLine(run, item);
  run.line(citation(catalogue, edition, item, pointKey));
  run.line(linkTo(edition, item, pointKey).text());
  run.line(phrase("Cli", "Sector: %1 %2").arg(item.sectorCode).arg(item.sector));
  for (const EnglishName& name : item.namesEn)
    run.line(phrase("Cli", "English name (reference): %1 (%2)").arg(name.text).arg(sourceText(name)));
  run.line(phrase("Cli", "Name: %1").arg(provenanceText(item.nameProvenance)));
  run.line(phrase("Cli", "Number: %1").arg(provenanceText(item.numberProvenance)));
  run.line(phrase("Cli", "Sector: %1").arg(provenanceText(item.sectorProvenance)));
  if (item.standing == Standing::Suspended) run.line(standingText(item.standing));
  if (!item.note.isEmpty() || !item.noteZh.isEmpty()) run.line(Text::of({item.noteZh, item.note}));
  for (const ControlPoint& point : item.points) {
    const QString number = point.number.isEmpty() ? QStringLiteral("-") : point.number;
    if (!point.zh.isEmpty()) run.line(QStringLiteral("  ") + number + QStringLiteral("  ") + point.zh);
    if (!point.en.isEmpty()) run.line(QStringLiteral("  ") + number + QStringLiteral("  ") + point.en);
    run.line(QStringLiteral("      ") + provenanceText(point.provenance).in(language));
  }
  if (item.coverage == PointsCoverage::None)
    run.line(phrase("Cli", "No control point of this item is bundled; the law has them all the same. Bring the official text."));
  if (item.coverage == PointsCoverage::Partial)
    run.line(phrase("Cli", "Not all control points of this item are bundled. Bring the official text."));
  for (const Disagreement* one : catalogue.disagreementsOn(item.key)) printDisagreement(run, *one);
  for (const LedgerEntry* entry : catalogue.ledgerFor(item.key))
    if (entry->differs()) printLedgerEntry(run, *entry);
  run.line(phrase("Cli", "The Chinese text is the law; English is a reference translation."));
}

/// What is named: a link by itself, or a number, key or name in the edition of --edition.
Result<CatalogueTarget> wantedItem(Run& run, const Workbench& bench) {
  if (looksLikeCatalogueLink(run.word(0))) {
    JIHENG_ASSIGN(const CatalogueLink link, parseCatalogueLink(run.word(0)));
    return resolveLink(bench.catalogue(), link, bench.clock().today());
  }
  JIHENG_ASSIGN(const auto edition, run.edition());
  JIHENG_ASSIGN(const Item* item, findItem(*edition, run.word(0)));
  return CatalogueTarget{edition, item, nullptr};
}

ExitCode showItem(Run& run) {
  const auto bench = run.catalogueBench();
  if (!bench) return run.fault(bench.error());
  const auto target = wantedItem(run, **bench);
  if (!target) return run.fault(target.error());
  const QString pointKey = target->point ? target->point->key : QString();
  if (run.json()) {
    QJsonObject object = toJson(*target->item, *target->edition, true);
    QJsonArray disagreements;
    for (const Disagreement* one : (*bench)->catalogue().disagreementsOn(target->item->key)) disagreements << toJson(*one);
    QJsonArray renderings;
    for (const LedgerEntry* entry : (*bench)->catalogue().ledgerFor(target->item->key)) renderings << toJson(*entry);
    object.insert(QStringLiteral("disagreements"), disagreements);
    object.insert(QStringLiteral("renderings"), renderings);
    object.insert(QStringLiteral("predicates"), predicatesJson((*bench)->thresholds(), *target->edition, *target->item, pointKey));
    object.insert(QStringLiteral("link"), linkTo(*target->edition, *target->item, pointKey).text());
    run.print(object);
  } else {
    printItem(run, (*bench)->catalogue(), *target->edition, *target->item, pointKey);
    printPredicates(run, (*bench)->thresholds(), *target->edition, *target->item, pointKey);
  }
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> catalogueCommands() {
  return {
      {QStringLiteral("catalogue editions"), {}, 0, 0,
       phrase("Cli", "The editions with status and proof, how much of each is bundled, and up to which day all is known."), {}, listEditions},
      {QStringLiteral("catalogue list"), {}, 0, 0, phrase("Cli", "The items of an edition."),
       {{QStringLiteral("part"), QStringLiteral("PART"), phrase("Cli", "Only prohibited or only restricted items.")},
        {QStringLiteral("sector"), QStringLiteral("CODE"), phrase("Cli", "Only items of this sector, such as 39.")}},
       listItems},
      {QStringLiteral("catalogue show"), QStringLiteral("NUMBER"), 1, 1,
       phrase("Cli", "One item, by number, name or link, with its control points and where each field comes from."), {},
       showItem},
  };
}

}  // namespace jiheng
