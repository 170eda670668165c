#pragma once

#include "app/foundation/job.h"
#include "app/official_text/announcement_reader.h"
#include "app/official_text/heading_reader.h"
#include "app/official_text/stated_operation.h"

namespace jiheng {

/// Under which headings the reading stands.
struct HeadingState {
  std::optional<Part> part;
  QString sectorCode;
  QString sectorName;
};

/// What was read of a document: everything in it stands in one of the three.
struct DocumentReading {
  std::vector<StatedOperation> operations;
  std::vector<FrameBlock> frame;
  std::vector<UnreadBlock> unread;

  void addFrame(FrameBlock::Kind kind, const QString& text, const SourcePlace& place);
  void addUnread(const QString& text, const SourcePlace& place, const Text& why);
};

/// A stretch of a reading, block by block: to `frame` as a preamble, a title or a closing, but to `unread` where it speaks of
/// items: an operation may not hide in a preamble.
void frameStretch(DocumentReading& result, const Reading& reading, const std::vector<SourceBlock>& blocks, qsizetype from,
                  qsizetype to, bool beforeAll);

/// Gives an operation the headings above it; the part from the letter of its number where no heading states it.
void placeUnder(StatedOperation& operation, const HeadingState& state);

/// True where the user does not want the result any more; also reports.
bool isCancelled(JobProgress* progress, qsizetype done, qsizetype total);

/// The clause style.
void readClauses(DocumentReading& result, const Reading& reading, const std::vector<SourceBlock>& blocks,
                 const HeadingReader& headings, JobProgress* progress);
/// The list style as running text.
void readListText(DocumentReading& result, const Reading& reading, const std::vector<SourceBlock>& blocks,
                  const HeadingReader& headings, JobProgress* progress);
/// The list style as table rows, with headings between them. `furniture` marks the blocks that are page numbers and the like.
void readListRows(DocumentReading& result, const std::vector<SourceBlock>& blocks, const std::vector<bool>& furniture,
                  const HeadingReader& headings, JobProgress* progress);

/// How many clauses the text has that say what they do to an item; tells the styles apart.
int countClauses(const Reading& reading);

}  // namespace jiheng
