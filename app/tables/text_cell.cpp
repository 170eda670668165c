#include "app/tables/text_cell.h"

namespace jiheng {

namespace {

constexpr QChar kGuard = u'\'';

QString withoutGuards(const QString& text) {
  qsizetype at = 0;
  while (at < text.size() && text[at] == kGuard) ++at;
  return text.mid(at);
}

}  // namespace

bool looksLikeFormula(const QString& text) {
  static const QString starts = QStringLiteral("=+-@＝＋－＠\t\r\n");
  return !text.isEmpty() && starts.contains(text[0]);
}

QString guardedCell(const QString& text) {
  return looksLikeFormula(withoutGuards(text)) ? QString(kGuard + text) : text;
}

QString cellText(const QString& cell) {
  return cell.startsWith(kGuard) && looksLikeFormula(withoutGuards(cell)) ? cell.mid(1) : cell;
}

}  // namespace jiheng
