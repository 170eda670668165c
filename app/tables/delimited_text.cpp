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
  int bestScore = 0;
  for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
    QMap<qsizetype, int> widths;
    qsizetype at = 0;
    for (int i = 0; i < kSample && at < text.size(); ++i) {
      const DelimitedRecord record = recordAt(text, at, separator, true);
      if (record.openQuote) break;
      if (record.cells.size() > 1) ++widths[record.cells.size()];
      at = record.end;
    }
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
      if (width.value() <= bestScore) continue;
      bestScore = width.value();
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
