#pragma once

#include <QStringList>

namespace jiheng::documents {

/// One record of a CSV.
struct DelimitedRecord {
  QStringList cells;
  qsizetype end = 0;       ///< where the next record begins
  bool openQuote = false;  ///< a quote was not closed before the end of the text
};

/// The record that begins at `at`; quotes as in RFC 4180, line breaks inside them kept. A quote opens a quoted cell only as its
/// first character; elsewhere it is a character like any other. Without `quotes` it always is.
DelimitedRecord recordAt(const QString& text, qsizetype at, QChar separator, bool quotes);

/// Comma, semicolon or tab: whose number of cells is above one and the same in the largest share of the first records.
QChar separatorOf(const QString& text);

/// Excel's own first line "sep=;", which says how the cells are parted; a null character where there is none.
QChar statedSeparator(const QString& text);

}  // namespace jiheng::documents
