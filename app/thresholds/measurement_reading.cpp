#include "app/thresholds/measurement_reading.h"

#include <QRegularExpression>

namespace jiheng {

namespace {

tl::unexpected<MeasurementFault> missing(const Text& text) {
  return tl::make_unexpected(MeasurementFault{ThresholdState::Missing, text});
}

const Dimension* dimensionOf(const UnitTable& units, const Quantity& quantity) { return units.dimensionOf(quantity); }

Text oneCondition(const TestCondition& condition, const UnitTable& units) {
  const Quantity* quantity = units.quantity(condition.quantity);
  return phrase("Thresholds", "%1 %2", "a test condition: quantity, value with unit")
      .arg(quantity ? inSentence(quantity->name) : Bilingual{condition.quantity, condition.quantity})
      .arg(withUnit(condition.value, condition.unit));
}

/// The parts of a condition as typed: "220 MPa, 25 °C"; a comma inside 1,000 does not part.
QStringList partsOf(const QString& condition) {
  static const QRegularExpression between(QStringLiteral("[;、]|,(?![0-9]{3}(?![0-9]))|\\band\\b|和|及"),
                                          QRegularExpression::CaseInsensitiveOption);
  return plainSigns(condition).split(between, Qt::SkipEmptyParts);
}

/// What the typed condition says of one quantity, in its base; nothing where it says nothing of it.
std::optional<MeasuredValue> statedOf(const QString& typed, const Quantity& quantity, const UnitTable& units) {
  static const QRegularExpression labelled(QStringLiteral("^([^0-9≥≤<>=]*?)([+-]?[0-9≥≤<>=].*)$"));
  static const QRegularExpression about(QStringLiteral("约|近|~|≈|about|approx|circa|ca\\."), QRegularExpression::CaseInsensitiveOption);
  const Dimension* dimension = dimensionOf(units, quantity);
  if (!dimension) return std::nullopt;
  for (const QString& part : partsOf(typed)) {
    const auto match = labelled.match(part.trimmed());
    if (!match.hasMatch()) continue;
    const QString label = match.captured(1);
    const Quantity* other = units.named(label);
    if (other && other->dimension != quantity.dimension) continue;
    const auto value = readMeasuredValue(match.captured(2));
    const Unit* unit = value ? units.unit(*dimension, value->unit) : nullptr;
    if (!unit) continue;
    MeasuredValue stated = *value;
    for (std::optional<Bound>* bound : {&stated.lower, &stated.upper}) {
      if (*bound) (*bound)->value = (*bound)->value * unit->factor + unit->offset;
    }
    // An approximate condition is a range of unknown width: it is none that the text asks for.
    if (about.match(label).hasMatch()) stated.upper.reset();
    return stated;
  }
  return std::nullopt;
}

}  // namespace

QString withUnit(const QString& value, const QString& unit) {
  if (unit.isEmpty()) return value;
  if (unit.startsWith(QLatin1Char('%')) || unit == QStringLiteral("‰") || unit == QStringLiteral("C")) return QString(value + unit);
  return QString(value + QLatin1Char(' ') + unit);
}

Bilingual inSentence(Bilingual name) {
  if (name.en.size() > 1 && name.en[1].isLower()) name.en[0] = name.en[0].toLower();
  return name;
}

Text conditionsText(const std::vector<TestCondition>& conditions, const UnitTable& units) {
  Text text;
  for (const TestCondition& condition : conditions) {
    const Text one = oneCondition(condition, units);
    text = text.isEmpty() ? one : phrase("Thresholds", "%1 and %2", "two test conditions").arg(text).arg(one);
  }
  return text;
}

tl::expected<MeasuredValue, MeasurementFault> inBase(const Measurement& measurement, const Quantity& quantity, const UnitTable& units) {
  const Dimension* dimension = dimensionOf(units, quantity);
  const Bilingual name = inSentence(quantity.name);
  if (measurement.value.trimmed().isEmpty() && measurement.valueTo.trimmed().isEmpty())
    return missing(phrase("Thresholds", "The measured value is missing: %1.").arg(name));
  const auto value = readMeasuredValue(measurement.value, measurement.valueTo);
  if (!value) return missing(phrase("Thresholds", "%1 %2", "two sentences").arg(value.error().happened).arg(value.error().advice));
  MeasuredValue result = *value;
  const QString typed = measurement.unit.trimmed();
  if (!typed.isEmpty() && result.unit.isEmpty()) result.shown = withUnit(result.shown, typed);
  if (!dimension || dimension->units.empty()) {
    if (dimension && dimension->asRatio && !measurement.value.contains(QLatin1Char(':')) && !measurement.value.contains(QChar(u'：')))
      return missing(phrase("Thresholds", "Write the scale as 1:n, such as 1:50,000; the bare number %1 could mean either side.")
                         .arg(measurement.value.trimmed()));
    return result;
  }
  const Unit* typedUnit = typed.isEmpty() ? nullptr : units.unit(*dimension, typed);
  const Unit* behind = result.unit.isEmpty() ? nullptr : units.unit(*dimension, result.unit);
  const QString unread = !typed.isEmpty() && !typedUnit ? typed : (!result.unit.isEmpty() && !behind ? result.unit : QString());
  if (!unread.isEmpty())
    return tl::make_unexpected(MeasurementFault{
        ThresholdState::NotComparable, phrase("Thresholds", "“%1” is not known as a unit of %2. Use %3, for example; capital and small letters count.")
                                           .arg(unread).arg(name).arg(quantity.units.value(0))});
  if (typedUnit && behind && typedUnit != behind)
    return missing(phrase("Thresholds", "The value of %1 has two units: %2 and %3.").arg(name).arg(result.unit).arg(typed));
  const Unit* unit = typedUnit ? typedUnit : behind;
  if (!unit)
    return missing(phrase("Thresholds", "The unit of the measured value is missing: %1 is measured in %2, for example.")
                       .arg(name).arg(quantity.units.value(0)));
  for (std::optional<Bound>* bound : {&result.lower, &result.upper}) {
    if (*bound) (*bound)->value = (*bound)->value * unit->factor + unit->offset;
  }
  return result;
}

std::optional<MeasurementFault> conditionFault(const Measurement& measurement, const std::vector<TestCondition>& conditions,
                                               const UnitTable& units) {
  const QString typed = measurement.condition.simplified();
  for (const TestCondition& condition : conditions) {
    const Quantity* quantity = units.quantity(condition.quantity);
    if (!quantity) continue;
    const Text wanted = oneCondition(condition, units);
    const auto stated = typed.isEmpty() ? std::nullopt : statedOf(typed, *quantity, units);
    if (!stated && typed.isEmpty())
      return MeasurementFault{ThresholdState::Missing,
                              phrase("Thresholds", "The test condition of the measurement is missing. The text asks for %1.").arg(wanted)};
    if (!stated)
      return MeasurementFault{ThresholdState::Missing, phrase("Thresholds", "The test condition “%1” says nothing of the %2. The text asks for %3.")
                                                           .arg(typed).arg(inSentence(quantity->name)).arg(wanted)};
    if (!stated->isSingle() || stated->lower->value != condition.base)
      return MeasurementFault{ThresholdState::NotComparable,
                              phrase("Thresholds", "Measured at %1; the text asks for %2. Results under different conditions are not comparable.")
                                  .arg(typed).arg(wanted)};
  }
  return std::nullopt;
}

}  // namespace jiheng
