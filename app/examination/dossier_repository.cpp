#include "app/examination/dossier_repository.h"

#include "app/workspace/sql.h"

namespace jiheng {

namespace {

QString stamp(const QDateTime& moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }
QDateTime momentOf(const QVariant& value) {
  return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}
QVariant orNull(const QString& at) { return at.isEmpty() ? QVariant() : QVariant(at); }

QString joined(const std::vector<ItemKey>& keys) {
  QStringList values;
  for (const ItemKey& key : keys) values << key.value();
  return values.join(QLatin1Char(' '));
}

std::vector<ItemKey> keysOf(const QString& text) {
  std::vector<ItemKey> keys;
  for (const QString& key : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) keys.emplace_back(key);
  return keys;
}

DossierTerm termOf(const QSqlQuery& row) {
  DossierTerm term;
  term.id = DossierTermId(row.value(0).toString());
  term.technologyRevision = row.value(3).toInt();
  term.term = row.value(4).toString();
  term.hits = row.value(5).toInt();
  term.lookedAt = keysOf(row.value(6).toString());
  term.author = row.value(7).toString();
  term.at = momentOf(row.value(8));
  return term;
}

DossierSector sectorOf(const QSqlQuery& row) {
  DossierSector sector;
  sector.id = DossierSectorId(row.value(0).toString());
  sector.technologyRevision = row.value(3).toInt();
  sector.code = row.value(4).toString();
  sector.items = row.value(5).toInt();
  sector.author = row.value(6).toString();
  sector.at = momentOf(row.value(7));
  return sector;
}

DossierPlace placeOf(const QSqlQuery& row) {
  return {TechnologyId(row.value(1).toString()), row.value(2).toString()};
}

const char kTerms[] =
    "SELECT id, technology_id, edition_id, technology_revision, term, hits, looked_at, author, at FROM dossier_terms";
const char kSectors[] =
    "SELECT id, technology_id, edition_id, technology_revision, sector, items, author, at FROM dossier_sectors";
// Keys are UUIDs of version 7: their order is the order of entry.
const char kOfPlace[] = " WHERE technology_id = ? AND edition_id = ? AND removed_at IS NULL ORDER BY id";

}  // namespace

Result<std::vector<DossierTerm>> DossierRepository::terms(const DossierPlace& place) const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, QLatin1String(kTerms) + QLatin1String(kOfPlace),
                                       {place.technology.value(), place.editionId}));
  std::vector<DossierTerm> terms;
  while (rows.next()) terms.push_back(termOf(rows));
  return terms;
}

Result<std::vector<DossierSector>> DossierRepository::sectors(const DossierPlace& place) const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, QLatin1String(kSectors) + QLatin1String(kOfPlace),
                                       {place.technology.value(), place.editionId}));
  std::vector<DossierSector> sectors;
  while (rows.next()) sectors.push_back(sectorOf(rows));
  return sectors;
}

Result<std::optional<std::pair<DossierTerm, DossierPlace>>> DossierRepository::term(const DossierTermId& id) const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, QLatin1String(kTerms) + QLatin1String(" WHERE id = ?"), {id.value()}));
  if (!rows.next()) return std::nullopt;
  return std::optional(std::pair(termOf(rows), placeOf(rows)));
}

Result<std::optional<std::pair<DossierSector, DossierPlace>>> DossierRepository::sector(const DossierSectorId& id) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QLatin1String(kSectors) + QLatin1String(" WHERE id = ?"), {id.value()}));
  if (!rows.next()) return std::nullopt;
  return std::optional(std::pair(sectorOf(rows), placeOf(rows)));
}

Status DossierRepository::insert(const DossierTerm& term, const DossierPlace& place) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO dossier_terms (id, technology_id, edition_id, technology_revision, term, "
                                   "hits, looked_at, author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    {term.id.value(), place.technology.value(), place.editionId, term.technologyRevision, term.term,
                     term.hits, joined(term.lookedAt), term.author, stamp(term.at)}));
  return {};
}

Status DossierRepository::insert(const DossierSector& sector, const DossierPlace& place) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO dossier_sectors (id, technology_id, edition_id, technology_revision, "
                                   "sector, items, author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                    {sector.id.value(), place.technology.value(), place.editionId, sector.technologyRevision, sector.code,
                     sector.items, sector.author, stamp(sector.at)}));
  return {};
}

Status DossierRepository::setLookedAt(const DossierTermId& id, const std::vector<ItemKey>& items) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE dossier_terms SET looked_at = ? WHERE id = ?"),
                    {joined(items), id.value()}));
  return {};
}

Status DossierRepository::setRemoved(const DossierTermId& id, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE dossier_terms SET removed_at = ? WHERE id = ?"),
                    {orNull(at), id.value()}));
  return {};
}

Status DossierRepository::setRemoved(const DossierSectorId& id, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE dossier_sectors SET removed_at = ? WHERE id = ?"),
                    {orNull(at), id.value()}));
  return {};
}

Result<std::vector<OfficialWording>> OfficialWordingRepository::list(const QString& condition,
                                                                     const QVariantList& values) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database,
                       QStringLiteral("SELECT id, tag_id, wording, document, place, document_date, author, at "
                                      "FROM official_wordings WHERE removed_at IS NULL%1 ORDER BY id")
                           .arg(condition),
                       values));
  std::vector<OfficialWording> wordings;
  while (rows.next())
    wordings.push_back({OfficialWordingId(rows.value(0).toString()), TagId(rows.value(1).toString()),
                        rows.value(2).toString(), rows.value(3).toString(), rows.value(4).toString(),
                        QDate::fromString(rows.value(5).toString(), Qt::ISODate), rows.value(6).toString(),
                        momentOf(rows.value(7))});
  return wordings;
}

Result<std::vector<OfficialWording>> OfficialWordingRepository::all() const { return list(QString(), {}); }

Result<std::optional<OfficialWording>> OfficialWordingRepository::ofTag(const TagId& tag) const {
  JIHENG_ASSIGN(std::vector<OfficialWording> found, list(QStringLiteral(" AND tag_id = ?"), {tag.value()}));
  if (found.empty()) return std::nullopt;
  return std::optional<OfficialWording>(std::move(found.back()));
}

Status OfficialWordingRepository::put(const OfficialWording& wording, const QString& removedAt) const {
  JIHENG_TRY(setRemoved(wording.tag, removedAt));
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO official_wordings (id, tag_id, wording, document, place, document_date, "
                                   "author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                    {wording.id.value(), wording.tag.value(), wording.wording, wording.document, wording.place,
                     wording.date.toString(Qt::ISODate), wording.author, stamp(wording.at)}));
  return {};
}

Status OfficialWordingRepository::setRemoved(const TagId& tag, const QString& at) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("UPDATE official_wordings SET removed_at = ? WHERE tag_id = ? AND removed_at IS NULL"),
                    {orNull(at), tag.value()}));
  return {};
}

}  // namespace jiheng
