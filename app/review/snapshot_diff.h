#pragma once

#include <QJsonObject>
#include <vector>

#include "app/catalogue/text_diff.h"
#include "app/foundation/text.h"

namespace jiheng {

/// One thing that differs between two snapshots.
struct SnapshotChange {
  enum class Part { Record, Verdict, Tag, Evidence };
  Part part = Part::Record;
  Text what;  ///< "description", "reason of the tag on control point 17 of item ..."
  std::vector<DiffSegment> segments;  ///< by character or by word
};

/// What differs between what was approved and what is there now. Nothing where both are the same.
std::vector<SnapshotChange> snapshotDiff(const QJsonObject& before, const QJsonObject& after);

/// A value of a snapshot as lines of text: lists and objects are laid open.
QString snapshotText(const QJsonValue& value);

}  // namespace jiheng
