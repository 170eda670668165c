#include <QJsonArray>

#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/record_lookup.h"
#include "app/cli/run.h"
#include "app/catalogue/change_text.h"
#include "app/portfolio/tag_rules.h"

namespace jiheng {

namespace {

QString nameOf(const Technology& technology, Language language) {
  const QString name = Bilingual{technology.nameZh, technology.nameEn}.in(language);
  return technology.number.isEmpty() ? name : QString(technology.number + QLatin1Char(' ') + name);
}

QJsonObject toJson(const Person& person) {
  QJsonArray roles;
  for (const Role role : person.roles) roles << roleCode(role);
  return {{QStringLiteral("id"), person.id.value()},
          {QStringLiteral("name"), person.name},
          {QStringLiteral("roles"), roles},
          {QStringLiteral("mail"), person.mail},
          {QStringLiteral("active"), person.active}};
}

QJsonObject reviewJson(const SubmittedTechnology& standing) {
  const Review& review = standing.review;
  return {{QStringLiteral("id"), review.id.value()},
          {QStringLiteral("state"), reviewStateCode(standing.standing.state)},
          {QStringLiteral("reason"), jiheng::toJson(standing.standing.reason)},
          {QStringLiteral("revision"), review.technologyRevision},
          {QStringLiteral("edition"), review.editionId},
          {QStringLiteral("verdict"), verdictCode(review.verdict)},
          {QStringLiteral("author"), review.author},
          {QStringLiteral("submitted_at"), review.submittedAt.toString(Qt::ISODateWithMs)},
          {QStringLiteral("decided_by"), review.decidedBy},
          {QStringLiteral("decided_at"), review.decidedAt.isValid() ? review.decidedAt.toString(Qt::ISODateWithMs) : QString()},
          {QStringLiteral("remarks"), review.remarks}};
}

ExitCode listPeople(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto persons = (*bench)->people()->list();
  if (!persons) return run.fault(persons.error());
  QJsonArray list;
  for (const Person& person : *persons) {
    list << toJson(person);
    if (run.json()) continue;
    const Text line = phrase("Cli", "%1: %2").arg(person.name).arg(rolesText(person.roles));
    run.line(person.active ? line : phrase("Cli", "%1 (inactive)").arg(line));
  }
  if (run.json())
    run.print({{QStringLiteral("people"), list}});
  else if (persons->empty())
    run.line(phrase("Cli", "Nobody is named: everybody who opens the file may write, and nobody can approve."));
  run.note(phrase("Cli", "A local file is not a server: a name is not a login."));
  return ExitCode::Done;
}

Result<QList<Role>> rolesFrom(const QString& text) {
  QList<Role> roles;
  const QStringList words = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
  for (const QString& word : words) {
    const auto role = roleFromCode(word.trimmed());
    if (!role)
      return fail(invalidField(QStringLiteral("roles"), phrase("Cli", "“%1” is no role.").arg(word.trimmed()),
                               phrase("Cli", "Roles: author, reviewer, officer, trainer, reader; several are separated by commas.")));
    roles << *role;
  }
  return roles;
}

ExitCode addPerson(Run& run) {
  const auto roles = rolesFrom(run.word(1));
  if (!roles) return run.fault(roles.error());
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto saved = (*bench)->people()->save(Person{{}, run.word(0), *roles, run.value("mail"), true});
  if (!saved) return run.fault(saved.error());
  if (run.json())
    run.print(toJson(*saved));
  else
    run.line(phrase("Cli", "Named %1 as %2.").arg(saved->name).arg(rolesText(saved->roles)));
  return ExitCode::Done;
}

ExitCode changeRoles(Run& run) {
  const auto roles = rolesFrom(run.word(1));
  if (!roles) return run.fault(roles.error());
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto persons = (*bench)->people()->list();
  if (!persons) return run.fault(persons.error());
  for (Person person : *persons) {
    if (person.name != run.word(0)) continue;
    person.roles = *roles;
    if (run.has("inactive")) person.active = false;
    if (run.has("active")) person.active = true;
    const auto saved = (*bench)->people()->save(person);
    if (!saved) return run.fault(saved.error());
    if (run.json())
      run.print(toJson(*saved));
    else
      run.line(phrase("Cli", "%1: %2").arg(saved->name).arg(rolesText(saved->roles)));
    return ExitCode::Done;
  }
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = phrase("Cli", "There is no person “%1”.").arg(run.word(0));
  return run.fault(error);
}

ExitCode listStale(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  const auto limit = run.limit();
  if (!limit) return run.fault(limit.error());
  const auto standings = (*bench)->reviews()->standings(**edition);
  if (!standings) return run.fault(standings.error());
  const auto technologies = (*bench)->portfolio()->technologies();
  if (!technologies) return run.fault(technologies.error());
  QJsonArray rows;
  qsizetype total = 0;
  for (const Technology& technology : *technologies) {
    const auto found = standings->find(technology.id);
    if (found == standings->end() || found->standing.state != ReviewState::Stale) continue;
    if (++total > *limit && *limit > 0) continue;
    if (run.json()) {
      QJsonObject row = jiheng::toJson(technology);
      row.insert(QStringLiteral("review"), reviewJson(*found));
      rows << row;
    } else {
      run.line(nameOf(technology, run.language()));
      run.line(phrase("Cli", "    %1").arg(found->standing.reason));
    }
  }
  if (run.json())
    run.print({{QStringLiteral("edition"), (*edition)->id()}, {QStringLiteral("total"), static_cast<int>(total)}, {QStringLiteral("rows"), rows}});
  else if (total == 0)
    run.line(phrase("Cli", "No approval is stale under the edition of %1.").arg((*edition)->effective()));
  if (!run.json()) run.noteCut(*limit > 0 ? std::min<qsizetype>(*limit, total) : total, total);
  return total > 0 ? ExitCode::Findings : ExitCode::Done;
}

ExitCode listImpact(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto limit = run.limit();
  if (!limit) return run.fault(limit.error());
  const auto list = (*bench)->impacts()->worklist(run.word(0));
  if (!list) return run.fault(list.error());
  QJsonArray rows;
  qsizetype count = 0;
  const auto total = static_cast<qsizetype>(list->rows.size());
  for (const ImpactRow& row : list->rows) {
    if (*limit > 0 && ++count > *limit) break;
    if (run.json()) {
      QJsonArray items;
      for (const ItemKey& key : row.items)
        if (const ItemChange* change = list->diff.find(key))
          items << QJsonObject{{QStringLiteral("key"), key.value()},
                               {QStringLiteral("number"), change->item().number},
                               {QStringLiteral("name_zh"), change->item().nameZh},
                               {QStringLiteral("change"), changeKindCode(change->kind)}};
      QJsonObject object = jiheng::toJson(row.technology);
      object.insert(QStringLiteral("why"), jiheng::toJson(impactReason(row, *list)));
      object.insert(QStringLiteral("items"), items);
      object.insert(QStringLiteral("answer"), impactDecisionCode(row.decision()));
      if (row.answer) {
        object.insert(QStringLiteral("answer_reason"), row.answer->reason);
        object.insert(QStringLiteral("answered_by"), row.answer->author);
        object.insert(QStringLiteral("owner"), row.answer->owner);
        object.insert(QStringLiteral("due"), row.answer->due.toString(Qt::ISODate));
      }
      rows << object;
      continue;
    }
    run.line(nameOf(row.technology, run.language()));
    run.line(phrase("Cli", "    %1").arg(impactReason(row, *list)));
    for (const ItemKey& key : row.items) {
      const ItemChange* change = list->diff.find(key);
      if (!change) continue;
      run.line(phrase("Cli", "    %1: %2").arg(itemText(change->item())).arg(changeKindText(change->kind)));
      for (const PointChange& point : change->points)
        run.line(QString(QStringLiteral("      ") + markedText(point.zh.empty() ? point.en : point.zh, false)));
    }
    if (row.answer && row.answer->decision == ImpactDecision::NoEffect)
      run.line(phrase("Cli", "    No effect because: %1 (%2)").arg(row.answer->reason).arg(row.answer->author));
    else
      run.line(phrase("Cli", "    %1").arg(impactDecisionText(row.decision())));
  }
  if (run.json())
    run.print({{QStringLiteral("edition"), list->diff.to->id()},
               {QStringLiteral("from"), list->diff.from->id()},
               {QStringLiteral("incomplete"), list->incomplete},
               {QStringLiteral("open"), list->open()},
               {QStringLiteral("total"), static_cast<int>(total)},
               {QStringLiteral("rows"), rows}});
  else if (list->rows.empty())
    run.line(phrase("Cli", "The edition of %1 touches no technology of this workspace.").arg(list->diff.to->effective()));
  if (!run.json()) run.noteCut(*limit > 0 ? std::min<qsizetype>(*limit, total) : total, total);
  return list->open() > 0 ? ExitCode::Findings : ExitCode::Done;
}

Result<Technology> technologyOf(Run& run, Workbench& bench) { return findTechnology(*bench.portfolio(), run.word(0)); }

ExitCode answerSigned(Run& run, const Result<Review>& review) {
  if (!review) return run.fault(review.error());
  if (run.json())
    run.print(reviewJson({*review, {}}));
  else
    run.line(phrase("Cli", "The review is %1.").arg(decisionText(review->decision)));
  return ExitCode::Done;
}

ExitCode submitReview(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  const auto technology = technologyOf(run, **bench);
  if (!technology) return run.fault(technology.error());
  return answerSigned(run, (*bench)->reviews()->submit(technology->id, **edition, run.value("note")));
}

/// Approve or return the latest submission of a technology.
ExitCode decideReview(Run& run, bool approve) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto technology = technologyOf(run, **bench);
  if (!technology) return run.fault(technology.error());
  const auto latest = (*bench)->reviews()->latest();
  if (!latest) return run.fault(latest.error());
  const Review review = latest->value(technology->id);
  return answerSigned(run, approve ? (*bench)->reviews()->approve(review.id, run.value("remarks"))
                                   : (*bench)->reviews()->returnWith(review.id, run.value("remarks")));
}

}  // namespace

std::vector<Command> reviewCommands() {
  const CommandOption remarks{QStringLiteral("remarks"), QStringLiteral("TEXT"), phrase("Cli", "What the reviewer says.")};
  return {
      {QStringLiteral("workspace people list"), {}, 0, 0, phrase("Cli", "The persons of the workspace with their roles."), {}, listPeople},
      {QStringLiteral("workspace people add"), QStringLiteral("NAME ROLES"), 2, 2, phrase("Cli", "Name a person; ROLES separated by commas."),
       {{QStringLiteral("mail"), QStringLiteral("ADDRESS"), phrase("Cli", "Mail address.")}}, addPerson},
      {QStringLiteral("workspace people roles"), QStringLiteral("NAME ROLES"), 2, 2, phrase("Cli", "Change the roles of a person."),
       {{QStringLiteral("inactive"), {}, phrase("Cli", "The person does not work here any more.")},
        {QStringLiteral("active"), {}, phrase("Cli", "The person works here again.")}}, changeRoles},
      {QStringLiteral("portfolio stale"), {}, 0, 0, phrase("Cli", "Approvals that do not hold any more, with the reason."), {}, listStale},
      {QStringLiteral("portfolio impact"), QStringLiteral("INSTRUMENT"), 1, 1,
       phrase("Cli", "The technologies that an edition touches, with before and after text and the answers."), {}, listImpact},
      {QStringLiteral("portfolio submit"), QStringLiteral("TECHNOLOGY"), 1, 1, phrase("Cli", "Submit a technology for review by another person."),
       {{QStringLiteral("note"), QStringLiteral("TEXT"), phrase("Cli", "What the author says to the reviewer.")}}, submitReview},
      {QStringLiteral("portfolio approve"), QStringLiteral("TECHNOLOGY"), 1, 1, phrase("Cli", "Approve the submission of another person."),
       {remarks}, [](Run& run) { return decideReview(run, true); }},
      {QStringLiteral("portfolio return"), QStringLiteral("TECHNOLOGY"), 1, 1, phrase("Cli", "Return a submission with remarks."),
       {remarks}, [](Run& run) { return decideReview(run, false); }},
  };
}

}  // namespace jiheng
