#include "app/workbench/review_evidence.h"

#include <QJsonArray>
#include <QJsonObject>

namespace jiheng {

namespace {

Result<QJsonValue> answersOf(const QuestionnaireService& questionnaires, const TechnologyId& technology) {
  JIHENG_ASSIGN(const auto run, questionnaires.latest(technology));
  if (!run) return QJsonValue();
  QJsonArray answers;
  for (const GivenAnswer& answer : run->answers) {
    if (answer.toConfirm) continue;
    QJsonObject given{{QStringLiteral("question"), answer.question}, {QStringLiteral("answer"), answer.value}};
    if (!answer.note.isEmpty()) given.insert(QStringLiteral("note"), answer.note);
    answers << given;
  }
  return answers.isEmpty() ? QJsonValue() : QJsonValue(answers);
}

Result<QJsonValue> comparisonOf(const PortfolioService& portfolio, const Thresholds& thresholds, const TechnologyId& id,
                                const Edition& edition) {
  JIHENG_ASSIGN(const Technology technology, portfolio.technology(id));
  JIHENG_ASSIGN(const auto tags, portfolio.tagsOf(id));
  std::vector<Measurement> measured;
  for (const Parameter& parameter : technology.parameters)
    measured.push_back({parameter.quantity, parameter.name, parameter.value, parameter.valueTo, parameter.unit, parameter.condition});
  QJsonArray findings;
  for (const Tag& tag : tags) {
    if (!thresholds.has(tag.item, tag.pointKey)) continue;
    for (const ThresholdCheck& check : thresholds.compare(edition, tag.item, tag.pointKey, measured))
      findings << QStringLiteral("%1: %2").arg(check.requirement.in(Language::Chinese), check.finding.in(Language::Chinese));
  }
  return findings.isEmpty() ? QJsonValue() : QJsonValue(findings);
}

}  // namespace

void addReviewEvidence(ReviewService& reviews, const PortfolioService& portfolio, const QuestionnaireService& questionnaires,
                       const Thresholds& thresholds) {
  reviews.addEvidence(QStringLiteral("questionnaire"), [&questionnaires](const TechnologyId& technology, const Edition&) {
    return answersOf(questionnaires, technology);
  });
  reviews.addEvidence(QStringLiteral("thresholds"), [&portfolio, &thresholds](const TechnologyId& technology, const Edition& edition) {
    return comparisonOf(portfolio, thresholds, technology, edition);
  });
}

void addExamination(ReviewService& reviews, ImpactService& impacts, const ExaminationService& examination) {
  reviews.setWordingCheck([&examination](const Tag& tag) { return examination.hasOfficialWording(tag); });
  impacts.setCandidates([&examination](const Edition& edition) -> Result<QHash<TechnologyId, std::vector<ItemKey>>> {
    JIHENG_ASSIGN(const auto standings, examination.standings(edition));
    QHash<TechnologyId, std::vector<ItemKey>> candidates;
    for (auto each = standings.begin(); each != standings.end(); ++each) {
      if (each->candidates == 0) continue;
      JIHENG_ASSIGN(const auto record, examination.screening(each.key(), edition.id()));
      if (!record) continue;
      for (const RecordedCandidate& candidate : record->candidates) candidates[each.key()].push_back(candidate.item);
    }
    return candidates;
  });
  QObject::connect(&examination, &ExaminationService::changed, &reviews, &ReviewService::changed);
}

}  // namespace jiheng
