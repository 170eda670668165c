#pragma once

#include <QIODevice>
#include <functional>

#include "app/foundation/result.h"

namespace jiheng {

/// Writes a file whole or not at all: `write` fills a new file beside it, which takes the place of the old
/// one only when everything went well. `write` checks its own writes and fails with an error of its own when
/// one is cut short. Errors: NoSpace, ReadOnly, InUse, NotFound (the folder), WrongFile (the path is a
/// folder), InvalidInput (no file name), and what `write` itself returns; the old file then stands as it was.
Status writeWholeFile(const QString& path, const std::function<Status(QIODevice&)>& write);

}  // namespace jiheng
