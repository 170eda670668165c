#include "app/review/review_repository.h"

#include <QJsonDocument>

#include "app/workspace/sql.h"

namespace jiheng {

namespace {

const QString kColumns = QStringLiteral(
    "r.id, r.technology_id, r.technology_revision, r.edition_id, r.edition_print, r.tags_print, r.verdict, r.note, r.author, "
    "r.author_id, r.submitted_at, r.state, r.decided_by, r.decided_by_id, r.decided_at, r.remarks");

QDateTime moment(const QVariant& value) {
  return value.toString().isEmpty() ? QDateTime() : QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString stored(const QDateTime& at) { return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString(); }

VerdictKind verdictFromCode(const QString& code) {
  for (const VerdictKind kind : {VerdictKind::Prohibited, VerdictKind::Restricted, VerdictKind::ExaminedNoMatch})
    if (verdictCode(kind) == code) return kind;
  return VerdictKind::Open;
}

Review reviewOf(const QSqlQuery& row, bool snapshot) {
  Review review;
  review.id = ReviewId(row.value(0).toString());
  review.technology = TechnologyId(row.value(1).toString());
  review.technologyRevision = row.value(2).toInt();
  review.editionId = row.value(3).toString();
  review.editionPrint = row.value(4).toString();
  review.tagsPrint = row.value(5).toString();
  review.verdict = verdictFromCode(row.value(6).toString());
  review.note = row.value(7).toString();
  review.author = row.value(8).toString();
  review.authorId = PersonId(row.value(9).toString());
  review.submittedAt = moment(row.value(10));
  review.decision = decisionFromCode(row.value(11).toString()).value_or(Decision::Withdrawn);
  review.decidedBy = row.value(12).toString();
  review.decidedById = PersonId(row.value(13).toString());
  review.decidedAt = moment(row.value(14));
  review.remarks = row.value(15).toString();
  if (snapshot) review.snapshot = QJsonDocument::fromJson(row.value(16).toString().toUtf8()).object();
  return review;
}

}  // namespace

Status ReviewRepository::insert(const Review& review) const {
  JIHENG_TRY(runSql(
      m_database,
      QStringLiteral("INSERT INTO reviews (id, technology_id, technology_revision, edition_id, edition_print, tags_print, verdict, "
                     "note, author, author_id, submitted_at, state, decided_by, decided_by_id, decided_at, remarks, snapshot) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      {review.id.value(), review.technology.value(), review.technologyRevision, review.editionId, review.editionPrint,
       review.tagsPrint, verdictCode(review.verdict), review.note, review.author, review.authorId.value(),
       stored(review.submittedAt), decisionCode(review.decision), review.decidedBy, review.decidedById.value(),
       stored(review.decidedAt), review.remarks,
       QString::fromUtf8(QJsonDocument(review.snapshot).toJson(QJsonDocument::Compact))}));
  return {};
}

Status ReviewRepository::update(const Review& review) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("UPDATE reviews SET state = ?, decided_by = ?, decided_by_id = ?, decided_at = ?, remarks = ? "
                                   "WHERE id = ?"),
                    {decisionCode(review.decision), review.decidedBy, review.decidedById.value(), stored(review.decidedAt),
                     review.remarks, review.id.value()}));
  return {};
}

Result<std::optional<Review>> ReviewRepository::find(const ReviewId& id) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QStringLiteral("SELECT %1, r.snapshot FROM reviews r WHERE r.id = ?").arg(kColumns), {id.value()}));
  if (!rows.next()) return std::nullopt;
  return reviewOf(rows, true);
}

Result<std::vector<Review>> ReviewRepository::ofTechnology(const TechnologyId& technology) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database,
                       QStringLiteral("SELECT %1, r.snapshot FROM reviews r WHERE r.technology_id = ? ORDER BY r.id").arg(kColumns),
                       {technology.value()}));
  std::vector<Review> reviews;
  while (rows.next()) reviews.push_back(reviewOf(rows, true));
  return reviews;
}

Result<QHash<TechnologyId, Review>> ReviewRepository::latest() const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QStringLiteral("SELECT %1 FROM reviews r JOIN technologies t ON t.id = r.technology_id "
                                                  "WHERE r.state <> 'withdrawn' AND t.removed_at IS NULL ORDER BY r.id")
                                       .arg(kColumns)));
  QHash<TechnologyId, Review> latest;
  while (rows.next()) {
    Review review = reviewOf(rows, false);
    latest.insert(review.technology, std::move(review));
  }
  return latest;
}

Result<std::vector<Review>> ReviewRepository::approvals(int limit) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QStringLiteral("SELECT %1, r.snapshot FROM reviews r JOIN technologies t ON t.id = r.technology_id "
                                                  "WHERE r.state = 'approved' AND t.removed_at IS NULL ORDER BY r.id DESC LIMIT %2")
                                       .arg(kColumns)
                                       .arg(limit)));
  std::vector<Review> reviews;
  while (rows.next()) reviews.push_back(reviewOf(rows, true));
  return reviews;
}

Result<QHash<TechnologyId, ReviewedRecord>> ReviewRepository::records() const {
  const QString with = QStringLiteral("IN (SELECT technology_id FROM reviews WHERE state IN ('submitted', 'approved'))");
  QHash<TechnologyId, ReviewedRecord> records;
  JIHENG_ASSIGN(QSqlQuery technologies,
                runSql(m_database, QStringLiteral("SELECT id, revision FROM technologies WHERE removed_at IS NULL AND id %1").arg(with)));
  while (technologies.next())
    records[TechnologyId(technologies.value(0).toString())].revision = technologies.value(1).toInt();
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QStringLiteral("SELECT id, technology_id, item_key, point_key, edition_id, state, reason, judged_zh, "
                                                  "judged_en, technology_revision FROM tags WHERE removed_at IS NULL AND technology_id %1")
                                       .arg(with)));
  while (rows.next()) {
    const auto record = records.find(TechnologyId(rows.value(1).toString()));
    if (record == records.end()) continue;
    Tag tag;
    tag.id = TagId(rows.value(0).toString());
    tag.technology = record.key();
    tag.item = ItemKey(rows.value(2).toString());
    tag.pointKey = rows.value(3).toString();
    tag.editionId = rows.value(4).toString();
    tag.state = tagStateFromCode(rows.value(5).toString()).value_or(TagState::Candidate);
    tag.reason = rows.value(6).toString();
    tag.judgedZh = rows.value(7).toString();
    tag.judgedEn = rows.value(8).toString();
    tag.technologyRevision = rows.value(9).toInt();
    record->tags.push_back(std::move(tag));
  }
  JIHENG_ASSIGN(QSqlQuery conclusions,
                runSql(m_database, QStringLiteral("SELECT technology_id, edition_id, at FROM conclusions WHERE withdrawn_at IS NULL AND "
                                                  "technology_id %1")
                                       .arg(with)));
  while (conclusions.next()) {
    const auto record = records.find(TechnologyId(conclusions.value(0).toString()));
    if (record != records.end()) record->concluded.insert(conclusions.value(1).toString(), moment(conclusions.value(2)));
  }
  return records;
}

Result<QHash<QString, QDateTime>> ReviewRepository::concluded(const TechnologyId& technology) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QStringLiteral("SELECT edition_id, at FROM conclusions WHERE withdrawn_at IS NULL AND technology_id = ?"),
                       {technology.value()}));
  QHash<QString, QDateTime> concluded;
  while (rows.next()) concluded.insert(rows.value(0).toString(), moment(rows.value(1)));
  return concluded;
}

Result<std::vector<TechnologyId>> ReviewRepository::approvedElsewhere(const QString& editionId, const QString& editionPrint) const {
  JIHENG_ASSIGN(const auto all, latest());
  std::vector<TechnologyId> ids;
  for (const Review& review : all)
    if (review.decision == Decision::Approved && (review.editionId != editionId || review.editionPrint != editionPrint))
      ids.push_back(review.technology);
  return ids;
}

Status ReviewRepository::insertPrecedent(const QString& id, const Tag& tag, const ReviewId& review, const QString& author,
                                         const QDateTime& at) const {
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO precedents (id, technology_id, tag_id, review_id, reason, author, at) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                    {id, tag.technology.value(), tag.id.value(), review.value(), tag.reason, author, stored(at)}));
  return {};
}

Status ReviewRepository::setPrecedentRemoved(const QString& id, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE precedents SET removed_at = ? WHERE id = ?"),
                    {at.isEmpty() ? QVariant() : QVariant(at), id}));
  return {};
}

Result<std::vector<ReviewId>> ReviewRepository::precedentsOf(const TechnologyId& technology) const {
  JIHENG_ASSIGN(QSqlQuery rows,
                runSql(m_database, QStringLiteral("SELECT DISTINCT review_id FROM precedents WHERE technology_id = ? AND "
                                                  "removed_at IS NULL ORDER BY review_id"),
                       {technology.value()}));
  std::vector<ReviewId> ids;
  while (rows.next()) ids.push_back(ReviewId(rows.value(0).toString()));
  return ids;
}

}  // namespace jiheng
