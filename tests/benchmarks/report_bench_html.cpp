#include "tests/benchmarks/report_bench_html.h"

#include <numeric>

#include "app/reports/document_style.h"

namespace jiheng {

namespace {

QString colour(Ink ink) {
  // "0.11 0.13 0.16 rg": shares of red, green and blue.
  QString parts;
  for (const QString& share : QString::fromLatin1(inkOperator(ink)).split(QLatin1Char(' ')).mid(0, 3))
    parts += QStringLiteral("%1%,").arg(share.toDouble() * 100);
  parts.chop(1);
  return QStringLiteral("rgb(%1)").arg(parts);
}

QString paragraphHtml(const Paragraph& paragraph) {
  const RoleStyle& style = styleOf(paragraph.role);
  QString html = QStringLiteral("<p style=\"font-size:%1pt;line-height:%2pt;color:%3\">")
                     .arg(style.size)
                     .arg(style.leading)
                     .arg(colour(style.ink));
  for (const TextRun& run : paragraph.runs) {
    const QString text = run.text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    const QString ink =
        run.ink == Ink::Body ? QString() : QStringLiteral(" style=\"color:%1\"").arg(colour(run.ink));
    const QLatin1String tag(style.bold || run.bold ? "b" : "span");
    html += QStringLiteral("<%1%2>%3</%1>").arg(tag, ink, text);
  }
  return html + QStringLiteral("</p>");
}

QString cellHtml(const Cell& cell) {
  QString html;
  for (const Paragraph& paragraph : cell) html += paragraphHtml(paragraph);
  return html;
}

QString tableHtml(const TableBlock& table) {
  const double total = std::accumulate(table.shares.begin(), table.shares.end(), 0.0);
  const bool ruled = table.style == TableStyle::Ruled;
  QString html =
      ruled ? QStringLiteral("<table class=\"ruled\"><colgroup>") : QStringLiteral("<table><colgroup>");
  for (const double share : table.shares)
    html += QStringLiteral("<col style=\"width:%1%\">").arg(100 * share / total);
  html += QStringLiteral("</colgroup>");
  if (!table.head.empty()) {
    html += QStringLiteral("<thead><tr>");
    for (const Cell& cell : table.head) html += QStringLiteral("<th>%1</th>").arg(cellHtml(cell));
    html += QStringLiteral("</tr></thead>");
  }
  html += QStringLiteral("<tbody>");
  for (const auto& row : table.rows) {
    html += QStringLiteral("<tr>");
    for (const Cell& cell : row) html += QStringLiteral("<td>%1</td>").arg(cellHtml(cell));
    html += QStringLiteral("</tr>\n");
  }
  return html + QStringLiteral("</tbody></table>");
}

QString blockHtml(const Block& block) {
  if (const auto* table = std::get_if<TableBlock>(&block)) return tableHtml(*table);
  if (const auto* heading = std::get_if<HeadingBlock>(&block))
    return QStringLiteral("<section>%1</section>").arg(cellHtml(heading->lines));
  if (const auto* paragraph = std::get_if<ParagraphBlock>(&block)) return paragraphHtml(paragraph->paragraph);
  if (const auto* panel = std::get_if<PanelBlock>(&block)) {
    return QStringLiteral(
               "<table class=\"panel\" style=\"border-left:2.2pt solid "
               "%1\"><tr><td>%2</td><td>%3</td></tr></table>")
        .arg(colour(panel->bar), cellHtml(panel->left), cellHtml(panel->right));
  }
  return {};
}

}  // namespace

QString htmlOf(const ReportDocument& document) {
  QString html =
      QStringLiteral(
          "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>%1</title><style>"
          "@page{size:A4;margin:31mm 25mm 29mm}body{margin:0;font-family:'Noto Sans','Noto Sans CJK SC'}"
          "p{margin:0 0 "
          "2pt;overflow-wrap:anywhere}table{width:100%;table-layout:fixed;border-collapse:collapse}"
          "td,th{vertical-align:top;text-align:left;padding:5pt}.ruled td{border-bottom:.5pt solid #ccc}"
          "th{background:#eceff3}.panel{background:#f6f7f8;margin:5pt 0 7pt}section{margin:13pt 0 5pt;"
          "break-after:avoid}</style><body>")
          .arg(document.title.toHtmlEscaped());
  for (const Block& block : document.blocks) html += blockHtml(block);
  return html + QStringLiteral("</body></html>\n");
}

}  // namespace jiheng
