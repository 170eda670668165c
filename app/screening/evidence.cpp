#include "app/screening/evidence.h"

#include <algorithm>
#include <cmath>

namespace jiheng {

double Weighing::leastScore(const TextReading& reading) const {
  const ScreeningRules& rules = m_lexicon.rules;
  const double share = rules.shortText > 0 ? static_cast<double>(reading.units()) / rules.shortText : 1;
  return rules.candidate * std::clamp(share, rules.shortFloor, 1.0);
}

void Weighing::gather(const TextReading& reading, double least) {
  const size_t items = m_lexicon.edition->items().size();
  m_sums.assign(items, 0);
  m_evidence.clear();
  const std::vector<FoundTerm>& found = reading.found();
  // First only the sums: most items fall out here. A sum is never less than the score that comes of it, but for what
  // further fields add.
  for (const FoundTerm& term : found) {
    const auto index = static_cast<size_t>(term.term);
    for (int v = m_lexicon.voiceBegin[index]; v < m_lexicon.voiceBegin[index + 1]; ++v) {
      const Voice& voice = m_lexicon.voices[static_cast<size_t>(v)];
      m_sums[static_cast<size_t>(voice.item)] += voice.weight * term.factor;
    }
  }
  const double margin = m_lexicon.rules.part * static_cast<double>(reading.parts().size());
  for (size_t f = 0; f < found.size(); ++f) {
    const auto index = static_cast<size_t>(found[f].term);
    int best = -1;
    for (int v = m_lexicon.voiceBegin[index]; v < m_lexicon.voiceBegin[index + 1]; ++v) {
      const Voice& voice = m_lexicon.voices[static_cast<size_t>(v)];
      if (m_sums[static_cast<size_t>(voice.item)] + margin < least) continue;
      if (best >= 0 && m_lexicon.voices[static_cast<size_t>(best)].item == voice.item) {
        // Several control points of one item: the heaviest speaks for it.
        if (voice.weight > m_lexicon.voices[static_cast<size_t>(best)].weight) {
          best = v;
          m_evidence.back().voice = v;
          m_evidence.back().weight = voice.weight * found[f].factor;
        }
        continue;
      }
      best = v;
      m_evidence.push_back({voice.item, static_cast<int>(f), v, voice.weight * found[f].factor});
    }
  }
  const auto isTrace = [this](const Evidence& e) { return m_lexicon.voices[static_cast<size_t>(e.voice)].trace; };
  std::sort(m_evidence.begin(), m_evidence.end(), [&](const Evidence& a, const Evidence& b) {
    if (a.item != b.item) return a.item < b.item;
    if (isTrace(a) != isTrace(b)) return isTrace(b);
    if (a.weight != b.weight) return a.weight > b.weight;
    return a.found < b.found;
  });
}

bool Weighing::isEnough(const WeighedItem& weighed, double traces, int traceCount, double least) const {
  const ScreeningRules& rules = m_lexicon.rules;
  if (weighed.score < least) return false;
  return weighed.strong || weighed.words >= 2 || (traces >= rules.traces && traceCount >= rules.traceCount) ||
         (weighed.words == 1 && traceCount > 0 && weighed.score >= rules.wordAndTrace) ||
         // A text of a word or two is a question for that word.
         least < rules.candidate;
}

WeighedItem Weighing::weighOne(const TextReading& reading, const Evidence* begin, const Evidence* end) {
  const ScreeningRules& rules = m_lexicon.rules;
  WeighedItem weighed;
  weighed.item = begin->item;
  const int mark = weighed.item + 1;
  double traces = 0;
  int traceCount = 0;
  unsigned fields = 0;
  for (const Evidence* one = begin; one != end; ++one) {
    const FoundTerm& found = reading.found()[static_cast<size_t>(one->found)];
    const Voice& voice = m_lexicon.voices[static_cast<size_t>(one->voice)];
    int fresh = 0;
    for (int t = found.first; t <= found.last; ++t) fresh += m_taken[static_cast<size_t>(t)] == mark ? 0 : 1;
    const int length = found.last - found.first + 1;
    if (voice.trace) {
      // The characters of a word that counts already say nothing more.
      if (fresh == 0) continue;
      traces += static_cast<double>(one->weight) * fresh / length;
      ++traceCount;
    } else {
      if (fresh < length) continue;
      std::fill(m_taken.begin() + found.first, m_taken.begin() + found.last + 1, mark);
      weighed.score += static_cast<double>(one->weight);
      weighed.strong = weighed.strong || voice.strong;
      ++weighed.words;
    }
    const int part = reading.tokens()[static_cast<size_t>(found.first)].field;
    fields |= 1U << static_cast<unsigned>(reading.parts()[static_cast<size_t>(part)].field);
    weighed.evidence.push_back(*one);
  }
  // A long text has a little of everything.
  const double units = reading.units();
  if (rules.longText > 0 && units > rules.longText) traces *= rules.longText / units;
  weighed.score += std::min(traces, rules.traceCap);
  for (; (fields & (fields - 1)) != 0; fields &= fields - 1) weighed.score += rules.part;
  if (!isEnough(weighed, traces, traceCount, m_least)) weighed.evidence.clear();
  return weighed;
}

int Weighing::decidePoint(const TextReading& reading, const WeighedItem& weighed) const {
  const Item& item = m_lexicon.edition->items()[static_cast<size_t>(weighed.item)];
  std::vector<double> points(item.points.size(), 0);
  for (const Evidence& one : weighed.evidence) {
    const FoundTerm& found = reading.found()[static_cast<size_t>(one.found)];
    const auto index = static_cast<size_t>(found.term);
    for (int v = m_lexicon.voiceBegin[index]; v < m_lexicon.voiceBegin[index + 1]; ++v) {
      const Voice& voice = m_lexicon.voices[static_cast<size_t>(v)];
      if (voice.item == weighed.item && voice.point >= 0)
        points[static_cast<size_t>(voice.point)] += static_cast<double>(voice.weight * found.factor);
    }
  }
  int best = -1;
  double second = 0;
  for (size_t p = 0; p < points.size(); ++p) {
    if (best < 0 || points[p] > points[static_cast<size_t>(best)]) {
      if (best >= 0) second = std::max(second, points[static_cast<size_t>(best)]);
      best = static_cast<int>(p);
    } else {
      second = std::max(second, points[p]);
    }
  }
  if (best < 0) return -1;
  const double weight = points[static_cast<size_t>(best)];
  const ScreeningRules& rules = m_lexicon.rules;
  return weight >= rules.point && weight >= second * rules.pointMargin ? best : -1;
}

std::vector<WeighedItem> Weighing::weigh(const TextReading& reading) {
  const ScreeningRules& rules = m_lexicon.rules;
  m_least = leastScore(reading);
  gather(reading, m_least);
  m_taken.assign(reading.tokens().size(), 0);
  std::vector<WeighedItem> items;
  for (size_t begin = 0; begin < m_evidence.size();) {
    size_t end = begin;
    while (end < m_evidence.size() && m_evidence[end].item == m_evidence[begin].item) ++end;
    WeighedItem weighed = weighOne(reading, m_evidence.data() + begin, m_evidence.data() + end);
    if (!weighed.evidence.empty()) items.push_back(std::move(weighed));
    begin = end;
  }
  const auto& all = m_lexicon.edition->items();
  const auto rank = [&all](const WeighedItem& weighed) {
    const Item& item = all[static_cast<size_t>(weighed.item)];
    // Where the same speaks for two items, what stands comes first, and the prohibited before the restricted.
    return std::pair(item.standing == Standing::Suspended, item.part != Part::Prohibited);
  };
  std::sort(items.begin(), items.end(), [&](const WeighedItem& a, const WeighedItem& b) {
    if (a.score != b.score) return a.score > b.score;
    return std::pair(rank(a), a.item) < std::pair(rank(b), b.item);
  });
  if (!items.empty()) {
    const double best = items.front().score;
    items.erase(std::remove_if(items.begin(), items.end(),
                               [&](const WeighedItem& one) { return !one.strong && one.score < best * rules.besideBest; }),
                items.end());
  }
  for (WeighedItem& one : items) {
    one.point = decidePoint(reading, one);
    if (one.strong && one.score >= rules.strong) {
      one.strength = ScreeningStrength::Strong;
    } else if (one.score >= rules.fair && (one.strong || one.words >= 2)) {
      one.strength = ScreeningStrength::Fair;
    }
  }
  return items;
}

}  // namespace jiheng
