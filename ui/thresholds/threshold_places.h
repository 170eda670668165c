#pragma once

#include <vector>

#include "app/catalogue/edition.h"
#include "app/portfolio/portfolio.h"
#include "app/thresholds/thresholds.h"
#include "app/workbench/workbench.h"

namespace jiheng::ui {

/// Why a control point is compared for a technology. The order is that of the panel.
enum class PlaceReason { Confirmed, Candidate, Screened, Measured };

/// A control point, or an item as a whole, whose numbers are compared.
struct ThresholdPlace {
  ItemKey item;
  QString pointKey;  ///< empty for all points of the item
  PlaceReason reason = PlaceReason::Candidate;
};

/// The measurements of a technology, as thresholds read them.
std::vector<Measurement> measurementsOf(const Technology& technology);

/// Where the technology is tagged (but not refused) or was screened, and where it measured a quantity that a control point states:
/// only places with numbers, each once.
Result<std::vector<ThresholdPlace>> thresholdPlaces(const Workbench& workbench, const Technology& technology, const Edition& edition);

}  // namespace jiheng::ui
