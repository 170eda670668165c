#pragma once

#include "app/screening/text_reading.h"

namespace jiheng {

/// One found term that speaks for an item.
struct Evidence {
  int item = 0;
  int found = 0;  ///< in TextReading::found()
  int voice = 0;  ///< in Lexicon::voices: the heaviest of the term for this item
  float weight = 0;
};

/// What speaks for one item, weighed.
struct WeighedItem {
  int item = 0;
  double score = 0;
  bool strong = false;  ///< a word that alone is enough is among it
  int words = 0;        ///< independent words, traces not counted
  int point = -1;       ///< that the words decide for
  ScreeningStrength strength = ScreeningStrength::Weak;
  std::vector<Evidence> evidence;  ///< heaviest first; traces last
};

/// Adds up what a text says for each item and keeps those for which enough speaks, best first.
class Weighing {
 public:
  explicit Weighing(const Lexicon& lexicon) : m_lexicon(lexicon) {}
  std::vector<WeighedItem> weigh(const TextReading& reading);

 private:
  double leastScore(const TextReading& reading) const;
  void gather(const TextReading& reading, double least);
  WeighedItem weighOne(const TextReading& reading, const Evidence* begin, const Evidence* end);
  int decidePoint(const TextReading& reading, const WeighedItem& weighed) const;
  bool isEnough(const WeighedItem& weighed, double traces, int traceCount, double least) const;

  const Lexicon& m_lexicon;
  std::vector<float> m_sums;       // by item
  std::vector<Evidence> m_evidence;
  std::vector<int> m_taken;        // by token: one more than the item whose word covers it
  double m_least = 0;
};

}  // namespace jiheng
