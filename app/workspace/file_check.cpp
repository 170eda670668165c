#include "app/workspace/file_check.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QtEndian>

#include "app/workspace/connection.h"
#include "app/workspace/schema.h"
#include "app/workspace/sql.h"

namespace jiheng {

namespace {

Text fileUntouched() {
  return phrase("Workspace", "The file was not changed.");
}

Error wrongFile(const Text& happened) {
  Error error;
  error.code = ErrorCode::WrongFile;
  error.happened = happened;
  error.kept = fileUntouched();
  error.advice = phrase("Workspace", "Choose a workspace file (.jiheng), or create a new workspace.");
  return error;
}

Error damaged(const Text& happened, const QString& detail) {
  Error error;
  error.code = ErrorCode::Damaged;
  error.happened = happened;
  error.kept = fileUntouched();
  error.advice =
      phrase("Workspace", "Restore a backup under a new name. Keep the damaged file for examination.");
  error.detail = detail;
  return error;
}

Error readOnly(const Text& happened, const Text& advice) {
  Error error;
  error.code = ErrorCode::ReadOnly;
  error.happened = happened;
  error.kept = fileUntouched();
  error.advice = advice;
  return error;
}

bool hasBytes(const QString& path) {
  return QFileInfo(path).size() > 0;
}

constexpr QFileDevice::Permissions kAnyWrite =
    QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;

/// A mark against writing counts even for an administrator, whom the system would let through: somebody set
/// it.
bool mayWrite(const QFileInfo& info) {
  return info.isWritable() && (info.permissions() & kAnyWrite);
}

bool folderMayBeWritten(const QFileInfo& folder) {
#ifdef Q_OS_WIN
  // The read-only mark of a folder means nothing on Windows; making the lock file decides there.
  Q_UNUSED(folder)
  return true;
#else
  return mayWrite(folder);
#endif
}

Error folderReadOnly(const QString& folder) {
  return readOnly(
      phrase("Workspace", "The folder %1 cannot be written.").arg(shown(folder)),
      phrase("Workspace", "Ask for the right to write in this folder, or use a folder of your own."));
}

}  // namespace

QString shown(const QString& path) {
  return QDir::toNativeSeparators(path);
}

Result<FileHead> checkHead(const QString& path, int newestVersion) {
  const QFileInfo info(path);
  if (path.isEmpty() || !info.exists()) {
    Error error;
    error.code = ErrorCode::NotFound;
    error.happened = path.isEmpty() ? phrase("Workspace", "No file was named.")
                                    : phrase("Workspace", "There is no file %1.").arg(shown(path));
    error.advice = phrase("Workspace", "Check the name, or look for the file where it was moved to.");
    return fail(error);
  }
  if (info.isDir())
    return fail(wrongFile(phrase("Workspace", "%1 is a folder, not a workspace file.").arg(shown(path))));
  if (!info.isFile()) return fail(wrongFile(phrase("Workspace", "%1 is no ordinary file.").arg(shown(path))));

  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    Error error =
        readOnly(phrase("Workspace", "The file %1 cannot be read.").arg(shown(path)),
                 phrase("Workspace", "Ask the owner of the file for the right to read and write it."));
    error.detail = file.errorString();
    return fail(error);
  }
  if (file.size() == 0) return fail(wrongFile(phrase("Workspace", "The file %1 is empty.").arg(shown(path))));

  const QByteArray magic = QByteArray::fromRawData("SQLite format 3\0", 16);
  const QByteArray head = file.read(100);
  if (!head.startsWith(magic.left(head.size())))
    return fail(wrongFile(phrase("Workspace", "%1 is no workspace file.").arg(shown(path))));
  const Text truncated =
      phrase("Workspace", "The file %1 is cut off: a part of it is missing.").arg(shown(path));
  if (head.size() < 100) {
    Error error = wrongFile(truncated);
    error.advice =
        phrase("Workspace", "Copy the file again from its source, or restore a backup under a new name.");
    return fail(error);
  }

  // Offsets of the SQLite file format, all big-endian.
  const auto number = [&head](int offset) { return qFromBigEndian<quint32>(head.constData() + offset); };
  if (number(68) != kApplicationId)
    return fail(wrongFile(phrase("Workspace", "The file %1 belongs to another program.").arg(shown(path))));

  FileHead result;
  const bool walMode = head[18] == 2 || head[19] == 2;
  result.settled =
      !hasBytes(path + QStringLiteral("-journal")) && !(walMode && hasBytes(path + QStringLiteral("-wal")));
  const quint32 rawPageSize = qFromBigEndian<quint16>(head.constData() + 16);
  const quint32 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
  if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0)
    return fail(damaged(phrase("Workspace", "The file %1 is damaged.").arg(shown(path)),
                        QStringLiteral("page size")));
  // The page count counts only where the change counter confirms it (older writers left it alone).
  const bool countHolds = number(24) == number(92) && number(28) > 0;
  const qint64 stated = countHolds ? qint64(number(28)) * pageSize : qint64(pageSize);
  if (result.settled && file.size() < stated) {
    Error error = wrongFile(truncated);
    error.detail = QStringLiteral("%1 of %2 bytes").arg(file.size()).arg(stated);
    error.advice =
        phrase("Workspace", "Copy the file again from its source, or restore a backup under a new name.");
    return fail(error);
  }

  result.version = static_cast<int>(number(60));
  if (result.version > newestVersion) {
    Error error;
    error.code = ErrorCode::NewerFile;
    error.happened =
        phrase("Workspace",
               "%1 was written by a newer version of the program (format %2; this version reads up to %3).")
            .arg(shown(path))
            .arg(result.version)
            .arg(newestVersion);
    error.kept = fileUntouched();
    error.advice = phrase("Workspace", "Install the newer version to open it, or choose another file.");
    return fail(error);
  }
  if (result.settled && result.version < 1)
    return fail(damaged(phrase("Workspace", "The file %1 is damaged.").arg(shown(path)),
                        QStringLiteral("user_version")));
  return result;
}

Status checkWritable(const QString& path) {
  const QFileInfo info(path);
  if (!mayWrite(info))
    return fail(readOnly(phrase("Workspace", "The file %1 is read-only.").arg(shown(path)),
                         phrase("Workspace",
                                "Remove the write protection of the file, or copy it to a folder of your own "
                                "and open the copy.")));
  const QFileInfo folder(info.absolutePath());
  if (!folderMayBeWritten(folder)) {
    Error error = folderReadOnly(folder.filePath());
    error.advice = phrase(
        "Workspace",
        "The program keeps a journal beside the file. Ask for the right to write in this folder, or copy "
        "the file to a folder of your own and open the copy.");
    return fail(error);
  }
  return {};
}

Status checkNew(const QString& path) {
  const QFileInfo info(path);
  if (path.trimmed().isEmpty() || info.fileName().isEmpty())
    return fail(invalidField(QStringLiteral("path"), phrase("Workspace", "The file has no name."),
                             phrase("Workspace", "Enter a file name, such as company.jiheng.")));
  const QFileInfo folder(info.absolutePath());
  if (!folder.isDir()) {
    Error error;
    error.code = ErrorCode::NotFound;
    error.happened = phrase("Workspace", "There is no folder %1.").arg(shown(folder.filePath()));
    error.advice = phrase("Workspace", "Create the folder first, or choose another one.");
    return fail(error);
  }
  const auto refused = [](const Text& happened) {
    Error error;
    error.code = ErrorCode::Refused;
    error.happened = happened;
    error.kept = phrase("Workspace", "Nothing was replaced.");
    error.advice = phrase("Workspace", "Choose another name.");
    return error;
  };
  // A link that points nowhere does not exist for Qt, yet the name is taken.
  if (info.exists() || info.isSymLink())
    return fail(refused(phrase("Workspace", "There already is a file or folder %1.").arg(shown(path))));
  // SQLite would play a journal that an earlier file of this name left behind into the new file.
  for (const QString& suffix : {QStringLiteral("-journal"), QStringLiteral("-wal")}) {
    const QString left = QString(path + suffix);
    if (QFileInfo::exists(left))
      return fail(
          refused(phrase("Workspace", "The journal %1 of an earlier file with this name is still there.")
                      .arg(shown(left))));
  }
  if (!folderMayBeWritten(folder)) return fail(folderReadOnly(folder.filePath()));
  return {};
}

Status checkContent(const Connection& connection, const QString& path, const QStringList& tables) {
  const Text happened = phrase("Workspace", "The file %1 is damaged.").arg(shown(path));
  auto query = runSql(connection.database(), QStringLiteral("PRAGMA quick_check(10)"));
  if (!query) {
    Error error = query.error();
    error.kept = fileUntouched();
    if (error.code == ErrorCode::Damaged) error.happened = happened;
    return fail(error);
  }
  QStringList findings;
  while (query->next()) findings << query->value(0).toString();
  if (const QSqlError stopped = query->lastError(); stopped.isValid()) findings << stopped.text();
  query->finish();
  if (findings != QStringList{QStringLiteral("ok")})
    return fail(damaged(happened, findings.join(QStringLiteral("; "))));

  const QStringList there = connection.database().tables();
  for (const QString& table : tables) {
    if (!there.contains(table))
      return fail(damaged(
          phrase("Workspace", "The file %1 is damaged: its table %2 is missing.").arg(shown(path)).arg(table),
          QString()));
  }
  return {};
}

}  // namespace jiheng
