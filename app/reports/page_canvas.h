#pragma once

#include <deque>

#include "app/reports/line_breaker.h"
#include "app/reports/pdf_font.h"

namespace jiheng {

/// The fonts of one PDF file, by the index of their face in the font book.
class PdfFontSet {
public:
  explicit PdfFontSet(FontBook& book) : m_book(book) {}
  PdfFont& font(int face);
  /// Writes all that were used. The answer is the body of the resources' font dictionary, or the error.
  Result<QByteArray> write(PdfWriter& writer) const;

private:
  FontBook& m_book;
  std::deque<PdfFont> m_fonts;
};

/// What is drawn on one page, as PDF operators. Lengths are points, y counts from the top of the page.
class PageCanvas {
public:
  PageCanvas(PdfFontSet& fonts, double pageHeight) : m_fonts(fonts), m_height(pageHeight) {}

  /// Draws a line of text with its left end at x and its baseline at y. Ink::Body is drawn in `ink`.
  void text(const ShapedText& text, const TextLine& line, double size, Ink ink, double x, double y);
  void fill(double x, double y, double width, double height, Ink ink);
  void rule(double x, double y, double width, double thickness, Ink ink) {
    fill(x, y, width, thickness, ink);
  }

  /// The operators so far; the canvas is empty afterwards.
  QByteArray take();
  bool isEmpty() const { return m_content.isEmpty(); }

private:
  struct Show;
  void setInk(Ink ink);
  PdfFontSet& m_fonts;
  double m_height;
  QByteArray m_content;
  QByteArray m_ink;
  QByteArray m_font;
};

}  // namespace jiheng
