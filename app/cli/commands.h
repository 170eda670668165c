#pragma once

#include <vector>

#include "app/cli/command.h"

namespace jiheng {

std::vector<Command> catalogueCommands();
std::vector<Command> catalogueSearchCommands();
std::vector<Command> catalogueEvidenceCommands();
std::vector<Command> officialTextCommands();
std::vector<Command> catalogueChangeCommands();
std::vector<Command> workspaceCommands();
std::vector<Command> portfolioCommands();
std::vector<Command> guideCommands();
std::vector<Command> reviewCommands();
std::vector<Command> exchangeCommands();
std::vector<Command> recordCommands();
std::vector<Command> transferCommands();
std::vector<Command> deadlineCommands();
std::vector<Command> agendaCommands();
std::vector<Command> reportCommands();
std::vector<Command> screenCommands();
std::vector<Command> examinationCommands();

}  // namespace jiheng
