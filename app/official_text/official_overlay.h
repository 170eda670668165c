#pragma once

#include "app/catalogue/catalogue.h"
#include "app/official_text/accepted_text.h"

namespace jiheng {

/// The instruments with everything accepted laid over them: an accepted field replaces the bundled one, or confirms it where
/// only the form differs; an accepted operation without a bundled one completes its instrument. Rules without I/O; whether the
/// result can stand is for Catalogue::rebuilt to prove.
std::vector<Instrument> overlaid(const std::vector<Instrument>& bundled, const std::vector<AcceptedText>& accepted);

}  // namespace jiheng
