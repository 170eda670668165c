#include "app/portfolio/conclusion_repository.h"

#include "app/catalogue/edition_fingerprint.h"
#include "app/workspace/sql.h"

namespace jiheng {

namespace {

QString joined(const std::vector<TagId>& ids) {
  QStringList values;
  for (const TagId& id : ids) values << id.value();
  return values.join(QLatin1Char(' '));
}

std::vector<TagId> tagIds(const QString& text) {
  std::vector<TagId> ids;
  for (const QString& id : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) ids.emplace_back(id);
  return ids;
}

Conclusion conclusionOfRow(const QSqlQuery& row) {
  Conclusion conclusion;
  conclusion.technology = TechnologyId(row.value(0).toString());
  conclusion.editionId = row.value(1).toString();
  conclusion.technologyRevision = row.value(2).toInt();
  conclusion.editionText = row.value(3).toString();
  conclusion.refused = tagIds(row.value(4).toString());
  conclusion.note = row.value(5).toString();
  conclusion.author = row.value(6).toString();
  conclusion.at = QDateTime::fromString(row.value(7).toString(), Qt::ISODateWithMs).toUTC();
  return conclusion;
}

}  // namespace

Result<std::vector<Conclusion>> ConclusionRepository::onEdition(const QString& editionId) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database,
                       QStringLiteral("SELECT technology_id, edition_id, technology_revision, edition_text, refused, "
                                      "note, author, at FROM conclusions WHERE edition_id = ? AND withdrawn_at IS NULL"),
                       {editionId}));
  std::vector<Conclusion> conclusions;
  while (rows.next()) conclusions.push_back(conclusionOfRow(rows));
  return conclusions;
}

Result<std::optional<Stored<Conclusion>>> ConclusionRepository::find(const TechnologyId& technology,
                                                                     const QString& editionId) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database,
                       QStringLiteral("SELECT technology_id, edition_id, technology_revision, edition_text, refused, "
                                      "note, author, at, record, withdrawn_at FROM conclusions "
                                      "WHERE technology_id = ? AND edition_id = ?"),
                       {technology.value(), editionId}));
  if (!rows.next()) return std::nullopt;
  Conclusion conclusion = conclusionOfRow(rows);
  conclusion.record = rows.value(8).toString();
  return Stored<Conclusion>{std::move(conclusion), rows.value(9).toString()};
}

Result<Conclusions> readConclusions(const QSqlDatabase& database, const Edition& edition) {
  JIHENG_ASSIGN(std::vector<Conclusion> found, ConclusionRepository(database).onEdition(edition.id()));
  Conclusions result;
  if (found.empty()) return result;
  const QString text = editionFingerprint(edition);
  for (Conclusion& conclusion : found) {
    conclusion.textChanged = conclusion.editionText != text;
    result.insert(conclusion.technology, std::move(conclusion));
  }
  return result;
}

Result<std::optional<Conclusion>> readConclusion(const QSqlDatabase& database, const TechnologyId& technology,
                                                 const Edition& edition) {
  JIHENG_ASSIGN(auto stored, ConclusionRepository(database).find(technology, edition.id()));
  if (!stored || stored->isRemoved()) return std::nullopt;
  stored->record.textChanged = stored->record.editionText != editionFingerprint(edition);
  return std::optional<Conclusion>(std::move(stored->record));
}

Status ConclusionRepository::put(const Conclusion& conclusion) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("DELETE FROM conclusions WHERE technology_id = ? AND edition_id = ?"),
                    {conclusion.technology.value(), conclusion.editionId}));
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO conclusions (technology_id, edition_id, technology_revision, "
                                   "edition_text, refused, note, author, at, record) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    {conclusion.technology.value(), conclusion.editionId, conclusion.technologyRevision,
                     conclusion.editionText, joined(conclusion.refused), conclusion.note, conclusion.author,
                     conclusion.at.toUTC().toString(Qt::ISODateWithMs), conclusion.record}));
  return {};
}

Status ConclusionRepository::setWithdrawn(const TechnologyId& technology, const QString& editionId,
                                          const QString& at) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("UPDATE conclusions SET withdrawn_at = ? WHERE technology_id = ? AND edition_id = ?"),
                    {at.isEmpty() ? QVariant() : QVariant(at), technology.value(), editionId}));
  return {};
}

}  // namespace jiheng
