#include <QFileInfo>

#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/record_lookup.h"
#include "app/cli/run.h"
#include "app/foundation/formats.h"
#include "app/portfolio/record_history.h"

namespace jiheng {

namespace {

QJsonObject toJson(const Attachment& attachment) {
  return {{QStringLiteral("id"), attachment.id.value()},
          {QStringLiteral("subject_kind"), attachment.subjectKind},
          {QStringLiteral("subject"), attachment.subjectId},
          {QStringLiteral("file_name"), attachment.fileName},
          {QStringLiteral("media_type"), attachment.mediaType},
          {QStringLiteral("size"), attachment.size},
          {QStringLiteral("sha256"), attachment.sha256},
          {QStringLiteral("page_note"), textOrNull(attachment.pageNote)},
          {QStringLiteral("note"), textOrNull(attachment.note)},
          {QStringLiteral("author"), attachment.author},
          {QStringLiteral("at"), attachment.at.toUTC().toString(Qt::ISODate)}};
}

QJsonObject toJson(const HistoryEntry& entry) {
  QJsonArray changes;
  for (const HistoryChange& change : entry.changes)
    changes << QJsonObject{{QStringLiteral("field"), change.key},
                           {QStringLiteral("name"), toJson(change.field)},
                           {QStringLiteral("before"), toJson(change.before)},
                           {QStringLiteral("after"), toJson(change.after)}};
  return {{QStringLiteral("sequence"), entry.sequence},
          {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
          {QStringLiteral("actor"), entry.actor},
          {QStringLiteral("action"), entry.action},
          {QStringLiteral("subject"), entry.subject},
          {QStringLiteral("sentence_zh"), entry.sentence.zh},
          {QStringLiteral("sentence_en"), entry.sentence.en},
          {QStringLiteral("changes"), changes}};
}

void printEntry(Run& run, const HistoryEntry& entry) {
  run.line(phrase("Cli", "%1  %2  %3")
               .arg(formatDateTime(entry.at, run.language()))
               .arg(entry.actor)
               .arg(entry.sentence));
  for (const HistoryChange& change : entry.changes) {
    if (change.before.isEmpty())
      run.line(phrase("Cli", "    %1: %2").arg(change.field).arg(change.after));
    else if (change.after.isEmpty())
      run.line(phrase("Cli", "    %1: taken out: %2").arg(change.field).arg(change.before));
    else
      run.line(phrase("Cli", "    %1: from %2 to %3").arg(change.field).arg(change.before).arg(change.after));
  }
}

ExitCode showHistory(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto limit = run.limit();
  if (!limit) return run.fault(limit.error());
  const PortfolioService& portfolio = *(*bench)->portfolio();
  const RecordHistory history(*(*bench)->workspace(), (*bench)->catalogue());
  const auto product = findProduct(portfolio, run.word(0));
  const auto technology = findTechnology(portfolio, run.word(0));
  // A removed record is found by its key only.
  auto entries = product ? history.product(product->id)
                         : history.technology(technology ? technology->id : TechnologyId(run.word(0)));
  if (!entries) return run.fault(entries.error());
  if (entries->empty()) return run.fault(technology.error());
  const auto total = static_cast<qsizetype>(entries->size());
  const qsizetype count = *limit == 0 ? total : std::min<qsizetype>(*limit, total);
  QJsonArray list;
  for (qsizetype i = 0; i < count; ++i) {
    const HistoryEntry& entry = (*entries)[static_cast<size_t>(i)];
    if (run.json())
      list << toJson(entry);
    else
      printEntry(run, entry);
  }
  run.noteCut(count, total);
  if (run.json()) run.print({{QStringLiteral("entries"), list}});
  return ExitCode::Done;
}

ExitCode attachFile(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto technology = findTechnology(*(*bench)->portfolio(), run.word(0));
  if (!technology) return run.fault(technology.error());
  const auto bytes = readAttachmentFile(run.word(1));
  if (!bytes) return run.fault(bytes.error());
  Attachment attachment;
  attachment.subjectKind = QStringLiteral("technology");
  attachment.subjectId = technology->id.value();
  attachment.fileName = QFileInfo(run.word(1)).fileName();
  attachment.pageNote = run.value("page");
  const auto added = (*bench)->attachments()->add(attachment, *bytes);
  if (!added) return run.fault(added.error());
  if (run.json())
    run.print(toJson(*added));
  else
    run.line(phrase("Cli", "Attached %1, SHA-256 %2.").arg(added->fileName).arg(added->sha256));
  return ExitCode::Done;
}

ExitCode listAttachments(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto technology = findTechnology(*(*bench)->portfolio(), run.word(0));
  if (!technology) return run.fault(technology.error());
  auto attachments = (*bench)->attachments()->list(QStringLiteral("technology"), technology->id.value());
  if (!attachments) return run.fault(attachments.error());
  const auto tags = (*bench)->portfolio()->tagsOf(technology->id);
  if (!tags) return run.fault(tags.error());
  for (const Tag& tag : *tags) {
    const auto more = (*bench)->attachments()->list(QStringLiteral("tag"), tag.id.value());
    if (!more) return run.fault(more.error());
    attachments->insert(attachments->end(), more->begin(), more->end());
  }
  QJsonArray list;
  for (const Attachment& attachment : *attachments) {
    if (run.json()) {
      list << toJson(attachment);
      continue;
    }
    run.line(phrase("Cli", "%1  %2 bytes  %3  %4")
                 .arg(attachment.fileName)
                 .arg(attachment.size)
                 .arg(attachment.sha256)
                 .arg(attachment.pageNote));
  }
  if (run.json()) run.print({{QStringLiteral("attachments"), list}});
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> recordCommands() {
  return {{QStringLiteral("portfolio history"), QStringLiteral("RECORD"), 1, 1,
           phrase("Cli", "Who changed a product or technology, when, and each field with its old and new value."), {},
           showHistory},
          {QStringLiteral("portfolio attach"), QStringLiteral("TECHNOLOGY FILE"), 2, 2,
           phrase("Cli", "Keep a file with a technology as evidence."),
           {{QStringLiteral("page"), QStringLiteral("NOTE"), phrase("Cli", "Where in the file: page, table, figure.")}},
           attachFile},
          {QStringLiteral("portfolio attachments"), QStringLiteral("TECHNOLOGY"), 1, 1,
           phrase("Cli", "The files kept with a technology and its tags."), {}, listAttachments}};
}

}  // namespace jiheng
