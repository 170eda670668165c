#pragma once

#include "app/catalogue/catalogue.h"
#include "app/review/precedent.h"

namespace jiheng {

/// The approved decisions on technologies that are like this one, most alike first: shared places of tags count most, then
/// keywords, then pairs of characters and words of names and description. `own` is a snapshot of what is there now. A
/// technology that shares nothing is left out. No I/O.
std::vector<Precedent> precedentsFor(const QJsonObject& own, const std::vector<Review>& approvals, const TechnologyId& self,
                                     const Catalogue& catalogue, int limit);

}  // namespace jiheng
