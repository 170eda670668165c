#pragma once

#include "app/catalogue/edition.h"
#include "app/portfolio/portfolio.h"

namespace jiheng {

/// Names the law text of an edition as it is bundled or accepted: another item, part, name, standing or control point gives
/// another print. A mere confirmation of the same words, or a number that becomes known, does not.
QString editionPrint(const Edition& edition);

/// Names what was judged about a technology: places, states, reasons and the texts judged on, word for word. Who judged and
/// when is no part of it.
QString tagsPrint(std::vector<Tag> tags);

}  // namespace jiheng
