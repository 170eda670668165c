#include "app/official_text/document_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include "app/foundation/fold.h"
#include "app/official_text/csv_document.h"
#include "app/tables/text_encoding.h"
#include "app/official_text/document_errors.h"
#include "app/official_text/document_format.h"
#include "app/official_text/document_limits.h"
#include "app/tables/office_package.h"
#include "app/official_text/docx_document.h"
#include "app/official_text/html_document.h"
#include "app/official_text/html_tree.h"
#include "app/official_text/pdf_document.h"
#include "app/official_text/text_document.h"
#include "app/official_text/xlsx_document.h"

namespace jiheng {

namespace {

using namespace documents;

/// What the letters of a text belong to.
struct Script {
  qsizetype letters = 0;
  qsizetype han = 0;
  qsizetype otherEastAsian = 0;  // kana and hangul: Japanese and Korean texts have Chinese characters too
};

Script scriptOf(const SourceDocument& document) {
  Script script;
  for (const SourceBlock& block : document.blocks) {
    for (const QString& cell : block.cells) {
      for (const uint character : cell.toUcs4()) {
        if (!QChar::isLetter(character)) continue;
        ++script.letters;
        if (isHan(character)) ++script.han;
        const QChar::Script of = QChar::script(character);
        if (of == QChar::Script_Hiragana || of == QChar::Script_Katakana || of == QChar::Script_Hangul) ++script.otherEastAsian;
      }
    }
  }
  return script;
}

/// The official text is Chinese; a translation cannot make a field official.
Status checkLanguage(SourceDocument& document) {
  const Script script = scriptOf(document);
  if (script.han == 0 || script.otherEastAsian * 2 > script.han) {
    return fail(unreadable(
        ErrorCode::InvalidInput, phrase("OfficialText", "The document is not in Chinese."),
        phrase("OfficialText",
               "Only the Chinese text of an announcement is the law. Bring the Chinese text; a translation cannot confirm anything.")));
  }
  if (script.han * 2 < script.letters) {
    document.findings.push_back(
        {phrase("OfficialText", "Most of the text is not Chinese. It may be a translation or a bilingual copy."), {}});
  }
  return {};
}

Status checkContent(SourceDocument& document, const Text& advice) {
  if (document.blocks.empty()) return fail(noText(advice));
  return checkLanguage(document);
}

/// Opens a file, refuses what is no file, and takes name, size and SHA-256. The file is read once, in pieces.
Status openDocument(QFile& file, SourceDocument& document, JobProgress* progress) {
  const QFileInfo info(file.fileName());
  document.name = info.fileName();
  if (!info.exists()) {
    return fail(unreadable(ErrorCode::NotFound, phrase("OfficialText", "There is no file %1.").arg(info.fileName()),
                           phrase("OfficialText", "Choose the file again; it may have been moved or renamed.")));
  }
  if (info.isDir()) {
    return fail(unreadable(ErrorCode::WrongFile, phrase("OfficialText", "%1 is a folder.").arg(info.fileName()),
                           phrase("OfficialText", "Choose the one file that holds the announcement.")));
  }
  // A pipe or a device never ends and has no size to check.
  if (!info.isFile()) return fail(notAnnouncement(QStringLiteral("not a regular file")));
  if (info.size() == 0) return fail(emptyDocument());
  if (info.size() > kMaxPackedBytes) return fail(tooLarge(info.size(), kMaxPackedBytes));
  if (!file.open(QIODevice::ReadOnly)) {
    return fail(unreadable(ErrorCode::System, phrase("OfficialText", "%1 cannot be read.").arg(info.fileName()),
                           phrase("OfficialText", "Check that you may read the file and that no other program holds it."),
                           file.errorString()));
  }
  QCryptographicHash hash(QCryptographicHash::Sha256);
  constexpr qint64 kPiece = 1 << 20;
  QByteArray piece;
  while (!(piece = file.read(kPiece)).isEmpty()) {
    if (progress && progress->isCancelled()) return fail(cancelled());
    document.size += piece.size();
    if (document.size > kMaxPackedBytes) return fail(tooLarge(document.size, kMaxPackedBytes));
    hash.addData(piece);
  }
  if (file.error() != QFileDevice::NoError) {
    return fail(unreadable(ErrorCode::System, phrase("OfficialText", "%1 cannot be read.").arg(info.fileName()),
                           phrase("OfficialText", "Check that you may read the file and that no other program holds it."),
                           file.errorString()));
  }
  document.sha256 = hash.result();
  file.seek(0);
  return {};
}

Status readAnyText(QFile& file, SourceDocument& document, DocumentBuilder& builder) {
  if (document.size > kMaxTextBytes) return fail(tooLarge(document.size, kMaxTextBytes));
  const QByteArray bytes = file.readAll();
  const QString suffix = QFileInfo(document.name).suffix().toLower();
  const bool named = suffix == QLatin1String("htm") || suffix == QLatin1String("html") || suffix == QLatin1String("xhtml") ||
                     suffix == QLatin1String("shtml");
  // A page names its encoding in plain letters, which stand for themselves in every encoding that is read here but UTF-16.
  const bool html = named || looksLikeHtml(QString::fromLatin1(bytes.left(8192)));
  const Result<DecodedText> tried = decodeText(bytes, html ? declaredEncoding(bytes) : QString());
  if (!tried) return fail(notAnnouncement(tried.error().detail));
  const DecodedText& decoded = *tried;
  document.encoding = decoded.encoding;
  if (decoded.overruled) {
    builder.find(phrase("OfficialText", "The page names another encoding than its bytes have; it was read as %1.").arg(decoded.encoding));
  } else if (decoded.guessed) {
    builder.find(phrase("OfficialText", "The file does not name its encoding and is not UTF-8; it was read as %1.").arg(decoded.encoding));
  }
  if (html || looksLikeHtml(decoded.text)) {
    document.format = DocumentFormat::Html;
    return readHtml(decoded.text, builder);
  }
  if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv")) {
    document.format = DocumentFormat::Csv;
    return readCsv(decoded.text, builder);
  }
  document.format = DocumentFormat::Text;
  return readLines(decoded.text, builder);
}

Status readOffice(const QString& path, SourceDocument& document, DocumentBuilder& builder) {
  JIHENG_ASSIGN(DocumentPackage package, DocumentPackage::open(path, {kMaxUnpackedBytes, kMaxPackageEntries}));
  const bool word = package.rootElement() == QLatin1String("document");
  document.format = word ? DocumentFormat::Docx : DocumentFormat::Xlsx;
  return word ? readDocx(package, builder) : readXlsx(package, builder);
}

}  // namespace

Result<SourceDocument> readDocument(const QString& path, JobProgress* progress) {
  SourceDocument document;
  DocumentBuilder builder(document, progress);
  QFile file(path);
  JIHENG_TRY(openDocument(file, document, progress));
  JIHENG_ASSIGN(document.format, formatByBytes(file));
  if (document.format == DocumentFormat::Pdf)
    JIHENG_TRY(readPdf(path, PdfReading{findPdfProgram()}, builder));
  else if (document.format == DocumentFormat::Docx)
    JIHENG_TRY(readOffice(path, document, builder));
  else
    JIHENG_TRY(readAnyText(file, document, builder));
  JIHENG_TRY(checkContent(document, phrase("OfficialText", "Choose the file again, or copy the text and paste it.")));
  return document;
}

Result<SourceDocument> readPasted(const QString& text) {
  SourceDocument document;
  DocumentBuilder builder(document, nullptr);
  document.format = DocumentFormat::Pasted;
  const QByteArray bytes = text.toUtf8();
  document.size = bytes.size();
  if (document.size > kMaxTextBytes) return fail(tooLarge(document.size, kMaxTextBytes));
  document.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
  JIHENG_TRY(readLines(text, builder));
  JIHENG_TRY(checkContent(document, phrase("OfficialText", "Copy the text of the announcement and paste it again.")));
  return document;
}

}  // namespace jiheng
