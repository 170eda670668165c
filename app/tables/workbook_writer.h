#pragma once

#include <QByteArray>

#include "app/tables/table_writer.h"

namespace jiheng::documents {

/// A workbook with one sheet: a bold header row that stays in sight, a filter, and cells that are all text, in format and in
/// content, so that 007 stays 007 when somebody edits it and nothing is ever a formula. Empty where packing failed.
///
/// Written here and not by libxlsxwriter: that library and QuaZip, which reads workbooks, each bring functions of minizip by the
/// same names but with other parameters, and in one process the one calls the other's.
QByteArray workbookBytesOf(const ExportTable& table);

}  // namespace jiheng::documents
