#include "app/official_text/text_document.h"

#include <QRegularExpression>

#include "app/official_text/document_errors.h"
#include "app/official_text/document_limits.h"

namespace jiheng::documents {

namespace {

/// Word puts a tab behind an automatic number; such a line is a paragraph, not a table row.
bool isListMarker(const QString& cell) {
  static const QRegularExpression marker(QStringLiteral(
      "^(?:[(（][0-9一二三四五六七八九十]+[)）]|[0-9]+[.．、)）]|[①-⑳]|[一二三四五六七八九十]+[、.．])$"));
  return marker.match(cell).hasMatch();
}

SourceBlock blockOf(const QString& line, int number) {
  SourceBlock block;
  block.place.line = number;
  // Only the line's own ends are trimmed here: an empty first or last cell still is a cell.
  QStringList cells = line.split(QLatin1Char('\t'));
  for (QString& cell : cells) cell = trimmedCell(cell);
  qsizetype filled = 0;
  for (const QString& cell : std::as_const(cells)) filled += cell.isEmpty() ? 0 : 1;
  const bool marked = filled == 2 && isListMarker(cells.value(cells.indexOf(QRegularExpression(QStringLiteral(".+")))));
  if (filled > 1 && !marked) {
    block.cells = cells;
    block.tableRow = true;
  } else {
    block.cells = {trimmedCell(line)};
  }
  return block;
}

}  // namespace

QString trimmedCell(const QString& cell) {
  // QString::trimmed takes every space of Unicode; marks of zero width are left over from web pages and other programs.
  QString text = cell.trimmed();
  const auto invisible = [](QChar c) { return c == QChar(0xFEFF) || c == QChar(0x200B); };
  while (!text.isEmpty() && (invisible(text.front()) || text.front().isSpace())) text.remove(0, 1);
  while (!text.isEmpty() && (invisible(text.back()) || text.back().isSpace())) text.chop(1);
  return text;
}

Status readLines(const QString& text, SourceDocument& document) {
  int number = 0;
  for (qsizetype start = 0; start <= text.size();) {
    qsizetype end = start;
    const auto endsLine = [](QChar c) {
      return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == QChar(0x2028) || c == QChar(0x2029);
    };
    while (end < text.size() && !endsLine(text[end])) ++end;
    ++number;
    const QString line = text.mid(start, end - start);
    start = end + 1;
    if (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n') ++start;
    SourceBlock block = blockOf(line, number);
    if (block.cells.size() == 1 && block.cells.front().isEmpty()) continue;
    if (document.blocks.size() >= static_cast<size_t>(kMaxBlocks)) return fail(tooManyBlocks(kMaxBlocks));
    document.blocks.push_back(std::move(block));
  }
  return {};
}

}  // namespace jiheng::documents
