#pragma once

#include <QScrollArea>

#include "ui/widgets/ui_context.h"

namespace jiheng::ui {

/// Every action with its keys, as the registry has them now.
class ShortcutsPage : public QScrollArea {
  Q_OBJECT
public:
  explicit ShortcutsPage(UiContext& context, QWidget* parent = nullptr);

protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void fill();
  UiContext& m_context;
};

/// What the program is, which data it stands on, its legal notice and the licences of its libraries.
class AboutPage : public QScrollArea {
  Q_OBJECT
public:
  explicit AboutPage(UiContext& context, QWidget* parent = nullptr);

protected:
  void changeEvent(QEvent* event) override;

private:
  void fill();
  UiContext& m_context;
};

}  // namespace jiheng::ui
