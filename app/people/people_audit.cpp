#include "app/people/people_audit.h"

#include <QJsonArray>

namespace jiheng {

namespace {

QJsonObject fieldsOf(const Person& person) {
  QJsonArray roles;
  for (const Role role : person.roles) roles.append(roleCode(role));
  return {{QStringLiteral("name"), person.name},
          {QStringLiteral("roles"), roles},
          {QStringLiteral("mail"), person.mail},
          {QStringLiteral("active"), person.active}};
}

}  // namespace

AuditEvent createdEvent(const Person& person) {
  return {QStringLiteral("person.created"), person.id.value(),
          phrase("People", "Named “%1” as %2.").arg(person.name).arg(rolesText(person.roles)), {}, fieldsOf(person)};
}

AuditEvent changedEvent(const Person& before, const Person& after) {
  AuditEvent event{QStringLiteral("person.changed"), after.id.value(), {}, fieldsOf(before), fieldsOf(after)};
  const QStringList keys = event.before.keys();
  for (const QString& key : keys) {
    if (event.before.value(key) != event.after.value(key)) continue;
    event.before.remove(key);
    event.after.remove(key);
  }
  if (before.active != after.active)
    event.sentence = after.active ? phrase("People", "“%1” works here again, as %2.").arg(after.name).arg(rolesText(after.roles))
                                  : phrase("People", "“%1” does not work here any more.").arg(after.name);
  else if (before.roles != after.roles)
    event.sentence = phrase("People", "Changed the roles of “%1” from %2 to %3.")
                         .arg(after.name)
                         .arg(rolesText(before.roles))
                         .arg(rolesText(after.roles));
  else
    event.sentence = phrase("People", "Changed name or address of “%1”: now “%2”.").arg(before.name).arg(after.name);
  return event;
}

AuditEvent removedEvent(const Person& person) {
  return {QStringLiteral("person.removed"), person.id.value(), phrase("People", "Took “%1” off the list of persons.").arg(person.name),
          fieldsOf(person), {}};
}

AuditEvent restoredEvent(const Person& person) {
  return {QStringLiteral("person.restored"), person.id.value(),
          phrase("People", "Brought “%1” back to the list of persons.").arg(person.name), {}, fieldsOf(person)};
}

}  // namespace jiheng
