#include "app/screening/term_automaton.h"

#include <algorithm>

namespace jiheng {

int TermAutomaton::add(const std::vector<int>& tokens) {
  if (tokens.empty()) return -1;
  for (const int token : tokens)
    if (token == TextToken::kUnknown) return -1;
  int state = 0;
  for (size_t i = 0; i < tokens.size(); ++i) {
    const auto [found, fresh] = m_building.try_emplace(keyOf(state, tokens[i]), static_cast<int>(m_term.size()));
    if (fresh) m_term.push_back(-1);
    state = found->second;
    if (i > 0) m_pairs.push_back(keyOf(tokens[i - 1], tokens[i]));
  }
  int& term = m_term[static_cast<size_t>(state)];
  if (term < 0) {
    term = size();
    m_lengths.push_back(static_cast<int>(tokens.size()));
  }
  return term;
}

void TermAutomaton::compile() {
  std::sort(m_pairs.begin(), m_pairs.end());
  m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());

  size_t capacity = 16;
  while (capacity < m_building.size() * 2) capacity *= 2;
  m_steps.assign(capacity, Step());
  m_mask = capacity - 1;
  // By state the steps that lead on. A state's number is higher than that of the state before it.
  std::vector<std::vector<std::pair<int, int>>> onward(m_term.size());
  int tokens = 0;
  for (const auto& [key, to] : m_building) {
    const int token = static_cast<int>(key & 0xFFFFFFFFU);
    onward[static_cast<size_t>(key >> 32)].emplace_back(token, to);
    tokens = std::max(tokens, token);
    size_t at = spread(key) & m_mask;
    while (m_steps[at].to != 0) at = (at + 1) & m_mask;
    m_steps[at] = {key, to};
  }
  m_building.clear();
  m_first.assign(static_cast<size_t>(tokens) + 1, 0);
  for (const auto& [token, to] : onward[0]) m_first[static_cast<size_t>(token)] = to;

  m_fallback.assign(m_term.size(), 0);
  m_shorter.assign(m_term.size(), 0);
  std::vector<int> queue;
  for (const auto& [token, to] : onward[0]) queue.push_back(to);
  for (size_t i = 0; i < queue.size(); ++i) {
    const int state = queue[i];
    const int fallback = m_fallback[static_cast<size_t>(state)];
    m_shorter[static_cast<size_t>(state)] =
        m_term[static_cast<size_t>(fallback)] >= 0 ? fallback : m_shorter[static_cast<size_t>(fallback)];
    for (const auto& [token, to] : onward[static_cast<size_t>(state)]) {
      m_fallback[static_cast<size_t>(to)] = next(fallback, token);
      queue.push_back(to);
    }
  }
}

bool TermAutomaton::hasPair(int first, int second) const {
  return std::binary_search(m_pairs.begin(), m_pairs.end(), keyOf(first, second));
}

}  // namespace jiheng
