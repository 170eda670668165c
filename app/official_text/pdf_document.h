#pragma once

#include "app/official_text/document_builder.h"
#include "app/official_text/document_limits.h"

namespace jiheng::documents {

/// How a PDF is read: by which program, and what it may use.
struct PdfReading {
  QString program;  ///< full path of jiheng-pdf-text; empty where it is not installed
  int pageMilliseconds = kMaxPageMilliseconds;
  int allMilliseconds = kMaxPdfMilliseconds;
  qint64 outputBytes = kMaxPdfOutputBytes;
};

/// The program beside the running one or, in a build tree, where it was built; empty where there is none.
QString findPdfProgram();

/// Reads a PDF through a process of its own, which is killed when it takes too long, writes too much, or is not wanted any more.
/// Each printed line is a block with page and line. Running headers, footers and page numbers are left out and reported.
Status readPdf(const QString& path, const PdfReading& reading, DocumentBuilder& builder);

}  // namespace jiheng::documents
