#pragma once

#include "app/catalogue/catalogue.h"

namespace jiheng {

/// How an item, or one of its control points, is cited: number, name, control point, instrument, date; unverified fields
/// are marked. `pointKey` may be empty.
Text citation(const Catalogue& catalogue, const Edition& edition, const Item& item, const QString& pointKey);

}  // namespace jiheng
