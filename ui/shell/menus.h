#pragma once

#include <QHash>
#include <QObject>

#include "ui/widgets/action_registry.h"

class QMenu;
class QMenuBar;

namespace jiheng::ui {

/// The menu bar, made from the action registry: an action that is added later finds its menu by itself.
class Menus : public QObject {
  Q_OBJECT
public:
  Menus(QMenuBar* bar, ActionRegistry& actions, QWidget* window);
  QMenu* menu(const QString& id) const { return m_menus.value(id); }
  void retranslate();

private:
  void take(QAction* action);
  ActionRegistry& m_actions;
  QWidget* m_window;
  QHash<QString, QMenu*> m_menus;
};

}  // namespace jiheng::ui
