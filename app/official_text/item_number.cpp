#include "app/official_text/item_number.h"

#include <QRegularExpression>
#include <algorithm>

namespace jiheng {

namespace {

const QRegularExpression& expression() {
  static const QRegularExpression pattern(QStringLiteral("(?<![0-9A-Za-z])") + numberPattern() + QStringLiteral("(?![0-9A-Za-z])"));
  return pattern;
}

std::optional<NumberToken> tokenOf(const Reading& reading, const QRegularExpressionMatch& match) {
  if (!match.hasMatch()) return {};
  NumberToken token;
  token.from = match.capturedStart();
  token.to = match.capturedEnd();
  const QString found = match.captured();
  int letters = 0;
  for (const QChar c : found.chopped(1)) {
    if (c.isDigit()) {
      token.number += c;
      continue;
    }
    ++letters;
    token.number += c.toUpper() == QLatin1Char('O') ? QLatin1Char('0') : QLatin1Char('1');
  }
  if (letters > 2) return {};
  token.number += found.back().toUpper();
  if (letters > 0)
    token.remarks.push_back(
        phrase("OfficialText", "The text has the number %1, with a letter in the place of a digit; it was read as %2.")
            .arg(found)
            .arg(token.number));
  if (found.back().isLower())
    token.remarks.push_back(phrase("OfficialText", "The text has the number %1; it was read as %2.").arg(found).arg(token.number));
  if (reading.brokenBetween(token.from, token.to))
    token.remarks.push_back(phrase("OfficialText", "The number %1 was joined from two lines.").arg(token.number));
  return token;
}

}  // namespace

QString numberPattern() { return QStringLiteral("[0-9OoIl][0-9OoIl]{5,6}[JXjx]"); }

std::vector<NumberToken> findNumbers(const Reading& reading, qsizetype from, qsizetype to) {
  std::vector<NumberToken> tokens;
  for (auto matches = expression().globalMatch(reading.text(), from); matches.hasNext();) {
    const auto match = matches.next();
    if (match.capturedEnd() > to) break;
    if (auto token = tokenOf(reading, match)) tokens.push_back(*std::move(token));
  }
  return tokens;
}

std::optional<NumberToken> numberAt(const Reading& reading, qsizetype at) {
  return tokenOf(reading, expression().match(reading.text(), at, QRegularExpression::NormalMatch,
                                             QRegularExpression::AnchorAtOffsetMatchOption));
}

}  // namespace jiheng
