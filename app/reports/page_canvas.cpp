#include "app/reports/page_canvas.h"

#include <cmath>

#include "app/reports/document_style.h"

namespace jiheng {

PdfFont& PdfFontSet::font(int face) {
  while (static_cast<int>(m_fonts.size()) <= face) {
    const int index = static_cast<int>(m_fonts.size());
    m_fonts.emplace_back(m_book.face(index), index + 1);
  }
  return m_fonts[static_cast<size_t>(face)];
}

Result<QByteArray> PdfFontSet::write(PdfWriter& writer) const {
  QByteArray entries;
  for (const PdfFont& font : m_fonts) {
    if (!font.isUsed()) continue;
    const QByteArray added = font.write(writer);
    if (added.isEmpty()) {
      Error error;
      error.happened =
          phrase("Reports", "The font %1 cannot be put into the file.").arg(font.face().family());
      error.kept = phrase("Reports", "No file was written.");
      error.advice = phrase("Reports", "Install the font Noto Sans CJK SC and try again.");
      return fail(error);
    }
    entries += added;
  }
  return entries;
}

/// The glyphs of one TJ operator, gathered until font, colour or height change.
struct PageCanvas::Show {
  QByteArray& content;
  QByteArray array;
  QByteArray codes;
  double carry = 0;  // what rounding of the spaces has left, in thousandths of the text size

  void space(double thousandths) {
    carry += thousandths;
    const double whole = std::round(carry);
    if (whole == 0) return;
    carry -= whole;
    flushCodes();
    // TJ subtracts: a positive number moves to the left.
    array += QByteArray::number(-static_cast<qint64>(whole));
  }
  void code(quint16 value) {
    codes += static_cast<char>(value >> 8);
    codes += static_cast<char>(value & 0xFF);
  }
  void flushCodes() {
    if (codes.isEmpty()) return;
    array += pdfLiteral(codes);
    codes.clear();
  }
  void flush() {
    flushCodes();
    if (!array.isEmpty()) content += '[' + array + "]TJ\n";
    array.clear();
  }
};

void PageCanvas::setInk(Ink ink) {
  const QByteArray colour = inkOperator(ink);
  if (colour == m_ink) return;
  m_ink = colour;
  m_content += colour;
}

void PageCanvas::text(const ShapedText& text, const TextLine& line, double size, Ink ink, double x,
                      double y) {
  if (line.first >= line.end) return;
  m_content += "BT " + pdfNumber(x) + ' ' + pdfNumber(m_height - y) + " Td\n";
  Show show{m_content, {}, {}, 0};
  double rise = 0;
  for (const size_t index : visualOrder(text, line)) {
    const Cluster& cluster = text.clusters[index];
    const QStringView own = QStringView(text.text).mid(cluster.start, cluster.length);
    const Ink look = text.looks[cluster.run].ink;
    PdfFont& font = m_fonts.font(cluster.face);
    // One glyph: the font's own map tells its text. Several, or a substitute: the text is given around them.
    const bool spelledOut = cluster.substitute || cluster.glyphCount != 1;
    int instance = 0;
    if (!spelledOut) instance = font.use(text.glyphs[cluster.glyphs].id, own);

    const QByteArray fontOperator = font.resourceName(instance) + ' ' + pdfNumber(size) + " Tf\n";
    const QByteArray colour = inkOperator(look == Ink::Body ? ink : look);
    if (fontOperator != m_font || colour != m_ink || spelledOut) show.flush();
    if (fontOperator != m_font) {
      m_font = fontOperator;
      m_content += fontOperator;
    }
    setInk(look == Ink::Body ? ink : look);
    if (spelledOut) m_content += "/Span<</ActualText<FEFF" + utf16Hex(own) + ">>>BDC\n";
    for (quint32 i = 0; i < cluster.glyphCount; ++i) {
      const ShapedGlyph& glyph = text.glyphs[cluster.glyphs + i];
      if (spelledOut) font.use(glyph.id);
      if (const double height = static_cast<double>(glyph.dy) * size / 1000;
          std::abs(height - rise) > 0.005) {
        show.flush();
        m_content += pdfNumber(height) + " Ts\n";
        rise = height;
      }
      if (glyph.dx != 0.0F) show.space(static_cast<double>(glyph.dx));
      show.code(font.face().code(glyph.id));
      const double difference = static_cast<double>(glyph.advance - glyph.dx) - font.face().advance(glyph.id);
      if (std::abs(difference) > 0.05) show.space(difference);
    }
    if (spelledOut) {
      show.flush();
      m_content += "EMC\n";
    }
  }
  show.flush();
  if (rise != 0) m_content += "0 Ts\n";
  m_content += "ET\n";
}

void PageCanvas::fill(double x, double y, double width, double height, Ink ink) {
  setInk(ink);
  m_content += pdfNumber(x) + ' ' + pdfNumber(m_height - y - height) + ' ' + pdfNumber(width) + ' ' +
               pdfNumber(height) + " re f\n";
}

QByteArray PageCanvas::take() {
  QByteArray content;
  content.swap(m_content);
  m_ink.clear();
  m_font.clear();
  return content;
}

}  // namespace jiheng
