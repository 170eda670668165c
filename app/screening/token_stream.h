#pragma once

#include <QHash>
#include <QString>
#include <vector>

#include "app/screening/screening_tables.h"

namespace jiheng {

/// One Chinese character or one word of a folded text.
struct TextToken {
  static constexpr int kUnknown = 0;  ///< no word of the lexicon
  int id = kUnknown;
  int at = 0;          ///< in the folded text
  int field = 0;       ///< of the texts that are screened together
  int length = 0;      ///< in the folded text; 0 for a break
  bool ends = false;   ///< a clause ends here
  bool han = false;
  bool number = false; ///< digits only
  bool hyphen = false; ///< only a hyphen stands between it and the token before
};

/// Knows the words of the lexicon by number. English words are compared without plural and verb endings and in British or
/// American spelling.
class TokenTable {
 public:
  explicit TokenTable(std::vector<SpellingPair> spelling);

  /// The tokens of a folded text, each known from now on. Breaks stand where punctuation parts the words.
  std::vector<TextToken> intern(const QString& folded);
  /// Appends the tokens of a folded text, with kUnknown for what the lexicon does not have.
  void read(const QString& folded, int field, std::vector<TextToken>& tokens) const;
  /// The word that two words with a hyphen between them make; kUnknown where it is none.
  int joined(QStringView folded, const TextToken& first, const TextToken& second) const;
  int internJoined(QStringView folded, const TextToken& first, const TextToken& second);
  int size() const { return m_next; }

 private:
  struct Slot {
    quint32 hash = 0;
    int id = 0;
    int at = 0;  // in m_pool
    int length = 0;
  };
  int find(const char16_t* word, int length) const;
  int add(const char16_t* word, int length, int id);
  int internWord(QStringView word);
  void grow();

  std::vector<SpellingPair> m_spelling;
  std::vector<int> m_han;    // by UTF-16 unit
  std::vector<Slot> m_slots;  // open addressing, a power of two
  std::vector<char16_t> m_pool;
  int m_used = 0;
  int m_next = 1;
};

}  // namespace jiheng
