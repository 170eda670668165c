#pragma once

#include "app/catalogue/edition.h"
#include "app/portfolio/portfolio.h"

namespace jiheng {

/// The verdict of a technology from its tags, without any I/O.
///
/// A tag counts by the part that its item has in `edition`. A confirmed tag on a prohibited item decides; a restricted
/// one decides unless a candidate on a prohibited item is open (then Open, at least restricted). Without confirmed tags
/// any open candidate, or no tag at all, gives Open; only refused tags give ExaminedNoMatch. A confirmed tag whose item
/// the edition no longer has, or whose text changed, makes the verdict Open: it must be judged again.
Verdict verdictOf(const Technology& technology, const std::vector<Tag>& tags, const Edition& edition);

}  // namespace jiheng
