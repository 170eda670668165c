#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/record_lookup.h"
#include "app/cli/run.h"
#include "app/examination/portfolio_screening.h"
#include "app/portfolio/tag_rules.h"

namespace jiheng {

namespace {

QJsonObject toJson(const RecordedCandidate& candidate, const Edition& edition, bool answered) {
  QJsonObject object;
  if (const Item* item = edition.find(candidate.item)) object = toJson(*item, edition, false);
  object.insert(QStringLiteral("point"), textOrNull(candidate.pointKey));
  object.insert(QStringLiteral("strength"), screeningStrengthCode(candidate.strength));
  object.insert(QStringLiteral("words"), QJsonArray::fromStringList(candidate.words));
  object.insert(QStringLiteral("answered"), answered);
  return object;
}

void printCandidate(Run& run, const RecordedCandidate& candidate, const Edition& edition, bool answered) {
  const Item* item = edition.find(candidate.item);
  const ControlPoint* point = item && !candidate.pointKey.isEmpty() ? item->point(candidate.pointKey) : nullptr;
  const Text place = item ? placeText(*item, point) : Text::verbatim(candidate.item.value());
  run.line(phrase("Cli", "    %1: %2; on the words: %3; %4")
               .arg(screeningStrengthText(candidate.strength))
               .arg(place)
               .arg(candidate.words.join(QStringLiteral(", ")))
               .arg(answered ? phrase("Cli", "answered") : phrase("Cli", "open")));
}

/// One technology: screened, stored and shown.
ExitCode screenOne(Run& run, const Workbench& bench, const Edition& edition) {
  const auto technology = findTechnology(*bench.portfolio(), run.value("technology"));
  if (!technology) return run.fault(technology.error());
  const auto record = bench.examination()->screen(technology->id, edition.id());
  if (!record) return run.fault(record.error());
  const auto tags = bench.portfolio()->tagsOf(technology->id);
  if (!tags) return run.fault(tags.error());
  QJsonArray candidates;
  if (!run.json())
    run.line(record->abstained()
                 ? phrase("Cli", "No candidate in the edition of %1. That is no verdict: conclude the dossier.").arg(edition.effective())
                 : phrase("Cli", "Candidates in the edition of %1:").arg(edition.effective()));
  for (const RecordedCandidate& candidate : record->candidates) {
    const bool answered = isAnswered(candidate, *tags, edition);
    if (run.json())
      candidates << toJson(candidate, edition, answered);
    else
      printCandidate(run, candidate, edition, answered);
  }
  if (run.json())
    run.print({{QStringLiteral("edition"), edition.id()},
               {QStringLiteral("technology"), technology->id.value()},
               {QStringLiteral("engine"), record->engine},
               {QStringLiteral("abstained"), record->abstained()},
               {QStringLiteral("candidates"), candidates}});
  return ExitCode::Done;
}

ExitCode screenPortfolioCommand(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  if (run.has("technology")) return screenOne(run, **bench, **edition);
  ExaminationService& examination = *(*bench)->examination();
  JobProgress progress;
  const auto outcome = screenPortfolio(examination, (*edition)->id(),
                                       run.has("all") ? ScreeningScope::All : ScreeningScope::Due, progress);
  if (!outcome) return run.fault(outcome.error());
  const auto standings = examination.standings(**edition);
  if (!standings) return run.fault(standings.error());
  QHash<QString, int> counts;
  for (const Screened& each : *standings) ++counts[screeningStandingCode(each.standing)];
  if (run.json()) {
    QJsonObject byStanding;
    for (auto each = counts.constBegin(); each != counts.constEnd(); ++each) byStanding.insert(each.key(), each.value());
    run.print({{QStringLiteral("edition"), (*edition)->id()},
               {QStringLiteral("engine"), outcome->engine},
               {QStringLiteral("screened"), outcome->technologies},
               {QStringLiteral("with_candidates"), outcome->withCandidates},
               {QStringLiteral("standings"), byStanding}});
    return ExitCode::Done;
  }
  const int screened = outcome->technologies;
  run.line(phrase("Cli", "Screened %n technologies against the edition of %1; %2 of them have candidates.", nullptr, screened)
               .arg((*edition)->effective())
               .arg(outcome->withCandidates));
  for (const ScreeningStanding standing :
       {ScreeningStanding::NeverScreened, ScreeningStanding::CandidatesOpen, ScreeningStanding::NoCandidate,
        ScreeningStanding::AllAnswered, ScreeningStanding::Outdated})
    if (const int count = counts.value(screeningStandingCode(standing)); count > 0)
      run.line(phrase("Cli", "  %1: %2").arg(screeningStandingText(standing)).arg(count));
  return ExitCode::Done;
}

QJsonObject toJson(const DossierTerm& term) {
  QJsonArray looked;
  for (const ItemKey& key : term.lookedAt) looked << key.value();
  return {{QStringLiteral("term"), term.term},
          {QStringLiteral("language"), languageOfTerm(term.term)},
          {QStringLiteral("hits"), term.hits},
          {QStringLiteral("looked_at"), looked},
          {QStringLiteral("by"), textOrNull(term.author)},
          {QStringLiteral("screening"), term.ofScreening()}};
}

void printDossier(Run& run, const Dossier& dossier, const std::vector<Tag>& tags, const Edition& edition) {
  if (dossier.holds)
    run.line(phrase("Cli", "Concluded by %1 on %2: examined against the edition of %3, no match found.")
                 .arg(dossier.conclusion->author)
                 .arg(dossier.conclusion->at.date())
                 .arg(edition.effective()));
  else
    run.line(phrase("Cli", "Not concluded under the edition of %1.").arg(edition.effective()));
  for (const DossierHindrance& hindrance : dossier.hindrances) run.line(phrase("Cli", "  Open: %1").arg(hindrance.text));
  for (const Text& gap : dossier.gaps) run.line(phrase("Cli", "  %1").arg(gap));
  if (dossier.screening)
    for (const RecordedCandidate& candidate : dossier.screening->candidates)
      printCandidate(run, candidate, edition, isAnswered(candidate, tags, edition));
  for (const DossierTerm& term : dossier.terms)
    run.line(phrase("Cli", "  Term “%1”: %2 hits").arg(term.term).arg(term.hits));
  for (const DossierSector& sector : dossier.sectors)
    run.line(phrase("Cli", "  Sector %1: %2 items, read by %3").arg(sector.code).arg(sector.items).arg(sector.author));
  for (const Tag& tag : dossier.refused)
    run.line(phrase("Cli", "  Refused: %1: %2").arg(placeText(tag, &edition)).arg(tag.reason));
  run.line(dossier.coverage);
}

ExitCode showDossier(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  const auto technology = findTechnology(*(*bench)->portfolio(), run.word(0));
  if (!technology) return run.fault(technology.error());
  ExaminationService& examination = *(*bench)->examination();
  if (run.has("term")) {
    const auto added = examination.addTerm(technology->id, **edition, run.value("term"));
    if (!added) return run.fault(added.error());
  }
  if (run.has("sector")) {
    const auto added = examination.addSector(technology->id, **edition, run.value("sector"));
    if (!added) return run.fault(added.error());
  }
  const auto dossier = examination.dossier(technology->id, **edition);
  if (!dossier) return run.fault(dossier.error());
  const auto tags = (*bench)->portfolio()->tagsOf(technology->id);
  if (!tags) return run.fault(tags.error());
  if (!run.json()) {
    printDossier(run, *dossier, *tags, **edition);
    return ExitCode::Done;
  }
  QJsonArray candidates;
  if (dossier->screening)
    for (const RecordedCandidate& candidate : dossier->screening->candidates)
      candidates << toJson(candidate, **edition, isAnswered(candidate, *tags, **edition));
  QJsonArray terms;
  for (const DossierTerm& term : dossier->terms) terms << toJson(term);
  QJsonArray sectors;
  for (const DossierSector& sector : dossier->sectors)
    sectors << QJsonObject{{QStringLiteral("sector"), sector.code},
                           {QStringLiteral("items"), sector.items},
                           {QStringLiteral("by"), sector.author}};
  QJsonArray open;
  for (const DossierHindrance& hindrance : dossier->hindrances) open << hindrance.text.in(run.language());
  run.print({{QStringLiteral("edition"), (*edition)->id()},
             {QStringLiteral("technology"), technology->id.value()},
             {QStringLiteral("standing"), screeningStandingCode(dossier->screened.standing)},
             {QStringLiteral("concluded"), dossier->holds},
             {QStringLiteral("engine"), dossier->screening ? QJsonValue(dossier->screening->engine) : QJsonValue()},
             {QStringLiteral("candidates"), candidates},
             {QStringLiteral("terms"), terms},
             {QStringLiteral("sectors"), sectors},
             {QStringLiteral("open"), open}});
  return ExitCode::Done;
}

ExitCode concludeDossier(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  const auto technology = findTechnology(*(*bench)->portfolio(), run.word(0));
  if (!technology) return run.fault(technology.error());
  ExaminationService& examination = *(*bench)->examination();
  if (run.has("withdraw")) {
    if (const Status reopened = examination.reopen(technology->id, **edition); !reopened) return run.fault(reopened.error());
  } else if (const auto made = examination.conclude(technology->id, **edition, run.value("note")); !made) {
    return run.fault(made.error());
  }
  const auto verdict = (*bench)->portfolio()->verdict(technology->id, **edition);
  if (!verdict) return run.fault(verdict.error());
  if (run.json())
    run.print({{QStringLiteral("technology"), technology->id.value()}, {QStringLiteral("verdict"), toJson(*verdict)}});
  else
    run.line(verdict->sentence);
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> examinationCommands() {
  return {
      {QStringLiteral("portfolio screen"), {}, 0, 0,
       phrase("Cli", "Screen the technologies that are due and keep the candidates; nothing is tagged."),
       {{QStringLiteral("all"), {}, phrase("Cli", "All technologies, also those that are up to date.")},
        {QStringLiteral("technology"), QStringLiteral("TECHNOLOGY"), phrase("Cli", "Only this one.")}},
       screenPortfolioCommand},
      {QStringLiteral("portfolio dossier"), QStringLiteral("TECHNOLOGY"), 1, 1,
       phrase("Cli", "What was examined of a technology, and what hinders its conclusion."),
       {{QStringLiteral("term"), QStringLiteral("WORD"), phrase("Cli", "Look for this word too and keep it.")},
        {QStringLiteral("sector"), QStringLiteral("CODE"), phrase("Cli", "Keep that this sector was read.")}},
       showDossier},
      {QStringLiteral("portfolio conclude"), QStringLiteral("TECHNOLOGY"), 1, 1,
       phrase("Cli", "State that a technology was examined and no match was found."),
       {{QStringLiteral("note"), QStringLiteral("TEXT"), phrase("Cli", "What else was looked at.")},
        {QStringLiteral("withdraw"), {}, phrase("Cli", "Take the statement back.")}},
       concludeDossier},
  };
}

}  // namespace jiheng
