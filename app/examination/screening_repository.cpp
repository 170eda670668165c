#include "app/examination/screening_repository.h"

#include "app/workspace/sql.h"

namespace jiheng {

namespace {

const char kRecord[] =
    "SELECT s.technology_id, s.edition_id, s.run_id, s.technology_revision, s.candidates, r.edition_text, r.engine, "
    "r.author, r.at FROM screenings s JOIN screening_runs r ON r.id = s.run_id";

QDateTime momentOf(const QVariant& value) {
  return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

ScreeningRecord recordOf(const QSqlQuery& row) {
  ScreeningRecord record;
  record.technology = TechnologyId(row.value(0).toString());
  record.editionId = row.value(1).toString();
  record.run = ScreeningRunId(row.value(2).toString());
  record.technologyRevision = row.value(3).toInt();
  record.candidates = candidatesFromText(row.value(4).toString());
  record.editionText = row.value(5).toString();
  record.engine = row.value(6).toString();
  record.author = row.value(7).toString();
  record.at = momentOf(row.value(8));
  return record;
}

/// The technologies that a run takes, and the values of its condition.
QString dueCondition(const ScreeningRun& run, ScreeningScope scope, QVariantList& values) {
  values << run.editionId;
  QString from = QStringLiteral(
      " FROM technologies t LEFT JOIN screenings s ON s.technology_id = t.id AND s.edition_id = ?"
      " LEFT JOIN screening_runs r ON r.id = s.run_id WHERE t.removed_at IS NULL AND ");
  if (scope == ScreeningScope::All) {
    values << run.id.value();
    return from += QStringLiteral("(s.run_id IS NULL OR s.run_id <> ?)");
  }
  values << run.engine << run.editionText;
  return from += QStringLiteral(
             "(s.run_id IS NULL OR s.technology_revision <> t.revision OR r.engine <> ? OR r.edition_text <> ?)");
}

}  // namespace

Status ScreeningRepository::insertRun(const ScreeningRun& run, const QString& author, const QDateTime& at) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO screening_runs (id, edition_id, edition_text, engine, author, at) "
                                   "VALUES (?, ?, ?, ?, ?, ?)"),
                    {run.id.value(), run.editionId, run.editionText, run.engine, author,
                     at.toUTC().toString(Qt::ISODateWithMs)}));
  return {};
}

Result<bool> ScreeningRepository::hasRun(const ScreeningRunId& run) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QStringLiteral("SELECT id FROM screening_runs WHERE id = ?"), {run.value()}));
  return rows.next();
}

Result<std::optional<ScreeningRecord>> ScreeningRepository::find(const TechnologyId& technology,
                                                                 const QString& editionId) const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database,
                                       QStringLiteral("%1 WHERE s.technology_id = ? AND s.edition_id = ?")
                                           .arg(QLatin1String(kRecord)),
                                       {technology.value(), editionId}));
  if (!rows.next()) return std::nullopt;
  return std::optional<ScreeningRecord>(recordOf(rows));
}

Result<std::vector<EarlierScreening>> ScreeningRepository::earlier(const TechnologyId& technology,
                                                                   const QString& editionId) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database,
                       QStringLiteral("SELECT e.technology_revision, r.engine, r.at, r.author, e.strong, e.fair, e.weak "
                                      "FROM earlier_screenings e JOIN screening_runs r ON r.id = e.run_id "
                                      "WHERE e.technology_id = ? AND r.edition_id = ? ORDER BY r.at, r.id"),
                       {technology.value(), editionId}));
  std::vector<EarlierScreening> earlier;
  while (rows.next())
    earlier.push_back({rows.value(0).toInt(), rows.value(1).toString(), momentOf(rows.value(2)), rows.value(3).toString(),
                       rows.value(4).toInt(), rows.value(5).toInt(), rows.value(6).toInt()});
  return earlier;
}

Status ScreeningRepository::put(const ScreenedTechnology& screened, const ScreeningRun& run) const {
  JIHENG_ASSIGN(const std::optional<ScreeningRecord> before, find(screened.technology, run.editionId));
  if (before && !(before->run == run.id)) {
    int counts[3] = {0, 0, 0};
    for (const RecordedCandidate& candidate : before->candidates) ++counts[static_cast<int>(candidate.strength)];
    JIHENG_TRY(runSql(m_database,
                      QStringLiteral("DELETE FROM earlier_screenings WHERE technology_id = ? AND run_id = ?"),
                      {screened.technology.value(), before->run.value()}));
    JIHENG_TRY(runSql(m_database,
                      QStringLiteral("INSERT INTO earlier_screenings (technology_id, run_id, technology_revision, strong, "
                                     "fair, weak) VALUES (?, ?, ?, ?, ?, ?)"),
                      {screened.technology.value(), before->run.value(), before->technologyRevision, counts[0], counts[1],
                       counts[2]}));
  }
  const QString candidates = candidatesText(screened.candidates);
  if (before)
    JIHENG_TRY(runSql(m_database,
                      QStringLiteral("UPDATE screenings SET run_id = ?, technology_revision = ?, candidates = ? "
                                     "WHERE technology_id = ? AND edition_id = ?"),
                      {run.id.value(), screened.revision, candidates, screened.technology.value(), run.editionId}));
  else
    JIHENG_TRY(runSql(m_database,
                      QStringLiteral("INSERT INTO screenings (technology_id, edition_id, run_id, technology_revision, "
                                     "candidates) VALUES (?, ?, ?, ?, ?)"),
                      {screened.technology.value(), run.editionId, run.id.value(), screened.revision, candidates}));
  return {};
}

Status ScreeningRepository::putBack(const TechnologyId& technology, const QString& editionId,
                                    const std::optional<ScreeningRecord>& earlier) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("DELETE FROM screenings WHERE technology_id = ? AND edition_id = ?"),
                    {technology.value(), editionId}));
  if (!earlier) return {};
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("DELETE FROM earlier_screenings WHERE technology_id = ? AND run_id = ?"),
                    {technology.value(), earlier->run.value()}));
  ScreeningRun run;
  run.id = earlier->run;
  run.editionId = editionId;
  return put({technology, earlier->technologyRevision, earlier->candidates}, run);
}

Result<int> ScreeningRepository::countDue(const ScreeningRun& run, ScreeningScope scope) const {
  QVariantList values;
  const QString condition = dueCondition(run, scope, values);
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, QStringLiteral("SELECT count(*)%1").arg(condition), values));
  return rows.next() ? rows.value(0).toInt() : 0;
}

Result<std::vector<TechnologyId>> ScreeningRepository::due(const ScreeningRun& run, ScreeningScope scope,
                                                           const TechnologyId& after, int limit) const {
  QVariantList values;
  const QString condition = dueCondition(run, scope, values);
  values << after.value();
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database,
                       QStringLiteral("SELECT t.id%1 AND t.id > ? ORDER BY t.id LIMIT %2").arg(condition).arg(limit),
                       values));
  std::vector<TechnologyId> ids;
  while (rows.next()) ids.emplace_back(rows.value(0).toString());
  return ids;
}

Result<QHash<TechnologyId, Screened>> ScreeningRepository::standings(const Edition& edition, const QString& engine,
                                                                     const QString& editionText) const {
  QHash<TechnologyId, std::vector<Tag>> tags;
  JIHENG_ASSIGN(QSqlQuery tagRows,
                runSql(m_database, QStringLiteral("SELECT technology_id, item_key, point_key, edition_id, state FROM tags "
                                                  "WHERE removed_at IS NULL")));
  while (tagRows.next()) {
    Tag tag;
    tag.technology = TechnologyId(tagRows.value(0).toString());
    tag.item = ItemKey(tagRows.value(1).toString());
    tag.pointKey = tagRows.value(2).toString();
    tag.editionId = tagRows.value(3).toString();
    tag.state = tagStateFromCode(tagRows.value(4).toString()).value_or(TagState::Candidate);
    tags[tag.technology].push_back(std::move(tag));
  }
  QHash<TechnologyId, Screened> standings;
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database,
                       QStringLiteral("SELECT t.id, t.revision, s.run_id, s.technology_revision, s.candidates, "
                                      "r.edition_text, r.engine FROM technologies t "
                                      "LEFT JOIN screenings s ON s.technology_id = t.id AND s.edition_id = ? "
                                      "LEFT JOIN screening_runs r ON r.id = s.run_id WHERE t.removed_at IS NULL"),
                       {edition.id()}));
  static const std::vector<Tag> none;
  while (rows.next()) {
    const TechnologyId id(rows.value(0).toString());
    const auto own = tags.constFind(id);
    const std::vector<Tag>& ownTags = own == tags.constEnd() ? none : *own;
    ScreeningRecord record;
    const bool screened = !rows.value(2).isNull();
    if (screened) {
      record.technologyRevision = rows.value(3).toInt();
      record.candidates = candidatesFromText(rows.value(4).toString());
      record.editionText = rows.value(5).toString();
      record.engine = rows.value(6).toString();
    }
    standings.insert(id, standingOf(screened ? &record : nullptr, rows.value(1).toInt(), ownTags, edition, engine,
                                    editionText));
  }
  return standings;
}

}  // namespace jiheng
