#pragma once

#include <functional>

#include "app/reports/page_flow.h"

namespace jiheng {

/// Turns the blocks of a document into rows of lines, one block after the other.
class DocumentLayout {
public:
  DocumentLayout(TextShaper& shaper, double width) : m_shaper(shaper), m_width(width) {}

  /// Gives the rows of a block to `out`, in order; stops when it returns false.
  void layOut(const Block& block, const std::function<bool(FlowRow)>& out);

  /// The lines of some paragraphs, one below the other, in a column of a width.
  std::vector<FlowLine> lines(const std::vector<Paragraph>& paragraphs, double width);

private:
  void layOutTable(const TableBlock& table, const std::function<bool(FlowRow)>& out);
  FlowRow tableRow(const TableBlock& table, const std::vector<Cell>& cells,
                   const std::vector<double>& widths);
  TextShaper& m_shaper;
  double m_width;
};

}  // namespace jiheng
