#pragma once

#include <QIODevice>

#include "app/foundation/result.h"
#include "app/official_text/source_document.h"

namespace jiheng::documents {

/// What the first bytes of a file say of its format. Text of any kind is `Text` here; `Docx` stands for every zip, and what is in it
/// decides later. The error: a format that is not read, with the way to one that is (old Word and Excel files, RTF, pictures ...).
Result<DocumentFormat> formatByBytes(QIODevice& file);

}  // namespace jiheng::documents
