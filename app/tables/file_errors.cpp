#include "app/tables/file_errors.h"

namespace jiheng::documents {

Error unreadable(ErrorCode code, const Text& happened, const Text& advice, const QString& detail) {
  return Error{code, happened, phrase("Tables", "Nothing was taken over, and the file was not changed."), advice, {}, detail};
}

Error cancelled() {
  return unreadable(ErrorCode::Cancelled, phrase("Tables", "Reading was cancelled."), {});
}

Error notText(const QString& detail) {
  return unreadable(ErrorCode::WrongFile, phrase("Tables", "The file holds no readable text."),
                    phrase("Tables", "Choose an Excel workbook (XLSX) or a text file with a table (CSV, TSV)."), detail);
}

Error damaged(const QString& detail) {
  return unreadable(ErrorCode::Damaged, phrase("Tables", "The file is damaged or cut off."),
                    phrase("Tables", "Download or copy the file again. If it opens in another program, save it anew there."),
                    detail);
}

}  // namespace jiheng::documents
