#pragma once

#include "app/catalogue/edition.h"
#include "app/cli/run.h"

namespace jiheng {

/// One item on one line: number, part, names, and what is doubtful of it.
void printItemLine(Run& run, const Item& item);

/// Every list ends with how much of the law it stands on; written to stderr.
void printCoverage(Run& run, const Edition& edition);

}  // namespace jiheng
