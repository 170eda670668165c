#pragma once

#include "app/tables/table_writer.h"
#include "ui/widgets/ui_context.h"

class QAbstractItemView;
class QHeaderView;
class QWidget;

namespace jiheng::ui {

/// What a list shows, as it shows it: its rows in their order, its visible columns in theirs. `role` is where the model keeps the
/// text of a cell without ornament.
ExportTable visibleTable(const QAbstractItemView& view, const QHeaderView& header, const QString& title, int role = Qt::DisplayRole);

/// Asks for a file and writes the table there, as XLSX or CSV by the name; says what came of it. `suggestion` is a name without
/// suffix.
void saveTable(UiContext& context, QWidget* parent, const QString& suggestion, const ExportTable& table);

}  // namespace jiheng::ui
