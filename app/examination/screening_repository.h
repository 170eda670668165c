#pragma once

#include <QSqlDatabase>
#include <optional>

#include "app/examination/examination_service.h"
#include "app/foundation/result.h"

namespace jiheng {

/// The tables `screening_runs`, `screenings` and `earlier_screenings`.
class ScreeningRepository {
public:
  explicit ScreeningRepository(const QSqlDatabase& database) : m_database(database) {}

  Status insertRun(const ScreeningRun& run, const QString& author, const QDateTime& at) const;
  Result<bool> hasRun(const ScreeningRunId& run) const;
  Result<std::optional<ScreeningRecord>> find(const TechnologyId& technology, const QString& editionId) const;
  Result<std::vector<EarlierScreening>> earlier(const TechnologyId& technology, const QString& editionId) const;
  /// Puts the screening in the place of the latest one, of which the counts stay.
  Status put(const ScreenedTechnology& screened, const ScreeningRun& run) const;
  /// Puts a record back, or nothing, without keeping what is there.
  Status putBack(const TechnologyId& technology, const QString& editionId,
                 const std::optional<ScreeningRecord>& earlier) const;

  Result<int> countDue(const ScreeningRun& run, ScreeningScope scope) const;
  Result<std::vector<TechnologyId>> due(const ScreeningRun& run, ScreeningScope scope, const TechnologyId& after,
                                        int limit) const;
  /// The standing of every technology that is there.
  Result<QHash<TechnologyId, Screened>> standings(const Edition& edition, const QString& engine,
                                                  const QString& editionText) const;

private:
  QSqlDatabase m_database;
};

}  // namespace jiheng
