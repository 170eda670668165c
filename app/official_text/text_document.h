#pragma once

#include "app/foundation/result.h"
#include "app/official_text/source_document.h"

namespace jiheng::documents {

/// Makes the blocks of a plain text: one for each line that is not empty, a table row where tabs part its cells. Form feeds count
/// as line ends.
Status readLines(const QString& text, SourceDocument& document);

/// A cell without the white space around it, the ideographic space included.
QString trimmedCell(const QString& cell);

}  // namespace jiheng::documents
