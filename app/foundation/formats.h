#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include "app/foundation/text.h"

namespace jiheng {

/// A date as people write it: "2025年7月15日", "15 July 2025"; a dash for no date.
QString formatDate(const QDate& date, Language language);

/// A date for narrow columns and files: "2025-07-15" in both languages; a dash for no date.
QString formatDateShort(const QDate& date);

/// A moment in local time, to the minute.
QString formatDateTime(const QDateTime& moment, Language language);

/// A whole number with the language's thousands separators.
QString formatNumber(qint64 number, Language language);

/// The locale of a language: zh_CN or en_GB.
QLocale localeOf(Language language);

}  // namespace jiheng
