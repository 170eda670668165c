#include "app/official_text/document_format.h"

#include "app/official_text/document_errors.h"

namespace jiheng::documents {

namespace {

Error saveAs(const Text& happened) {
  return unreadable(ErrorCode::WrongFile, happened,
                    phrase("OfficialText", "Open it in Word or WPS and save it as DOCX; save a table as XLSX."));
}

/// An Office file with a password is wrapped in the same container as the old formats.
bool isEncryptedOffice(const QByteArray& head) {
  const QString mark = QStringLiteral("EncryptedPackage");
  return head.contains(QByteArray(reinterpret_cast<const char*>(mark.utf16()), mark.size() * 2));
}

}  // namespace

Result<DocumentFormat> formatByBytes(QIODevice& file) {
  const QByteArray head = file.peek(64 << 10);
  const auto startsWith = [&head](const char* hex) { return head.startsWith(QByteArray::fromHex(hex)); };
  // PDF readers allow other bytes before the mark.
  if (head.left(1024).contains("%PDF-")) return DocumentFormat::Pdf;
  if (startsWith("504B0304") || startsWith("504B0506") || startsWith("504B0708")) return DocumentFormat::Docx;
  if (startsWith("D0CF11E0A1B11AE1")) {
    if (isEncryptedOffice(head)) {
      return fail(unreadable(ErrorCode::Refused, phrase("OfficialText", "The document is locked by a password."),
                             phrase("OfficialText", "Open it with the password in Word, Excel or WPS and save a copy without it.")));
    }
    return fail(saveAs(phrase("OfficialText", "The file has an old format of Word, Excel or WPS (.doc, .xls, .wps).")));
  }
  if (head.startsWith("{\\rtf")) return fail(saveAs(phrase("OfficialText", "The file has Rich Text Format (RTF).")));
  if (head.startsWith("<?xml") && (head.contains("pkg:package") || head.contains("schemas.microsoft.com/office/word/2003")))
    return fail(saveAs(phrase("OfficialText", "The file is a Word document in one XML file.")));
  if (head.startsWith("MIME-Version:") || head.startsWith("From: <Saved by")) {
    return fail(unreadable(ErrorCode::WrongFile, phrase("OfficialText", "The file is a web archive (MHT)."),
                           phrase("OfficialText", "Save the page once more as HTML, or copy its text and paste it.")));
  }
  if (startsWith("89504E47") || startsWith("FFD8FF") || startsWith("47494638") || startsWith("49492A00") || startsWith("4D4D002A") ||
      head.startsWith("BM6") || head.mid(8, 4) == "WEBP") {
    return fail(unreadable(
        ErrorCode::WrongFile, phrase("OfficialText", "The file is a picture."),
        phrase("OfficialText",
               "Have it read by a text recognition (OCR) program, compare the result with the scan, and bring that file; or ask the "
               "source for the text.")));
  }
  if (startsWith("526172211A07") || startsWith("377ABCAF271C") || startsWith("1F8B")) {
    return fail(unreadable(ErrorCode::WrongFile, phrase("OfficialText", "The file is a packed archive."),
                           phrase("OfficialText", "Unpack it and choose the document in it.")));
  }
  return DocumentFormat::Text;
}

}  // namespace jiheng::documents
