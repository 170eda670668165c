#include "app/reports/printable.h"

namespace jiheng {

QString printable(const QString& text) {
  QString result;
  result.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar unit = text[i];
    const ushort c = unit.unicode();
    if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
      const char32_t full = QChar::surrogateToUcs4(unit, text[i + 1]);
      if ((full & 0xFFFE) == 0xFFFE) {
        result += QChar(0xFFFD);
      } else if (full < 0xE0000 || full > 0xE007F) {  // tags: invisible letters
        result += unit;
        result += text[i + 1];
      }
      ++i;
    } else if (unit.isSurrogate() || c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
      result += QChar(0xFFFD);
    } else if (c == '\r') {
      if (i + 1 >= text.size() || text[i + 1] != QLatin1Char('\n')) result += QLatin1Char('\n');
    } else if (c == '\n' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) {
      result += QLatin1Char('\n');
    } else if (c == '\t') {
      result += QLatin1Char(' ');
    } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x200B || c == 0x200E ||
               c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
               c == 0x061C || (c >= 0xFFF9 && c <= 0xFFFB)) {
      continue;
    } else {
      result += unit;
    }
  }
  return result;
}

}  // namespace jiheng
