#pragma once

#include <QString>

#include "app/foundation/result.h"

namespace jiheng {

class Connection;

/// What the first hundred bytes of a workspace file say.
struct FileHead {
  int version = 0;      ///< of the schema
  bool settled = true;  ///< no journal is beside it, so what the bytes say is what the file holds
};

/// Looks at a file without SQLite, so that nothing is touched: NotFound, WrongFile (a folder, empty, not
/// SQLite, another program's, truncated), NewerFile, Damaged.
Result<FileHead> checkHead(const QString& path, int newestVersion);

/// ReadOnly where the file or its folder may not be written: SQLite must make its journal beside the file.
Status checkWritable(const QString& path);

/// Whether a new file may stand at `path`: InvalidInput without a name, NotFound without the folder, Refused
/// where something is there already or a journal of an earlier file of that name, ReadOnly.
Status checkNew(const QString& path);

/// Damaged unless SQLite finds the whole file readable (quick_check) and `tables` in it.
Status checkContent(const Connection& connection, const QString& path, const QStringList& tables);

/// A path as the system writes it, for messages.
QString shown(const QString& path);

}  // namespace jiheng
