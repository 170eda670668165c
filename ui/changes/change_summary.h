#pragma once

#include "app/catalogue/edition_diff.h"
#include "ui/changes/change_filter.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// What the summary is about.
struct SummaryInput {
  const Catalogue& catalogue;
  const EditionDiff& diff;
  const ChangeFilter& filter;
  const OurTechnologies& ours;
  bool workspace = false;  ///< one is open
  int impact = 0;          ///< technologies on the impact worklist of the later edition that nobody has answered for
};

/// The sums by part and kind, as an instrument's announcement states them, then by sector; every number is a link to its
/// rows. With it what is not bundled, and what concerns the company.
QString changeSummaryHtml(const SummaryInput& input, const Theme& theme);

/// What the page compares, in one line: "No. 28 of 2025", "From 2008-11-01 to 2025-07-15".
QString comparisonTitle(const EditionDiff& diff);

}  // namespace jiheng::ui
