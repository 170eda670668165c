#include "app/workspace/workspace.h"

#include <QFileInfo>
#include <QThread>

#include "app/workspace/audit_trail.h"
#include "app/workspace/backup.h"
#include "app/workspace/opening.h"
#include "app/workspace/transaction.h"

namespace jiheng {

struct Workspace::Private {
  OpenFile file;
  QString path;
  QString actor;
  const Clock* clock = nullptr;
  bool writing = false;
  WriteGate gate;

  static std::unique_ptr<Private> of(OpenFile file, const QString& path, const QString& actor,
                                     const Clock& clock) {
    auto data = std::make_unique<Private>();
    data->file = std::move(file);
    data->path = QFileInfo(path).absoluteFilePath();
    data->actor = actor;
    data->clock = &clock;
    return data;
  }
};

namespace {

class OpenWrite final : public WriteScope {
 public:
  OpenWrite(const QSqlDatabase& database, const QString& actor, const Clock& clock, const Workspace::WriteGate& gate)
      : m_database(database), m_trail(database), m_actor(actor), m_clock(clock), m_gate(gate) {}
  QSqlDatabase& database() override { return m_database; }
  Status audit(const AuditEvent& event) override {
    if (m_gate) JIHENG_TRY(m_gate(m_actor, event.action));
    return m_trail.append(event, m_actor, m_clock.now());
  }
  Status finish() { return m_trail.finish(); }

 private:
  QSqlDatabase m_database;
  AuditAppender m_trail;
  const QString& m_actor;
  const Clock& m_clock;
  const Workspace::WriteGate& m_gate;
};

Error refusedWhileWriting(const Text& happened) {
  Error error;
  error.code = ErrorCode::Refused;
  error.happened = happened;
  error.kept = phrase("Workspace", "The change was not saved; what the workspace held before is kept.");
  return error;
}

}  // namespace

Workspace::Workspace(std::unique_ptr<Private> data) : d(std::move(data)) {}
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const QString& actor,
                                                     const Clock& clock) {
  JIHENG_ASSIGN(OpenFile file, createFile(path, actor, clock, workspaceMigrations()));
  return std::unique_ptr<Workspace>(new Workspace(Private::of(std::move(file), path, actor, clock)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const QString& actor,
                                                   const Clock& clock) {
  JIHENG_ASSIGN(OpenFile file, openFile(path, actor, clock, workspaceMigrations()));
  return std::unique_ptr<Workspace>(new Workspace(Private::of(std::move(file), path, actor, clock)));
}

const QString& Workspace::path() const {
  return d->path;
}
QString Workspace::name() const {
  return QFileInfo(d->path).completeBaseName();
}
const QString& Workspace::id() const {
  return d->file.workspaceId;
}
const QString& Workspace::actor() const {
  return d->actor;
}
void Workspace::setWriteGate(WriteGate gate) {
  d->gate = std::move(gate);
}
void Workspace::setActor(const QString& actor) {
  d->actor = actor;
}
const Clock& Workspace::clock() const {
  return *d->clock;
}
QSqlDatabase Workspace::database() const {
  return d->file.connection->database();
}

Status Workspace::write(const std::function<Status(WriteScope&)>& work) {
  if (d->writing)
    return fail(refusedWhileWriting(phrase("Workspace", "Another change is being saved at this moment.")));
  if (QThread::currentThread() != thread())
    return fail(refusedWhileWriting(
        phrase("Workspace", "A workspace can only be changed by the window that opened it.")));
  if (d->gate) JIHENG_TRY(d->gate(d->actor, QString()));
  {
    struct Writing {
      explicit Writing(bool& flag) : flag(flag) { flag = true; }
      ~Writing() { flag = false; }
      bool& flag;
    } const writing(d->writing);
    const QSqlDatabase database = d->file.connection->database();
    JIHENG_ASSIGN(Transaction transaction, Transaction::begin(database));
    OpenWrite scope(database, d->actor, *d->clock, d->gate);
    JIHENG_TRY(work(scope));
    JIHENG_TRY(scope.finish());
    JIHENG_TRY(transaction.commit());
  }
  // Last: whoever listens may write again, or close this workspace.
  emit written();
  return {};
}

QString Workspace::auditHead() const {
  return metaValue(d->file.connection->database(), QStringLiteral("audit_head")).value_or(QString());
}

Result<std::vector<AuditEntry>> Workspace::auditEntries(const AuditFilter& filter) const {
  return readAudit(d->file.connection->database(), filter);
}

Result<AuditCheck> Workspace::checkAudit() const {
  return checkAuditTrail(d->file.connection->database());
}

Status Workspace::backup(const QString& path) const {
  if (d->writing)
    return fail(refusedWhileWriting(phrase("Workspace", "Another change is being saved at this moment.")));
  return copyWorkspace(d->file.filePath, path);
}

Status Workspace::restore(const QString& backupPath, const QString& newPath) {
  JIHENG_TRY(checkBackup(backupPath));
  return copyWorkspace(QFileInfo(backupPath).canonicalFilePath(), newPath);
}

}  // namespace jiheng
