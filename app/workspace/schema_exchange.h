#pragma once

#include "app/workspace/schema.h"

namespace jiheng {

/// The imports with the files that were brought, and the mappings that they used, by the signature of the headings.
Migration exchangeMigration(int version);

}  // namespace jiheng
