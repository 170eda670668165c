#include "app/workspace/sql.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace jiheng {

namespace {

// SQLite's primary result codes; the driver gives the extended ones, whose low byte is the primary code.
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kReadOnlyMoved = 8 | (4 << 8);
constexpr int kIoError = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCantOpen = 14;
constexpr int kConstraint = 19;
constexpr int kNotADatabase = 26;

/// Some systems report a full disk or a used-up quota as a plain write error.
bool diskIsFull(const QString& path) {
  if (path.isEmpty()) return false;
  const QStorageInfo storage(QFileInfo(path).absolutePath());
  return storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < 64 * 1024;
}

QString withoutUri(const QString& databaseName) {
  if (!databaseName.startsWith(QStringLiteral("file:"))) return databaseName;
  QString path = databaseName.mid(7).section(QLatin1Char('?'), 0, 0);
  path = QString::fromUtf8(QByteArray::fromPercentEncoding(path.toLatin1()));
  // "file:///C:/x" names C:/x, "file:///x" names /x.
  if (path.size() > 2 && path[2] == QLatin1Char(':')) path.remove(0, 1);
  return path;
}

/// Binds the values in order and runs the prepared query.
bool execWith(QSqlQuery& query, const QVariantList& values) {
  for (qsizetype i = 0; i < values.size(); ++i) {
    const QVariant& value = values[i];
    const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    query.bindValue(static_cast<int>(i), nullText ? QVariant(QStringLiteral("")) : value);
  }
  return query.exec();
}

}  // namespace

Error sqlError(const QSqlError& error, const QString& path) {
  Error result;
  const int extended = error.nativeErrorCode().toInt();
  const int code = extended & 0xff;
  const bool full = code == kFull || ((code == kIoError || code == kCantOpen) && diskIsFull(path));
  result.detail = error.text() + QStringLiteral(" [SQLite ") + error.nativeErrorCode() + QLatin1Char(']');
  result.kept = phrase("Workspace", "The change was not saved; what the workspace held before is kept.");
  if (full) {
    result.code = ErrorCode::NoSpace;
    result.happened = phrase("Workspace", "The disk with the workspace is full.");
    result.advice = phrase("Workspace", "Free some space on the disk, then try again.");
  } else if (code == kBusy || code == kLocked) {
    result.code = ErrorCode::InUse;
    result.happened = phrase("Workspace", "Another program is using the workspace file at this moment.");
    result.advice = phrase("Workspace", "Close it there, or wait until it has finished, then try again.");
  } else if (extended == kReadOnlyMoved) {
    result.code = ErrorCode::ReadOnly;
    result.happened =
        phrase("Workspace", "The workspace file was moved, renamed or deleted while it was open.");
    result.advice = phrase("Workspace", "Put the file back in its place, or open it from its new place.");
  } else if (code == kReadOnly) {
    result.code = ErrorCode::ReadOnly;
    result.happened = phrase("Workspace", "The workspace file cannot be written.");
    result.advice =
        phrase("Workspace",
               "Check the rights on the file and on its folder, or copy the file to a folder of your own.");
  } else if (code == kCorrupt || code == kNotADatabase) {
    result.code = ErrorCode::Damaged;
    result.happened = phrase("Workspace", "The workspace file is damaged.");
    result.advice =
        phrase("Workspace", "Restore a backup under a new name. Keep the damaged file for examination.");
  } else if (code == kConstraint) {
    result.code = ErrorCode::Refused;
    result.happened = phrase("Workspace", "The change contradicts other records of the workspace.");
    result.advice =
        phrase("Workspace", "Check that numbers are not used twice and that the linked records still exist.");
  } else if (code == kIoError || code == kCantOpen) {
    result.code = ErrorCode::System;
    result.happened = phrase("Workspace", "The system could not read or write the workspace file.");
    result.advice =
        phrase("Workspace", "Check that the disk or the network share is still connected, then try again.");
  } else {
    result.code = ErrorCode::System;
    result.happened = phrase("Workspace", "The database reported an error: %1").arg(error.text());
  }
  return result;
}

Result<QSqlQuery> runSql(const QSqlDatabase& database, const QString& statement, const QVariantList& values) {
  QSqlQuery query(database);
  query.setForwardOnly(true);
  if (query.prepare(statement) && execWith(query, values)) return query;
  return fail(sqlError(query.lastError(), withoutUri(database.databaseName())));
}

Result<PreparedSql> PreparedSql::prepare(const QSqlDatabase& database, const QString& statement) {
  QSqlQuery query(database);
  query.setForwardOnly(true);
  if (query.prepare(statement)) return PreparedSql(database, std::move(query));
  return fail(sqlError(query.lastError(), withoutUri(database.databaseName())));
}

Status PreparedSql::run(const QVariantList& values) {
  if (execWith(m_query, values)) {
    // A statement that is still open would keep the transaction from committing.
    m_query.finish();
    return {};
  }
  return fail(sqlError(m_query.lastError(), withoutUri(m_database.databaseName())));
}

}  // namespace jiheng
