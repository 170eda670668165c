#include "app/workspace/attachment.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QSet>

#include "app/workspace/file_check.h"

namespace jiheng {

namespace {

constexpr qint64 kPiece = 1024 * 1024;
constexpr qsizetype kNameBytes = 255;

bool isForbidden(QChar character) {
  return character.unicode() < 0x20 || character.unicode() == 0x7f ||
         QStringLiteral("<>:\"/\\|?*").contains(character);
}

/// The names of Windows' devices, with any suffix.
bool isDevice(const QString& name) {
  static const QSet<QString> devices = [] {
    QSet<QString> names{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"), QStringLiteral("NUL")};
    for (const QString& port : {QStringLiteral("COM"), QStringLiteral("LPT")})
      for (int i = 1; i <= 9; ++i) names.insert(QString(port + QString::number(i)));
    return names;
  }();
  return devices.contains(name.section(QLatin1Char('.'), 0, 0).trimmed().toUpper());
}

bool endsBadly(const QString& name) {
  return name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' '));
}

Error fileError(ErrorCode code, const Text& happened, const Text& advice) {
  Error error;
  error.code = code;
  error.happened = happened;
  error.kept = phrase("Workspace", "Nothing was attached.");
  error.advice = advice;
  return error;
}

}  // namespace

QString attachmentSha256(const QByteArray& bytes) {
  return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString mediaTypeOf(const QString& fileName, const QByteArray& bytes) {
  return QMimeDatabase().mimeTypeForFileNameAndData(fileName, bytes).name();
}

Error attachmentTooLarge(const QString& fileName, qint64 size) {
  const auto shownSize = [](qint64 bytes) { return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); };
  return fileError(ErrorCode::Refused,
                   phrase("Workspace", "“%1” is too large to be attached: %2, and the limit is %3.")
                       .arg(fileName)
                       .arg(shownSize(size))
                       .arg(shownSize(kMaxAttachmentBytes)),
                   phrase("Workspace", "Attach the pages that matter, or write in a note where the file is kept."));
}

Result<QByteArray> readAttachmentFile(const QString& path, JobProgress* progress) {
  const QFileInfo info(path);
  if (!info.exists())
    return fail(fileError(ErrorCode::NotFound, phrase("Workspace", "The file %1 is not there.").arg(shown(path)),
                          phrase("Workspace", "Choose the file again.")));
  if (!info.isFile())
    return fail(fileError(ErrorCode::WrongFile, phrase("Workspace", "%1 is a folder, not a file.").arg(shown(path)),
                          phrase("Workspace", "Attach its files one by one, or an archive of them.")));
  if (info.size() > kMaxAttachmentBytes) return fail(attachmentTooLarge(info.fileName(), info.size()));
  QFile file(path);
  const auto unreadable = [&file, &path] {
    Error error = fileError(ErrorCode::System, phrase("Workspace", "The file %1 cannot be read.").arg(shown(path)),
                            phrase("Workspace", "Close it in other programs, check your rights, and try again."));
    error.detail = file.errorString();
    return error;
  };
  if (!file.open(QIODevice::ReadOnly)) return fail(unreadable());
  QByteArray bytes;
  bytes.reserve(static_cast<qsizetype>(info.size()));
  for (;;) {
    if (progress && progress->isCancelled())
      return fail(fileError(ErrorCode::Cancelled, phrase("Workspace", "Attaching was stopped."), {}));
    const QByteArray piece = file.read(kPiece);
    if (piece.isEmpty()) {
      if (file.error() != QFileDevice::NoError) return fail(unreadable());
      break;
    }
    bytes += piece;
    // A file that grows while it is read, or one whose size the system does not tell.
    if (bytes.size() > kMaxAttachmentBytes) return fail(attachmentTooLarge(info.fileName(), bytes.size()));
    if (progress && info.size() > 0) progress->report(static_cast<int>(bytes.size() * 100 / info.size()), 100);
  }
  return bytes;
}

Status checkFileName(const QString& name) {
  const QString field = QStringLiteral("file_name");
  const Text advice = phrase("Workspace", "“%1” would do.").arg(safeFileName(name));
  if (name.trimmed().isEmpty())
    return fail(invalidField(field, phrase("Workspace", "The file name is missing."), advice));
  for (const QChar character : name)
    if (isForbidden(character))
      return fail(invalidField(
          field, phrase("Workspace", "“%1” has a character that file names on Windows may not have.").arg(name), advice));
  if (isDevice(name))
    return fail(invalidField(field, phrase("Workspace", "“%1” names a device on Windows, not a file.").arg(name), advice));
  if (endsBadly(name))
    return fail(invalidField(
        field, phrase("Workspace", "“%1” ends with a dot or a space, which Windows drops.").arg(name), advice));
  if (name.toUtf8().size() > kNameBytes)
    return fail(invalidField(field, phrase("Workspace", "The file name is too long for a file."), advice));
  return {};
}

QString safeFileName(const QString& name) {
  QString safe = name.trimmed();
  for (QChar& character : safe)
    if (isForbidden(character)) character = QLatin1Char('_');
  while (endsBadly(safe)) safe.chop(1);
  if (isDevice(safe)) safe.prepend(QLatin1Char('_'));
  if (safe.isEmpty()) safe = QStringLiteral("attachment");
  if (safe.toUtf8().size() <= kNameBytes) return safe;
  // The suffix says what the file is, so the stem is cut.
  QString suffix = QFileInfo(safe).suffix();
  if (suffix.toUtf8().size() > 20) suffix.clear();
  const QString tail = suffix.isEmpty() ? QString() : QString(QLatin1Char('.') + suffix);
  QString stem = safe.chopped(tail.size());
  while (stem.toUtf8().size() + tail.toUtf8().size() > kNameBytes) {
    stem.chop(1);
    if (!stem.isEmpty() && stem.back().isHighSurrogate()) stem.chop(1);
  }
  return QString(stem.trimmed() + tail);
}

}  // namespace jiheng
