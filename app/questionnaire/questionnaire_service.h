#pragma once

#include <QObject>
#include <functional>

#include "app/portfolio/portfolio_service.h"
#include "app/questionnaire/questionnaire_run.h"

namespace jiheng {

/// The only writer of runs through the questions. Every answer is one durable transaction with its audit entry, so that a walk can
/// stop anywhere and go on where it stood; the signal follows the commit.
class QuestionnaireService : public QObject {
  Q_OBJECT
 public:
  QuestionnaireService(Workspace& workspace, const PortfolioService& portfolio, const Questionnaire& questionnaire, QObject* parent = nullptr);

  const Questionnaire& questionnaire() const { return m_questionnaire; }
  Result<std::vector<QuestionnaireRun>> runs(const TechnologyId& technology) const;  ///< the newest first
  Result<std::optional<QuestionnaireRun>> latest(const TechnologyId& technology) const;
  /// The latest of every technology that has one, in two queries.
  Result<std::vector<QuestionnaireRun>> latestOfAll() const;
  Result<QuestionnaireRun> run(const QuestionnaireRunId& id) const;  ///< NotFound where it is not there or removed

  /// Begins a run on the present revision and the questions in use. Error: NotFound for the technology.
  Result<QuestionnaireRun> start(const TechnologyId& technology);
  /// Begins a run with the answers of another one, each marked as taken over and to be confirmed: none counts before that.
  /// Error: Refused where the other run has no answers.
  Result<QuestionnaireRun> takeOver(const TechnologyId& technology, const QuestionnaireRunId& from);
  /// Answers a question, also again; other answers stay, those off the new path set aside. The same answer and note again confirm one
  /// that was taken over and change nothing otherwise. Errors: InvalidInput at "question" or "answer", with what can be answered.
  Result<QuestionnaireRun> answer(const QuestionnaireRunId& run, const QString& question, const QString& value, const QString& note = {});
  /// Puts an answer back as it was, or takes it away: undo uses it.
  Status putBack(const QuestionnaireRunId& run, const QString& question, const std::optional<GivenAnswer>& earlier);
  Status remove(const QuestionnaireRunId& run);
  Status restore(const QuestionnaireRunId& run);

 signals:
  /// After a commit that changed something here.
  void changed();

 private:
  Status commit(const AuditEvent& event, const std::function<Status(const QSqlDatabase&)>& work);
  Result<QuestionnaireRun> begin(const Technology& technology, std::vector<GivenAnswer> answers, const Text& sentence, const char* action);

  Workspace& m_workspace;
  const PortfolioService& m_portfolio;
  const Questionnaire& m_questionnaire;
};

}  // namespace jiheng
