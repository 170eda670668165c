#include "app/screening/text_reading.h"

#include <algorithm>

namespace jiheng {

void TextReading::addPart(ScreenedField field, int keyword, const QString& text, const Lexicon& lexicon) {
  if (text.isEmpty()) return;
  const auto part = static_cast<int>(m_parts.size());
  m_parts.push_back({field, keyword, &text, foldWithOrigin(text)});
  lexicon.tokens.read(m_parts.back().folded.text, part, m_tokens);
  // Nothing goes from one field into the next.
  TextToken end;
  end.field = part;
  end.ends = true;
  m_tokens.push_back(end);
}

void TextReading::joinHyphens(const Lexicon& lexicon) {
  size_t to = 0;
  for (size_t i = 0; i < m_tokens.size(); ++i) {
    if (to > 0 && m_tokens[i].hyphen && m_tokens[i].length > 0 && !m_tokens[i].han) {
      TextToken& before = m_tokens[to - 1];
      const bool beside = before.length > 0 && !before.han && m_tokens[i].at == before.at + before.length + 1;
      if (beside && !lexicon.automaton.hasPair(before.id, m_tokens[i].id)) {
        const QStringView folded(m_parts[static_cast<size_t>(before.field)].folded.text);
        if (const int id = lexicon.tokens.joined(folded, before, m_tokens[i]); id != TextToken::kUnknown) {
          before.id = id;
          before.length = m_tokens[i].at + m_tokens[i].length - before.at;
          continue;
        }
      }
    }
    m_tokens[to++] = m_tokens[i];
  }
  m_tokens.resize(to);
}

void TextReading::takeOut(const Hit& cue, const ExclusionCue& rule) {
  const auto walk = [&](int from, int step) {
    int left = rule.reach;
    for (int i = from; i >= 0 && i < static_cast<int>(m_tokens.size()) && left > 0; i += step) {
      const TextToken& token = m_tokens[static_cast<size_t>(i)];
      if (token.ends) break;
      if (token.length == 0) continue;
      m_takenOut[static_cast<size_t>(i)] = 1;
      --left;
    }
  };
  if (rule.after) walk(cue.last + 1, 1);
  if (rule.before) walk(cue.first - 1, -1);
}

bool TextReading::isInside(const Hit& hit) const {
  const auto first = static_cast<size_t>(hit.first);
  const auto last = static_cast<size_t>(hit.last);
  if (m_reach[first] >= hit.last || m_longest[first] > hit.last) return true;
  // Two characters of which one belongs to a common word beside them are no word.
  return hit.last == hit.first + 1 && m_tokens[first].han && m_tokens[last].han &&
         (m_wordEnds[first] != 0 || m_wordBegins[last] != 0);
}

void TextReading::collect(const Lexicon& lexicon) {
  const size_t size = m_tokens.size();
  m_takenOut.assign(size, 0);
  m_longest.assign(size, -1);
  m_reach.assign(size, -1);
  m_wordBegins.assign(size, 0);
  m_wordEnds.assign(size, 0);
  for (const Hit& hit : m_hits) {
    const auto term = static_cast<size_t>(hit.term);
    if (lexicon.cueOf[term] >= 0) takeOut(hit, lexicon.rules.cues[static_cast<size_t>(lexicon.cueOf[term])]);
    const bool common = lexicon.isCommon[term] != 0;
    if (common && hit.last > hit.first && m_tokens[static_cast<size_t>(hit.first)].han) {
      m_wordBegins[static_cast<size_t>(hit.first)] = 1;
      m_wordEnds[static_cast<size_t>(hit.last)] = 1;
    }
    if (common || lexicon.isTrace[term] == 0) {
      int& longest = m_longest[static_cast<size_t>(hit.first)];
      longest = std::max(longest, hit.last);
    }
  }
  int reach = -1;
  for (size_t i = 0; i < size; ++i) {
    m_reach[i] = reach;  // of terms that begin before
    reach = std::max(reach, m_longest[i]);
  }
  m_seen.resize(static_cast<size_t>(lexicon.automaton.size()), 0);
  for (const Hit& hit : m_hits) {
    const auto term = static_cast<size_t>(hit.term);
    if (lexicon.voiceBegin[term] == lexicon.voiceBegin[term + 1]) continue;
    if (m_takenOut[static_cast<size_t>(hit.first)] != 0 || m_takenOut[static_cast<size_t>(hit.last)] != 0) continue;
    FoundTerm found{hit.term, hit.first, hit.last, 1};
    const ScreenedField field = m_parts[static_cast<size_t>(m_tokens[static_cast<size_t>(hit.first)].field)].field;
    if (field == ScreenedField::NameZh || field == ScreenedField::NameEn) found.factor = static_cast<float>(lexicon.rules.name);
    if (field == ScreenedField::Keyword) found.factor = static_cast<float>(lexicon.rules.keyword);
    if (isInside(hit)) found.factor *= static_cast<float>(lexicon.rules.inside);
    int& seen = m_seen[term];
    if (seen == 0) {
      m_found.push_back(found);
      seen = static_cast<int>(m_found.size());
    } else if (FoundTerm& known = m_found[static_cast<size_t>(seen) - 1]; found.factor > known.factor) {
      known = found;
    }
  }
  for (const FoundTerm& found : m_found) m_seen[static_cast<size_t>(found.term)] = 0;
}

void TextReading::read(const ScreeningText& text, const Lexicon& lexicon) {
  m_parts.clear();
  m_tokens.clear();
  m_hits.clear();
  m_found.clear();
  addPart(ScreenedField::NameZh, -1, text.nameZh, lexicon);
  addPart(ScreenedField::NameEn, -1, text.nameEn, lexicon);
  addPart(ScreenedField::Description, -1, text.description, lexicon);
  for (qsizetype i = 0; i < text.keywords.size(); ++i)
    addPart(ScreenedField::Keyword, static_cast<int>(i), text.keywords[i], lexicon);
  if (std::any_of(m_tokens.begin(), m_tokens.end(), [](const TextToken& token) { return token.hyphen; })) joinHyphens(lexicon);
  m_units = 0;
  for (const TextToken& token : m_tokens)
    if (token.length > 0) m_units += token.han ? 1 : 2;
  lexicon.automaton.scan(m_tokens, [&](int term, int last) {
    m_hits.push_back({term, last - lexicon.automaton.lengthOf(term) + 1, last});
  });
  collect(lexicon);
}

TextRange TextReading::range(int first, int last) const {
  const TextToken& begin = m_tokens[static_cast<size_t>(first)];
  const TextToken& end = m_tokens[static_cast<size_t>(last)];
  return originalRange(m_parts[static_cast<size_t>(begin.field)].folded, begin.at, end.at + end.length - begin.at);
}

QString TextReading::original(int first, int last) const {
  const TextRange stretch = range(first, last);
  return m_parts[static_cast<size_t>(m_tokens[static_cast<size_t>(first)].field)].original->mid(stretch.start, stretch.length);
}

}  // namespace jiheng
