#pragma once

#include <QSqlDatabase>
#include <memory>

#include "app/foundation/result.h"

namespace jiheng {

/// One SQLite connection with the settings that every connection of this program has: foreign keys on,
/// synchronous EXTRA (a commit survives a power cut right after it: the folder is synced once the journal is gone, which
/// FULL leaves out), a busy timeout, and no trust in functions that a file's own schema calls. Its name is unique; it is
/// removed from Qt's list when this object goes.
class Connection {
 public:
  enum class Access {
    Read,       ///< an existing file, never written
    ReadWrite,  ///< an existing file
    Create      ///< a file that is not there yet
  };
  static Result<std::unique_ptr<Connection>> open(const QString& path, Access access);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  QSqlDatabase database() const;

 private:
  explicit Connection(QString name) : m_name(std::move(name)) {}
  QString m_name;
};

/// The one number that a PRAGMA gives, or sets and gives.
Result<qint64> pragmaNumber(const QSqlDatabase& database, const QString& pragma);

}  // namespace jiheng
