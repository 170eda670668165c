#pragma once

#include <unordered_map>
#include <vector>

#include "app/screening/token_stream.h"

namespace jiheng {

/// Finds every term of a lexicon in a text in one pass (Aho and Corasick, 1975), with a character or word as a step, so that
/// English terms begin and end with a word. Add all terms, then compile().
class TermAutomaton {
 public:
  /// The number of a term; the same tokens have the same number. -1 for an empty term or one with unknown tokens.
  int add(const std::vector<int>& tokens);
  void compile();

  int size() const { return static_cast<int>(m_lengths.size()); }
  int lengthOf(int term) const { return m_lengths[static_cast<size_t>(term)]; }  ///< in tokens
  /// Whether a term has the first token before the second one.
  bool hasPair(int first, int second) const;

  /// Calls `hit(term, index of its last token)` for each place of each term.
  template <class Hit>
  void scan(const std::vector<TextToken>& tokens, const Hit& hit) const {
    int state = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
      if (tokens[i].id == TextToken::kUnknown) {
        state = 0;
        continue;
      }
      state = next(state, tokens[i].id);
      for (int at = m_term[static_cast<size_t>(state)] >= 0 ? state : m_shorter[static_cast<size_t>(state)]; at > 0;
           at = m_shorter[static_cast<size_t>(at)])
        hit(m_term[static_cast<size_t>(at)], static_cast<int>(i));
    }
  }

 private:
  struct Step {
    quint64 key = 0;
    int to = 0;
  };
  static quint64 keyOf(int state, int token) {
    return (static_cast<quint64>(static_cast<quint32>(state)) << 32) | static_cast<quint32>(token);
  }
  static size_t spread(quint64 key) { return static_cast<size_t>((key * 0x9E3779B97F4A7C15ULL) >> 24); }
  int stepFrom(int state, int token) const {
    const quint64 key = keyOf(state, token);
    for (size_t at = spread(key) & m_mask;; at = (at + 1) & m_mask) {
      if (m_steps[at].key == key) return m_steps[at].to;
      if (m_steps[at].to == 0) return 0;
    }
  }
  int next(int state, int token) const {
    while (state != 0) {
      if (const int to = stepFrom(state, token); to != 0) return to;
      state = m_fallback[static_cast<size_t>(state)];
    }
    return static_cast<size_t>(token) < m_first.size() ? m_first[static_cast<size_t>(token)] : 0;
  }

  std::unordered_map<quint64, int> m_building;
  std::vector<int> m_term{-1};   // by state: the term that ends there
  std::vector<int> m_fallback;   // by state: the longest ending of it that is a beginning
  std::vector<int> m_shorter;    // by state: the longest ending of it that is a term; 0 for none
  std::vector<int> m_first;      // by token: the state after it
  std::vector<Step> m_steps;     // open addressing, a power of two
  size_t m_mask = 0;
  std::vector<int> m_lengths;    // by term
  std::vector<quint64> m_pairs;  // sorted
};

}  // namespace jiheng
