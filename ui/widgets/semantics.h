#pragma once

#include "app/portfolio/portfolio.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// The meaning whose colour and shape go with a part, a verdict or a tag, the same on every page.
Semantic semanticOf(Part part);
Semantic semanticOf(VerdictKind kind);
Semantic semanticOf(TagState state);

}  // namespace jiheng::ui
