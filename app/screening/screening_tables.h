#pragma once

#include <QDate>
#include <QStringList>
#include <vector>

#include "app/catalogue/item.h"

namespace jiheng {

/// A word of data/screening that makers use.
struct MakersTerm {
  QString text;
  bool strong = false;  ///< alone enough for a candidate; otherwise it speaks only together with others
};

/// The makers' words for an item, or for one of its control points.
struct MakersWords {
  ItemKey item;
  QString point;  ///< key; empty for the item
  QDate date;
  Bilingual source;
  Confirmation confirmation = Confirmation::Unverified;
  std::vector<MakersTerm> terms;
};

/// A word that says that what stands beside it does not belong to the technology: "does not include", "purchased".
struct ExclusionCue {
  QString text;
  bool after = true;   ///< it takes out what comes after it
  bool before = false; ///< it takes out what comes before it
  int reach = 0;       ///< how many words or Chinese characters it reaches, inside its clause
};

/// British and American spelling of one word ending or word.
struct SpellingPair {
  QString from;
  QString to;
};

/// The weights and thresholds of data/screening/rules.json.
struct ScreeningRules {
  int version = 0;
  // What one word weighs, before its rarity is taken into account.
  double strongWord = 0;      ///< a maker's word that alone is enough
  double supportingWord = 0;  ///< another maker's word
  double lawTerm = 0;         ///< words of the law, as long as `lawTermUnits`
  double lawTermShort = 0;    ///< shorter ones
  double widerSynonym = 0;    ///< factor for a synonym that says more than the law's word
  double trace = 0;           ///< two characters, or one English word, of the law
  double makersTrace = 0;     ///< the same of a maker's word
  double traceRepeat = 0;     ///< how many times its weight, and one more, a trace can reach by standing in many words of an item
  double traceCap = 0;        ///< all traces of one item together
  // How the place counts.
  double name = 1;     ///< factor for a word in a name
  double keyword = 1;  ///< factor for a word among the keywords
  double inside = 1;   ///< factor for a word inside a longer one that means something else
  double longText = 0; ///< Chinese characters, an English word counting two, from which on traces count less, since a long text has some of everything
  double part = 0;     ///< added for each further field of the text that speaks for the same item
  // Rarity.
  int lawTermUnits = 0;  ///< Chinese characters, two for an English word, from which on words of the law decide alone
  double traceShare = 0; ///< a trace that more than this share of the items has says nothing
  // When there is a candidate.
  double candidate = 0;   ///< least score
  double traces = 0;      ///< least weight of the traces where nothing else speaks
  int traceCount = 0;     ///< least number of the traces where nothing else speaks
  double wordAndTrace = 0; ///< least score where one word and traces speak, and none is strong
  double besideBest = 0;  ///< least share of the best score, for a candidate that has no strong word
  int shortText = 0;      ///< below so many Chinese characters, an English word counting two, less is enough
  double shortFloor = 0;  ///< the least share of `candidate` that then is enough
  double strong = 0;      ///< score from which on much speaks for it
  double fair = 0;        ///< score from which on something speaks for it
  // The control point.
  double point = 0;        ///< least weight that speaks for it
  double pointMargin = 0;  ///< how many times the next one's
  int reasons = 0;         ///< most reasons of one candidate
  QStringList splitters;   ///< words between which the law's text is taken apart
  std::vector<SpellingPair> spelling;
  std::vector<ExclusionCue> cues;
};

/// Everything that data/screening says.
struct ScreeningTables {
  ScreeningRules rules;
  std::vector<MakersWords> words;
  QStringList commonWords;
  QByteArray fingerprint;  ///< SHA-256 of the files
};

}  // namespace jiheng
