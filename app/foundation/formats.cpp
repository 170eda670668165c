#include "app/foundation/formats.h"

#include <QLocale>

namespace jiheng {

namespace {
const QString kNoDate = QStringLiteral("–");
}

QLocale localeOf(Language language) {
  return language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString formatDate(const QDate& date, Language language) {
  if (!date.isValid()) return kNoDate;
  return language == Language::Chinese ? localeOf(language).toString(date, QStringLiteral("yyyy年M月d日"))
                                       : localeOf(language).toString(date, QStringLiteral("d MMMM yyyy"));
}

QString formatDateShort(const QDate& date) { return date.isValid() ? date.toString(Qt::ISODate) : kNoDate; }

QString formatDateTime(const QDateTime& moment, Language language) {
  if (!moment.isValid()) return kNoDate;
  const QDateTime local = moment.toLocalTime();
  return formatDate(local.date(), language) + QLatin1Char(' ') + local.time().toString(QStringLiteral("HH:mm"));
}

QString formatNumber(qint64 number, Language language) { return localeOf(language).toString(number); }

}  // namespace jiheng
