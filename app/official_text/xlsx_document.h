#pragma once

#include "app/official_text/document_builder.h"
#include "app/tables/office_package.h"

namespace jiheng::documents {

/// Reads every sheet of an Excel workbook, row by row, hidden sheets included (and reported). Numbers are written as the sheet shows
/// them where their format is a plain one; formulas count with the value that was saved.
Status readXlsx(DocumentPackage& package, DocumentBuilder& builder);

}  // namespace jiheng::documents
