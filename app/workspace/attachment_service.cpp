#include "app/workspace/attachment_service.h"

#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <algorithm>

#include "app/workspace/attachment_repository.h"
#include "app/workspace/file_check.h"

namespace jiheng {

namespace {

Error notThere(const AttachmentId& id) {
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = phrase("Workspace", "This attachment is not there any more.");
  error.advice = phrase("Workspace", "It may have been removed; undo brings it back.");
  error.detail = id.value();
  return error;
}

Error damaged(const Attachment& attachment, const QString& detail) {
  Error error;
  error.code = ErrorCode::Damaged;
  error.happened =
      phrase("Workspace", "The attachment “%1” is not what was attached: its bytes were changed outside the program.")
          .arg(attachment.fileName);
  error.kept = phrase("Workspace", "Nothing was written.");
  error.advice = phrase("Workspace", "Restore a backup, or attach the file again.");
  error.detail = detail;
  return error;
}

/// Paths of either system are cut down to the name; what cannot be seen is dropped.
QString nameOf(const QString& given) {
  QString name = given.mid(std::max(given.lastIndexOf(QLatin1Char('/')), given.lastIndexOf(QLatin1Char('\\'))) + 1);
  name.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
  return name.trimmed();
}

QJsonObject fieldsOf(const Attachment& attachment) {
  QJsonObject fields{{QStringLiteral("attachment"), attachment.id.value()},
                     {QStringLiteral("subject_kind"), attachment.subjectKind},
                     {QStringLiteral("file_name"), attachment.fileName},
                     {QStringLiteral("size"), attachment.size},
                     {QStringLiteral("sha256"), attachment.sha256}};
  if (!attachment.pageNote.isEmpty()) fields.insert(QStringLiteral("page_note"), attachment.pageNote);
  if (!attachment.note.isEmpty()) fields.insert(QStringLiteral("note"), attachment.note);
  return fields;
}

QJsonObject notesOf(const Attachment& attachment) {
  return {{QStringLiteral("attachment"), attachment.id.value()},
          {QStringLiteral("file_name"), attachment.fileName},
          {QStringLiteral("page_note"), attachment.pageNote},
          {QStringLiteral("note"), attachment.note}};
}

AuditEvent eventOf(const char* action, const Attachment& attachment, const Text& sentence) {
  AuditEvent event;
  event.action = QString::fromLatin1(action);
  event.subject = attachment.subjectId;
  event.sentence = sentence;
  return event;
}

}  // namespace

Attachment preparedAttachment(const Attachment& given, const QByteArray& bytes, const Workspace& workspace) {
  Attachment attachment = given;
  if (attachment.id.isEmpty()) attachment.id = AttachmentId::create();
  attachment.fileName = nameOf(given.fileName);
  attachment.pageNote = given.pageNote.trimmed();
  attachment.note = given.note.trimmed();
  attachment.size = bytes.size();
  attachment.sha256 = attachmentSha256(bytes);
  attachment.mediaType = mediaTypeOf(attachment.fileName, bytes);
  attachment.author = workspace.actor();
  attachment.at = workspace.clock().now().toUTC();
  return attachment;
}

Status storeAttachment(WriteScope& scope, const Attachment& prepared, const QByteArray& bytes) {
  if (prepared.fileName.isEmpty())
    return fail(invalidField(QStringLiteral("file_name"), phrase("Workspace", "The file name is missing.")));
  if (prepared.id.isEmpty() || prepared.subjectKind.isEmpty() || prepared.subjectId.isEmpty())
    return fail(invalidField(QStringLiteral("subject"),
                             phrase("Workspace", "It is not known what “%1” is to be attached to.").arg(prepared.fileName)));
  if (bytes.size() > kMaxAttachmentBytes) return fail(attachmentTooLarge(prepared.fileName, bytes.size()));
  if (prepared.size != bytes.size() || prepared.sha256 != attachmentSha256(bytes))
    return fail(damaged(prepared, QStringLiteral("size or SHA-256 differs before storing")));
  const AttachmentRepository repository(scope.database());
  JIHENG_ASSIGN(const bool known, repository.hasBytes(prepared.sha256));
  if (!known) JIHENG_TRY(repository.insertBytes(prepared.sha256, bytes));
  JIHENG_TRY(repository.insert(prepared));
  AuditEvent event = eventOf("attachment.added", prepared,
                             phrase("Workspace", "Attached “%1” (SHA-256 %2).").arg(prepared.fileName).arg(prepared.sha256));
  event.after = fieldsOf(prepared);
  return scope.audit(event);
}

AttachmentService::AttachmentService(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

Status AttachmentService::commit(const std::function<Status(WriteScope&)>& work) {
  // Who hears of the commit may close the workspace, and this service with it.
  const QPointer<AttachmentService> alive(this);
  const Status written = m_workspace.write(work);
  if (written && alive) emit alive->changed();
  return written;
}

Result<Attachment> AttachmentService::add(const Attachment& given, const QByteArray& bytes) {
  const Attachment attachment = preparedAttachment(given, bytes, m_workspace);
  JIHENG_TRY(commit([&](WriteScope& scope) { return storeAttachment(scope, attachment, bytes); }));
  return attachment;
}

Result<std::vector<Attachment>> AttachmentService::list(const QString& subjectKind, const QString& subjectId) const {
  return AttachmentRepository(m_workspace.database()).list(subjectKind, subjectId);
}

Result<QHash<QString, int>> AttachmentService::counts(const QString& subjectKind) const {
  JIHENG_ASSIGN(const auto rows, AttachmentRepository(m_workspace.database()).counts(subjectKind));
  QHash<QString, int> counts;
  for (const auto& [subject, count] : rows) counts.insert(subject, count);
  return counts;
}

Result<Attachment> AttachmentService::attachment(const AttachmentId& id) const {
  JIHENG_ASSIGN(const auto stored, AttachmentRepository(m_workspace.database()).find(id));
  if (!stored || stored->removed) return fail(notThere(id));
  return stored->record;
}

Result<QByteArray> AttachmentService::bytes(const AttachmentId& id) const {
  JIHENG_ASSIGN(const Attachment attachment, this->attachment(id));
  JIHENG_ASSIGN(const auto bytes, AttachmentRepository(m_workspace.database()).bytes(attachment.sha256));
  if (!bytes) return fail(damaged(attachment, QStringLiteral("the bytes are not there")));
  const QString found = attachmentSha256(*bytes);
  if (found != attachment.sha256) return fail(damaged(attachment, QStringLiteral("SHA-256 is %1").arg(found)));
  return *bytes;
}

Status AttachmentService::saveAs(const AttachmentId& id, const QString& path) const {
  JIHENG_TRY(checkFileName(QFileInfo(path).fileName()));
  JIHENG_ASSIGN(const QByteArray bytes, this->bytes(id));
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
  Error error;
  error.code = ErrorCode::System;
  error.happened = phrase("Workspace", "The file %1 could not be written.").arg(shown(path));
  error.kept = phrase("Workspace", "The attachment stays in the workspace.");
  error.advice = phrase("Workspace", "Choose another folder.");
  error.detail = file.errorString();
  return fail(error);
}

Result<Attachment> AttachmentService::changeNotes(const AttachmentId& id, const QString& pageNote, const QString& note) {
  JIHENG_ASSIGN(const Attachment before, attachment(id));
  Attachment after = before;
  after.pageNote = pageNote.trimmed();
  after.note = note.trimmed();
  if (after == before) return after;
  AuditEvent event = eventOf("attachment.changed", before,
                             phrase("Workspace", "Changed the notes of the attachment “%1”.").arg(before.fileName));
  event.before = notesOf(before);
  event.after = notesOf(after);
  const Status written = commit([&](WriteScope& scope) -> Status {
    JIHENG_TRY(AttachmentRepository(scope.database()).updateNotes(after));
    return scope.audit(event);
  });
  if (!written) return fail(written.error());
  return after;
}

Status AttachmentService::remove(const AttachmentId& id) {
  JIHENG_ASSIGN(const Attachment attachment, this->attachment(id));
  AuditEvent event =
      eventOf("attachment.removed", attachment, phrase("Workspace", "Removed the attachment “%1”.").arg(attachment.fileName));
  event.before = fieldsOf(attachment);
  return commit([&](WriteScope& scope) -> Status {
    JIHENG_TRY(AttachmentRepository(scope.database())
                   .setRemoved(id, m_workspace.clock().now().toUTC().toString(Qt::ISODateWithMs)));
    return scope.audit(event);
  });
}

Status AttachmentService::restore(const AttachmentId& id) {
  JIHENG_ASSIGN(const auto stored, AttachmentRepository(m_workspace.database()).find(id));
  if (!stored) return fail(notThere(id));
  if (!stored->removed) return {};
  AuditEvent event = eventOf("attachment.restored", stored->record,
                             phrase("Workspace", "Brought back the attachment “%1”.").arg(stored->record.fileName));
  event.after = fieldsOf(stored->record);
  return commit([&](WriteScope& scope) -> Status {
    JIHENG_TRY(AttachmentRepository(scope.database()).setRemoved(id, {}));
    return scope.audit(event);
  });
}

}  // namespace jiheng
