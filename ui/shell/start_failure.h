#pragma once

#include <QWidget>

#include "app/foundation/error.h"
#include "ui/shell/window_parts.h"

namespace jiheng::ui {

/// The window of a program that cannot start because one of its data files cannot be used.
class StartFailureWindow : public QWidget {
  Q_OBJECT
public:
  StartFailureWindow(const Appearance& appearance, const Error& error);
};

}  // namespace jiheng::ui
