#pragma once

#include <QIODevice>

#include "app/foundation/job.h"
#include "app/foundation/result.h"
#include "app/reports/report_document.h"

namespace jiheng {

/// What a finished PDF file holds.
struct PdfSummary {
  int pages = 0;
  qint64 bytes = 0;
};

/// Sets a document on A4 pages and writes it as PDF 1.7 to a device that is open for writing.
///
/// Fonts of this machine are embedded in part; the text that copying and searching find is exactly the text
/// of the document. Runs on any thread while a QGuiApplication exists. Errors: Cancelled, and System where
/// fonts are missing or the device fails.
Result<PdfSummary> renderPdf(const ReportDocument& document, QIODevice& device, JobProgress& progress);

/// The same into a file, whole or not at all; errors as writeWholeFile().
Result<PdfSummary> writePdf(const ReportDocument& document, const QString& path, JobProgress& progress);

}  // namespace jiheng
