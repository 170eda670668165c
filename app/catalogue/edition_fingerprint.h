#pragma once

#include <QString>

#include "app/catalogue/edition.h"

namespace jiheng {

/// SHA-256 in hexadecimal over what an edition says: its items with part, number, sector, names and control points. Two
/// values of one edition differ here where an official text completed or corrected it, so that what was examined on the
/// one is not taken for an examination of the other. Costs about a millisecond; callers keep it.
QString editionFingerprint(const Edition& edition);

}  // namespace jiheng
