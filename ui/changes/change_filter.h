#pragma once

#include <QHash>
#include <optional>
#include <vector>

#include "app/catalogue/edition_diff.h"
#include "app/portfolio/portfolio.h"

namespace jiheng::ui {

/// The company's technologies that carry a tag on an item.
using OurTechnologies = QHash<ItemKey, std::vector<TechnologyId>>;

/// Which changes the list shows. Every number of the summary is one of these.
struct ChangeFilter {
  std::optional<Part> part;
  std::optional<ChangeKind> kind;
  std::optional<QString> sector;  ///< a code; empty for items whose sector is not known
  bool oursOnly = false;          ///< only items that carry the company's own tags

  bool isEmpty() const { return !part && !kind && !sector && !oursOnly; }
  /// `form` says whether differences of form are shown; asking for that kind shows them all the same.
  bool admits(const ItemChange& change, const OurTechnologies& ours, bool form) const;
  bool operator==(const ChangeFilter&) const = default;
};

}  // namespace jiheng::ui
