#pragma once

#include "app/catalogue/edition.h"
#include "app/portfolio/conclusion.h"
#include "app/portfolio/portfolio.h"

namespace jiheng {

/// Whether a verdict comes with its sentences. A list of a hundred thousand shows none of them, and making them costs
/// many times what judging does.
enum class VerdictWords { All, None };

/// The verdict of a technology from its tags, without any I/O. Tags of other technologies are ignored.
///
/// A tag counts by the part that its item has in `edition`. A confirmed tag on a prohibited item decides; a
/// restricted one decides unless a candidate on a prohibited item is open (then Open, at least restricted).
/// Without confirmed tags any open candidate gives Open, and so does everything that no conclusion stands on:
/// ExaminedNoMatch needs one for this revision, on the text that the edition has now, whose refusals are all
/// still there. A confirmed tag whose item the edition no longer has, or whose text changed, makes the
/// verdict Open (unless another one prohibits): it must be judged again.
///
/// A refusal holds only for what was looked at. Where the text or the technology changed since, it counts as
/// an open candidate; and without a conclusion on this very edition the technology is not examined against it,
/// because the edition may have items that nobody looked at. `conclusion` is the technology's on this edition, null
/// where there is none.
Verdict verdictOf(const Technology& technology, const std::vector<Tag>& tags, const Conclusion* conclusion,
                  const Edition& edition, VerdictWords words = VerdictWords::All);

/// Whether a conclusion still holds what it says for this technology, tags and edition.
bool conclusionHolds(const Conclusion& conclusion, const Technology& technology, const std::vector<Tag>& tags);

/// Whether the law has more in this edition than the program: items that are missing or not confirmed, or
/// control points that are not bundled. Then no search in it is complete.
bool isIncomplete(const Edition& edition);

}  // namespace jiheng
