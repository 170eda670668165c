#include "app/portfolio/technology_repository.h"

#include <QJsonDocument>

#include "app/foundation/fold.h"
#include "app/portfolio/technology_details.h"
#include "app/workspace/sql.h"

namespace jiheng {

namespace {

Error unknownCode(const Text& happened, const QSqlQuery& row) {
  Error error;
  error.code = ErrorCode::Damaged;
  error.happened = happened;
  error.advice = phrase("Portfolio", "Restore a backup, or open the workspace with the program that wrote it.");
  error.detail = QStringLiteral("technologies.id = %1").arg(row.value(0).toString());
  return error;
}

/// A list column; most are empty, and a hundred thousand are read at once.
Result<QJsonArray> listOf(const QSqlQuery& row, int column) {
  const QByteArray json = row.value(column).toString().toUtf8();
  if (json.isEmpty()) return QJsonArray();
  const QJsonDocument document = QJsonDocument::fromJson(json);
  if (!document.isArray())
    return fail(unknownCode(
        phrase("Portfolio", "The keywords or parameters of a technology of the workspace cannot be read."), row));
  return document.array();
}

QString listText(const QJsonArray& list) {
  return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<Technology> technologyOf(const QSqlQuery& row) {
  const std::optional<TechnologyForm> form = technologyFormFromCode(row.value(5).toString());
  if (!form)
    return fail(unknownCode(
        phrase("Portfolio",
               "A technology of the workspace has the form “%1”, which this program does not know.")
            .arg(row.value(5).toString()),
        row));
  const std::optional<Origin> origin = originFromCode(row.value(9).toString());
  if (!origin)
    return fail(unknownCode(
        phrase("Portfolio",
               "A technology of the workspace has the origin “%1”, which this program does not know.")
            .arg(row.value(9).toString()),
        row));
  const std::optional<StateSecret> secret = stateSecretFromCode(row.value(11).toString());
  if (!secret)
    return fail(unknownCode(
        phrase("Portfolio",
               "A technology of the workspace has the state secret mark “%1”, which this program does not know.")
            .arg(row.value(11).toString()),
        row));
  Technology technology;
  technology.id = TechnologyId(row.value(0).toString());
  technology.number = row.value(1).toString();
  technology.nameZh = row.value(2).toString();
  technology.nameEn = row.value(3).toString();
  technology.description = row.value(4).toString();
  technology.form = *form;
  technology.owner = row.value(6).toString();
  technology.revision = row.value(7).toInt();
  technology.place = row.value(8).toString();
  technology.origin = *origin;
  technology.since = row.value(10).toString();
  technology.stateSecret = *secret;
  JIHENG_ASSIGN(const QJsonArray keywords, listOf(row, 12));
  technology.keywords = keywordsFromJson(keywords);
  JIHENG_ASSIGN(const QJsonArray parameters, listOf(row, 13));
  technology.parameters = parametersFromJson(parameters);
  return technology;
}

/// The columns in the order of technologyOf().
QString columns() {
  return QStringLiteral(
      "id, number, name_zh, name_en, description, form, owner, revision, place, origin, since, state_secret, "
      "keywords, parameters, removed_at");
}
constexpr int kRemovedAt = 14;

}  // namespace

Result<std::vector<Technology>> TechnologyRepository::list(const QString& condition,
                                                           const QVariantList& values) const {
  JIHENG_ASSIGN(
      QSqlQuery rows,
      runSql(m_database,
             QStringLiteral("SELECT %1 FROM technologies WHERE removed_at IS NULL%2").arg(columns(), condition),
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
      QStringLiteral(" AND id IN (SELECT technology_id FROM product_technologies WHERE product_id = ?)"),
      {product.value()});
}

Result<std::vector<TechnologyId>> TechnologyRepository::removedIds() const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database, QStringLiteral("SELECT id FROM technologies "
                                                                  "WHERE removed_at IS NOT NULL")));
  std::vector<TechnologyId> ids;
  while (rows.next()) ids.emplace_back(rows.value(0).toString());
  return ids;
}

Result<std::optional<Technology>> TechnologyRepository::withNumber(const QString& number,
                                                                   const TechnologyId& except) const {
  JIHENG_ASSIGN(QSqlQuery numbers, runSql(m_database, QStringLiteral("SELECT number FROM technologies WHERE removed_at "
                                                                     "IS NULL AND number <> ''")));
  const QString wanted = fold(number);
  QStringList same;
  while (numbers.next())
    if (const QString other = numbers.value(0).toString(); other == number || fold(other) == wanted) same << other;
  numbers.finish();
  for (const QString& other : std::as_const(same)) {
    JIHENG_ASSIGN(std::vector<Technology> found,
                  list(QStringLiteral(" AND number = ? AND id <> ?"), {other, except.value()}));
    if (!found.empty()) return std::move(found.front());
  }
  return std::nullopt;
}

Result<std::optional<Stored<Technology>>> TechnologyRepository::find(const TechnologyId& id) const {
  JIHENG_ASSIGN(
      QSqlQuery rows,
      runSql(m_database,
             QStringLiteral("SELECT %1 FROM technologies WHERE id = ?").arg(columns()),
             {id.value()}));
  if (!rows.next()) return std::nullopt;
  JIHENG_ASSIGN(Technology technology, technologyOf(rows));
  return Stored<Technology>{std::move(technology), rows.value(kRemovedAt).toString()};
}

Status TechnologyRepository::insert(const Technology& technology) const {
  JIHENG_TRY(runSql(
      m_database,
      QStringLiteral("INSERT INTO technologies (id, number, name_zh, name_en, description, form, owner, "
                     "revision, place, origin, since, state_secret, keywords, parameters) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      {technology.id.value(), technology.number, technology.nameZh, technology.nameEn, technology.description,
       technologyFormCode(technology.form), technology.owner, technology.revision, technology.place,
       originCode(technology.origin), technology.since, stateSecretCode(technology.stateSecret),
       listText(keywordsJson(technology.keywords)), listText(parametersJson(technology.parameters))}));
  return {};
}

Status TechnologyRepository::update(const Technology& technology) const {
  JIHENG_TRY(runSql(
      m_database,
      QStringLiteral("UPDATE technologies SET number = ?, name_zh = ?, name_en = ?, description = ?, "
                     "form = ?, owner = ?, revision = ?, place = ?, origin = ?, since = ?, state_secret = ?, "
                     "keywords = ?, parameters = ? WHERE id = ?"),
      {technology.number, technology.nameZh, technology.nameEn, technology.description,
       technologyFormCode(technology.form), technology.owner, technology.revision, technology.place,
       originCode(technology.origin), technology.since, stateSecretCode(technology.stateSecret),
       listText(keywordsJson(technology.keywords)), listText(parametersJson(technology.parameters)),
       technology.id.value()}));
  return {};
}

Status TechnologyRepository::setRemoved(const TechnologyId& id, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE technologies SET removed_at = ? WHERE id = ?"),
                    {at.isEmpty() ? QVariant() : QVariant(at), id.value()}));
  return {};
}

}  // namespace jiheng
