#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <vector>

#include "app/foundation/result.h"
#include "app/review/review.h"

namespace jiheng {

/// What the present records say of a technology that has a review: enough to know whether the review holds.
struct ReviewedRecord {
  int revision = 1;
  std::vector<Tag> tags;  ///< only what tagsPrint() reads
  QHash<QString, QDateTime> concluded;  ///< editions on which its examination is concluded, and since when
};

/// The reviews in SQL.
class ReviewRepository {
 public:
  explicit ReviewRepository(const QSqlDatabase& database) : m_database(database) {}

  Status insert(const Review& review) const;
  /// Decision, who, when and remarks; the rest of a submission never changes.
  Status update(const Review& review) const;
  Result<std::optional<Review>> find(const ReviewId& id) const;
  /// With snapshots, oldest first; withdrawn ones too.
  Result<std::vector<Review>> ofTechnology(const TechnologyId& technology) const;
  /// The latest of each technology that was not withdrawn, without snapshots; technologies that were removed are left out.
  Result<QHash<TechnologyId, Review>> latest() const;
  /// The latest approvals, newest first, with snapshots.
  Result<std::vector<Review>> approvals(int limit) const;
  /// Revision and tags of every technology that has a waiting or approved review; a fixed number of queries.
  Result<QHash<TechnologyId, ReviewedRecord>> records() const;
  /// The same of one technology, whatever its reviews.
  Result<QHash<QString, QDateTime>> concluded(const TechnologyId& technology) const;
  /// The technologies with an approval for another text than this one, not removed.
  Result<std::vector<TechnologyId>> approvedElsewhere(const QString& editionId, const QString& editionPrint) const;

  Status insertPrecedent(const QString& id, const Tag& tag, const ReviewId& review, const QString& author, const QDateTime& at) const;
  Status setPrecedentRemoved(const QString& id, const QString& at) const;
  /// The reviews whose reasons the tags of a technology took over.
  Result<std::vector<ReviewId>> precedentsOf(const TechnologyId& technology) const;

 private:
  QSqlDatabase m_database;
};

}  // namespace jiheng
