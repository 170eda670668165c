#pragma once

#include "app/portfolio/portfolio.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// The meaning whose colour and shape go with a part or a verdict, the same on every page.
Semantic semanticOf(Part part);
Semantic semanticOf(VerdictKind kind);

}  // namespace jiheng::ui
