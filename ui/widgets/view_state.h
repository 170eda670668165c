#pragma once

class QHeaderView;
class QSplitter;
class QString;

namespace jiheng::ui {

class Settings;

/// Restores a splitter as it was left and remembers each later change, under "<name>": "catalogue/panes".
/// Call it after all its widgets were added.
void rememberSplitter(QSplitter* splitter, Settings& settings, const QString& name);

/// The same for the widths, order and sorting of a table's columns. Call it after the model was set.
void rememberHeader(QHeaderView* header, Settings& settings, const QString& name);

}  // namespace jiheng::ui
