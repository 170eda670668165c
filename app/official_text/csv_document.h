#pragma once

#include "app/official_text/document_builder.h"

namespace jiheng::documents {

/// Makes a table row of each record of a CSV: parted by comma, semicolon or tab, whichever the first records use most evenly; quotes
/// as in RFC 4180. A quote that is never closed is taken as a plain character and reported.
Status readCsv(const QString& text, DocumentBuilder& builder);

}  // namespace jiheng::documents
