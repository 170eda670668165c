#pragma once

#include <QCoreApplication>

class QWidget;

namespace jiheng::ui {

class Theme;

/// What a search may say, with examples, in a small window that goes away by itself.
class SearchHelp {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::SearchHelp)
 public:
  static void show(const Theme& theme, QWidget& below);
};

}  // namespace jiheng::ui
