#pragma once

#include <QStringList>
#include <QTextStream>

#include "app/cli/command.h"

namespace jiheng {

/// Finds the command of a call, reads its options and runs it. `words` is the command line without the program's name.
ExitCode runCommandLine(const QStringList& words, QTextStream& out, QTextStream& err);

/// True where the call lays out pages and so needs a QGuiApplication (offscreen where there is no display).
bool needsFonts(const QStringList& words);

}  // namespace jiheng
