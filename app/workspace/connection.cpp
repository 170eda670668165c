#include "app/workspace/connection.h"

#include <QSqlDriver>
#include <QUrl>

#include "app/foundation/id.h"
#include "app/workspace/sql.h"

namespace jiheng {

namespace {

/// SQLite's name of a file as a URI, the only way to keep it from making a file that is not there.
/// QUrl::fromLocalFile does not serve: it puts the server of a UNC path where SQLite expects none.
QString uriOf(const QString& path, Connection::Access access) {
  QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/:"));
  if (!encoded.startsWith(QLatin1Char('/'))) encoded.prepend(QLatin1Char('/'));
  const QLatin1String mode(access == Connection::Access::Read        ? "ro"
                           : access == Connection::Access::ReadWrite ? "rw"
                                                                     : "rwc");
  return QStringLiteral("file://") + encoded + QStringLiteral("?mode=") + mode;
}

Status setUp(const QSqlDatabase& database) {
  for (const QString& pragma :
       {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA synchronous = EXTRA"),
        // A file comes by mail: what its schema calls is not trusted, and its cells are checked as they are
        // read.
        QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON")})
    JIHENG_TRY(runSql(database, pragma));
  // SQLite ignores a pragma that it does not know, so what must hold is asked back.
  JIHENG_ASSIGN(const qint64 foreignKeys, pragmaNumber(database, QStringLiteral("PRAGMA foreign_keys")));
  if (foreignKeys != 1) {
    Error error;
    error.code = ErrorCode::System;
    error.happened = phrase("Workspace", "This build of SQLite cannot keep links between records.");
    error.advice = phrase("Workspace", "Install the program again.");
    return fail(error);
  }
  return {};
}

}  // namespace

Result<qint64> pragmaNumber(const QSqlDatabase& database, const QString& pragma) {
  JIHENG_ASSIGN(QSqlQuery query, runSql(database, pragma));
  return query.next() ? query.value(0).toLongLong() : 0;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access) {
  std::unique_ptr<Connection> connection(new Connection(QStringLiteral("jiheng-") + newUuid()));
  QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
  if (!database.isValid()) {
    Error error;
    error.code = ErrorCode::System;
    error.happened = phrase("Workspace", "The SQLite driver of Qt is not installed.");
    error.advice =
        phrase("Workspace", "Install the program again; on Debian and Ubuntu install libqt6sql6-sqlite.");
    return fail(error);
  }
  database.setDatabaseName(uriOf(path, access));
  database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"));
  if (!database.open()) return fail(sqlError(database.lastError(), path));
  JIHENG_TRY(setUp(database));
  return connection;
}

Connection::~Connection() {
  {
    QSqlDatabase database = QSqlDatabase::database(m_name, false);
    if (database.isValid()) database.close();
  }
  QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const {
  return QSqlDatabase::database(m_name, false);
}

}  // namespace jiheng
