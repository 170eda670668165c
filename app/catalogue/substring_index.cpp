#include "app/catalogue/substring_index.h"

#include <algorithm>
#include <cstring>

namespace jiheng {

namespace {
constexpr size_t kUnits = 0x10000;
}

SubstringIndex::SubstringIndex(QString text) : m_text(std::move(text)), m_begin(kUnits + 1, 0) {
  const char16_t* units = reinterpret_cast<const char16_t*>(m_text.constData());
  const auto size = static_cast<size_t>(m_text.size());
  for (size_t i = 0; i < size; ++i) ++m_begin[units[i] + size_t{1}];
  for (size_t unit = 0; unit < kUnits; ++unit) m_begin[unit + 1] += m_begin[unit];
  std::vector<int> next(m_begin.begin(), m_begin.end() - 1);
  m_places.resize(size);
  for (size_t i = 0; i < size; ++i) m_places[static_cast<size_t>(next[units[i]]++)] = static_cast<int>(i);
}

std::vector<int> SubstringIndex::find(const QString& term) const {
  std::vector<int> found;
  if (term.isEmpty() || m_begin.empty()) return found;
  const auto count = [this, &term](int at) {
    const size_t unit = term[at].unicode();
    return m_begin[unit + 1] - m_begin[unit];
  };
  const int length = static_cast<int>(term.size());
  int rarest = 0;
  for (int i = 1; i < length; ++i)
    if (count(i) < count(rarest)) rarest = i;
  const size_t unit = term[rarest].unicode();
  const int size = static_cast<int>(m_text.size());
  const QChar* text = m_text.constData();
  const size_t bytes = static_cast<size_t>(length) * sizeof(QChar);
  for (int i = m_begin[unit]; i < m_begin[unit + 1]; ++i) {
    const int at = m_places[static_cast<size_t>(i)] - rarest;
    if (at >= 0 && at + length <= size && std::memcmp(text + at, term.constData(), bytes) == 0) found.push_back(at);
  }
  return found;
}

}  // namespace jiheng
