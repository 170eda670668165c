#include "app/official_text/announcement_reader.h"

#include <QHash>
#include <algorithm>

#include "app/official_text/announcement_checks.h"
#include "app/official_text/document_reading.h"
#include "app/official_text/instrument_recognition.h"
#include "app/official_text/item_matching.h"
#include "app/official_text/item_number.h"

namespace jiheng {

namespace {

/// Page numbers, and lines that every page repeats at its top or bottom.
std::vector<bool> furnitureOf(const std::vector<SourceBlock>& blocks) {
  std::vector<bool> furniture(blocks.size(), false);
  QHash<QString, QList<size_t>> edges;
  const auto atEdge = [&blocks](size_t i) {
    const int page = blocks[i].place.page;
    return page > 0 && (i == 0 || blocks[i - 1].place.page != page || i + 1 == blocks.size() || blocks[i + 1].place.page != page);
  };
  for (size_t i = 0; i < blocks.size(); ++i) {
    const SourceBlock& block = blocks[i];
    if (block.tableRow || block.cells.size() != 1) continue;
    const QString& line = block.cells.front();
    const bool paged = block.place.page > 0;
    // Without pages a bare number may be the number of a clause that stands on a line of its own.
    static const QString marks = QStringLiteral("-—－–页/");
    const bool marked = std::any_of(line.begin(), line.end(), [](QChar c) { return marks.contains(c); });
    if (HeadingReader::isPageFurniture(line) && (marked || (paged && atEdge(i)))) furniture[i] = true;
    if (atEdge(i) && !furniture[i]) edges[joinWords(line)] << i;
  }
  for (auto edge = edges.begin(); edge != edges.end(); ++edge) {
    if (edge->size() < 3 || edge.key().size() > 60) continue;
    Reading reading;
    reading.append(edge.key(), 0);
    if (!findNumbers(reading, 0, reading.size()).empty()) continue;
    for (const size_t i : *edge) furniture[i] = true;
  }
  return furniture;
}

bool hasListTable(const std::vector<SourceBlock>& blocks) {
  int rows = 0;
  int numbered = 0;
  for (const SourceBlock& block : blocks) {
    if (!block.tableRow || block.cells.size() < 2) continue;
    ++rows;
    for (const QString& cell : block.cells) {
      Reading reading;
      reading.append(cell, 0);
      const auto token = numberAt(reading, 0);
      if (token && token->to == reading.size()) ++numbered;
    }
  }
  return rows >= 2 && numbered >= 1;
}

Error noAnnouncement() {
  Error error;
  error.code = ErrorCode::InvalidInput;
  error.field = QStringLiteral("document");
  error.happened = phrase("OfficialText", "No operation and no item of the catalogue was found in this text.");
  error.kept = phrase("OfficialText", "The catalogue stays as it was.");
  error.advice = phrase("OfficialText",
                        "Use the announcement itself or its annex: clauses such as “删去…（编号：…）条目”, or a list with numbers and names.");
  return error;
}

Error cancelled() {
  Error error;
  error.code = ErrorCode::Cancelled;
  error.happened = phrase("OfficialText", "Reading was stopped.");
  error.kept = phrase("OfficialText", "The catalogue stays as it was.");
  return error;
}

}  // namespace

Text frameKindText(FrameBlock::Kind kind) {
  switch (kind) {
    case FrameBlock::Kind::Title: return phrase("OfficialText", "title");
    case FrameBlock::Kind::Preamble: return phrase("OfficialText", "preamble");
    case FrameBlock::Kind::PartHeading: return phrase("OfficialText", "heading of a part");
    case FrameBlock::Kind::SectorHeading: return phrase("OfficialText", "heading of a sector");
    case FrameBlock::Kind::TableHeading: return phrase("OfficialText", "heading of a table");
    case FrameBlock::Kind::PageFurniture: return phrase("OfficialText", "page header or page number");
    case FrameBlock::Kind::Closing: return phrase("OfficialText", "closing");
  }
  return {};
}

Result<ReadAnnouncement> readAnnouncement(const SourceDocument& document, const Catalogue& catalogue, JobProgress* progress,
                                          const QString& instrumentId) {
  ReadAnnouncement announcement;
  announcement.findings = document.findings;
  const std::vector<bool> furniture = furnitureOf(document.blocks);
  DocumentReading reading;
  Reading text;
  for (size_t i = 0; i < document.blocks.size(); ++i) {
    const SourceBlock& block = document.blocks[i];
    if (furniture[i])
      reading.addFrame(FrameBlock::Kind::PageFurniture, block.cells.front(), block.place);
    else
      text.append(block.cells.join(QLatin1Char('\n')), static_cast<int>(i));
  }
  if (progress && progress->isCancelled()) return fail(cancelled());

  RecognisedInstrument recognised = recogniseInstrument(document, catalogue);
  if (!instrumentId.isEmpty()) {
    if (recognised.stated && recognised.id != instrumentId)
      announcement.findings.push_back(
          {phrase("OfficialText", "The text states that it is %1; it is read as %2 by request.").arg(recognised.id).arg(instrumentId), {}});
    recognised.id = instrumentId;
    recognised.remarks.clear();
  }
  for (const Text& remark : recognised.remarks) announcement.findings.push_back({remark, {}});
  announcement.date = recognised.date;

  const int clauses = countClauses(text);
  const auto numbers = findNumbers(text, 0, text.size());
  announcement.fullList = clauses == 0 || clauses * 4 < static_cast<int>(numbers.size());
  if (recognised.id.isEmpty()) {
    std::vector<QString> found;
    for (const NumberToken& token : numbers) found.push_back(token.number);
    recognised.id = instrumentOfNumbers(found, announcement.fullList, catalogue);
    if (!recognised.id.isEmpty())
      announcement.findings.push_back(
          {phrase("OfficialText", "The text does not say which instrument it is. Its numbers are those of %1; it was taken for it.")
               .arg(recognised.id),
           {}});
    else
      announcement.findings.push_back(
          {phrase("OfficialText", "The text does not say which instrument it is. Name the instrument to compare it with the bundled data."), {}});
  }
  announcement.instrumentId = recognised.id;
  const Instrument* instrument = catalogue.instrument(recognised.id);
  if (!instrument && !recognised.id.isEmpty())
    announcement.findings.push_back({phrase("OfficialText", "The instrument %1 is not bundled; there is nothing to compare the text with.").arg(recognised.id), {}});

  const HeadingReader headings(catalogue.sectors(), instrument ? instrument->classification : QString());
  if (!announcement.fullList)
    readClauses(reading, text, document.blocks, headings, progress);
  else if (hasListTable(document.blocks))
    readListRows(reading, document.blocks, furniture, headings, progress);
  else
    readListText(reading, text, document.blocks, headings, progress);
  if (progress && progress->isCancelled()) return fail(cancelled());
  if (reading.operations.empty()) return fail(noAnnouncement());

  const ItemMatcher matcher(catalogue, instrument, document);
  for (const StatedOperation& stated : reading.operations) announcement.operations.push_back(matcher.match(stated));
  announcement.frame = std::move(reading.frame);
  announcement.unread = std::move(reading.unread);
  joinAmendments(announcement);
  checkAnnouncement(announcement, reading.operations, catalogue);
  return announcement;
}

}  // namespace jiheng
