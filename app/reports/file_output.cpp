#include "app/reports/file_output.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace jiheng {

namespace {

Error failure(ErrorCode code, const Text& happened, const Text& advice, const QString& path,
              const QString& detail) {
  Error error;
  error.code = code;
  error.happened = happened;
  error.kept = QFileInfo(path).isFile() ? phrase("Reports", "The file that was there before is unchanged.")
                                        : phrase("Reports", "No file was written.");
  error.advice = advice;
  error.detail = detail;
  return error;
}

bool isFull(const QString& path) {
  const QStorageInfo storage(QFileInfo(path).absolutePath());
  return storage.isValid() && storage.isReady() && storage.bytesAvailable() < 64 * 1024;
}

Error failureOf(const QSaveFile& file, const QString& path, bool opening) {
  const QFileInfo target(path);
  const QString shown = QDir::toNativeSeparators(path);
  const QString detail = file.errorString();
  if (file.error() == QFileDevice::ResourceError || isFull(path)) {
    return failure(ErrorCode::NoSpace, phrase("Reports", "There is no space left to write %1.").arg(shown),
                   phrase("Reports", "Free some space or choose another folder."), path, detail);
  }
  const bool mayWrite =
      QFileInfo(target.absolutePath()).isWritable() && (!target.exists() || target.isWritable());
  if (!opening || (mayWrite && target.isFile())) {
    return failure(ErrorCode::InUse, phrase("Reports", "The file %1 could not be replaced.").arg(shown),
                   phrase("Reports", "Close it in other programs, or choose another name."), path, detail);
  }
  if (file.error() == QFileDevice::PermissionsError || !mayWrite) {
    return failure(ErrorCode::ReadOnly, phrase("Reports", "The file %1 may not be written.").arg(shown),
                   phrase("Reports", "Choose a folder in which you may write."), path, detail);
  }
  return failure(ErrorCode::System, phrase("Reports", "The file %1 could not be written.").arg(shown),
                 phrase("Reports", "Choose another name or another folder."), path, detail);
}

}  // namespace

Status writeWholeFile(const QString& path, const std::function<Status(QIODevice&)>& write) {
  const QFileInfo target(path);
  const QString shown = QDir::toNativeSeparators(path);
  if (path.isEmpty() || target.fileName().isEmpty()) {
    return fail(failure(ErrorCode::InvalidInput, phrase("Reports", "There is no name for the file."),
                        phrase("Reports", "Enter a file name."), path, {}));
  }
  if (target.isDir()) {
    return fail(failure(ErrorCode::WrongFile, phrase("Reports", "%1 is a folder, not a file.").arg(shown),
                        phrase("Reports", "Enter a file name."), path, {}));
  }
  const QFileInfo folder(target.absolutePath());
  if (!folder.isDir()) {
    return fail(failure(ErrorCode::NotFound,
                        phrase("Reports", "The folder %1 does not exist.")
                            .arg(QDir::toNativeSeparators(target.absolutePath())),
                        phrase("Reports", "Choose a folder that exists."), path, {}));
  }
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return fail(failureOf(file, path, true));
  // Without commit() the new file is dropped and the old one stays.
  if (Status status = write(file); !status) {
    // A disk that fills up shows as a write that was cut short, not always as an error of the file.
    const bool ownReason = file.error() == QFileDevice::NoError && !isFull(path);
    if (ownReason || status.error().code == ErrorCode::Cancelled) return status;
    return fail(failureOf(file, path, true));
  }
  if (file.error() != QFileDevice::NoError) return fail(failureOf(file, path, true));
  if (!file.commit()) return fail(failureOf(file, path, false));
  return {};
}

}  // namespace jiheng
