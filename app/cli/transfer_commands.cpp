#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/record_lookup.h"
#include "app/cli/run.h"
#include "app/foundation/formats.h"

namespace jiheng {

namespace {

/// Options are written with hyphens, fields with underscores.
QString optionName(const QLatin1String& field) { return QString(field).replace(QLatin1Char('_'), QLatin1Char('-')); }

ExitCode listTransfers(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  const auto limit = run.limit();
  if (!limit) return run.fault(limit.error());
  const auto transfers = (*bench)->transfers()->transfers();
  if (!transfers) return run.fault(transfers.error());
  const auto total = static_cast<qsizetype>(transfers->size());
  const qsizetype shown = *limit == 0 ? total : std::min<qsizetype>(*limit, total);
  QJsonArray rows;
  for (qsizetype i = 0; i < shown; ++i) {
    const Transfer& transfer = (*transfers)[static_cast<size_t>(i)];
    const auto state = (*bench)->transfers()->stateOf(transfer, **edition, (*bench)->clock().today());
    if (!state) return run.fault(state.error());
    if (run.json()) {
      QJsonObject row = toJson(transfer);
      row.insert(QStringLiteral("gate"), toJson(*state));
      rows << row;
      continue;
    }
    const GateStep* step = state->current();
    run.line(phrase("Cli", "%1  [%2]  next: %3")
                 .arg(transfer.title)
                 .arg(transferClassText(state->kind))
                 .arg(step ? step->title : phrase("Cli", "nothing")));
    for (const GateFinding& finding : state->findings)
      run.line(phrase("Cli", "    %1: %2").arg(findingSeverityText(finding.severity)).arg(finding.text));
  }
  run.noteCut(shown, total);
  if (run.json()) run.print({{QStringLiteral("edition"), (*edition)->id()}, {QStringLiteral("transfers"), rows}});
  return ExitCode::Done;
}

Status printTransfer(Run& run, Workbench& bench, const Transfer& transfer) {
  JIHENG_ASSIGN(const std::shared_ptr<const Edition> edition, run.edition());
  const QDate today = bench.clock().today();
  JIHENG_ASSIGN(const GateState state, bench.transfers()->stateOf(transfer, *edition, today));
  if (run.json()) {
    QJsonObject answer = toJson(transfer);
    answer.insert(QStringLiteral("gate"), toJson(state));
    run.print(answer);
    return {};
  }
  run.line(transfer.title);
  run.line(state.sentence);
  for (const GateStep& step : state.steps)
    run.line(phrase("Cli", "  %1  %2  %3 (%4)")
                 .arg(formatDateShort(step.date))
                 .arg(stepStateText(step.state))
                 .arg(step.title)
                 .arg(step.legalBasis));
  for (const GateFinding& finding : state.findings) {
    run.line(phrase("Cli", "  %1: %2 (%3)")
                 .arg(findingSeverityText(finding.severity))
                 .arg(finding.text)
                 .arg(finding.legalBasis));
    run.line(phrase("Cli", "    %1").arg(finding.advice));
  }
  return {};
}

/// Takes what the options state into the transfer; an empty value clears a field.
Status readFields(Run& run, const Workbench& bench, Transfer& transfer) {
  for (const TransferTextField& field : transferTextFields()) {
    const QByteArray name = optionName(field.name).toLatin1();
    if (run.has(name.constData())) transfer.*field.member = run.value(name.constData());
  }
  for (const TransferDateField& field : transferDateFields()) {
    const QByteArray name = optionName(field.name).toLatin1();
    if (!run.has(name.constData())) continue;
    if (run.value(name.constData()).isEmpty()) {
      transfer.*field.member = QDate();
      continue;
    }
    JIHENG_ASSIGN(transfer.*field.member, run.date(name.constData(), QDate()));
  }
  if (run.has("royalty")) transfer.royalty = true;
  if (run.has("technology")) {
    transfer.technologies.clear();
    const QStringList wanted = run.value("technology").split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& what : wanted) {
      JIHENG_ASSIGN(const Technology technology, findTechnology(*bench.portfolio(), what.trimmed()));
      transfer.technologies.push_back(technology.id);
    }
  }
  return {};
}

ExitCode store(Run& run, Workbench& bench, Transfer transfer) {
  const Status read = readFields(run, bench, transfer);
  if (!read) return run.fault(read.error());
  const auto saved = bench.transfers()->save(transfer);
  if (!saved) return run.fault(saved.error());
  const Status printed = printTransfer(run, bench, *saved);
  return printed ? ExitCode::Done : run.fault(printed.error());
}

ExitCode addTransfer(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  return store(run, **bench, Transfer());
}

ExitCode changeTransfer(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto transfer = findTransfer(*(*bench)->transfers(), run.word(0));
  if (!transfer) return run.fault(transfer.error());
  return store(run, **bench, *transfer);
}

ExitCode showTransfer(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto transfer = findTransfer(*(*bench)->transfers(), run.word(0));
  if (!transfer) return run.fault(transfer.error());
  const Status printed = printTransfer(run, **bench, *transfer);
  return printed ? ExitCode::Done : run.fault(printed.error());
}

std::vector<CommandOption> fieldOptions() {
  std::vector<CommandOption> options;
  for (const TransferTextField& field : transferTextFields())
    options.push_back({optionName(field.name), QStringLiteral("TEXT"), transferFieldText(field.name)});
  for (const TransferDateField& field : transferDateFields())
    options.push_back({optionName(field.name), QStringLiteral("DATE"), transferFieldText(field.name)});
  options.push_back({QStringLiteral("technology"), QStringLiteral("LIST"),
                     phrase("Cli", "Technologies by number, id or name, with commas between.")});
  options.push_back({QStringLiteral("royalty"), {}, transferFieldText(QStringLiteral("royalty"))});
  return options;
}

}  // namespace

std::vector<Command> transferCommands() {
  return {
      {QStringLiteral("transfer list"), {}, 0, 0, phrase("Cli", "Transfers with class, next step and findings."), {},
       listTransfers},
      {QStringLiteral("transfer show"), QStringLiteral("TRANSFER"), 1, 1,
       phrase("Cli", "One transfer with its steps and what is wrong."), {}, showTransfer},
      {QStringLiteral("transfer add"), {}, 0, 0, phrase("Cli", "Add a transfer."), fieldOptions(), addTransfer},
      {QStringLiteral("transfer change"), QStringLiteral("TRANSFER"), 1, 1,
       phrase("Cli", "Change fields of a transfer; an empty value clears a field."), fieldOptions(), changeTransfer},
  };
}

}  // namespace jiheng
