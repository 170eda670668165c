#include "app/calendar/working_calendar.h"

#include "app/foundation/json_file.h"

namespace jiheng {

namespace {

bool isWeekend(const QDate& day) {
  return day.dayOfWeek() >= Qt::Saturday;
}

/// Faults name the entry itself ("off/3"), because a list of thirty dates is too long to search by eye.
void faultAt(JsonFields& fields, const char* list, qsizetype index, const Text& problem) {
  const QByteArray name = QByteArray(list) + '/' + QByteArray::number(index);
  fields.fault(name.constData(), problem);
}

QSet<QDate> readDays(JsonFields& fields, const char* list, int year) {
  QSet<QDate> days;
  if (!fields.has(list)) fields.fault(list, phrase("Calendar", "a list of dates was expected."));
  const QStringList texts = fields.strings(list);
  for (qsizetype i = 0; i < texts.size(); ++i) {
    const QDate day = QDate::fromString(texts[i], Qt::ISODate);
    if (!day.isValid())
      faultAt(fields, list, i, phrase("Calendar", "a date such as 2026-01-01 was expected."));
    else if (day.year() != year)
      faultAt(fields, list, i,
              phrase("Calendar", "%1 does not lie in the year %2.").arg(texts[i]).arg(QString::number(year)));
    else if (days.contains(day))
      faultAt(fields, list, i, phrase("Calendar", "%1 stands here twice.").arg(texts[i]));
    days.insert(day);
  }
  return days;
}

/// A day that the notice makes a working day is a weekend day and not a day off as well: anything else is a
/// slip of the file, and a slip moves a deadline.
void checkSwappedDays(JsonFields& fields, const QSet<QDate>& off) {
  const QStringList texts = fields.strings("work");
  for (qsizetype i = 0; i < texts.size(); ++i) {
    const QDate day = QDate::fromString(texts[i], Qt::ISODate);
    if (off.contains(day))
      faultAt(fields, "work", i,
              phrase("Calendar", "%1 is a day off and a working day at once.").arg(texts[i]));
    else if (day.isValid() && !isWeekend(day))
      faultAt(fields, "work", i, phrase("Calendar", "%1 is no weekend day.").arg(texts[i]));
  }
}

}  // namespace

Text dayKindText(DayKind kind) {
  switch (kind) {
    case DayKind::Workday:
      return phrase("Calendar", "working day");
    case DayKind::SwappedWorkday:
      return phrase("Calendar", "weekend day worked in exchange for a holiday");
    case DayKind::Weekend:
      return phrase("Calendar", "weekend");
    case DayKind::Holiday:
      return phrase("Calendar", "day off by the State Council notice");
  }
  return {};
}

Result<WorkingCalendar> WorkingCalendar::load(const QString& dataDir) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(dataDir + QStringLiteral("/calendar/holidays-cn.json")));
  WorkingCalendar calendar;
  JsonFields root(file);
  calendar.m_source = root.string("source");
  calendar.m_knownOn = root.date("known_on");
  calendar.m_remark = root.optionalBilingual("remark");
  root.array("years", [&](JsonFields& fields) {
    const int number = fields.integer("year");
    Year year;
    year.off = readDays(fields, "off", number);
    year.work = readDays(fields, "work", number);
    checkSwappedDays(fields, year.off);
    year.notice = fields.optionalString("notice");
    if (calendar.m_years.contains(number))
      fields.fault("year", phrase("Calendar", "the year %1 stands here twice.").arg(QString::number(number)));
    calendar.m_years.insert_or_assign(number, std::move(year));
  });
  if (calendar.m_years.empty()) root.fault("years", phrase("Calendar", "at least one year was expected."));
  JIHENG_TRY(root.status());
  return calendar;
}

DayKind WorkingCalendar::kindOf(const QDate& day) const {
  if (const auto year = m_years.find(day.year()); year != m_years.end()) {
    if (year->second.off.contains(day)) return DayKind::Holiday;
    if (year->second.work.contains(day)) return DayKind::SwappedWorkday;
  }
  return isWeekend(day) ? DayKind::Weekend : DayKind::Workday;
}

bool WorkingCalendar::isWorkingDay(const QDate& day) const {
  const DayKind kind = kindOf(day);
  return day.isValid() && (kind == DayKind::Workday || kind == DayKind::SwappedWorkday);
}

bool WorkingCalendar::isKnown(int year) const {
  return m_years.contains(year);
}

int WorkingCalendar::firstYear() const {
  return m_years.empty() ? 0 : m_years.begin()->first;
}

int WorkingCalendar::lastYear() const {
  return m_years.empty() ? 0 : m_years.rbegin()->first;
}

QDate WorkingCalendar::nextWorkingDay(const QDate& day) const {
  QDate next = day;
  while (next.isValid() && !isWorkingDay(next)) next = next.addDays(1);
  return next;
}

QDate WorkingCalendar::previousWorkingDay(const QDate& day) const {
  QDate previous = day;
  while (previous.isValid() && !isWorkingDay(previous)) previous = previous.addDays(-1);
  return previous;
}

QDate WorkingCalendar::knownOn() const {
  return m_knownOn;
}

QString WorkingCalendar::source() const {
  return m_source;
}

Bilingual WorkingCalendar::remark() const {
  return m_remark;
}

QString WorkingCalendar::noticeOf(int year) const {
  const auto found = m_years.find(year);
  return found == m_years.end() ? QString() : found->second.notice;
}

}  // namespace jiheng
