#pragma once

#include <QDate>
#include <QDateTime>

namespace jiheng {

/// Where the program learns what time it is. Rules never ask the system: they are handed a date, and tests set it.
class Clock {
 public:
  virtual ~Clock() = default;
  /// Now, in UTC.
  virtual QDateTime now() const = 0;
  /// Today on the user's wall.
  virtual QDate today() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
 public:
  QDateTime now() const override;
  QDate today() const override;
};

/// A clock that stands still until told otherwise; for tests and for `--on DATE`.
class FixedClock final : public Clock {
 public:
  explicit FixedClock(const QDateTime& now) : m_now(now.toUTC()) {}
  explicit FixedClock(const QDate& today) : m_now(QDateTime(today, QTime(12, 0))) {}
  QDateTime now() const override { return m_now.toUTC(); }
  QDate today() const override { return m_now.toLocalTime().date(); }
  void set(const QDateTime& now) { m_now = now.toUTC(); }

 private:
  QDateTime m_now;
};

}  // namespace jiheng
