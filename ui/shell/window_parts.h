#pragma once

#include <QUndoStack>
#include <memory>

#include "ui/widgets/action_registry.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/ui_context.h"

namespace jiheng::ui {

/// Language, theme and text size of this machine, as the settings have them. They stand before any workbench
/// is loaded, so that a broken data file, too, is reported in the user's language and colours.
struct Appearance {
  Appearance();
  Settings settings;
  LanguageManager language;
  Theme theme;
};

/// Everything that pages work with, made in the order in which one needs the other and tied to the settings.
struct WindowParts {
  /// `files` may be null for the desktop's own dialogs.
  WindowParts(std::unique_ptr<Workbench> bench, std::unique_ptr<FileChooser> chooser);

  Appearance appearance;
  std::unique_ptr<Workbench> workbench;
  std::unique_ptr<FileChooser> files;
  ActionRegistry actions;
  ContentView content;
  Messages messages;
  Jobs jobs;
  Navigator navigator;
  QUndoStack undo;
  UiContext context;

  /// Who works: the name in the settings, or the one that the system knows.
  QString userName() const;
};

}  // namespace jiheng::ui
