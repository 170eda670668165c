#include "app/annotations/annotation_repository.h"

#include "app/workspace/sql.h"

namespace jiheng {

namespace {

const QString kSynonymColumns = QStringLiteral("SELECT id, term, other, relation, note, author, at FROM own_synonyms ");
const QString kSearchColumns = QStringLiteral("SELECT id, name, query, all_editions, author, at FROM saved_searches ");
const QString kPresent = QStringLiteral("WHERE removed_at IS NULL ORDER BY id");

QString oneRow(bool removed) {
  return removed ? QStringLiteral("WHERE id = ? AND removed_at IS NOT NULL")
                 : QStringLiteral("WHERE id = ? AND removed_at IS NULL");
}

QDateTime moment(const QVariant& value) {
  QDateTime read = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
  return read.toUTC();
}

OwnSynonym synonymOf(const QSqlQuery& row) {
  OwnSynonym synonym;
  synonym.id = OwnSynonymId(row.value(0).toString());
  synonym.term = row.value(1).toString();
  synonym.other = row.value(2).toString();
  synonym.relation = synonymRelationFromCode(row.value(3).toString()).value_or(SynonymRelation::Same);
  synonym.note = row.value(4).toString();
  synonym.author = row.value(5).toString();
  synonym.at = moment(row.value(6));
  return synonym;
}

SavedSearch searchOf(const QSqlQuery& row) {
  SavedSearch search;
  search.id = SavedSearchId(row.value(0).toString());
  search.name = row.value(1).toString();
  search.query = row.value(2).toString();
  search.allEditions = row.value(3).toInt() != 0;
  search.author = row.value(4).toString();
  search.at = moment(row.value(5));
  return search;
}

QVariant stampOrNull(const QString& at) { return at.isEmpty() ? QVariant() : QVariant(at); }

}  // namespace

QString storedMoment(const QDateTime& moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }

Result<std::vector<OwnSynonym>> OwnSynonymRepository::all() const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, kSynonymColumns + kPresent));
  std::vector<OwnSynonym> synonyms;
  while (rows.next()) synonyms.push_back(synonymOf(rows));
  return synonyms;
}

Result<std::optional<OwnSynonym>> OwnSynonymRepository::find(const OwnSynonymId& id, bool removed) const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, kSynonymColumns + oneRow(removed), {id.value()}));
  if (!rows.next()) return std::nullopt;
  return synonymOf(rows);
}

Status OwnSynonymRepository::insert(const OwnSynonym& synonym) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO own_synonyms (id, term, other, relation, note, author, at) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                    {synonym.id.value(), synonym.term, synonym.other, synonymRelationCode(synonym.relation),
                     synonym.note, synonym.author, storedMoment(synonym.at)}));
  return {};
}

Status OwnSynonymRepository::update(const OwnSynonym& synonym) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("UPDATE own_synonyms SET term = ?, other = ?, relation = ?, note = ?, author = ?, "
                                   "at = ? WHERE id = ?"),
                    {synonym.term, synonym.other, synonymRelationCode(synonym.relation), synonym.note, synonym.author,
                     storedMoment(synonym.at), synonym.id.value()}));
  return {};
}

Status OwnSynonymRepository::setRemoved(const OwnSynonymId& id, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE own_synonyms SET removed_at = ? WHERE id = ?"),
                    {stampOrNull(at), id.value()}));
  return {};
}

Result<std::vector<SavedSearch>> SavedSearchRepository::all() const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, kSearchColumns + kPresent));
  std::vector<SavedSearch> searches;
  while (rows.next()) searches.push_back(searchOf(rows));
  return searches;
}

Result<std::optional<SavedSearch>> SavedSearchRepository::find(const SavedSearchId& id, bool removed) const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, kSearchColumns + oneRow(removed), {id.value()}));
  if (!rows.next()) return std::nullopt;
  return searchOf(rows);
}

Status SavedSearchRepository::insert(const SavedSearch& search) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO saved_searches (id, name, query, all_editions, author, at) "
                                   "VALUES (?, ?, ?, ?, ?, ?)"),
                    {search.id.value(), search.name, search.query, search.allEditions ? 1 : 0, search.author,
                     storedMoment(search.at)}));
  return {};
}

Status SavedSearchRepository::update(const SavedSearch& search) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("UPDATE saved_searches SET name = ?, query = ?, all_editions = ?, author = ?, "
                                   "at = ? WHERE id = ?"),
                    {search.name, search.query, search.allEditions ? 1 : 0, search.author, storedMoment(search.at),
                     search.id.value()}));
  return {};
}

Status SavedSearchRepository::setRemoved(const SavedSearchId& id, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE saved_searches SET removed_at = ? WHERE id = ?"),
                    {stampOrNull(at), id.value()}));
  return {};
}

}  // namespace jiheng
