#pragma once

#include <QSqlDatabase>
#include <optional>
#include <vector>

#include "app/foundation/result.h"
#include "app/workspace/audit.h"
#include "app/workspace/sql.h"

namespace jiheng {

/// Adds the entries of one transaction. Where the chain ends is read once and kept in meta once, by finish(),
/// so that ten thousand entries cost ten thousand inserts and no more.
class AuditAppender {
 public:
  explicit AuditAppender(const QSqlDatabase& database) : m_database(database) {}
  Status append(const AuditEvent& event, const QString& actor, const QDateTime& at);
  /// To be called inside the transaction, after the last entry. Without entries it does nothing.
  Status finish();

 private:
  QSqlDatabase m_database;
  std::optional<PreparedSql> m_insert;
  qint64 m_count = 0;
  QString m_head;
};

/// Adds one entry; to be called inside the transaction of the edit. Keeps the count and the head in meta.
Status appendAudit(const QSqlDatabase& database, const AuditEvent& event, const QString& actor,
                   const QDateTime& at);

Result<std::vector<AuditEntry>> readAudit(const QSqlDatabase& database, const AuditFilter& filter);

/// Walks the chain from the first entry to the last and compares the end with what meta keeps.
Result<AuditCheck> checkAuditTrail(const QSqlDatabase& database);

/// A value of meta; empty where it is not there.
Result<QString> metaValue(const QSqlDatabase& database, const QString& key);
Status setMetaValue(const QSqlDatabase& database, const QString& key, const QString& value);

}  // namespace jiheng
