#pragma once

#include <functional>

#include "app/foundation/result.h"
#include "ui/widgets/ui_context.h"

namespace jiheng::ui {

/// Does an edit through a service and puts it on the undo stack. When the edit fails nothing is put there and
/// the error is returned (field errors belong at their field; the caller shows others by Messages). A failing
/// undo or redo shows its error in the message bar and drops the step.
Status perform(UiContext& context, const Text& title, std::function<Status()> redo,
               std::function<Status()> undo);

/// What the next undo or redo would do, in words; empty where there is none.
Text undoTitle(const QUndoStack& stack);
Text redoTitle(const QUndoStack& stack);

}  // namespace jiheng::ui
