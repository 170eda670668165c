#include "app/workspace/attachment_repository.h"

#include "app/workspace/sql.h"

namespace jiheng {

namespace {

QString columns() {
  return QStringLiteral(
      "id, subject_kind, subject_id, file_name, media_type, size, sha256, page_note, note, author, at, removed_at");
}

Attachment attachmentOf(const QSqlQuery& row) {
  Attachment attachment;
  attachment.id = AttachmentId(row.value(0).toString());
  attachment.subjectKind = row.value(1).toString();
  attachment.subjectId = row.value(2).toString();
  attachment.fileName = row.value(3).toString();
  attachment.mediaType = row.value(4).toString();
  attachment.size = row.value(5).toLongLong();
  attachment.sha256 = row.value(6).toString();
  attachment.pageNote = row.value(7).toString();
  attachment.note = row.value(8).toString();
  attachment.author = row.value(9).toString();
  attachment.at = QDateTime::fromString(row.value(10).toString(), Qt::ISODateWithMs).toUTC();
  return attachment;
}

}  // namespace

Result<std::vector<Attachment>> AttachmentRepository::list(const QString& kind, const QString& subject) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database,
                       QStringLiteral("SELECT %1 FROM attachments WHERE subject_kind = ? AND subject_id = ? AND "
                                      "removed_at IS NULL ORDER BY id")
                           .arg(columns()),
                       {kind, subject}));
  std::vector<Attachment> list;
  while (rows.next()) list.push_back(attachmentOf(rows));
  return list;
}

Result<std::vector<std::pair<QString, int>>> AttachmentRepository::counts(const QString& kind) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database,
                       QStringLiteral("SELECT subject_id, count(*) FROM attachments WHERE subject_kind = ? AND "
                                      "removed_at IS NULL GROUP BY subject_id"),
                       {kind}));
  std::vector<std::pair<QString, int>> counts;
  while (rows.next()) counts.emplace_back(rows.value(0).toString(), rows.value(1).toInt());
  return counts;
}

Result<std::optional<AttachmentRepository::Stored>> AttachmentRepository::find(const AttachmentId& id) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QStringLiteral("SELECT %1 FROM attachments WHERE id = ?").arg(columns()),
                       {id.value()}));
  if (!rows.next()) return std::optional<Stored>();
  return std::optional(Stored{attachmentOf(rows), !rows.value(11).toString().isEmpty()});
}

Result<std::optional<QByteArray>> AttachmentRepository::bytes(const QString& sha256) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QStringLiteral("SELECT bytes FROM attachment_bytes WHERE sha256 = ?"), {sha256}));
  if (!rows.next()) return std::optional<QByteArray>();
  return std::optional(rows.value(0).toByteArray());
}

Result<bool> AttachmentRepository::hasBytes(const QString& sha256) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QStringLiteral("SELECT 1 FROM attachment_bytes WHERE sha256 = ?"), {sha256}));
  return rows.next();
}

Status AttachmentRepository::insertBytes(const QString& sha256, const QByteArray& bytes) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("INSERT INTO attachment_bytes (sha256, size, bytes) VALUES (?, ?, ?)"),
                    {sha256, static_cast<qint64>(bytes.size()), bytes.isNull() ? QByteArray("") : bytes}));
  return {};
}

Status AttachmentRepository::insert(const Attachment& attachment) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO attachments (id, subject_kind, subject_id, file_name, media_type, size, "
                                   "sha256, page_note, note, author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    {attachment.id.value(), attachment.subjectKind, attachment.subjectId, attachment.fileName,
                     attachment.mediaType, attachment.size, attachment.sha256, attachment.pageNote, attachment.note,
                     attachment.author, attachment.at.toUTC().toString(Qt::ISODateWithMs)}));
  return {};
}

Status AttachmentRepository::updateNotes(const Attachment& attachment) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE attachments SET page_note = ?, note = ? WHERE id = ?"),
                    {attachment.pageNote, attachment.note, attachment.id.value()}));
  return {};
}

Status AttachmentRepository::setRemoved(const AttachmentId& id, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE attachments SET removed_at = ? WHERE id = ?"),
                    {at.isEmpty() ? QVariant() : QVariant(at), id.value()}));
  return {};
}

}  // namespace jiheng
