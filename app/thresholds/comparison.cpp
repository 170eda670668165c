#include "app/thresholds/comparison.h"

#include "app/thresholds/measurement_reading.h"

namespace jiheng {

namespace {

/// State and words for one measurement against one requirement.
struct Finding {
  ThresholdState state = ThresholdState::Missing;
  Text text;
  Text margin = {};
};

bool isLowerLimit(Relation relation) { return relation == Relation::AtLeast || relation == Relation::MoreThan; }

std::optional<Bound> mirrored(const std::optional<Bound>& bound) {
  if (!bound) return std::nullopt;
  return Bound{ExactNumber() - bound->value, bound->included};
}

Text numberText(const ExactNumber& number, const QString& unit) {
  bool exact = true;
  const QString digits = number.toDecimal(&exact);
  const Text value = Text::verbatim(withUnit(digits, unit));
  return exact ? value : phrase("Thresholds", "about %1", "a number that was rounded").arg(value);
}

/// How far a measurement lies from the limit, with direction. `distance` is not negative and in the base of the dimension.
Text marginText(const ExactNumber& distance, bool above, bool atLeast, const Predicate& predicate, const Unit* unit) {
  if (distance.isZero()) {
    return atLeast ? phrase("Thresholds", "at the limit or beyond it") : phrase("Thresholds", "exactly at the limit");
  }
  const Text shown = numberText(unit ? distance * unit->factor.reciprocal() : distance, predicate.unit);
  if (above) return (atLeast ? phrase("Thresholds", "at least %1 above the limit") : phrase("Thresholds", "%1 above the limit")).arg(shown);
  return (atLeast ? phrase("Thresholds", "at least %1 below the limit") : phrase("Thresholds", "%1 below the limit")).arg(shown);
}

/// Of a map's scale a difference says nothing; how many times it is the limit does.
Text ratioText(const ExactNumber& measured, const ExactNumber& limit) {
  if (measured == limit) return phrase("Thresholds", "exactly at the limit");
  return phrase("Thresholds", "%1 times the limit").arg(numberText(measured * limit.reciprocal(), QString()));
}

Text measuredText(const QString& shown, const Text& margin) { return phrase("Thresholds", "Measured %1: %2.").arg(shown).arg(margin); }

Finding compareLimit(const Predicate& predicate, const MeasuredValue& value, const Dimension& dimension, const Unit* unit) {
  const bool up = isLowerLimit(predicate.relation);
  const bool strict = predicate.relation == Relation::MoreThan || predicate.relation == Relation::LessThan;
  const ExactNumber limit = up ? predicate.base : ExactNumber() - predicate.base;
  const auto low = up ? value.lower : mirrored(value.upper);
  const auto high = up ? value.upper : mirrored(value.lower);
  const bool met = low && (low->value > limit || (low->value == limit && (!strict || !low->included)));
  const bool notMet = high && (high->value < limit || (high->value == limit && (strict || !high->included)));
  if (!met && !notMet) {
    const QString shownLimit = withUnit(predicate.value, predicate.unit);
    const Text from = up ? (strict ? phrase("Thresholds", "Measured %1, on both sides of the limit: met above %2 only.")
                                   : phrase("Thresholds", "Measured %1, on both sides of the limit: met from %2 on."))
                         : (strict ? phrase("Thresholds", "Measured %1, on both sides of the limit: met below %2 only.")
                                   : phrase("Thresholds", "Measured %1, on both sides of the limit: met up to %2."));
    return {ThresholdState::NotDecided, from.arg(value.shown).arg(shownLimit)};
  }
  const Bound& nearest = met ? *low : *high;
  const ExactNumber distance = (nearest.value - limit).magnitude();
  const Text margin = dimension.asRatio && value.isSingle() ? ratioText(value.lower->value, predicate.base)
                                                            : marginText(distance, met == up, !value.isSingle(), predicate, unit);
  return {met ? ThresholdState::Met : ThresholdState::NotMet, measuredText(value.shown, margin), margin};
}

Finding compareRange(const Predicate& predicate, const MeasuredValue& value, const Unit* unit) {
  const bool inside = value.lower && value.upper && value.lower->value >= predicate.base && value.upper->value <= predicate.baseTo;
  if (inside) {
    const Text margin = phrase("Thresholds", "inside the range");
    return {ThresholdState::Met, measuredText(value.shown, margin), margin};
  }
  const auto outside = [&](const ExactNumber& distance, bool above) {
    const Text margin = marginText(distance, above, !value.isSingle(), predicate, unit);
    return Finding{ThresholdState::NotMet, measuredText(value.shown, margin), margin};
  };
  const auto beyond = [](const Bound& bound, const ExactNumber& end, bool below) {
    return bound.value == end ? !bound.included : (below ? bound.value < end : bound.value > end);
  };
  if (value.upper && beyond(*value.upper, predicate.base, true)) return outside((predicate.base - value.upper->value).magnitude(), false);
  if (value.lower && beyond(*value.lower, predicate.baseTo, false)) return outside((value.lower->value - predicate.baseTo).magnitude(), true);
  return {ThresholdState::NotDecided, phrase("Thresholds", "Measured %1, partly inside the range: met from %2 to %3.")
                                          .arg(value.shown).arg(predicate.value).arg(withUnit(predicate.valueTo, predicate.unit))};
}

Finding compareMeasurement(const Predicate& predicate, const UnitTable& units, const Quantity& quantity, const Measurement& measurement) {
  const auto value = inBase(measurement, quantity, units);
  if (!value) return {value.error().state, value.error().text};
  if (const auto fault = conditionFault(measurement, predicate.conditions, units)) return {fault->state, fault->text};
  const Dimension* dimension = units.dimensionOf(quantity);
  const Unit* unit = units.unit(*dimension, predicate.unit);
  if (predicate.kind == PredicateKind::Class)
    return {ThresholdState::NotComparable,
            phrase("Thresholds", "The text names a class, %1, and no limit. Measured %2: whether it belongs to the class is for a person to judge.")
                .arg(withUnit(predicate.value, predicate.unit)).arg(value->shown)};
  return predicate.kind == PredicateKind::Range ? compareRange(predicate, *value, unit) : compareLimit(predicate, *value, *dimension, unit);
}

bool concerns(const Measurement& measurement, const Quantity& quantity, const UnitTable& units) {
  if (units.quantity(measurement.quantity)) return measurement.quantity == quantity.id;
  const Quantity* named = units.named(measurement.name);
  return named && named->id == quantity.id;
}

/// The higher, the nearer to being covered.
int weight(ThresholdState state) {
  switch (state) {
    case ThresholdState::Met:
      return 4;
    case ThresholdState::NotDecided:
      return 3;
    case ThresholdState::NotMet:
      return 2;
    case ThresholdState::NotComparable:
      return 1;
    case ThresholdState::Missing:
      return 0;
  }
  return 0;
}

Text neededText(const Predicate& predicate, const UnitTable& units, const Quantity& quantity) {
  const Bilingual name = inSentence(quantity.name);
  const QString unit = predicate.unit.isEmpty() ? quantity.units.value(0) : predicate.unit;
  if (unit.isEmpty()) return phrase("Thresholds", "No measurement of this quantity is recorded: %1.").arg(name);
  if (predicate.conditions.empty()) return phrase("Thresholds", "No measurement is recorded: %1 in %2 is needed.").arg(name).arg(unit);
  return phrase("Thresholds", "No measurement is recorded: %1 in %2 is needed, measured at %3.")
      .arg(name).arg(unit).arg(conditionsText(predicate.conditions, units));
}

Text limitText(const Predicate& predicate, const Bilingual& name) {
  const QString value = withUnit(predicate.value, predicate.unit);
  switch (predicate.kind) {
    case PredicateKind::Limit:
      return phrase("Thresholds", "%1 %2 %3", "quantity, relation, value with unit").arg(name).arg(relationSign(predicate.relation)).arg(value);
    case PredicateKind::Range:
      return phrase("Thresholds", "%1 from %2 to %3").arg(name).arg(predicate.value).arg(withUnit(predicate.valueTo, predicate.unit));
    case PredicateKind::Class:
      return phrase("Thresholds", "%1 of the class %2").arg(name).arg(value);
    case PredicateKind::Unknown:
      return phrase("Thresholds", "%1: the value is not known in the bundled text").arg(name);
    case PredicateKind::Words:
      break;
  }
  return Text::of(predicate.words);
}

}  // namespace

ThresholdCheck statedOnly(const Predicate& predicate, const UnitTable& units) {
  ThresholdCheck check;
  check.predicateId = predicate.id;
  check.quantity = predicate.quantity;
  check.unit = predicate.unit;
  check.quote = predicate.quote;
  check.note = predicate.note;
  const Quantity* quantity = units.quantity(predicate.quantity);
  const Text limit = limitText(predicate, quantity ? quantity->name : Bilingual());
  check.requirement = predicate.conditions.empty()
                          ? limit
                          : phrase("Thresholds", "%1, measured at %2").arg(limit).arg(conditionsText(predicate.conditions, units));
  QStringList conditions;
  for (const TestCondition& condition : predicate.conditions) conditions << withUnit(condition.value, condition.unit);
  check.condition = conditions.join(QStringLiteral(", "));
  check.state = ThresholdState::NotComparable;
  return check;
}

ThresholdCheck compareOne(const Predicate& predicate, const UnitTable& units, const std::vector<Measurement>& measurements) {
  ThresholdCheck check = statedOnly(predicate, units);
  const Quantity* quantity = units.quantity(predicate.quantity);
  if (predicate.kind == PredicateKind::Words || !quantity) {
    check.finding = phrase("Thresholds", "Stated in words: a person judges it.");
    return check;
  }
  if (predicate.kind == PredicateKind::Unknown) {
    check.finding = phrase("Thresholds", "The value is not known in the bundled text. Bring the official text and compare it there.");
    return check;
  }
  check.state = ThresholdState::Missing;
  check.finding = neededText(predicate, units, *quantity);
  bool contradicted = false;
  for (size_t i = 0; i < measurements.size(); ++i) {
    if (!concerns(measurements[i], *quantity, units)) continue;
    const Finding finding = compareMeasurement(predicate, units, *quantity, measurements[i]);
    contradicted = contradicted || finding.state == ThresholdState::NotMet;
    if (check.measurement >= 0 && weight(finding.state) <= weight(check.state)) continue;
    check.measurement = static_cast<int>(i);
    check.state = finding.state;
    check.finding = finding.text;
    check.margin = finding.margin;
  }
  if (contradicted && check.state == ThresholdState::Met)
    check.finding = phrase("Thresholds", "%1 Another measurement under the same condition does not meet it: settle which one holds.").arg(check.finding);
  return check;
}

}  // namespace jiheng
