#include "app/workspace/schema_examination.h"

namespace jiheng {

// A run is one act of screening, of one technology or of a hundred thousand: what all of its rows share stands once. Of each
// technology and edition the latest screening stands whole, earlier ones as counts. `candidates` is one line for each, see
// screening_record.cpp.
QStringList examinationStatements() {
  return {
      QStringLiteral("CREATE TABLE screening_runs (\n"
                     "  id TEXT NOT NULL PRIMARY KEY,\n"
                     "  edition_id TEXT NOT NULL CHECK (edition_id <> ''),\n"
                     "  edition_text TEXT NOT NULL,\n"
                     "  engine TEXT NOT NULL,\n"
                     "  author TEXT NOT NULL,\n"
                     "  at TEXT NOT NULL\n"
                     ")"),
      QStringLiteral("CREATE TABLE screenings (\n"
                     "  technology_id TEXT NOT NULL REFERENCES technologies (id),\n"
                     "  edition_id TEXT NOT NULL CHECK (edition_id <> ''),\n"
                     "  run_id TEXT NOT NULL REFERENCES screening_runs (id),\n"
                     "  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),\n"
                     "  candidates TEXT NOT NULL,\n"
                     "  PRIMARY KEY (technology_id, edition_id)\n"
                     ")"),
      QStringLiteral("CREATE TABLE earlier_screenings (\n"
                     "  technology_id TEXT NOT NULL REFERENCES technologies (id),\n"
                     "  run_id TEXT NOT NULL REFERENCES screening_runs (id),\n"
                     "  technology_revision INTEGER NOT NULL,\n"
                     "  strong INTEGER NOT NULL,\n"
                     "  fair INTEGER NOT NULL,\n"
                     "  weak INTEGER NOT NULL,\n"
                     "  PRIMARY KEY (technology_id, run_id)\n"
                     ")"),
      QStringLiteral("CREATE TABLE conclusions (\n"
                     "  technology_id TEXT NOT NULL REFERENCES technologies (id),\n"
                     "  edition_id TEXT NOT NULL CHECK (edition_id <> ''),\n"
                     "  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),\n"
                     "  edition_text TEXT NOT NULL,\n"
                     "  refused TEXT NOT NULL,\n"
                     "  note TEXT NOT NULL,\n"
                     "  author TEXT NOT NULL,\n"
                     "  at TEXT NOT NULL,\n"
                     "  record TEXT NOT NULL,\n"
                     "  withdrawn_at TEXT,\n"
                     "  PRIMARY KEY (technology_id, edition_id)\n"
                     ")"),
      QStringLiteral("CREATE TABLE dossier_terms (\n"
                     "  id TEXT NOT NULL PRIMARY KEY,\n"
                     "  technology_id TEXT NOT NULL REFERENCES technologies (id),\n"
                     "  edition_id TEXT NOT NULL CHECK (edition_id <> ''),\n"
                     "  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),\n"
                     "  term TEXT NOT NULL CHECK (term <> ''),\n"
                     "  hits INTEGER NOT NULL,\n"
                     "  looked_at TEXT NOT NULL,\n"
                     "  author TEXT NOT NULL,\n"
                     "  at TEXT NOT NULL,\n"
                     "  removed_at TEXT\n"
                     ")"),
      QStringLiteral("CREATE INDEX dossier_terms_technology ON dossier_terms (technology_id)"),
      QStringLiteral("CREATE TABLE dossier_sectors (\n"
                     "  id TEXT NOT NULL PRIMARY KEY,\n"
                     "  technology_id TEXT NOT NULL REFERENCES technologies (id),\n"
                     "  edition_id TEXT NOT NULL CHECK (edition_id <> ''),\n"
                     "  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),\n"
                     "  sector TEXT NOT NULL,\n"
                     "  items INTEGER NOT NULL,\n"
                     "  author TEXT NOT NULL,\n"
                     "  at TEXT NOT NULL,\n"
                     "  removed_at TEXT\n"
                     ")"),
      QStringLiteral("CREATE INDEX dossier_sectors_technology ON dossier_sectors (technology_id)"),
      QStringLiteral("CREATE TABLE official_wordings (\n"
                     "  id TEXT NOT NULL PRIMARY KEY,\n"
                     "  tag_id TEXT NOT NULL REFERENCES tags (id),\n"
                     "  wording TEXT NOT NULL CHECK (wording <> ''),\n"
                     "  document TEXT NOT NULL CHECK (document <> ''),\n"
                     "  place TEXT NOT NULL,\n"
                     "  document_date TEXT NOT NULL,\n"
                     "  author TEXT NOT NULL,\n"
                     "  at TEXT NOT NULL,\n"
                     "  removed_at TEXT\n"
                     ")"),
      QStringLiteral("CREATE INDEX official_wordings_tag ON official_wordings (tag_id)")};
}

}  // namespace jiheng
