#pragma once

#include "app/workspace/schema.h"

namespace jiheng {

/// Technologies as they are: place, origin, date, secrecy, keywords and parameters.
Migration technologyMigration(int version);

}  // namespace jiheng
