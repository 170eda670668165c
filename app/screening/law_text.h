#pragma once

#include "app/screening/lexicon.h"

namespace jiheng {

/// One text of an item, folded and taken into tokens.
struct LawText {
  int item = 0;
  int point = -1;
  SearchField field = SearchField::NameZh;
  int name = 0;
  Confirmation confirmation = Confirmation::Unverified;
  QString original;
  FoldedText folded;
  std::vector<TextToken> tokens;
  std::vector<char> common;  ///< by token: it belongs to a word that speaks for nothing
};

/// A stretch of tokens: from `first` to `last`, both in it.
struct TokenSpan {
  int first = 0;
  int last = 0;
  bool isEmpty() const { return last < first; }
};

/// Marks the words that speak for nothing, and takes the law's text apart at words like "and" and "of".
class CommonWords {
 public:
  CommonWords(const QStringList& common, const QStringList& splitters, TokenTable& tokens);
  /// By token: 0 for a word that says something, 1 for a common one, 2 for one that parts terms.
  std::vector<char> mark(const std::vector<TextToken>& tokens) const;

 private:
  TermAutomaton m_words;
  std::vector<char> m_parts;  // by term
};

/// The texts of an edition's items, in the edition's order.
std::vector<LawText> lawTexts(const Edition& edition, const CommonWords& words, TokenTable& tokens);

/// The terms of a text: what stands between punctuation and parting words, without common words at both ends. Where
/// nothing but common words stands there, all of it.
std::vector<TokenSpan> termsOf(const LawText& text);

/// How much a stretch says: a Chinese character counts one, an English word two; a common word, a number or a single letter
/// nothing.
int unitsOf(const std::vector<TextToken>& tokens, const std::vector<char>& common, TokenSpan span);

/// The stretch in the original text.
TextRange rangeOf(const FoldedText& text, const std::vector<TextToken>& tokens, TokenSpan span);

std::vector<int> idsOf(const std::vector<TextToken>& tokens, TokenSpan span);

}  // namespace jiheng
