#pragma once

#include "app/portfolio/portfolio.h"

namespace jiheng {

/// Tags of one technology by state.
struct TagCounts {
  int candidate = 0;
  int confirmed = 0;
  int rejected = 0;
  int total() const { return candidate + confirmed + rejected; }
  bool operator==(const TagCounts&) const = default;
};

/// One row of a list of technologies.
struct TechnologySummary {
  Technology technology;
  std::vector<Product> products;  ///< that rest on it, in the order of PortfolioService::products()
  std::vector<Tag> tags;          ///< in the order of entry
  TagCounts tagCounts;
  Verdict verdict;
};

/// One row of a list of products: its technologies, counted by verdict.
struct ProductSummary {
  Product product;
  std::vector<TechnologyId> technologies;  ///< in the order of PortfolioService::technologies()
  int prohibited = 0;
  int restricted = 0;
  int examinedNoMatch = 0;
  int open = 0;
};

}  // namespace jiheng
