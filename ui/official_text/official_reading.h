#pragma once

#include <optional>

#include "app/official_text/announcement_reader.h"
#include "app/official_text/document_reader.h"
#include "app/official_text/official_comparison.h"

namespace jiheng::ui {

/// What the user brings: a file, or text from the clipboard.
struct OfficialSource {
  QString path;
  QString pasted;
};

/// A document as read, what it says, and how that stands to the bundled data.
struct OfficialReading {
  SourceDocument document;
  ReadAnnouncement announcement;
  OfficialComparison comparison;      ///< without instrument: the operations alone, without differences
  std::optional<Error> incomparable;  ///< why there is no comparison
};

/// Reads and compares; for a job. `instrumentId` where the user says which instrument it is.
Result<OfficialReading> readOfficialText(const OfficialSource& source, const Catalogue& bundled, const QString& instrumentId,
                                         JobProgress& progress);

/// Reads the same document as another instrument.
Result<OfficialReading> readOfficialText(const SourceDocument& document, const Catalogue& bundled, const QString& instrumentId,
                                         JobProgress& progress);

}  // namespace jiheng::ui
