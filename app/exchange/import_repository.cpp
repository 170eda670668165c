#include "app/exchange/import_repository.h"

#include "app/workspace/sql.h"

namespace jiheng {

namespace {

QString stamp(const QDateTime& moment) {
  return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime moment(const QVariant& value) {
  return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

}  // namespace

Result<std::vector<ImportRecord>> ImportRepository::all() const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QStringLiteral("SELECT id, at, author, file_name, sha256, size, added, changed, links, rejected, taken_back_at "
                                                  "FROM imports ORDER BY id DESC")));
  std::vector<ImportRecord> records;
  while (rows.next()) {
    ImportRecord record;
    record.id = ImportId(rows.value(0).toString());
    record.at = moment(rows.value(1));
    record.author = rows.value(2).toString();
    record.fileName = rows.value(3).toString();
    record.sha256 = rows.value(4).toString();
    record.size = rows.value(5).toLongLong();
    record.added = rows.value(6).toInt();
    record.changed = rows.value(7).toInt();
    record.links = rows.value(8).toInt();
    record.rejected = rows.value(9).toInt();
    record.takenBack = moment(rows.value(10));
    records.push_back(std::move(record));
  }
  return records;
}

Status ImportRepository::insert(const ImportRecord& record) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO imports (id, at, author, file_name, sha256, size, added, changed, links, rejected) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    {record.id.value(), stamp(record.at), record.author, record.fileName, record.sha256, record.size, record.added,
                     record.changed, record.links, record.rejected}));
  return {};
}

Status ImportRepository::setTakenBack(const ImportId& id, const QDateTime& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE imports SET taken_back_at = ? WHERE id = ?"),
                    {at.isValid() ? QVariant(stamp(at)) : QVariant(), id.value()}));
  return {};
}

Result<QString> ImportRepository::mapping(const QString& signature) const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, QStringLiteral("SELECT mapping FROM import_mappings WHERE signature = ?"), {signature}));
  return rows.next() ? rows.value(0).toString() : QString();
}

Status ImportRepository::setMapping(const QString& signature, const QString& json, const QDateTime& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("DELETE FROM import_mappings WHERE signature = ?"), {signature}));
  JIHENG_TRY(runSql(m_database, QStringLiteral("INSERT INTO import_mappings (signature, mapping, at) VALUES (?, ?, ?)"),
                    {signature, json, stamp(at)}));
  return {};
}

}  // namespace jiheng
