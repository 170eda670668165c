#pragma once

#include "app/foundation/result.h"

namespace jiheng::documents {

/// An error of code `code` that says that nothing was taken over.
Error unreadable(ErrorCode code, const Text& happened, const Text& advice, const QString& detail = {});

Error cancelled();
/// Bytes that are no text in any encoding that is tried.
Error notText(const QString& detail = {});
/// The file is damaged or cut off; `detail` are the library's words.
Error damaged(const QString& detail = {});

}  // namespace jiheng::documents
