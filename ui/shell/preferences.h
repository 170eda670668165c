#pragma once

#include "ui/widgets/content_view.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/ui_context.h"

namespace jiheng::ui {

/// The user's choices, applied at once and remembered.
void chooseLanguage(UiContext& context, Language language);
void chooseTheme(UiContext& context, ThemeChoice choice);
/// Percent of the normal size, held within what Theme takes.
void chooseTextSize(UiContext& context, int percent);

/// The actions of the view menu and the language switches.
void addViewActions(UiContext& context);

}  // namespace jiheng::ui
