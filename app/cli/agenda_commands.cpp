#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/run.h"
#include "app/foundation/formats.h"

namespace jiheng {

namespace {

ExitCode listAgenda(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  const auto today = run.date("on", (*bench)->clock().today());
  if (!today) return run.fault(today.error());
  const auto limit = run.limit();
  if (!limit) return run.fault(limit.error());
  const auto entries = (*bench)->transfers()->agenda(*today, **edition);
  if (!entries) return run.fault(entries.error());
  const auto total = static_cast<qsizetype>(entries->size());
  const qsizetype shown = *limit == 0 ? total : std::min<qsizetype>(*limit, total);
  QJsonArray rows;
  for (qsizetype i = 0; i < shown; ++i) {
    const AgendaEntry& entry = (*entries)[static_cast<size_t>(i)];
    if (run.json()) {
      rows << toJson(entry);
      continue;
    }
    run.line(phrase("Cli", "%1  %2  %3: %4")
                 .arg(formatDateShort(entry.due))
                 .arg(entry.severity ? findingSeverityText(*entry.severity) : urgencyText(entry.urgency))
                 .arg(entry.transferTitle)
                 .arg(entry.what));
    run.line(phrase("Cli", "            %1").arg(entry.why));
    run.line(phrase("Cli", "            Legal basis: %1").arg(entry.legalBasis));
    if (entry.rolled)
      run.line(phrase("Cli", "            A rest day; arguably %1.").arg(formatDateShort(*entry.rolled)));
    if (entry.provisional)
      run.line(phrase("Cli", "            Provisional: the holidays of that year are not announced."));
  }
  run.noteCut(shown, total);
  if (run.json())
    run.print({{QStringLiteral("on"), dateOrNull(*today)},
               {QStringLiteral("edition"), (*edition)->id()},
               {QStringLiteral("calendar_known_on"), dateOrNull((*bench)->calendar().knownOn())},
               {QStringLiteral("deadlines"), rows}});
  else if (entries->empty())
    run.line(phrase("Cli", "No deadline runs and no step is out of order."));
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> agendaCommands() {
  return {{QStringLiteral("agenda"), {}, 0, 0, phrase("Cli", "All deadlines and alarms in order of urgency."),
           {{QStringLiteral("on"), QStringLiteral("DATE"), phrase("Cli", "As it stands on that day; today by default.")}},
           listAgenda}};
}

}  // namespace jiheng
