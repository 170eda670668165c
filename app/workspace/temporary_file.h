#pragma once

#include <QString>

#include "app/foundation/result.h"

namespace jiheng {

/// Removes a half-made file and SQLite's files beside it, unless it was kept.
class TemporaryFile {
 public:
  /// A name beside `path` that no file has.
  explicit TemporaryFile(const QString& path);
  ~TemporaryFile();
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  const QString& path() const { return m_path; }
  /// Gives it its final name; refuses to replace a file.
  Status keepAs(const QString& path);

 private:
  QString m_path;
  bool m_kept = false;
};

}  // namespace jiheng
