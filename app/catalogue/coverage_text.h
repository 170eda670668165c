#pragma once

#include "app/catalogue/catalogue.h"

namespace jiheng {

/// How much of an instrument is bundled: "44 of 53 operations bundled, control points for 18."
Text coverageText(const InstrumentCoverage& coverage, InstrumentKind kind);

/// How much of one part of an edition is bundled: "86 of 135 items bundled, control points for 30." Unconfirmed items are
/// counted apart, never as bundled.
Text coverageText(const PartCoverage& coverage);

/// How much of a sector is bundled. The instruments state no counts by sector, so the whole is not known, and the sentence
/// says so.
Text sectorCoverageText(const Edition& edition, const QString& sectorCode);

}  // namespace jiheng
