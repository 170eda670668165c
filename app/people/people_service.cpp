#include "app/people/people_service.h"

#include <QPointer>
#include <algorithm>

#include "app/people/people_audit.h"
#include "app/people/people_repository.h"
#include "app/people/people_rules.h"

namespace jiheng {

namespace {

Error unknownPerson() {
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = phrase("People", "This person is not on the list any more.");
  return error;
}

std::vector<Person>::iterator placeOf(std::vector<Person>& persons, const PersonId& id) {
  return std::find_if(persons.begin(), persons.end(), [&](const Person& person) { return person.id == id; });
}

}  // namespace

PeopleService::PeopleService(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
  // What cannot be read here cannot be read by list() either, which says so.
  (void)refresh();
  m_workspace.setWriteGate([this](const QString& actor, const QString& action) -> Status {
    // A batch asks once for each of its records.
    if (m_allowedActor == actor && m_allowed.contains(action)) return {};
    JIHENG_TRY(mayWrite(m_persons, actor, action));
    if (m_allowedActor != actor) m_allowed.clear();
    m_allowedActor = actor;
    m_allowed.insert(action);
    return {};
  });
}

PeopleService::~PeopleService() { m_workspace.setWriteGate({}); }

Status PeopleService::refresh() {
  m_allowed.clear();
  JIHENG_ASSIGN(m_persons, PeopleRepository(m_workspace.database()).all());
  return {};
}

Result<std::vector<Person>> PeopleService::list() const { return PeopleRepository(m_workspace.database()).all(); }

Result<std::optional<Person>> PeopleService::find(const PersonId& id) const {
  JIHENG_ASSIGN(auto persons, list());
  const auto found = placeOf(persons, id);
  return found == persons.end() ? std::nullopt : std::optional<Person>(*found);
}

Status PeopleService::commit(const std::vector<AuditEvent>& events, const std::function<Status(const QSqlDatabase&)>& work) {
  const QPointer<PeopleService> alive(this);
  Status written = m_workspace.write([&](WriteScope& scope) -> Status {
    JIHENG_TRY(work(scope.database()));
    for (const AuditEvent& event : events) JIHENG_TRY(scope.audit(event));
    return refresh();
  });
  if (!written) {
    (void)refresh();  // the gate must stand by what is stored
    return written;
  }
  if (alive) emit changed();
  return written;
}

Result<Person> PeopleService::save(const Person& person) {
  JIHENG_ASSIGN(const auto saved, save(std::vector<Person>{person}));
  return saved.front();
}

Result<std::vector<Person>> PeopleService::save(const std::vector<Person>& given) {
  JIHENG_ASSIGN(std::vector<Person> after, list());
  const std::vector<Person> before = after;
  std::vector<Person> persons = given;
  std::vector<AuditEvent> events;
  for (Person& person : persons) {
    person.name = person.name.simplified();
    person.mail = person.mail.trimmed();
    QList<Role> ordered;
    for (const Role role : allRoles())
      if (person.roles.contains(role)) ordered << role;
    person.roles = ordered;
    JIHENG_TRY(checkPerson(person, after));
    if (person.id.isEmpty()) {
      person.id = PersonId::create();
      events.push_back(createdEvent(person));
      after.push_back(person);
      continue;
    }
    const auto known = placeOf(after, person.id);
    if (known == after.end()) return fail(unknownPerson());
    if (*known == person) continue;
    events.push_back(changedEvent(*known, person));
    *known = person;
  }
  if (events.empty()) return persons;
  JIHENG_TRY(checkList(after));
  const Status written = commit(events, [&](const QSqlDatabase& database) -> Status {
    const PeopleRepository repository(database);
    for (const Person& person : persons) JIHENG_TRY(repository.put(person));
    return {};
  });
  if (!written) return fail(written.error());
  return persons;
}

Status PeopleService::setRemoved(const std::vector<PersonId>& ids, bool removed) {
  const PeopleRepository repository(m_workspace.database());
  JIHENG_ASSIGN(std::vector<Person> present, repository.all());
  JIHENG_ASSIGN(std::vector<Person> gone, repository.all(true));
  std::vector<AuditEvent> events;
  for (const PersonId& id : ids) {
    auto& from = removed ? present : gone;
    const auto place = placeOf(from, id);
    if (place == from.end()) return fail(unknownPerson());
    const Person person = *place;
    from.erase(place);
    if (removed) {
      JIHENG_ASSIGN(const bool signedSomething, repository.hasSigned(id));
      if (signedSomething) {
        Error error;
        error.code = ErrorCode::Refused;
        error.happened = phrase("People", "“%1” has signed a review, so the name stays on the list.").arg(person.name);
        error.advice = phrase("People", "Make the person inactive instead.");
        return fail(error);
      }
      events.push_back(removedEvent(person));
    } else {
      JIHENG_TRY(checkPerson(person, present));
      events.push_back(restoredEvent(person));
      present.push_back(person);
    }
  }
  JIHENG_TRY(checkList(present));
  const QString stamp = removed ? m_workspace.clock().now().toUTC().toString(Qt::ISODateWithMs) : QString();
  return commit(events, [&](const QSqlDatabase& database) -> Status {
    for (const PersonId& id : ids) JIHENG_TRY(PeopleRepository(database).setRemoved(id, stamp));
    return {};
  });
}

Status PeopleService::remove(const PersonId& id) { return setRemoved({id}, true); }
Status PeopleService::remove(const std::vector<PersonId>& ids) { return setRemoved(ids, true); }
Status PeopleService::restore(const PersonId& id) { return setRemoved({id}, false); }
Status PeopleService::restore(const std::vector<PersonId>& ids) { return setRemoved(ids, false); }

std::optional<Person> PeopleService::current() const { return activePerson(m_persons, m_workspace.actor()); }

void PeopleService::setCurrent(const QString& name) {
  if (m_workspace.actor() == name) return;
  m_workspace.setActor(name);
  emit changed();
}

bool PeopleService::anybody() const { return !m_persons.empty(); }

bool PeopleService::may(Role role) const {
  const std::optional<Person> person = current();
  return person && (person->has(role) || person->has(Role::Officer));
}

Status PeopleService::may(const QString& action) const { return mayWrite(m_persons, m_workspace.actor(), action); }

}  // namespace jiheng
