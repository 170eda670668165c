#include "app/people/people_rules.h"

#include <algorithm>

#include "app/foundation/fold.h"

namespace jiheng {

namespace {

bool isOneOf(const QString& action, std::initializer_list<const char*> prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [&](const char* prefix) { return action.startsWith(QLatin1String(prefix)); });
}

bool isDecision(const QString& action) { return isOneOf(action, {"review.approved", "review.returned"}); }

/// What a role may write. Searches and filters that somebody keeps for the own work change no record.
bool allows(Role role, const QString& action) {
  switch (role) {
    case Role::Officer: return true;
    case Role::Author: return !isDecision(action) && !isOneOf(action, {"person."});
    case Role::Reviewer: return action.isEmpty() || isOneOf(action, {"review.", "impact.", "search.", "filter."});
    case Role::Trainer: return action.isEmpty() || isOneOf(action, {"training.", "search.", "filter."});
    case Role::Reader: return false;
  }
  return false;
}

Error refused(const Text& happened, const Text& advice) {
  Error error;
  error.code = ErrorCode::Refused;
  error.happened = happened;
  error.kept = phrase("People", "Nothing was changed.");
  error.advice = advice;
  return error;
}

}  // namespace

bool sameName(const QString& a, const QString& b) { return fold(a) == fold(b); }

std::optional<Person> activePerson(const std::vector<Person>& persons, const QString& name) {
  for (const Person& person : persons)
    if (person.active && sameName(person.name, name)) return person;
  return std::nullopt;
}

Status checkPerson(const Person& person, const std::vector<Person>& others) {
  if (person.name.trimmed().isEmpty())
    return fail(invalidField(QStringLiteral("name"), phrase("People", "Enter the name of the person.")));
  for (const Person& other : others)
    if (!(other.id == person.id) && sameName(other.name, person.name))
      return fail(invalidField(QStringLiteral("name"),
                               phrase("People", "“%1” is named already.").arg(other.name),
                               phrase("People", "Two persons need two names: add a department or a number.")));
  if (person.roles.isEmpty())
    return fail(invalidField(QStringLiteral("roles"), phrase("People", "Choose at least one role.")));
  if (person.has(Role::Reader) && person.roles.size() > 1)
    return fail(invalidField(QStringLiteral("roles"),
                             phrase("People", "A reader writes nothing, so the role stands alone.")));
  return {};
}

Status checkList(const std::vector<Person>& persons) {
  if (persons.empty()) return {};
  const bool officer = std::any_of(persons.begin(), persons.end(),
                                   [](const Person& person) { return person.active && person.has(Role::Officer); });
  if (officer) return {};
  return fail(refused(phrase("People", "No active officer would be left, so that nobody could name persons any more."),
                      phrase("People", "Give the role of officer to somebody first.")));
}

Status mayWrite(const std::vector<Person>& persons, const QString& name, const QString& action) {
  if (persons.empty()) {
    if (!isDecision(action)) return {};
    return fail(refused(phrase("People", "Nobody is named in this workspace, and a review needs two persons."),
                        phrase("People", "Name the author and the reviewer first.")));
  }
  const std::optional<Person> person = activePerson(persons, name);
  if (!person)
    return fail(refused(phrase("People", "“%1” is not among the persons of this workspace and can only read.").arg(name),
                        phrase("People", "Choose in the status bar who works now, or let an officer name this person.")));
  if (std::any_of(person->roles.begin(), person->roles.end(), [&](Role role) { return allows(role, action); })) return {};
  if (person->has(Role::Reader))
    return fail(refused(phrase("People", "“%1” is a reader here and changes nothing.").arg(person->name),
                        phrase("People", "Choose in the status bar who works now, or let an officer give another role.")));
  if (isDecision(action))
    return fail(refused(phrase("People", "“%1” has the role %2; only a reviewer or an officer decides on a review.")
                            .arg(person->name)
                            .arg(rolesText(person->roles)),
                        phrase("People", "Let another person decide.")));
  if (isOneOf(action, {"person."}))
    return fail(refused(phrase("People", "Only an officer names persons and their roles."),
                        phrase("People", "Let an officer do it.")));
  return fail(refused(phrase("People", "“%1” has the role %2, which does not write this.")
                          .arg(person->name)
                          .arg(rolesText(person->roles)),
                      phrase("People", "Let an author or an officer do it.")));
}

}  // namespace jiheng
