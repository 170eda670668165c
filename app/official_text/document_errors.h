#pragma once

#include "app/foundation/result.h"

namespace jiheng::documents {

/// An error of code `code` that says that nothing was taken over.
Error unreadable(ErrorCode code, const Text& happened, const Text& advice, const QString& detail = {});

Error emptyDocument();
Error cancelled();
/// `size` and `limit` in bytes.
Error tooLarge(qint64 size, qint64 limit);
/// The document opens, but holds no text; `advice` says how to go on.
Error noText(const Text& advice);
/// Bytes that are no text in any encoding that is tried.
Error notText(const QString& detail = {});
/// The document has more lines, cells or characters than document_limits.h allows.
Error tooMuchText();
/// The file is damaged or cut off; `detail` are the library's words.
Error damaged(const QString& detail = {});

}  // namespace jiheng::documents
