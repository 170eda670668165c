#pragma once

#include <vector>

#include "app/foundation/result.h"
#include "app/people/person.h"

namespace jiheng {

/// True where two names are one to a reader: width, case and traditional characters do not make another person.
bool sameName(const QString& a, const QString& b);

/// The active person with a name; none where nobody has it.
std::optional<Person> activePerson(const std::vector<Person>& persons, const QString& name);

/// What stands in the way of naming `person` beside `others`: a name must be there and be nobody else's, at least one role,
/// and a reader has no other role. Errors at "name" and "roles".
Status checkPerson(const Person& person, const std::vector<Person>& others);

/// What stands in the way of a list as a whole: it is empty, or somebody active can go on naming persons (an officer). Refused
/// otherwise.
Status checkList(const std::vector<Person>& persons);

/// Whether who works under `name` may do what the audit trail calls `action` ("tag.changed", "review.approved"); an empty
/// action asks whether anything may be written at all. Where nobody is named everybody may, except to approve or return.
Status mayWrite(const std::vector<Person>& persons, const QString& name, const QString& action);

}  // namespace jiheng
