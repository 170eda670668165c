#include "app/official_text/csv_document.h"

#include "app/official_text/document_limits.h"
#include "app/tables/delimited_text.h"

namespace jiheng::documents {

Status readCsv(const QString& text, DocumentBuilder& builder) {
  qsizetype at = 0;
  QChar separator = separatorOf(text);
  SourcePlace place;
  if (const QChar stated = statedSeparator(text); !stated.isNull()) {
    separator = stated;
    at = recordAt(text, 0, separator, false).end;
    ++place.row;
  }
  while (at < text.size()) {
    ++place.row;
    DelimitedRecord record = recordAt(text, at, separator, true);
    if (record.openQuote) {
      builder.find(phrase("OfficialText", "A quotation mark is not closed; it was read as a plain character."), place);
      record = recordAt(text, at, separator, false);
    }
    at = record.end;
    if (record.cells.size() > kMaxColumns) {
      builder.find(phrase("OfficialText", "Columns after the first %1 were left out.").arg(kMaxColumns), place);
      record.cells = record.cells.mid(0, kMaxColumns);
    }
    JIHENG_TRY(builder.add(SourceBlock{record.cells, true, place}));
  }
  return {};
}

}  // namespace jiheng::documents
