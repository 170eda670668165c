#pragma once

#include <vector>

#include "app/annotations/annotation.h"
#include "app/foundation/result.h"

namespace jiheng {

/// The record as it is stored: texts without margins, white space runs as one space.
OwnSynonym tidied(const OwnSynonym& synonym);
SavedSearch tidied(const SavedSearch& search);

/// Two terms that differ when folded. Errors at "term" and "other"; also where another record that is there pairs the same
/// terms, in either order.
Status checkSynonym(const OwnSynonym& synonym, const std::vector<OwnSynonym>& present);

/// A name that no other saved search has, and a query. Errors at "name" and "query".
Status checkSearch(const SavedSearch& search, const std::vector<SavedSearch>& present);

}  // namespace jiheng
