#include "ui/widgets/action_registry.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include "ui/widgets/language_manager.h"
#include "ui/widgets/svg_icon.h"

namespace jiheng::ui {

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {
  QCoreApplication::instance()->installEventFilter(this);
}

QAction* ActionRegistry::add(const Spec& spec, QWidget* scope, std::function<void()> run) {
  auto* created = new QAction(this);
  created->setObjectName(spec.id);
  created->setText(shown(spec.text));
  created->setShortcuts(spec.keys);
  created->setCheckable(spec.checkable);
  // Platforms move actions by their text; this program names its places itself.
  created->setMenuRole(QAction::NoRole);
  if (!spec.icon.isEmpty()) created->setIcon(svgIcon(spec.icon));
  if (scope) {
    created->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    scope->addAction(created);
  }
  if (run) connect(created, &QAction::triggered, this, [run = std::move(run)] { run(); });
  // A page that goes takes its actions along.
  connect(created, &QObject::destroyed, this, [this, created] {
    m_entries.removeIf([created](const Entry& entry) { return entry.action == created; });
  });
  if (scope) connect(scope, &QObject::destroyed, created, [created] { delete created; });
  m_entries.append({spec, created});
  emit added(created);
  return created;
}

QAction* ActionRegistry::action(const QString& id) const {
  for (const Entry& entry : m_entries)
    if (entry.spec.id == id) return entry.action;
  return nullptr;
}

QList<QAction*> ActionRegistry::all() const {
  QList<QAction*> actions;
  for (const Entry& entry : m_entries) actions << entry.action;
  return actions;
}

QString ActionRegistry::menuOf(const QAction* action) const {
  for (const Entry& entry : m_entries)
    if (entry.action == action) return entry.spec.menu;
  return {};
}

void ActionRegistry::retranslate() {
  for (const Entry& entry : std::as_const(m_entries)) entry.action->setText(shown(entry.spec.text));
}

bool ActionRegistry::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance()) retranslate();
  return QObject::eventFilter(watched, event);
}

}  // namespace jiheng::ui
