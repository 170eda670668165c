#pragma once

#include <vector>

#include "app/catalogue/catalogue.h"
#include "app/official_text/announcement_reader.h"

namespace jiheng {

/// How the official text stands to what is bundled.
enum class DifferenceKind {
  Confirms,     ///< the same words; width, spaces and kinds of quotes and brackets do not count
  Completes,    ///< nothing was bundled, or only the beginning
  Contradicts,  ///< other words
  OnlyOfficial, ///< the bundled data has no such operation
  OnlyBundled   ///< the official text has none
};

QString differenceCode(DifferenceKind kind);  ///< "confirms", "completes", "contradicts", "only-official", "only-bundled"
Text differenceText(DifferenceKind kind);

/// One field of one operation.
struct FieldDifference {
  QString field;  ///< "kind", "name", "number", "sector", "part", "point:p17", "removed:p3"
  DifferenceKind kind = DifferenceKind::Confirms;
  QString bundled;
  QString official;
};

/// One operation, in the order of the text; those that only the bundled data has come last.
struct OperationDifference {
  QString operationId;  ///< of the bundled operation; empty where only the official text has it
  int readIndex = -1;   ///< in ReadAnnouncement::operations; -1 where only the bundled data has it
  Text title;           ///< "amended: 056101X 信息处理技术"
  std::vector<FieldDifference> fields;

  /// The gravest of its fields: what the row of the operation shows.
  DifferenceKind kind() const;
};

/// The official text beside the bundled data.
struct OfficialComparison {
  QString instrumentId;
  std::vector<OperationDifference> operations;
  std::vector<Text> countFindings;  ///< where the numbers of operations differ from what the instrument states

  int count(DifferenceKind kind) const;  ///< operations of a kind
};

/// Compares item by item and field by field. Error (NotFound) where the instrument is not told or not bundled.
Result<OfficialComparison> compareWithBundled(const Catalogue& bundled, const ReadAnnouncement& announcement);

}  // namespace jiheng
