#include "app/cli/commands.h"
#include "app/cli/run.h"

namespace jiheng {

std::vector<Command> reportCommands() { return {}; }

}  // namespace jiheng
