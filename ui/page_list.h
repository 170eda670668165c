#pragma once

#include "ui/shell/page_factory.h"

namespace jiheng::ui {

/// The pages of the window in the order of the rail.
PageFactories allPages();

}  // namespace jiheng::ui
