#include "app/thresholds/exact_number.h"

#include <QRegularExpression>
#include <algorithm>

namespace jiheng {

namespace {

constexpr quint32 kBase = 1000000000;
constexpr int kBaseDigits = 9;
constexpr int kMostDigits = 40;     // of an input; keeps every product small
constexpr int kMostExponent = 40;
constexpr int kExactDecimals = 24;  // decimals that are worth showing in full
constexpr int kRoundedDigits = 4;   // significant digits of a number that has no end

}  // namespace

ExactNumber::ExactNumber(int value)
    : m_negative(value < 0), m_numerator(naturalOf(QString::number(value < 0 ? -qint64(value) : qint64(value)))) {}

ExactNumber::Natural ExactNumber::naturalOf(const QString& digits) {
  Natural number;
  for (qsizetype end = digits.size(); end > 0; end -= kBaseDigits) {
    const qsizetype start = std::max<qsizetype>(0, end - kBaseDigits);
    number.push_back(QStringView(digits).mid(start, end - start).toUInt());
  }
  while (!number.empty() && number.back() == 0) number.pop_back();
  return number;
}

QString ExactNumber::digitsOf(const Natural& number) {
  if (number.empty()) return QStringLiteral("0");
  QString digits = QString::number(number.back());
  for (auto part = number.rbegin() + 1; part != number.rend(); ++part)
    digits += QString::number(*part).rightJustified(kBaseDigits, QLatin1Char('0'));
  return digits;
}

ExactNumber::Natural ExactNumber::sum(const Natural& a, const Natural& b) {
  Natural result;
  quint32 carry = 0;
  for (size_t i = 0; i < std::max(a.size(), b.size()) || carry; ++i) {
    const quint32 part = carry + (i < a.size() ? a[i] : 0) + (i < b.size() ? b[i] : 0);
    result.push_back(part % kBase);
    carry = part / kBase;
  }
  return result;
}

ExactNumber::Natural ExactNumber::difference(const Natural& a, const Natural& b) {
  Natural result = a;
  qint64 borrow = 0;
  for (size_t i = 0; i < result.size(); ++i) {
    qint64 part = qint64(result[i]) - borrow - (i < b.size() ? b[i] : 0);
    borrow = part < 0 ? 1 : 0;
    if (part < 0) part += kBase;
    result[i] = static_cast<quint32>(part);
  }
  while (!result.empty() && result.back() == 0) result.pop_back();
  return result;
}

ExactNumber::Natural ExactNumber::product(const Natural& a, const Natural& b) {
  if (a.empty() || b.empty()) return {};
  Natural result(a.size() + b.size(), 0);
  for (size_t i = 0; i < a.size(); ++i) {
    quint64 carry = 0;
    for (size_t j = 0; j < b.size() || carry; ++j) {
      const quint64 part = result[i + j] + carry + quint64(a[i]) * (j < b.size() ? b[j] : 0);
      result[i + j] = static_cast<quint32>(part % kBase);
      carry = part / kBase;
    }
  }
  while (!result.empty() && result.back() == 0) result.pop_back();
  return result;
}

std::strong_ordering ExactNumber::order(const Natural& a, const Natural& b) {
  if (a.size() != b.size()) return a.size() <=> b.size();
  for (size_t i = a.size(); i-- > 0;) {
    if (a[i] != b[i]) return a[i] <=> b[i];
  }
  return std::strong_ordering::equal;
}

std::optional<ExactNumber> ExactNumber::parseDecimal(const QString& text) {
  static const QRegularExpression form(QStringLiteral("^([+-]?)([0-9]+)(?:\\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,3}))?$"));
  const auto match = form.match(text);
  if (!match.hasMatch()) return std::nullopt;
  const QString decimals = match.captured(3);
  const QString digits = QString(match.captured(2) + decimals);
  const int exponent = match.captured(4).toInt() - static_cast<int>(decimals.size());
  if (digits.size() > kMostDigits || std::abs(match.captured(4).toInt()) > kMostExponent) return std::nullopt;
  ExactNumber number;
  number.m_numerator = naturalOf(digits);
  const Natural power = naturalOf(QString(QLatin1Char('1') + QString(std::abs(exponent), QLatin1Char('0'))));
  if (exponent > 0) number.m_numerator = product(number.m_numerator, power);
  if (exponent < 0) number.m_denominator = power;
  number.m_negative = match.captured(1) == QStringLiteral("-") && !number.isZero();
  return number;
}

std::optional<ExactNumber> ExactNumber::parse(const QString& text) {
  const qsizetype slash = text.indexOf(QLatin1Char('/'));
  if (slash < 0) return parseDecimal(text);
  const auto numerator = parseDecimal(text.left(slash));
  const auto denominator = parseDecimal(text.mid(slash + 1));
  if (!numerator || !denominator || denominator->isZero()) return std::nullopt;
  return *numerator * denominator->reciprocal();
}

ExactNumber ExactNumber::reciprocal() const {
  ExactNumber result;
  result.m_negative = m_negative;
  result.m_numerator = m_denominator;
  result.m_denominator = m_numerator;
  return result;
}

ExactNumber ExactNumber::magnitude() const {
  ExactNumber result = *this;
  result.m_negative = false;
  return result;
}

ExactNumber operator+(const ExactNumber& a, const ExactNumber& b) {
  using Number = ExactNumber;
  const auto left = Number::product(a.m_numerator, b.m_denominator);
  const auto right = Number::product(b.m_numerator, a.m_denominator);
  Number result;
  result.m_denominator = Number::product(a.m_denominator, b.m_denominator);
  if (a.m_negative == b.m_negative) {
    result.m_numerator = Number::sum(left, right);
    result.m_negative = a.m_negative;
  } else if (Number::order(left, right) >= 0) {
    result.m_numerator = Number::difference(left, right);
    result.m_negative = a.m_negative;
  } else {
    result.m_numerator = Number::difference(right, left);
    result.m_negative = b.m_negative;
  }
  if (result.isZero()) result.m_negative = false;
  return result;
}

ExactNumber operator-(const ExactNumber& a, const ExactNumber& b) {
  ExactNumber negated = b;
  negated.m_negative = !b.m_negative && !b.isZero();
  return a + negated;
}

ExactNumber operator*(const ExactNumber& a, const ExactNumber& b) {
  ExactNumber result;
  result.m_numerator = ExactNumber::product(a.m_numerator, b.m_numerator);
  result.m_denominator = ExactNumber::product(a.m_denominator, b.m_denominator);
  result.m_negative = a.m_negative != b.m_negative && !result.isZero();
  return result;
}

std::strong_ordering operator<=>(const ExactNumber& a, const ExactNumber& b) {
  if (a.m_negative != b.m_negative) return a.m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
  const auto order = ExactNumber::order(ExactNumber::product(a.m_numerator, b.m_denominator),
                                        ExactNumber::product(b.m_numerator, a.m_denominator));
  return a.m_negative ? 0 <=> order : order;
}

QString ExactNumber::toDecimal(bool* exact) const {
  // Long division, one decimal digit at a time.
  Natural rest;
  const auto nextDigit = [&](quint32 digit) {
    rest = sum(product(rest, {10}), digit ? Natural{digit} : Natural());
    int count = 0;
    while (order(rest, m_denominator) >= 0) {
      rest = difference(rest, m_denominator);
      ++count;
    }
    return QLatin1Char(static_cast<char>('0' + count));
  };
  QString whole;
  for (const QChar digit : digitsOf(m_numerator)) whole += nextDigit(static_cast<quint32>(digit.digitValue()));
  while (whole.size() > 1 && whole.startsWith(QLatin1Char('0'))) whole.remove(0, 1);
  QString decimals;
  while (!rest.empty() && decimals.size() < kExactDecimals) decimals += nextDigit(0);
  const bool ends = rest.empty();
  if (exact) *exact = ends;
  if (!ends) {
    // The first significant digits, the last one rounded.
    QString all = QString(whole + decimals);
    qsizetype first = 0;
    while (first < all.size() && all[first] == QLatin1Char('0')) ++first;
    const qsizetype keep = std::max(whole.size(), std::min(all.size() - 1, first + kRoundedDigits));
    const bool up = all[keep] >= QLatin1Char('5');
    QString kept = digitsOf(sum(naturalOf(all.left(keep)), up ? Natural{1} : Natural()));
    kept = kept.rightJustified(keep, QLatin1Char('0'));
    const qsizetype wholeSize = whole.size() + (kept.size() - keep);  // a carry can add a digit
    whole = kept.left(wholeSize);
    decimals = kept.mid(wholeSize);
  }
  while (decimals.endsWith(QLatin1Char('0'))) decimals.chop(1);
  if (!decimals.isEmpty()) whole += QString(QLatin1Char('.') + decimals);
  if (m_negative) whole.prepend(QLatin1Char('-'));
  return whole;
}

}  // namespace jiheng
