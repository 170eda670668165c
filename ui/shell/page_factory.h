#pragma once

#include <functional>
#include <vector>

#include "app/foundation/text.h"
#include "ui/widgets/page.h"

namespace jiheng::ui {

/// How the window comes by a page. The rail shows title and icon at once; the page itself is made when it is
/// first shown, so that the start pays for one page only.
struct PageFactory {
  QString id;  ///< Page::pageId
  Text title;  ///< the word on the rail
  QString icon;
  bool needsWorkspace = true;  ///< without one the window shows the welcome page in its place
  std::function<Page*(UiContext& context, QWidget* parent)> create;
};

using PageFactories = std::vector<PageFactory>;

}  // namespace jiheng::ui
