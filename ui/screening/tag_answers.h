#pragma once

#include <vector>

#include "app/portfolio/portfolio.h"
#include "ui/widgets/ui_context.h"

namespace jiheng::ui {

/// Stores tags as the answers to candidates, all or none, as one step that one undo takes back. A tag on a place that has one
/// already changes that one. Errors as PortfolioService::save.
Status answerWith(UiContext& context, const Text& title, const std::vector<Tag>& tags);

}  // namespace jiheng::ui
