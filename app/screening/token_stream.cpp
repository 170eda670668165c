#include "app/screening/token_stream.h"

#include <algorithm>
#include <array>
#include <memory>

#include "app/foundation/fold.h"
#include "app/screening/word_stem.h"

namespace jiheng {

namespace {

enum class Sign : unsigned char {
  Skip,    // a space or a sign inside words: it parts nothing
  Hyphen,
  Break,   // brackets and other punctuation: no term goes across
  Clause,  // the end of a clause
  Stop,    // a full stop: the end of a clause where no word goes on
  Letter,
  Han
};

constexpr int kLongestWord = 64;  // what is longer is no word, and is unknown

Sign signOf(char16_t unit) {
  const QChar character(unit);
  if (character.isSurrogate() || isHan(unit)) return Sign::Han;
  if (character.isLetterOrNumber()) return Sign::Letter;
  switch (unit) {
    case u'.': return Sign::Stop;
    case u'-':
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013': return Sign::Hyphen;
    case u',':
    case u';':
    case u'!':
    case u'?':
    case u')':
    case u'。': return Sign::Clause;
    case u' ':
    case u'/':
    case u':':
    case u'\'':
    case u'’':
    case u'&':
    case u'+':
    case u'_':
    case u'"':
    case u'“':
    case u'”':
    case u'·': return Sign::Skip;
    default: return Sign::Break;
  }
}

const std::array<Sign, 0x10000>& signs() {
  static const auto table = [] {
    auto made = std::make_unique<std::array<Sign, 0x10000>>();
    for (size_t unit = 0; unit < made->size(); ++unit) (*made)[unit] = signOf(static_cast<char16_t>(unit));
    return made;
  }();
  return *table;
}

bool isDigit(char16_t unit) { return unit >= u'0' && unit <= u'9'; }

/// Walks a folded text and gives each character, word and break to `give`.
template <class Give>
void split(const QString& folded, const Give& give) {
  const auto& sign = signs();
  const auto* text = reinterpret_cast<const char16_t*>(folded.utf16());
  const auto size = static_cast<int>(folded.size());
  TextToken token;
  bool afterHyphen = false;
  for (int i = 0; i < size;) {
    token = TextToken();
    token.at = i;
    token.hyphen = afterHyphen;
    afterHyphen = false;
    switch (sign[text[i]]) {
      case Sign::Han:
        token.length = 1;
        token.han = true;
        break;
      case Sign::Letter: {
        int end = i + 1;
        while (end < size && (sign[text[end]] == Sign::Letter || ((text[end] == u'.' || text[end] == u',') && end + 1 < size &&
                                                                  isDigit(text[end - 1]) && isDigit(text[end + 1]))))
          ++end;
        token.length = end - i;
        token.number = std::all_of(text + i, text + end, [](char16_t unit) { return isDigit(unit) || unit == u'.' || unit == u','; });
        break;
      }
      case Sign::Hyphen:
        afterHyphen = true;
        ++i;
        continue;
      case Sign::Stop:
        token.ends = i + 1 >= size || text[i + 1] == u' ' || sign[text[i + 1]] == Sign::Han;
        if (!token.ends) {
          ++i;
          continue;
        }
        break;
      case Sign::Clause: token.ends = true; break;
      case Sign::Break: break;
      case Sign::Skip: ++i; continue;
    }
    give(token);
    i += std::max(token.length, 1);
  }
}

quint32 hashOf(const char16_t* word, int length) {
  quint32 hash = 2166136261U;
  for (int i = 0; i < length; ++i) hash = (hash ^ word[i]) * 16777619U;
  return hash;
}

/// The word with the plural and the verb ending cut off; 0 for what is too long to be one.
int stemOf(QStringView word, std::array<char16_t, kLongestWord>& stem) {
  if (word.size() > kLongestWord) return 0;
  std::copy(word.utf16(), word.utf16() + word.size(), stem.begin());
  return stemWord(stem.data(), static_cast<int>(word.size()));
}

}  // namespace

TokenTable::TokenTable(std::vector<SpellingPair> spelling)
    : m_spelling(std::move(spelling)), m_han(0x10000, TextToken::kUnknown), m_slots(1024) {}

int TokenTable::find(const char16_t* word, int length) const {
  const quint32 hash = hashOf(word, length);
  const size_t mask = m_slots.size() - 1;
  for (size_t at = hash & mask; m_slots[at].id != 0; at = (at + 1) & mask) {
    const Slot& slot = m_slots[at];
    if (slot.hash == hash && slot.length == length &&
        std::equal(word, word + length, m_pool.begin() + slot.at))
      return slot.id;
  }
  return TextToken::kUnknown;
}

void TokenTable::grow() {
  std::vector<Slot> old = std::move(m_slots);
  m_slots.assign(old.size() * 2, Slot());
  const size_t mask = m_slots.size() - 1;
  for (const Slot& slot : old) {
    if (slot.id == 0) continue;
    size_t at = slot.hash & mask;
    while (m_slots[at].id != 0) at = (at + 1) & mask;
    m_slots[at] = slot;
  }
}

int TokenTable::add(const char16_t* word, int length, int id) {
  if (const int known = find(word, length); known != 0) return known;
  if (static_cast<size_t>(m_used) * 2 >= m_slots.size()) grow();
  Slot slot;
  slot.hash = hashOf(word, length);
  slot.id = id;
  slot.at = static_cast<int>(m_pool.size());
  slot.length = length;
  m_pool.insert(m_pool.end(), word, word + length);
  const size_t mask = m_slots.size() - 1;
  size_t at = slot.hash & mask;
  while (m_slots[at].id != 0) at = (at + 1) & mask;
  m_slots[at] = slot;
  ++m_used;
  return id;
}

int TokenTable::internWord(QStringView word) {
  std::array<char16_t, kLongestWord> stem{};
  const int length = stemOf(word, stem);
  if (length == 0) return TextToken::kUnknown;
  if (const int known = find(stem.data(), length); known != 0) return known;
  const int id = m_next++;
  add(stem.data(), length, id);
  // The other spelling of the word is the same word. Done here and not when a text is read, which must be quick.
  for (const SpellingPair& pair : m_spelling) {
    for (const auto& [from, to] : {std::pair(&pair.from, &pair.to), std::pair(&pair.to, &pair.from)}) {
      if (!word.contains(*from)) continue;
      const QString other = word.toString().replace(*from, *to);
      if (const int otherLength = stemOf(other, stem); otherLength > 0) add(stem.data(), otherLength, id);
    }
  }
  return id;
}

std::vector<TextToken> TokenTable::intern(const QString& folded) {
  std::vector<TextToken> tokens;
  split(folded, [&](TextToken token) {
    if (token.han) {
      int& id = m_han[folded[token.at].unicode()];
      if (id == 0) id = m_next++;
      token.id = id;
    } else if (token.length > 0) {
      token.id = internWord(QStringView(folded).mid(token.at, token.length));
    }
    tokens.push_back(token);
  });
  return tokens;
}

void TokenTable::read(const QString& folded, int field, std::vector<TextToken>& tokens) const {
  std::array<char16_t, kLongestWord> stem{};
  split(folded, [&](TextToken token) {
    token.field = field;
    if (token.han) {
      token.id = m_han[folded[token.at].unicode()];
    } else if (token.length > 0) {
      const int length = stemOf(QStringView(folded).mid(token.at, token.length), stem);
      if (length > 0) token.id = find(stem.data(), length);
    }
    tokens.push_back(token);
  });
}

int TokenTable::joined(QStringView folded, const TextToken& first, const TextToken& second) const {
  const QString word = folded.mid(first.at, first.length).toString() + folded.mid(second.at, second.length);
  std::array<char16_t, kLongestWord> stem{};
  const int length = stemOf(word, stem);
  return length > 0 ? find(stem.data(), length) : TextToken::kUnknown;
}

int TokenTable::internJoined(QStringView folded, const TextToken& first, const TextToken& second) {
  return internWord(QString(folded.mid(first.at, first.length).toString() + folded.mid(second.at, second.length)));
}

}  // namespace jiheng
