#include <gtest/gtest.h>

#include "app/thresholds/measured_value.h"

using namespace jiheng;

namespace {

QString read(const char* text, const char* to = "") {
  const auto value = readMeasuredValue(QString::fromUtf8(text), QString::fromUtf8(to));
  if (!value) return QStringLiteral("unreadable");
  const auto side = [](const std::optional<Bound>& bound, const char* in, const char* out) {
    if (!bound) return QStringLiteral("…");
    return QString(QString::fromLatin1(bound->included ? in : out) + bound->value.toDecimal());
  };
  QString shown = value->isSingle() ? value->lower->value.toDecimal()
                                    : QString(side(value->lower, "[", "(") + QLatin1Char(' ') + side(value->upper, "]", ")"));
  if (!value->unit.isEmpty()) shown += QString(QLatin1Char('|') + value->unit);
  return shown;
}

}  // namespace

TEST(MeasuredValue, ReadsNumbersAsMakersTypeThem) {
  EXPECT_EQ(read("2.60"), QStringLiteral("2.6"));
  EXPECT_EQ(read("２.６０"), QStringLiteral("2.6"));
  EXPECT_EQ(read(" 2.60 g/cc "), QStringLiteral("2.6|g/cc"));
  EXPECT_EQ(read("2."), QStringLiteral("2"));
  EXPECT_EQ(read(".5"), QStringLiteral("0.5"));
  EXPECT_EQ(read("-.5e1"), QStringLiteral("-5"));
  EXPECT_EQ(read("97%"), QStringLiteral("97|%"));
  EXPECT_EQ(read("97％"), QStringLiteral("97|%"));
  EXPECT_EQ(read("1,000"), QStringLiteral("1000"));
  EXPECT_EQ(read("1.5×10³"), QStringLiteral("1500"));
  EXPECT_EQ(read("1.5e-3"), QStringLiteral("0.0015"));
  EXPECT_EQ(read("10万"), QStringLiteral("100000"));
  EXPECT_EQ(read("−40 °C"), QStringLiteral("-40|°C"));
  EXPECT_EQ(read("1:5万"), QStringLiteral("0.00002"));
  EXPECT_EQ(read("1：50,000"), QStringLiteral("0.00002"));
}

TEST(MeasuredValue, ReadsRangesAndSingleEnds) {
  EXPECT_EQ(read("2.55-2.65"), QStringLiteral("[2.55 ]2.65"));
  EXPECT_EQ(read("2.55 ~ 2.65 g/cm³"), QStringLiteral("[2.55 ]2.65|g/cm^3"));
  EXPECT_EQ(read("2.55至2.65"), QStringLiteral("[2.55 ]2.65"));
  EXPECT_EQ(read("2.55 to 2.65 g/cc"), QStringLiteral("[2.55 ]2.65|g/cc"));
  EXPECT_EQ(read("2.55 g/cc ~ 2.65 g/cc"), QStringLiteral("[2.55 ]2.65|g/cc"));
  EXPECT_EQ(read("2.6 g·cm⁻³"), QStringLiteral("2.6|g·cm^-3"));
  EXPECT_EQ(read("2.55", "2.65"), QStringLiteral("[2.55 ]2.65"));
  EXPECT_EQ(read("2.60±0.05"), QStringLiteral("[2.55 ]2.65"));
  EXPECT_EQ(read("≥2.60"), QStringLiteral("[2.6 …"));
  EXPECT_EQ(read("＞2.60"), QStringLiteral("(2.6 …"));
  EXPECT_EQ(read("不低于 2.60"), QStringLiteral("[2.6 …"));
  EXPECT_EQ(read("at most 5 ppm"), QStringLiteral("… ]5|ppm"));
  EXPECT_EQ(read("<5"), QStringLiteral("… )5"));
  EXPECT_EQ(read("-40 ~ 85 °C"), QStringLiteral("[-40 ]85|°C"));
}

TEST(MeasuredValue, RefusesWhatIsNoMeasurementAndSaysWhatToWrite) {
  for (const char* text : {"2,58", "about 2.6", "约2.6", "~2.6", "high", "2.65-2.55", "2.6.1"}) {
    const auto value = readMeasuredValue(QString::fromUtf8(text));
    ASSERT_FALSE(value) << text;
    EXPECT_EQ(value.error().field, QStringLiteral("value")) << text;
    EXPECT_FALSE(value.error().advice.isEmpty()) << text;
  }
}
