#include <gtest/gtest.h>

#include "app/thresholds/exact_number.h"

using namespace jiheng;

namespace {

ExactNumber number(const char* text) {
  const auto parsed = ExactNumber::parse(QString::fromLatin1(text));
  EXPECT_TRUE(parsed) << text;
  return parsed.value_or(ExactNumber());
}

QString decimal(const char* text) { return number(text).toDecimal(); }

}  // namespace

TEST(ExactNumber, ComparesAcrossFormsWithoutRounding) {
  EXPECT_EQ(number("2.58"), number("2.580"));
  EXPECT_EQ(number("0.1") + number("0.2"), number("0.3"));
  EXPECT_EQ(number("1/3") * number("3"), ExactNumber(1));
  EXPECT_GT(number("2.5800000000000000000000000000000000001"), number("2.58"));
  EXPECT_LT(number("-2.58"), number("-2.57"));
  EXPECT_LT(number("-1"), number("0"));
}

TEST(ExactNumber, WritesWhatEndsInFullAndRoundsTheRest) {
  EXPECT_EQ(decimal("0.12"), QStringLiteral("0.12"));
  EXPECT_EQ(decimal("1.5e3"), QStringLiteral("1500"));
  EXPECT_EQ(decimal("-0.0050"), QStringLiteral("-0.005"));
  EXPECT_EQ(decimal("123456789012345678901234567890"), QStringLiteral("123456789012345678901234567890"));
  bool exact = true;
  EXPECT_EQ(number("1/3").toDecimal(&exact), QStringLiteral("0.3333"));
  EXPECT_FALSE(exact);
  EXPECT_EQ(decimal("2/3"), QStringLiteral("0.6667"));
  EXPECT_EQ(decimal("29999/3000000"), QStringLiteral("0.01"));
  EXPECT_EQ(decimal("299999/3"), QStringLiteral("100000"));
}

TEST(ExactNumber, RefusesWhatIsNoNumber) {
  for (const char* text : {"", "x", "1.", ".5", "1,5", "1/0", "1e99", "--1", "12345678901234567890123456789012345678901"})
    EXPECT_FALSE(ExactNumber::parse(QString::fromLatin1(text))) << text;
}
