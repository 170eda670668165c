#pragma once

#include <QSqlDatabase>
#include <functional>
#include <vector>

#include "app/foundation/result.h"
#include "app/workspace/schema.h"

namespace jiheng {

/// Brings a file from its version to the last one of `migrations`, each step in a transaction of its own
/// together with its user_version. A step that fails is rolled back whole; the steps before it stay.
/// `closing` runs inside the transaction of the last step.
Status migrate(const QSqlDatabase& database, const std::vector<Migration>& migrations,
               const std::function<Status()>& closing = {});

/// The names of the tables that the steps make, so that a file can be asked whether it has them.
QStringList tablesOf(const std::vector<Migration>& migrations);

}  // namespace jiheng
