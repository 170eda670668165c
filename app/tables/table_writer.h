#pragma once

#include <QStringList>
#include <vector>

#include "app/foundation/result.h"

namespace jiheng {

/// A table for other programs: what is shown, in its order. Every cell is text.
struct ExportTable {
  QString title;  ///< name of the sheet
  QStringList headers;
  std::vector<QStringList> rows;
};

/// UTF-8 with a byte order mark, comma, CRLF, quotes as in RFC 4180; Excel opens it in Chinese. A cell that a spreadsheet would
/// take for a formula is guarded as text_cell.h says. Excel makes 7 of 007 in a CSV; a workbook keeps it.
QByteArray csvBytes(const ExportTable& table);

/// A workbook whose cells are all strings, never formulas or numbers, with a header row that stays in sight and a filter. The
/// error: more rows, columns or characters than a workbook can hold; it names the place.
Result<QByteArray> xlsxBytes(const ExportTable& table);

/// Writes to a file; XLSX or CSV by its suffix. What was there stays until the new file is complete. Errors: InvalidInput for
/// another suffix, NoSpace, ReadOnly, System.
Status writeTable(const QString& path, const ExportTable& table);

}  // namespace jiheng
