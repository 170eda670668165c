#pragma once

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "app/portfolio/portfolio.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// Records to be stored together. A record with an empty id, or with one that the workspace does not know, is
/// new; the others are changed. Links may name new records by the id that the caller made for them, and only
/// add: a link that is already there stays as it is.
struct PortfolioBatch {
  std::vector<Product> products;
  std::vector<Technology> technologies;
  std::vector<std::pair<ProductId, TechnologyId>> links;
  /// Judged as PortfolioService::save() does, in this order. They may name new technologies of the batch.
  std::vector<Tag> tags = {};
};

/// One record before and after a batch. Without `before` it is new, without `after` it was removed.
template <class Record>
struct BatchChange {
  std::optional<Record> before;
  std::optional<Record> after;
};

/// What a batch changed: only what differs from what was there, with the values before and after, so that the
/// whole can be taken back and done again.
struct BatchOutcome {
  AuditEvent heading;
  std::vector<BatchChange<Product>> products;
  std::vector<BatchChange<Technology>> technologies;
  std::vector<std::pair<ProductId, TechnologyId>> links;  ///< that were not there before
  std::vector<BatchChange<Tag>> tags = {};
  bool isEmpty() const {
    return products.empty() && technologies.empty() && links.empty() && tags.empty();
  }
};

/// What goes with a batch.
struct BatchCompany {
  /// Runs in the same transaction, behind the records: what must stand or fall with them.
  std::function<Status(WriteScope&)> alongside;
  /// Hears how far the work is, in records; false stops it, and nothing is kept.
  std::function<bool(int done, int total)> progress;
};

}  // namespace jiheng
