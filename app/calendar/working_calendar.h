#pragma once

#include <QDate>
#include <QSet>
#include <map>
#include <vector>

#include "app/foundation/result.h"

namespace jiheng {

/// Why a day counts or does not.
enum class DayKind {
  Workday,         ///< Monday to Friday without holiday
  SwappedWorkday,  ///< a weekend day that the State Council's notice makes a working day
  Weekend,
  Holiday  ///< a day off by the notice
};

Text dayKindText(DayKind kind);

/// The mainland's working days: weekends, statutory holidays and swapped weekends, from data/calendar.
/// A year whose notice is not loaded counts weekends only, and everything that touches it is provisional.
class WorkingCalendar {
public:
  /// Reads `dataDir`/calendar/holidays-cn.json. Error: BrokenData with file, line and field.
  static Result<WorkingCalendar> load(const QString& dataDir);

  bool isWorkingDay(const QDate& day) const;
  DayKind kindOf(const QDate& day) const;
  /// True where the year's State Council notice is loaded.
  bool isKnown(int year) const;
  int firstYear() const;
  int lastYear() const;
  /// The same day, or the first working day after it; invalid for an invalid day.
  QDate nextWorkingDay(const QDate& day) const;
  /// The same day, or the last working day before it; invalid for an invalid day.
  QDate previousWorkingDay(const QDate& day) const;
  /// Until when the data was known, as the file says: "calendar as known on".
  QDate knownOn() const;
  /// Where the days come from.
  QString source() const;
  /// What the data does not hold: local holidays, the next year.
  Bilingual remark() const;
  /// Address of the year's State Council notice; empty where the data has none.
  QString noticeOf(int year) const;

private:
  struct Year {
    QSet<QDate> off;
    QSet<QDate> work;
    QString notice;
  };
  std::map<int, Year> m_years;
  QDate m_knownOn;
  QString m_source;
  Bilingual m_remark;
};

}  // namespace jiheng
