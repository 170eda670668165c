#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <vector>

#include "app/foundation/result.h"
#include "app/review/impact.h"

namespace jiheng {

/// What was answered to changes of the law, in SQL.
class ImpactRepository {
 public:
  explicit ImpactRepository(const QSqlDatabase& database) : m_database(database) {}
  Result<QHash<TechnologyId, std::vector<ImpactAnswer>>> all() const;
  Result<QHash<TechnologyId, ImpactAnswer>> forText(const QString& editionId, const QString& editionPrint) const;
  /// Takes the place of what was answered for the same technology and text.
  Status put(const ImpactAnswer& answer, const QString& at) const;
  Status remove(const TechnologyId& technology, const QString& editionId, const QString& editionPrint, const QString& at) const;

 private:
  Result<std::vector<ImpactAnswer>> list(const QString& condition, const QVariantList& values) const;
  QSqlDatabase m_database;
};

}  // namespace jiheng
