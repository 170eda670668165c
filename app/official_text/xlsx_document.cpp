#include "app/official_text/xlsx_document.h"

#include "app/official_text/document_limits.h"
#include "app/tables/workbook.h"

namespace jiheng::documents {

Status readXlsx(DocumentPackage& package, DocumentBuilder& builder) {
  SourcePlace place;
  SheetListener listener;
  listener.isCancelled = [&builder] { return builder.isCancelled(); };
  listener.find = [&](const Text& what, int row, int) {
    place.row = row;
    builder.find(what, place);
  };
  listener.row = [&](int row, const QStringList& cells, bool cut) {
    place.row = row;
    if (cut) builder.find(phrase("OfficialText", "Columns after the first %1 were left out.").arg(kMaxColumns), place);
    return builder.add(SourceBlock{cells, true, place});
  };
  JIHENG_ASSIGN(Workbook workbook, Workbook::open(package, listener.isCancelled));
  int done = 0;
  const int total = static_cast<int>(workbook.sheets().size());
  for (const WorkbookSheet& sheet : workbook.sheets()) {
    builder.report(done++, total);
    place = SourcePlace{0, 0, sheet.name, 0};
    if (sheet.hidden)
      builder.find(phrase("OfficialText", "This sheet is hidden in the workbook; it was read as well."), place);
    if (!sheet.hasTable) {
      builder.find(phrase("OfficialText", "This sheet holds no table and was not read."), place);
      continue;
    }
    JIHENG_TRY(workbook.readSheet(sheet, kMaxColumns, listener));
  }
  builder.report(done, done);
  return {};
}

}  // namespace jiheng::documents
