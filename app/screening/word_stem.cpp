#include "app/screening/word_stem.h"

#include <string_view>

namespace jiheng {

namespace {

bool isVowel(const char16_t* word, int at) {
  switch (word[at]) {
    case u'a':
    case u'e':
    case u'i':
    case u'o':
    case u'u': return true;
    case u'y': return at > 0 && !isVowel(word, at - 1);
    default: return false;
  }
}

bool hasVowel(const char16_t* word, int length) {
  for (int i = 0; i < length; ++i)
    if (isVowel(word, i)) return true;
  return false;
}

bool endsWith(const char16_t* word, int length, std::u16string_view ending) {
  const auto size = static_cast<int>(ending.size());
  return length > size && std::u16string_view(word + length - size, ending.size()) == ending;
}

int withoutPlural(const char16_t* word, int length) {
  if (endsWith(word, length, u"sses")) return length - 2;
  if (endsWith(word, length, u"ies")) return length - 2;
  if (endsWith(word, length, u"ss") || endsWith(word, length, u"us") || endsWith(word, length, u"is")) return length;
  if (endsWith(word, length, u"xes") || endsWith(word, length, u"ches") || endsWith(word, length, u"shes")) return length - 2;
  return endsWith(word, length, u"s") ? length - 1 : length;
}

int withoutVerbEnding(const char16_t* word, int length) {
  int cut = 0;
  if (endsWith(word, length, u"ing")) {
    cut = 3;
  } else if (endsWith(word, length, u"ed") && !endsWith(word, length, u"eed")) {
    cut = 2;
  }
  if (cut == 0 || length - cut < 3 || !hasVowel(word, length - cut)) return length;
  length -= cut;
  // "stopping" becomes "stop", "rolling" stays "roll".
  const char16_t last = word[length - 1];
  if (last == word[length - 2] && !isVowel(word, length - 1) && last != u'l' && last != u's' && last != u'z') return length - 1;
  return length;
}

}  // namespace

int stemWord(char16_t* word, int length) {
  if (length < 4) return length;
  for (int i = 0; i < length; ++i)
    if (word[i] < u'a' || word[i] > u'z') return length;
  length = withoutPlural(word, length);
  length = withoutVerbEnding(word, length);
  // The e goes everywhere, so that "forge" and "forging" meet.
  if (length > 3 && word[length - 1] == u'e') --length;
  if (length > 3 && word[length - 1] == u'y' && !isVowel(word, length - 2)) word[length - 1] = u'i';
  return length;
}

}  // namespace jiheng
