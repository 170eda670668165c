#include "app/annotations/reading_repository.h"

#include "app/annotations/annotation_repository.h"
#include "app/workspace/sql.h"

namespace jiheng {

namespace {

const QString kTerms = QStringLiteral("SELECT subject, zh, term, source, note, author, at FROM chosen_terms WHERE removed_at IS NULL ");
const QString kStances = QStringLiteral("SELECT disagreement, state, note, author, at FROM company_stances WHERE removed_at IS NULL ");

QDateTime moment(const QVariant& value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC(); }

ChosenTerm termOf(const QSqlQuery& row) {
  ChosenTerm term;
  term.subject = row.value(0).toString();
  term.zh = row.value(1).toString();
  term.term = row.value(2).toString();
  term.source = row.value(3).toString();
  term.note = row.value(4).toString();
  term.author = row.value(5).toString();
  term.at = moment(row.value(6));
  return term;
}

CompanyStance stanceOf(const QSqlQuery& row) {
  CompanyStance stance;
  stance.disagreement = row.value(0).toString();
  stance.state = stanceStateFromCode(row.value(1).toString()).value_or(StanceState::Checking);
  stance.note = row.value(2).toString();
  stance.author = row.value(3).toString();
  stance.at = moment(row.value(4));
  return stance;
}

}  // namespace

Result<std::vector<ChosenTerm>> ChosenTermRepository::all() const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, kTerms + QStringLiteral("ORDER BY subject")));
  std::vector<ChosenTerm> terms;
  while (rows.next()) terms.push_back(termOf(rows));
  return terms;
}

Result<std::optional<ChosenTerm>> ChosenTermRepository::find(const QString& subject) const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, kTerms + QStringLiteral("AND subject = ?"), {subject}));
  if (!rows.next()) return std::nullopt;
  return termOf(rows);
}

Status ChosenTermRepository::put(const ChosenTerm& term) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("DELETE FROM chosen_terms WHERE subject = ?"), {term.subject}));
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO chosen_terms (subject, zh, term, source, note, author, at) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                    {term.subject, term.zh, term.term, term.source, term.note, term.author, storedMoment(term.at)}));
  return {};
}

Status ChosenTermRepository::remove(const QString& subject, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE chosen_terms SET removed_at = ? WHERE subject = ?"), {at, subject}));
  return {};
}

Result<std::vector<CompanyStance>> CompanyStanceRepository::all() const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, kStances + QStringLiteral("ORDER BY disagreement")));
  std::vector<CompanyStance> stances;
  while (rows.next()) stances.push_back(stanceOf(rows));
  return stances;
}

Result<std::optional<CompanyStance>> CompanyStanceRepository::find(const QString& disagreement) const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, kStances + QStringLiteral("AND disagreement = ?"), {disagreement}));
  if (!rows.next()) return std::nullopt;
  return stanceOf(rows);
}

Status CompanyStanceRepository::put(const CompanyStance& stance) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("DELETE FROM company_stances WHERE disagreement = ?"), {stance.disagreement}));
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO company_stances (disagreement, state, note, author, at) VALUES (?, ?, ?, ?, ?)"),
                    {stance.disagreement, stanceStateCode(stance.state), stance.note, stance.author, storedMoment(stance.at)}));
  return {};
}

Status CompanyStanceRepository::remove(const QString& disagreement, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE company_stances SET removed_at = ? WHERE disagreement = ?"),
                    {at, disagreement}));
  return {};
}

}  // namespace jiheng
