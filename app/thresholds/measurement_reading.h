#pragma once

#include <optional>

#include "app/thresholds/measured_value.h"
#include "app/thresholds/predicate.h"
#include "app/thresholds/threshold_check.h"
#include "app/thresholds/unit_table.h"

namespace jiheng {

/// Why a measurement cannot be compared with a requirement.
struct MeasurementFault {
  ThresholdState state = ThresholdState::Missing;  ///< Missing or NotComparable
  Text text;
};

/// The measurement in the base of the quantity's dimension.
tl::expected<MeasuredValue, MeasurementFault> inBase(const Measurement& measurement, const Quantity& quantity, const UnitTable& units);

/// Whether a measurement was made under the conditions that the text states; nothing where it was. They are compared by quantity
/// after conversion: 2,200 bar is 220 MPa, 300 MPa is not.
std::optional<MeasurementFault> conditionFault(const Measurement& measurement, const std::vector<TestCondition>& conditions,
                                               const UnitTable& units);

/// "pressure 220 MPa"; several conditions one after the other.
Text conditionsText(const std::vector<TestCondition>& conditions, const UnitTable& units);

/// A value with its unit: "2.58 g/cc", "97%".
QString withUnit(const QString& value, const QString& unit);

/// A name inside an English sentence: the first letter small, unless it is a sign such as “C-rate”.
Bilingual inSentence(Bilingual name);

}  // namespace jiheng
