#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include "app/foundation/result.h"

namespace jiheng {

/// Runs one statement with its values in order. A null QString is stored as the empty text, not as NULL; an
/// invalid QVariant as NULL. The query is forward-only and stands before its first row.
Result<QSqlQuery> runSql(const QSqlDatabase& database, const QString& statement,
                         const QVariantList& values = {});

/// One statement, prepared once and run for many rows. Values as in runSql.
class PreparedSql {
 public:
  static Result<PreparedSql> prepare(const QSqlDatabase& database, const QString& statement);
  Status run(const QVariantList& values);

 private:
  PreparedSql(const QSqlDatabase& database, QSqlQuery query)
      : m_database(database), m_query(std::move(query)) {}
  QSqlDatabase m_database;
  QSqlQuery m_query;
};

/// What the database refused, in words for people: InUse, NoSpace, ReadOnly, Damaged, Refused (a constraint)
/// or System. `detail` holds the library's own words.
Error sqlError(const QSqlError& error, const QString& path = {});

}  // namespace jiheng
