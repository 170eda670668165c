#pragma once

#include <QSqlDatabase>
#include <optional>
#include <vector>

#include "app/foundation/result.h"
#include "app/portfolio/stored.h"
#include "app/transfers/transfer.h"

namespace jiheng {

/// The tables `transfers` and `transfer_technologies`. Lists leave out what is removed and have no order. A date that
/// cannot be read is an error (Damaged), never an empty date: an empty one would hide a stop.
class TransferRepository {
 public:
  explicit TransferRepository(QSqlDatabase database) : m_database(std::move(database)) {}

  Result<std::vector<Transfer>> all() const;
  Result<std::vector<Transfer>> ofTechnology(const TechnologyId& technology) const;
  /// Removed ones too.
  Result<std::optional<Stored<Transfer>>> find(const TransferId& id) const;
  Status insert(const Transfer& transfer) const;
  Status update(const Transfer& transfer) const;
  /// An empty moment brings the record back.
  Status setRemoved(const TransferId& id, const QString& at) const;

 private:
  Result<std::vector<Stored<Transfer>>> list(const QString& condition, const QVariantList& values) const;
  Status writeTechnologies(const Transfer& transfer) const;

  QSqlDatabase m_database;
};

}  // namespace jiheng
