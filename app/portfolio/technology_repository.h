#pragma once

#include <QSqlDatabase>
#include <optional>
#include <vector>

#include "app/foundation/result.h"
#include "app/portfolio/portfolio.h"
#include "app/portfolio/stored.h"

namespace jiheng {

/// The table `technologies`. Lists leave out what is removed and have no order. A form that this program does
/// not know is an error (Damaged): it would be lost at the next change.
class TechnologyRepository {
public:
  explicit TechnologyRepository(const QSqlDatabase& database) : m_database(database) {}

  Result<std::vector<Technology>> all() const;
  Result<std::vector<Technology>> ofProduct(const ProductId& product) const;
  /// Of the records that were removed and not brought back.
  Result<std::vector<TechnologyId>> removedIds() const;
  /// Another record that is there with the same number (see sameNumber). Looks at the index of numbers only.
  Result<std::optional<Technology>> withNumber(const QString& number, const TechnologyId& except) const;
  /// Removed records too.
  Result<std::optional<Stored<Technology>>> find(const TechnologyId& id) const;
  Status insert(const Technology& technology) const;
  Status update(const Technology& technology) const;
  /// An empty moment brings the record back.
  Status setRemoved(const TechnologyId& id, const QString& at) const;

private:
  Result<std::vector<Technology>> list(const QString& condition, const QVariantList& values) const;
  QSqlDatabase m_database;
};

}  // namespace jiheng
