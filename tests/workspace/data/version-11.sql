PRAGMA application_id = 1246254923

PRAGMA user_version = 11

CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
)

CREATE TABLE audit (
  sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence > 0),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action <> ''),
  subject TEXT NOT NULL,
  sentence_zh TEXT NOT NULL,
  sentence_en TEXT NOT NULL,
  fields_before TEXT NOT NULL,
  fields_after TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
)

CREATE TABLE products (
  id TEXT NOT NULL PRIMARY KEY,
  number TEXT,
  name_zh TEXT,
  name_en TEXT,
  description TEXT,
  removed_at TEXT
)

CREATE TABLE technologies (
  id TEXT NOT NULL PRIMARY KEY,
  number TEXT,
  name_zh TEXT,
  name_en TEXT,
  description TEXT,
  form TEXT NOT NULL,
  owner TEXT,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  removed_at TEXT
)

CREATE TABLE product_technologies (
  product_id TEXT NOT NULL REFERENCES products (id),
  technology_id TEXT NOT NULL REFERENCES technologies (id),
  PRIMARY KEY (product_id, technology_id)
)

CREATE TABLE tags (
  id TEXT NOT NULL PRIMARY KEY,
  technology_id TEXT NOT NULL REFERENCES technologies (id),
  item_key TEXT NOT NULL CHECK (item_key <> ''),
  point_key TEXT,
  edition_id TEXT NOT NULL CHECK (edition_id <> ''),
  state TEXT NOT NULL CHECK (state IN ('candidate', 'confirmed', 'rejected')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  judged_zh TEXT,
  judged_en TEXT,
  technology_revision INTEGER NOT NULL DEFAULT 1 CHECK (technology_revision > 0),
  author TEXT,
  at TEXT NOT NULL,
  removed_at TEXT
)

CREATE TABLE transfers (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT,
  counterparty TEXT,
  country TEXT,
  mode TEXT,
  contract_number TEXT,
  notes TEXT,
  application_date TEXT,
  supplement_date TEXT,
  loi_number TEXT,
  loi_issue_date TEXT,
  loi_end_date TEXT,
  negotiation_start TEXT,
  contract_date TEXT,
  contract_effective_date TEXT,
  contract_end_date TEXT,
  licence_application_date TEXT,
  licence_number TEXT,
  licence_issue_date TEXT,
  licence_end_date TEXT,
  registration_filed_date TEXT,
  registration_number TEXT,
  registration_date TEXT,
  delivery_date TEXT,
  royalty INTEGER NOT NULL DEFAULT 0 CHECK (royalty IN (0, 1)),
  royalty_base_date TEXT,
  vat_tax_point TEXT,
  removed_at TEXT
)

CREATE TABLE transfer_technologies (
  transfer_id TEXT NOT NULL REFERENCES transfers (id),
  technology_id TEXT NOT NULL REFERENCES technologies (id),
  PRIMARY KEY (transfer_id, technology_id)
)

INSERT INTO meta VALUES ('workspace_id', '01a205ee-9e3c-7000-a18b-02381da32cb5')

INSERT INTO meta VALUES ('name', 'v1')

INSERT INTO meta VALUES ('created_at', '2025-07-15T04:00:00.000Z')

INSERT INTO meta VALUES ('audit_count', '2')

INSERT INTO meta VALUES ('audit_head', '33939414499ebc43eccb07b8bffeb4869cfd21e84a29553f9501b0f9e2320c1d')

INSERT INTO audit VALUES (1, '2025-07-15T04:00:00.000Z', '李雷', 'workspace.created', '01a205ee-9e3c-7000-a18b-02381da32cb5', 'The workspace “v1” was created.', 'The workspace “v1” was created.', '{}', '{"name":"v1","version":1}', '0000000000000000000000000000000000000000000000000000000000000000', '0f51a28796f33730c1201e60326bc9f98e6ffe8061cc2ea719c624c57a952aba')

INSERT INTO audit VALUES (2, '2025-07-15T04:00:00.000Z', '李雷', 'product.created', 'p1', '新建产品“激光雷达”。', 'Product “Lidar” was created.', '{}', '{"name_zh":"激光雷达","number":"P-001"}', '0f51a28796f33730c1201e60326bc9f98e6ffe8061cc2ea719c624c57a952aba', '33939414499ebc43eccb07b8bffeb4869cfd21e84a29553f9501b0f9e2320c1d')

INSERT INTO products VALUES ('p1', 'P-001', '激光雷达', 'Lidar', '车载', NULL)

INSERT INTO technologies VALUES ('t1', 'T-001', '测距算法', 'Ranging algorithm', '', 'know_how', '研发部', 2, NULL)

INSERT INTO product_technologies VALUES ('p1', 't1')

INSERT INTO tags VALUES ('g1', 't1', 'item', '', '2025-28', 'confirmed', '波长相符', '', '', 2, '李雷', '2025-07-15T04:00:00.000Z', NULL)

INSERT INTO transfers VALUES ('x1', '授权', NULL, 'DE', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2025-07-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL)

INSERT INTO transfer_technologies VALUES ('x1', 't1')

CREATE INDEX audit_subject ON audit (subject)

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END

CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END

CREATE UNIQUE INDEX products_number ON products (number)
  WHERE removed_at IS NULL AND number <> ''

CREATE UNIQUE INDEX technologies_number ON technologies (number)
  WHERE removed_at IS NULL AND number <> ''

CREATE INDEX product_technologies_technology ON product_technologies (technology_id)

CREATE INDEX tags_technology ON tags (technology_id)

CREATE INDEX tags_item ON tags (item_key)

CREATE INDEX transfer_technologies_technology ON transfer_technologies (technology_id)

CREATE TABLE own_synonyms (
  id TEXT NOT NULL PRIMARY KEY,
  term TEXT NOT NULL CHECK (term <> ''),
  other TEXT NOT NULL CHECK (other <> ''),
  relation TEXT NOT NULL CHECK (relation IN ('same', 'narrower', 'wider')),
  note TEXT,
  author TEXT,
  at TEXT NOT NULL,
  removed_at TEXT
)

CREATE TABLE saved_searches (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  query TEXT NOT NULL CHECK (query <> ''),
  all_editions INTEGER NOT NULL DEFAULT 0 CHECK (all_editions IN (0, 1)),
  author TEXT,
  at TEXT NOT NULL,
  removed_at TEXT
)

CREATE TABLE official_texts (
  id TEXT NOT NULL PRIMARY KEY,
  instrument TEXT NOT NULL CHECK (instrument <> ''),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  full_list INTEGER NOT NULL CHECK (full_list IN (0, 1)),
  body TEXT NOT NULL,
  revoked_at TEXT
)

CREATE TABLE official_operations (
  text_id TEXT NOT NULL REFERENCES official_texts (id),
  position INTEGER NOT NULL,
  operation_id TEXT NOT NULL,
  operation TEXT NOT NULL,
  place TEXT NOT NULL,
  source_text TEXT NOT NULL,
  PRIMARY KEY (text_id, position)
)

CREATE TABLE chosen_terms (
  subject TEXT NOT NULL PRIMARY KEY,
  zh TEXT NOT NULL,
  term TEXT NOT NULL CHECK (term <> ''),
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  removed_at TEXT
)

CREATE TABLE company_stances (
  disagreement TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('checking', 'asked', 'decided')),
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  removed_at TEXT
)

CREATE TABLE people (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  roles TEXT NOT NULL CHECK (roles <> ''),
  mail TEXT NOT NULL DEFAULT '',
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  removed_at TEXT
)

CREATE TABLE reviews (
  id TEXT NOT NULL PRIMARY KEY,
  technology_id TEXT NOT NULL REFERENCES technologies (id),
  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),
  edition_id TEXT NOT NULL CHECK (edition_id <> ''),
  edition_print TEXT NOT NULL,
  tags_print TEXT NOT NULL,
  verdict TEXT NOT NULL,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  author_id TEXT NOT NULL,
  submitted_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('submitted', 'returned', 'approved', 'withdrawn')),
  decided_by TEXT NOT NULL DEFAULT '',
  decided_by_id TEXT NOT NULL DEFAULT '',
  decided_at TEXT,
  remarks TEXT NOT NULL DEFAULT '',
  snapshot TEXT NOT NULL
)

CREATE INDEX reviews_technology ON reviews (technology_id)

CREATE INDEX reviews_state ON reviews (state)

CREATE TABLE impact_answers (
  id TEXT NOT NULL PRIMARY KEY,
  technology_id TEXT NOT NULL REFERENCES technologies (id),
  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),
  from_edition TEXT NOT NULL,
  edition_id TEXT NOT NULL CHECK (edition_id <> ''),
  edition_print TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('open', 'judge-again', 'no-effect')),
  reason TEXT NOT NULL,
  owner TEXT NOT NULL DEFAULT '',
  owner_id TEXT NOT NULL DEFAULT '',
  due TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  removed_at TEXT
)

CREATE UNIQUE INDEX impact_answers_place ON impact_answers (technology_id, edition_id, edition_print)
  WHERE removed_at IS NULL

CREATE INDEX impact_answers_edition ON impact_answers (edition_id)

CREATE TABLE precedents (
  id TEXT NOT NULL PRIMARY KEY,
  technology_id TEXT NOT NULL REFERENCES technologies (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  review_id TEXT NOT NULL REFERENCES reviews (id),
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  removed_at TEXT
)

CREATE INDEX precedents_technology ON precedents (technology_id)

CREATE TABLE screening_runs (
  id TEXT NOT NULL PRIMARY KEY,
  edition_id TEXT NOT NULL CHECK (edition_id <> ''),
  edition_text TEXT NOT NULL,
  engine TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL
)

CREATE TABLE screenings (
  technology_id TEXT NOT NULL REFERENCES technologies (id),
  edition_id TEXT NOT NULL CHECK (edition_id <> ''),
  run_id TEXT NOT NULL REFERENCES screening_runs (id),
  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),
  candidates TEXT NOT NULL,
  PRIMARY KEY (technology_id, edition_id)
)

CREATE TABLE earlier_screenings (
  technology_id TEXT NOT NULL REFERENCES technologies (id),
  run_id TEXT NOT NULL REFERENCES screening_runs (id),
  technology_revision INTEGER NOT NULL,
  strong INTEGER NOT NULL,
  fair INTEGER NOT NULL,
  weak INTEGER NOT NULL,
  PRIMARY KEY (technology_id, run_id)
)

CREATE TABLE conclusions (
  technology_id TEXT NOT NULL REFERENCES technologies (id),
  edition_id TEXT NOT NULL CHECK (edition_id <> ''),
  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),
  edition_text TEXT NOT NULL,
  refused TEXT NOT NULL,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  record TEXT NOT NULL,
  withdrawn_at TEXT,
  PRIMARY KEY (technology_id, edition_id)
)

CREATE TABLE dossier_terms (
  id TEXT NOT NULL PRIMARY KEY,
  technology_id TEXT NOT NULL REFERENCES technologies (id),
  edition_id TEXT NOT NULL CHECK (edition_id <> ''),
  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),
  term TEXT NOT NULL CHECK (term <> ''),
  hits INTEGER NOT NULL,
  looked_at TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  removed_at TEXT
)

CREATE INDEX dossier_terms_technology ON dossier_terms (technology_id)

CREATE TABLE dossier_sectors (
  id TEXT NOT NULL PRIMARY KEY,
  technology_id TEXT NOT NULL REFERENCES technologies (id),
  edition_id TEXT NOT NULL CHECK (edition_id <> ''),
  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),
  sector TEXT NOT NULL,
  items INTEGER NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  removed_at TEXT
)

CREATE INDEX dossier_sectors_technology ON dossier_sectors (technology_id)

CREATE TABLE official_wordings (
  id TEXT NOT NULL PRIMARY KEY,
  tag_id TEXT NOT NULL REFERENCES tags (id),
  wording TEXT NOT NULL CHECK (wording <> ''),
  document TEXT NOT NULL CHECK (document <> ''),
  place TEXT NOT NULL,
  document_date TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  removed_at TEXT
)

CREATE INDEX official_wordings_tag ON official_wordings (tag_id)

ALTER TABLE technologies ADD COLUMN place TEXT

ALTER TABLE technologies ADD COLUMN origin TEXT NOT NULL DEFAULT 'unknown'

ALTER TABLE technologies ADD COLUMN since TEXT

ALTER TABLE technologies ADD COLUMN state_secret TEXT NOT NULL DEFAULT 'unknown'
  CHECK (state_secret IN ('unknown', 'no', 'yes'))

ALTER TABLE technologies ADD COLUMN keywords TEXT

ALTER TABLE technologies ADD COLUMN parameters TEXT

CREATE TABLE attachment_bytes (
  sha256 TEXT NOT NULL PRIMARY KEY,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
)

CREATE TABLE attachments (
  id TEXT NOT NULL PRIMARY KEY,
  subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
  subject_id TEXT NOT NULL CHECK (subject_id <> ''),
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES attachment_bytes (sha256),
  page_note TEXT,
  note TEXT,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  removed_at TEXT
)

CREATE INDEX attachments_subject ON attachments (subject_kind, subject_id)

CREATE TABLE questionnaire_runs (
  id TEXT NOT NULL PRIMARY KEY,
  technology_id TEXT NOT NULL REFERENCES technologies (id),
  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),
  questionnaire TEXT NOT NULL CHECK (questionnaire <> ''),
  version TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  removed_at TEXT
)

CREATE INDEX questionnaire_runs_technology ON questionnaire_runs (technology_id)

CREATE TABLE questionnaire_answers (
  run_id TEXT NOT NULL REFERENCES questionnaire_runs (id),
  question TEXT NOT NULL CHECK (question <> ''),
  position INTEGER NOT NULL,
  value TEXT NOT NULL CHECK (value <> ''),
  note TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  taken_from TEXT NOT NULL DEFAULT '',
  to_confirm INTEGER NOT NULL DEFAULT 0 CHECK (to_confirm IN (0, 1)),
  PRIMARY KEY (run_id, question)
)

CREATE TABLE saved_filters (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  criteria TEXT NOT NULL CHECK (criteria <> ''),
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  removed_at TEXT
)

CREATE TABLE imports (
  id TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  links INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  taken_back_at TEXT
)

CREATE TABLE import_mappings (
  signature TEXT NOT NULL PRIMARY KEY,
  mapping TEXT NOT NULL,
  at TEXT NOT NULL
)
