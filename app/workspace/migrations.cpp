#include "app/workspace/migrations.h"

#include <QRegularExpression>

#include "app/workspace/connection.h"
#include "app/workspace/sql.h"
#include "app/workspace/transaction.h"

namespace jiheng {

namespace {

Status runStep(const QSqlDatabase& database, const Migration& step, const std::function<Status()>& closing) {
  JIHENG_ASSIGN(Transaction transaction, Transaction::begin(database));
  for (const QString& statement : step.statements) JIHENG_TRY(runSql(database, statement));
  JIHENG_ASSIGN(QSqlQuery broken, runSql(database, QStringLiteral("PRAGMA foreign_key_check")));
  if (broken.next()) {
    Error error;
    error.code = ErrorCode::Damaged;
    error.happened =
        phrase("Workspace", "Records of the workspace point to records that are not there (table %1).")
            .arg(broken.value(0).toString());
    error.advice =
        phrase("Workspace", "Restore a backup under a new name. Keep the damaged file for examination.");
    return fail(error);
  }
  broken.finish();
  JIHENG_TRY(runSql(database, QStringLiteral("PRAGMA user_version = %1").arg(step.version)));
  if (closing) JIHENG_TRY(closing());
  return transaction.commit();
}

}  // namespace

Status migrate(const QSqlDatabase& database, const std::vector<Migration>& migrations,
               const std::function<Status()>& closing) {
  JIHENG_ASSIGN(const qint64 from, pragmaNumber(database, QStringLiteral("PRAGMA user_version")));
  // A step that rebuilds a table must drop it while others point to it. The pragma works only outside a
  // transaction; each step checks all links before it commits.
  JIHENG_TRY(runSql(database, QStringLiteral("PRAGMA foreign_keys = OFF")));
  Status status;
  for (const Migration& step : migrations) {
    if (step.version <= from) continue;
    const bool last = &step == &migrations.back();
    status = runStep(database, step, last ? closing : std::function<Status()>());
    if (!status) break;
  }
  JIHENG_TRY(runSql(database, QStringLiteral("PRAGMA foreign_keys = ON")));
  return status;
}

QStringList tablesOf(const std::vector<Migration>& migrations) {
  static const QRegularExpression change(QStringLiteral("^(CREATE|DROP) TABLE (\\w+)"));
  static const QRegularExpression rename(QStringLiteral("^ALTER TABLE (\\w+) RENAME TO (\\w+)"));
  QStringList tables;
  for (const Migration& step : migrations) {
    for (const QString& statement : step.statements) {
      if (const auto match = change.match(statement); match.hasMatch()) {
        if (match.captured(1) == QStringLiteral("CREATE"))
          tables << match.captured(2);
        else
          tables.removeAll(match.captured(2));
      } else if (const auto renamed = rename.match(statement); renamed.hasMatch()) {
        tables.removeAll(renamed.captured(1));
        tables << renamed.captured(2);
      }
    }
  }
  return tables;
}

}  // namespace jiheng
