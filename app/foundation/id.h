#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>
#include <utility>

namespace jiheng {

/// A new UUID of version 7 (RFC 9562): its text sorts by the time it was made, so records list in the order of entry.
QString newUuid();

/// The key of one kind of record. Kinds do not mix: a ProductId is no TechnologyId.
template <class Kind>
class Id {
 public:
  Id() = default;
  explicit Id(QString value) : m_value(std::move(value)) {}
  static Id create() { return Id(newUuid()); }

  const QString& value() const { return m_value; }
  bool isEmpty() const { return m_value.isEmpty(); }

  friend bool operator==(const Id& a, const Id& b) { return a.m_value == b.m_value; }
  friend bool operator<(const Id& a, const Id& b) { return a.m_value < b.m_value; }
  friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

 private:
  QString m_value;
};

}  // namespace jiheng
