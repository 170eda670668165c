#pragma once

#include <QSqlDatabase>

#include "app/foundation/result.h"

namespace jiheng {

/// One transaction: rolled back at its end unless committed.
class Transaction {
 public:
  static Result<Transaction> begin(const QSqlDatabase& database);
  Transaction(Transaction&& other) noexcept : m_database(other.m_database) {
    other.m_database = QSqlDatabase();
  }
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();
  Status commit();

 private:
  explicit Transaction(const QSqlDatabase& database) : m_database(database) {}
  QSqlDatabase m_database;
};

}  // namespace jiheng
