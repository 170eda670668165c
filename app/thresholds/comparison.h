#pragma once

#include "app/thresholds/predicate.h"
#include "app/thresholds/threshold_check.h"
#include "app/thresholds/unit_table.h"

namespace jiheng {

/// Compares one requirement with what was measured; no I/O, exact arithmetic. Fills everything but item, point and provenance.
/// Of several measurements the one that comes nearest to being covered decides: a technology is looked at once too often rather
/// than once too seldom.
ThresholdCheck compareOne(const Predicate& predicate, const UnitTable& units, const std::vector<Measurement>& measurements);

/// A requirement without a comparison: for lists, and where the text is another one.
ThresholdCheck statedOnly(const Predicate& predicate, const UnitTable& units);

}  // namespace jiheng
