#include "ui/official_text/official_reading.h"

namespace jiheng::ui {

Result<OfficialReading> readOfficialText(const OfficialSource& source, const Catalogue& bundled, const QString& instrumentId,
                                         JobProgress& progress) {
  JIHENG_ASSIGN(const SourceDocument document,
                source.path.isEmpty() ? readPasted(source.pasted) : readDocument(source.path, &progress));
  return readOfficialText(document, bundled, instrumentId, progress);
}

Result<OfficialReading> readOfficialText(const SourceDocument& document, const Catalogue& bundled, const QString& instrumentId,
                                         JobProgress& progress) {
  OfficialReading reading;
  reading.document = document;
  JIHENG_ASSIGN(reading.announcement, readAnnouncement(document, bundled, &progress, instrumentId));
  Result<OfficialComparison> comparison = compareWithBundled(bundled, reading.announcement);
  if (comparison) {
    reading.comparison = std::move(*comparison);
    return reading;
  }
  reading.incomparable = comparison.error();
  for (size_t i = 0; i < reading.announcement.operations.size(); ++i) {
    const Operation& operation = reading.announcement.operations[i].operation;
    OperationDifference difference;
    difference.readIndex = static_cast<int>(i);
    difference.title = phrase("OfficialTextWindow", "%1: %2 %3", "operation, number and name")
                           .arg(operationText(operation.kind))
                           .arg(operation.item.number)
                           .arg(operation.item.nameZh);
    reading.comparison.operations.push_back(std::move(difference));
  }
  return reading;
}

}  // namespace jiheng::ui
