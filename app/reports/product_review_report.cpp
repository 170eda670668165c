#include "app/reports/product_review_report.h"

#include "app/foundation/formats.h"
#include "app/reports/review_sections.h"

namespace jiheng {

ReportDocument productReviewDocument(const ProductReview& review) {
  const ReportVoice voice(review.language);
  const Text title = phrase("Reports", "Product review report");
  ReportDocument document;
  document.language = review.language;
  document.made = review.made;
  document.author = review.author;
  document.title = title.in(voice.first());
  if (review.products.size() == 1) {
    const Product& product = review.products.front();
    const Bilingual name = numbered(product.number, recordName(product.nameZh, product.nameEn));
    document.title = phrase("Reports", "Product review report: %1").arg(name).in(voice.first());
  }
  document.subject = review.editionTitle.in(voice.first());
  document.headerLeft = title.in(voice.first());
  document.headerRight =
      phrase("Reports", "Edition in force from %1").arg(review.editionEffective).in(voice.first());
  // What names this report on each page: the workspace, the moment, the beginning of the audit trail's last
  // hash.
  document.footerLeft =
      QStringLiteral("%1 · %2 · %3")
          .arg(review.workspaceName, momentText(review.made).in(voice.first()), review.auditHead.left(12));

  addReviewCover(document.blocks, review, voice);
  addReviewResult(document.blocks, review, voice);
  addReviewedTechnologies(document.blocks, review, voice);
  addReviewOpenPoints(document.blocks, review, voice);
  addReviewBasis(document.blocks, review, voice);
  return document;
}

Result<PdfSummary> writeProductReviewPdf(const ProductReview& review, const QString& path,
                                         JobProgress& progress) {
  return writePdf(productReviewDocument(review), path, progress);
}

QString productReviewFileName(const ProductReview& review) {
  QString subject;
  if (review.products.size() == 1) {
    const Product& product = review.products.front();
    subject = product.number.isEmpty() ? recordName(product.nameZh, product.nameEn).zh : product.number;
  }
  QString safe;
  for (const QChar unit : subject.left(40)) {
    // What Windows, macOS or a shell would take for something else.
    const bool refused = unit.unicode() < 0x20 || QStringLiteral("<>:\"/\\|?*").contains(unit);
    safe += refused ? QLatin1Char('_') : unit;
  }
  while (safe.endsWith(QLatin1Char('.')) || safe.endsWith(QLatin1Char(' '))) safe.chop(1);
  const QString date = formatDateShort(review.made.toLocalTime().date());
  return safe.isEmpty() ? QStringLiteral("review-%1.pdf").arg(date)
                        : QStringLiteral("review-%1-%2.pdf").arg(safe, date);
}

}  // namespace jiheng
