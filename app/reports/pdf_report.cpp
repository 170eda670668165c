#include "app/reports/pdf_report.h"

#include "app/reports/document_layout.h"
#include "app/reports/file_output.h"
#include "app/reports/pdf_outline.h"
#include "app/reports/printable.h"

namespace jiheng {

namespace {

Error cancelled() {
  Error error;
  error.code = ErrorCode::Cancelled;
  error.happened = phrase("Reports", "The report was stopped.");
  error.kept = phrase("Reports", "No file was written, and one that was there before is unchanged.");
  return error;
}

Error deviceFailed(const QIODevice& device) {
  Error error;
  error.happened = phrase("Reports", "The report could not be written.");
  error.kept = phrase("Reports", "No file was written, and one that was there before is unchanged.");
  error.advice = phrase("Reports", "Choose another name or another folder.");
  error.detail = device.errorString();
  return error;
}

QString pageOf(ReportLanguage language, int page, int pages) {
  QStringList texts;
  for (const Language one : languagesOf(language))
    texts << phrase("Reports", "Page %1 of %2").arg(page).arg(pages).in(one);
  texts.removeDuplicates();
  return texts.join(QStringLiteral("  ·  "));
}

/// One page that is written but for what needs the number of all pages.
struct Page {
  int id = 0;
  int body = 0;
};

class PdfReport {
public:
  PdfReport(const ReportDocument& document, FontBook& fonts, QIODevice& device)
      : m_document(document), m_fontSet(fonts), m_shaper(fonts), m_device(device), m_writer(device) {}

  Result<PdfSummary> write(JobProgress& progress);

private:
  void endPage(PageCanvas& canvas);
  void drawFurniture(PageCanvas& canvas);
  void line(PageCanvas& canvas, const QString& text, double baseline, bool atRight, double width);
  void writePages(int parent, int resources);

  const ReportDocument& m_document;
  PdfFontSet m_fontSet;
  TextShaper m_shaper;
  QIODevice& m_device;
  PdfWriter m_writer;
  PageGeometry m_geometry;
  std::vector<Page> m_pages;
  std::vector<OutlineEntry> m_outline;
  int m_nextPage = 0;  // object number of the page that is being filled
};

void PdfReport::endPage(PageCanvas& canvas) {
  m_pages.push_back({m_nextPage, m_writer.addStream(canvas.take())});
  m_nextPage = m_writer.reserve();
}

void PdfReport::line(PageCanvas& canvas, const QString& text, double baseline, bool atRight, double width) {
  if (text.isEmpty()) return;
  const RoleStyle& style = styleOf(ParagraphRole::Small);
  ShapedText shaped = m_shaper.shape({{text, false, Ink::Body}}, false);
  std::vector<TextLine> lines = breakLines(shaped, style.size, width);
  if (lines.size() > 1) {
    // One line only: a long name of a workspace must not run into the text. What is cut ends with an
    // ellipsis.
    const Cluster& last = shaped.clusters[lines[0].end > 2 ? lines[0].end - 2 : 0];
    const QString cut = printable(text).left(last.start) + QChar(0x2026);
    shaped = m_shaper.shape({{cut, false, Ink::Body}}, false);
    lines = breakLines(shaped, style.size, width);
  }
  const double x = atRight ? m_geometry.width - m_geometry.right - lines[0].width : m_geometry.left;
  canvas.text(shaped, lines[0], style.size, style.ink, x, baseline);
}

void PdfReport::drawFurniture(PageCanvas& canvas) {
  const double half = m_geometry.bodyWidth() / 2 - 8;
  line(canvas, m_document.headerLeft, m_geometry.headerBaseline, false, half);
  line(canvas, m_document.headerRight, m_geometry.headerBaseline, true, half);
  canvas.rule(m_geometry.left, m_geometry.headerBaseline + 8, m_geometry.bodyWidth(), 0.5, Ink::Line);
  line(canvas, m_document.footerLeft, m_geometry.footerBaseline, false, half);
}

void PdfReport::writePages(int parent, int resources) {
  // Header and footer are the same on each page and stand in the file once; only the number is the page's
  // own.
  PageCanvas canvas(m_fontSet, m_geometry.height);
  drawFurniture(canvas);
  const QByteArray furniture = pdfReference(m_writer.addStream(canvas.take()));
  const double half = m_geometry.bodyWidth() / 2 - 8;
  QByteArray kids;
  for (size_t i = 0; i < m_pages.size(); ++i) {
    line(canvas, pageOf(m_document.language, static_cast<int>(i) + 1, static_cast<int>(m_pages.size())),
         m_geometry.footerBaseline, true, half);
    const QByteArray number = pdfReference(m_writer.addStream(canvas.take()));
    m_writer.write(m_pages[i].id, "<</Type/Page/Parent " + pdfReference(parent) + "/Contents[" +
                                      pdfReference(m_pages[i].body) + ' ' + furniture + ' ' + number + "]>>");
    kids += pdfReference(m_pages[i].id) + ' ';
  }
  m_writer.write(parent, "<</Type/Pages/Count " + QByteArray::number(static_cast<qint64>(m_pages.size())) +
                             "/MediaBox[0 0 " + pdfNumber(m_geometry.width) + ' ' +
                             pdfNumber(m_geometry.height) + "]/Resources " + pdfReference(resources) +
                             "/Kids[" + kids.trimmed() + "]>>");
}

Result<PdfSummary> PdfReport::write(JobProgress& progress) {
  const int resources = m_writer.reserve();
  const int parent = m_writer.reserve();
  m_nextPage = m_writer.reserve();

  PageFlow flow(
      m_fontSet, m_geometry, [this](PageCanvas& canvas) { endPage(canvas); },
      [this](int level, const QString& title, double y) {
        m_outline.push_back({level, title, m_nextPage, m_geometry.height - y});
      });
  DocumentLayout layout(m_shaper, m_geometry.bodyWidth());
  const int total = static_cast<int>(m_document.blocks.size());
  for (int i = 0; i < total; ++i) {
    layout.layOut(m_document.blocks[static_cast<size_t>(i)], [&](FlowRow row) {
      flow.add(std::move(row));
      return !progress.isCancelled() && m_writer.isGood();
    });
    if (progress.isCancelled()) return fail(cancelled());
    progress.report(i + 1, total);
  }
  flow.finish();
  // The number after the last page was reserved for a page that did not come.
  m_writer.write(m_nextPage, "null");

  writePages(parent, resources);
  JIHENG_ASSIGN(const QByteArray fonts, m_fontSet.write(m_writer));
  m_writer.write(resources, "<</Font<<" + fonts + ">>>>");
  const int outline = writeOutline(m_writer, m_outline);
  const QByteArray language = m_document.language == ReportLanguage::English ? "(en-GB)" : "(zh-CN)";
  const int catalog = m_writer.add(
      "<</Type/Catalog/Pages " + pdfReference(parent) + "/Lang" + language +
      (outline ? QByteArray("/PageMode/UseOutlines/Outlines " + pdfReference(outline)) : QByteArray()) +
      "/ViewerPreferences<</DisplayDocTitle true>>>>");
  const QByteArray date = pdfDate(m_document.made);
  const int info = m_writer.add("<</Title" + pdfText(m_document.title) + "/Author" +
                                pdfText(m_document.author) + "/Subject" + pdfText(m_document.subject) +
                                "/Creator" + pdfText(QStringLiteral("Jiheng " JIHENG_VERSION)) + "/Producer" +
                                pdfText(QStringLiteral("Jiheng " JIHENG_VERSION)) + "/CreationDate" + date +
                                "/ModDate" + date + ">>");
  m_writer.finish(catalog, info);
  if (!m_writer.isGood()) return fail(deviceFailed(m_device));
  PdfSummary summary;
  summary.pages = static_cast<int>(m_pages.size());
  return summary;
}

}  // namespace

Result<PdfSummary> renderPdf(const ReportDocument& document, QIODevice& device, JobProgress& progress) {
  JIHENG_ASSIGN(const auto fonts, FontBook::ofThisMachine());
  const qint64 start = device.pos();
  PdfReport report(document, *fonts, device);
  JIHENG_ASSIGN(PdfSummary summary, report.write(progress));
  summary.bytes = device.pos() - start;
  return summary;
}

Result<PdfSummary> writePdf(const ReportDocument& document, const QString& path, JobProgress& progress) {
  PdfSummary summary;
  JIHENG_TRY(writeWholeFile(path, [&](QIODevice& device) -> Status {
    JIHENG_ASSIGN(summary, renderPdf(document, device, progress));
    return {};
  }));
  return summary;
}

}  // namespace jiheng
