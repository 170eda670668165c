#pragma once

#include "app/tables/file_errors.h"

namespace jiheng::documents {

Error emptyDocument();
/// `size` and `limit` in bytes.
Error tooLarge(qint64 size, qint64 limit);
/// The document opens, but holds no text; `advice` says how to go on.
Error noText(const Text& advice);
/// Bytes that are no text in any encoding that is tried.
Error notAnnouncement(const QString& detail = {});
/// The document has more lines, cells or characters than document_limits.h allows.
Error tooMuchText();

}  // namespace jiheng::documents
