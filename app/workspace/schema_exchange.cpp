#include "app/workspace/schema_exchange.h"

namespace jiheng {

Migration exchangeMigration(int version) {
  return {version,
          {QStringLiteral("CREATE TABLE imports (\n"
                          "  id TEXT NOT NULL PRIMARY KEY,\n"
                          "  at TEXT NOT NULL,\n"
                          "  author TEXT NOT NULL,\n"
                          "  file_name TEXT NOT NULL,\n"
                          "  sha256 TEXT NOT NULL,\n"
                          "  size INTEGER NOT NULL,\n"
                          "  added INTEGER NOT NULL,\n"
                          "  changed INTEGER NOT NULL,\n"
                          "  links INTEGER NOT NULL,\n"
                          "  rejected INTEGER NOT NULL,\n"
                          "  taken_back_at TEXT\n"
                          ")"),
           QStringLiteral("CREATE TABLE import_mappings (\n"
                          "  signature TEXT NOT NULL PRIMARY KEY,\n"
                          "  mapping TEXT NOT NULL,\n"
                          "  at TEXT NOT NULL\n"
                          ")")}};
}

}  // namespace jiheng
