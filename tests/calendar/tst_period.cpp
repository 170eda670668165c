// Dates worked out by hand from the State Council notices.
#include "app/calendar/period.h"

#include "tests/calendar/calendar_data.h"

using namespace jiheng;
using test::calendar;
using test::date;

namespace {

PeriodEnd end(const char* code, const char* from) {
  return endOf(*parsePeriod(QString::fromLatin1(code)), date(from), calendar());
}

PeriodEnd start(const char* code, const char* end) {
  return startFor(*parsePeriod(QString::fromLatin1(code)), date(end), calendar());
}

}  // namespace

TEST(WorkingDayPeriod, DoesNotCountTheDayOfTheEvent) {
  EXPECT_EQ(end("1W", "2026-03-02").due, date("2026-03-03"));
  EXPECT_EQ(end("5W", "2026-03-02").due, date("2026-03-09"));
}

TEST(WorkingDayPeriod, PassesNationalDay2025AndCountsTheSwappedDays) {
  // 28 September (Sunday, worked) is the first, 9 October the fourth, 11 October (Saturday, worked) the
  // sixth.
  EXPECT_EQ(end("1W", "2025-09-26").due, date("2025-09-28"));
  EXPECT_EQ(end("3W", "2025-09-26").due, date("2025-09-30"));
  EXPECT_EQ(end("4W", "2025-09-26").due, date("2025-10-09"));
  EXPECT_EQ(end("6W", "2025-09-26").due, date("2025-10-11"));
  EXPECT_EQ(end("7W", "2025-09-26").due, date("2025-10-13"));
}

TEST(WorkingDayPeriod, PassesSpringFestival2026) {
  const PeriodEnd decision = end("30W", "2026-01-15");
  EXPECT_EQ(decision.due, date("2026-03-04"));
  EXPECT_FALSE(decision.provisional);
  EXPECT_FALSE(decision.rolled.has_value());
  EXPECT_EQ(end("15W", "2026-02-10").due, date("2026-03-09"));
}

TEST(WorkingDayPeriod, StartsFromAHolidayAsFromTheDayBeforeWorkBegins) {
  EXPECT_EQ(end("1W", "2026-02-17").due, date("2026-02-24"));
  EXPECT_EQ(end("1W", "2026-02-14").due, date("2026-02-24"));
}

TEST(WorkingDayPeriod, ListsEveryDayCountedAndEveryDaySkipped) {
  const PeriodEnd decision = end("4W", "2025-09-26");
  ASSERT_EQ(decision.days.size(), 13U);
  EXPECT_EQ(decision.days.front().day, date("2025-09-27"));
  EXPECT_EQ(decision.days.front().kind, DayKind::Weekend);
  EXPECT_EQ(decision.days.front().number, 0);
  EXPECT_EQ(decision.days[1].kind, DayKind::SwappedWorkday);
  EXPECT_EQ(decision.days[1].number, 1);
  EXPECT_EQ(decision.days[4].kind, DayKind::Holiday);
  EXPECT_EQ(decision.days[4].number, 0);
  EXPECT_EQ(decision.days.back().day, date("2025-10-09"));
  EXPECT_EQ(decision.days.back().number, 4);
}

TEST(WorkingDayPeriod, IsProvisionalFromTheFirstDayWithoutNotice) {
  EXPECT_FALSE(end("1W", "2026-12-30").provisional);
  EXPECT_TRUE(end("2W", "2026-12-30").provisional);
  EXPECT_TRUE(end("30W", "2026-11-22").provisional);
  EXPECT_TRUE(end("1W", "2018-12-20").provisional);
  // The day of the event is not counted, so its year is not touched.
  EXPECT_FALSE(end("1W", "2018-12-31").provisional);
}

TEST(CalendarDayPeriod, GivesBothEndsWhereItEndsInAHoliday) {
  const PeriodEnd registration = end("60C", "2025-08-02");
  EXPECT_EQ(registration.due, date("2025-10-01"));
  ASSERT_TRUE(registration.rolled.has_value());
  EXPECT_EQ(*registration.rolled, date("2025-10-09"));
  EXPECT_EQ(registration.days.size(), 60U);
  EXPECT_EQ(registration.days.back().number, 60);
  EXPECT_EQ(registration.days.back().kind, DayKind::Holiday);
  EXPECT_FALSE(registration.provisional);
}

TEST(CalendarDayPeriod, DoesNotRollFromASwappedSaturday) {
  const PeriodEnd registration = end("60C", "2025-08-12");
  EXPECT_EQ(registration.due, date("2025-10-11"));
  EXPECT_FALSE(registration.rolled.has_value());
}

TEST(CalendarDayPeriod, IsProvisionalWhenOnlyTheRolledDayLiesInAnUnknownYear) {
  const test::BrokenData data(
      QStringLiteral("calendar/holidays-cn.json"),
      R"({"source": "test", "known_on": "2026-08-07", "years": [{"year": 2026, "off": ["2026-12-31"], "work": []}]})");
  const Result<WorkingCalendar> lastDayOff = WorkingCalendar::load(data.dir());
  ASSERT_TRUE(lastDayOff.has_value());
  const PeriodEnd registration = endOf({10, PeriodUnit::CalendarDays}, date("2026-12-21"), *lastDayOff);
  EXPECT_EQ(registration.due, date("2026-12-31"));
  EXPECT_EQ(registration.rolled, date("2027-01-01"));
  EXPECT_TRUE(registration.provisional);
}

TEST(MonthPeriod, EndsOnTheCorrespondingDay) {
  EXPECT_EQ(end("6M", "2025-03-14").due, date("2025-09-14"));
  EXPECT_EQ(*end("6M", "2025-03-14").rolled, date("2025-09-15"));
  EXPECT_EQ(end("36M", "2022-05-17").due, date("2025-05-17"));
  EXPECT_TRUE(end("6M", "2025-03-14").days.empty());
}

TEST(MonthPeriod, EndsOnTheLastDayOfAShorterMonth) {
  EXPECT_EQ(end("1M", "2026-01-31").due, date("2026-02-28"));
  EXPECT_FALSE(end("1M", "2026-01-31").rolled.has_value()) << "28 February 2026 is a swapped working day";
  EXPECT_EQ(end("1M", "2024-01-30").due, date("2024-02-29"));
  EXPECT_EQ(end("1M", "2026-08-31").due, date("2026-09-30"));
  EXPECT_EQ(end("2M", "2025-12-31").due, date("2026-02-28"));
  EXPECT_EQ(end("1M", "2026-02-28").due, date("2026-03-28"));
}

TEST(YearPeriod, KeepsToLeapYears) {
  EXPECT_EQ(end("1Y", "2024-02-29").due, date("2025-02-28"));
  EXPECT_EQ(end("4Y", "2020-02-29").due, date("2024-02-29"));
  EXPECT_EQ(end("3Y", "2021-03-01").due, date("2024-03-01"));
  EXPECT_EQ(end("3Y", "2021-02-28").due, date("2024-02-28"));
}

TEST(YearPeriod, OfALetterOfIntentIsProvisionalWhereTheLastYearHasNoNotice) {
  const PeriodEnd letter = end("3Y", "2026-03-10");
  EXPECT_EQ(letter.due, date("2029-03-10"));
  EXPECT_EQ(letter.rolled, date("2029-03-12"));
  EXPECT_TRUE(letter.provisional);
  EXPECT_FALSE(end("3Y", "2022-03-10").provisional);
  // Only the last day asks the calendar; a year without notice on the way does not matter.
  EXPECT_FALSE(end("3Y", "2018-03-12").provisional);
}

TEST(Backward, FindsTheLatestDayForAWorkingDayPeriod) {
  // A decision wanted by 13 October 2025 within 7 working days: the file must be there on 27 September, a
  // Saturday off, so on 26 September.
  const PeriodEnd file = start("7W", "2025-10-13");
  EXPECT_EQ(file.due, date("2025-09-27"));
  EXPECT_EQ(file.rolled, date("2025-09-26"));
  EXPECT_EQ(endOf({7, PeriodUnit::WorkingDays}, file.due, calendar()).due, date("2025-10-13"));
  EXPECT_EQ(file.days.front().day, date("2025-09-28"));
  EXPECT_EQ(file.days.back().day, date("2025-10-13"));
  EXPECT_EQ(file.days.back().number, 7);
}

TEST(Backward, EndsOnARestDayAsOnTheWorkingDayBefore) {
  EXPECT_EQ(start("1W", "2025-10-05").due, date("2025-09-29"));
  EXPECT_FALSE(start("1W", "2025-10-05").rolled.has_value());
}

TEST(Backward, CountsCalendarDaysAndMonths) {
  EXPECT_EQ(start("60C", "2025-10-11").due, date("2025-08-12"));
  EXPECT_EQ(start("1M", "2026-03-31").due, date("2026-02-28"));
  EXPECT_EQ(start("1M", "2025-02-28").due, date("2025-01-31"));
  EXPECT_EQ(start("1Y", "2025-02-28").due, date("2024-02-29"));
  EXPECT_EQ(start("3Y", "2026-05-20").due, date("2023-05-20"));
  EXPECT_EQ(start("3Y", "2026-05-20").rolled, date("2023-05-19"));
}

TEST(Backward, IsProvisionalWhereItTouchesAYearWithoutNotice) {
  EXPECT_TRUE(start("5W", "2027-01-04").provisional);
  EXPECT_TRUE(start("6M", "2027-03-01").provisional);
  EXPECT_FALSE(start("5W", "2026-12-31").provisional);
  const PeriodEnd newYear = start("10C", "2019-01-11");
  EXPECT_EQ(newYear.due, date("2019-01-01"));
  EXPECT_EQ(newYear.rolled, date("2018-12-31"));
  EXPECT_TRUE(newYear.provisional);
}

TEST(Period, WithoutADateOrALengthMakesNoTrouble) {
  EXPECT_FALSE(endOf({30, PeriodUnit::WorkingDays}, QDate(), calendar()).due.isValid());
  EXPECT_FALSE(startFor({3, PeriodUnit::Years}, QDate(), calendar()).due.isValid());
  for (const PeriodUnit unit :
       {PeriodUnit::WorkingDays, PeriodUnit::CalendarDays, PeriodUnit::Months, PeriodUnit::Years}) {
    EXPECT_EQ(endOf({0, unit}, date("2026-03-02"), calendar()).due, date("2026-03-02"));
    EXPECT_EQ(endOf({-5, unit}, date("2026-03-02"), calendar()).due, date("2026-03-02"));
    EXPECT_TRUE(endOf({2147483647, unit}, date("2026-03-02"), calendar()).due.isValid());
    EXPECT_TRUE(startFor({2147483647, unit}, date("2026-03-02"), calendar()).due.isValid());
  }
}
