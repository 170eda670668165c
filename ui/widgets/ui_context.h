#pragma once

#include <QUndoStack>

#include "app/workbench/workbench.h"

namespace jiheng::ui {

class ActionRegistry;
class ContentView;
class FileChooser;
class Jobs;
class LanguageManager;
class Messages;
class Navigator;
class Settings;
class Theme;

/// What every page works with. Owned by the main window's composition; outlives the pages.
struct UiContext {
  Workbench& workbench;
  Settings& settings;
  LanguageManager& language;
  Theme& theme;
  ActionRegistry& actions;
  ContentView& content;
  Messages& messages;
  Jobs& jobs;
  Navigator& navigator;
  QUndoStack& undo;
  FileChooser* files = nullptr;  ///< never null inside the main window
};

}  // namespace jiheng::ui
