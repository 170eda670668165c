#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "app/foundation/id.h"
#include "app/foundation/text.h"

namespace jiheng {

using PersonId = Id<struct PersonKind>;

/// What a person does in this workspace.
enum class Role {
  Author,    ///< writes records, tags and submissions
  Reviewer,  ///< approves or returns what others submitted
  Officer,   ///< everything, and names the persons
  Trainer,   ///< writes training only
  Reader     ///< writes nothing
};

QString roleCode(Role role);  ///< "author", "reviewer", "officer", "trainer", "reader"
std::optional<Role> roleFromCode(const QString& code);
Text roleText(Role role);
const QList<Role>& allRoles();  ///< in the order above

/// Somebody who works with the workspace, by name.
struct Person {
  PersonId id;
  QString name;
  QList<Role> roles;  ///< at least one; in the order of allRoles()
  QString mail;
  bool active = true;  ///< who has left stays, because signatures name them
  bool has(Role role) const { return roles.contains(role); }
  bool operator==(const Person&) const = default;
};

/// The roles in words, separated by commas.
Text rolesText(const QList<Role>& roles);

}  // namespace jiheng
