#pragma once

#include <optional>

#include "app/catalogue/replay.h"
#include "app/catalogue/standing_items.h"

namespace jiheng {

/// The instrument must follow the one whose list it changes.
std::optional<CatalogueFault> checkChain(const Instrument& instrument, const QString& previousId);

/// Two steps of one instrument on one item contradict each other, unless both amend or renumber it and change different things.
std::optional<CatalogueFault> checkContradictions(const Instrument& instrument);

/// Whether a step is possible on the items as they stand before it.
std::optional<CatalogueFault> checkStep(const Instrument& instrument, size_t operation, const StandingItems& items);

/// No number may be given twice.
std::optional<CatalogueFault> checkNumbers(const Instrument& instrument, const StandingItems& items);

}  // namespace jiheng
