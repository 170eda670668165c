#pragma once

#include "app/review/review.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// Colour and shape of a state of review.
Semantic semanticOf(ReviewState state);

/// Since when something waits: "today", "3 days".
Text ageText(const QDateTime& since, const QDateTime& now);

}  // namespace jiheng::ui
