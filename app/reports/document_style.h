#pragma once

#include <QByteArray>

#include "app/reports/report_document.h"

namespace jiheng {

/// How a paragraph looks; lengths in points.
struct RoleStyle {
  double size = 10.5;
  double leading = 17;
  double before = 0;
  double after = 0;
  bool bold = false;
  Ink ink = Ink::Body;
};

const RoleStyle& styleOf(ParagraphRole role);

/// The PDF operator that chooses an ink for text and areas.
const QByteArray& inkOperator(Ink ink);

/// A4 with the margins of a letter that is to be read, bound and annotated; points.
struct PageGeometry {
  double width = 595.276;
  double height = 841.89;
  double left = 70.9;  // 25 mm
  double right = 70.9;
  double top = 88;
  double bottom = 82;
  double headerBaseline = 50;
  double footerBaseline = 796;

  double bodyWidth() const { return width - left - right; }
  double bodyHeight() const { return height - top - bottom; }
};

}  // namespace jiheng
