#include "app/tables/delimited_text.h"

#include <QMap>

namespace jiheng::documents {

DelimitedRecord recordAt(const QString& text, qsizetype at, QChar separator, bool quotes) {
  DelimitedRecord record;
  QString cell;
  bool quoted = false;
  bool first = true;  // at the start of a cell
  for (; at < text.size(); ++at) {
    const QChar character = text[at];
    if (quoted) {
      if (character != u'"') {
        cell += character;
      } else if (at + 1 < text.size() && text[at + 1] == u'"') {
        cell += character;
        ++at;
      } else {
        quoted = false;
      }
      continue;
    }
    if (quotes && first && character == u'"') {
      quoted = true;
      first = false;
      continue;
    }
    if (character == separator) {
      record.cells << cell;
      cell.clear();
      first = true;
      continue;
    }
    if (character == u'\n' || character == u'\r') {
      if (character == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n') ++at;
      ++at;
      break;
    }
    cell += character;
    if (!character.isSpace()) first = false;
  }
  record.openQuote = quoted;
  record.cells << cell;
  record.end = at;
  return record;
}

QChar separatorOf(const QString& text) {
  constexpr int kSample = 50;
  QChar best = u',';
  double bestShare = 0;
  qsizetype bestWidth = 0;
  for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
    QMap<qsizetype, int> widths;
    qsizetype at = 0;
    int records = 0;
    for (; records < kSample && at < text.size(); ++records) {
      const DelimitedRecord record = recordAt(text, at, separator, true);
      if (record.openQuote) break;
      ++widths[record.cells.size()];
      at = record.end;
    }
    // Shares, not numbers: read with the wrong character, line breaks inside quotes make records of their own.
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
      const double share = static_cast<double>(width.value()) / records;
      if (width.key() < 2 || share < bestShare || (share == bestShare && width.key() <= bestWidth)) continue;
      bestShare = share;
      bestWidth = width.key();
      best = separator;
    }
  }
  return best;
}

QChar statedSeparator(const QString& text) {
  if (!text.startsWith(QStringLiteral("sep=")) || text.size() <= 5) return {};
  return text[5] == u'\r' || text[5] == u'\n' ? text[4] : QChar();
}

}  // namespace jiheng::documents
