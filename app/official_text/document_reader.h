#pragma once

#include <QString>

#include "app/foundation/job.h"
#include "app/foundation/result.h"
#include "app/official_text/source_document.h"

namespace jiheng {

/// Reads a document that the user brought. The format is told by the bytes first and by the file's suffix second. A file that
/// cannot be read as a whole gives an error and nothing else: empty, a folder, too large, damaged, locked by a password, without
/// text, without Chinese, of a format that is not read here. Progress counts what the format has: bytes, sheets, pages. Safe from
/// any thread; blocks until done or cancelled.
Result<SourceDocument> readDocument(const QString& path, JobProgress* progress = nullptr);

/// Reads text from the clipboard; one block for each line that is not empty.
Result<SourceDocument> readPasted(const QString& text);

}  // namespace jiheng
