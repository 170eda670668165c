#pragma once

#include <QSqlDatabase>
#include <vector>

#include "app/portfolio/stored.h"
#include "app/questionnaire/questionnaire_run.h"

namespace jiheng {

/// The tables `questionnaire_runs` and `questionnaire_answers`.
class QuestionnaireRepository {
 public:
  explicit QuestionnaireRepository(const QSqlDatabase& database) : m_database(database) {}
  /// Not removed, the newest first, with their answers; with an empty id, of all technologies.
  Result<std::vector<QuestionnaireRun>> runsOf(const TechnologyId& technology) const;
  Result<std::optional<Stored<QuestionnaireRun>>> find(const QuestionnaireRunId& id) const;
  Status insert(const QuestionnaireRun& run) const;  ///< with its answers
  Status setRemoved(const QuestionnaireRunId& id, const QString& at) const;  ///< empty: brings it back
  Status putAnswer(const QuestionnaireRunId& run, const GivenAnswer& answer) const;
  Status removeAnswer(const QuestionnaireRunId& run, const QString& question) const;

 private:
  Result<std::vector<Stored<QuestionnaireRun>>> read(const QString& where, const QVariantList& values) const;
  QSqlDatabase m_database;
};

}  // namespace jiheng
