#pragma once

#include <QString>

namespace jiheng {

/// A record as its table holds it, with the moment of its removal; empty while it is there. What was removed
/// in one act carries the same moment, so that one act brings it back.
template <class Record>
struct Stored {
  Record record;
  QString removedAt;
  bool isRemoved() const { return !removedAt.isEmpty(); }
};

}  // namespace jiheng
