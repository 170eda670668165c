#pragma once

#include <QDateTime>

#include "app/foundation/id.h"
#include "app/overview/portfolio_filter.h"

namespace jiheng {

using SavedFilterId = Id<struct SavedFilterKind>;

/// A filter of the portfolio under a name.
struct SavedFilter {
  SavedFilterId id;
  QString name;
  PortfolioFilter filter;
  QString author;
  QDateTime at;  ///< UTC, of the last change
  bool operator==(const SavedFilter&) const = default;
};

/// A question that the program asks by itself, with a stable word for its place in the window.
struct BuiltInFilter {
  QString code;
  Text title;
  PortfolioFilter filter;
};

/// What is to be done in a portfolio, most urgent first, then what an officer looks for again and again.
std::vector<BuiltInFilter> builtInFilters();

}  // namespace jiheng
