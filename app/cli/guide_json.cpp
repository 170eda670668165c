#include "app/cli/guide_json.h"

#include "app/cli/json_output.h"
#include "app/cli/run.h"

namespace jiheng {

namespace {

QJsonObject toJson(const Bilingual& text) { return {{QStringLiteral("zh"), textOrNull(text.zh)}, {QStringLiteral("en"), textOrNull(text.en)}}; }

Text placeText(const Item& item, const ControlPoint* point) {
  const Text name = phrase("Cli", "%1 %2").arg(item.number.isEmpty() ? phrase("Cli", "number not known") : Text::verbatim(item.number)).arg(Bilingual{item.nameZh, item.nameEn()});
  if (!point) return name;
  return point->number.isEmpty() ? phrase("Cli", "%1, a control point without known number").arg(name) : phrase("Cli", "%1, control point %2").arg(name).arg(point->number);
}

QString firstOf(const Bilingual& text) { return text.zh.isEmpty() ? text.en : text.zh; }

}  // namespace

QJsonObject toJson(const ThresholdCheck& check) {
  QJsonObject object{{QStringLiteral("id"), check.predicateId},
                     {QStringLiteral("requirement"), toJson(check.requirement)},
                     {QStringLiteral("quote"), toJson(check.quote)},
                     {QStringLiteral("state"), thresholdStateCode(check.state)},
                     {QStringLiteral("finding"), toJson(check.finding)},
                     {QStringLiteral("margin"), check.margin.isEmpty() ? QJsonValue() : QJsonValue(toJson(check.margin))},
                     {QStringLiteral("quantity"), textOrNull(check.quantity)},
                     {QStringLiteral("unit"), textOrNull(check.unit)},
                     {QStringLiteral("condition"), textOrNull(check.condition)},
                     {QStringLiteral("provenance"), toJson(check.provenance)}};
  object.insert(QStringLiteral("measurement"), check.measurement < 0 ? QJsonValue() : QJsonValue(check.measurement));
  return object;
}

QJsonObject toJson(const ThresholdResult& result, const Edition& edition) {
  QJsonObject object;
  if (const Item* item = edition.find(result.item)) {
    object = toJson(*item, edition, false);
    const ControlPoint* point = item->point(result.pointKey);
    object.insert(QStringLiteral("control_point"), point ? textOrNull(point->number) : QJsonValue());
    object.insert(QStringLiteral("control_point_key"), result.pointKey);
  }
  QJsonArray checks;
  for (const ThresholdCheck& check : result.checks) checks << toJson(check);
  object.insert(QStringLiteral("outcome"), thresholdOutcomeCode(result.outcome));
  object.insert(QStringLiteral("sentence"), toJson(result.sentence));
  object.insert(QStringLiteral("combine"), result.allOf ? QStringLiteral("all") : QStringLiteral("any"));
  object.insert(QStringLiteral("checks"), checks);
  return object;
}

QJsonObject toJson(const QuestionnaireRun& run, const Technology& technology, const Questionnaire& questionnaire) {
  const GuidePath path = pathOf(questionnaire, run.answers);
  QJsonArray answers;
  for (const AnsweredQuestion& one : answeredQuestions(questionnaire, run))
    answers << QJsonObject{{QStringLiteral("question"), one.question},
                           {QStringLiteral("text"), toJson(one.text)},
                           {QStringLiteral("value"), run.answer(one.question)->value},
                           {QStringLiteral("answer"), toJson(one.answer)},
                           {QStringLiteral("note"), textOrNull(one.note)},
                           {QStringLiteral("author"), textOrNull(one.author)},
                           {QStringLiteral("taken_from"), textOrNull(one.takenFrom.value())}};
  QJsonValue next;
  if (const GuideQuestion* question = questionnaire.question(path.next)) {
    QJsonArray choices;
    for (const GuideAnswer& answer : question->answers) {
      if (!answer.value.isEmpty()) choices << QJsonObject{{QStringLiteral("value"), answer.value}, {QStringLiteral("text"), toJson(answer.text)}};
    }
    next = QJsonObject{{QStringLiteral("question"), question->id}, {QStringLiteral("text"), toJson(question->text)}, {QStringLiteral("answers"), choices}};
  }
  QJsonValue ended;
  if (path.isFinished()) {
    const GuideEnd* end = questionnaire.end(path.end);
    const ExpertAdvice* expert = expertOf(questionnaire, path);
    ended = QJsonObject{{QStringLiteral("id"), textOrNull(path.end)},
                        {QStringLiteral("kind"), endKindCode(path.kind)},
                        {QStringLiteral("title"), toJson(endTitle(questionnaire, path))},
                        {QStringLiteral("text"), end ? QJsonValue(toJson(end->text)) : QJsonValue()},
                        {QStringLiteral("not_assessed"), end ? QJsonValue(toJson(end->notAssessed)) : QJsonValue()},
                        {QStringLiteral("whom_to_ask"), expert ? QJsonValue(toJson(expert->whom)) : QJsonValue()},
                        {QStringLiteral("what_to_ask"), expert ? QJsonValue(toJson(expert->ask)) : QJsonValue()}};
  }
  QJsonArray handOvers;
  for (const QString& id : path.handOvers) {
    if (const HandOver* handOver = questionnaire.handOver(id))
      handOvers << QJsonObject{{QStringLiteral("id"), id},
                               {QStringLiteral("regime"), toJson(handOver->regime)},
                               {QStringLiteral("authority"), toJson(handOver->authority)},
                               {QStringLiteral("not_assessed"), toJson(handOver->notAssessed)}};
  }
  const Text outdated = outdatedText(run, technology, questionnaire);
  return {{QStringLiteral("technology"), technology.id.value()},
          {QStringLiteral("revision"), run.technologyRevision},
          {QStringLiteral("version"), run.version},
          {QStringLiteral("outdated"), outdated.isEmpty() ? QJsonValue() : QJsonValue(toJson(outdated))},
          {QStringLiteral("answers"), answers},
          {QStringLiteral("next"), next},
          {QStringLiteral("end"), ended},
          {QStringLiteral("hand_overs"), handOvers},
          {QStringLiteral("set_aside"), QJsonArray::fromStringList(path.setAside)}};
}

QJsonArray predicatesJson(const Thresholds& thresholds, const Edition& edition, const Item& item, const QString& pointKey) {
  QJsonArray list;
  for (const ThresholdResult& result : thresholds.results(edition, item.key, pointKey, {})) {
    for (const ThresholdCheck& check : result.checks) {
      QJsonObject object = toJson(check);
      const ControlPoint* point = item.point(result.pointKey);
      object.insert(QStringLiteral("control_point"), point ? textOrNull(point->number) : QJsonValue());
      for (const char* measured : {"state", "finding", "margin", "measurement"}) object.remove(QLatin1String(measured));
      list << object;
    }
  }
  return list;
}

void printThresholds(Run& run, const ThresholdResult& result, const Edition& edition) {
  const Item* item = edition.find(result.item);
  if (!item) return;
  run.line(placeText(*item, item->point(result.pointKey)));
  run.line(phrase("Cli", "  %1: %2").arg(thresholdOutcomeText(result.outcome)).arg(result.sentence));
  for (const ThresholdCheck& check : result.checks) {
    run.line(phrase("Cli", "    %1: %2").arg(thresholdStateText(check.state)).arg(check.requirement));
    run.line(phrase("Cli", "      %1").arg(check.finding));
  }
}

void printPredicates(Run& run, const Thresholds& thresholds, const Edition& edition, const Item& item, const QString& pointKey) {
  const auto results = thresholds.results(edition, item.key, pointKey, {});
  if (results.empty()) return;
  run.line(phrase("Cli", "Numbers that the text states:"));
  for (const ThresholdResult& result : results) {
    const ControlPoint* point = item.point(result.pointKey);
    for (const ThresholdCheck& check : result.checks)
      run.line(phrase("Cli", "    %1  %2; in the text: “%3” (%4)")
                   .arg(point && !point->number.isEmpty() ? point->number : QStringLiteral("-"))
                   .arg(check.requirement).arg(firstOf(check.quote)).arg(confirmationText(check.provenance.confirmation)));
  }
}

}  // namespace jiheng
