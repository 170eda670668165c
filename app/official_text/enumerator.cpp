#include "app/official_text/enumerator.h"

#include <QRegularExpression>

namespace jiheng {

namespace {

const QString kDigits = QStringLiteral("零一二三四五六七八九");

QRegularExpressionMatch matchAt(const QRegularExpression& expression, const QString& text, qsizetype at) {
  return expression.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption);
}

/// A point between two digits makes a decimal, unless a space stands there or what follows is a word such as 3D or 5G.
bool isDecimal(const Reading& reading, qsizetype behind) {
  if (behind >= reading.size() || !reading.text()[behind].isDigit() || reading.spaceBefore(behind)) return false;
  static const QRegularExpression word(QStringLiteral("[1-9](?:[DGK](?![A-Za-z0-9])|维)"));
  return !matchAt(word, reading.text(), behind).hasMatch();
}

}  // namespace

int chineseNumber(const QString& text) {
  int value = 0;
  int digit = 0;
  for (const QChar c : text) {
    if (c == QChar(u'十')) {
      value += (digit == 0 ? 1 : digit) * 10;
      digit = 0;
    } else if (c == QChar(u'百')) {
      value += (digit == 0 ? 1 : digit) * 100;
      digit = 0;
    } else {
      const qsizetype found = kDigits.indexOf(c);
      if (found < 0) return 0;
      digit = static_cast<int>(found);
    }
  }
  return value + digit;
}

std::optional<Enumerator> enumeratorAt(const Reading& reading, qsizetype at) {
  const QString& text = reading.text();
  if (at >= text.size()) return {};
  const char16_t first = text[at].unicode();
  const auto single = [](EnumeratorStyle style, int value) { return Enumerator{style, value, 1}; };
  if (first >= 0x2460 && first <= 0x2473) return single(EnumeratorStyle::Circled, first - 0x2460 + 1);
  if (first >= 0x2474 && first <= 0x2487) return single(EnumeratorStyle::DigitBracket, first - 0x2474 + 1);
  if (first >= 0x2488 && first <= 0x249b) return single(EnumeratorStyle::Digit, first - 0x2488 + 1);
  static const QRegularExpression article(QStringLiteral("第([零一二三四五六七八九十百]+|\\d+)(?:条|章|部分)[、:.]?"));
  static const QRegularExpression chinese(QStringLiteral("([一二三四五六七八九十百]+)[、.]"));
  static const QRegularExpression chineseBracket(QStringLiteral("\\(([一二三四五六七八九十百]+)\\)[、.]?"));
  static const QRegularExpression digitBracket(QStringLiteral("(?:\\((\\d{1,3})\\)|(\\d{1,3})\\))[、.]?"));
  static const QRegularExpression digit(QStringLiteral("(\\d{1,3})([.、])"));
  static const QRegularExpression letter(QStringLiteral("(?:\\(([a-h])\\)|([a-h])[).])"));
  if (const auto match = matchAt(article, text, at); match.hasMatch()) {
    const QString value = match.captured(1);
    return Enumerator{EnumeratorStyle::Article, value[0].isDigit() ? value.toInt() : chineseNumber(value), match.capturedLength()};
  }
  if (const auto match = matchAt(chinese, text, at); match.hasMatch())
    return Enumerator{EnumeratorStyle::Chinese, chineseNumber(match.captured(1)), match.capturedLength()};
  if (const auto match = matchAt(chineseBracket, text, at); match.hasMatch())
    return Enumerator{EnumeratorStyle::ChineseBracket, chineseNumber(match.captured(1)), match.capturedLength()};
  if (const auto match = matchAt(digitBracket, text, at); match.hasMatch())
    return Enumerator{EnumeratorStyle::DigitBracket, QString(match.captured(1) + match.captured(2)).toInt(), match.capturedLength()};
  if (const auto match = matchAt(digit, text, at); match.hasMatch()) {
    if (match.captured(2) == QLatin1String(".") && isDecimal(reading, match.capturedEnd())) return {};
    return Enumerator{EnumeratorStyle::Digit, match.captured(1).toInt(), match.capturedLength()};
  }
  if (const auto match = matchAt(letter, text, at); match.hasMatch()) {
    const QString value = QString(match.captured(1) + match.captured(2));
    return Enumerator{EnumeratorStyle::Letter, value[0].unicode() - u'a' + 1, match.capturedLength()};
  }
  return {};
}

qsizetype skipEnumerators(const Reading& reading, qsizetype at) {
  while (const auto enumerator = enumeratorAt(reading, at)) at += enumerator->length;
  return at;
}

}  // namespace jiheng
