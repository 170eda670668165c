#pragma once

#include <QString>
#include <memory>
#include <vector>

#include "app/foundation/clock.h"
#include "app/foundation/result.h"
#include "app/workspace/connection.h"
#include "app/workspace/file_lock.h"
#include "app/workspace/schema.h"

namespace jiheng {

/// A workspace file that passed every check, locked for this window. The connection closes before the lock
/// goes.
struct OpenFile {
  std::unique_ptr<FileLock> lock;
  std::unique_ptr<Connection> connection;
  QString filePath;  ///< canonical
  QString workspaceId;
};

/// Opens and, where `migrations` has newer steps, migrates after a backup beside the file.
Result<OpenFile> openFile(const QString& path, const QString& actor, const Clock& clock,
                          const std::vector<Migration>& migrations);

/// Makes a new file with the schema of `migrations` and its first audit entry, and opens it. A failure leaves
/// no file.
Result<OpenFile> createFile(const QString& path, const QString& actor, const Clock& clock,
                            const std::vector<Migration>& migrations);

}  // namespace jiheng
