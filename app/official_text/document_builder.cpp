#include "app/official_text/document_builder.h"

#include <QRegularExpression>
#include <algorithm>

#include "app/official_text/document_errors.h"
#include "app/official_text/document_limits.h"

namespace jiheng::documents {

namespace {

bool isListMarker(const QString& cell) {
  static const QRegularExpression marker(QStringLiteral(
      "^(?:[(（][0-9一二三四五六七八九十]+[)）]|[0-9]+[.．、)）]|[①-⑳]|[一二三四五六七八九十]+[、.．])$"));
  return marker.match(cell).hasMatch();
}

bool isSpace(QChar character) {
  // Marks of zero width are left over from web pages and other programs.
  return character.isSpace() || character == QChar(0xFEFF) || character == QChar(0x200B);
}

}  // namespace

QString trimmedCell(const QString& cell) {
  qsizetype start = 0;
  qsizetype end = cell.size();
  while (start < end && isSpace(cell[start])) ++start;
  while (end > start && isSpace(cell[end - 1])) --end;
  return end - start == cell.size() ? cell : cell.mid(start, end - start);
}

SourceBlock lineBlock(const QString& line, const SourcePlace& place) {
  SourceBlock block;
  block.place = place;
  QStringList cells = line.split(QLatin1Char('\t'));
  QStringList filled;
  for (QString& cell : cells) {
    cell = trimmedCell(cell);
    if (!cell.isEmpty()) filled << cell;
  }
  if (filled.size() > 2 || (filled.size() == 2 && !isListMarker(filled.front()))) {
    block.cells = cells;
    block.tableRow = true;
  } else {
    block.cells = {filled.join(QLatin1Char(' '))};
  }
  return block;
}

Status DocumentBuilder::add(SourceBlock block) {
  if (isCancelled()) return fail(cancelled());
  for (QString& cell : block.cells) {
    cell = trimmedCell(cell);
    m_characters += cell.size();
  }
  while (!block.cells.isEmpty() && block.cells.back().isEmpty()) block.cells.removeLast();
  if (block.cells.isEmpty()) return {};
  m_cells += block.cells.size();
  if (m_document.blocks.size() >= static_cast<size_t>(kMaxBlocks) || m_cells > kMaxCells || m_characters > kMaxCharacters)
    return fail(tooMuchText());
  m_document.blocks.push_back(std::move(block));
  return {};
}

SourcePlace DocumentBuilder::nextLine() const { return SourcePlace{0, m_line + 1, {}, 0}; }

Status DocumentBuilder::addParagraph(const QString& text) {
  const QStringList lines = text.split(QLatin1Char('\n'));
  for (const QString& line : lines) {
    if (trimmedCell(line).isEmpty()) continue;
    JIHENG_TRY(add(lineBlock(line, nextLine())));
    ++m_line;
  }
  return {};
}

Status DocumentBuilder::addTable(const std::vector<QStringList>& rows) {
  const auto widest = std::max_element(rows.begin(), rows.end(),
                                       [](const QStringList& a, const QStringList& b) { return a.size() < b.size(); });
  const bool frame = widest != rows.end() && widest->size() == 1;
  int number = 0;
  for (const QStringList& row : rows) {
    ++number;
    if (frame) {
      JIHENG_TRY(addParagraph(row.value(0)));
      continue;
    }
    SourceBlock block{row, true, nextLine()};
    block.place.row = number;
    JIHENG_TRY(add(std::move(block)));
    ++m_line;
  }
  return {};
}

void DocumentBuilder::find(const Text& what, const SourcePlace& place) {
  const size_t known = m_document.findings.size();
  if (known > kMaxFindings) return;
  if (known == kMaxFindings)
    m_document.findings.push_back({phrase("OfficialText", "There are more findings than are listed here."), place});
  else
    m_document.findings.push_back({what, place});
}

void DocumentBuilder::report(int done, int total) const {
  if (m_progress) m_progress->report(done, total);
}

QString excerpt(const QString& text) {
  constexpr qsizetype kLength = 80;
  const QString line = text.simplified();
  return line.size() <= kLength ? line : QString(line.left(kLength) + QStringLiteral("…"));
}

}  // namespace jiheng::documents
