#pragma once

#include <QSqlDatabase>
#include <optional>
#include <vector>

#include "app/catalogue/edition.h"
#include "app/foundation/result.h"
#include "app/portfolio/conclusion.h"
#include "app/portfolio/stored.h"

namespace jiheng {

/// The table `conclusions`: one for each technology and edition. textChanged is not filled here.
class ConclusionRepository {
public:
  explicit ConclusionRepository(const QSqlDatabase& database) : m_database(database) {}

  /// Those that were not withdrawn, without their records.
  Result<std::vector<Conclusion>> onEdition(const QString& editionId) const;
  /// Withdrawn ones too; with its record.
  Result<std::optional<Stored<Conclusion>>> find(const TechnologyId& technology, const QString& editionId) const;
  /// Puts it in the place of what is there.
  Status put(const Conclusion& conclusion) const;
  /// An empty moment brings it back.
  Status setWithdrawn(const TechnologyId& technology, const QString& editionId, const QString& at) const;

private:
  QSqlDatabase m_database;
};

/// The conclusions on an edition over any connection, with textChanged.
Result<Conclusions> readConclusions(const QSqlDatabase& database, const Edition& edition);
/// That of one technology, with its record.
Result<std::optional<Conclusion>> readConclusion(const QSqlDatabase& database, const TechnologyId& technology,
                                                 const Edition& edition);

}  // namespace jiheng
