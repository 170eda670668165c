#pragma once

#include "app/reports/text_shaper.h"

namespace jiheng {

/// A line of a shaped paragraph: clusters from `first` up to `end`, without the spaces that hang over its
/// end.
struct TextLine {
  size_t first = 0;
  size_t end = 0;
  double width = 0;  ///< points
};

/// Cuts a paragraph into lines no wider than `width` points at a text size of `size` points. A word that is
/// wider than a whole line is broken where it must be. A paragraph without text has one empty line.
std::vector<TextLine> breakLines(const ShapedText& text, double size, double width);

/// The clusters of a line in the order in which they are drawn from left to right.
std::vector<size_t> visualOrder(const ShapedText& text, const TextLine& line);

}  // namespace jiheng
