#include "app/workspace/file_lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QMutex>
#include <QSet>
#include <QStorageInfo>
#include <QSysInfo>

#include "app/workspace/file_check.h"

namespace jiheng {

namespace {

/// The files that this process has open. A container often gives every run the same process number, so a lock
/// left by a crash can carry our own: only this set tells it from a lock that is really ours.
struct OpenHere {
  QMutex mutex;
  QSet<QString> paths;
};

/// A path as the set knows it: these systems take two spellings for one file.
QString keyOf(const QString& path) {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
  return path.normalized(QString::NormalizationForm_C).toCaseFolded();
#else
  return path;
#endif
}

OpenHere& openHere() {
  static OpenHere set;
  return set;
}

QString lockPathOf(const QString& path) {
  const QFileInfo info(path);
  return QString(info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".lock"));
}

Error inUse(const QString& path, const QLockFile& lock) {
  Error error;
  error.code = ErrorCode::InUse;
  error.kept = phrase("Workspace", "The file was not changed.");
  qint64 process = 0;
  QString host;
  QString program;
  if (!lock.getLockInfo(&process, &host, &program)) {
    error.happened = phrase("Workspace", "%1 is open in another window.").arg(shown(path));
    error.advice =
        phrase("Workspace", "Close it there, then try again. If no window has it open, delete the file %1.")
            .arg(shown(lockPathOf(path)));
    return error;
  }
  error.happened = phrase("Workspace", "%1 is open in another window (program %2, process %3, computer %4).")
                       .arg(shown(path))
                       .arg(program)
                       .arg(QString::number(process))
                       .arg(host);
  // The process of another computer cannot be asked whether it still lives.
  error.advice =
      host == QSysInfo::machineHostName()
          ? phrase("Workspace", "Close it there, then try again.")
          : phrase("Workspace",
                   "Close it there, then try again. If that computer has crashed, delete the file %1.")
                .arg(shown(lockPathOf(path)));
  return error;
}

}  // namespace

struct FileLock::Private {
  explicit Private(const QString& canonicalPath) : path(canonicalPath), file(lockPathOf(canonicalPath)) {
    // Age says nothing: a window may stay open for weeks. Only a process that is gone makes a lock stale.
    file.setStaleLockTime(0);
  }
  QString path;
  QLockFile file;
};

FileLock::FileLock(std::unique_ptr<Private> data) : d(std::move(data)) {}

Status FileLock::checkNotOpenHere(const QString& path) {
  QMutexLocker guard(&openHere().mutex);
  if (!openHere().paths.contains(keyOf(path))) return {};
  return fail(inUse(path, QLockFile(lockPathOf(path))));
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& path) {
  JIHENG_TRY(checkNotOpenHere(path));
  auto data = std::make_unique<Private>(path);
  bool locked = data->file.tryLock(0);
  if (!locked && data->file.error() == QLockFile::LockFailedError) {
    qint64 process = 0;
    QString host;
    QString program;
    const bool ours = data->file.getLockInfo(&process, &host, &program) &&
                      process == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
    if (ours && data->file.removeStaleLockFile()) locked = data->file.tryLock(0);
  }
  if (locked) {
    QMutexLocker guard(&openHere().mutex);
    openHere().paths.insert(keyOf(path));
    return std::unique_ptr<FileLock>(new FileLock(std::move(data)));
  }
  if (data->file.error() == QLockFile::LockFailedError) return fail(inUse(path, data->file));

  Error error;
  error.kept = phrase("Workspace", "The file was not changed.");
  error.detail = QStringLiteral("QLockFile error %1").arg(static_cast<int>(data->file.error()));
  const QString folder = QFileInfo(path).absolutePath();
  const QStorageInfo storage(folder);
  if (data->file.error() == QLockFile::PermissionError) {
    error.code = ErrorCode::ReadOnly;
    error.happened = phrase("Workspace", "The folder %1 cannot be written.").arg(shown(folder));
    error.advice = phrase(
        "Workspace",
        "The program keeps a journal beside the file. Ask for the right to write in this folder, or copy "
        "the file to a folder of your own and open the copy.");
  } else if (storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < 64 * 1024) {
    error.code = ErrorCode::NoSpace;
    error.happened = phrase("Workspace", "The disk with the workspace is full.");
    error.advice = phrase("Workspace", "Free some space on the disk, then try again.");
  } else {
    error.code = ErrorCode::System;
    error.happened = phrase("Workspace", "The system refused to lock the file %1.").arg(shown(path));
    error.advice =
        phrase("Workspace", "Check that the disk or the network share is still connected, then try again.");
  }
  return fail(error);
}

FileLock::~FileLock() {
  d->file.unlock();
  QMutexLocker guard(&openHere().mutex);
  openHere().paths.remove(keyOf(d->path));
}

}  // namespace jiheng
