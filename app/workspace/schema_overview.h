#pragma once

#include "app/workspace/schema.h"

namespace jiheng {

/// Filters of the portfolio that the user keeps under a name.
Migration savedFilterMigration(int version);

}  // namespace jiheng
