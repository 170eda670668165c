#pragma once

#include <QSqlDatabase>
#include <optional>
#include <vector>

#include "app/exchange/import_record.h"
#include "app/foundation/result.h"

namespace jiheng {

/// The tables `imports` and `import_mappings`.
class ImportRepository {
 public:
  explicit ImportRepository(const QSqlDatabase& database) : m_database(database) {}

  Result<std::vector<ImportRecord>> all() const;  ///< latest first
  Status insert(const ImportRecord& record) const;
  /// An invalid moment: it stands again.
  Status setTakenBack(const ImportId& id, const QDateTime& at) const;
  /// The mapping as JSON; empty where none is remembered.
  Result<QString> mapping(const QString& signature) const;
  Status setMapping(const QString& signature, const QString& json, const QDateTime& at) const;

 private:
  QSqlDatabase m_database;
};

}  // namespace jiheng
