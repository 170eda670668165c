#include "app/foundation/id.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>
#include <QUuid>
#include <array>

namespace jiheng {

QString newUuid() {
  // Several ids of one millisecond must still sort in the order they were made: the 12 bits after the version count.
  static QMutex mutex;
  static qint64 lastMillisecond = 0;
  static quint16 counter = 0;
  qint64 millisecond = 0;
  quint16 sequence = 0;
  {
    const QMutexLocker lock(&mutex);
    millisecond = std::max(QDateTime::currentMSecsSinceEpoch(), lastMillisecond);
    counter = millisecond == lastMillisecond ? static_cast<quint16>(counter + 1) : quint16{0};
    if (counter > 0x0fff) {
      ++millisecond;
      counter = 0;
    }
    lastMillisecond = millisecond;
    sequence = counter;
  }
  std::array<quint32, 2> random{};
  QRandomGenerator::system()->fillRange(random.data(), random.size());
  std::array<uchar, 16> bytes{};
  for (int i = 0; i < 6; ++i) bytes[static_cast<size_t>(i)] = static_cast<uchar>(millisecond >> (40 - 8 * i));
  bytes[6] = static_cast<uchar>(0x70 | (sequence >> 8));
  bytes[7] = static_cast<uchar>(sequence & 0xff);
  for (size_t i = 0; i < 8; ++i) bytes[8 + i] = static_cast<uchar>(random[i / 4] >> (8 * (i % 4)));
  bytes[8] = static_cast<uchar>(0x80 | (bytes[8] & 0x3f));
  const QByteArray raw(reinterpret_cast<const char*>(bytes.data()), 16);
  return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

}  // namespace jiheng
