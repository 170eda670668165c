#include "app/portfolio/product_repository.h"

#include "app/workspace/sql.h"

namespace jiheng {

namespace {

Product productOf(const QSqlQuery& row) {
  return {ProductId(row.value(0).toString()), row.value(1).toString(), row.value(2).toString(),
          row.value(3).toString(), row.value(4).toString()};
}

}  // namespace

Result<std::vector<Product>> ProductRepository::list(const QString& condition,
                                                     const QVariantList& values) const {
  JIHENG_ASSIGN(
      QSqlQuery rows,
      runSql(m_database,
             QStringLiteral("SELECT p.id, p.number, p.name_zh, p.name_en, p.description FROM products p "
                            "WHERE p.removed_at IS NULL%1")
                 .arg(condition),
             values));
  std::vector<Product> products;
  while (rows.next()) products.push_back(productOf(rows));
  return products;
}

Result<std::vector<Product>> ProductRepository::all() const {
  return list(QString(), {});
}

Result<std::vector<Product>> ProductRepository::ofTechnology(const TechnologyId& technology) const {
  return list(
      QStringLiteral(" AND p.id IN (SELECT product_id FROM product_technologies WHERE technology_id = ?)"),
      {technology.value()});
}

Result<std::vector<ProductId>> ProductRepository::removedIds() const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, QStringLiteral("SELECT id FROM products "
                                                                  "WHERE removed_at IS NOT NULL")));
  std::vector<ProductId> ids;
  while (rows.next()) ids.emplace_back(rows.value(0).toString());
  return ids;
}

Result<std::optional<Stored<Product>>> ProductRepository::find(const ProductId& id) const {
  JIHENG_ASSIGN(
      QSqlQuery rows,
      runSql(m_database,
             QStringLiteral("SELECT id, number, name_zh, name_en, description, removed_at FROM products "
                            "WHERE id = ?"),
             {id.value()}));
  if (!rows.next()) return std::nullopt;
  return Stored<Product>{productOf(rows), rows.value(5).toString()};
}

Status ProductRepository::insert(const Product& product) const {
  JIHENG_TRY(
      runSql(m_database,
             QStringLiteral("INSERT INTO products (id, number, name_zh, name_en, description) "
                            "VALUES (?, ?, ?, ?, ?)"),
             {product.id.value(), product.number, product.nameZh, product.nameEn, product.description}));
  return {};
}

Status ProductRepository::update(const Product& product) const {
  JIHENG_TRY(
      runSql(m_database,
             QStringLiteral("UPDATE products SET number = ?, name_zh = ?, name_en = ?, description = ? "
                            "WHERE id = ?"),
             {product.number, product.nameZh, product.nameEn, product.description, product.id.value()}));
  return {};
}

Status ProductRepository::setRemoved(const ProductId& id, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE products SET removed_at = ? WHERE id = ?"),
                    {at.isEmpty() ? QVariant() : QVariant(at), id.value()}));
  return {};
}

Result<std::vector<std::pair<ProductId, TechnologyId>>> ProductRepository::links() const {
  JIHENG_ASSIGN(
      QSqlQuery rows,
      runSql(m_database, QStringLiteral("SELECT l.product_id, l.technology_id FROM product_technologies l "
                                        "JOIN products p ON p.id = l.product_id "
                                        "JOIN technologies t ON t.id = l.technology_id "
                                        "WHERE p.removed_at IS NULL AND t.removed_at IS NULL")));
  std::vector<std::pair<ProductId, TechnologyId>> links;
  while (rows.next())
    links.emplace_back(ProductId(rows.value(0).toString()), TechnologyId(rows.value(1).toString()));
  return links;
}

Result<bool> ProductRepository::isLinked(const ProductId& product, const TechnologyId& technology) const {
  JIHENG_ASSIGN(
      QSqlQuery rows,
      runSql(m_database,
             QStringLiteral("SELECT 1 FROM product_technologies WHERE product_id = ? AND technology_id = ?"),
             {product.value(), technology.value()}));
  return rows.next();
}

Status ProductRepository::link(const ProductId& product, const TechnologyId& technology) const {
  JIHENG_TRY(
      runSql(m_database,
             QStringLiteral("INSERT INTO product_technologies (product_id, technology_id) VALUES (?, ?)"),
             {product.value(), technology.value()}));
  return {};
}

Status ProductRepository::unlink(const ProductId& product, const TechnologyId& technology) const {
  JIHENG_TRY(
      runSql(m_database,
             QStringLiteral("DELETE FROM product_technologies WHERE product_id = ? AND technology_id = ?"),
             {product.value(), technology.value()}));
  return {};
}

}  // namespace jiheng
