#include "app/calendar/period.h"

#include <QRegularExpression>
#include <algorithm>

#include "app/foundation/fold.h"

namespace jiheng {

namespace {

/// The longest period that is read: a slip of the finger, not a law, makes more than a century.
int longestOf(PeriodUnit unit) {
  constexpr int kYears = 100;
  switch (unit) {
    case PeriodUnit::WorkingDays:
      return kYears * 250;
    case PeriodUnit::CalendarDays:
      return kYears * 365;
    case PeriodUnit::Months:
      return kYears * 12;
    case PeriodUnit::Years:
      return kYears;
  }
  return 0;
}

QLatin1Char letterOf(PeriodUnit unit) {
  switch (unit) {
    case PeriodUnit::WorkingDays:
      return QLatin1Char('W');
    case PeriodUnit::CalendarDays:
      return QLatin1Char('C');
    case PeriodUnit::Months:
      return QLatin1Char('M');
    case PeriodUnit::Years:
      return QLatin1Char('Y');
  }
  return QLatin1Char('?');
}

std::optional<PeriodUnit> unitOf(const QString& letter) {
  for (const PeriodUnit unit :
       {PeriodUnit::WorkingDays, PeriodUnit::CalendarDays, PeriodUnit::Months, PeriodUnit::Years}) {
    if (letter == QString(letterOf(unit))) return unit;
  }
  return std::nullopt;
}

Error periodError(const Text& happened) {
  return invalidField(QStringLiteral("period"), happened,
                      phrase("Calendar",
                             "Write a number and a unit: 30W for working days, 60C for calendar days, "
                             "6M for months, 3Y for years."));
}

bool countsDays(PeriodUnit unit) {
  return unit == PeriodUnit::WorkingDays || unit == PeriodUnit::CalendarDays;
}

QDate addMonthsOrYears(const QDate& from, const Period& period, int count) {
  return period.unit == PeriodUnit::Months ? from.addMonths(count) : from.addYears(count);
}

/// The rest day's working day in a direction, and whether looking for it touched an unknown year.
void roll(PeriodEnd& end, const WorkingCalendar& calendar, bool forward) {
  if (!calendar.isKnown(end.due.year())) end.provisional = true;
  if (calendar.isWorkingDay(end.due)) return;
  end.rolled = forward ? calendar.nextWorkingDay(end.due) : calendar.previousWorkingDay(end.due);
  if (!calendar.isKnown(end.rolled->year())) end.provisional = true;
}

/// Lists the days after `from` up to `last`, numbers those that count, and notes unknown years.
void listDays(PeriodEnd& end, PeriodUnit unit, const QDate& from, const QDate& last,
              const WorkingCalendar& calendar) {
  int number = 0;
  for (QDate day = from.addDays(1); day <= last; day = day.addDays(1)) {
    const bool counts = unit == PeriodUnit::CalendarDays || calendar.isWorkingDay(day);
    end.days.push_back({day, calendar.kindOf(day), counts ? ++number : 0});
    if (!calendar.isKnown(day.year())) end.provisional = true;
  }
}

}  // namespace

Result<Period> parsePeriod(const QString& text) {
  static const QRegularExpression kForm(QStringLiteral("^([+-]?)([0-9]+) ?(\\p{L}*)$"),
                                        QRegularExpression::UseUnicodePropertiesOption);
  const QString folded = fold(text).trimmed().toUpper();
  if (folded.isEmpty()) return fail(periodError(phrase("Calendar", "No period was given.")));
  const QRegularExpressionMatch match = kForm.match(folded);
  if (!match.hasMatch()) return fail(periodError(phrase("Calendar", "“%1” is no period.").arg(text)));
  const QString letter = match.captured(3);
  if (letter.isEmpty())
    return fail(periodError(phrase("Calendar", "The period “%1” has no unit.").arg(text)));
  const std::optional<PeriodUnit> unit = unitOf(letter);
  if (!unit)
    return fail(periodError(phrase("Calendar", "The unit of the period “%1” is not known.").arg(text)));

  bool fits = false;
  const int count = match.captured(2).toInt(&fits);
  if (match.captured(1) == QStringLiteral("-") || (fits && count < 1))
    return fail(periodError(phrase("Calendar", "The period “%1” is not longer than nothing.").arg(text)));
  if (!fits || count > longestOf(*unit))
    return fail(periodError(phrase("Calendar", "The period “%1” is longer than 100 years.").arg(text)));
  return Period{count, *unit};
}

QString periodCode(const Period& period) {
  return QString::number(period.count) + letterOf(period.unit);
}

Text periodText(const Period& period) {
  switch (period.unit) {
    case PeriodUnit::WorkingDays:
      return phrase("Calendar", "%n working days", nullptr, period.count);
    case PeriodUnit::CalendarDays:
      return phrase("Calendar", "%n calendar days", nullptr, period.count);
    case PeriodUnit::Months:
      return phrase("Calendar", "%n months", nullptr, period.count);
    case PeriodUnit::Years:
      return phrase("Calendar", "%n years", nullptr, period.count);
  }
  return {};
}

PeriodEnd endOf(const Period& period, const QDate& from, const WorkingCalendar& calendar) {
  PeriodEnd end;
  if (!from.isValid()) return end;
  const int count = std::clamp(period.count, 0, longestOf(period.unit));
  if (period.unit == PeriodUnit::WorkingDays) {
    end.due = from;
    for (int left = count; left > 0;) {
      end.due = end.due.addDays(1);
      if (calendar.isWorkingDay(end.due)) --left;
    }
    listDays(end, period.unit, from, end.due, calendar);
    return end;
  }
  end.due =
      period.unit == PeriodUnit::CalendarDays ? from.addDays(count) : addMonthsOrYears(from, period, count);
  if (countsDays(period.unit)) listDays(end, period.unit, from, end.due, calendar);
  roll(end, calendar, true);
  return end;
}

PeriodEnd startFor(const Period& period, const QDate& end, const WorkingCalendar& calendar) {
  PeriodEnd start;
  if (!end.isValid()) return start;
  const int count = std::clamp(period.count, 0, longestOf(period.unit));
  start.provisional = !calendar.isKnown(end.year());
  switch (period.unit) {
    case PeriodUnit::WorkingDays: {
      // After the event there must be `count` working days up to the end: stand before the first of them.
      start.due = end;
      for (int left = count; left > 0; start.due = start.due.addDays(-1)) {
        if (calendar.isWorkingDay(start.due)) --left;
      }
      break;
    }
    case PeriodUnit::CalendarDays:
      start.due = end.addDays(-count);
      break;
    case PeriodUnit::Months:
    case PeriodUnit::Years:
      start.due = addMonthsOrYears(end, period, -count);
      // Several days have the same corresponding day where the month of the end is short: the 28th to the
      // 31st of January all lead to 28 February.
      while (start.due.isValid() && addMonthsOrYears(start.due.addDays(1), period, count) <= end)
        start.due = start.due.addDays(1);
      break;
  }
  if (countsDays(period.unit)) listDays(start, period.unit, start.due, end, calendar);
  roll(start, calendar, false);
  return start;
}

}  // namespace jiheng
