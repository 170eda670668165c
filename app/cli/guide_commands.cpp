#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/guide_json.h"
#include "app/cli/json_output.h"
#include "app/cli/record_lookup.h"
#include "app/cli/run.h"

namespace jiheng {

namespace {

Error noAnswer(const QString& word) {
  return invalidField(QStringLiteral("answer"), phrase("Cli", "“%1” is no answer: write the question's id, = and the value.").arg(word),
                      phrase("Cli", "For example: subject=know-how"));
}

std::vector<Measurement> measurementsOf(const Technology& technology) {
  std::vector<Measurement> measurements;
  for (const Parameter& parameter : technology.parameters)
    measurements.push_back({parameter.quantity, parameter.name, parameter.value, parameter.valueTo, parameter.unit, parameter.condition});
  return measurements;
}

/// Every control point that states numbers, for which the technology is tagged or measured something.
Result<std::vector<ThresholdResult>> resultsFor(const Workbench& bench, const Edition& edition, const Technology& technology) {
  JIHENG_ASSIGN(const std::vector<Tag> tags, bench.portfolio()->tagsOf(technology.id));
  const std::vector<Measurement> measurements = measurementsOf(technology);
  std::vector<ThresholdResult> shown;
  for (const Item& item : edition.items()) {
    for (ThresholdResult& result : bench.thresholds().results(edition, item.key, {}, measurements)) {
      const bool tagged = std::ranges::any_of(tags, [&](const Tag& tag) {
        return tag.state != TagState::Rejected && tag.item == item.key && (tag.pointKey.isEmpty() || tag.pointKey == result.pointKey);
      });
      const bool measured = std::ranges::any_of(result.checks, [](const ThresholdCheck& check) { return check.measurement >= 0; });
      if (tagged || measured) shown.push_back(std::move(result));
    }
  }
  return shown;
}

ExitCode showThresholds(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  const auto technology = findTechnology(*(*bench)->portfolio(), run.word(0));
  if (!technology) return run.fault(technology.error());
  const auto results = resultsFor(**bench, **edition, *technology);
  if (!results) return run.fault(results.error());
  if (run.json()) {
    QJsonArray list;
    for (const ThresholdResult& result : *results) list << toJson(result, **edition);
    run.print({{QStringLiteral("technology"), toJson(*technology)}, {QStringLiteral("edition"), (*edition)->id()}, {QStringLiteral("thresholds"), list}});
    return ExitCode::Done;
  }
  if (results->empty())
    run.line(phrase("Cli", "No control point with numbers is tagged, and none limits a quantity that was measured. Most control points state no number: that says "
                           "nothing about them."));
  for (const ThresholdResult& result : *results) printThresholds(run, result, **edition);
  return ExitCode::Done;
}

void printRun(Run& run, const Questionnaire& questionnaire, const QuestionnaireRun& walk, const Technology& technology) {
  for (const AnsweredQuestion& one : answeredQuestions(questionnaire, walk)) {
    run.line(phrase("Cli", "%1 %2").arg(one.text).arg(one.answer));
    if (!one.note.isEmpty()) run.line(phrase("Cli", "    Note: %1").arg(one.note));
  }
  const Text outdated = outdatedText(walk, technology, questionnaire);
  if (!outdated.isEmpty()) run.line(outdated);
  const GuidePath path = pathOf(questionnaire, walk.answers);
  if (const GuideQuestion* next = questionnaire.question(path.next)) {
    run.line(phrase("Cli", "Next (%1): %2").arg(next->id).arg(next->text));
    for (const GuideAnswer& answer : next->answers) {
      if (!answer.value.isEmpty()) run.line(phrase("Cli", "    %1=%2  %3").arg(next->id).arg(answer.value).arg(answer.text));
    }
    return;
  }
  run.line(phrase("Cli", "Result: %1 (%2)").arg(endTitle(questionnaire, path)).arg(endKindText(path.kind)));
  if (const GuideEnd* end = questionnaire.end(path.end)) {
    run.line(Text::of(end->text));
    for (const GuideReading& reading : end->readings) run.line(phrase("Cli", "    Reading: %1").arg(reading.text));
    run.line(phrase("Cli", "Not assessed: %1").arg(end->notAssessed));
  }
  if (const ExpertAdvice* expert = expertOf(questionnaire, path)) {
    run.line(phrase("Cli", "Whom to ask: %1").arg(expert->whom));
    run.line(phrase("Cli", "What to ask: %1").arg(expert->ask));
  }
  for (const QString& id : path.handOvers) {
    if (const HandOver* handOver = questionnaire.handOver(id)) {
      run.line(phrase("Cli", "Handed over: %1 (%2)").arg(handOver->regime).arg(handOver->authority));
      run.line(phrase("Cli", "    Not assessed here: %1").arg(handOver->notAssessed));
    }
  }
}

ExitCode walkQuestionnaire(Run& run) {
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto technology = findTechnology(*(*bench)->portfolio(), run.word(0));
  if (!technology) return run.fault(technology.error());
  QuestionnaireService& service = *(*bench)->questionnaires();
  QStringList given = run.words().mid(1);
  if (run.has("answer")) given.prepend(run.value("answer"));
  // Read before anything is written: a mistyped answer leaves no half-made run.
  for (const QString& word : given) {
    const GuideQuestion* question = service.questionnaire().question(word.section(QLatin1Char('='), 0, 0));
    const QString value = word.section(QLatin1Char('='), 1).trimmed();
    if (!question || (value != kAskExpert && !question->answerFor(value))) return run.fault(noAnswer(word));
  }
  auto latest = service.latest(technology->id);
  if (!latest) return run.fault(latest.error());
  if (run.has("anew") || (!*latest && !given.isEmpty())) {
    const auto begun = service.start(technology->id);
    if (!begun) return run.fault(begun.error());
    *latest = *begun;
  }
  for (const QString& word : given) {
    const auto answered = service.answer((*latest)->id, word.section(QLatin1Char('='), 0, 0), word.section(QLatin1Char('='), 1), run.value("note"));
    if (!answered) return run.fault(answered.error());
    *latest = *answered;
  }
  QuestionnaireRun shown;
  shown.version = service.questionnaire().version();
  shown.technologyRevision = technology->revision;
  if (*latest) shown = **latest;
  if (run.json())
    run.print(toJson(shown, *technology, service.questionnaire()));
  else
    printRun(run, service.questionnaire(), shown, *technology);
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> guideCommands() {
  return {
      {QStringLiteral("portfolio thresholds"), QStringLiteral("TECHNOLOGY"), 1, 1,
       phrase("Cli", "Compare the technology's measurements with the numbers that control points state."), {}, showThresholds},
      {QStringLiteral("portfolio questionnaire"), QStringLiteral("TECHNOLOGY [ID=VALUE ...]"), 1, 99,
       phrase("Cli", "The questions that lead to a classification: where they stand, and answers to the next ones."),
       {{QStringLiteral("answer"), QStringLiteral("ID=VALUE"), phrase("Cli", "Answer a question; more answers can follow the technology.")},
        {QStringLiteral("note"), QStringLiteral("TEXT"), phrase("Cli", "A note on the answers given.")},
        {QStringLiteral("anew"), {}, phrase("Cli", "Begin a new run.")}},
       walkQuestionnaire},
  };
}

}  // namespace jiheng
