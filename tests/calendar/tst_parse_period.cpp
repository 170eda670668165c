#include "app/calendar/period.h"
#include "tests/calendar/calendar_data.h"

using namespace jiheng;

namespace {

QString codeOf(const QString& text) {
  const Result<Period> period = parsePeriod(text);
  return period ? periodCode(*period) : QStringLiteral("error");
}

/// The first sentence of the refusal.
QString refusalOf(const QString& text) {
  const Result<Period> period = parsePeriod(text);
  if (period) return QStringLiteral("accepted as ") + periodCode(*period);
  EXPECT_EQ(period.error().code, ErrorCode::InvalidInput);
  EXPECT_EQ(period.error().field, QStringLiteral("period"));
  EXPECT_FALSE(period.error().advice.isEmpty());
  return period.error().happened.in(Language::English);
}

}  // namespace

TEST(ParsePeriod, ReadsTheFourUnits) {
  EXPECT_EQ(*parsePeriod(QStringLiteral("30W")), (Period{30, PeriodUnit::WorkingDays}));
  EXPECT_EQ(*parsePeriod(QStringLiteral("60C")), (Period{60, PeriodUnit::CalendarDays}));
  EXPECT_EQ(*parsePeriod(QStringLiteral("6M")), (Period{6, PeriodUnit::Months}));
  EXPECT_EQ(*parsePeriod(QStringLiteral("3Y")), (Period{3, PeriodUnit::Years}));
}

TEST(ParsePeriod, AcceptsSmallLettersFullWidthAndSpaces) {
  EXPECT_EQ(codeOf(QStringLiteral("30w")), QStringLiteral("30W"));
  EXPECT_EQ(codeOf(QStringLiteral("３０Ｗ")), QStringLiteral("30W"));
  EXPECT_EQ(codeOf(QStringLiteral("３ｙ")), QStringLiteral("3Y"));
  EXPECT_EQ(codeOf(QStringLiteral("  60 c ")), QStringLiteral("60C"));
  EXPECT_EQ(codeOf(QStringLiteral("+5W")), QStringLiteral("5W"));
  EXPECT_EQ(codeOf(QStringLiteral("007M")), QStringLiteral("7M"));
}

TEST(ParsePeriod, SaysWhatIsWrong) {
  EXPECT_EQ(refusalOf(QString()), QStringLiteral("No period was given."));
  EXPECT_EQ(refusalOf(QStringLiteral("   ")), QStringLiteral("No period was given."));
  EXPECT_EQ(refusalOf(QStringLiteral("soon")), QStringLiteral("“soon” is no period."));
  EXPECT_EQ(refusalOf(QStringLiteral("W30")), QStringLiteral("“W30” is no period."));
  EXPECT_EQ(refusalOf(QStringLiteral("3.5Y")), QStringLiteral("“3.5Y” is no period."));
  EXPECT_EQ(refusalOf(QStringLiteral("30")), QStringLiteral("The period “30” has no unit."));
  EXPECT_EQ(refusalOf(QStringLiteral("30D")), QStringLiteral("The unit of the period “30D” is not known."));
  EXPECT_EQ(refusalOf(QStringLiteral("30天")), QStringLiteral("The unit of the period “30天” is not known."));
  EXPECT_EQ(refusalOf(QStringLiteral("30W 5C")), QStringLiteral("“30W 5C” is no period."));
  EXPECT_EQ(refusalOf(QStringLiteral("30WW")), QStringLiteral("The unit of the period “30WW” is not known."));
  EXPECT_EQ(refusalOf(QStringLiteral("0W")), QStringLiteral("The period “0W” is not longer than nothing."));
  EXPECT_EQ(refusalOf(QStringLiteral("-3Y")), QStringLiteral("The period “-3Y” is not longer than nothing."));
  EXPECT_EQ(refusalOf(QStringLiteral("101Y")), QStringLiteral("The period “101Y” is longer than 100 years."));
  EXPECT_EQ(refusalOf(QStringLiteral("1201M")),
            QStringLiteral("The period “1201M” is longer than 100 years."));
  EXPECT_EQ(refusalOf(QStringLiteral("36501C")),
            QStringLiteral("The period “36501C” is longer than 100 years."));
  EXPECT_EQ(refusalOf(QStringLiteral("25001W")),
            QStringLiteral("The period “25001W” is longer than 100 years."));
  EXPECT_EQ(refusalOf(QStringLiteral("99999999999999999999W")),
            QStringLiteral("The period “99999999999999999999W” is longer than 100 years."));
}

TEST(ParsePeriod, TakesUpToAHundredYears) {
  for (const char* text : {"100Y", "1200M", "36500C", "25000W", "1W"})
    EXPECT_EQ(codeOf(QString::fromLatin1(text)), QString::fromLatin1(text));
}

TEST(PeriodText, NamesCountAndUnit) {
  EXPECT_EQ(periodText({30, PeriodUnit::WorkingDays}).in(Language::English),
            QStringLiteral("30 working days"));
  EXPECT_EQ(periodText({60, PeriodUnit::CalendarDays}).in(Language::English),
            QStringLiteral("60 calendar days"));
  EXPECT_EQ(periodText({6, PeriodUnit::Months}).in(Language::English), QStringLiteral("6 months"));
  EXPECT_EQ(periodText({3, PeriodUnit::Years}).in(Language::English), QStringLiteral("3 years"));
}
