#pragma once

#include "app/cli/command.h"
#include "app/foundation/result.h"
#include "app/portfolio/portfolio.h"

namespace jiheng {

class Run;

/// The options of what a technology is beside its names, and their values; an error names the option's field.
std::vector<CommandOption> technologyDetailOptions();
Status readTechnologyDetails(const Run& run, Technology& technology);
/// Form, owner, place, origin, secrecy, keywords and parameters, a line each where they are known.
void printTechnologyDetails(Run& run, const Technology& technology);

/// `portfolio show RECORD --on DATE`: the record as it stood at the end of that day.
ExitCode showRecordAsOf(Run& run);

}  // namespace jiheng
