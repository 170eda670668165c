#include "app/thresholds/thresholds.h"

#include <algorithm>

#include "app/thresholds/comparison.h"
#include "app/thresholds/predicate_reader.h"

namespace jiheng {

struct Thresholds::Data {
  UnitTable units;
  std::vector<PredicateGroup> groups;

  ThresholdResult resultOf(const ControlPoint& point, const PredicateGroup& group, bool sameText,
                           const std::vector<Measurement>& measurements) const;
  std::vector<ThresholdResult> resultsOf(const Item& item, bool ofDraft, const QString& pointKey,
                                         const std::vector<Measurement>& measurements) const;
};

namespace {

Text outcomeSentence(const ThresholdResult& result, bool complete, bool inWords, bool sameText) {
  if (!sameText)
    return phrase("Thresholds", "The text of this control point is not the one that the comparison was made for. Nothing was compared: read the text.");
  switch (result.outcome) {
    case ThresholdOutcome::ParametersNotMet:
      return phrase("Thresholds",
                    "As measured, the parameters of this control point are not met. That is no verdict: other control points, other texts and other "
                    "regimes can still cover the technology.");
    case ThresholdOutcome::ParametersMet:
      return inWords ? phrase("Thresholds",
                              "As measured, every number that the text states is met: a reason to look closely. What it asks for in words is for a "
                              "person to judge.")
                     : phrase("Thresholds", "As measured, every number that the text states is met: a reason to look closely, and no verdict.");
    case ThresholdOutcome::NotDecided:
      break;
  }
  return complete ? phrase("Thresholds", "A measurement is missing or cannot be compared.")
                  : phrase("Thresholds", "The bundled text of this control point is incomplete: bring the official text.");
}

/// A check counts for the outcome unless the text states it in words.
bool counts(const Predicate& predicate) { return predicate.kind != PredicateKind::Words; }

ThresholdOutcome outcomeOf(const PredicateGroup& group, const std::vector<ThresholdCheck>& checks) {
  int met = 0;
  int notMet = 0;
  int counted = 0;
  for (size_t i = 0; i < checks.size(); ++i) {
    if (!counts(group.predicates[i])) continue;
    ++counted;
    met += checks[i].state == ThresholdState::Met;
    notMet += checks[i].state == ThresholdState::NotMet;
  }
  // What the text states beyond the bundled part can only add to “all of”, so one that is not met decides all the same.
  if (group.allOf && notMet > 0) return ThresholdOutcome::ParametersNotMet;
  if (!group.allOf && met > 0) return ThresholdOutcome::ParametersMet;
  if (!group.complete || counted == 0) return ThresholdOutcome::NotDecided;
  if (group.allOf && met == counted) return ThresholdOutcome::ParametersMet;
  if (!group.allOf && notMet == counted) return ThresholdOutcome::ParametersNotMet;
  return ThresholdOutcome::NotDecided;
}

bool answers(const PredicateGroup& group, const ItemKey& item, const QString& pointKey) {
  return group.item == item && (pointKey.isEmpty() || group.pointKey == pointKey);
}

std::vector<ThresholdCheck> flattened(std::vector<ThresholdResult> results) {
  std::vector<ThresholdCheck> checks;
  for (ThresholdResult& result : results)
    std::ranges::move(result.checks, std::back_inserter(checks));
  return checks;
}

}  // namespace

ThresholdResult Thresholds::Data::resultOf(const ControlPoint& point, const PredicateGroup& group, bool sameText,
                                           const std::vector<Measurement>& measurements) const {
  ThresholdResult result;
  result.item = group.item;
  result.pointKey = group.pointKey;
  result.allOf = group.allOf;
  bool inWords = false;
  for (const Predicate& predicate : group.predicates) {
    ThresholdCheck check = sameText ? compareOne(predicate, units, measurements) : statedOnly(predicate, units);
    if (!sameText)
      check.finding = phrase("Thresholds", "The text was changed: not compared. This is what the earlier bundled text stated.");
    check.item = group.item;
    check.pointKey = group.pointKey;
    check.provenance = point.provenance;
    if (group.confirmation == Confirmation::Unverified) check.provenance.confirmation = Confirmation::Unverified;
    inWords = inWords || !counts(predicate);
    result.checks.push_back(std::move(check));
  }
  result.outcome = sameText ? outcomeOf(group, result.checks) : ThresholdOutcome::NotDecided;
  result.sentence = outcomeSentence(result, group.complete, inWords, sameText);
  return result;
}

std::vector<ThresholdResult> Thresholds::Data::resultsOf(const Item& item, bool ofDraft, const QString& pointKey,
                                                         const std::vector<Measurement>& measurements) const {
  std::vector<ThresholdResult> results;
  for (const ControlPoint& point : item.points) {
    if (!pointKey.isEmpty() && point.key != pointKey) continue;
    // The text decides which predicates hold; where none were made from it, the latest ones are shown as not compared.
    const PredicateGroup* same = nullptr;
    const PredicateGroup* latest = nullptr;
    for (const PredicateGroup& group : groups) {
      if (!answers(group, item.key, point.key) || group.ofDraft != ofDraft) continue;
      latest = &group;
      if (isTextOf(group, point)) same = &group;
    }
    if (latest) results.push_back(resultOf(point, same ? *same : *latest, same != nullptr, measurements));
  }
  return results;
}

Result<Thresholds> Thresholds::load(const QString& dataDir, const Catalogue& catalogue) {
  auto data = std::make_shared<Data>();
  JIHENG_ASSIGN(data->units, UnitTable::load(dataDir));
  JIHENG_ASSIGN(data->groups, readPredicates(dataDir, data->units, catalogue));
  Thresholds thresholds;
  thresholds.d = std::move(data);
  return thresholds;
}

bool Thresholds::has(const ItemKey& item, const QString& pointKey) const {
  return d && std::ranges::any_of(d->groups, [&](const PredicateGroup& group) { return answers(group, item, pointKey); });
}

std::vector<ThresholdResult> Thresholds::results(const Edition& edition, const ItemKey& item, const QString& pointKey,
                                                 const std::vector<Measurement>& measurements) const {
  const Item* found = edition.find(item);
  return d && found ? d->resultsOf(*found, false, pointKey, measurements) : std::vector<ThresholdResult>();
}

std::vector<ThresholdResult> Thresholds::results(const DraftLayer& draft, const ItemKey& item, const QString& pointKey,
                                                 const std::vector<Measurement>& measurements) const {
  const Item* found = draft.find(item);
  return d && found ? d->resultsOf(*found, true, pointKey, measurements) : std::vector<ThresholdResult>();
}

std::vector<ThresholdCheck> Thresholds::compare(const Edition& edition, const ItemKey& item, const QString& pointKey,
                                                const std::vector<Measurement>& measurements) const {
  return flattened(results(edition, item, pointKey, measurements));
}

std::vector<Quantity> Thresholds::quantities() const { return d ? d->units.quantities() : std::vector<Quantity>(); }

QString Thresholds::quantityNamed(const QString& name) const {
  const Quantity* quantity = d ? d->units.named(name) : nullptr;
  return quantity ? quantity->id : QString();
}

}  // namespace jiheng
