#include "app/people/person.h"

namespace jiheng {

QString roleCode(Role role) {
  switch (role) {
    case Role::Author: return QStringLiteral("author");
    case Role::Reviewer: return QStringLiteral("reviewer");
    case Role::Officer: return QStringLiteral("officer");
    case Role::Trainer: return QStringLiteral("trainer");
    case Role::Reader: return QStringLiteral("reader");
  }
  return {};
}

std::optional<Role> roleFromCode(const QString& code) {
  for (const Role role : allRoles())
    if (roleCode(role) == code) return role;
  return std::nullopt;
}

Text roleText(Role role) {
  switch (role) {
    case Role::Author: return phrase("People", "author");
    case Role::Reviewer: return phrase("People", "reviewer");
    case Role::Officer: return phrase("People", "officer");
    case Role::Trainer: return phrase("People", "trainer");
    case Role::Reader: return phrase("People", "reader");
  }
  return {};
}

const QList<Role>& allRoles() {
  static const QList<Role> roles{Role::Author, Role::Reviewer, Role::Officer, Role::Trainer, Role::Reader};
  return roles;
}

Text rolesText(const QList<Role>& roles) {
  Text list;
  for (const Role role : allRoles()) {
    if (!roles.contains(role)) continue;
    list = list.isEmpty() ? roleText(role) : phrase("People", "%1, %2").arg(list).arg(roleText(role));
  }
  return list;
}

}  // namespace jiheng
