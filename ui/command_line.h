#pragma once

#include <QStringList>
#include <optional>

#include "app/foundation/result.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// What was asked for on the command line of the window.
struct CommandLine {
  QString file;                 ///< workspace to open
  QString link;                 ///< place in the catalogue to show, as in app/catalogue/catalogue_link.h
  QString dataDir;              ///< in place of the bundled data
  QList<Language> languages;    ///< empty: as the settings say
  QList<ThemeChoice> themes;    ///< empty: as the settings say
  QString renderFolder;         ///< draw all pages into it and end
  bool exitAfterStart = false;  ///< end after the first painted frame and print how long it took
  bool help = false;
  bool version = false;
  QString helpText;
};

/// Reads the arguments, the program's name first. An error is wrong usage.
Result<CommandLine> readCommandLine(const QStringList& arguments);

/// The value of `--scale` in raw arguments, 1 to 4. Asked before there is an application object: Qt reads the
/// scale only while that is made.
std::optional<double> scaleIn(int argc, char** argv);

}  // namespace jiheng::ui
