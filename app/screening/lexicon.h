#pragma once

#include <memory>

#include "app/catalogue/edition.h"
#include "app/catalogue/synonym_table.h"
#include "app/screening/screening_answer.h"
#include "app/screening/screening_tables.h"
#include "app/screening/term_automaton.h"

namespace jiheng {

/// A stretch of the law's text.
struct LawPlace {
  SearchField field = SearchField::NameZh;
  int name = 0;  ///< NameEn: which rendering
  TextRange range;
  Confirmation confirmation = Confirmation::Unverified;  ///< of that text
};

/// What one term of the lexicon says for one item.
struct Voice {
  int item = 0;    ///< in the edition's order
  int point = -1;  ///< in the item's order; -1 for the item
  float weight = 0;
  ScreeningMeans means = ScreeningMeans::Literal;
  bool strong = false;
  bool trace = false;  ///< two characters or a word only: speaks together with others
  int place = -1;      ///< in Lexicon::places; -1 where it is not in the law's text
  int source = -1;     ///< in Lexicon::sources; -1 for the law's own words
  int said = -1;       ///< in Lexicon::texts: the term as it is written there
};

/// Where a word comes from that is not the law's.
struct WordSource {
  Bilingual text;
  Confirmation confirmation = Confirmation::Unverified;
};

/// Everything that a screening against one edition looks for, in flat tables. Made once, then only read.
struct Lexicon {
  std::shared_ptr<const Edition> edition;
  ScreeningRules rules;
  QString engine;
  TokenTable tokens;
  TermAutomaton automaton;
  std::vector<int> voiceBegin;  ///< by term, and one more for the end: its voices, by item
  std::vector<Voice> voices;
  std::vector<int> cueOf;       ///< by term: in rules.cues; -1 for none
  std::vector<char> isTrace;    ///< by term: it has no voice but traces
  std::vector<char> isCommon;   ///< by term: it is a word that speaks for nothing
  std::vector<LawPlace> places;
  std::vector<WordSource> sources;
  QStringList texts;
  int items = 0;    ///< without suspended ones
  int points = 0;   ///< of these
  int complete = 0; ///< items of which all control points are bundled
  int sectors = 0;

  explicit Lexicon(const ScreeningRules& screeningRules) : rules(screeningRules), tokens(screeningRules.spelling) {}
};

/// Works out the lexicon of an edition.
std::shared_ptr<const Lexicon> makeLexicon(std::shared_ptr<const Edition> edition, const SynonymTable& synonyms,
                                           const ScreeningTables& tables);

}  // namespace jiheng
