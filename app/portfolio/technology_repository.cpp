#include "app/portfolio/technology_repository.h"

#include "app/workspace/sql.h"

namespace jiheng {

namespace {

Result<Technology> technologyOf(const QSqlQuery& row) {
  const std::optional<TechnologyForm> form = technologyFormFromCode(row.value(5).toString());
  if (!form) {
    Error error;
    error.code = ErrorCode::Damaged;
    error.happened =
        phrase("Portfolio",
               "A technology of the workspace has the form “%1”, which this program does not know.")
            .arg(row.value(5).toString());
    error.advice =
        phrase("Portfolio", "Restore a backup, or open the workspace with the program that wrote it.");
    error.detail = QStringLiteral("technologies.id = %1").arg(row.value(0).toString());
    return fail(error);
  }
  Technology technology;
  technology.id = TechnologyId(row.value(0).toString());
  technology.number = row.value(1).toString();
  technology.nameZh = row.value(2).toString();
  technology.nameEn = row.value(3).toString();
  technology.description = row.value(4).toString();
  technology.form = *form;
  technology.owner = row.value(6).toString();
  technology.revision = row.value(7).toInt();
  return technology;
}

}  // namespace

Result<std::vector<Technology>> TechnologyRepository::list(const QString& condition,
                                                           const QVariantList& values) const {
  JIHENG_ASSIGN(
      QSqlQuery rows,
      runSql(m_database,
             QStringLiteral("SELECT t.id, t.number, t.name_zh, t.name_en, t.description, t.form, t.owner, "
                            "t.revision FROM technologies t WHERE t.removed_at IS NULL%1")
                 .arg(condition),
             values));
  std::vector<Technology> technologies;
  while (rows.next()) {
    JIHENG_ASSIGN(Technology technology, technologyOf(rows));
    technologies.push_back(std::move(technology));
  }
  return technologies;
}

Result<std::vector<Technology>> TechnologyRepository::all() const {
  return list(QString(), {});
}

Result<std::vector<Technology>> TechnologyRepository::ofProduct(const ProductId& product) const {
  return list(
      QStringLiteral(" AND t.id IN (SELECT technology_id FROM product_technologies WHERE product_id = ?)"),
      {product.value()});
}

Result<std::vector<TechnologyId>> TechnologyRepository::removedIds() const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, QStringLiteral("SELECT id FROM technologies "
                                                                  "WHERE removed_at IS NOT NULL")));
  std::vector<TechnologyId> ids;
  while (rows.next()) ids.emplace_back(rows.value(0).toString());
  return ids;
}

Result<std::optional<Stored<Technology>>> TechnologyRepository::find(const TechnologyId& id) const {
  JIHENG_ASSIGN(
      QSqlQuery rows,
      runSql(m_database,
             QStringLiteral("SELECT id, number, name_zh, name_en, description, form, owner, revision, "
                            "removed_at FROM technologies WHERE id = ?"),
             {id.value()}));
  if (!rows.next()) return std::nullopt;
  JIHENG_ASSIGN(Technology technology, technologyOf(rows));
  return Stored<Technology>{std::move(technology), rows.value(8).toString()};
}

Status TechnologyRepository::insert(const Technology& technology) const {
  JIHENG_TRY(runSql(
      m_database,
      QStringLiteral("INSERT INTO technologies (id, number, name_zh, name_en, description, form, owner, "
                     "revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      {technology.id.value(), technology.number, technology.nameZh, technology.nameEn, technology.description,
       technologyFormCode(technology.form), technology.owner, technology.revision}));
  return {};
}

Status TechnologyRepository::update(const Technology& technology) const {
  JIHENG_TRY(runSql(
      m_database,
      QStringLiteral("UPDATE technologies SET number = ?, name_zh = ?, name_en = ?, description = ?, "
                     "form = ?, owner = ?, revision = ? WHERE id = ?"),
      {technology.number, technology.nameZh, technology.nameEn, technology.description,
       technologyFormCode(technology.form), technology.owner, technology.revision, technology.id.value()}));
  return {};
}

Status TechnologyRepository::setRemoved(const TechnologyId& id, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE technologies SET removed_at = ? WHERE id = ?"),
                    {at.isEmpty() ? QVariant() : QVariant(at), id.value()}));
  return {};
}

}  // namespace jiheng
