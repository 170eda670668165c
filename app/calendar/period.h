#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "app/calendar/working_calendar.h"

namespace jiheng {

/// In what a period is counted.
enum class PeriodUnit { WorkingDays, CalendarDays, Months, Years };

/// A length of time in law.
struct Period {
  int count = 0;
  PeriodUnit unit = PeriodUnit::WorkingDays;
  bool operator==(const Period&) const = default;
};

/// "30W" working days, "60C" calendar days, "6M" months, "3Y" years, as the command line takes it; small
/// letters and full width are read as well. Error: InvalidInput at the field "period" for no number, no unit,
/// a count below 1 or a length of more than 100 years.
Result<Period> parsePeriod(const QString& text);
QString periodCode(const Period& period);
/// "30 working days" / "30个工作日".
Text periodText(const Period& period);

/// One day on the way, for "show every counted day".
struct CountedDay {
  QDate day;
  DayKind kind = DayKind::Workday;
  int number = 0;  ///< 1 for the first counted day; 0 where the day is skipped
};

/// Where a period ends, or, counted backward, where it must begin.
struct PeriodEnd {
  QDate due;  ///< the last day; for calendar periods the one to warn for
  std::optional<QDate>
      rolled;  ///< the next working day, where `due` is a rest day and the unit is no working day
  bool provisional =
      false;  ///< a year without notice was touched: the result may move when the notice is out
  std::vector<CountedDay>
      days;  ///< every day passed over, for working and calendar days; empty for months and years
};

/// The end of a period that begins with an event on `from`. The day of the event is not counted (Civil Code
/// art. 201); months and years end on the corresponding day or the month's last (art. 202); where a calendar
/// period ends on a rest day both ends are given (art. 203 by analogy). A count below 1 counts as 0 and ends
/// on `from`; an invalid `from` gives an invalid end.
PeriodEnd endOf(const Period& period, const QDate& from, const WorkingCalendar& calendar);

/// Backward: `due` is the latest day of the event for which the period still ends on `end` or before, so that
/// endOf(due).due <= end and endOf(the day after).due > end. Where that day is a rest day, `rolled` is the
/// last working day before it: an office takes no file on a rest day, so plan for rolled.value_or(due).
/// `days` run from the day after `due` to `end`.
PeriodEnd startFor(const Period& period, const QDate& end, const WorkingCalendar& calendar);

}  // namespace jiheng
