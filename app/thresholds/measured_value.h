#pragma once

#include <QString>
#include <optional>

#include "app/foundation/result.h"
#include "app/thresholds/exact_number.h"

namespace jiheng {

/// One end of what was measured.
struct Bound {
  ExactNumber value;
  bool included = true;  ///< false for “more than 2.6”
};

/// What was measured: one value, a range, or only one end (“≥ 2.60”).
struct MeasuredValue {
  std::optional<Bound> lower;
  std::optional<Bound> upper;
  QString unit;   ///< typed behind the number; empty where none was
  QString shown;  ///< as typed, in one line
  bool isSingle() const { return lower && upper && lower->value == upper->value; }
};

/// Reads what a maker typed: "2.60", "２.６０", "1,000", "1.5×10³", "10万", "1:5万", "≥ 2.60", "2.55-2.65", "2.60±0.05", each with
/// or without a unit behind it; `valueTo` is the upper end where the range has a field of its own. The error says what to
/// write: an approximate value ("约2.6") is no measurement, and "2,58" could mean two things.
Result<MeasuredValue> readMeasuredValue(const QString& value, const QString& valueTo = {});

}  // namespace jiheng
