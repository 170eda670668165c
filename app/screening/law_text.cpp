#include "app/screening/law_text.h"

#include <algorithm>

namespace jiheng {

CommonWords::CommonWords(const QStringList& common, const QStringList& splitters, TokenTable& tokens) {
  const auto add = [&](const QString& word, char part) {
    std::vector<int> ids;
    for (const TextToken& token : tokens.intern(fold(word)))
      if (token.length > 0) ids.push_back(token.id);
    const int term = m_words.add(ids);
    if (term < 0) return;
    if (static_cast<size_t>(term) >= m_parts.size()) m_parts.resize(static_cast<size_t>(term) + 1, 0);
    m_parts[static_cast<size_t>(term)] = std::max(m_parts[static_cast<size_t>(term)], part);
  };
  for (const QString& word : common) add(word, 1);
  for (const QString& word : splitters) add(word, 2);
  m_words.compile();
}

std::vector<char> CommonWords::mark(const std::vector<TextToken>& tokens) const {
  struct Found {
    int first = 0;
    int length = 0;
    char part = 0;
  };
  std::vector<Found> found;
  m_words.scan(tokens, [&](int term, int last) {
    const int length = m_words.lengthOf(term);
    found.push_back({last - length + 1, length, m_parts[static_cast<size_t>(term)]});
  });
  // The longest word wins, so that a short one inside a longer one does not take it apart.
  std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.length > b.length; });
  std::vector<char> marks(tokens.size(), 0);
  for (const Found& word : found) {
    const auto begin = marks.begin() + word.first;
    if (std::any_of(begin, begin + word.length, [](char mark) { return mark != 0; })) continue;
    std::fill(begin, begin + word.length, word.part);
  }
  return marks;
}

std::vector<LawText> lawTexts(const Edition& edition, const CommonWords& words, TokenTable& tokens) {
  std::vector<LawText> texts;
  const auto add = [&](int item, int point, SearchField field, int name, Confirmation confirmation, const QString& original) {
    if (original.isEmpty()) return;
    LawText text;
    text.item = item;
    text.point = point;
    text.field = field;
    text.name = name;
    text.confirmation = confirmation;
    text.original = original;
    text.folded = foldWithOrigin(original);
    text.tokens = tokens.intern(text.folded.text);
    text.common = words.mark(text.tokens);
    texts.push_back(std::move(text));
  };
  for (size_t i = 0; i < edition.items().size(); ++i) {
    const Item& item = edition.items()[i];
    const auto at = static_cast<int>(i);
    add(at, -1, SearchField::NameZh, 0, item.nameProvenance.confirmation, item.nameZh);
    for (size_t n = 0; n < item.namesEn.size(); ++n)
      add(at, -1, SearchField::NameEn, static_cast<int>(n), item.nameProvenance.confirmation, item.namesEn[n].text);
    for (size_t p = 0; p < item.points.size(); ++p) {
      const ControlPoint& point = item.points[p];
      add(at, static_cast<int>(p), SearchField::PointZh, 0, point.provenance.confirmation, point.zh);
      add(at, static_cast<int>(p), SearchField::PointEn, 0, point.provenance.confirmation, point.en);
    }
  }
  return texts;
}

std::vector<TokenSpan> termsOf(const LawText& text) {
  std::vector<TokenSpan> terms;
  const auto size = static_cast<int>(text.tokens.size());
  const auto parts = [&text](int at) {
    const auto index = static_cast<size_t>(at);
    return text.tokens[index].length == 0 || text.common[index] == 2;
  };
  const auto isCommon = [&text](int at) { return text.common[static_cast<size_t>(at)] == 1; };
  for (int first = 0; first < size;) {
    if (parts(first)) {
      ++first;
      continue;
    }
    int last = first;
    while (last + 1 < size && !parts(last + 1)) ++last;
    TokenSpan core{first, last};
    while (!core.isEmpty() && isCommon(core.first)) ++core.first;
    while (!core.isEmpty() && isCommon(core.last)) --core.last;
    terms.push_back(core.isEmpty() ? TokenSpan{first, last} : core);
    first = last + 1;
  }
  return terms;
}

int unitsOf(const std::vector<TextToken>& tokens, const std::vector<char>& common, TokenSpan span) {
  int units = 0;
  for (int i = span.first; i <= span.last; ++i) {
    const auto at = static_cast<size_t>(i);
    const TextToken& token = tokens[at];
    if (common[at] != 0) continue;
    if (token.han) {
      ++units;
    } else if (token.length > 1 && !token.number) {
      units += 2;
    }
  }
  return units;
}

TextRange rangeOf(const FoldedText& text, const std::vector<TextToken>& tokens, TokenSpan span) {
  const TextToken& first = tokens[static_cast<size_t>(span.first)];
  const TextToken& last = tokens[static_cast<size_t>(span.last)];
  return originalRange(text, first.at, last.at + last.length - first.at);
}

std::vector<int> idsOf(const std::vector<TextToken>& tokens, TokenSpan span) {
  std::vector<int> ids;
  for (int i = span.first; i <= span.last; ++i)
    if (tokens[static_cast<size_t>(i)].length > 0) ids.push_back(tokens[static_cast<size_t>(i)].id);
  return ids;
}

}  // namespace jiheng
