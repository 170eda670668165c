#pragma once

#include <QColor>
#include <QPalette>

#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// A meaning's two colours.
struct SemanticColors {
  QColor text;
  QColor fill;
};

/// The one table of colours of one appearance.
struct ThemeColors {
  QColor window;     ///< rail, bars, panels
  QColor base;       ///< lists, text, fields
  QColor alternate;  ///< every other row
  QColor text;
  QColor quiet;     ///< secondary text
  QColor disabled;  ///< text of what cannot be used now
  QColor line;      ///< hairlines
  QColor control;   ///< outline of fields and buttons
  QColor hover;
  QColor selection;  ///< behind selected rows and selected text; the text keeps its colour
  QColor mark;       ///< behind search hits
  QColor accent;     ///< the one accent colour
  QColor onAccent;   ///< text on the accent
  QColor tooltip;

  SemanticColors semantic(Semantic meaning) const;
  QPalette palette() const;

  bool dark = false;
};

/// The colours of the light or the dark appearance.
const ThemeColors& themeColors(bool dark);

/// Contrast of two opaque colours as WCAG 2 defines it, 1 to 21.
double contrast(const QColor& a, const QColor& b);

}  // namespace jiheng::ui
