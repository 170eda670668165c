#include "app/official_text/text_document.h"

namespace jiheng::documents {

namespace {

bool endsLine(QChar character) {
  const char16_t unit = character.unicode();
  return (unit >= 0x0A && unit <= 0x0D) || unit == 0x2028 || unit == 0x2029;
}

}  // namespace

Status readLines(const QString& text, DocumentBuilder& builder) {
  SourcePlace place;
  for (qsizetype start = 0; start <= text.size();) {
    qsizetype end = start;
    while (end < text.size() && !endsLine(text[end])) ++end;
    ++place.line;
    JIHENG_TRY(builder.add(lineBlock(text.mid(start, end - start), place)));
    start = end + 1;
    if (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n') ++start;
  }
  return {};
}

}  // namespace jiheng::documents
