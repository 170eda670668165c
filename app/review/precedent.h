#pragma once

#include <vector>

#include "app/review/review.h"

namespace jiheng {

/// A reason of an earlier decision that can be taken over.
struct PrecedentReason {
  ItemKey item;
  QString pointKey;
  Text place;
  TagState state = TagState::Candidate;
  QString reason;
  QString author;
};

/// An approved decision on a similar technology.
struct Precedent {
  Review review;  ///< with its snapshot
  Bilingual name;
  QString number;
  std::vector<Text> alike;        ///< what makes it similar
  std::vector<Text> differences;  ///< what differs: verdict, edition, form, measurements
  std::vector<PrecedentReason> reasons;
  double likeness = 0;  ///< orders the list; shown to nobody
};

}  // namespace jiheng
