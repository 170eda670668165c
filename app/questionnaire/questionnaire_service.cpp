#include "app/questionnaire/questionnaire_service.h"

#include <QPointer>
#include <QSet>

#include "app/questionnaire/questionnaire_repository.h"

namespace jiheng {

namespace {

Error noSuchRun() {
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = phrase("Questionnaire", "This run through the questions is not there any more.");
  error.advice = phrase("Questionnaire", "Begin a new one.");
  return error;
}

Bilingual nameOf(const Technology& technology) { return {technology.nameZh, technology.nameEn}; }

QJsonObject fieldsOf(const GivenAnswer& answer) {
  QJsonObject fields{{QStringLiteral("question"), answer.question}, {QStringLiteral("value"), answer.value}};
  if (!answer.note.isEmpty()) fields.insert(QStringLiteral("note"), answer.note);
  if (!answer.takenFrom.isEmpty()) fields.insert(QStringLiteral("taken_from"), answer.takenFrom.value());
  if (answer.toConfirm) fields.insert(QStringLiteral("to_confirm"), true);
  return fields;
}

QJsonObject fieldsOf(const GivenAnswer* answer) { return answer ? fieldsOf(*answer) : QJsonObject(); }

/// "Answer with one of: yes, no, unknown, expert."
Text whatAnswers(const GuideQuestion& question) {
  if (question.kind == QuestionKind::Text) return phrase("Questionnaire", "Write the answer, or %1 to ask an expert.").arg(kAskExpert);
  if (question.kind == QuestionKind::Date) return phrase("Questionnaire", "Write a date such as 2025-07-15, or %1 to ask an expert.").arg(kAskExpert);
  QStringList values;
  for (const GuideAnswer& answer : question.answers) values << answer.value;
  values << kAskExpert;
  return phrase("Questionnaire", "Answer with one of: %1.").arg(values.join(QStringLiteral(", ")));
}

}  // namespace

QuestionnaireService::QuestionnaireService(Workspace& workspace, const PortfolioService& portfolio, const Questionnaire& questionnaire, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_portfolio(portfolio), m_questionnaire(questionnaire) {}

Status QuestionnaireService::commit(const AuditEvent& event, const std::function<Status(const QSqlDatabase&)>& work) {
  // Who hears of the commit may close the workspace, and this service with it.
  const QPointer<QuestionnaireService> alive(this);
  Status written = m_workspace.write([&](WriteScope& scope) -> Status {
    JIHENG_TRY(work(scope.database()));
    return scope.audit(event);
  });
  if (written && alive) emit changed();
  return written;
}

Result<std::vector<QuestionnaireRun>> QuestionnaireService::runs(const TechnologyId& technology) const {
  if (technology.isEmpty()) return std::vector<QuestionnaireRun>();
  return QuestionnaireRepository(m_workspace.database()).runsOf(technology);
}

Result<std::optional<QuestionnaireRun>> QuestionnaireService::latest(const TechnologyId& technology) const {
  JIHENG_ASSIGN(std::vector<QuestionnaireRun> all, runs(technology));
  if (all.empty()) return std::nullopt;
  return std::move(all.front());
}

Result<std::vector<QuestionnaireRun>> QuestionnaireService::latestOfAll() const {
  JIHENG_ASSIGN(std::vector<QuestionnaireRun> all, QuestionnaireRepository(m_workspace.database()).runsOf({}));
  std::vector<QuestionnaireRun> latest;
  QSet<TechnologyId> seen;
  for (QuestionnaireRun& run : all) {
    if (seen.contains(run.technology)) continue;
    seen << run.technology;
    latest.push_back(std::move(run));
  }
  return latest;
}

Result<QuestionnaireRun> QuestionnaireService::run(const QuestionnaireRunId& id) const {
  JIHENG_ASSIGN(auto found, QuestionnaireRepository(m_workspace.database()).find(id));
  if (!found || found->isRemoved()) return fail(noSuchRun());
  return std::move(found->record);
}

Result<QuestionnaireRun> QuestionnaireService::begin(const Technology& technology, std::vector<GivenAnswer> answers, const Text& sentence,
                                                     const char* action) {
  QuestionnaireRun run;
  run.id = QuestionnaireRunId::create();
  run.technology = technology.id;
  run.technologyRevision = technology.revision;
  run.questionnaire = m_questionnaire.id();
  run.version = m_questionnaire.version();
  run.author = m_workspace.actor();
  run.at = m_workspace.clock().now().toUTC();
  run.answers = std::move(answers);
  AuditEvent event{QString::fromLatin1(action), technology.id.value(), sentence, {},
                   {{QStringLiteral("run"), run.id.value()}, {QStringLiteral("version"), run.version}, {QStringLiteral("revision"), run.technologyRevision}}};
  JIHENG_TRY(commit(event, [&](const QSqlDatabase& database) { return QuestionnaireRepository(database).insert(run); }));
  return this->run(run.id);
}

Result<QuestionnaireRun> QuestionnaireService::start(const TechnologyId& id) {
  JIHENG_ASSIGN(const Technology technology, m_portfolio.technology(id));
  return begin(technology, {}, phrase("Questionnaire", "Began the questions on the technology “%1”.").arg(nameOf(technology)), "questionnaire.started");
}

Result<QuestionnaireRun> QuestionnaireService::takeOver(const TechnologyId& id, const QuestionnaireRunId& from) {
  JIHENG_ASSIGN(const Technology technology, m_portfolio.technology(id));
  JIHENG_ASSIGN(const QuestionnaireRun source, run(from));
  JIHENG_ASSIGN(const Technology origin, m_portfolio.technology(source.technology));
  std::vector<GivenAnswer> answers;
  const GuidePath path = pathOf(m_questionnaire, source.answers);
  for (const QString& question : path.answered) {
    GivenAnswer answer = *source.answer(question);
    answer.takenFrom = source.technology;
    answer.toConfirm = true;
    answers.push_back(std::move(answer));
  }
  if (answers.empty()) {
    Error error;
    error.code = ErrorCode::Refused;
    error.happened = phrase("Questionnaire", "The other run has no answer that could be taken over.");
    return fail(error);
  }
  return begin(technology, std::move(answers),
               phrase("Questionnaire", "Took the answers on “%1” over for “%2”, to be confirmed one by one.").arg(nameOf(origin)).arg(nameOf(technology)),
               "questionnaire.taken-over");
}

Result<QuestionnaireRun> QuestionnaireService::answer(const QuestionnaireRunId& id, const QString& questionId, const QString& value, const QString& note) {
  JIHENG_ASSIGN(const QuestionnaireRun before, run(id));
  const GuideQuestion* question = m_questionnaire.question(questionId);
  if (!question)
    return fail(invalidField(QStringLiteral("question"), phrase("Questionnaire", "There is no question %1.").arg(questionId)));
  GivenAnswer given{questionId, value.trimmed(), note.trimmed(), m_workspace.actor(), m_workspace.clock().now().toUTC(), {}, false};
  if (given.value != kAskExpert && !question->answerFor(given.value))
    return fail(invalidField(QStringLiteral("answer"), phrase("Questionnaire", "“%1” does not answer the question “%2”").arg(given.value).arg(question->text),
                             whatAnswers(*question)));
  const GivenAnswer* earlier = before.answer(questionId);
  const bool same = earlier && earlier->value == given.value;
  if (same && !earlier->toConfirm && earlier->note == given.note) return before;
  // Confirmed as it was taken over: where it came from stays on record.
  if (same) given.takenFrom = earlier->takenFrom;
  JIHENG_ASSIGN(const Technology technology, m_portfolio.technology(before.technology));
  const Text words = answerText(*question, given.value);
  const Text sentence = same && earlier->toConfirm
                            ? phrase("Questionnaire", "Confirmed for “%1” the answer that was taken over: %2 %3")
                            : phrase("Questionnaire", "Answered for “%1”: %2 %3");
  JIHENG_TRY(commit({QStringLiteral("questionnaire.answered"), before.technology.value(), sentence.arg(nameOf(technology)).arg(question->text).arg(words),
                     fieldsOf(earlier), fieldsOf(given)},
                    [&](const QSqlDatabase& database) { return QuestionnaireRepository(database).putAnswer(id, given); }));
  return run(id);
}

Status QuestionnaireService::putBack(const QuestionnaireRunId& id, const QString& questionId, const std::optional<GivenAnswer>& earlier) {
  JIHENG_ASSIGN(const QuestionnaireRun before, run(id));
  const GivenAnswer* present = before.answer(questionId);
  if (present ? (earlier && *earlier == *present) : !earlier) return {};
  const GuideQuestion* question = m_questionnaire.question(questionId);
  JIHENG_ASSIGN(const Technology technology, m_portfolio.technology(before.technology));
  return commit({QStringLiteral("questionnaire.answer-put-back"), before.technology.value(),
                 phrase("Questionnaire", "Put the answer for “%1” back as it was: %2").arg(nameOf(technology))
                     .arg(question ? question->text : Bilingual{questionId, questionId}),
                 fieldsOf(present), earlier ? fieldsOf(*earlier) : QJsonObject()},
                [&](const QSqlDatabase& database) {
                  const QuestionnaireRepository repository(database);
                  return earlier ? repository.putAnswer(id, *earlier) : repository.removeAnswer(id, questionId);
                });
}

Status QuestionnaireService::remove(const QuestionnaireRunId& id) {
  JIHENG_ASSIGN(const QuestionnaireRun before, run(id));
  JIHENG_ASSIGN(const Technology technology, m_portfolio.technology(before.technology));
  const QString at = m_workspace.clock().now().toUTC().toString(Qt::ISODateWithMs);
  return commit({QStringLiteral("questionnaire.removed"), before.technology.value(),
                 phrase("Questionnaire", "Removed a run through the questions on “%1”.").arg(nameOf(technology)),
                 {{QStringLiteral("run"), id.value()}}, {}},
                [&](const QSqlDatabase& database) { return QuestionnaireRepository(database).setRemoved(id, at); });
}

Status QuestionnaireService::restore(const QuestionnaireRunId& id) {
  JIHENG_ASSIGN(const auto found, QuestionnaireRepository(m_workspace.database()).find(id));
  if (!found) return fail(noSuchRun());
  if (!found->isRemoved()) return {};
  JIHENG_ASSIGN(const Technology technology, m_portfolio.technology(found->record.technology));
  return commit({QStringLiteral("questionnaire.restored"), technology.id.value(),
                 phrase("Questionnaire", "Brought back a run through the questions on “%1”.").arg(nameOf(technology)), {},
                 {{QStringLiteral("run"), id.value()}}},
                [&](const QSqlDatabase& database) { return QuestionnaireRepository(database).setRemoved(id, {}); });
}

}  // namespace jiheng
