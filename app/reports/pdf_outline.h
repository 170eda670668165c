#pragma once

#include <vector>

#include "app/reports/pdf_writer.h"

namespace jiheng {

/// One entry of the outline that a reader shows beside the pages.
struct OutlineEntry {
  int level = 1;  ///< 1 is the highest
  QString title;
  int page = 0;  ///< object number of its page
  double y = 0;  ///< from the bottom of the page, points
};

/// Writes the outline; the answer is the object number of its root, or 0 where there are no entries.
int writeOutline(PdfWriter& writer, const std::vector<OutlineEntry>& entries);

}  // namespace jiheng
