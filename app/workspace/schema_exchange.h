#pragma once

#include "app/workspace/schema.h"

namespace jiheng {

/// The imports (their files are attachments), and the mappings that they used, by the signature of the headings.
Migration exchangeMigration(int version);

}  // namespace jiheng
