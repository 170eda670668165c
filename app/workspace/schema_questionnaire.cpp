#include "app/workspace/schema_questionnaire.h"

namespace jiheng {

Migration questionnaireMigration(int version) {
  return {version,
          {QStringLiteral("CREATE TABLE questionnaire_runs (\n"
                          "  id TEXT NOT NULL PRIMARY KEY,\n"
                          "  technology_id TEXT NOT NULL REFERENCES technologies (id),\n"
                          "  technology_revision INTEGER NOT NULL CHECK (technology_revision > 0),\n"
                          "  questionnaire TEXT NOT NULL CHECK (questionnaire <> ''),\n"
                          "  version TEXT NOT NULL,\n"
                          "  author TEXT NOT NULL,\n"
                          "  at TEXT NOT NULL,\n"
                          "  removed_at TEXT\n"
                          ")"),
           QStringLiteral("CREATE INDEX questionnaire_runs_technology ON questionnaire_runs (technology_id)"),
           QStringLiteral("CREATE TABLE questionnaire_answers (\n"
                          "  run_id TEXT NOT NULL REFERENCES questionnaire_runs (id),\n"
                          "  question TEXT NOT NULL CHECK (question <> ''),\n"
                          "  position INTEGER NOT NULL,\n"
                          "  value TEXT NOT NULL CHECK (value <> ''),\n"
                          "  note TEXT NOT NULL DEFAULT '',\n"
                          "  author TEXT NOT NULL,\n"
                          "  at TEXT NOT NULL,\n"
                          "  taken_from TEXT NOT NULL DEFAULT '',\n"
                          "  to_confirm INTEGER NOT NULL DEFAULT 0 CHECK (to_confirm IN (0, 1)),\n"
                          "  PRIMARY KEY (run_id, question)\n"
                          ")")}};
}

}  // namespace jiheng
