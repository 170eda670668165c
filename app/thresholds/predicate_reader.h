#pragma once

#include <vector>

#include "app/catalogue/catalogue.h"
#include "app/thresholds/predicate.h"
#include "app/thresholds/unit_table.h"

namespace jiheng {

/// Reads data/thresholds/predicates.json and proves it: every item and point is there, the pinned text is the bundled one in every
/// edition that is named, the quoted words stand in it, and every value converts. Error: BrokenData with file, line and field.
Result<std::vector<PredicateGroup>> readPredicates(const QString& dataDir, const UnitTable& units, const Catalogue& catalogue);

/// Whether a point's text is the one that a group was made from: compared folded, so that width and spaces do not matter.
bool isTextOf(const PredicateGroup& group, const ControlPoint& point);

}  // namespace jiheng
