#include "app/catalogue/operation_counts.h"

#include <algorithm>

namespace jiheng {

namespace {

bool has(const std::vector<ItemKey>& keys, const ItemKey& key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

Part other(Part part) { return part == Part::Prohibited ? Part::Restricted : Part::Prohibited; }

bool movesPart(const Operation& operation) {
  return std::find(operation.changes.begin(), operation.changes.end(), ItemField::Part) != operation.changes.end();
}

/// The part in which the items stand that a step begins with.
Part partBefore(const Operation& operation) {
  const bool moves = operation.kind != OperationKind::Split && movesPart(operation);
  return moves ? other(operation.item.part) : operation.item.part;
}

/// What goes and what comes, one by one.
void eachApart(const Operation& operation, size_t at, std::vector<CountedStep>& steps) {
  const Part part = operation.item.part;
  const ItemKey& key = operation.item.key;
  if (operation.kind == OperationKind::Merge) {
    for (const ItemKey& source : operation.from)
      if (source != key) steps.push_back({at, partBefore(operation), OperationKind::Delete});
    steps.push_back({at, part, has(operation.from, key) ? OperationKind::Amend : OperationKind::Add});
  } else if (operation.kind == OperationKind::Split) {
    if (!has(operation.into, key)) steps.push_back({at, part, OperationKind::Delete});
    for (const Item& result : operation.results)
      steps.push_back({at, result.part, result.key == key ? OperationKind::Amend : OperationKind::Add});
  } else {
    steps.push_back({at, part, OperationKind::Delete});
    steps.push_back({at, part, OperationKind::Add});
  }
}

}  // namespace

const std::vector<StatedKind>& statedKinds() {
  static const std::vector<StatedKind> kinds{{OperationKind::Delete, &StatedCounts::deleted, "deleted"},
                                             {OperationKind::Add, &StatedCounts::added, "added"},
                                             {OperationKind::Amend, &StatedCounts::amended, "amended"},
                                             {OperationKind::Renumber, &StatedCounts::renumbered, "renumbered"},
                                             {OperationKind::Merge, &StatedCounts::merged, "merged"},
                                             {OperationKind::Split, &StatedCounts::split, "split"}};
  return kinds;
}

std::vector<CountedStep> countedSteps(const Instrument& instrument) {
  std::vector<CountedStep> steps;
  for (size_t i = 0; i < instrument.operations.size(); ++i) {
    const Operation& operation = instrument.operations[i];
    const OperationKind kind = operation.kind;
    const bool special =
        kind == OperationKind::Renumber || kind == OperationKind::Merge || kind == OperationKind::Split;
    const CountedAs as = special ? instrument.countedAs(kind) : CountedAs::Separately;
    if (as == CountedAs::DeletedAndAdded)
      eachApart(operation, i, steps);
    else
      steps.push_back({i, operation.item.part, as == CountedAs::Amended ? OperationKind::Amend : kind});
  }
  return steps;
}

int bundledCount(const Instrument& instrument, Part part, OperationKind kind) {
  const std::vector<CountedStep> steps = countedSteps(instrument);
  return static_cast<int>(std::count_if(steps.begin(), steps.end(), [part, kind](const CountedStep& step) {
    return step.as == kind && step.part == part;
  }));
}

int bundledItems(const Instrument& instrument, Part part) {
  int items = 0;
  for (const Operation& operation : instrument.operations) {
    if (operation.kind == OperationKind::Split)
      items += static_cast<int>(std::count_if(operation.results.begin(), operation.results.end(),
                                              [part](const Item& result) { return result.part == part; }));
    else if (operation.kind != OperationKind::Delete && operation.item.part == part)
      ++items;
  }
  return items;
}

int uncountedChange(const Instrument& instrument, Part part) {
  int change = 0;
  const auto add = [part, &change](Part where, int number) {
    if (where == part) change += number;
  };
  for (const Operation& operation : instrument.operations) {
    const Part before = partBefore(operation);
    if (operation.kind == OperationKind::Amend && before != operation.item.part) {
      add(before, -1);
      add(operation.item.part, 1);
    }
    if (instrument.countedAs(operation.kind) == CountedAs::DeletedAndAdded) continue;
    if (operation.kind == OperationKind::Merge) {
      add(before, -static_cast<int>(operation.from.size()));
      add(operation.item.part, 1);
    } else if (operation.kind == OperationKind::Split) {
      add(before, -1);
      for (const Item& result : operation.results) add(result.part, 1);
    }
  }
  return change;
}

}  // namespace jiheng
