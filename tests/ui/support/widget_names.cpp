#include "tests/ui/support/widget_names.h"

#include <QAccessible>
#include <QWidget>

namespace jiheng::test {

QStringList namelessWidgets(QWidget& root) {
  QStringList nameless;
  for (QWidget* widget : root.findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
    // A widget that hands its focus on is never where the reader stands.
    if (widget->focusProxy()) continue;
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    if (interface && !interface->text(QAccessible::Name).isEmpty()) continue;
    const QString parent = widget->parentWidget()
                               ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                               : QString();
    nameless << QStringLiteral("%1 #%2 in %3")
                    .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                         parent);
  }
  return nameless;
}

}  // namespace jiheng::test
