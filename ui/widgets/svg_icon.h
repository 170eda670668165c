#pragma once

#include <QIcon>
#include <QString>

namespace jiheng::ui {

/// A line icon of resources/icons. It takes its colour from the palette while it is painted, so that it
/// follows the theme by itself, and is drawn for the exact size and scale that is asked for. Nothing is read
/// before it is painted. A checked state takes the accent colour.
QIcon svgIcon(const QString& name);

/// The same with a colour of its own, for instance a semantic one.
QIcon svgIcon(const QString& name, const QColor& color);

/// True where resources/icons has it.
bool hasIcon(const QString& name);

}  // namespace jiheng::ui
