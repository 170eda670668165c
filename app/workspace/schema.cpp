#include "app/workspace/schema.h"

#include "app/workspace/schema_questionnaire.h"
#include "app/workspace/schema_records.h"
#include "app/workspace/schema_examination.h"
#include "app/workspace/schema_overview.h"
#include "app/workspace/schema_exchange.h"
#include "app/workspace/schema_review.h"

namespace jiheng {

namespace {

// Conventions: keys are UUIDv7 as text; dates and moments are ISO text (moments in UTC); a record is never
// deleted but gets removed_at, so that undo can bring it back; optional texts may be empty or NULL. Only
// codes that the design fixes for good are checked here. The triggers and the partial indexes are SQLite's
// own words; everything else is portable.
Migration version1() {
  return {
      1,
      {
          QStringLiteral("CREATE TABLE meta (\n"
                         "  key TEXT NOT NULL PRIMARY KEY,\n"
                         "  value TEXT NOT NULL\n"
                         ")"),

          QStringLiteral("CREATE TABLE audit (\n"
                         "  sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence > 0),\n"
                         "  at TEXT NOT NULL,\n"
                         "  actor TEXT NOT NULL,\n"
                         "  action TEXT NOT NULL CHECK (action <> ''),\n"
                         "  subject TEXT NOT NULL,\n"
                         "  sentence_zh TEXT NOT NULL,\n"
                         "  sentence_en TEXT NOT NULL,\n"
                         "  fields_before TEXT NOT NULL,\n"
                         "  fields_after TEXT NOT NULL,\n"
                         "  previous_hash TEXT NOT NULL,\n"
                         "  hash TEXT NOT NULL UNIQUE\n"
                         ")"),
          QStringLiteral("CREATE INDEX audit_subject ON audit (subject)"),
          QStringLiteral("CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit\n"
                         "BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END"),
          QStringLiteral("CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit\n"
                         "BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END"),
          // INSERT OR REPLACE removes rows without asking the delete trigger.
          QStringLiteral("CREATE TRIGGER audit_in_order BEFORE INSERT ON audit\n"
                         "WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM audit)\n"
                         "BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END"),

          QStringLiteral("CREATE TABLE products (\n"
                         "  id TEXT NOT NULL PRIMARY KEY,\n"
                         "  number TEXT,\n"
                         "  name_zh TEXT,\n"
                         "  name_en TEXT,\n"
                         "  description TEXT,\n"
                         "  removed_at TEXT\n"
                         ")"),
          QStringLiteral("CREATE UNIQUE INDEX products_number ON products (number)\n"
                         "  WHERE removed_at IS NULL AND number <> ''"),

          QStringLiteral("CREATE TABLE technologies (\n"
                         "  id TEXT NOT NULL PRIMARY KEY,\n"
                         "  number TEXT,\n"
                         "  name_zh TEXT,\n"
                         "  name_en TEXT,\n"
                         "  description TEXT,\n"
                         "  form TEXT NOT NULL,\n"
                         "  owner TEXT,\n"
                         "  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),\n"
                         "  removed_at TEXT\n"
                         ")"),
          QStringLiteral("CREATE UNIQUE INDEX technologies_number ON technologies (number)\n"
                         "  WHERE removed_at IS NULL AND number <> ''"),

          QStringLiteral("CREATE TABLE product_technologies (\n"
                         "  product_id TEXT NOT NULL REFERENCES products (id),\n"
                         "  technology_id TEXT NOT NULL REFERENCES technologies (id),\n"
                         "  PRIMARY KEY (product_id, technology_id)\n"
                         ")"),
          QStringLiteral(
              "CREATE INDEX product_technologies_technology ON product_technologies (technology_id)"),

          QStringLiteral("CREATE TABLE tags (\n"
                         "  id TEXT NOT NULL PRIMARY KEY,\n"
                         "  technology_id TEXT NOT NULL REFERENCES technologies (id),\n"
                         "  item_key TEXT NOT NULL CHECK (item_key <> ''),\n"
                         "  point_key TEXT,\n"
                         "  edition_id TEXT NOT NULL CHECK (edition_id <> ''),\n"
                         "  state TEXT NOT NULL CHECK (state IN ('candidate', 'confirmed', 'rejected')),\n"
                         "  reason TEXT NOT NULL CHECK (reason <> ''),\n"
                         "  judged_zh TEXT,\n"
                         "  judged_en TEXT,\n"
                         "  technology_revision INTEGER NOT NULL DEFAULT 1 CHECK (technology_revision > 0),\n"
                         "  author TEXT,\n"
                         "  at TEXT NOT NULL,\n"
                         "  removed_at TEXT\n"
                         ")"),
          QStringLiteral("CREATE INDEX tags_technology ON tags (technology_id)"),
          QStringLiteral("CREATE INDEX tags_item ON tags (item_key)"),

          QStringLiteral("CREATE TABLE transfers (\n"
                         "  id TEXT NOT NULL PRIMARY KEY,\n"
                         "  title TEXT,\n"
                         "  counterparty TEXT,\n"
                         "  country TEXT,\n"
                         "  mode TEXT,\n"
                         "  contract_number TEXT,\n"
                         "  notes TEXT,\n"
                         "  application_date TEXT,\n"
                         "  supplement_date TEXT,\n"
                         "  loi_number TEXT,\n"
                         "  loi_issue_date TEXT,\n"
                         "  loi_end_date TEXT,\n"
                         "  negotiation_start TEXT,\n"
                         "  contract_date TEXT,\n"
                         "  contract_effective_date TEXT,\n"
                         "  contract_end_date TEXT,\n"
                         "  licence_application_date TEXT,\n"
                         "  licence_number TEXT,\n"
                         "  licence_issue_date TEXT,\n"
                         "  licence_end_date TEXT,\n"
                         "  registration_filed_date TEXT,\n"
                         "  registration_number TEXT,\n"
                         "  registration_date TEXT,\n"
                         "  delivery_date TEXT,\n"
                         "  royalty INTEGER NOT NULL DEFAULT 0 CHECK (royalty IN (0, 1)),\n"
                         "  royalty_base_date TEXT,\n"
                         "  vat_tax_point TEXT,\n"
                         "  removed_at TEXT\n"
                         ")"),

          QStringLiteral("CREATE TABLE transfer_technologies (\n"
                         "  transfer_id TEXT NOT NULL REFERENCES transfers (id),\n"
                         "  technology_id TEXT NOT NULL REFERENCES technologies (id),\n"
                         "  PRIMARY KEY (transfer_id, technology_id)\n"
                         ")"),
          QStringLiteral(
              "CREATE INDEX transfer_technologies_technology ON transfer_technologies (technology_id)"),
      }};
}

// What the officer adds to the catalogue's search.
Migration version2() {
  return {2,
          {QStringLiteral("CREATE TABLE own_synonyms (\n"
                          "  id TEXT NOT NULL PRIMARY KEY,\n"
                          "  term TEXT NOT NULL CHECK (term <> ''),\n"
                          "  other TEXT NOT NULL CHECK (other <> ''),\n"
                          "  relation TEXT NOT NULL CHECK (relation IN ('same', 'narrower', 'wider')),\n"
                          "  note TEXT,\n"
                          "  author TEXT,\n"
                          "  at TEXT NOT NULL,\n"
                          "  removed_at TEXT\n"
                          ")"),
           QStringLiteral("CREATE TABLE saved_searches (\n"
                          "  id TEXT NOT NULL PRIMARY KEY,\n"
                          "  name TEXT NOT NULL CHECK (name <> ''),\n"
                          "  query TEXT NOT NULL CHECK (query <> ''),\n"
                          "  all_editions INTEGER NOT NULL DEFAULT 0 CHECK (all_editions IN (0, 1)),\n"
                          "  author TEXT,\n"
                          "  at TEXT NOT NULL,\n"
                          "  removed_at TEXT\n"
                          ")")}};
}

/// What the officer accepted from official texts. The document's own text is kept, so that an acceptance can be read again
/// where the file is gone.
Migration version3() {
  return {3,
          {QStringLiteral("CREATE TABLE official_texts (\n"
                          "  id TEXT NOT NULL PRIMARY KEY,\n"
                          "  instrument TEXT NOT NULL CHECK (instrument <> ''),\n"
                          "  name TEXT NOT NULL,\n"
                          "  sha256 TEXT NOT NULL,\n"
                          "  size INTEGER NOT NULL,\n"
                          "  format TEXT NOT NULL,\n"
                          "  encoding TEXT NOT NULL,\n"
                          "  at TEXT NOT NULL,\n"
                          "  actor TEXT NOT NULL,\n"
                          "  full_list INTEGER NOT NULL CHECK (full_list IN (0, 1)),\n"
                          "  body TEXT NOT NULL,\n"
                          "  revoked_at TEXT\n"
                          ")"),
           QStringLiteral("CREATE TABLE official_operations (\n"
                          "  text_id TEXT NOT NULL REFERENCES official_texts (id),\n"
                          "  position INTEGER NOT NULL,\n"
                          "  operation_id TEXT NOT NULL,\n"
                          "  operation TEXT NOT NULL,\n"
                          "  place TEXT NOT NULL,\n"
                          "  source_text TEXT NOT NULL,\n"
                          "  PRIMARY KEY (text_id, position)\n"
                          ")")}};
}

/// The English terms that the company chose, and its stance on disagreeing sources.
Migration version4() {
  return {4,
          {QStringLiteral("CREATE TABLE chosen_terms (\n"
                          "  subject TEXT NOT NULL PRIMARY KEY,\n"
                          "  zh TEXT NOT NULL,\n"
                          "  term TEXT NOT NULL CHECK (term <> ''),\n"
                          "  source TEXT NOT NULL,\n"
                          "  note TEXT NOT NULL,\n"
                          "  author TEXT NOT NULL,\n"
                          "  at TEXT NOT NULL,\n"
                          "  removed_at TEXT\n"
                          ")"),
           QStringLiteral("CREATE TABLE company_stances (\n"
                          "  disagreement TEXT NOT NULL PRIMARY KEY,\n"
                          "  state TEXT NOT NULL CHECK (state IN ('checking', 'asked', 'decided')),\n"
                          "  note TEXT NOT NULL,\n"
                          "  author TEXT NOT NULL,\n"
                          "  at TEXT NOT NULL,\n"
                          "  removed_at TEXT\n"
                          ")")}};
}

}  // namespace

const std::vector<Migration>& workspaceMigrations() {
  static const std::vector<Migration> migrations{version1(), version2(), version3(), version4(), reviewMigration(5),
                                                 technologyMigration(6),
                                                 {7, examinationStatements()},
                                                 attachmentMigration(8),
                                                 questionnaireMigration(9),
                                                 savedFilterMigration(10),
                                                 exchangeMigration(11)};
  return migrations;
}

int currentSchemaVersion() {
  return workspaceMigrations().back().version;
}

}  // namespace jiheng
