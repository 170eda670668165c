#include <QFile>
#include <cstdio>

#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/official_text_json.h"
#include "app/cli/run.h"
#include "app/foundation/formats.h"
#include "app/tables/text_encoding.h"
#include "app/official_text/document_reader.h"

namespace jiheng {

namespace {

/// "-" stands for what is piped in: text, as one would paste it.
Result<SourceDocument> documentOf(const QString& path) {
  if (path != QStringLiteral("-")) return readDocument(path);
  QFile input;
  if (!input.open(stdin, QIODevice::ReadOnly)) {
    Error error;
    error.happened = phrase("Cli", "The standard input cannot be read.");
    return fail(error);
  }
  JIHENG_ASSIGN(const auto text, documents::decodeText(input.readAll()));
  return readPasted(text.text);
}

Result<ReadAnnouncement> readFor(Run& run, const Catalogue& catalogue, const SourceDocument& document) {
  const QString instrument = run.value("instrument");
  if (run.has("instrument") && !catalogue.instrument(instrument)) {
    QStringList known;
    for (const Instrument& one : catalogue.instruments()) known << one.id;
    return fail(invalidField(QStringLiteral("instrument"), phrase("Cli", "“%1” is no bundled instrument; there are: %2.")
                                                               .arg(instrument)
                                                               .arg(known.join(QStringLiteral(", ")))));
  }
  return readAnnouncement(document, catalogue, nullptr, instrument);
}

void printPlaced(Run& run, const SourcePlace& place, const Text& what) {
  const QString where = placeText(place).in(run.language());
  run.line(QString(QStringLiteral("  ") + (where.isEmpty() ? what : phrase("Cli", "%1: %2", "place and finding").arg(where).arg(what)).in(run.language())));
}

void printReading(Run& run, const SourceDocument& document, const ReadAnnouncement& announcement) {
  run.line(phrase("Cli", "Read: %1, %2, SHA-256 %3")
               .arg(document.name.isEmpty() ? phrase("Cli", "standard input") : Text::verbatim(document.name))
               .arg(documentFormatText(document.format))
               .arg(QString::fromLatin1(document.sha256.toHex())));
  run.line(phrase("Cli", "Instrument: %1").arg(announcement.instrumentId.isEmpty() ? phrase("Cli", "not told by the text")
                                                                                   : Text::verbatim(announcement.instrumentId)));
  const int operations = static_cast<int>(announcement.operations.size());
  run.line(phrase("Cli", "Operations read: %n.", nullptr, operations));
  if (!announcement.findings.empty()) run.line(phrase("Cli", "Findings:"));
  for (const DocumentFinding& finding : announcement.findings) printPlaced(run, finding.place, finding.what);
  if (!announcement.unread.empty()) run.line(phrase("Cli", "Not read:"));
  for (const UnreadBlock& block : announcement.unread) {
    printPlaced(run, block.place, block.why);
    run.line(QString(QStringLiteral("    ") + block.text.left(200)));
  }
}

void printDifference(Run& run, const ReadAnnouncement& announcement, const OperationDifference& difference) {
  const Language language = run.language();
  const QString number = difference.readIndex < 0 ? QStringLiteral("-") : QString::number(difference.readIndex + 1);
  run.line(QString(number.rightJustified(4) + QStringLiteral("  ") + differenceText(difference.kind()).in(language) + QStringLiteral("  ") +
                   difference.title.in(language)));
  if (difference.readIndex >= 0) {
    const ReadOperation& read = announcement.operations[static_cast<size_t>(difference.readIndex)];
    for (const Text& remark : read.remarks) run.line(QString(QStringLiteral("        ") + remark.in(language)));
  }
  for (const FieldDifference& field : difference.fields) {
    if (field.kind == DifferenceKind::Confirms) continue;
    run.line(QString(QStringLiteral("        ") + field.field + QStringLiteral(": ") + differenceText(field.kind).in(language)));
    if (!field.bundled.isEmpty()) run.line(QString(QStringLiteral("          ") + phrase("Cli", "bundled: %1").arg(field.bundled).in(language)));
    if (!field.official.isEmpty()) run.line(QString(QStringLiteral("          ") + phrase("Cli", "official: %1").arg(field.official).in(language)));
  }
}

void printComparison(Run& run, const ReadAnnouncement& announcement, const OfficialComparison& comparison) {
  for (const OperationDifference& difference : comparison.operations) printDifference(run, announcement, difference);
  for (const DifferenceKind kind : {DifferenceKind::Confirms, DifferenceKind::Completes, DifferenceKind::Contradicts,
                                    DifferenceKind::OnlyOfficial, DifferenceKind::OnlyBundled})
    run.line(phrase("Cli", "%1: %2", "difference and number of operations").arg(differenceText(kind)).arg(comparison.count(kind)));
}

QJsonObject comparisonJson(const SourceDocument& document, const ReadAnnouncement& announcement, const OfficialComparison* comparison) {
  QJsonObject object = toJson(announcement);
  object.insert(QStringLiteral("document"), toJson(document));
  if (!comparison) return object;
  QJsonArray differences;
  for (const OperationDifference& difference : comparison->operations) differences << toJson(difference);
  object.insert(QStringLiteral("differences"), differences);
  QJsonObject counts;
  for (const DifferenceKind kind : {DifferenceKind::Confirms, DifferenceKind::Completes, DifferenceKind::Contradicts,
                                    DifferenceKind::OnlyOfficial, DifferenceKind::OnlyBundled})
    counts.insert(differenceCode(kind), comparison->count(kind));
  object.insert(QStringLiteral("counts"), counts);
  return object;
}

ExitCode verify(Run& run) {
  const auto bench = run.workbench();
  if (!bench) return run.fault(bench.error());
  const auto document = documentOf(run.word(0));
  if (!document) return run.fault(document.error());
  const Catalogue& catalogue = (*bench)->bundledCatalogue();
  const auto announcement = readFor(run, catalogue, *document);
  if (!announcement) return run.fault(announcement.error());
  const auto comparison = compareWithBundled(catalogue, *announcement);
  if (run.json()) {
    run.print(comparisonJson(*document, *announcement, comparison ? &*comparison : nullptr));
  } else {
    printReading(run, *document, *announcement);
    if (comparison) printComparison(run, *announcement, *comparison);
  }
  if (!comparison) {
    run.note(comparison.error().happened);
    return ExitCode::Findings;
  }
  const bool same = comparison->count(DifferenceKind::Confirms) == static_cast<int>(comparison->operations.size());
  return same && announcement->unread.empty() && announcement->findings.empty() ? ExitCode::Done : ExitCode::Findings;
}

/// The operations that --accept names: "all", numbers as verify lists them, or ids.
Result<std::vector<int>> chosen(Run& run, const ReadAnnouncement& announcement) {
  std::vector<int> indexes;
  const QString spec = run.has("accept") ? run.value("accept") : QStringLiteral("all");
  if (spec == QStringLiteral("all")) {
    for (size_t i = 0; i < announcement.operations.size(); ++i) indexes.push_back(static_cast<int>(i));
    return indexes;
  }
  for (const QString& word : spec.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    const QString wanted = word.trimmed();
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    int index = isNumber && number >= 1 && number <= static_cast<int>(announcement.operations.size()) ? number - 1 : -1;
    for (size_t i = 0; i < announcement.operations.size() && index < 0; ++i) {
      const Operation& operation = announcement.operations[i].operation;
      if (operation.id == wanted || operation.item.number == wanted) index = static_cast<int>(i);
    }
    if (index < 0)
      return fail(invalidField(QStringLiteral("accept"),
                               phrase("Cli", "“%1” names no operation of the text; use its number in the list, its id or the item's number.")
                                   .arg(wanted)));
    indexes.push_back(index);
  }
  return indexes;
}

ExitCode import(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  if ((*bench)->catalogueFault()) return run.fault(*(*bench)->catalogueFault());
  const auto document = documentOf(run.word(0));
  if (!document) return run.fault(document.error());
  // Read with what is accepted already: the same items keep their keys.
  const auto announcement = readFor(run, (*bench)->catalogue(), *document);
  if (!announcement) return run.fault(announcement.error());
  const auto comparison = compareWithBundled((*bench)->bundledCatalogue(), *announcement);
  if (!comparison) return run.fault(comparison.error());
  const auto indexes = chosen(run, *announcement);
  if (!indexes) return run.fault(indexes.error());
  OfficialTextService& service = *(*bench)->officialTexts();
  const bool dry = run.has("dry-run");
  const Status status = dry ? service.check(*document, *announcement, *indexes) : service.accept(*document, *announcement, *indexes);
  if (!run.json()) {
    printReading(run, *document, *announcement);
    printComparison(run, *announcement, *comparison);
  }
  if (!status) return run.fault(status.error());
  if (run.json()) {
    QJsonObject object = comparisonJson(*document, *announcement, &*comparison);
    object.insert(QStringLiteral("accepted"), dry ? 0 : static_cast<int>(indexes->size()));
    object.insert(QStringLiteral("dry_run"), dry);
    run.print(object);
  } else {
    const int operations = static_cast<int>(indexes->size());
    run.line(dry ? phrase("Cli", "Nothing was written; %n operations can be accepted.", nullptr, operations)
                 : phrase("Cli", "Accepted: %n operations.", nullptr, operations));
  }
  return announcement->unread.empty() && announcement->findings.empty() ? ExitCode::Done : ExitCode::Findings;
}

ExitCode listTexts(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto texts = (*bench)->officialTexts()->list(run.has("revoked"));
  if (!texts) return run.fault(texts.error());
  if (run.json()) {
    QJsonArray rows;
    for (const AcceptedText& text : *texts) rows << toJson(text);
    run.print({{QStringLiteral("texts"), rows}});
    return ExitCode::Done;
  }
  for (const AcceptedText& text : *texts) {
    const int operations = static_cast<int>(text.operations.size());
    run.line(phrase("Cli", "%1  %2  %3  %n operations  %4  %5", nullptr, operations)
                 .arg(text.id.value())
                 .arg(formatDateTime(text.at, run.language()))
                 .arg(text.instrumentId)
                 .arg(text.name.isEmpty() ? phrase("Cli", "pasted text") : Text::verbatim(text.name))
                 .arg(text.isRevoked() ? phrase("Cli", "taken back") : Text()));
  }
  if (texts->empty()) run.line(phrase("Cli", "Nothing was accepted from an official text in this workspace."));
  return ExitCode::Done;
}

ExitCode revoke(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const Status done = (*bench)->officialTexts()->revoke(AcceptedTextId(run.word(0)));
  if (!done) return run.fault(done.error());
  run.line(phrase("Cli", "Taken back: %1").arg(run.word(0)));
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> officialTextCommands() {
  const CommandOption instrument{QStringLiteral("instrument"), QStringLiteral("ID"),
                                 phrase("Cli", "Which instrument the text is, such as 2020-38, where it does not say so.")};
  return {
      {QStringLiteral("catalogue verify"), QStringLiteral("FILE"), 1, 1,
       phrase("Cli", "Compare an official text with the bundled data, item by item; - reads text from the standard input."),
       {instrument}, verify},
      {QStringLiteral("catalogue import"), QStringLiteral("FILE"), 1, 1,
       phrase("Cli", "Accept operations of an official text into the workspace."),
       {instrument,
        {QStringLiteral("accept"), QStringLiteral("all|ID,ID"), phrase("Cli", "Which operations; all by default.")},
        {QStringLiteral("dry-run"), {}, phrase("Cli", "Say what would happen, and write nothing.")}},
       import},
      {QStringLiteral("catalogue texts"), {}, 0, 0, phrase("Cli", "What was accepted from official texts."),
       {{QStringLiteral("revoked"), {}, phrase("Cli", "Also what was taken back.")}}, listTexts},
      {QStringLiteral("catalogue revoke"), QStringLiteral("ID"), 1, 1, phrase("Cli", "Take an acceptance back."), {}, revoke},
  };
}

}  // namespace jiheng
