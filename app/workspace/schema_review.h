#pragma once

#include "app/workspace/schema.h"

namespace jiheng {

/// Persons with their roles, reviews by two, what an edition does to what was approved, and reasons taken over from earlier
/// decisions.
Migration reviewMigration(int version);

}  // namespace jiheng
