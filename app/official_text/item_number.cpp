#include "app/official_text/item_number.h"

#include <QRegularExpression>
#include <algorithm>

namespace jiheng {

namespace {

const QRegularExpression& expression() {
  static const QRegularExpression pattern(numberPattern());
  return pattern;
}

/// A number is no part of a longer run of letters and digits, except where white space parts them.
bool standsAlone(const Reading& reading, qsizetype from, qsizetype to) {
  const auto western = [&reading](qsizetype at) {
    const char16_t u = reading.text()[at].unicode();
    return u < 0x80 && reading.text()[at].isLetterOrNumber();
  };
  const bool begins = from == 0 || !western(from - 1) || reading.spaceBefore(from);
  const bool ends = to >= reading.size() || !western(to) || reading.spaceBefore(to);
  return begins && ends;
}

std::optional<NumberToken> tokenOf(const Reading& reading, const QRegularExpressionMatch& match) {
  if (!match.hasMatch() || !standsAlone(reading, match.capturedStart(), match.capturedEnd())) return {};
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
  static const QString first = QStringLiteral("0123456789OoIl");
  for (qsizetype at = from; at < to;) {
    auto token = first.contains(reading.text()[at]) ? numberAt(reading, at) : std::nullopt;
    if (token && token->to <= to) {
      at = token->to;
      tokens.push_back(*std::move(token));
    } else {
      ++at;
    }
  }
  return tokens;
}

std::optional<NumberToken> numberAt(const Reading& reading, qsizetype at) {
  return tokenOf(reading, expression().match(reading.text(), at, QRegularExpression::NormalMatch,
                                             QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption));
}

}  // namespace jiheng
