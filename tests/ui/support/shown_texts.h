#pragma once

#include <QSet>
#include <QStringList>
#include <functional>
#include <map>

class QWidget;

namespace jiheng {
class Workbench;
}

namespace jiheng::test {

/// Every text that a window shows or tells a screen reader, by the place where it stands: labels, buttons,
/// actions, menus, tabs, headers, hints, tool tips, choices, cells of lists, accessible names.
using ShownTexts = std::map<QString, QString>;
ShownTexts shownTexts(const QWidget& root);

/// The texts of the bundled data and of the open workspace: they are the same in both languages.
QSet<QString> dataTexts(Workbench& workbench);

/// What did not follow a change of the interface language: texts with letters that read the same before and
/// after, and Chinese in the English interface, unless `isData` says that a text belongs to the data.
QStringList textsThatStayed(const ShownTexts& chinese, const ShownTexts& english,
                            const std::function<bool(const QString& where, const QString& text)>& isData);

}  // namespace jiheng::test
