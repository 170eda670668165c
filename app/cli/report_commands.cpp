#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/record_lookup.h"
#include "app/cli/run.h"
#include "app/reports/product_review_report.h"

namespace jiheng {

namespace {

ReportLanguage reportLanguage(const Run& run) {
  if (run.value("language") == QStringLiteral("zh")) return ReportLanguage::Chinese;
  if (run.value("language") == QStringLiteral("en")) return ReportLanguage::English;
  return ReportLanguage::Both;
}

ExitCode writeReview(Run& run) {
  if (!run.has("output"))
    return run.fault(invalidField(QStringLiteral("output"), phrase("Cli", "This command needs --output FILE.")));
  const auto bench = run.openWorkbench();
  if (!bench) return run.fault(bench.error());
  const auto edition = run.edition();
  if (!edition) return run.fault(edition.error());
  const PortfolioService& portfolio = *(*bench)->portfolio();
  std::vector<ProductId> products;
  const QStringList wanted = run.value("product").split(QLatin1Char(','), Qt::SkipEmptyParts);
  for (const QString& what : wanted) {
    const auto product = findProduct(portfolio, what.trimmed());
    if (!product) return run.fault(product.error());
    products.push_back(product->id);
  }
  const auto review = collectProductReview(*(*bench)->workspace(), portfolio, (*bench)->catalogue(), products, **edition,
                                           reportLanguage(run));
  if (!review) return run.fault(review.error());
  JobProgress progress;
  const auto written = writeProductReviewPdf(*review, run.value("output"), progress);
  if (!written) return run.fault(written.error());
  if (run.json())
    run.print({{QStringLiteral("report"), run.value("output")},
               {QStringLiteral("pages"), written->pages},
               {QStringLiteral("edition"), review->editionId},
               {QStringLiteral("audit_head"), review->auditHead}});
  else
    run.line(phrase("Cli", "Written: %1 (pages: %2)").arg(run.value("output")).arg(written->pages));
  return ExitCode::Done;
}

}  // namespace

std::vector<Command> reportCommands() {
  Command review{QStringLiteral("report review"), {}, 0, 0, phrase("Cli", "Write the product review as PDF."), {}, writeReview, true};
  review.options = {
      {QStringLiteral("output"), QStringLiteral("FILE"), phrase("Cli", "Where the PDF goes.")},
      {QStringLiteral("language"), QStringLiteral("zh|en|both"), phrase("Cli", "Language of the report; both by default.")},
      {QStringLiteral("product"), QStringLiteral("LIST"),
       phrase("Cli", "Products by number, id or name, with commas between; all without it.")}};
  return {review};
}

}  // namespace jiheng
