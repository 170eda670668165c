#include "app/exchange/name_index.h"

#include <QSet>

#include "app/foundation/fold.h"

namespace jiheng {

namespace {

/// Every pair of neighbouring characters once.
QSet<quint32> pairsOf(const QString& folded) {
  QSet<quint32> pairs;
  for (qsizetype i = 0; i + 1 < folded.size(); ++i)
    pairs << (static_cast<quint32>(folded[i].unicode()) << 16 | folded[i + 1].unicode());
  return pairs;
}

}  // namespace

void NameIndex::add(const QString& name, int place) {
  const QString folded = fold(name);
  if (folded.isEmpty() || m_names.contains(folded)) return;
  m_names.insert(folded, place);
  const QSet<quint32> pairs = pairsOf(folded);
  const int entry = static_cast<int>(m_entries.size());
  m_entries.push_back({place, static_cast<int>(pairs.size())});
  for (const quint32 pair : pairs) m_byPair[pair].push_back(entry);
}

NameIndex::Match NameIndex::find(const QString& name) const {
  const QString folded = fold(name);
  if (folded.isEmpty()) return {};
  if (const auto same = m_names.constFind(folded); same != m_names.constEnd()) return {*same, true};
  const QSet<quint32> pairs = pairsOf(folded);
  // A pair that half the names have says nothing and would make ten thousand names a hundred million comparisons.
  constexpr std::size_t kCommon = 400;
  constexpr double kNear = 0.8;
  QHash<int, int> shared;
  int asked = 0;
  for (const quint32 pair : pairs) {
    const auto list = m_byPair.constFind(pair);
    if (list == m_byPair.constEnd() || list->size() > kCommon) continue;
    ++asked;
    for (const int entry : *list) ++shared[entry];
  }
  Match best;
  double bestShare = kNear;
  for (auto one = shared.cbegin(); one != shared.cend(); ++one) {
    const Entry& entry = m_entries[static_cast<std::size_t>(one.key())];
    const double skipped = static_cast<double>(pairs.size() - asked);
    const double share = 2 * (one.value() + skipped * one.value() / std::max(asked, 1)) / static_cast<double>(pairs.size() + entry.pairs);
    if (share < bestShare || (best.place >= 0 && share == bestShare && entry.place > best.place)) continue;
    bestShare = share;
    best.place = entry.place;
  }
  return best;
}

}  // namespace jiheng
