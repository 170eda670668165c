#include "app/catalogue/change_text.h"
#include "app/catalogue/lineage.h"
#include "app/cli/change_json.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/run.h"

namespace jiheng {

namespace {

/// Which changes the caller wants to see.
struct ChangeFilter {
  QString part;
  QString sector;
  std::vector<ItemKey> items;  ///< with --item
  bool byItem = false;

  bool admits(const ItemChange& change) const {
    const Item& item = change.item();
    if (!part.isEmpty() && partCode(item.part) != part) return false;
    const auto inSector = [this](const Item* one) { return one && one->sectorCode == sector; };
    if (!sector.isEmpty() && !inSector(change.before) && !inSector(change.after)) return false;
    return !byItem || std::find(items.begin(), items.end(), change.key) != items.end();
  }
};

Error noSuchNumber(const QString& number) {
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = phrase("Cli", "No bundled edition has an item with the number %1.").arg(number);
  error.advice = phrase("Cli", "The bundled text is incomplete: this does not mean that the law has no such item.");
  return error;
}

/// A draft proposes to change one edition; compared with another one it would seem to say what it never said.
Error wrongBase(const EditionDiff& draft) {
  Error error;
  error.code = ErrorCode::InvalidInput;
  error.happened = phrase("Cli", "%1 is a draft that proposes to change the edition %2; it can be compared with no other.")
                       .arg(draft.laterId())
                       .arg(draft.from->id());
  error.advice = phrase("Cli", "Name %1 as the first of the two.").arg(draft.from->id());
  return error;
}

Result<ChangeFilter> filterOf(const Run& run, const Catalogue& catalogue) {
  ChangeFilter filter;
  filter.part = run.value("part");
  filter.sector = run.value("sector");
  if (run.has("part") && !partFromCode(filter.part))
    return fail(invalidField(QStringLiteral("part"),
                             phrase("Cli", "“%1” is no part: use prohibited or restricted.").arg(filter.part)));
  filter.byItem = run.has("item");
  if (filter.byItem) {
    filter.items = itemsWithNumber(catalogue, run.value("item"));
    if (filter.items.empty()) return fail(noSuchNumber(run.value("item")));
  }
  return filter;
}

void printCounts(Run& run, const EditionDiff& diff) {
  for (const Part part : {Part::Prohibited, Part::Restricted}) {
    const ChangeCounts& counts = diff.counts(part);
    run.line(phrase("Cli", "%1: deleted %2, added %3, amended %4, renumbered %5, form only %6, not certain %7")
                 .arg(partText(part))
                 .arg(counts.deleted)
                 .arg(counts.added)
                 .arg(counts.amended)
                 .arg(counts.renumbered)
                 .arg(counts.formatOnly)
                 .arg(counts.uncertain));
  }
}

void printDiff(Run& run, const EditionDiff& diff, const std::vector<const ItemChange*>& shown) {
  run.line(phrase("Cli", "From edition %1 to %2").arg(diff.from->id()).arg(diff.laterId()));
  if (diff.layer) run.line(draftText(*diff.layer));
  printCounts(run, diff);
  for (const ItemChange* change : shown) {
    run.line(QString());
    run.line(changeText(diff, *change, run.language(), true));
  }
}

ExitCode answer(Run& run, const Catalogue& catalogue, const EditionDiff& diff) {
  const auto filter = filterOf(run, catalogue);
  if (!filter) return run.fault(filter.error());
  const auto limit = run.limit();
  if (!limit) return run.fault(limit.error());
  std::vector<const ItemChange*> shown;
  for (const ItemChange& change : diff.changes)
    if (filter->admits(change)) shown.push_back(&change);
  const auto total = static_cast<qsizetype>(shown.size());
  if (*limit > 0 && total > *limit) shown.resize(static_cast<size_t>(*limit));
  if (run.json()) {
    run.print(toJson(diff, catalogue, shown, total));
  } else {
    printDiff(run, diff, shown);
    run.noteCut(static_cast<qsizetype>(shown.size()), total);
  }
  for (const Text& missing : missingSteps(catalogue, diff)) run.note(missing);
  return total > 0 ? ExitCode::Findings : ExitCode::Done;
}

ExitCode diffCommand(Run& run) {
  const auto bench = run.workbench();
  if (!bench) return run.fault(bench.error());
  const Catalogue& catalogue = (*bench)->catalogue();
  const QDate today = (*bench)->clock().today();
  const auto from = catalogue.resolveEdition(run.word(0), today);
  if (!from) return run.fault(from.error());
  if (const auto draft = diffWithDraft(catalogue, run.word(1))) {
    if (draft->from->id() != (*from)->id()) return run.fault(wrongBase(*draft));
    return answer(run, catalogue, *draft);
  }
  const auto to = catalogue.resolveEdition(run.word(1), today);
  if (!to) return run.fault(to.error());
  return answer(run, catalogue, diffEditions(catalogue, *from, *to));
}

void printLineage(Run& run, const Catalogue& catalogue, const Lineage& lineage) {
  const Language language = run.language();
  for (const LineageStep& step : lineage.steps) {
    const Text kind = step.edge.renumbered && step.edge.kind != LineageKind::Renumbered
                          ? phrase("Cli", "%1, renumbered").arg(lineageKindText(step.edge.kind))
                          : lineageKindText(step.edge.kind);
    const QString number = !step.item                    ? QStringLiteral("-")
                           : step.item->number.isEmpty() ? phrase("Cli", "number not known").in(language)
                                                         : step.item->number;
    run.line(phrase("Cli", "%1  %2  %3  %4", "edition, number, what happened, name")
                 .arg(step.edition->id())
                 .arg(number)
                 .arg(kind)
                 .arg(step.item ? step.item->nameZh : QString()));
    run.line(QStringLiteral("    ") + step.edge.reason.in(language));
    for (const ItemEvent& event : step.edge.causes) {
      run.line(QStringLiteral("    ") + eventText(event).in(language));
      run.line(QStringLiteral("      ") + provenanceText(event.operation->item.nameProvenance).in(language));
    }
    for (const ItemKey& other : step.edge.others)
      for (const ItemInEdition& one : editionsOf(catalogue, other))
        run.line(phrase("Cli", "    With %1 %2 (edition %3)").arg(one.item->number).arg(one.item->nameZh).arg(one.edition->id()));
  }
  for (const ItemEvent& event : lineage.drafts) run.line(eventText(event));
}

ExitCode lineageCommand(Run& run) {
  const auto bench = run.workbench();
  if (!bench) return run.fault(bench.error());
  const Catalogue& catalogue = (*bench)->catalogue();
  const std::vector<ItemKey> keys = itemsWithNumber(catalogue, run.word(0));
  if (keys.empty()) return run.fault(noSuchNumber(run.word(0)));
  QJsonArray lineages;
  for (const ItemKey& key : keys) {
    const Lineage lineage = lineageOf(catalogue, key);
    if (run.json())
      lineages << toJson(lineage);
    else
      printLineage(run, catalogue, lineage);
  }
  if (run.json()) run.print({{QStringLiteral("number"), run.word(0)}, {QStringLiteral("lineages"), lineages}});
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> catalogueChangeCommands() {
  return {
      {QStringLiteral("catalogue diff"), QStringLiteral("FROM TO"), 2, 2,
       phrase("Cli", "What changed between two editions: [-deleted-]{+added+}, {~form~form~}, with the operation behind it. "
                     "Exit 1 where something did."),
       {{QStringLiteral("part"), QStringLiteral("PART"), phrase("Cli", "Only prohibited or only restricted items.")},
        {QStringLiteral("sector"), QStringLiteral("CODE"), phrase("Cli", "Only items of this sector, such as 39.")},
        {QStringLiteral("item"), QStringLiteral("NUMBER"), phrase("Cli", "Only the item that has or had this number.")}},
       diffCommand},
      {QStringLiteral("catalogue lineage"), QStringLiteral("NUMBER"), 1, 1,
       phrase("Cli", "The history of an item through all editions and numbers, with the evidence for each step."), {},
       lineageCommand},
  };
}

}  // namespace jiheng
