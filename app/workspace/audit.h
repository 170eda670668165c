#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <vector>

#include "app/foundation/text.h"

namespace jiheng {

/// What a service says about one change.
struct AuditEvent {
  QString action;   ///< "product.created", "tag.changed", ...: kind of record, dot, what happened
  QString subject;  ///< id of the record
  Text sentence;    ///< one sentence for people; stored in both languages
  QJsonObject before;  ///< fields with their old values; empty for a new record
  QJsonObject after;   ///< the same with the new values; empty for a removed one
};

/// One entry of the append-only trail.
struct AuditEntry {
  qint64 sequence = 0;
  QDateTime at;  ///< UTC
  QString actor;
  QString action;
  QString subject;
  Bilingual sentence;
  QJsonObject before;
  QJsonObject after;
  QString previousHash;  ///< hex SHA-256; 64 zeros for the first
  QString hash;
};

struct AuditFilter {
  QString subject;       ///< only this record; empty for all
  QString actionPrefix;  ///< "tag."; empty for all
  int limit = 0;         ///< newest first when > 0; 0 for all, oldest first
};

/// Result of a walk over the chain.
struct AuditCheck {
  qint64 entries = 0;
  QString head;
  bool intact = true;
  qint64 firstBroken = 0;  ///< sequence of the first entry that does not fit; 0 when intact
  Text finding;            ///< what was found, in words
};

/// The hash of an entry over its canonical bytes; see docs in audit.cpp.
QString auditHash(const AuditEntry& entry);

}  // namespace jiheng
