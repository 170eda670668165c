#pragma once

#include "app/catalogue/instrument.h"

namespace jiheng {

/// A number that an instrument states about its operations.
struct StatedKind {
  OperationKind kind;
  std::optional<int> StatedCounts::*count;
  const char* field;  ///< as in the file
};

/// Every kind of operation that can be counted, in the order in which people are told.
const std::vector<StatedKind>& statedKinds();

/// One step as the stated counts count it; a merger can count as several.
struct CountedStep {
  size_t operation = 0;  ///< index among the instrument's operations
  Part part = Part::Restricted;
  OperationKind as = OperationKind::Base;
};

std::vector<CountedStep> countedSteps(const Instrument& instrument);

/// How many operations of one kind and part an instrument has here, counted as it counts them.
int bundledCount(const Instrument& instrument, Part part, OperationKind kind);

/// How many items of a part the bundled operations of a full list put into it.
int bundledItems(const Instrument& instrument, Part part);

/// By how much the bundled operations change the number of items of a part beside what is counted as deleted and as added:
/// amendments that move an item to the other part, mergers and splits that are counted otherwise.
int uncountedChange(const Instrument& instrument, Part part);

}  // namespace jiheng
