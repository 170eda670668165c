#include "app/tables/table_writer.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

#include "app/tables/table_reader.h"
#include "app/tables/text_cell.h"
#include "app/tables/workbook_writer.h"

namespace jiheng {

namespace {

QString quoted(const QString& cell) {
  static const QRegularExpression special(QStringLiteral("[,;\"\\r\\n\\t]|^\\s|\\s$"));
  if (!cell.contains(special)) return cell;
  QString inner = cell;
  inner.replace(QLatin1Char('"'), QStringLiteral("\"\""));
  return QString(QLatin1Char('"') + inner + QLatin1Char('"'));
}

void addRecord(QString& text, const QStringList& cells) {
  for (qsizetype i = 0; i < cells.size(); ++i) {
    if (i > 0) text += u',';
    text += quoted(guardedCell(cells[i]));
  }
  text += QStringLiteral("\r\n");
}

Error tooLargeForWorkbook(const Text& happened) {
  Error error;
  error.code = ErrorCode::Refused;
  error.happened = happened;
  error.kept = phrase("Tables", "No file was written.");
  error.advice = phrase("Tables", "Save the table as CSV, which has no such limit.");
  return error;
}

constexpr qsizetype kMaxWorkbookRows = 1048575;  // beside the header
constexpr qsizetype kMaxWorkbookColumns = 16384;
constexpr qsizetype kMaxWorkbookCell = 32767;

Status checkSize(const ExportTable& table) {
  if (static_cast<qsizetype>(table.rows.size()) > kMaxWorkbookRows || table.headers.size() > kMaxWorkbookColumns)
    return fail(tooLargeForWorkbook(phrase("Tables", "The table has more rows or columns than a workbook can hold.")));
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    for (qsizetype column = 0; column < table.rows[row].size(); ++column) {
      if (table.rows[row][column].size() <= kMaxWorkbookCell) continue;
      return fail(tooLargeForWorkbook(phrase("Tables", "A cell holds more than a workbook can (%1).")
                                          .arg(tablePlaceText(static_cast<int>(row) + 2, static_cast<int>(column) + 1))));
    }
  }
  return {};
}

Error writeError(const QString& path, const QSaveFile& file) {
  Error error;
  const QStorageInfo storage(QFileInfo(path).absolutePath());
  const bool full = storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < 64 * 1024;
  const bool rights = file.error() == QFileDevice::PermissionsError || !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
  error.code = full ? ErrorCode::NoSpace : rights ? ErrorCode::ReadOnly : ErrorCode::System;
  error.happened = full ? phrase("Tables", "The disk is full.") : phrase("Tables", "%1 could not be written.").arg(path);
  error.kept = phrase("Tables", "A file that was there before is unchanged.");
  error.advice = phrase("Tables", "Choose another folder or name; close the file where another program has it open.");
  error.detail = file.errorString();
  return error;
}

}  // namespace

QByteArray csvBytes(const ExportTable& table) {
  QString text(1, QChar(0xFEFF));
  addRecord(text, table.headers);
  for (const QStringList& row : table.rows) addRecord(text, row);
  return text.toUtf8();
}

Result<QByteArray> xlsxBytes(const ExportTable& table) {
  JIHENG_TRY(checkSize(table));
  const QByteArray bytes = documents::workbookBytesOf(table);
  if (!bytes.isEmpty()) return bytes;
  Error failed;
  failed.code = ErrorCode::System;
  failed.happened = phrase("Tables", "The workbook could not be made.");
  failed.kept = phrase("Tables", "No file was written.");
  return fail(failed);
}

Status writeTable(const QString& path, const ExportTable& table) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  QByteArray bytes;
  if (suffix == QLatin1String("csv")) {
    bytes = csvBytes(table);
  } else if (suffix == QLatin1String("xlsx")) {
    JIHENG_ASSIGN(bytes, xlsxBytes(table));
  } else {
    return fail(invalidField(QStringLiteral("file"), phrase("Tables", "Tables are written as XLSX or CSV."),
                             phrase("Tables", "Give the file a name that ends with .xlsx or .csv.")));
  }
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) return fail(writeError(path, file));
  return {};
}

}  // namespace jiheng
