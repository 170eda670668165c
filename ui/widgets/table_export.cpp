#include "ui/widgets/table_export.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDir>
#include <QHeaderView>

#include "ui/widgets/file_chooser.h"
#include "ui/widgets/messages.h"

namespace jiheng::ui {

ExportTable visibleTable(const QAbstractItemView& view, const QHeaderView& header, const QString& title, int role) {
  ExportTable table;
  table.title = title;
  const QAbstractItemModel* model = view.model();
  if (!model) return table;
  QList<int> columns;
  for (int visual = 0; visual < header.count(); ++visual) {
    const int column = header.logicalIndex(visual);
    if (!header.isSectionHidden(column)) columns << column;
  }
  for (const int column : columns) table.headers << model->headerData(column, Qt::Horizontal).toString();
  const QModelIndex root = view.rootIndex();
  for (int row = 0; row < model->rowCount(root); ++row) {
    QStringList cells;
    for (const int column : columns) cells << model->index(row, column, root).data(role).toString();
    table.rows.push_back(std::move(cells));
  }
  return table;
}

void saveTable(UiContext& context, QWidget* parent, const QString& suggestion, const ExportTable& table) {
  if (!context.files) return;
  FileChooser::Request request;
  request.title = QCoreApplication::translate("jiheng::ui::TableExport", "Export the table");
  request.filter = QCoreApplication::translate("jiheng::ui::TableExport", "Excel workbook (*.xlsx);;CSV for other programs (*.csv)");
  request.suffix = QStringLiteral("xlsx");
  request.suggestion = QDir(context.files->documentsFolder()).filePath(QString(suggestion + QStringLiteral(".xlsx")));
  context.files->saveFile(parent, request, [&messages = context.messages, table](const QString& path) {
    const Status written = writeTable(path, table);
    if (!written) return messages.problem(written.error());
    const int rows = static_cast<int>(table.rows.size());
    messages.done(phrase("ExchangeWindow", "Exported %n rows to %1.", nullptr, rows).arg(QDir::toNativeSeparators(path)));
  });
}

}  // namespace jiheng::ui
