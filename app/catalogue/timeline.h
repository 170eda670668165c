#pragma once

#include "app/catalogue/replay.h"

namespace jiheng {

/// The editions in time order. Where no instrument is ever suspended and none lapses, these are the editions of replay();
/// else one for every day on which something takes effect, is suspended, applies again or lapses.
std::vector<Edition> timeline(const std::vector<Instrument>& instruments, std::vector<Edition> replayed,
                              const SectorTable& sectors);

}  // namespace jiheng
