#include "app/workspace/opening.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include "app/foundation/id.h"
#include "app/workspace/audit_trail.h"
#include "app/workspace/backup.h"
#include "app/workspace/file_check.h"
#include "app/workspace/migrations.h"
#include "app/workspace/sql.h"
#include "app/workspace/temporary_file.h"
#include "app/workspace/transaction.h"

namespace jiheng {

namespace {

Text fileUntouched() {
  return phrase("Workspace", "The file was not changed.");
}

/// An error of the database on the way to an open file: nothing was written, and the file is named.
Error whileOpening(Error error, const QString& path) {
  error.kept = fileUntouched();
  if (error.code == ErrorCode::Damaged)
    error.happened = phrase("Workspace", "The file %1 is damaged.").arg(shown(path));
  if (error.code == ErrorCode::InUse)
    error.happened = phrase("Workspace", "Another program has the file %1 open.").arg(shown(path));
  return error;
}

/// Rollback journal: a document that people copy, mail and put on shares must be whole in its one file at
/// every moment.
Status useRollbackJournal(const QSqlDatabase& database, const QString& path) {
  JIHENG_ASSIGN(QSqlQuery query, runSql(database, QStringLiteral("PRAGMA journal_mode = DELETE")));
  const QString mode = query.next() ? query.value(0).toString() : QString();
  if (mode == QStringLiteral("delete")) return {};
  Error error;
  error.code = ErrorCode::InUse;
  error.happened = phrase("Workspace", "Another program has the file %1 open.").arg(shown(path));
  error.kept = fileUntouched();
  error.advice = phrase("Workspace", "Close it there, then try again.");
  error.detail = QStringLiteral("journal_mode ") + mode;
  return fail(error);
}

/// "公司.jiheng" of version 1 -> "公司.version-1.20250715-120000.jiheng", with a number where that is taken.
QString backupPathOf(const QString& path, qint64 version, const QDateTime& at) {
  const QFileInfo info(path);
  const QString stem = QString(info.absolutePath() + QLatin1Char('/') + info.completeBaseName() +
                               QStringLiteral(".version-") + QString::number(version) + QLatin1Char('.') +
                               at.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss")));
  const QString suffix = info.suffix().isEmpty() ? QString() : QString(QLatin1Char('.') + info.suffix());
  QString candidate = stem + suffix;
  for (int n = 2; QFileInfo::exists(candidate); ++n)
    candidate = QString(stem + QLatin1Char('-') + QString::number(n) + suffix);
  return candidate;
}

Status migrateWithBackup(const OpenFile& file, const QString& actor, const Clock& clock,
                         const std::vector<Migration>& migrations, qint64 from) {
  const QSqlDatabase database = file.connection->database();
  const qint64 size = QFileInfo(file.filePath).size();
  // The copy, and a journal that may grow to the size of the file.
  JIHENG_TRY(checkSpace(QFileInfo(file.filePath).absolutePath(), 2 * size + 1'000'000));
  const QString backup = backupPathOf(file.filePath, from, clock.now());
  JIHENG_TRY(copyWorkspace(file.filePath, backup));

  const auto recordIt = [&] {
    AuditEvent event;
    event.action = QStringLiteral("workspace.migrated");
    event.subject = file.workspaceId;
    event.sentence =
        phrase("Workspace",
               "The workspace was brought from format %1 to format %2; a copy from before is %3.")
            .arg(from)
            .arg(migrations.back().version)
            .arg(QFileInfo(backup).fileName());
    event.before = {{QStringLiteral("version"), from}};
    event.after = {{QStringLiteral("version"), migrations.back().version}};
    return appendAudit(database, event, actor, clock.now());
  };
  Status migrated = migrate(database, migrations, recordIt);
  if (migrated) return {};

  Error error = migrated.error();
  const auto reached = pragmaNumber(database, QStringLiteral("PRAGMA user_version"));
  if (reached && *reached == from) {
    QFile::remove(backup);
    error.kept = fileUntouched();
  } else {
    error.kept = phrase("Workspace", "A copy of the file from before is %1.").arg(shown(backup));
  }
  return fail(error);
}

/// The numbers of the header as SQLite reads them, after it has rolled back what a crash left half-written.
Result<qint64> checkSettledHead(const QSqlDatabase& database, const QString& path, int newest) {
  JIHENG_ASSIGN(const qint64 version, pragmaNumber(database, QStringLiteral("PRAGMA user_version")));
  if (version >= 1 && version <= newest) return version;
  JIHENG_TRY(checkHead(path, newest));
  Error error;
  error.code = ErrorCode::Damaged;
  error.happened = phrase("Workspace", "The file %1 is damaged.").arg(shown(path));
  error.advice =
      phrase("Workspace", "Restore a backup under a new name. Keep the damaged file for examination.");
  return fail(error);
}

/// The checks that need the lock, and SQLite.
Status openLocked(OpenFile& file, const QString& path, const QString& actor, const Clock& clock,
                  const std::vector<Migration>& migrations) {
  const int newest = migrations.back().version;
  // Again under the lock: the other window may have written between the first look and now.
  JIHENG_TRY(checkHead(file.filePath, newest));
  auto connection = Connection::open(file.filePath, Connection::Access::ReadWrite);
  if (!connection) return fail(whileOpening(connection.error(), path));
  file.connection = *std::move(connection);
  const QSqlDatabase database = file.connection->database();
  // The first read plays back a journal that a killed writer left.
  auto first = pragmaNumber(database, QStringLiteral("SELECT count(*) FROM sqlite_master"));
  if (!first) return fail(whileOpening(first.error(), path));
  JIHENG_ASSIGN(const qint64 version, checkSettledHead(database, file.filePath, newest));
  std::vector<Migration> past;
  for (const Migration& step : migrations)
    if (step.version <= version) past.push_back(step);
  JIHENG_TRY(checkContent(*file.connection, path, tablesOf(past)));
  JIHENG_ASSIGN(file.workspaceId, metaValue(database, QStringLiteral("workspace_id")));
  if (file.workspaceId.isEmpty()) {
    Error error;
    error.code = ErrorCode::Damaged;
    error.happened = phrase("Workspace", "The file %1 is damaged: it does not say which workspace it is.")
                         .arg(shown(path));
    error.kept = fileUntouched();
    error.advice =
        phrase("Workspace", "Restore a backup under a new name. Keep the damaged file for examination.");
    return fail(error);
  }
  JIHENG_TRY(useRollbackJournal(database, path));
  if (version < newest) JIHENG_TRY(migrateWithBackup(file, actor, clock, migrations, version));
  return {};
}

Status fillNew(const QString& path, const QString& name, const QString& actor, const Clock& clock,
               const std::vector<Migration>& migrations) {
  JIHENG_ASSIGN(const auto connection, Connection::open(path, Connection::Access::Create));
  const QSqlDatabase database = connection->database();
  JIHENG_TRY(useRollbackJournal(database, path));
  JIHENG_TRY(runSql(database, QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)));
  JIHENG_TRY(migrate(database, migrations));
  JIHENG_ASSIGN(Transaction transaction, Transaction::begin(database));
  const QString id = newUuid();
  JIHENG_TRY(setMetaValue(database, QStringLiteral("workspace_id"), id));
  JIHENG_TRY(setMetaValue(database, QStringLiteral("name"), name));
  JIHENG_TRY(
      setMetaValue(database, QStringLiteral("created_at"), clock.now().toUTC().toString(Qt::ISODateWithMs)));
  AuditEvent event;
  event.action = QStringLiteral("workspace.created");
  event.subject = id;
  event.sentence = phrase("Workspace", "The workspace “%1” was created.").arg(name);
  event.after = {{QStringLiteral("name"), name}, {QStringLiteral("version"), migrations.back().version}};
  JIHENG_TRY(appendAudit(database, event, actor, clock.now()));
  return transaction.commit();
}

}  // namespace

Result<OpenFile> openFile(const QString& path, const QString& actor, const Clock& clock,
                          const std::vector<Migration>& migrations) {
  OpenFile file;
  file.filePath = QFileInfo(path).canonicalFilePath();
  JIHENG_TRY(FileLock::checkNotOpenHere(file.filePath));
  JIHENG_TRY(checkHead(path, migrations.back().version));
  JIHENG_TRY(checkWritable(file.filePath));
  JIHENG_ASSIGN(file.lock, FileLock::take(file.filePath));
  JIHENG_TRY(openLocked(file, path, actor, clock, migrations));
  return file;
}

Result<OpenFile> createFile(const QString& path, const QString& actor, const Clock& clock,
                            const std::vector<Migration>& migrations) {
  JIHENG_TRY(checkNew(path));
  const QFileInfo info(path);
  OpenFile file;
  file.filePath =
      QString(QFileInfo(info.absolutePath()).canonicalFilePath() + QLatin1Char('/') + info.fileName());
  JIHENG_ASSIGN(file.lock, FileLock::take(file.filePath));
  TemporaryFile temporary(file.filePath);
  auto filled = fillNew(temporary.path(), info.completeBaseName(), actor, clock, migrations);
  if (!filled) {
    Error error = filled.error();
    error.kept = phrase("Workspace", "No file was made.");
    return fail(error);
  }
  JIHENG_TRY(temporary.keepAs(file.filePath));
  if (auto opened = openLocked(file, path, actor, clock, migrations); !opened) {
    file.connection.reset();
    QFile::remove(file.filePath);
    Error error = opened.error();
    error.kept = phrase("Workspace", "No file was made.");
    return fail(error);
  }
  return file;
}

}  // namespace jiheng
