#include "ui/shell/menus.h"

#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace jiheng::ui {

namespace {

/// A new group of a menu begins with these.
bool beginsGroup(const QString& id) {
  static const QStringList first{QStringLiteral("file.backup"),      QStringLiteral("file.quit"),
                                 QStringLiteral("view.language-zh"), QStringLiteral("view.content-zh"),
                                 QStringLiteral("view.text-larger"), QStringLiteral("view.settings"),
                                 QStringLiteral("go.search-page"),   QStringLiteral("go.back")};
  return first.contains(id);
}

}  // namespace

Menus::Menus(QMenuBar* bar, ActionRegistry& actions, QWidget* window)
    : QObject(bar), m_actions(actions), m_window(window) {
  for (const char* id : {"file", "edit", "view", "go", "record", "help"}) {
    auto* menu = new QMenu(bar);
    menu->menuAction()->setVisible(false);
    bar->addMenu(menu);
    m_menus.insert(QLatin1String(id), menu);
  }
  for (QAction* action : actions.all()) take(action);
  connect(&actions, &ActionRegistry::added, this, &Menus::take);
  retranslate();
}

void Menus::take(QAction* action) {
  if (action->shortcutContext() == Qt::WindowShortcut) m_window->addAction(action);
  QMenu* menu = m_menus.value(m_actions.menuOf(action));
  if (!menu) return;
  if (beginsGroup(action->objectName()) && !menu->isEmpty()) menu->addSeparator();
  menu->addAction(action);
  menu->menuAction()->setVisible(true);
}

void Menus::retranslate() {
  m_menus[QStringLiteral("file")]->setTitle(tr("&File"));
  m_menus[QStringLiteral("edit")]->setTitle(tr("&Edit"));
  m_menus[QStringLiteral("view")]->setTitle(tr("&View"));
  m_menus[QStringLiteral("go")]->setTitle(tr("&Go"));
  m_menus[QStringLiteral("record")]->setTitle(tr("&Record"));
  m_menus[QStringLiteral("help")]->setTitle(tr("&Help"));
}

}  // namespace jiheng::ui
