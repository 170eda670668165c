#pragma once

#include <QString>

#include "app/foundation/result.h"

namespace jiheng {

/// A consistent copy of the workspace `source` at the new path `target`: written under another name, checked,
/// made durable, and only then given its name. Errors as checkNew, and NoSpace.
Status copyWorkspace(const QString& source, const QString& target);

/// Whether the copy from `source`, a file that nobody need have open, is whole. It is only read.
Status checkBackup(const QString& source);

/// NoSpace where the disk of `folder` has less than `bytes` left.
Status checkSpace(const QString& folder, qint64 bytes);

}  // namespace jiheng
