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

Migration attachmentMigration(int version) {
  return {version,
          {QStringLiteral("CREATE TABLE attachment_bytes (\n"
                          "  sha256 TEXT NOT NULL PRIMARY KEY,\n"
                          "  size INTEGER NOT NULL,\n"
                          "  bytes BLOB NOT NULL\n"
                          ")"),
           QStringLiteral("CREATE TABLE attachments (\n"
                          "  id TEXT NOT NULL PRIMARY KEY,\n"
                          "  subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),\n"
                          "  subject_id TEXT NOT NULL CHECK (subject_id <> ''),\n"
                          "  file_name TEXT NOT NULL CHECK (file_name <> ''),\n"
                          "  media_type TEXT NOT NULL,\n"
                          "  size INTEGER NOT NULL,\n"
                          "  sha256 TEXT NOT NULL REFERENCES attachment_bytes (sha256),\n"
                          "  page_note TEXT,\n"
                          "  note TEXT,\n"
                          "  author TEXT NOT NULL,\n"
                          "  at TEXT NOT NULL,\n"
                          "  removed_at TEXT\n"
                          ")"),
           QStringLiteral("CREATE INDEX attachments_subject ON attachments (subject_kind, subject_id)")}};
}

}  // namespace jiheng
