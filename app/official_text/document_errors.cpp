#include "app/official_text/document_errors.h"

namespace jiheng::documents {

namespace {

/// A size in whole megabytes, never less than one.
qint64 megabytes(qint64 bytes) { return qMax<qint64>(1, (bytes + (1 << 19)) >> 20); }

}  // namespace

Error emptyDocument() {
  return unreadable(ErrorCode::WrongFile, phrase("OfficialText", "The document is empty."),
                    phrase("OfficialText", "Choose the file again, or save the document once more from its source."));
}

Error tooLarge(qint64 size, qint64 limit) {
  return unreadable(
      ErrorCode::Refused,
      phrase("OfficialText", "The file has %1 MB; documents of this kind are read up to %2 MB.")
          .arg(megabytes(size))
          .arg(megabytes(limit)),
      phrase("OfficialText", "Save only the announcement and its annex to a file of its own, or copy the text and paste it."));
}

Error noText(const Text& advice) {
  return unreadable(ErrorCode::InvalidInput, phrase("OfficialText", "No text was found in the document."), advice);
}

Error notAnnouncement(const QString& detail) {
  return unreadable(
      ErrorCode::WrongFile, phrase("OfficialText", "The file holds no readable text."),
      phrase("OfficialText",
             "Files that can be read are text, web pages (HTML), Word documents (DOCX), PDF, Excel workbooks (XLSX) and CSV."),
      detail);
}

Error tooMuchText() {
  return unreadable(
      ErrorCode::Refused, phrase("OfficialText", "The document holds far more text than an announcement has."),
      phrase("OfficialText", "Save only the announcement and its annex to a file of its own, or copy the text and paste it."));
}

}  // namespace jiheng::documents
