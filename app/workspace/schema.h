#pragma once

#include <QStringList>
#include <vector>

namespace jiheng {

/// One step of the schema. Steps are never edited once they have been released: a change is a new step.
struct Migration {
  int version = 0;         ///< the user_version after it
  QStringList statements;  ///< one statement each: Qt's driver refuses two at once
};

/// All steps, from an empty file on, in order: 1, 2, 3 ...
const std::vector<Migration>& workspaceMigrations();

/// The version that this program writes.
int currentSchemaVersion();

/// Marks a file as a workspace ("JHWK"); stands in SQLite's header, where other programs' files have another
/// number.
constexpr qint64 kApplicationId = 0x4A48574B;

}  // namespace jiheng
