#include "app/workspace/schema_review.h"

namespace jiheng {

Migration reviewMigration(int version) {
  return {version,
          {QStringLiteral("CREATE TABLE people (\n"
                          "  id TEXT NOT NULL PRIMARY KEY,\n"
                          "  name TEXT NOT NULL CHECK (name <> ''),\n"
                          "  roles TEXT NOT NULL CHECK (roles <> ''),\n"
                          "  mail TEXT NOT NULL DEFAULT '',\n"
                          "  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),\n"
                          "  removed_at TEXT\n"
                          ")"),
           // The prints say of what an approval speaks: the edition's text and the tags as they were.
           QStringLiteral("CREATE TABLE reviews (\n"
                          "  id TEXT NOT NULL PRIMARY KEY,\n"
                          "  technology_id TEXT NOT NULL REFERENCES technologies (id),\n"
                          "  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),\n"
                          "  edition_id TEXT NOT NULL CHECK (edition_id <> ''),\n"
                          "  edition_print TEXT NOT NULL,\n"
                          "  tags_print TEXT NOT NULL,\n"
                          "  verdict TEXT NOT NULL,\n"
                          "  note TEXT NOT NULL,\n"
                          "  author TEXT NOT NULL,\n"
                          "  author_id TEXT NOT NULL,\n"
                          "  submitted_at TEXT NOT NULL,\n"
                          "  state TEXT NOT NULL CHECK (state IN ('submitted', 'returned', 'approved', 'withdrawn')),\n"
                          "  decided_by TEXT NOT NULL DEFAULT '',\n"
                          "  decided_by_id TEXT NOT NULL DEFAULT '',\n"
                          "  decided_at TEXT,\n"
                          "  remarks TEXT NOT NULL DEFAULT '',\n"
                          "  snapshot TEXT NOT NULL\n"
                          ")"),
           QStringLiteral("CREATE INDEX reviews_technology ON reviews (technology_id)"),
           QStringLiteral("CREATE INDEX reviews_state ON reviews (state)"),
           QStringLiteral("CREATE TABLE impact_answers (\n"
                          "  id TEXT NOT NULL PRIMARY KEY,\n"
                          "  technology_id TEXT NOT NULL REFERENCES technologies (id),\n"
                          "  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),\n"
                          "  from_edition TEXT NOT NULL,\n"
                          "  edition_id TEXT NOT NULL CHECK (edition_id <> ''),\n"
                          "  edition_print TEXT NOT NULL,\n"
                          "  answer TEXT NOT NULL CHECK (answer IN ('open', 'judge-again', 'no-effect')),\n"
                          "  reason TEXT NOT NULL,\n"
                          "  owner TEXT NOT NULL DEFAULT '',\n"
                          "  owner_id TEXT NOT NULL DEFAULT '',\n"
                          "  due TEXT NOT NULL DEFAULT '',\n"
                          "  author TEXT NOT NULL,\n"
                          "  at TEXT NOT NULL,\n"
                          "  removed_at TEXT\n"
                          ")"),
           QStringLiteral("CREATE UNIQUE INDEX impact_answers_place ON impact_answers (technology_id, edition_id, edition_print)\n"
                          "  WHERE removed_at IS NULL"),
           QStringLiteral("CREATE INDEX impact_answers_edition ON impact_answers (edition_id)"),
           QStringLiteral("CREATE TABLE precedents (\n"
                          "  id TEXT NOT NULL PRIMARY KEY,\n"
                          "  technology_id TEXT NOT NULL REFERENCES technologies (id),\n"
                          "  tag_id TEXT NOT NULL REFERENCES tags (id),\n"
                          "  review_id TEXT NOT NULL REFERENCES reviews (id),\n"
                          "  reason TEXT NOT NULL,\n"
                          "  author TEXT NOT NULL,\n"
                          "  at TEXT NOT NULL,\n"
                          "  removed_at TEXT\n"
                          ")"),
           QStringLiteral("CREATE INDEX precedents_technology ON precedents (technology_id)")}};
}

}  // namespace jiheng
