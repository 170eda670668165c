#pragma once

#include <QString>
#include <vector>

namespace jiheng {

/// Finds every place of a term of one character or more in one long text, exactly as comparing at each place would. Knows
/// for each UTF-16 unit where it stands, walks the places of the term's rarest one and compares there.
class SubstringIndex {
 public:
  SubstringIndex() = default;
  explicit SubstringIndex(QString text);
  const QString& text() const { return m_text; }
  /// The places in ascending order; they may overlap. None for an empty term.
  std::vector<int> find(const QString& term) const;

 private:
  QString m_text;
  std::vector<int> m_begin;   // by unit: where its places begin in m_places; one more entry for the end
  std::vector<int> m_places;
};

}  // namespace jiheng
