#include "app/workspace/backup.h"

#include <QFileInfo>
#include <QStorageInfo>

#include "app/workspace/connection.h"
#include "app/workspace/file_check.h"
#include "app/workspace/file_lock.h"
#include "app/workspace/migrations.h"
#include "app/workspace/sql.h"
#include "app/workspace/temporary_file.h"

namespace jiheng {

namespace {

Error notCopied(Error error) {
  error.kept = phrase("Workspace", "No copy was made; the workspace itself was not changed.");
  return error;
}

/// Checks the copy and has SQLite write it through to the disk: VACUUM INTO leaves that to the system.
Status checkAndSync(const QString& path) {
  JIHENG_ASSIGN(const auto copy, Connection::open(path, Connection::Access::ReadWrite));
  JIHENG_TRY(checkContent(*copy, path, {}));
  JIHENG_ASSIGN(const qint64 version, pragmaNumber(copy->database(), QStringLiteral("PRAGMA user_version")));
  JIHENG_TRY(runSql(copy->database(), QStringLiteral("PRAGMA user_version = %1").arg(version)));
  return {};
}

}  // namespace

Status checkSpace(const QString& folder, qint64 bytes) {
  const QStorageInfo storage(folder);
  if (!storage.isValid() || storage.bytesAvailable() < 0 || storage.bytesAvailable() >= bytes) return {};
  Error error;
  error.code = ErrorCode::NoSpace;
  error.happened =
      phrase("Workspace", "The disk has too little space for a copy: %1 MB are needed, %2 MB are free.")
          .arg(bytes / 1'000'000 + 1)
          .arg(storage.bytesAvailable() / 1'000'000);
  error.kept = phrase("Workspace", "The file was not changed.");
  error.advice = phrase("Workspace", "Free some space on the disk, then try again.");
  return fail(error);
}

Status checkBackup(const QString& source) {
  JIHENG_TRY(FileLock::checkNotOpenHere(QFileInfo(source).canonicalFilePath()));
  JIHENG_ASSIGN(const FileHead head, checkHead(source, currentSchemaVersion()));
  JIHENG_ASSIGN(const auto connection, Connection::open(source, Connection::Access::Read));
  std::vector<Migration> past;
  for (const Migration& step : workspaceMigrations())
    if (step.version <= head.version) past.push_back(step);
  return checkContent(*connection, source, tablesOf(past));
}

Status copyWorkspace(const QString& source, const QString& target) {
  JIHENG_TRY(checkNew(target));
  TemporaryFile temporary(target);
  {
    // A connection of its own: VACUUM refuses to run while any other query of its connection is still being
    // read.
    JIHENG_ASSIGN(const auto original, Connection::open(source, Connection::Access::Read));
    auto copied = runSql(original->database(), QStringLiteral("VACUUM INTO ?"), {temporary.path()});
    if (!copied) return fail(notCopied(copied.error()));
  }
  if (auto checked = checkAndSync(temporary.path()); !checked) return fail(notCopied(checked.error()));
  return temporary.keepAs(target);
}

}  // namespace jiheng
