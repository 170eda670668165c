#pragma once

#include "app/catalogue/edition_diff.h"

namespace jiheng {

/// What lies between two editions, as far as it bears on every item.
struct DiffGround {
  bool renumbers = false;        ///< an instrument between gives new numbers to all items
  bool reclassifies = false;     ///< sectors follow another classification
};

/// Compares an item of two editions; either may be missing. Nothing where nothing differs and no operation touches it.
std::optional<ItemChange> diffItem(const Item* before, const Item* after, std::vector<ItemEvent> causes,
                                   const DiffGround& ground);

}  // namespace jiheng
