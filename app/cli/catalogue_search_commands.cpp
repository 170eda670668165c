#include "app/catalogue/catalogue_search.h"
#include "app/cli/commands.h"
#include "app/cli/item_lines.h"
#include "app/cli/json_output.h"
#include "app/cli/run.h"

namespace jiheng {

namespace {

/// What was searched and what came of it.
struct Found {
  const Catalogue& catalogue;
  std::shared_ptr<const Edition> shown;  ///< the edition of --edition; the current one with --all-editions
  bool allEditions = false;
  SearchAnswer answer;
};

const Item* itemOf(const Found& found, const SearchHit& hit) {
  const auto edition = found.catalogue.edition(hit.edition);
  return edition ? edition->find(hit.key) : nullptr;
}

QJsonObject toJson(const QueryProblem& problem) {
  return {{QStringLiteral("start"), problem.place.start},
          {QStringLiteral("length"), problem.place.length},
          {QStringLiteral("text_zh"), problem.what.in(Language::Chinese)},
          {QStringLiteral("text_en"), problem.what.in(Language::English)}};
}

/// One reason with the fields in which it stands.
QJsonObject toJson(const SearchHit& hit, size_t index, const Item& item) {
  const SearchReason& reason = hit.reasons[index];
  QJsonObject object{{QStringLiteral("term"), reason.term},
                     {QStringLiteral("means"), searchMeansCode(reason.means)},
                     {QStringLiteral("found"), reason.found}};
  if (reason.means == SearchMeans::Synonym) {
    object.insert(QStringLiteral("relation"), synonymRelationCode(reason.relation));
    object.insert(QStringLiteral("source_zh"), reason.source.zh);
    object.insert(QStringLiteral("source_en"), reason.source.en);
    object.insert(QStringLiteral("date"), dateOrNull(reason.date));
    object.insert(QStringLiteral("own"), reason.own);
  }
  QJsonArray fields;
  for (const SearchMark& mark : hit.marks) {
    if (mark.reason != static_cast<int>(index)) continue;
    QJsonObject field{{QStringLiteral("field"), searchFieldCode(mark.field)},
                      {QStringLiteral("start"), mark.range.start},
                      {QStringLiteral("length"), mark.range.length}};
    if (const ControlPoint* point = item.point(mark.pointKey)) {
      field.insert(QStringLiteral("point"), textOrNull(point->number));
      field.insert(QStringLiteral("point_key"), point->key);
    }
    fields << field;
  }
  object.insert(QStringLiteral("fields"), fields);
  return object;
}

QJsonObject toJson(const Found& found, const SearchHit& hit, const Item& item) {
  QJsonObject object = toJson(item, *found.catalogue.edition(hit.edition), false);
  QJsonArray reasons;
  for (size_t i = 0; i < hit.reasons.size(); ++i) reasons << toJson(hit, i, item);
  object.insert(QStringLiteral("means"), searchMeansCode(hit.means));
  object.insert(QStringLiteral("found_in"), QJsonArray::fromStringList(hit.editions));
  object.insert(QStringLiteral("hits"), static_cast<int>(hit.marks.size()));
  object.insert(QStringLiteral("reasons"), reasons);
  return object;
}

void printHit(Run& run, const SearchHit& hit, const Item& item) {
  printItemLine(run, item);
  for (const SearchReason& reason : hit.reasons)
    if (reason.means != SearchMeans::Literal) run.line(QStringLiteral("            ") + searchReasonText(reason).in(run.language()));
  QStringList others = hit.editions;
  others.removeAll(hit.edition);
  if (!others.isEmpty())
    run.line(QStringLiteral("            ") +
             phrase("Cli", "text of %1; also found in %2").arg(hit.edition).arg(others.join(QStringLiteral(", "))).in(run.language()));
}

/// Nothing found is no finding: says what was searched, how much of it is bundled, and what else could be tried.
void printNothing(Run& run, const Found& found, const CatalogueSearch& search, const QString& query) {
  run.note(phrase("Cli", "No bundled text has “%1”. The bundled text is incomplete: this does not mean that the law says "
                         "nothing about it.")
               .arg(query));
  for (const SearchReason& tried : found.answer.tried)
    run.note(phrase("Cli", "Also searched: %1 (%2)").arg(tried.found).arg(tried.source));
  if (!found.allEditions) {
    const SearchAnswer elsewhere = search.find(query, SearchScope());
    QStringList editions;
    for (const SearchHit& hit : elsewhere.hits) editions << hit.editions;
    editions.removeDuplicates();
    editions.sort();
    if (!editions.isEmpty())
      run.note(phrase("Cli", "Other editions have it: %1.").arg(editions.join(QStringLiteral(", "))));
  }
  const QStringList drafts = search.draftsWith(query);
  if (!drafts.isEmpty())
    run.note(phrase("Cli", "A draft for comment has it: %1. It is not law.").arg(drafts.join(QStringLiteral(", "))));
}

ExitCode searchItems(Run& run) {
  // With a workspace its own synonyms and accepted texts count too.
  const auto bench = run.has("workspace") ? run.openWorkbench() : run.workbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  const auto limit = run.limit();
  if (!limit) return run.fault(limit.error());
  const QString query = run.words().join(QLatin1Char(' '));
  const CatalogueSearch& search = (*bench)->catalogueSearch();
  SearchScope scope;
  scope.synonyms = !run.has("no-synonyms");
  Found found{(*bench)->catalogue(), *edition, run.has("all-editions"), {}};
  if (!found.allEditions) scope.edition = found.shown->id();
  found.answer = search.find(query, scope);

  const auto total = static_cast<qsizetype>(found.answer.hits.size());
  const qsizetype shown = *limit == 0 ? total : std::min<qsizetype>(*limit, total);
  QJsonArray list;
  for (qsizetype i = 0; i < shown; ++i) {
    const SearchHit& hit = found.answer.hits[static_cast<size_t>(i)];
    const Item* item = itemOf(found, hit);
    if (!item) continue;
    if (run.json()) {
      list << toJson(found, hit, *item);
    } else {
      printHit(run, hit, *item);
    }
  }
  if (run.json()) {
    QJsonArray problems;
    for (const QueryProblem& problem : found.answer.problems) problems << toJson(problem);
    run.print({{QStringLiteral("query"), query},
               {QStringLiteral("edition"), found.allEditions ? QJsonValue() : QJsonValue(found.shown->id())},
               {QStringLiteral("total"), total},
               {QStringLiteral("items"), list},
               {QStringLiteral("problems"), problems}});
  } else {
    run.noteCut(shown, total);
  }
  for (const QueryProblem& problem : found.answer.problems)
    run.note(phrase("Cli", "In the query at character %1: %2").arg(problem.place.start + 1).arg(problem.what));
  if (total == 0) printNothing(run, found, search, query);
  if (run.json()) return ExitCode::Done;
  if (!found.allEditions) {
    printCoverage(run, *found.shown);
  } else {
    for (const QString& id : found.catalogue.editionIds()) printCoverage(run, *found.catalogue.edition(id));
  }
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> catalogueSearchCommands() {
  return {{QStringLiteral("catalogue search"), QStringLiteral("QUERY"), 1, 20,
           phrase("Cli", "Items with these words in number, name, control points or notes, in either language; takes number:, "
                         "sector:, part:, changed:, a minus sign before a word, and quotes."),
           {{QStringLiteral("all-editions"), {}, phrase("Cli", "Search every edition, not only one.")},
            {QStringLiteral("no-synonyms"), {}, phrase("Cli", "Only the words themselves.")}},
           searchItems}};
}

}  // namespace jiheng
