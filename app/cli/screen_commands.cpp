#include <QFile>
#include <cstdio>

#include "app/cli/commands.h"
#include "app/cli/item_lines.h"
#include "app/cli/json_output.h"
#include "app/cli/run.h"
#include "app/tables/text_encoding.h"
#include "app/screening/screener.h"

namespace jiheng {

namespace {

constexpr qint64 kMostBytes = 32 * 1024 * 1024;  // a description, not a library

/// The text of --file: a text file in any encoding that Chinese documents have, or "-" for what is piped in.
Result<QString> textOf(const QString& path) {
  QFile file(path);
  const bool opened = path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
  if (!opened) {
    Error error;
    error.code = ErrorCode::NotFound;
    error.happened = phrase("Cli", "The file %1 cannot be read.").arg(path);
    error.detail = file.errorString();
    return fail(error);
  }
  const QByteArray bytes = file.read(kMostBytes + 1);
  if (bytes.size() > kMostBytes) {
    Error error;
    error.code = ErrorCode::WrongFile;
    error.happened = phrase("Cli", "The file %1 is larger than a description can be.").arg(path);
    return fail(error);
  }
  JIHENG_ASSIGN(const auto text, documents::decodeText(bytes));
  return text.text;
}

Result<QString> textToScreen(const Run& run) {
  const QString words = run.words().join(QLatin1Char(' '));
  if (run.has("file") == !words.isEmpty())
    return fail(invalidField(QStringLiteral("text"), phrase("Cli", "Give the text to screen, or its file with --file, and not both.")));
  return run.has("file") ? textOf(run.value("file")) : Result<QString>(words);
}

Result<int> topOf(const Run& run) {
  constexpr int kUsual = 10;
  if (!run.has("top")) return kUsual;
  bool number = false;
  const int top = run.value("top").toInt(&number);
  if (!number || top < 0)
    return fail(invalidField(QStringLiteral("top"), phrase("Cli", "“%1” is no number of candidates.").arg(run.value("top"))));
  return top;
}

QJsonObject toJson(const ScreeningReason& reason, const Item& item) {
  const ControlPoint* point = item.point(reason.pointKey);
  QJsonObject object{{QStringLiteral("found"), reason.found},
                     {QStringLiteral("field"), screenedFieldCode(reason.field)},
                     {QStringLiteral("start"), reason.inText.start},
                     {QStringLiteral("length"), reason.inText.length},
                     {QStringLiteral("term"), reason.term},
                     {QStringLiteral("means"), screeningMeansCode(reason.means)},
                     {QStringLiteral("strong"), reason.strong},
                     {QStringLiteral("law_field"), searchFieldCode(reason.lawField)},
                     {QStringLiteral("point_key"), textOrNull(reason.pointKey)},
                     {QStringLiteral("point_number"), point ? textOrNull(point->number) : QJsonValue()},
                     {QStringLiteral("source_zh"), textOrNull(reason.source.zh)},
                     {QStringLiteral("source_en"), textOrNull(reason.source.en)},
                     {QStringLiteral("confirmation"), confirmationCode(reason.confirmation)}};
  // Where the words are not in the law's text there is no place to name.
  const bool inLaw = reason.inLaw.length > 0;
  object.insert(QStringLiteral("law_start"), inLaw ? QJsonValue(reason.inLaw.start) : QJsonValue());
  object.insert(QStringLiteral("law_length"), inLaw ? QJsonValue(reason.inLaw.length) : QJsonValue());
  return object;
}

QJsonObject toJson(const ScreeningCandidate& candidate, const Item& item, const Edition& edition) {
  QJsonObject object = toJson(item, edition, false);
  const ControlPoint* point = item.point(candidate.pointKey);
  object.insert(QStringLiteral("point"), textOrNull(candidate.pointKey));
  object.insert(QStringLiteral("point_number"), point ? textOrNull(point->number) : QJsonValue());
  object.insert(QStringLiteral("point_zh"), point ? textOrNull(point->zh) : QJsonValue());
  object.insert(QStringLiteral("point_en"), point ? textOrNull(point->en) : QJsonValue());
  object.insert(QStringLiteral("score"), candidate.score);
  object.insert(QStringLiteral("strength"), screeningStrengthCode(candidate.strength));
  QJsonArray reasons;
  for (const ScreeningReason& reason : candidate.reasons) reasons << toJson(reason, item);
  object.insert(QStringLiteral("reasons"), reasons);
  return object;
}

void printCandidate(Run& run, const ScreeningCandidate& candidate, const Item& item) {
  const Language language = run.language();
  printItemLine(run, item);
  const QString indent = QStringLiteral("            ");
  if (const ControlPoint* point = item.point(candidate.pointKey)) {
    const QString words = Bilingual{point->zh, point->en}.in(language);
    run.line(QString(indent + (point->number.isEmpty()
                                   ? phrase("Cli", "control point, number not known: %1").arg(words)
                                   : phrase("Cli", "control point %1: %2").arg(point->number).arg(words))
                                  .in(language)));
  }
  run.line(QString(indent + screeningStrengthText(candidate.strength).in(language)));
  for (const ScreeningReason& reason : candidate.reasons)
    run.line(QString(indent + QStringLiteral("- ") + screeningReasonText(reason).in(language)));
}

ExitCode screen(Run& run) {
  const auto text = textToScreen(run);
  if (!text) return run.fault(text.error());
  const auto top = topOf(run);
  if (!top) return run.fault(top.error());
  const auto bench = run.catalogueBench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  const auto screener = (*bench)->screener(*edition);
  if (!screener) return run.fault(screener.error());

  ScreeningText screened;
  screened.description = *text;
  const ScreeningAnswer answer = screener->screen(screened, *top);
  QJsonArray candidates;
  for (const ScreeningCandidate& candidate : answer.candidates) {
    const Item* item = (*edition)->find(candidate.item);
    if (!item) continue;
    if (run.json()) {
      candidates << toJson(candidate, *item, **edition);
    } else {
      printCandidate(run, candidate, *item);
    }
  }
  if (!run.json()) {
    run.line(answer.sentence);
    if (answer.abstained)
      run.note(phrase("Cli", "No candidate is no verdict: the screening compares words, and an officer decides."));
    printCoverage(run, **edition);
    return ExitCode::Done;
  }
  run.print({{QStringLiteral("edition"), answer.editionId},
             {QStringLiteral("engine"), answer.engine},
             {QStringLiteral("abstained"), answer.abstained},
             {QStringLiteral("sentence"), toJson(answer.sentence)},
             {QStringLiteral("candidates"), candidates},
             {QStringLiteral("terms_tried"), QJsonArray::fromStringList(answer.termsTried)},
             {QStringLiteral("examined"), QJsonObject{{QStringLiteral("items"), answer.items},
                                                      {QStringLiteral("control_points"), answer.points},
                                                      {QStringLiteral("sectors"), answer.sectors}}}});
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> screenCommands() {
  return {{QStringLiteral("screen"), QStringLiteral("TEXT"), 0, 1000,
           phrase("Cli", "Items and control points that a technology's description speaks for, with reasons; or none. Decides nothing."),
           {{QStringLiteral("file"), QStringLiteral("FILE"), phrase("Cli", "A text file with the description; - for the standard input.")},
            {QStringLiteral("top"), QStringLiteral("N"), phrase("Cli", "At most so many candidates: 10 by default, 0 for all.")}},
           screen}};
}

}  // namespace jiheng
