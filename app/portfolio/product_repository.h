#pragma once

#include <QSqlDatabase>
#include <optional>
#include <utility>
#include <vector>

#include "app/foundation/result.h"
#include "app/portfolio/portfolio.h"
#include "app/portfolio/stored.h"

namespace jiheng {

/// The tables `products` and `product_technologies`. Lists leave out what is removed and have no order.
class ProductRepository {
public:
  explicit ProductRepository(const QSqlDatabase& database) : m_database(database) {}

  Result<std::vector<Product>> all() const;
  Result<std::vector<Product>> ofTechnology(const TechnologyId& technology) const;
  /// Of the records that were removed and not brought back.
  Result<std::vector<ProductId>> removedIds() const;
  /// Removed records too.
  Result<std::optional<Stored<Product>>> find(const ProductId& id) const;
  Status insert(const Product& product) const;
  Status update(const Product& product) const;
  /// An empty moment brings the record back.
  Status setRemoved(const ProductId& id, const QString& at) const;

  /// Pairs of which neither side is removed.
  Result<std::vector<std::pair<ProductId, TechnologyId>>> links() const;
  Result<bool> isLinked(const ProductId& product, const TechnologyId& technology) const;
  Status link(const ProductId& product, const TechnologyId& technology) const;
  Status unlink(const ProductId& product, const TechnologyId& technology) const;

private:
  Result<std::vector<Product>> list(const QString& condition, const QVariantList& values) const;
  QSqlDatabase m_database;
};

}  // namespace jiheng
