#include "app/tables/raised_text.h"

namespace jiheng::documents {

namespace {

struct Forms {
  const char16_t* plain;
  const char16_t* shifted;
};

/// Every character in its shifted form, or the whole behind a mark.
QString shifted(const QString& text, const Forms& forms, QLatin1String mark) {
  const QString plain = QString::fromUtf16(forms.plain);
  QString result;
  for (const QChar character : text) {
    const qsizetype at = plain.indexOf(character);
    if (at < 0) return QString(mark + QLatin1Char('(') + text + QLatin1Char(')'));
    result += QChar(forms.shifted[at]);
  }
  return result;
}

}  // namespace

QString raised(const QString& text) {
  return shifted(text.trimmed(), {u"0123456789+-−=()ni", u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ"}, QLatin1String("^"));
}

QString lowered(const QString& text) {
  return shifted(text.trimmed(), {u"0123456789+-−=()", u"₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"}, QLatin1String("_"));
}

}  // namespace jiheng::documents
