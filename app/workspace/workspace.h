#pragma once

#include <QDateTime>
#include <QObject>
#include <QSqlDatabase>
#include <functional>
#include <memory>

#include "app/foundation/clock.h"
#include "app/foundation/result.h"
#include "app/workspace/audit.h"

namespace jiheng {

/// What may be done inside one write: SQL on the open transaction, and the audit entries that belong to it.
class WriteScope {
 public:
  virtual ~WriteScope() = default;
  virtual QSqlDatabase& database() = 0;
  /// Adds an entry to the audit trail in the same transaction.
  virtual Status audit(const AuditEvent& event) = 0;
};

/// The one SQLite file with the user's data, open.
///
/// Rollback journal (DELETE), synchronous EXTRA, foreign keys on, quick check on opening, a lock held for as long as it is
/// open so that a second window is refused. An edit is durable when write() has returned. Lives on one thread.
class Workspace : public QObject {
  Q_OBJECT
 public:
  /// Makes a new, empty file. Refuses to replace anything that is there.
  static Result<std::unique_ptr<Workspace>> create(const QString& path, const QString& actor, const Clock& clock);
  /// Opens a file; migrates an older one after a backup beside it. Errors: NotFound, WrongFile (a folder, another
  /// program's file, truncated), ReadOnly, NewerFile, InUse, Damaged. Nothing is changed when it fails.
  static Result<std::unique_ptr<Workspace>> open(const QString& path, const QString& actor, const Clock& clock);
  ~Workspace() override;

  const QString& path() const;
  /// The file's name without folder and suffix.
  QString name() const;
  const QString& id() const;
  /// Who is working; stands in every audit entry. Not a login: a local file is no server.
  const QString& actor() const;
  void setActor(const QString& actor);
  const Clock& clock() const;

  /// For reading. Only repositories use it.
  QSqlDatabase database() const;
  /// Who may write what: asked with the actor at the beginning of each write with an empty action, and again with the action
  /// of each audit entry. An error refuses the whole write. None for everybody may.
  using WriteGate = std::function<Status(const QString& actor, const QString& action)>;
  void setWriteGate(WriteGate gate);
  /// Runs `work` in one transaction: committed when it returns success, rolled back otherwise.
  Status write(const std::function<Status(WriteScope&)>& work);

  /// The last entry's hash, as reports print it.
  QString auditHead() const;
  Result<std::vector<AuditEntry>> auditEntries(const AuditFilter& filter = {}) const;
  /// Walks the whole chain.
  Result<AuditCheck> checkAudit() const;
  /// A consistent copy (VACUUM INTO) at `path`; refuses to replace a file.
  Status backup(const QString& path) const;
  /// Checks a backup and copies it to `newPath`, where nothing may be. Errors as open() for the backup (InUse only where this
  /// very program has it open: use backup() then); Refused, NotFound, ReadOnly or NoSpace for the new file. The backup is
  /// not changed.
  static Status restore(const QString& backupPath, const QString& newPath);

 signals:
  /// After a commit.
  void written();

 private:
  struct Private;
  explicit Workspace(std::unique_ptr<Private> d);
  std::unique_ptr<Private> d;
};

}  // namespace jiheng
