#pragma once

#include <QString>
#include <compare>
#include <optional>
#include <vector>

namespace jiheng {

/// A rational number of any size. Comparing a measurement with a limit of the law must not depend on a rounding: 2.58 ≥ 2.58
/// holds, whatever unit either is written in.
class ExactNumber {
 public:
  ExactNumber() = default;  ///< zero
  explicit ExactNumber(int value);
  /// "2.58", "-40", "1.5e-3", "5/9", "0.45/0.06": decimal digits, at most 40 of them and an exponent of at most 40. Nothing for
  /// anything else and for a division by zero.
  static std::optional<ExactNumber> parse(const QString& text);

  friend ExactNumber operator+(const ExactNumber& a, const ExactNumber& b);
  friend ExactNumber operator-(const ExactNumber& a, const ExactNumber& b);
  friend ExactNumber operator*(const ExactNumber& a, const ExactNumber& b);
  friend std::strong_ordering operator<=>(const ExactNumber& a, const ExactNumber& b);
  friend bool operator==(const ExactNumber& a, const ExactNumber& b) { return (a <=> b) == 0; }
  /// 1 / this; this must not be zero.
  ExactNumber reciprocal() const;
  ExactNumber magnitude() const;
  bool isZero() const { return m_numerator.empty(); }
  bool isNegative() const { return m_negative; }

  /// Decimal digits for people. `exact` is told whether they are the whole number; otherwise they are cut to
  /// four significant digits, rounded.
  QString toDecimal(bool* exact = nullptr) const;

 private:
  using Natural = std::vector<quint32>;  // base 10^9, least first, without leading zeros; empty is zero
  static Natural naturalOf(const QString& digits);
  static QString digitsOf(const Natural& number);
  static Natural sum(const Natural& a, const Natural& b);
  static Natural difference(const Natural& a, const Natural& b);  // a >= b
  static Natural product(const Natural& a, const Natural& b);
  static std::strong_ordering order(const Natural& a, const Natural& b);
  static std::optional<ExactNumber> parseDecimal(const QString& text);

  bool m_negative = false;
  Natural m_numerator;
  Natural m_denominator{1};
};

}  // namespace jiheng
