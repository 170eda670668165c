#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "app/catalogue/instrument.h"

namespace jiheng::test {

/// How an official-style text is laid out; the writer is the parser's opposite and lives in the tests only.
struct Layout {
  bool fullWidth = true;       ///< brackets, colons, digits of numbers
  QString open = QStringLiteral("“");
  QString close = QStringLiteral("”");
  bool breakLines = false;     ///< a line's end inside words and numbers, at a fixed width
  int width = 28;
  bool pageHeads = false;      ///< a page number on a line of its own
  bool enumerated = true;      ///< the clauses are counted
  bool sectorNumbers = true;   ///< （一）before sector headings
  bool pointsOnLines = false;  ///< each control point on a line of its own
  int verb = 0;                ///< which wording of the verbs
  enum class List { NumberFirst, NameFirst, Labelled } list = List::NameFirst;
};

/// The clauses of an adjustment, in the style of the announcement of 2020.
QString clauseText(const std::vector<Operation>& operations, const Layout& layout);
/// The items of a full list, in the style of the annexes of 2008 and 2023.
QString listText(const std::vector<Operation>& operations, const Layout& layout);
/// The same as table rows: serial, sector, number, name, control points; rows that are too long go on in the next.
std::vector<QStringList> listRows(const std::vector<Operation>& operations, bool breakCells);

}  // namespace jiheng::test
