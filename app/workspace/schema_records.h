#pragma once

#include "app/workspace/schema.h"

namespace jiheng {

/// Technologies as they are: place, origin, date, secrecy, keywords and parameters.
Migration technologyMigration(int version);

/// Files that are kept with records; their bytes once for each SHA-256.
Migration attachmentMigration(int version);

}  // namespace jiheng
