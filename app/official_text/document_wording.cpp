#include "app/official_text/document_wording.h"

#include <algorithm>

namespace jiheng::documents {

namespace {

QString digits(int number, char16_t zero) {
  QString text = QString::number(number);
  for (QChar& digit : text) digit = QChar(static_cast<char16_t>(zero + digit.digitValue()));
  return text;
}

/// One character of a run that begins at `first` and has `length` members; plain digits beyond it.
QString oneOf(int number, char16_t first, int length) {
  if (number < 1 || number > length) return QString::number(number);
  return QString(QChar(static_cast<char16_t>(first + number - 1)));
}

QString chinese(int number) {
  static constexpr char16_t kDigits[] = u"〇一二三四五六七八九";
  if (number < 0 || number > 999) return QString::number(number);
  const int hundreds = number / 100;
  const int tens = number / 10 % 10;
  const int ones = number % 10;
  QString text;
  if (hundreds > 0) text += QChar(kDigits[hundreds]) + QStringLiteral("百");
  if (tens == 0 && hundreds > 0 && ones > 0) text += QStringLiteral("零");
  // Ten to nineteen have no leading one.
  if (tens > 1 || (tens == 1 && hundreds > 0)) text += QChar(kDigits[tens]);
  if (tens > 0) text += QStringLiteral("十");
  if (ones > 0 || number == 0) text += QChar(kDigits[ones]);
  return text;
}

/// a ... z, aa, bb ...: Word repeats the letter.
QString letters(int number, char16_t first) {
  if (number < 1) return QString::number(number);
  const QChar letter(static_cast<char16_t>(first + (number - 1) % 26));
  return QString(std::min((number - 1) / 26 + 1, 10), letter);
}

QString roman(int number) {
  static const struct {
    int value;
    const char* numeral;
  } numerals[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
                  {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
  if (number < 1 || number > 3999) return QString::number(number);
  QString text;
  for (const auto& numeral : numerals) {
    for (; number >= numeral.value; number -= numeral.value) text += QLatin1String(numeral.numeral);
  }
  return text;
}

}  // namespace

std::optional<QString> listNumber(int number, const QString& format) {
  const auto is = [&format](const char* name) { return format == QLatin1String(name); };
  if (is("decimal") || is("decimalHalfWidth")) return QString::number(number);
  if (is("decimalZero")) return QString::number(number).rightJustified(2, QLatin1Char('0'));
  if (is("decimalFullWidth") || is("decimalFullWidth2")) return digits(number, u'０');
  if (is("decimalEnclosedCircle") || is("decimalEnclosedCircleChinese")) return oneOf(number, u'①', 20);
  if (is("decimalEnclosedParen")) return oneOf(number, u'⑴', 20);
  if (is("decimalEnclosedFullstop")) return oneOf(number, u'⒈', 20);
  if (is("chineseCounting") || is("chineseCountingThousand") || is("japaneseCounting") || is("taiwaneseCounting") ||
      is("taiwaneseCountingThousand") || is("ideographDigital"))
    return chinese(number);
  if (is("ideographTraditional")) {
    const QString stems = QStringLiteral("甲乙丙丁戊己庚辛壬癸");
    return number >= 1 && number <= stems.size() ? QString(stems[number - 1]) : QString::number(number);
  }
  if (is("lowerLetter")) return letters(number, u'a');
  if (is("upperLetter")) return letters(number, u'A');
  if (is("lowerRoman")) return roman(number);
  if (is("upperRoman")) return roman(number).toUpper();
  if (is("none")) return QString();
  return std::nullopt;
}

}  // namespace jiheng::documents
