#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/run.h"
#include "app/foundation/formats.h"

namespace jiheng {

namespace {

ExitCode createWorkspace(Run& run) {
  const auto bench = run.workbench();
  if (!bench) return run.fault(bench.error());
  const QString path = run.word(0);
  const Status made = run.has("sample") ? (*bench)->createSample(path, run.actor())
                                        : (*bench)->createWorkspace(path, run.actor());
  if (!made) return run.fault(made.error());
  if (run.json())
    run.print({{QStringLiteral("workspace"), (*bench)->workspace()->path()},
               {QStringLiteral("id"), (*bench)->workspace()->id()}});
  else
    run.line(phrase("Cli", "Created: %1").arg((*bench)->workspace()->path()));
  return ExitCode::Done;
}

ExitCode checkWorkspace(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto check = (*bench)->workspace()->checkAudit();
  if (!check) return run.fault(check.error());
  if (run.json()) {
    run.print({{QStringLiteral("workspace"), (*bench)->workspace()->path()},
               {QStringLiteral("intact"), check->intact},
               {QStringLiteral("entries"), check->entries},
               {QStringLiteral("head"), check->head},
               {QStringLiteral("first_broken"), check->intact ? QJsonValue() : QJsonValue(check->firstBroken)},
               {QStringLiteral("finding"), toJson(check->finding)}});
  } else {
    const int entries = static_cast<int>(check->entries);
    run.line(phrase("Cli", "Audit trail: %n entries.", nullptr, entries));
    run.line(phrase("Cli", "Head: %1").arg(check->head));
    run.line(check->finding);
  }
  return check->intact ? ExitCode::Done : ExitCode::Findings;
}

ExitCode backUp(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const Status done = (*bench)->workspace()->backup(run.word(0));
  if (!done) return run.fault(done.error());
  run.line(phrase("Cli", "Backup written: %1").arg(run.word(0)));
  return ExitCode::Done;
}

ExitCode listAudit(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto limit = run.limit();
  if (!limit) return run.fault(limit.error());
  AuditFilter filter;
  filter.limit = *limit;
  const auto entries = (*bench)->workspace()->auditEntries(filter);
  if (!entries) return run.fault(entries.error());
  const auto check = (*bench)->workspace()->checkAudit();
  if (!check) return run.fault(check.error());
  if (run.json()) {
    QJsonArray rows;
    for (const AuditEntry& entry : *entries) rows << toJson(entry);
    run.print({{QStringLiteral("intact"), check->intact},
               {QStringLiteral("head"), check->head},
               {QStringLiteral("total"), check->entries},
               {QStringLiteral("rows"), rows}});
  } else {
    for (const AuditEntry& entry : *entries)
      run.line(QString::number(entry.sequence).rightJustified(6) + QStringLiteral("  ") +
               formatDateTime(entry.at, run.language()) + QStringLiteral("  ") + entry.actor + QStringLiteral("  ") +
               entry.sentence.in(run.language()));
    run.noteCut(static_cast<qsizetype>(entries->size()), static_cast<qsizetype>(check->entries));
    run.note(check->finding);
  }
  return check->intact ? ExitCode::Done : ExitCode::Findings;
}

ExitCode restoreWorkspace(Run& run) {
  const Status done = Workspace::restore(run.word(0), run.word(1));
  if (!done) return run.fault(done.error());
  run.line(phrase("Cli", "Restored to: %1").arg(run.word(1)));
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> workspaceCommands() {
  return {
      {QStringLiteral("workspace create"), QStringLiteral("FILE"), 1, 1, phrase("Cli", "Make a new workspace."),
       {{QStringLiteral("sample"), {}, phrase("Cli", "Fill it with an example company.")}}, createWorkspace},
      {QStringLiteral("workspace check"), {}, 0, 0, phrase("Cli", "Check the file and its audit trail."), {}, checkWorkspace},
      {QStringLiteral("workspace backup"), QStringLiteral("FILE"), 1, 1,
       phrase("Cli", "Write a consistent copy of the workspace."), {}, backUp},
      {QStringLiteral("workspace restore"), QStringLiteral("BACKUP FILE"), 2, 2,
       phrase("Cli", "Check a backup and copy it to a new file."), {}, restoreWorkspace},
      {QStringLiteral("workspace audit"), {}, 0, 0, phrase("Cli", "The audit trail, newest first."), {}, listAudit},
  };
}

}  // namespace jiheng
