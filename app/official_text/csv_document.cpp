#include "app/official_text/csv_document.h"

#include <QMap>

#include "app/official_text/document_limits.h"

namespace jiheng::documents {

namespace {

struct Record {
  QStringList cells;
  qsizetype end = 0;       // where the next record begins
  bool openQuote = false;  // a quote was not closed before the end of the text
};

/// A quote opens a quoted cell only as its first character; elsewhere it is a character like any other.
Record recordAt(const QString& text, qsizetype at, QChar separator, bool quotes) {
  Record record;
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

/// The separator whose number of cells is above one and most often the same among the first records.
QChar separatorOf(const QString& text) {
  constexpr int kSample = 50;
  QChar best = u',';
  int bestScore = 0;
  for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
    QMap<qsizetype, int> widths;
    qsizetype at = 0;
    for (int i = 0; i < kSample && at < text.size(); ++i) {
      const Record record = recordAt(text, at, separator, true);
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

}  // namespace

Status readCsv(const QString& text, DocumentBuilder& builder) {
  qsizetype at = 0;
  QChar separator = separatorOf(text);
  SourcePlace place;
  // Excel's own first line, which says how the cells are parted.
  if (text.startsWith(QStringLiteral("sep=")) && text.size() > 5 && (text[5] == u'\r' || text[5] == u'\n')) {
    separator = text[4];
    at = recordAt(text, 0, separator, false).end;
    ++place.row;
  }
  while (at < text.size()) {
    ++place.row;
    Record record = recordAt(text, at, separator, true);
    if (record.openQuote) {
      builder.find(phrase("OfficialText", "A quotation mark is not closed; it was read as a plain character."), place);
      record = recordAt(text, at, separator, false);
    }
    at = record.end;
    if (record.cells.size() > kMaxColumns) {
      builder.find(phrase("OfficialText", "Columns after the first %1 were left out.").arg(kMaxColumns), place);
      record.cells = record.cells.mid(0, kMaxColumns);
    }
    JIHENG_TRY(builder.add(SourceBlock{record.cells, true, place}));
  }
  return {};
}

}  // namespace jiheng::documents
