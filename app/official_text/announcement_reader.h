#pragma once

#include <QDate>
#include <vector>

#include "app/catalogue/catalogue.h"
#include "app/foundation/job.h"
#include "app/official_text/source_document.h"

namespace jiheng {

/// One operation as the text states it, with the place that states it.
struct ReadOperation {
  /// The key is that of the bundled item that is meant, or a new one where none is bundled; the id that of the bundled
  /// operation of the same instrument, or a new one. Fields that the text does not state are empty. Every stated field has
  /// the provenance Official with file, place and hash.
  Operation operation;
  Part part = Part::Restricted;  ///< under whose heading it stands; the item's own before the operation
  SourcePlace from;
  SourcePlace to;
  QString sourceText;         ///< the passage as the document has it, lines apart
  std::vector<Text> remarks;  ///< what was joined, repaired or guessed to read it
  bool known = false;         ///< the item is bundled
};

/// A passage that was not understood.
struct UnreadBlock {
  QString text;
  SourcePlace place;
  Text why;
};

/// A passage that was understood and is no operation.
struct FrameBlock {
  enum class Kind { Title, Preamble, PartHeading, SectorHeading, TableHeading, PageFurniture, Closing };
  Kind kind = Kind::Preamble;
  QString text;
  SourcePlace place;
};

/// What a frame passage is, in words: "sector heading".
Text frameKindText(FrameBlock::Kind kind);

/// A document read as an announcement. Every passage of it stands in an operation, in `frame` or in `unread`.
struct ReadAnnouncement {
  QString instrumentId;  ///< "2020-38"; empty where the text does not tell
  QDate date;            ///< as the text states it; invalid where it does not
  bool fullList = false; ///< the list style of 2008 and 2023; otherwise the clause style of 2020
  std::vector<ReadOperation> operations;
  std::vector<FrameBlock> frame;
  std::vector<UnreadBlock> unread;
  /// What is wrong or doubtful in the whole: contradictions, counts that do not close, what the document reader noticed.
  std::vector<DocumentFinding> findings;
};

/// Reads the operations of an announcement in either style. `instrumentId` says which instrument it is where the person knows
/// better than the text. Errors: InvalidInput where the text is no announcement of this catalogue at all; Cancelled.
Result<ReadAnnouncement> readAnnouncement(const SourceDocument& document, const Catalogue& catalogue,
                                          JobProgress* progress = nullptr, const QString& instrumentId = {});

}  // namespace jiheng
