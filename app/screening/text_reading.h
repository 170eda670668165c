#pragma once

#include "app/screening/lexicon.h"

namespace jiheng {

/// One text of a technology, folded.
struct ScreenedPart {
  ScreenedField field = ScreenedField::Description;
  int keyword = -1;
  const QString* original = nullptr;
  FoldedText folded;
};

/// A term of the lexicon that stands in the text: its best place.
struct FoundTerm {
  int term = 0;
  int first = 0;  ///< token
  int last = 0;
  float factor = 1;  ///< of its place: a name, inside a longer word
};

/// What the lexicon finds in the texts of one technology. Meant to be used again for the next one, so that nothing is
/// allocated anew.
class TextReading {
 public:
  void read(const ScreeningText& text, const Lexicon& lexicon);

  const std::vector<ScreenedPart>& parts() const { return m_parts; }
  const std::vector<TextToken>& tokens() const { return m_tokens; }
  const std::vector<FoundTerm>& found() const { return m_found; }  ///< each term once, in the order of first places
  /// How long the text is: a Chinese character counts one, an English word two.
  int units() const { return m_units; }
  /// The stretch from one token to another in the original text of its part.
  TextRange range(int first, int last) const;
  QString original(int first, int last) const;

 private:
  struct Hit {
    int term = 0;
    int first = 0;
    int last = 0;
  };
  void addPart(ScreenedField field, int keyword, const QString& text, const Lexicon& lexicon);
  void joinHyphens(const Lexicon& lexicon);
  void takeOut(const Hit& cue, const ExclusionCue& rule);
  void collect(const Lexicon& lexicon);
  bool isInside(const Hit& hit) const;

  std::vector<ScreenedPart> m_parts;
  std::vector<TextToken> m_tokens;
  std::vector<Hit> m_hits;
  std::vector<char> m_takenOut;   // by token: said not to belong to the technology
  std::vector<int> m_reach;       // by token: how far the longest term that begins here or before goes
  std::vector<int> m_longest;     // by token: the last token of the longest term that begins here
  std::vector<char> m_wordBegins; // by token: a common Chinese word of two characters or more begins here
  std::vector<char> m_wordEnds;   // by token: such a word ends here
  std::vector<int> m_seen;        // by term: one more than its place in m_found
  std::vector<FoundTerm> m_found;
  int m_units = 0;
};

}  // namespace jiheng
