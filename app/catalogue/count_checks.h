#pragma once

#include <optional>

#include "app/catalogue/replay.h"

namespace jiheng {

/// Compares what each instrument states about itself with what is bundled of it, by part and kind, and with the totals of
/// the instrument before. Nothing where nothing contradicts; a text that is merely incomplete contradicts nothing.
/// `editions` are those of replay(), one for each instrument that is law, in the order of lawInOrder().
std::optional<CatalogueFault> proveCounts(const std::vector<Instrument>& instruments, const std::vector<Edition>& editions);

}  // namespace jiheng
