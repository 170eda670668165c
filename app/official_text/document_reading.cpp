#include "app/official_text/document_reading.h"

#include <QRegularExpression>
#include <algorithm>

#include "app/official_text/item_number.h"

namespace jiheng {

void DocumentReading::addFrame(FrameBlock::Kind kind, const QString& text, const SourcePlace& place) {
  if (!text.trimmed().isEmpty()) frame.push_back({kind, text, place});
}

void DocumentReading::addUnread(const QString& text, const SourcePlace& place, const Text& why) {
  if (!text.trimmed().isEmpty()) unread.push_back({text, place, why});
}

void frameStretch(DocumentReading& result, const Reading& reading, const std::vector<SourceBlock>& blocks, qsizetype from,
                  qsizetype to, bool beforeAll) {
  static const QRegularExpression speaksOfItems(
      QStringLiteral("(?:删去|删除|新增|增加|将).{2,60}?(?:编号|条目|控制要点[\\d修])|控制要点\\d*(?:修改|:)"));
  while (from < to) {
    const int block = reading.block(from);
    qsizetype end = from;
    while (end < to && reading.block(end) == block) ++end;
    const QString text = reading.passage(from, end);
    const SourcePlace& place = blocks[static_cast<size_t>(block)].place;
    const QString squeezed = reading.text().mid(from, end - from);
    const bool item = !findNumbers(reading, from, end).empty() || speaksOfItems.match(squeezed).hasMatch();
    if (item)
      result.addUnread(text, place, phrase("OfficialText", "The text speaks of an item, but no operation was recognised in it."));
    else if (HeadingReader::isTitle(text))
      result.addFrame(FrameBlock::Kind::Title, text, place);
    else if (HeadingReader::isClosing(text))
      result.addFrame(FrameBlock::Kind::Closing, text, place);
    else if (HeadingReader::isPageFurniture(text))
      result.addFrame(FrameBlock::Kind::PageFurniture, text, place);
    else if (beforeAll)
      result.addFrame(FrameBlock::Kind::Preamble, text, place);
    else
      result.addUnread(text, place, phrase("OfficialText", "No operation and no heading was recognised here."));
    from = end;
  }
}

void placeUnder(StatedOperation& operation, const HeadingState& state) {
  operation.sectorCode = state.sectorCode;
  operation.sectorName = state.sectorName;
  operation.partKnown = state.part.has_value();
  if (state.part) {
    operation.part = *state.part;
  } else if (!operation.number.isEmpty()) {
    operation.part = operation.number.endsWith(QLatin1Char('J')) ? Part::Prohibited : Part::Restricted;
    operation.partKnown = true;
    operation.remarks.push_back(
        phrase("OfficialText", "No heading says to which part the item belongs; the letter of its number was taken: %1.")
            .arg(partText(operation.part)));
  } else {
    operation.remarks.push_back(phrase("OfficialText", "Neither a heading nor a number says to which part the item belongs."));
  }
}

bool isCancelled(JobProgress* progress, qsizetype done, qsizetype total) {
  if (!progress) return false;
  progress->report(static_cast<int>(done), static_cast<int>(total));
  return progress->isCancelled();
}

}  // namespace jiheng
