#pragma once

#include <QStringList>

class QWidget;

namespace jiheng::test {

/// The visible widgets below `root` that take the keyboard but have no name for screen readers.
QStringList namelessWidgets(QWidget& root);

}  // namespace jiheng::test
