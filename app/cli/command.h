#pragma once

#include <QStringList>
#include <functional>
#include <vector>

#include "app/foundation/text.h"

namespace jiheng {

class Run;

/// What the program ends with; documented, never changed.
enum class ExitCode {
  Done = 0,
  Findings = 1,       ///< done, with findings: audit broken, differences, rows refused
  WrongUsage = 2,
  UnusableInput = 3
};

/// One option of a command. Without a value name it is a switch.
struct CommandOption {
  QString name;
  QString valueName;  ///< "DATE", "FILE"; the same in both languages
  Text description;
};

/// One command such as "catalogue show".
struct Command {
  QString name;        ///< the words that call it
  QString positional;  ///< how the help shows what follows: "NUMBER"
  int minimum = 0;     ///< how many words must follow
  int maximum = 0;
  Text summary;
  std::vector<CommandOption> options;  ///< beside those that every command takes
  std::function<ExitCode(Run&)> act;
  bool needsFonts = false;             ///< lays out pages: needs a QGuiApplication
};

}  // namespace jiheng
