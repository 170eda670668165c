#pragma once

#include <QByteArray>

#include "app/foundation/job.h"
#include "app/tables/table.h"

namespace jiheng {

// A file from outside must not be able to fill the memory. A list of 100,000 rows with 20 columns is far below these.
inline constexpr qint64 kMaxTableBytes = 64LL << 20;
inline constexpr qint64 kMaxTableUnpackedBytes = 512LL << 20;
inline constexpr qint64 kMaxTableCells = 8000000;
inline constexpr qint64 kMaxTableCharacters = 128LL << 20;
inline constexpr int kMaxTableColumns = 1000;
inline constexpr int kMaxTableRows = 200000;
inline constexpr int kMaxTableFindings = 500;

/// The bytes of a file. The error: not there, a folder, empty, too large, not to be read.
Result<QByteArray> tableBytes(const QString& path);

/// Reads CSV, TSV or XLSX; which of them, the bytes say. Rows without any text are left out, the numbers of the others stay
/// as in the file. Without a choice the first visible sheet that holds something is read.
Result<Table> readTable(const QString& fileName, const QByteArray& bytes, const TableChoice& choice = {},
                        JobProgress* progress = nullptr);

/// Reads what a spreadsheet put on the clipboard: rows with tabs, quotes where a cell has line breaks.
Result<Table> readPastedTable(const QString& text);

/// "sheet 1, row 12, column C": where a cell stands, for people. Zero row or column is left out.
Text tablePlaceText(int row, int column);
/// 0 -> "A", 27 -> "AB".
QString columnLetters(int column);
/// The encodings that may be chosen, by their names.
QStringList tableEncodings();

}  // namespace jiheng
