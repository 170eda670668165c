#pragma once

#include <QStringList>
#include <vector>

#include "app/foundation/text.h"

namespace jiheng {

/// Where a table comes from.
enum class TableFormat { Csv, Xlsx, Pasted };

/// A sheet of a workbook, as the user may choose it.
struct TableSheet {
  QString name;
  bool hidden = false;
  bool operator==(const TableSheet&) const = default;
};

/// What the reader noticed and does not pass over in silence. Row and column count from 1; 0 where none is meant.
struct TableFinding {
  Text what;
  int row = 0;
  int column = 0;
};

/// One row with anything in it.
struct TableRow {
  int number = 0;  ///< in the file, from 1
  QStringList cells;
};

/// How a file is to be read; what is empty is detected.
struct TableChoice {
  QString sheet;
  QString encoding;  ///< "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"
  QChar separator;
  bool operator==(const TableChoice&) const = default;
};

/// A table as read, with how it was read.
struct Table {
  QString fileName;  ///< without folder; empty for what was pasted
  TableFormat format = TableFormat::Csv;
  QString encoding;              ///< that was taken; empty for a workbook
  bool encodingGuessed = false;  ///< neither a mark nor the bytes alone decided it
  QChar separator;               ///< null for a workbook
  std::vector<TableSheet> sheets;
  QString sheet;  ///< that was read
  std::vector<TableRow> rows;
  int columns = 0;  ///< of the widest row
  std::vector<TableFinding> findings;
  QString sha256;  ///< of the bytes, in hex
  qint64 size = 0;
};

}  // namespace jiheng
