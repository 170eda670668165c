#include "app/workspace/transaction.h"

#include "app/workspace/sql.h"

namespace jiheng {

Result<Transaction> Transaction::begin(const QSqlDatabase& database) {
  // IMMEDIATE takes the write lock now: a busy file is reported before any work is done, not half-way.
  JIHENG_TRY(runSql(database, QStringLiteral("BEGIN IMMEDIATE")));
  return Transaction(database);
}

Transaction::~Transaction() {
  if (!m_database.isValid()) return;
  // SQLite may have rolled back by itself (a full disk); that there is nothing left to roll back is no error.
  (void)runSql(m_database, QStringLiteral("ROLLBACK"));
  // After a failed write to the disk SQLite leaves the journal for whoever reads next. That is us, now: the
  // file is to be whole, and the space given back, when the error is shown.
  (void)runSql(m_database, QStringLiteral("SELECT count(*) FROM sqlite_master"));
}

Status Transaction::commit() {
  JIHENG_TRY(runSql(m_database, QStringLiteral("COMMIT")));
  m_database = QSqlDatabase();
  return {};
}

}  // namespace jiheng
