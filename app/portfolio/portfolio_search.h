#pragma once

#include <QStringList>
#include <vector>

#include "app/portfolio/portfolio.h"

namespace jiheng {

/// A product or a technology that has every word of a query.
struct PortfolioHit {
  enum class Kind { Product, Technology };
  Kind kind = Kind::Product;
  QString id;  ///< of the ProductId or TechnologyId
  QString number;
  Bilingual name;
  bool operator==(const PortfolioHit&) const = default;
};

/// The user's own records, folded once for searching. An immutable value.
class PortfolioSearch {
public:
  PortfolioSearch(const std::vector<Product>& products, const std::vector<Technology>& technologies);

  /// Every word must stand somewhere in number, names, owner or description. A hit in the number comes first,
  /// then one at the beginning of a name, then one in a name; otherwise the order given. `limit` 0 for all.
  /// No words, no hit.
  std::vector<PortfolioHit> find(const QString& query, int limit = 0) const;

private:
  struct Entry {
    PortfolioHit hit;
    QString number;
    QStringList names;
    QString rest;
  };
  static int rankOf(const Entry& entry, const QStringList& terms);
  std::vector<Entry> m_entries;
};

}  // namespace jiheng
