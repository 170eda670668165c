#include "app/transfers/transfer_repository.h"

#include <QHash>

#include "app/workspace/sql.h"

namespace jiheng {

namespace {

/// All columns but the id, in one fixed order.
const QStringList& columns() {
  static const QStringList names = [] {
    QStringList list;
    for (const TransferTextField& field : transferTextFields()) list << field.name;
    for (const TransferDateField& field : transferDateFields()) list << field.name;
    list << QStringLiteral("royalty");
    return list;
  }();
  return names;
}

QVariantList valuesOf(const Transfer& transfer) {
  QVariantList values;
  for (const TransferTextField& field : transferTextFields()) values << transfer.*field.member;
  for (const TransferDateField& field : transferDateFields()) {
    const QDate date = transfer.*field.member;
    values << (date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant());
  }
  values << (transfer.royalty ? 1 : 0);
  return values;
}

Error damagedDate(const QString& id, const QString& column, const QString& value) {
  Error error;
  error.code = ErrorCode::Damaged;
  error.happened = phrase("Transfers", "A transfer of the workspace has the date “%1”, which is none.").arg(value);
  error.advice = phrase("Transfers", "Restore a backup, or open the workspace with the program that wrote it.");
  error.detail = QStringLiteral("transfers.%1, id = %2").arg(column, id);
  return error;
}

/// A row of: id, removed_at, then columns().
Result<Stored<Transfer>> transferOf(const QSqlQuery& row) {
  Stored<Transfer> stored;
  stored.record.id = TransferId(row.value(0).toString());
  stored.removedAt = row.value(1).toString();
  int column = 2;
  for (const TransferTextField& field : transferTextFields())
    stored.record.*field.member = row.value(column++).toString();
  for (const TransferDateField& field : transferDateFields()) {
    const QString text = row.value(column++).toString();
    if (text.isEmpty()) continue;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid()) return fail(damagedDate(stored.record.id.value(), field.name, text));
    stored.record.*field.member = date;
  }
  stored.record.royalty = row.value(column).toInt() != 0;
  return stored;
}

}  // namespace

Result<std::vector<Stored<Transfer>>> TransferRepository::list(const QString& condition,
                                                               const QVariantList& values) const {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(m_database,
                                       QStringLiteral("SELECT id, removed_at, %1 FROM transfers WHERE %2")
                                           .arg(columns().join(QStringLiteral(", ")), condition),
                                       values));
  std::vector<Stored<Transfer>> transfers;
  QHash<QString, size_t> places;
  while (rows.next()) {
    JIHENG_ASSIGN(Stored<Transfer> stored, transferOf(rows));
    places.insert(stored.record.id.value(), transfers.size());
    transfers.push_back(std::move(stored));
  }
  // One query for all links: a query for each transfer would make the agenda slow.
  JIHENG_ASSIGN(QSqlQuery links,
                runSql(m_database,
                       QStringLiteral("SELECT transfer_id, technology_id FROM transfer_technologies WHERE transfer_id IN "
                                      "(SELECT id FROM transfers WHERE %1) ORDER BY technology_id")
                           .arg(condition),
                       values));
  while (links.next()) {
    const auto place = places.constFind(links.value(0).toString());
    if (place != places.constEnd())
      transfers[*place].record.technologies.push_back(TechnologyId(links.value(1).toString()));
  }
  return transfers;
}

namespace {
std::vector<Transfer> recordsOf(std::vector<Stored<Transfer>> stored) {
  std::vector<Transfer> transfers;
  transfers.reserve(stored.size());
  for (Stored<Transfer>& one : stored) transfers.push_back(std::move(one.record));
  return transfers;
}
}  // namespace

Result<std::vector<Transfer>> TransferRepository::all() const {
  return list(QStringLiteral("removed_at IS NULL"), {}).map(recordsOf);
}

Result<std::vector<Transfer>> TransferRepository::ofTechnology(const TechnologyId& technology) const {
  return list(QStringLiteral("removed_at IS NULL AND id IN "
                             "(SELECT transfer_id FROM transfer_technologies WHERE technology_id = ?)"),
              {technology.value()})
      .map(recordsOf);
}

Result<std::optional<Stored<Transfer>>> TransferRepository::find(const TransferId& id) const {
  JIHENG_ASSIGN(const auto found, list(QStringLiteral("id = ?"), {id.value()}));
  if (found.empty()) return std::nullopt;
  return found.front();
}

Status TransferRepository::insert(const Transfer& transfer) const {
  QStringList places;
  for (qsizetype i = 0; i <= columns().size(); ++i) places << QStringLiteral("?");
  QVariantList values{transfer.id.value()};
  values << valuesOf(transfer);
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("INSERT INTO transfers (id, %1) VALUES (%2)")
                        .arg(columns().join(QStringLiteral(", ")), places.join(QStringLiteral(", "))),
                    values));
  return writeTechnologies(transfer);
}

Status TransferRepository::update(const Transfer& transfer) const {
  QVariantList values = valuesOf(transfer);
  values << transfer.id.value();
  JIHENG_TRY(runSql(m_database,
                    QStringLiteral("UPDATE transfers SET %1 = ? WHERE id = ?")
                        .arg(columns().join(QStringLiteral(" = ?, "))),
                    values));
  JIHENG_TRY(runSql(m_database, QStringLiteral("DELETE FROM transfer_technologies WHERE transfer_id = ?"),
                    {transfer.id.value()}));
  return writeTechnologies(transfer);
}

Status TransferRepository::setRemoved(const TransferId& id, const QString& at) const {
  JIHENG_TRY(runSql(m_database, QStringLiteral("UPDATE transfers SET removed_at = ? WHERE id = ?"),
                    {at.isEmpty() ? QVariant() : QVariant(at), id.value()}));
  return {};
}

Status TransferRepository::writeTechnologies(const Transfer& transfer) const {
  for (const TechnologyId& technology : transfer.technologies) {
    JIHENG_TRY(runSql(m_database,
                      QStringLiteral("INSERT INTO transfer_technologies (transfer_id, technology_id) VALUES (?, ?)"),
                      {transfer.id.value(), technology.value()}));
  }
  return {};
}

}  // namespace jiheng
