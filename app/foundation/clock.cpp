#include "app/foundation/clock.h"

namespace jiheng {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }
QDate SystemClock::today() const { return QDate::currentDate(); }

}  // namespace jiheng
