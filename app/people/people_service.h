#pragma once

#include <QObject>
#include <QSet>
#include <functional>
#include <vector>

#include "app/people/person.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// The only writer of persons, and the gate before every write of the workspace: who works now (Workspace::actor, by name) may
/// write what the roles allow. Without named persons everybody writes, but nobody approves. A local file is no server: who can
/// open the file can choose any name; the roles keep honest people from mistakes and name who did what.
///
/// Every call is one durable transaction with its audit entry; the signal follows the commit. A call that would change nothing
/// writes and signals nothing.
class PeopleService : public QObject {
  Q_OBJECT
 public:
  explicit PeopleService(Workspace& workspace, QObject* parent = nullptr);
  ~PeopleService() override;

  /// Not removed; active ones first, then by name.
  Result<std::vector<Person>> list() const;
  Result<std::optional<Person>> find(const PersonId& id) const;
  /// Inserts (an empty id is given a new one) or changes. Errors: InvalidInput at "name" or "roles"; Refused where no officer
  /// would be left, or who works now is none; NotFound for who was removed.
  Result<Person> save(const Person& person);
  /// Several at once, as one step: how the first two are named.
  Result<std::vector<Person>> save(const std::vector<Person>& persons);
  /// Takes somebody off the list; who has signed something stays and can be made inactive instead (Refused).
  Status remove(const PersonId& id);
  Status remove(const std::vector<PersonId>& ids);
  Status restore(const PersonId& id);
  Status restore(const std::vector<PersonId>& ids);

  /// Who works now: the active person whose name is the workspace's actor. None where nobody has that name.
  std::optional<Person> current() const;
  /// Chooses who works now, by name. Not written: it holds for this window.
  void setCurrent(const QString& name);
  /// Whether anybody is named.
  bool anybody() const;
  /// Whether who works now has the role, or is an officer. False where nobody is named.
  bool may(Role role) const;
  /// Whether who works now may do what the audit trail calls `action`; the error says why not.
  Status may(const QString& action) const;

 signals:
  /// After a commit that changed something here, and when somebody else works now.
  void changed();

 private:
  Status refresh();
  Status commit(const std::vector<AuditEvent>& events, const std::function<Status(const QSqlDatabase&)>& work);
  Status setRemoved(const std::vector<PersonId>& ids, bool removed);
  Workspace& m_workspace;
  std::vector<Person> m_persons;  ///< as list(): the gate asks at every write
  QString m_allowedActor;
  QSet<QString> m_allowed;  ///< actions that the gate let pass for this actor
};

}  // namespace jiheng
