#pragma once

#include "app/catalogue/catalogue.h"
#include "app/cli/run.h"

namespace jiheng {

/// A disagreement of sources with every claim, as lines.
void printDisagreement(Run& run, const Disagreement& disagreement);

/// A Chinese term with its renderings, as lines.
void printLedgerEntry(Run& run, const LedgerEntry& entry);

}  // namespace jiheng
