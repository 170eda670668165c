#pragma once

#include <QSqlDatabase>
#include <vector>

#include "app/annotations/reading.h"
#include "app/foundation/result.h"

namespace jiheng {

/// The table `chosen_terms`: one row for each subject. A term that was taken back stays with a stamp.
class ChosenTermRepository {
 public:
  explicit ChosenTermRepository(const QSqlDatabase& database) : m_database(database) {}
  Result<std::vector<ChosenTerm>> all() const;  ///< by subject
  Result<std::optional<ChosenTerm>> find(const QString& subject) const;
  Status put(const ChosenTerm& term) const;  ///< in the place of what is there
  Status remove(const QString& subject, const QString& at) const;

 private:
  QSqlDatabase m_database;
};

/// The table `company_stances`, in the same manner.
class CompanyStanceRepository {
 public:
  explicit CompanyStanceRepository(const QSqlDatabase& database) : m_database(database) {}
  Result<std::vector<CompanyStance>> all() const;  ///< by disagreement
  Result<std::optional<CompanyStance>> find(const QString& disagreement) const;
  Status put(const CompanyStance& stance) const;
  Status remove(const QString& disagreement, const QString& at) const;

 private:
  QSqlDatabase m_database;
};

}  // namespace jiheng
