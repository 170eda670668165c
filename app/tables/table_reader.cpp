#include "app/tables/table_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include "app/tables/delimited_text.h"
#include "app/tables/file_errors.h"
#include "app/tables/text_cell.h"
#include "app/tables/text_encoding.h"
#include "app/tables/workbook.h"

namespace jiheng {

namespace {

using namespace documents;

Error tooMuch() {
  return unreadable(ErrorCode::Refused, phrase("Tables", "The table holds more than a list of products: over %1 rows, or too many cells.")
                                            .arg(kMaxTableRows),
                    phrase("Tables", "Delete the rows and columns that are not needed, or part the list into several files."));
}

/// Fills a table within the limits.
class TableFiller {
 public:
  TableFiller(Table& table, JobProgress* progress) : m_table(table), m_progress(progress) {}

  bool isCancelled() const { return m_progress && m_progress->isCancelled(); }
  void find(const Text& what, int row = 0, int column = 0) {
    if (m_table.findings.size() < kMaxTableFindings) m_table.findings.push_back({what, row, column});
  }
  Status add(int number, QStringList cells, bool cut) {
    if (isCancelled()) return fail(cancelled());
    if (cells.size() > kMaxTableColumns) {
      cells = cells.mid(0, kMaxTableColumns);
      cut = true;
    }
    if (cut) find(phrase("Tables", "Columns after the first %1 were left out.").arg(kMaxTableColumns), number);
    while (!cells.isEmpty() && cells.back().trimmed().isEmpty()) cells.removeLast();
    if (cells.isEmpty()) return {};
    m_cells += cells.size();
    for (const QString& cell : cells) m_characters += cell.size();
    if (m_table.rows.size() >= kMaxTableRows || m_cells > kMaxTableCells || m_characters > kMaxTableCharacters)
      return fail(tooMuch());
    m_table.columns = std::max(m_table.columns, static_cast<int>(cells.size()));
    m_table.rows.push_back({number, std::move(cells)});
    return {};
  }
  void report(qint64 done, qint64 total) const {
    if (m_progress) m_progress->report(static_cast<int>(done * 100 / std::max<qint64>(total, 1)), 100);
  }

 private:
  Table& m_table;
  JobProgress* m_progress;
  qint64 m_cells = 0;
  qint64 m_characters = 0;
};

Status readDelimited(const QString& text, Table& table, TableFiller& filler) {
  qsizetype at = 0;
  int number = 0;
  const QChar stated = statedSeparator(text);
  if (!stated.isNull()) {
    at = recordAt(text, 0, stated, false).end;
    ++number;
  }
  if (table.separator.isNull()) table.separator = stated.isNull() ? separatorOf(text) : stated;
  while (at < text.size()) {
    ++number;
    DelimitedRecord record = recordAt(text, at, table.separator, true);
    if (record.openQuote) {
      filler.find(phrase("Tables", "A quotation mark is not closed; it was read as a plain character."), number);
      record = recordAt(text, at, table.separator, false);
    }
    at = record.end;
    for (QString& cell : record.cells) cell = cellText(cell);
    JIHENG_TRY(filler.add(number, std::move(record.cells), false));
    filler.report(at, text.size());
  }
  return {};
}

Status readWorkbook(const QByteArray& bytes, const QString& chosen, Table& table, TableFiller& filler) {
  JIHENG_ASSIGN(DocumentPackage package, DocumentPackage::open(bytes, {kMaxTableUnpackedBytes, 10000}));
  if (package.rootElement() != QLatin1String("workbook"))
    return fail(unreadable(ErrorCode::WrongFile, phrase("Tables", "The file is a Word document, not a table."),
                           phrase("Tables", "Copy the table into Excel or WPS and save it as XLSX.")));
  const auto isCancelled = [&filler] { return filler.isCancelled(); };
  JIHENG_ASSIGN(Workbook workbook, Workbook::open(package, isCancelled));
  SheetListener listener;
  listener.isCancelled = isCancelled;
  listener.find = [&filler](const Text& what, int row, int column) { filler.find(what, row, column); };
  listener.row = [&filler](int row, const QStringList& cells, bool cut) { return filler.add(row, cells, cut); };
  std::vector<const WorkbookSheet*> candidates;
  for (const WorkbookSheet& sheet : workbook.sheets()) {
    if (!sheet.hasTable) continue;
    table.sheets.push_back({sheet.name, sheet.hidden});
    if (chosen.isEmpty() ? !sheet.hidden : sheet.name == chosen) candidates.push_back(&sheet);
  }
  if (candidates.empty() && !chosen.isEmpty()) {
    QStringList names;
    for (const TableSheet& sheet : table.sheets) names << sheet.name;
    Error error = invalidField(QStringLiteral("sheet"), phrase("Tables", "The workbook has no sheet “%1”.").arg(chosen),
                               phrase("Tables", "It has these: %1.").arg(names.join(QStringLiteral(", "))));
    return fail(error);
  }
  for (const WorkbookSheet* sheet : candidates) {
    table.sheet = sheet->name;
    JIHENG_TRY(workbook.readSheet(*sheet, kMaxTableColumns, listener));
    if (!table.rows.empty()) break;
  }
  for (const TableSheet& sheet : table.sheets) {
    if (sheet.hidden && sheet.name != table.sheet)
      filler.find(phrase("Tables", "The workbook has a hidden sheet “%1”, which was not read.").arg(sheet.name));
  }
  return {};
}

/// What the first bytes say of a file that is no table.
Status checkKind(const QByteArray& bytes) {
  if (bytes.startsWith(QByteArray::fromHex("D0CF11E0A1B11AE1"))) {
    const QString mark = QStringLiteral("EncryptedPackage");
    const QByteArray locked(reinterpret_cast<const char*>(mark.utf16()), mark.size() * 2);
    if (bytes.contains(locked))
      return fail(unreadable(ErrorCode::Refused, phrase("Tables", "The workbook is locked by a password."),
                             phrase("Tables", "Open it with the password in Excel or WPS and save a copy without it.")));
    return fail(unreadable(ErrorCode::WrongFile, phrase("Tables", "The file has an old format of Excel or WPS (.xls, .et)."),
                           phrase("Tables", "Open it in Excel or WPS and save it as XLSX.")));
  }
  if (bytes.left(1024).contains("%PDF-"))
    return fail(unreadable(ErrorCode::WrongFile, phrase("Tables", "The file is a PDF, not a table."),
                           phrase("Tables", "Ask for the list as XLSX or CSV.")));
  return {};
}

}  // namespace

Result<QByteArray> tableBytes(const QString& path) {
  const QFileInfo info(path);
  if (!info.exists())
    return fail(unreadable(ErrorCode::NotFound, phrase("Tables", "There is no file %1.").arg(info.fileName()),
                           phrase("Tables", "Choose the file again; it may have been moved or renamed.")));
  if (!info.isFile())
    return fail(unreadable(ErrorCode::WrongFile, phrase("Tables", "%1 is not a file.").arg(info.fileName()),
                           phrase("Tables", "Choose an Excel workbook (XLSX) or a text file with a table (CSV, TSV).")));
  if (info.size() == 0)
    return fail(unreadable(ErrorCode::WrongFile, phrase("Tables", "The file is empty."),
                           phrase("Tables", "Choose the file again, or save it once more from its source.")));
  if (info.size() > kMaxTableBytes)
    return fail(unreadable(ErrorCode::Refused,
                           phrase("Tables", "The file has %1 MB; lists are read up to %2 MB.")
                               .arg((info.size() + (1 << 19)) >> 20)
                               .arg(kMaxTableBytes >> 20),
                           phrase("Tables", "Delete pictures and what else is not needed, or part the list into several files.")));
  QFile file(path);
  QByteArray bytes;
  if (file.open(QIODevice::ReadOnly)) bytes = file.read(kMaxTableBytes + 1);
  if (file.error() != QFileDevice::NoError || bytes.isEmpty() || bytes.size() > kMaxTableBytes)
    return fail(unreadable(ErrorCode::System, phrase("Tables", "%1 cannot be read.").arg(info.fileName()),
                           phrase("Tables", "Check that you may read the file and that no other program holds it."),
                           file.errorString()));
  return bytes;
}

Result<Table> readTable(const QString& fileName, const QByteArray& bytes, const TableChoice& choice, JobProgress* progress) {
  Table table;
  table.fileName = fileName;
  table.size = bytes.size();
  table.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
  TableFiller filler(table, progress);
  JIHENG_TRY(checkKind(bytes));
  if (bytes.startsWith("PK")) {
    table.format = TableFormat::Xlsx;
    JIHENG_TRY(readWorkbook(bytes, choice.sheet, table, filler));
  } else {
    JIHENG_ASSIGN(const DecodedText decoded,
                  choice.encoding.isEmpty() ? decodeText(bytes) : decodeAs(bytes, choice.encoding));
    table.encoding = decoded.encoding;
    table.encodingGuessed = decoded.guessed;
    table.separator = choice.separator;
    JIHENG_TRY(readDelimited(decoded.text, table, filler));
  }
  if (table.rows.empty())
    return fail(unreadable(ErrorCode::InvalidInput, phrase("Tables", "No table was found in the file."),
                           phrase("Tables", "Check that the sheet holds rows, and choose the file again.")));
  return table;
}

Result<Table> readPastedTable(const QString& text) {
  Table table;
  table.format = TableFormat::Pasted;
  const QByteArray bytes = text.toUtf8();
  table.size = bytes.size();
  table.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
  table.separator = u'\t';
  TableFiller filler(table, nullptr);
  JIHENG_TRY(readDelimited(text, table, filler));
  if (table.rows.empty())
    return fail(unreadable(ErrorCode::InvalidInput, phrase("Tables", "The clipboard holds no table."),
                           phrase("Tables", "Copy the rows in Excel or WPS and paste again.")));
  return table;
}

QString columnLetters(int column) {
  QString letters;
  for (int left = column + 1; left > 0; left = (left - 1) / 26)
    letters.prepend(QChar(static_cast<char16_t>(u'A' + (left - 1) % 26)));
  return letters;
}

Text tablePlaceText(int row, int column) {
  if (row > 0 && column > 0) return phrase("Tables", "row %1, column %2").arg(row).arg(columnLetters(column - 1));
  if (row > 0) return phrase("Tables", "row %1").arg(row);
  return column > 0 ? phrase("Tables", "column %1").arg(columnLetters(column - 1)) : Text();
}

QStringList tableEncodings() {
  return {QStringLiteral("UTF-8"), QStringLiteral("GB18030"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE")};
}

}  // namespace jiheng
