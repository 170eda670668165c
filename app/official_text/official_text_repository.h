#pragma once

#include <QSqlDatabase>
#include <optional>
#include <vector>

#include "app/foundation/result.h"
#include "app/official_text/accepted_text.h"

namespace jiheng {

/// The tables `official_texts` and `official_operations`.
class OfficialTextRepository {
 public:
  explicit OfficialTextRepository(QSqlDatabase database) : m_database(std::move(database)) {}

  /// In the order of acceptance.
  Result<std::vector<AcceptedText>> all(bool revoked) const;
  Result<std::optional<AcceptedText>> find(const AcceptedTextId& id) const;
  Result<QString> body(const AcceptedTextId& id) const;
  Status insert(const AcceptedText& text, const QString& body) const;
  Status setRevoked(const AcceptedTextId& id, const QString& at) const;

 private:
  Result<std::vector<AcceptedText>> list(const QString& condition, const QVariantList& values) const;

  QSqlDatabase m_database;
};

}  // namespace jiheng
