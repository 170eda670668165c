#include "app/workspace/schema_records.h"

namespace jiheng {

// Keywords and parameters are JSON arrays: they are read and written with their technology and never alone.
Migration technologyMigration(int version) {
  return {version,
          {QStringLiteral("ALTER TABLE technologies ADD COLUMN place TEXT"),
           QStringLiteral("ALTER TABLE technologies ADD COLUMN origin TEXT NOT NULL DEFAULT 'unknown'"),
           QStringLiteral("ALTER TABLE technologies ADD COLUMN since TEXT"),
           QStringLiteral("ALTER TABLE technologies ADD COLUMN state_secret TEXT NOT NULL DEFAULT 'unknown'\n"
                          "  CHECK (state_secret IN ('unknown', 'no', 'yes'))"),
           QStringLiteral("ALTER TABLE technologies ADD COLUMN keywords TEXT"),
           QStringLiteral("ALTER TABLE technologies ADD COLUMN parameters TEXT")}};
}

}  // namespace jiheng
