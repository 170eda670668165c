#pragma once

#include <QString>
#include <memory>

#include "app/foundation/result.h"

namespace jiheng {

/// The mark beside a workspace that says which window has it open: `.name.jiheng.lock` with process, program
/// and computer. Left behind by a crash it is recognised and removed.
class FileLock {
 public:
  /// `path` must be canonical, so that two names of one file meet. InUse names the other window.
  static Result<std::unique_ptr<FileLock>> take(const QString& path);
  /// InUse where this very process has the file open. Asked before the file is read: on POSIX systems closing
  /// any handle of a file drops the locks that SQLite holds on it.
  static Status checkNotOpenHere(const QString& path);
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;

 private:
  struct Private;
  explicit FileLock(std::unique_ptr<Private> d);
  std::unique_ptr<Private> d;
};

}  // namespace jiheng
