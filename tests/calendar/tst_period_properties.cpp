#include "app/calendar/period.h"
#include "tests/calendar/calendar_data.h"

// Last: RapidCheck's header expects GoogleTest's before it.
#include <rapidcheck/gtest.h>

using namespace jiheng;
using test::calendar;

namespace {

constexpr PeriodUnit kUnits[] = {PeriodUnit::WorkingDays, PeriodUnit::CalendarDays, PeriodUnit::Months,
                                 PeriodUnit::Years};

const QDate kFirst(2018, 1, 1);
const QDate kLast(2029, 12, 31);

QDate anyDay() {
  return kFirst.addDays(*rc::gen::inRange<qint64>(0, kFirst.daysTo(kLast) + 1));
}

Period anyPeriod() {
  const PeriodUnit unit = *rc::gen::elementOf(std::vector<PeriodUnit>(std::begin(kUnits), std::end(kUnits)));
  return {*rc::gen::inRange(1, unit == PeriodUnit::Years ? 6 : 121), unit};
}

int workingDaysBetween(const QDate& after, const QDate& upTo) {
  int days = 0;
  for (QDate day = after.addDays(1); day <= upTo; day = day.addDays(1))
    days += calendar().isWorkingDay(day) ? 1 : 0;
  return days;
}

bool known(const QDate& day) {
  return calendar().isKnown(day.year());
}

}  // namespace

RC_GTEST_PROP(PeriodProperty, AWorkingDayPeriodHasExactlyItsNumberOfWorkingDays, ()) {
  const QDate from = anyDay();
  const int count = *rc::gen::inRange(1, 121);
  const PeriodEnd end = endOf({count, PeriodUnit::WorkingDays}, from, calendar());
  RC_ASSERT(calendar().isWorkingDay(end.due));
  RC_ASSERT(workingDaysBetween(from, end.due) == count);
  RC_ASSERT(!end.rolled.has_value());
}

RC_GTEST_PROP(PeriodProperty, ACalendarPeriodRollsToTheFirstWorkingDayAndOnlyFromARestDay, ()) {
  const QDate from = anyDay();
  const int count = *rc::gen::inRange(1, 400);
  const PeriodEnd end = endOf({count, PeriodUnit::CalendarDays}, from, calendar());
  RC_ASSERT(from.daysTo(end.due) == count);
  RC_ASSERT(end.rolled.has_value() == !calendar().isWorkingDay(end.due));
  if (end.rolled) {
    RC_ASSERT(calendar().isWorkingDay(*end.rolled));
    RC_ASSERT(workingDaysBetween(end.due.addDays(-1), *end.rolled) == 1);
  }
}

RC_GTEST_PROP(PeriodProperty, AMonthOrYearPeriodEndsOnTheCorrespondingDayOrTheLast, ()) {
  const QDate from = anyDay();
  const bool years = *rc::gen::arbitrary<bool>();
  const int count = *rc::gen::inRange(1, years ? 10 : 121);
  const QDate due = endOf({count, years ? PeriodUnit::Years : PeriodUnit::Months}, from, calendar()).due;
  const int months = years ? count * 12 : count;
  RC_ASSERT((due.year() - from.year()) * 12 + due.month() - from.month() == months);
  RC_ASSERT(due.day() == std::min(from.day(), due.daysInMonth()));
}

RC_GTEST_PROP(PeriodProperty, ALaterEventNeverEndsEarlier, ()) {
  const Period period = anyPeriod();
  const QDate from = anyDay();
  RC_ASSERT(endOf(period, from, calendar()).due <= endOf(period, from.addDays(1), calendar()).due);
}

RC_GTEST_PROP(PeriodProperty, TheDaysRunFromTheDayAfterTheEventToTheEndAndAreNumberedWithoutGap, ()) {
  const Period period = {*rc::gen::inRange(1, 121),
                         *rc::gen::element(PeriodUnit::WorkingDays, PeriodUnit::CalendarDays)};
  const QDate from = anyDay();
  const PeriodEnd end = endOf(period, from, calendar());
  QDate day = from;
  int number = 0;
  for (const CountedDay& counted : end.days) {
    day = day.addDays(1);
    RC_ASSERT(counted.day == day);
    RC_ASSERT(counted.kind == calendar().kindOf(day));
    const bool counts = period.unit == PeriodUnit::CalendarDays || calendar().isWorkingDay(day);
    RC_ASSERT(counted.number == (counts ? ++number : 0));
  }
  RC_ASSERT(day == end.due);
  RC_ASSERT(number == period.count);
}

RC_GTEST_PROP(PeriodProperty, IsProvisionalExactlyWhenAYearWithoutNoticeIsTouched, ()) {
  const Period period = anyPeriod();
  const PeriodEnd end = endOf(period, anyDay(), calendar());
  bool touched = !known(end.due) || (end.rolled && !known(*end.rolled));
  for (const CountedDay& counted : end.days) touched = touched || !known(counted.day);
  RC_ASSERT(end.provisional == touched);
}

RC_GTEST_PROP(PeriodProperty, IsReadBackFromItsCode, ()) {
  const Period period = anyPeriod();
  const Result<Period> read = parsePeriod(periodCode(period));
  RC_ASSERT(read.has_value());
  RC_ASSERT(*read == period);
}

// Backward planning must never be a day too late: checked for every day of ten years, not for samples.
TEST(PeriodProperty, BackwardGivesTheLatestDayThatStillEndsInTime) {
  const Period periods[] = {{1, PeriodUnit::WorkingDays},   {5, PeriodUnit::WorkingDays},
                            {30, PeriodUnit::WorkingDays},  {1, PeriodUnit::CalendarDays},
                            {60, PeriodUnit::CalendarDays}, {1, PeriodUnit::Months},
                            {6, PeriodUnit::Months},        {36, PeriodUnit::Months},
                            {1, PeriodUnit::Years},         {3, PeriodUnit::Years}};
  for (const Period& period : periods) {
    for (QDate wanted(2019, 1, 1); wanted < QDate(2029, 1, 1); wanted = wanted.addDays(1)) {
      const PeriodEnd start = startFor(period, wanted, calendar());
      const bool inTime = endOf(period, start.due, calendar()).due <= wanted;
      const bool latest = endOf(period, start.due.addDays(1), calendar()).due > wanted;
      const bool rolledIsWork = start.rolled
                                    ? calendar().isWorkingDay(*start.rolled) && *start.rolled < start.due
                                    : calendar().isWorkingDay(start.due);
      ASSERT_TRUE(inTime && latest && rolledIsWork)
          << qPrintable(periodCode(period)) << " until " << qPrintable(wanted.toString(Qt::ISODate))
          << " gave " << qPrintable(start.due.toString(Qt::ISODate));
    }
  }
}
