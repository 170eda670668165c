#pragma once

#include <gtest/gtest.h>

#include <QDate>
#include <QDir>
#include <QFile>
#include <ostream>

#include "app/calendar/working_calendar.h"
#include "tests/support/scratch.h"

// Dates and texts in a failure read as dates and texts.
inline void PrintTo(const QDate& date, std::ostream* out) {
  *out << qPrintable(date.toString(Qt::ISODate));
}
inline void PrintTo(const QString& text, std::ostream* out) {
  *out << qPrintable(text);
}

namespace jiheng::test {

/// The data folder of the sources, the one that is built into the program.
inline QString dataDir() {
  return QStringLiteral(JIHENG_SOURCE_DIR "/data");
}

inline QDate date(const char* iso) {
  return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

/// The bundled calendar. Loaded once: it is immutable.
inline const WorkingCalendar& calendar() {
  static const WorkingCalendar loaded = [] {
    Result<WorkingCalendar> result = WorkingCalendar::load(dataDir());
    if (!result) qFatal("%s", qPrintable(result.error().in(Language::English)));
    return *result;
  }();
  return loaded;
}

/// A copy of the data folder's shape with one file of it replaced.
class BrokenData {
public:
  BrokenData(const QString& name, const QByteArray& bytes) {
    const QString path = m_scratch.path(name);
    QDir().mkpath(path.section(QLatin1Char('/'), 0, -2));
    m_scratch.write(name, bytes);
  }
  QString dir() const { return m_scratch.path(QStringLiteral(".")); }

private:
  Scratch m_scratch;
};

}  // namespace jiheng::test
