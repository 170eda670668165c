#include "app/official_text/source_document.h"

namespace jiheng {

Text documentFormatText(DocumentFormat format) {
  switch (format) {
    case DocumentFormat::Pasted: return phrase("OfficialText", "pasted text");
    case DocumentFormat::Text: return phrase("OfficialText", "text file");
    case DocumentFormat::Html: return phrase("OfficialText", "web page (HTML)");
    case DocumentFormat::Docx: return phrase("OfficialText", "Word document (DOCX)");
    case DocumentFormat::Pdf: return phrase("OfficialText", "PDF document");
    case DocumentFormat::Xlsx: return phrase("OfficialText", "Excel workbook (XLSX)");
    case DocumentFormat::Csv: return phrase("OfficialText", "table as text (CSV)");
  }
  return {};
}

Text placeText(const SourcePlace& place) {
  if (!place.sheet.isEmpty()) {
    if (place.row > 0) return phrase("OfficialText", "sheet %1, row %2").arg(place.sheet).arg(place.row);
    return phrase("OfficialText", "sheet %1").arg(place.sheet);
  }
  if (place.page > 0) {
    if (place.line > 0) return phrase("OfficialText", "page %1, line %2").arg(place.page).arg(place.line);
    return phrase("OfficialText", "page %1").arg(place.page);
  }
  if (place.line > 0) {
    if (place.row > 0) return phrase("OfficialText", "line %1, table row %2").arg(place.line).arg(place.row);
    return phrase("OfficialText", "line %1").arg(place.line);
  }
  if (place.row > 0) return phrase("OfficialText", "row %1").arg(place.row);
  return {};
}

}  // namespace jiheng
