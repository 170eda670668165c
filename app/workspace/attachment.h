#pragma once

#include <QDateTime>
#include <QString>

#include "app/foundation/id.h"
#include "app/foundation/job.h"
#include "app/foundation/result.h"

namespace jiheng {

using AttachmentId = Id<struct AttachmentKind>;

/// A file that was put with a record as evidence. The bytes are kept once for each SHA-256.
struct Attachment {
  AttachmentId id;
  QString subjectKind;  ///< "technology", "tag", "product", "import" or "dossier"
  QString subjectId;
  QString fileName;   ///< without folder
  QString mediaType;  ///< told by bytes and name
  qint64 size = 0;
  QString sha256;    ///< hex
  QString pageNote;  ///< where in the document: "p. 12, table 3"
  QString note;
  QString author;
  QDateTime at;  ///< UTC
  bool operator==(const Attachment&) const = default;
};

/// The largest file that is taken, in bytes: 100 MB. A workspace is one file that people copy and mail.
constexpr qint64 kMaxAttachmentBytes = 100LL * 1024 * 1024;

/// Hex SHA-256.
QString attachmentSha256(const QByteArray& bytes);
/// By the bytes first and the name second.
QString mediaTypeOf(const QString& fileName, const QByteArray& bytes);

/// Reads a file in pieces, with progress in per cent. Safe from any thread. Errors: NotFound, WrongFile (a
/// folder, not a plain file), Refused (larger than the limit), System, Cancelled.
Result<QByteArray> readAttachmentFile(const QString& path, JobProgress* progress = nullptr);
/// The error of a file or content that is too large.
Error attachmentTooLarge(const QString& fileName, qint64 size);

/// InvalidInput for what is no file name on one of the systems that people pass files to: a character that
/// Windows forbids, one of its device names, a dot or space at the end, more than 255 bytes.
Status checkFileName(const QString& name);
/// The nearest name that every system takes.
QString safeFileName(const QString& name);

}  // namespace jiheng
