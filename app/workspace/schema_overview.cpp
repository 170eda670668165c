#include "app/workspace/schema_overview.h"

namespace jiheng {

Migration savedFilterMigration(int version) {
  return {version,
          {QStringLiteral("CREATE TABLE saved_filters (\n"
                          "  id TEXT NOT NULL PRIMARY KEY,\n"
                          "  name TEXT NOT NULL CHECK (name <> ''),\n"
                          "  criteria TEXT NOT NULL CHECK (criteria <> ''),\n"
                          "  author TEXT NOT NULL,\n"
                          "  at TEXT NOT NULL,\n"
                          "  removed_at TEXT\n"
                          ")")}};
}

}  // namespace jiheng
