#pragma once

#include <QStringList>
#include <functional>
#include <vector>

#include "app/tables/office_package.h"
#include "app/tables/xlsx_number.h"

namespace jiheng::documents {

/// One sheet of a workbook.
struct WorkbookSheet {
  QString name;
  QString part;  ///< of the package
  bool hidden = false;
  bool hasTable = true;  ///< false for a sheet that is a chart
};

/// Who hears what a sheet holds.
struct SheetListener {
  /// The cells of a row, from the first column on; `row` counts from 1. `cut` where cells beyond the limit were left out.
  std::function<Status(int row, const QStringList& cells, bool cut)> row;
  /// What could not be read as it stands; `column` counts from 1.
  std::function<void(const Text& what, int row, int column)> find;
  std::function<bool()> isCancelled;
};

/// An Excel workbook, read sheet by sheet and row by row. Numbers are written as the sheet shows them where their format is a
/// plain one, dates as ISO text; formulas count with the value that was saved. Runs of raised and lowered characters keep
/// their meaning ("10⁵").
class Workbook {
 public:
  /// Reads the list of sheets, the shared texts and the number formats. The package must outlive the workbook.
  static Result<Workbook> open(DocumentPackage& package, const std::function<bool()>& isCancelled);

  const std::vector<WorkbookSheet>& sheets() const { return m_sheets; }
  Status readSheet(const WorkbookSheet& sheet, int maxColumns, const SheetListener& listener);

 private:
  explicit Workbook(DocumentPackage& package) : m_package(&package) {}
  Status readParts(const std::function<bool()>& isCancelled);
  Status readWorkbook(const QHash<QString, QString>& targets);
  Status readRow(QXmlStreamReader& xml, int maxColumns, int& row, const SheetListener& listener);
  QString readCell(QXmlStreamReader& xml, int row, int column, const SheetListener& listener) const;

  DocumentPackage* m_package;
  std::vector<WorkbookSheet> m_sheets;
  QStringList m_strings;
  XlsxNumbers m_numbers;
};

/// A text of a workbook as people see it: "_x000D_" stands for the character of that code.
QString unescapedText(const QString& text);

}  // namespace jiheng::documents
