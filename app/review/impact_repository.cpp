#include "app/review/impact_repository.h"

#include "app/workspace/sql.h"

namespace jiheng {

Result<std::vector<ImpactAnswer>> ImpactRepository::list(const QString& condition, const QVariantList& values) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database,
                       QStringLiteral("SELECT id, technology_id, technology_revision, from_edition, edition_id, edition_print, answer, "
                                      "reason, owner, owner_id, due, author, at FROM impact_answers WHERE removed_at IS NULL %1")
                           .arg(condition),
                       values));
  std::vector<ImpactAnswer> answers;
  while (rows.next()) {
    ImpactAnswer answer;
    answer.id = ImpactAnswerId(rows.value(0).toString());
    answer.technology = TechnologyId(rows.value(1).toString());
    answer.technologyRevision = rows.value(2).toInt();
    answer.fromEdition = rows.value(3).toString();
    answer.editionId = rows.value(4).toString();
    answer.editionPrint = rows.value(5).toString();
    answer.decision = impactDecisionFromCode(rows.value(6).toString()).value_or(ImpactDecision::Open);
    answer.reason = rows.value(7).toString();
    answer.owner = rows.value(8).toString();
    answer.ownerId = PersonId(rows.value(9).toString());
    answer.due = QDate::fromString(rows.value(10).toString(), Qt::ISODate);
    answer.author = rows.value(11).toString();
    answer.at = QDateTime::fromString(rows.value(12).toString(), Qt::ISODateWithMs).toUTC();
    answers.push_back(std::move(answer));
  }
  return answers;
}

Result<QHash<TechnologyId, std::vector<ImpactAnswer>>> ImpactRepository::all() const {
  JIHENG_ASSIGN(auto answers, list({}, {}));
  QHash<TechnologyId, std::vector<ImpactAnswer>> hash;
  for (ImpactAnswer& answer : answers) {
    const TechnologyId id = answer.technology;
    hash[id].push_back(std::move(answer));
  }
  return hash;
}

Result<QHash<TechnologyId, ImpactAnswer>> ImpactRepository::forText(const QString& editionId, const QString& editionPrint) const {
  JIHENG_ASSIGN(auto answers, list(QStringLiteral("AND edition_id = ? AND edition_print = ?"), {editionId, editionPrint}));
  QHash<TechnologyId, ImpactAnswer> hash;
  for (ImpactAnswer& answer : answers) {
    const TechnologyId id = answer.technology;
    hash.insert(id, std::move(answer));
  }
  return hash;
}

Status ImpactRepository::put(const ImpactAnswer& answer, const QString& at) const {
  JIHENG_TRY(remove(answer.technology, answer.editionId, answer.editionPrint, at));
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO impact_answers (id, technology_id, technology_revision, from_edition, edition_id, "
                                   "edition_print, answer, reason, owner, owner_id, due, author, at) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    {newUuid(), answer.technology.value(), answer.technologyRevision, answer.fromEdition, answer.editionId,
                     answer.editionPrint, impactDecisionCode(answer.decision), answer.reason, answer.owner, answer.ownerId.value(),
                     answer.due.isValid() ? answer.due.toString(Qt::ISODate) : QString(), answer.author,
                     answer.at.toUTC().toString(Qt::ISODateWithMs)}));
  return {};
}

Status ImpactRepository::remove(const TechnologyId& technology, const QString& editionId, const QString& editionPrint,
                                const QString& at) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("UPDATE impact_answers SET removed_at = ? WHERE technology_id = ? AND edition_id = ? AND "
                                   "edition_print = ? AND removed_at IS NULL"),
                    {at, technology.value(), editionId, editionPrint}));
  return {};
}

}  // namespace jiheng
