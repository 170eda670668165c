#pragma once

#include "app/catalogue/edition.h"
#include "app/foundation/result.h"
#include "app/portfolio/portfolio.h"

namespace jiheng {

/// An item for a sentence: "item 056101X “Information processing technology”"; by name alone where its number
/// is not known.
Text itemText(const Item& item);

/// Where a tag stands, for a sentence: the item, or "control point 17 of item ..." where `point` is given.
Text placeText(const Item& item, const ControlPoint* point);

/// The place of a tag in an edition; by what was judged where the edition does not have it any more.
Text placeText(const Tag& tag, const Edition* edition);

/// The text that a tag on this place is judged on; see Tag::judgedZh. The point must be the item's, or null.
Bilingual judgedTextOf(const Item& item, const ControlPoint* point);

/// Whether the text differs from what the tag was judged on. The Chinese text decides; the translation counts
/// only where Chinese is not bundled. Compared character by character: MW is not mW.
bool textDiffers(const Tag& tag, const Item& item, const ControlPoint* point);

/// Whether the tag may stand where it stands. Errors at "item", "point" or "reason": an item or point that
/// the edition does not have; the item as a whole although all its control points are bundled; a blank
/// reason.
Status checkTag(const Tag& tag, const Edition& edition);

}  // namespace jiheng
