#include <QFileInfo>

#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/run.h"
#include "app/exchange/portfolio_export.h"
#include "app/foundation/fold.h"
#include "app/tables/table_reader.h"

namespace jiheng {

namespace {

Result<QChar> separatorOption(const Run& run) {
  const QString given = run.value("delimiter").toLower();
  if (given.isEmpty()) return QChar();
  if (given == QLatin1String("comma")) return QChar(u',');
  if (given == QLatin1String("semicolon")) return QChar(u';');
  if (given == QLatin1String("tab")) return QChar(u'\t');
  if (given.size() == 1) return given[0];
  return fail(invalidField(QStringLiteral("delimiter"), phrase("Cli", "“%1” is no delimiter.").arg(given),
                           phrase("Cli", "Write comma, semicolon, tab or the character itself.")));
}

/// A column by its letters, its number from 1 or its heading; -1 for none.
int columnNamed(const QString& name, const QStringList& headings, int columns) {
  for (int column = 0; column < columns; ++column) {
    if (fold(headings.value(column)) == fold(name) || columnLetters(column) == name.toUpper() || QString::number(column + 1) == name)
      return column;
  }
  return -1;
}

Status applyMap(const QString& map, const QStringList& headings, ListMapping& mapping) {
  const QStringList pairs = map.split(QLatin1Char(','), Qt::SkipEmptyParts);
  for (const QString& pair : pairs) {
    const QString code = pair.section(QLatin1Char('='), 0, 0).trimmed();
    const QString name = pair.section(QLatin1Char('='), 1).trimmed();
    const auto field = listFieldFromCode(code);
    if (!field) {
      QStringList known;
      for (const ListField each : listFields()) known << listFieldCode(each);
      return fail(invalidField(QStringLiteral("map"), phrase("Cli", "There is no field “%1”.").arg(code),
                               phrase("Cli", "Fields are: %1.").arg(known.join(QStringLiteral(", ")))));
    }
    const int column = columnNamed(name, headings, static_cast<int>(mapping.columns.size()));
    if (column < 0)
      return fail(invalidField(QStringLiteral("map"), phrase("Cli", "The list has no column “%1”.").arg(name),
                               phrase("Cli", "Name a column by its letter, its number or its heading.")));
    for (ListField& each : mapping.columns) {
      if (each == *field && *field != ListField::Parameter && *field != ListField::None && *field != ListField::ReadOnly) each = ListField::None;
    }
    mapping.columns[static_cast<std::size_t>(column)] = *field;
  }
  return {};
}

Result<ListMapping> mappingFor(const Run& run, const Workbench& bench, const Table& table) {
  ListMapping mapping = guessMapping(table, bench.columnWords());
  if (run.has("header-row")) {
    bool isNumber = false;
    const int row = run.value("header-row").toInt(&isNumber);
    if (!isNumber || row < 0)
      return fail(invalidField(QStringLiteral("header-row"), phrase("Cli", "“%1” is no row number.").arg(run.value("header-row")),
                               phrase("Cli", "Write the number of the row with the headings, or 0 for none.")));
    mapping = guessMapping(table, bench.columnWords(), mapping.layout, row);
  }
  if (run.has("layout")) {
    const auto layout = listLayoutFromCode(run.value("layout"));
    if (!layout)
      return fail(invalidField(QStringLiteral("layout"), phrase("Cli", "There is no layout “%1”.").arg(run.value("layout")),
                               phrase("Cli", "Write both, technologies or products.")));
    mapping = guessMapping(table, bench.columnWords(), *layout, mapping.headerRow);
  } else if (!run.has("map") && !run.has("header-row")) {
    JIHENG_ASSIGN(const auto remembered, bench.exchange()->remembered(headingsOf(table, mapping.headerRow)));
    if (remembered && remembered->columns.size() == mapping.columns.size()) {
      const int headerRow = mapping.headerRow;
      mapping = *remembered;
      mapping.headerRow = headerRow;
    }
  }
  mapping.eraseEmpty = run.has("erase-empty");
  JIHENG_TRY(applyMap(run.value("map"), headingsOf(table, mapping.headerRow), mapping));
  return mapping;
}

QJsonObject rowJson(const PlannedRow& row) {
  QJsonArray problems;
  for (const RowProblem& each : row.problems) {
    problems << QJsonObject{{QStringLiteral("column"), each.column > 0 ? QJsonValue(columnLetters(each.column - 1)) : QJsonValue()},
                            {QStringLiteral("error"), each.isError},
                            {QStringLiteral("what"), toJson(each.what)},
                            {QStringLiteral("advice"), toJson(each.advice)}};
  }
  QJsonArray changes;
  for (const RowChange& each : row.changes) {
    changes << QJsonObject{{QStringLiteral("field"), listFieldCode(each.field)},
                           {QStringLiteral("before"), textOrNull(each.before)},
                           {QStringLiteral("after"), textOrNull(each.after)}};
  }
  return {{QStringLiteral("row"), row.number},      {QStringLiteral("effect"), rowEffectCode(row.effect)},
          {QStringLiteral("taken"), row.taken},     {QStringLiteral("name"), row.name},
          {QStringLiteral("problems"), problems},   {QStringLiteral("changes"), changes}};
}

QJsonObject countsJson(const PlanCounts& counts) {
  return {{QStringLiteral("new"), counts.added},           {QStringLiteral("changed"), counts.changed},
          {QStringLiteral("unchanged"), counts.unchanged}, {QStringLiteral("duplicates"), counts.duplicates},
          {QStringLiteral("errors"), counts.errors},       {QStringLiteral("links"), counts.newLinks}};
}

void printPlan(Run& run, const ImportPlan& plan, int limit) {
  const PlanCounts& counts = plan.counts;
  run.line(phrase("Cli", "Rows: new %1, changed %2, unchanged %3, duplicates left out %4, errors %5.")
               .arg(counts.added)
               .arg(counts.changed)
               .arg(counts.unchanged)
               .arg(counts.duplicates)
               .arg(counts.errors));
  int shown = 0;
  qsizetype total = 0;
  for (const PlannedRow& row : plan.rows) {
    for (const RowProblem& problem : row.problems) {
      ++total;
      if (limit > 0 && shown >= limit) continue;
      ++shown;
      run.line(phrase("Cli", "%1: %2 %3").arg(tablePlaceText(row.number, problem.column)).arg(problem.what).arg(problem.advice));
    }
  }
  run.noteCut(shown, total);
  for (const Text& note : plan.notes) run.note(note);
}

void printPlanJson(Run& run, const Table& table, const ListMapping& mapping, const ImportPlan& plan, int limit, bool applied) {
  QJsonArray rows;
  for (const PlannedRow& row : plan.rows) {
    if (limit > 0 && rows.size() >= limit) break;
    rows << rowJson(row);
  }
  QJsonArray columns;
  for (const ListField field : mapping.columns) columns << listFieldCode(field);
  run.print({{QStringLiteral("file"), table.fileName},
             {QStringLiteral("sha256"), table.sha256},
             {QStringLiteral("sheet"), textOrNull(table.sheet)},
             {QStringLiteral("encoding"), textOrNull(table.encoding)},
             {QStringLiteral("layout"), listLayoutCode(mapping.layout)},
             {QStringLiteral("header_row"), mapping.headerRow},
             {QStringLiteral("columns"), columns},
             {QStringLiteral("applied"), applied},
             {QStringLiteral("counts"), countsJson(plan.counts)},
             {QStringLiteral("total"), static_cast<qint64>(plan.rows.size())},
             {QStringLiteral("rows"), rows}});
}

ExitCode importList(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto limit = run.limit();
  if (!limit) return run.fault(limit.error());
  const auto separator = separatorOption(run);
  if (!separator) return run.fault(separator.error());
  const auto bytes = tableBytes(run.word(0));
  if (!bytes) return run.fault(bytes.error());
  const auto table = readTable(QFileInfo(run.word(0)).fileName(), *bytes, {run.value("sheet"), run.value("encoding"), *separator});
  if (!table) return run.fault(table.error());
  const auto mapping = mappingFor(run, **bench, *table);
  if (!mapping) return run.fault(mapping.error());
  ExchangeService& exchange = *(*bench)->exchange();
  const auto present = exchange.snapshot();
  if (!present) return run.fault(present.error());
  const auto plan = planImport(*table, *mapping, (*bench)->columnWords(), *present, {}, run.language());
  if (!plan) return run.fault(plan.error());
  const bool rejected = plan->counts.errors > 0 || plan->counts.duplicates > 0;
  const bool apply = !run.has("dry-run") && !(rejected && run.has("all-or-nothing"));
  if (apply) {
    const auto done = exchange.apply(*plan, {table->fileName, *bytes, table->sha256}, *mapping, headingsOf(*table, mapping->headerRow));
    if (!done) return run.fault(done.error());
  }
  for (const TableFinding& finding : table->findings) run.note(phrase("Cli", "%1: %2").arg(tablePlaceText(finding.row, finding.column)).arg(finding.what));
  if (run.json()) {
    printPlanJson(run, *table, *mapping, *plan, *limit, apply);
  } else {
    printPlan(run, *plan, *limit);
    run.line(apply ? phrase("Cli", "The list was imported.") : phrase("Cli", "Nothing was changed."));
  }
  return rejected ? ExitCode::Findings : ExitCode::Done;
}

ExitCode exportPortfolio(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  std::vector<ListField> fields;
  const QStringList names = run.value("columns").split(QLatin1Char(','), Qt::SkipEmptyParts);
  for (const QString& name : names) {
    const auto field = listFieldFromCode(name.trimmed());
    if (!field)
      return run.fault(invalidField(QStringLiteral("columns"), phrase("Cli", "There is no field “%1”.").arg(name.trimmed())));
    fields.push_back(*field);
  }
  const auto present = (*bench)->exchange()->snapshot();
  if (!present) return run.fault(present.error());
  const auto summaries = (*bench)->portfolio()->summaries(**edition);
  if (!summaries) return run.fault(summaries.error());
  QHash<TechnologyId, ExportedVerdict> verdicts;
  if (fields.empty()) {
    for (const TechnologySummary& each : *summaries)
      verdicts.insert(each.technology.id, {verdictText(each.verdict.kind).in(run.language()), each.verdict.sentence.in(run.language())});
  }
  const ExportTable table = portfolioTable(*present, verdicts, fields, run.language());
  const Status written = writeTable(run.word(0), table);
  if (!written) return run.fault(written.error());
  if (run.json())
    run.print({{QStringLiteral("file"), run.word(0)}, {QStringLiteral("total"), static_cast<qint64>(table.rows.size())}});
  else
    run.line(phrase("Cli", "Written: %1").arg(run.word(0)));
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> exchangeCommands() {
  return {
      {QStringLiteral("portfolio import"), QStringLiteral("FILE"), 1, 1,
       phrase("Cli", "Bring a list of products and technologies (XLSX, CSV)."),
       {{QStringLiteral("sheet"), QStringLiteral("NAME"), phrase("Cli", "The sheet of the workbook.")},
        {QStringLiteral("encoding"), QStringLiteral("ENCODING"), phrase("Cli", "UTF-8, GB18030, UTF-16LE or UTF-16BE; detected otherwise.")},
        {QStringLiteral("delimiter"), QStringLiteral("CHARACTER"), phrase("Cli", "comma, semicolon, tab or the character itself.")},
        {QStringLiteral("layout"), QStringLiteral("LAYOUT"), phrase("Cli", "both, technologies or products.")},
        {QStringLiteral("header-row"), QStringLiteral("ROW"), phrase("Cli", "The row with the headings; 0 for none.")},
        {QStringLiteral("map"), QStringLiteral("FIELD=COLUMN,..."), phrase("Cli", "Which column holds which field, by letter, number or heading.")},
        {QStringLiteral("erase-empty"), {}, phrase("Cli", "An empty cell empties the field.")},
        {QStringLiteral("all-or-nothing"), {}, phrase("Cli", "Change nothing where a row cannot be taken.")},
        {QStringLiteral("dry-run"), {}, phrase("Cli", "Only say what would happen.")}},
       importList},
      {QStringLiteral("portfolio export"), QStringLiteral("FILE"), 1, 1,
       phrase("Cli", "Write products and technologies to XLSX or CSV."),
       {{QStringLiteral("columns"), QStringLiteral("FIELD,..."), phrase("Cli", "The fields to write, in this order; all otherwise.")}},
       exportPortfolio},
  };
}

}  // namespace jiheng
