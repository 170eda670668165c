#include "app/people/people_repository.h"

#include <algorithm>

#include "app/workspace/sql.h"

namespace jiheng {

Result<std::vector<Person>> PeopleRepository::all(bool removed) const {
  const QString where = removed ? QStringLiteral("IS NOT NULL") : QStringLiteral("IS NULL");
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QStringLiteral("SELECT id, name, roles, mail, active FROM people WHERE removed_at ") + where));
  std::vector<Person> persons;
  while (rows.next()) {
    Person person;
    person.id = PersonId(rows.value(0).toString());
    person.name = rows.value(1).toString();
    const QStringList codes = rows.value(2).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& code : codes)
      if (const auto role = roleFromCode(code)) person.roles << *role;
    person.mail = rows.value(3).toString();
    person.active = rows.value(4).toInt() != 0;
    persons.push_back(std::move(person));
  }
  std::sort(persons.begin(), persons.end(), [](const Person& a, const Person& b) {
    if (a.active != b.active) return a.active;
    return a.name != b.name ? a.name < b.name : a.id < b.id;
  });
  return persons;
}

Status PeopleRepository::put(const Person& person) const {
  QStringList codes;
  for (const Role role : person.roles) codes << roleCode(role);
  const QString roles = codes.join(QLatin1Char(' '));
  JIHENG_ASSIGN(QSqlQuery known, runSql(m_database, QStringLiteral("SELECT 1 FROM people WHERE id = ?"), {person.id.value()}));
  if (known.next()) {
    known.finish();
    JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE people SET name = ?, roles = ?, mail = ?, active = ? WHERE id = ?"),
                      {person.name, roles, person.mail, person.active ? 1 : 0, person.id.value()}));
    return {};
  }
  JIHENG_TRY(runSql(m_database, QStringLiteral("INSERT INTO people (id, name, roles, mail, active) VALUES (?, ?, ?, ?, ?)"),
                    {person.id.value(), person.name, roles, person.mail, person.active ? 1 : 0}));
  return {};
}

Result<bool> PeopleRepository::hasSigned(const PersonId& id) const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database,
                                       QStringLiteral("SELECT 1 FROM reviews WHERE author_id = ? OR decided_by_id = ? LIMIT 1"),
                                       {id.value(), id.value()}));
  return rows.next();
}

Status PeopleRepository::setRemoved(const PersonId& id, const QString& stamp) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE people SET removed_at = ? WHERE id = ?"),
                    {stamp.isEmpty() ? QVariant() : QVariant(stamp), id.value()}));
  return {};
}

}  // namespace jiheng
