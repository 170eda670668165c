#pragma once

#include "app/catalogue/catalogue.h"

namespace jiheng {

/// How an item, or one of its control points, is cited: number, name, control point, instrument, date; unverified fields
/// are marked. `pointKey` may be empty.
Text citation(const Catalogue& catalogue, const Edition& edition, const Item& item, const QString& pointKey);

/// The same as a sentence, and a second one on where the cited text comes from: for a control point its own provenance, for
/// the item that of its name. What is copied into a memo must not lose it.
Text citationWithProvenance(const Catalogue& catalogue, const Edition& edition, const Item& item, const QString& pointKey);

}  // namespace jiheng
