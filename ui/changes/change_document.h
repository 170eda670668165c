#pragma once

#include "ui/changes/change_html.h"
#include "ui/widgets/content_view.h"

namespace jiheng::ui {

/// One of the company's technologies, as a link shows it.
struct OurTechnology {
  QString id;
  QString name;
};

/// What the document of one change is about.
struct ChangeInput {
  const Catalogue& catalogue;
  const EditionDiff& diff;
  const ItemChange& change;
  std::vector<OurTechnology> ours;
  ContentLanguage language = ContentLanguage::SideBySide;
  bool form = false;  ///< differences of form are shown
};

/// One change: what became of the item, its fields and control points as a redline in one or both languages, the steps that
/// did it, the company's technologies on it, and its lineage.
QString changeHtml(const ChangeInput& input, const Theme& theme);

}  // namespace jiheng::ui
