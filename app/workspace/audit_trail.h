#pragma once

#include <QSqlDatabase>
#include <vector>

#include "app/foundation/result.h"
#include "app/workspace/audit.h"

namespace jiheng {

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
