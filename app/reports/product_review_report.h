#pragma once

#include "app/reports/pdf_report.h"
#include "app/reports/product_review.h"

namespace jiheng {

/// The product review as a document, in the language that was asked for.
ReportDocument productReviewDocument(const ProductReview& review);

/// Writes the product review as PDF; on any thread while a QGuiApplication exists. Errors as writePdf() of
/// pdf_report.h: the file is whole or the old one stands.
Result<PdfSummary> writeProductReviewPdf(const ProductReview& review, const QString& path,
                                         JobProgress& progress);

/// A name for the file, without folder, that every system accepts: "review-P-001-2026-01-31.pdf".
QString productReviewFileName(const ProductReview& review);

}  // namespace jiheng
