#pragma once

#include <vector>

#include "app/foundation/text.h"
#include "app/official_text/reading.h"

namespace jiheng {

/// A control point found in running text.
struct PointPiece {
  QString number;  ///< "17", "2(1)", "2(1)①"; empty for a text without number
  QString zh;      ///< the words, without the number and the mark at the end
  qsizetype from = 0;
  qsizetype to = 0;
};

struct SplitPoints {
  std::vector<PointPiece> pieces;
  std::vector<Text> remarks;
};

/// Takes numbered control points apart: 1. (1) ①, with separators or run on. A number counts only where it continues its list,
/// so that "2.58" and "式(2)" stay words. `root` is the number of the point whose new wording the text is: what is numbered in it
/// is then below that point.
SplitPoints splitPoints(const Reading& reading, qsizetype from, qsizetype to, const QString& root = {});

}  // namespace jiheng
