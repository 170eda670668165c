#include "app/screening/screening_data.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonValue>

#include "app/foundation/json_file.h"
#include "app/screening/screening_tables.h"

namespace jiheng {

namespace {

double number(JsonFields& fields, const char* name) {
  const QJsonValue value = fields.json().value(QLatin1String(name));
  if (!value.isDouble() || value.toDouble() < 0) fields.fault(name, phrase("Screening", "a number of 0 or more was expected."));
  return value.toDouble();
}

void readWeights(JsonFields& fields, ScreeningRules& rules) {
  rules.strongWord = number(fields, "strong_word");
  rules.supportingWord = number(fields, "supporting_word");
  rules.lawTerm = number(fields, "law_term");
  rules.lawTermShort = number(fields, "law_term_short");
  rules.lawTermUnits = fields.integer("law_term_units");
  rules.widerSynonym = number(fields, "wider_synonym");
  rules.trace = number(fields, "trace");
  rules.makersTrace = number(fields, "makers_trace");
  rules.traceRepeat = number(fields, "trace_repeat");
  rules.traceCap = number(fields, "trace_cap");
  rules.traceShare = number(fields, "trace_share");
  rules.name = number(fields, "name");
  rules.keyword = number(fields, "keyword");
  rules.inside = number(fields, "inside");
  rules.longText = number(fields, "long_text");
  rules.part = number(fields, "further_field");
}

void readThresholds(JsonFields& fields, ScreeningRules& rules) {
  rules.candidate = number(fields, "candidate");
  rules.traces = number(fields, "traces");
  rules.traceCount = fields.integer("trace_count");
  rules.wordAndTrace = number(fields, "word_and_trace");
  rules.besideBest = number(fields, "beside_best");
  rules.shortText = fields.integer("short_text");
  rules.shortFloor = number(fields, "short_floor");
  rules.strong = number(fields, "strong");
  rules.fair = number(fields, "fair");
  rules.point = number(fields, "point");
  rules.pointMargin = number(fields, "point_margin");
  rules.reasons = fields.integer("reasons");
}

ExclusionCue readCue(JsonFields& fields) {
  ExclusionCue cue;
  cue.text = fields.string("text");
  const QString side = fields.string("takes_out");
  cue.after = side == QStringLiteral("after") || side == QStringLiteral("both");
  cue.before = side == QStringLiteral("before") || side == QStringLiteral("both");
  if (!cue.after && !cue.before) fields.fault("takes_out", phrase("Screening", "must be \"after\", \"before\" or \"both\""));
  cue.reach = fields.integer("reach");
  return cue;
}

Confirmation readConfirmation(JsonFields& fields) {
  const QString code = fields.string("confirmation");
  for (const Confirmation confirmation : {Confirmation::Published, Confirmation::Unverified})
    if (code == confirmationCode(confirmation)) return confirmation;
  fields.fault("confirmation", phrase("Screening", "must be \"published\" or \"unverified\""));
  return Confirmation::Unverified;
}

MakersWords readWords(JsonFields& fields) {
  MakersWords words;
  words.item = ItemKey(fields.string("item"));
  words.point = fields.optionalString("point");
  words.date = fields.date("date");
  words.source = fields.bilingual("source");
  words.confirmation = readConfirmation(fields);
  fields.array("terms", [&words](JsonFields& term) {
    words.terms.push_back({term.string("text"), term.optionalBool("strong", false)});
  });
  return words;
}

/// Reads one file, whose bytes enter the fingerprint.
Result<JsonFile> readFile(const QString& folder, const char* name, QCryptographicHash& hash) {
  const QString path = QDir(folder).filePath(QLatin1String(name));
  JIHENG_ASSIGN(JsonFile file, JsonFile::read(path));
  QFile bytes(path);
  if (bytes.open(QIODevice::ReadOnly)) hash.addData(bytes.readAll());
  return file;
}

}  // namespace

Result<ScreeningData> ScreeningData::load(const QString& dataDir) {
  const QString folder = QDir(dataDir).filePath(QStringLiteral("screening"));
  QCryptographicHash hash(QCryptographicHash::Sha256);
  auto tables = std::make_shared<ScreeningTables>();

  JIHENG_ASSIGN(const JsonFile ruleFile, readFile(folder, "rules.json", hash));
  JsonFields rules(ruleFile);
  ScreeningRules& read = tables->rules;
  read.version = rules.integer("version");
  rules.object("weights", [&read](JsonFields& fields) { readWeights(fields, read); });
  rules.object("thresholds", [&read](JsonFields& fields) { readThresholds(fields, read); });
  read.splitters = rules.strings("splitters");
  rules.array("spelling", [&read](JsonFields& fields) {
    read.spelling.push_back({fields.string("from"), fields.string("to")});
  });
  rules.array("exclusions", [&read](JsonFields& fields) { read.cues.push_back(readCue(fields)); });
  JIHENG_TRY(rules.status());

  JIHENG_ASSIGN(const JsonFile wordFile, readFile(folder, "vocabulary.json", hash));
  JsonFields words(wordFile);
  words.array("entries", [&tables](JsonFields& fields) { tables->words.push_back(readWords(fields)); });
  JIHENG_TRY(words.status());

  JIHENG_ASSIGN(const JsonFile commonFile, readFile(folder, "common_words.json", hash));
  JsonFields common(commonFile);
  common.array("groups", [&tables](JsonFields& fields) {
    fields.date("date");
    fields.bilingual("source");
    tables->commonWords << fields.strings("words");
  });
  JIHENG_TRY(common.status());

  tables->fingerprint = hash.result();
  return ScreeningData(std::move(tables));
}

}  // namespace jiheng
