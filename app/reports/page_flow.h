#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/reports/document_style.h"
#include "app/reports/page_canvas.h"

namespace jiheng {

/// A line of text with the space that it takes.
struct FlowLine {
  std::shared_ptr<const ShapedText> text;
  TextLine line;
  double size = 10;
  double leading = 16;
  double before = 0;  ///< space above it, which a page's first line does not take
  Ink ink = Ink::Body;
};

/// Lines below each other.
struct FlowColumn {
  double x = 0;  ///< from the left edge of the text
  std::vector<FlowLine> lines;
};

/// The one thing that pages are made of: columns side by side. A paragraph is a row with one column, a row of
/// a table has several; so one rule breaks them all.
struct FlowRow {
  std::vector<FlowColumn> columns;
  double before = 0;  ///< above the ground; not taken at the top of a page
  double padTop = 0;  ///< inside the ground
  double padBottom = 0;
  double after = 0;
  double minimumHeight = 0;
  double groundInset = 0;     ///< how far the ground begins right of the text's left edge
  std::optional<Ink> ground;  ///< fills the whole width
  std::optional<Ink> bar;     ///< at the left edge
  std::optional<Ink> rule;    ///< below
  bool keepWithNext = false;
  bool keepWhole =
      false;  ///< moves to the next page rather than being broken, if it is no higher than a third
  bool newPage = false;
  std::shared_ptr<const FlowRow> head;  ///< stands again above it on each new page
  QString outline;
  int outlineLevel = 0;
};

/// Fills pages with rows, from top to bottom.
class PageFlow {
public:
  /// `endPage` takes a full page's canvas; `mark` learns where a heading came to stand (level, title, y from
  /// the top).
  PageFlow(PdfFontSet& fonts, const PageGeometry& geometry, std::function<void(PageCanvas&)> endPage,
           std::function<void(int, const QString&, double)> mark);
  void add(FlowRow row);
  /// Places what waits and ends the last page.
  void finish();

private:
  void placeChain();
  void place(const FlowRow& row);
  void paint(const FlowRow& row);
  void breakPage();
  double room() const { return m_geometry.bodyHeight() - m_used; }

  PageGeometry m_geometry;
  PageCanvas m_canvas;
  std::function<void(PageCanvas&)> m_endPage;
  std::function<void(int, const QString&, double)> m_mark;
  std::vector<FlowRow> m_chain;  // rows that must not be parted, until one ends the chain
  double m_used = 0;             // of the page's height
  double m_space = 0;            // owed below the last row
  bool m_atTop = true;
};

}  // namespace jiheng
