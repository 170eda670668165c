#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/foundation/text.h"

namespace jiheng {

/// What kind of document the user brought.
enum class DocumentFormat { Pasted, Text, Html, Docx, Pdf, Xlsx, Csv };

/// The format in words: "Word document (DOCX)".
Text documentFormatText(DocumentFormat format);

/// Where something stands in a document, as a person finds it there; counted from 1, 0 or empty where it does not apply.
/// A text has lines, a PDF pages with lines, a workbook sheets with rows, a CSV rows. In HTML and DOCX, which have no lines of
/// their own, `line` counts the paragraphs and table rows from the top; there `row` is the row inside its table.
struct SourcePlace {
  int page = 0;
  int line = 0;
  QString sheet;
  int row = 0;
  bool operator==(const SourcePlace&) const = default;
};

/// The place in words: "page 3, line 12", "sheet 限制, row 14"; empty for no place.
Text placeText(const SourcePlace& place);

/// A piece of a document, in its order. A paragraph or a printed line has one cell, a table row several. Cells keep the wording
/// of the document; only white space around them is gone. A cell may hold line breaks ("\n"). What stands in a merged cell
/// stands once, in its first place; the places that it covers are empty cells, so that columns stay in line.
struct SourceBlock {
  QStringList cells;
  bool tableRow = false;
  SourcePlace place;
};

/// What the reader noticed and did not pass over in silence: a header left out, a list number that it had to make up.
struct DocumentFinding {
  Text what;
  SourcePlace place;
};

/// A document as read: its text in order, with the place of each piece.
struct SourceDocument {
  QString name;              ///< the file's name without its folder; empty for pasted text
  DocumentFormat format = DocumentFormat::Text;
  QString encoding;          ///< that was taken: "UTF-8", "GB18030"; empty where the format leaves no choice
  QByteArray sha256;         ///< of the file's bytes (pasted text: of its UTF-8), 32 bytes
  qint64 size = 0;           ///< in bytes
  std::vector<SourceBlock> blocks;
  std::vector<DocumentFinding> findings;
};

}  // namespace jiheng
