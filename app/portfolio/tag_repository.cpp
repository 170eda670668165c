#include "app/portfolio/tag_repository.h"

#include "app/workspace/sql.h"

namespace jiheng {

namespace {

const char kColumns[] =
    "id, technology_id, item_key, point_key, edition_id, state, reason, judged_zh, judged_en, "
    "technology_revision, "
    "author, at";

Result<Tag> tagOf(const QSqlQuery& row) {
  const std::optional<TagState> state = tagStateFromCode(row.value(5).toString());
  if (!state) {
    Error error;
    error.code = ErrorCode::Damaged;
    error.happened =
        phrase("Portfolio", "A tag of the workspace has the state “%1”, which this program does not know.")
            .arg(row.value(5).toString());
    error.advice =
        phrase("Portfolio", "Restore a backup, or open the workspace with the program that wrote it.");
    error.detail = QStringLiteral("tags.id = %1").arg(row.value(0).toString());
    return fail(error);
  }
  Tag tag;
  tag.id = TagId(row.value(0).toString());
  tag.technology = TechnologyId(row.value(1).toString());
  tag.item = ItemKey(row.value(2).toString());
  tag.pointKey = row.value(3).toString();
  tag.editionId = row.value(4).toString();
  tag.state = *state;
  tag.reason = row.value(6).toString();
  tag.judgedZh = row.value(7).toString();
  tag.judgedEn = row.value(8).toString();
  tag.technologyRevision = row.value(9).toInt();
  tag.author = row.value(10).toString();
  tag.at = QDateTime::fromString(row.value(11).toString(), Qt::ISODateWithMs).toUTC();
  return tag;
}

QString momentText(const QDateTime& moment) {
  return moment.toUTC().toString(Qt::ISODateWithMs);
}

}  // namespace

Result<std::vector<Tag>> TagRepository::list(const QString& condition, const QVariantList& values) const {
  // Keys are UUIDs of version 7: their order is the order of entry.
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database,
                       QStringLiteral("SELECT %1 FROM tags WHERE removed_at IS NULL%2 ORDER BY id")
                           .arg(QLatin1String(kColumns), condition),
                       values));
  std::vector<Tag> tags;
  while (rows.next()) {
    JIHENG_ASSIGN(Tag tag, tagOf(rows));
    tags.push_back(std::move(tag));
  }
  return tags;
}

Result<std::vector<Tag>> TagRepository::all() const {
  return list(QString(), {});
}

Result<std::vector<Tag>> TagRepository::ofTechnology(const TechnologyId& technology) const {
  return list(QStringLiteral(" AND technology_id = ?"), {technology.value()});
}

Result<std::vector<TagId>> TagRepository::everOf(const TechnologyId& technology) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QStringLiteral("SELECT id FROM tags WHERE technology_id = ? ORDER BY id"),
                       {technology.value()}));
  std::vector<TagId> ids;
  while (rows.next()) ids.emplace_back(rows.value(0).toString());
  return ids;
}

Result<std::vector<Tag>> TagRepository::onItem(const ItemKey& item) const {
  return list(QStringLiteral(" AND item_key = ?"), {item.value()});
}

Result<std::optional<Stored<Tag>>> TagRepository::find(const TagId& id) const {
  JIHENG_ASSIGN(
      QSqlQuery rows,
      runSql(m_database,
             QStringLiteral("SELECT %1, removed_at FROM tags WHERE id = ?").arg(QLatin1String(kColumns)),
             {id.value()}));
  if (!rows.next()) return std::nullopt;
  JIHENG_ASSIGN(Tag tag, tagOf(rows));
  return Stored<Tag>{std::move(tag), rows.value(12).toString()};
}

Result<std::optional<Tag>> TagRepository::duplicateOf(const Tag& tag) const {
  JIHENG_ASSIGN(
      std::vector<Tag> same,
      list(QStringLiteral(" AND technology_id = ? AND item_key = ? AND coalesce(point_key, '') = ? AND "
                          "edition_id = ? AND id <> ?"),
           {tag.technology.value(), tag.item.value(), tag.pointKey, tag.editionId, tag.id.value()}));
  if (same.empty()) return std::nullopt;
  return same.front();
}

Status TagRepository::insert(const Tag& tag) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO tags (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .arg(QLatin1String(kColumns)),
                    {tag.id.value(), tag.technology.value(), tag.item.value(), tag.pointKey, tag.editionId,
                     tagStateCode(tag.state), tag.reason, tag.judgedZh, tag.judgedEn, tag.technologyRevision,
                     tag.author, momentText(tag.at)}));
  return {};
}

Status TagRepository::update(const Tag& tag) const {
  JIHENG_TRY(runSql(
      m_database,
      QStringLiteral("UPDATE tags SET item_key = ?, point_key = ?, edition_id = ?, state = ?, reason = ?, "
                     "judged_zh = ?, judged_en = ?, technology_revision = ?, author = ?, at = ? "
                     "WHERE id = ?"),
      {tag.item.value(), tag.pointKey, tag.editionId, tagStateCode(tag.state), tag.reason, tag.judgedZh,
       tag.judgedEn, tag.technologyRevision, tag.author, momentText(tag.at), tag.id.value()}));
  return {};
}

Status TagRepository::setRemoved(const TagId& id, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE tags SET removed_at = ? WHERE id = ?"),
                    {at.isEmpty() ? QVariant() : QVariant(at), id.value()}));
  return {};
}

Result<std::vector<TagId>> TagRepository::removedAt(const TechnologyId& technology, const QString& at) const {
  JIHENG_ASSIGN(
      QSqlQuery rows,
      runSql(m_database,
             QStringLiteral("SELECT id FROM tags WHERE technology_id = ? AND removed_at = ? ORDER BY id"),
             {technology.value(), at}));
  std::vector<TagId> ids;
  while (rows.next()) ids.emplace_back(rows.value(0).toString());
  return ids;
}

Status TagRepository::removeAll(const TechnologyId& technology, const QString& at) const {
  JIHENG_TRY(
      runSql(m_database,
             QStringLiteral("UPDATE tags SET removed_at = ? WHERE technology_id = ? AND removed_at IS NULL"),
             {at, technology.value()}));
  return {};
}

Status TagRepository::restoreAll(const TechnologyId& technology, const QString& at) const {
  JIHENG_TRY(
      runSql(m_database,
             QStringLiteral("UPDATE tags SET removed_at = NULL WHERE technology_id = ? AND removed_at = ?"),
             {technology.value(), at}));
  return {};
}

}  // namespace jiheng
