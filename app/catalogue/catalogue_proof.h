#pragma once

#include <optional>

#include "app/catalogue/replay.h"

namespace jiheng {

/// How many operations of one kind and part an instrument has here.
int bundledCount(const Instrument& instrument, Part part, OperationKind kind);

/// Compares what each instrument states about itself with what is bundled of it, by part and kind, and with the totals of
/// the instrument before. Nothing where nothing contradicts; a text that is merely incomplete contradicts nothing.
/// `editions` are those of replay(), one for each instrument in force.
std::optional<CatalogueFault> proveCounts(const std::vector<Instrument>& instruments, const std::vector<Edition>& editions);

}  // namespace jiheng
