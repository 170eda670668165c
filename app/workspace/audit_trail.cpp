#include "app/workspace/audit_trail.h"

#include <QJsonDocument>
#include <algorithm>

#include "app/workspace/sql.h"

namespace jiheng {

namespace {

const QString kColumns = QStringLiteral(
    "sequence, at, actor, action, subject, sentence_zh, sentence_en, fields_before, fields_after, "
    "previous_hash, hash");

QString countKey() {
  return QStringLiteral("audit_count");
}
QString headKey() {
  return QStringLiteral("audit_head");
}
QString noHash() {
  return QString(64, QLatin1Char('0'));
}

QString jsonText(const QJsonObject& object) {
  return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
QString momentText(const QDateTime& moment) {
  return moment.toUTC().toString(Qt::ISODateWithMs);
}

/// What comes back when it has been stored and read: half of a surrogate pair, or a number that JSON cannot
/// hold, would otherwise look like a later change.
QString storable(const QString& text) {
  return QString::fromUtf8(text.toUtf8());
}
QJsonObject storable(const QJsonObject& object) {
  return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

AuditEntry entryOf(const QSqlQuery& row) {
  AuditEntry entry;
  entry.sequence = row.value(0).toLongLong();
  entry.at = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs).toUTC();
  entry.actor = row.value(2).toString();
  entry.action = row.value(3).toString();
  entry.subject = row.value(4).toString();
  entry.sentence = {row.value(5).toString(), row.value(6).toString()};
  entry.before = QJsonDocument::fromJson(row.value(7).toString().toUtf8()).object();
  entry.after = QJsonDocument::fromJson(row.value(8).toString().toUtf8()).object();
  entry.previousHash = row.value(9).toString();
  entry.hash = row.value(10).toString();
  return entry;
}

/// True where the row is what this program would write for the entry: the hash is taken over the parsed
/// values, so a stored text that parses to the same value must not slip through.
bool storedCanonically(const QSqlQuery& row, const AuditEntry& entry) {
  return row.value(1).toString() == momentText(entry.at) &&
         row.value(7).toString() == jsonText(entry.before) &&
         row.value(8).toString() == jsonText(entry.after);
}

void found(AuditCheck& check, qint64 sequence, const Text& finding) {
  if (!check.intact) return;
  check.intact = false;
  check.firstBroken = sequence;
  check.finding = finding;
}

}  // namespace

Result<QString> metaValue(const QSqlDatabase& database, const QString& key) {
  JIHENG_ASSIGN(QSqlQuery query,
                runSql(database, QStringLiteral("SELECT value FROM meta WHERE key = ?"), {key}));
  return query.next() ? query.value(0).toString() : QString();
}

Status setMetaValue(const QSqlDatabase& database, const QString& key, const QString& value) {
  JIHENG_TRY(runSql(database, QStringLiteral("DELETE FROM meta WHERE key = ?"), {key}));
  JIHENG_TRY(runSql(database, QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?)"), {key, value}));
  return {};
}

Status AuditAppender::append(const AuditEvent& event, const QString& actor, const QDateTime& at) {
  if (!m_insert) {
    JIHENG_ASSIGN(const QString count, metaValue(m_database, countKey()));
    JIHENG_ASSIGN(m_head, metaValue(m_database, headKey()));
    m_count = count.toLongLong();
    JIHENG_ASSIGN(PreparedSql insert,
                  PreparedSql::prepare(m_database,
                                       QStringLiteral("INSERT INTO audit (") + kColumns +
                                           QStringLiteral(") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")));
    m_insert = std::move(insert);
  }
  AuditEntry entry;
  entry.sequence = m_count + 1;
  // To the millisecond, which is what is stored and hashed.
  entry.at = QDateTime::fromMSecsSinceEpoch(at.toMSecsSinceEpoch(), Qt::UTC);
  entry.actor = storable(actor);
  entry.action = storable(event.action);
  entry.subject = storable(event.subject);
  entry.sentence = {storable(event.sentence.in(Language::Chinese)),
                    storable(event.sentence.in(Language::English))};
  entry.before = storable(event.before);
  entry.after = storable(event.after);
  entry.previousHash = m_head.isEmpty() ? noHash() : m_head;
  entry.hash = auditHash(entry);
  JIHENG_TRY(m_insert->run({entry.sequence, momentText(entry.at), entry.actor, entry.action, entry.subject,
                            entry.sentence.zh, entry.sentence.en, jsonText(entry.before),
                            jsonText(entry.after), entry.previousHash, entry.hash}));
  m_count = entry.sequence;
  m_head = entry.hash;
  return {};
}

Status AuditAppender::finish() {
  if (!m_insert) return {};
  m_insert.reset();
  JIHENG_TRY(setMetaValue(m_database, countKey(), QString::number(m_count)));
  return setMetaValue(m_database, headKey(), m_head);
}

Status appendAudit(const QSqlDatabase& database, const AuditEvent& event, const QString& actor,
                   const QDateTime& at) {
  AuditAppender appender(database);
  JIHENG_TRY(appender.append(event, actor, at));
  return appender.finish();
}

Result<std::vector<AuditEntry>> readAudit(const QSqlDatabase& database, const AuditFilter& filter) {
  QString statement = QStringLiteral("SELECT ") + kColumns + QStringLiteral(" FROM audit WHERE 1 = 1");
  QVariantList values;
  if (!filter.subject.isEmpty()) {
    statement += QStringLiteral(" AND subject = ?");
    values << filter.subject;
  }
  if (!filter.actionPrefix.isEmpty()) {
    statement += QStringLiteral(" AND substr(action, 1, ?) = ?");
    values << filter.actionPrefix.size() << filter.actionPrefix;
  }
  statement += filter.limit > 0 ? QStringLiteral(" ORDER BY sequence DESC LIMIT ?")
                                : QStringLiteral(" ORDER BY sequence");
  if (filter.limit > 0) values << filter.limit;
  JIHENG_ASSIGN(QSqlQuery query, runSql(database, statement, values));
  std::vector<AuditEntry> entries;
  while (query.next()) entries.push_back(entryOf(query));
  if (query.lastError().isValid()) return fail(sqlError(query.lastError()));
  return entries;
}

Result<AuditCheck> checkAuditTrail(const QSqlDatabase& database) {
  JIHENG_ASSIGN(const QString keptCount, metaValue(database, countKey()));
  JIHENG_ASSIGN(const QString keptHead, metaValue(database, headKey()));
  JIHENG_ASSIGN(QSqlQuery query, runSql(database, QStringLiteral("SELECT ") + kColumns +
                                                      QStringLiteral(" FROM audit ORDER BY sequence")));
  AuditCheck check;
  check.head = noHash();
  while (query.next()) {
    const AuditEntry entry = entryOf(query);
    const qint64 expected = check.entries + 1;
    if (entry.sequence > expected) {
      found(check, expected, phrase("Workspace", "Entry %1 of the audit trail is missing.").arg(expected));
    } else if (entry.sequence < expected) {
      found(check, entry.sequence,
            phrase("Workspace", "Entry %1 of the audit trail was inserted.").arg(entry.sequence));
    } else if (entry.hash != auditHash(entry) || !storedCanonically(query, entry)) {
      found(check, entry.sequence,
            phrase("Workspace", "Entry %1 of the audit trail was changed after it was written.")
                .arg(entry.sequence));
    } else if (entry.previousHash != check.head) {
      // This entry is sound in itself, so the one before it is not the one that it was written after.
      const qint64 before = std::max<qint64>(1, entry.sequence - 1);
      found(check, before,
            phrase("Workspace",
                   "Entry %1 of the audit trail was replaced: the next entry was written after another one.")
                .arg(before));
    }
    check.entries = std::max(expected, entry.sequence);
    check.head = entry.hash;
  }
  if (query.lastError().isValid()) return fail(sqlError(query.lastError()));
  query.finish();

  const qint64 kept = keptCount.toLongLong();
  if (check.entries < kept) {
    found(check, check.entries + 1,
          phrase("Workspace", "The audit trail was cut: entry %1 and all after it are missing.")
              .arg(check.entries + 1));
  } else if (check.entries > kept) {
    found(check, kept + 1, phrase("Workspace", "Entry %1 of the audit trail was inserted.").arg(kept + 1));
  } else if (check.entries > 0 && check.head != keptHead) {
    found(check, check.entries,
          phrase("Workspace", "Entry %1 of the audit trail was changed after it was written.")
              .arg(check.entries));
  }
  // In a variable of its own: lupdate does not read a plural whose count has angle brackets.
  const int entries = static_cast<int>(check.entries);
  if (check.intact)
    check.finding = phrase("Workspace", "The audit trail is intact: %n entries.", nullptr, entries);
  return check;
}

}  // namespace jiheng
