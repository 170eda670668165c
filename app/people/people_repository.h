#pragma once

#include <QSqlDatabase>
#include <vector>

#include "app/foundation/result.h"
#include "app/people/person.h"

namespace jiheng {

/// The persons in SQL.
class PeopleRepository {
 public:
  explicit PeopleRepository(const QSqlDatabase& database) : m_database(database) {}
  /// Active first, then by name; removed ones only where asked for.
  Result<std::vector<Person>> all(bool removed = false) const;
  Status put(const Person& person) const;
  /// Whether the signature of somebody stands on a review.
  Result<bool> hasSigned(const PersonId& id) const;
  /// An empty stamp brings back.
  Status setRemoved(const PersonId& id, const QString& stamp) const;

 private:
  QSqlDatabase m_database;
};

}  // namespace jiheng
