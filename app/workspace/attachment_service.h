#pragma once

#include <QHash>
#include <QObject>
#include <functional>
#include <vector>

#include "app/workspace/attachment.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// The attachment as it is stored: with a key, size, SHA-256 and media type of the bytes, author and moment, and a file
/// name without folder.
Attachment preparedAttachment(const Attachment& given, const QByteArray& bytes, const Workspace& workspace);

/// Stores a prepared attachment inside a write of another service, with its audit entry. Errors: InvalidInput for what is
/// not prepared, Refused for what is too large.
Status storeAttachment(WriteScope& scope, const Attachment& prepared, const QByteArray& bytes);

/// Files that are kept with records, in the workspace file itself. The bytes of a removed attachment stay, as every removed
/// record does. Its audit entries have the record that it belongs to as their subject, so that they stand in its history.
class AttachmentService : public QObject {
  Q_OBJECT
 public:
  explicit AttachmentService(Workspace& workspace, QObject* parent = nullptr);

  /// Needs subjectKind, subjectId and fileName; the rest is filled in. Returns what is stored. Errors: InvalidInput,
  /// Refused (larger than kMaxAttachmentBytes), those of writing.
  Result<Attachment> add(const Attachment& attachment, const QByteArray& bytes);
  /// Not removed, in the order of entry.
  Result<std::vector<Attachment>> list(const QString& subjectKind, const QString& subjectId) const;
  /// How many attachments each record of a kind has; one query.
  Result<QHash<QString, int>> counts(const QString& subjectKind) const;
  Result<Attachment> attachment(const AttachmentId& id) const;
  /// The bytes, verified by their SHA-256. Damaged where they are not what was attached.
  Result<QByteArray> bytes(const AttachmentId& id) const;
  /// Writes the verified bytes under a name that every system takes (checkFileName); replaces a file only as a whole.
  Status saveAs(const AttachmentId& id, const QString& path) const;
  /// Changes page note and note.
  Result<Attachment> changeNotes(const AttachmentId& id, const QString& pageNote, const QString& note);
  Status remove(const AttachmentId& id);
  Status restore(const AttachmentId& id);

 signals:
  /// After a commit that changed something here.
  void changed();

 private:
  Status commit(const std::function<Status(WriteScope&)>& work);
  Workspace& m_workspace;
};

}  // namespace jiheng
