#include "app/questionnaire/questionnaire_repository.h"

#include <QHash>

#include "app/workspace/sql.h"

namespace jiheng {

namespace {

QDateTime moment(const QVariant& value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC(); }
QString stored(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }

}  // namespace

Result<std::vector<Stored<QuestionnaireRun>>> QuestionnaireRepository::read(const QString& where, const QVariantList& values) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database,
                       QString(QStringLiteral("SELECT r.id, r.technology_id, r.technology_revision, r.questionnaire, r.version, r.author, r.at, "
                                              "r.removed_at FROM questionnaire_runs r ") + where + QStringLiteral(" ORDER BY r.at DESC, r.id DESC")),
                       values));
  std::vector<Stored<QuestionnaireRun>> runs;
  QHash<QString, size_t> places;
  while (rows.next()) {
    QuestionnaireRun run;
    run.id = QuestionnaireRunId(rows.value(0).toString());
    run.technology = TechnologyId(rows.value(1).toString());
    run.technologyRevision = rows.value(2).toInt();
    run.questionnaire = rows.value(3).toString();
    run.version = rows.value(4).toString();
    run.author = rows.value(5).toString();
    run.at = moment(rows.value(6));
    places.insert(run.id.value(), runs.size());
    runs.push_back({std::move(run), rows.value(7).toString()});
  }
  rows.finish();
  // All answers at once: a fixed number of queries, whatever the number of runs.
  JIHENG_ASSIGN(QSqlQuery answers,
                runSql(m_database,
                       QString(QStringLiteral("SELECT a.run_id, a.question, a.value, a.note, a.author, a.at, a.taken_from, a.to_confirm "
                                              "FROM questionnaire_answers a JOIN questionnaire_runs r ON r.id = a.run_id ") +
                               where + QStringLiteral(" ORDER BY a.position")),
                       values));
  while (answers.next()) {
    const auto place = places.constFind(answers.value(0).toString());
    if (place == places.constEnd()) continue;
    GivenAnswer answer;
    answer.question = answers.value(1).toString();
    answer.value = answers.value(2).toString();
    answer.note = answers.value(3).toString();
    answer.author = answers.value(4).toString();
    answer.at = moment(answers.value(5));
    answer.takenFrom = TechnologyId(answers.value(6).toString());
    answer.toConfirm = answers.value(7).toInt() != 0;
    runs[*place].record.answers.push_back(std::move(answer));
  }
  return runs;
}

Result<std::vector<QuestionnaireRun>> QuestionnaireRepository::runsOf(const TechnologyId& technology) const {
  const QString where = technology.isEmpty() ? QStringLiteral("WHERE r.removed_at IS NULL")
                                             : QStringLiteral("WHERE r.removed_at IS NULL AND r.technology_id = ?");
  JIHENG_ASSIGN(std::vector<Stored<QuestionnaireRun>> found, read(where, technology.isEmpty() ? QVariantList() : QVariantList{technology.value()}));
  std::vector<QuestionnaireRun> runs;
  for (Stored<QuestionnaireRun>& one : found) runs.push_back(std::move(one.record));
  return runs;
}

Result<std::optional<Stored<QuestionnaireRun>>> QuestionnaireRepository::find(const QuestionnaireRunId& id) const {
  JIHENG_ASSIGN(std::vector<Stored<QuestionnaireRun>> found, read(QStringLiteral("WHERE r.id = ?"), {id.value()}));
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

Status QuestionnaireRepository::insert(const QuestionnaireRun& run) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO questionnaire_runs (id, technology_id, technology_revision, questionnaire, version, author, at) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                    {run.id.value(), run.technology.value(), run.technologyRevision, run.questionnaire, run.version, run.author, stored(run.at)}));
  for (const GivenAnswer& answer : run.answers) JIHENG_TRY(putAnswer(run.id, answer));
  return {};
}

Status QuestionnaireRepository::setRemoved(const QuestionnaireRunId& id, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE questionnaire_runs SET removed_at = ? WHERE id = ?"),
                    {at.isEmpty() ? QVariant() : QVariant(at), id.value()}));
  return {};
}

Status QuestionnaireRepository::putAnswer(const QuestionnaireRunId& run, const GivenAnswer& answer) const {
  // An answer that is changed keeps its place in the order of entry.
  JIHENG_ASSIGN(QSqlQuery place, runSql(m_database,
                                        QStringLiteral("SELECT COALESCE((SELECT position FROM questionnaire_answers WHERE run_id = ? AND question = ?), "
                                                       "(SELECT COALESCE(MAX(position), 0) + 1 FROM questionnaire_answers WHERE run_id = ?))"),
                                        {run.value(), answer.question, run.value()}));
  const int position = place.next() ? place.value(0).toInt() : 1;
  place.finish();
  JIHENG_TRY(removeAnswer(run, answer.question));
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO questionnaire_answers (run_id, question, position, value, note, author, at, taken_from, to_confirm) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    {run.value(), answer.question, position, answer.value, answer.note, answer.author, stored(answer.at), answer.takenFrom.value(),
                     answer.toConfirm ? 1 : 0}));
  return {};
}

Status QuestionnaireRepository::removeAnswer(const QuestionnaireRunId& run, const QString& question) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("DELETE FROM questionnaire_answers WHERE run_id = ? AND question = ?"), {run.value(), question}));
  return {};
}

}  // namespace jiheng
