#include <QCryptographicHash>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <functional>

#include "app/screening/law_text.h"

namespace jiheng {

namespace {

/// A term that is being gathered, with what it says.
struct Gathered {
  std::vector<Voice> voices;
  int cue = -1;
  bool common = false;
};

class LexiconBuilder {
 public:
  LexiconBuilder(std::shared_ptr<const Edition> edition, const SynonymTable& synonyms, const ScreeningTables& tables)
      : m_lexicon(std::make_shared<Lexicon>(tables.rules)),
        m_rules(m_lexicon->rules),
        m_synonyms(synonyms),
        m_tables(tables),
        m_common(tables.commonWords, tables.rules.splitters, m_lexicon->tokens),
        m_law(lawTexts(*edition, m_common, m_lexicon->tokens)) {
    m_lexicon->edition = std::move(edition);
  }

  std::shared_ptr<const Lexicon> build() {
    groupItems();
    addLawTerms();
    addSynonyms();
    addMakersWords();
    weighByRarity();
    addTraces();
    addCues();
    addCommonWords();
    flatten();
    count();
    fingerprint();
    return m_lexicon;
  }

 private:
  const std::vector<Item>& items() const { return m_lexicon->edition->items(); }

  /// Items of the same name, prohibited and restricted, are one when it is asked how rare a word is.
  void groupItems() {
    QHash<QString, int> groups;
    for (const Item& item : items()) {
      const QString name = fold(item.nameZh);
      m_group.push_back(groups.value(name, static_cast<int>(groups.size())));
      groups.insert(name, m_group.back());
    }
    m_groups = static_cast<int>(groups.size());
  }

  void say(const std::vector<int>& ids, const Voice& voice) {
    const int term = m_lexicon->automaton.add(ids);
    if (term < 0) return;
    if (static_cast<size_t>(term) >= m_gathered.size()) m_gathered.resize(static_cast<size_t>(term) + 1);
    std::vector<Voice>& voices = m_gathered[static_cast<size_t>(term)].voices;
    for (Voice& known : voices) {
      if (known.item != voice.item || known.point != voice.point) continue;
      if (voice.weight > known.weight) known = voice;
      return;
    }
    voices.push_back(voice);
  }

  int placeOf(const LawText& text, TokenSpan span) {
    m_lexicon->places.push_back({text.field, text.name, rangeOf(text.folded, text.tokens, span), text.confirmation});
    return static_cast<int>(m_lexicon->places.size()) - 1;
  }

  int written(const QString& text) {
    const auto known = m_textIds.constFind(text);
    if (known != m_textIds.cend()) return *known;
    m_textIds.insert(text, static_cast<int>(m_lexicon->texts.size()));
    m_lexicon->texts << text;
    return static_cast<int>(m_lexicon->texts.size()) - 1;
  }

  int sourced(const Bilingual& text, Confirmation confirmation) {
    m_lexicon->sources.push_back({text, confirmation});
    return static_cast<int>(m_lexicon->sources.size()) - 1;
  }

  static QString original(const LawText& text, TokenSpan span) {
    const TextRange range = rangeOf(text.folded, text.tokens, span);
    return text.original.mid(range.start, range.length);
  }

  void addLawTerms() {
    for (const LawText& text : m_law) {
      for (const TokenSpan span : termsOf(text)) {
        const int units = unitsOf(text.tokens, text.common, span);
        const int length = span.last - span.first + 1;
        const bool han = text.tokens[static_cast<size_t>(span.first)].han;
        // Nothing but common words: only as a whole, and only where it is long.
        if (units == 0 && length < (han ? 4 : 3)) continue;
        // A lone English word of the law is an everyday word mostly; it counts among the traces.
        if (units == 1 || (length == 1 && !han)) continue;
        Voice voice;
        voice.item = text.item;
        voice.point = text.point;
        voice.strong = units >= m_rules.lawTermUnits;
        voice.weight = static_cast<float>(voice.strong ? m_rules.lawTerm : m_rules.lawTermShort);
        voice.place = placeOf(text, span);
        voice.said = written(original(text, span));
        say(idsOf(text.tokens, span), voice);
      }
    }
  }

  void addSynonyms() {
    TermAutomaton known;
    std::vector<QString> folded;  // by term
    for (const SynonymGroup& group : m_synonyms.groups()) {
      for (const SynonymTerm& term : group.terms) {
        const QString text = fold(term.text);
        const std::vector<TextToken> tokens = m_lexicon->tokens.intern(text);
        const int added = known.add(idsOf(tokens, {0, static_cast<int>(tokens.size()) - 1}));
        if (added == static_cast<int>(folded.size())) folded.push_back(text);
      }
    }
    known.compile();
    QHash<const SynonymGroup*, int> sources;
    for (const LawText& text : m_law) {
      const std::vector<TokenSpan> terms = termsOf(text);
      known.scan(text.tokens, [&](int term, int last) {
        const TokenSpan span{last - known.lengthOf(term) + 1, last};
        // Another word for a whole term of the law says as much as the term; one for a part of it does not.
        const bool whole = std::any_of(terms.begin(), terms.end(), [&](TokenSpan all) {
          return all.first <= span.last && all.last >= span.first &&
                 unitsOf(text.tokens, text.common, all) == unitsOf(text.tokens, text.common, span);
        });
        for (const SynonymTable::Equivalent& other : m_synonyms.of(folded[static_cast<size_t>(term)])) {
          const std::vector<TextToken> tokens = m_lexicon->tokens.intern(other.folded);
          const std::vector<char> common = m_common.mark(tokens);
          const TokenSpan all{0, static_cast<int>(tokens.size()) - 1};
          if (unitsOf(tokens, common, all) == 0) continue;
          if (!sources.contains(other.group)) sources.insert(other.group, sourced(other.group->source, other.group->confirmation));
          Voice voice;
          voice.item = text.item;
          voice.point = text.point;
          voice.means = ScreeningMeans::Synonym;
          const bool wider = other.relation == SynonymRelation::Wider;
          voice.strong = whole && !wider && unitsOf(text.tokens, text.common, span) >= m_rules.lawTermUnits;
          voice.weight = static_cast<float>((voice.strong ? m_rules.lawTerm : m_rules.lawTermShort) *
                                            (wider ? m_rules.widerSynonym : 1));
          voice.place = placeOf(text, span);
          voice.source = sources.value(other.group);
          voice.said = written(original(text, span));
          say(idsOf(tokens, all), voice);
        }
      });
    }
  }

  void addMakersWords() {
    QHash<ItemKey, int> at;
    for (size_t i = 0; i < items().size(); ++i) at.insert(items()[i].key, static_cast<int>(i));
    for (const MakersWords& words : m_tables.words) {
      const auto found = at.constFind(words.item);
      if (found == at.cend()) continue;  // of another edition
      const Item& item = items()[static_cast<size_t>(*found)];
      const int source = sourced(words.source, words.confirmation);
      Voice voice;
      voice.item = *found;
      voice.means = ScreeningMeans::MakersWord;
      voice.source = source;
      for (size_t p = 0; p < item.points.size(); ++p)
        if (item.points[p].key == words.point) voice.point = static_cast<int>(p);
      for (const MakersTerm& term : words.terms) addMakersTerm(term, voice);
    }
  }

  void addMakersTerm(const MakersTerm& term, Voice voice) {
    const QString folded = fold(term.text);
    const std::vector<TextToken> tokens = m_lexicon->tokens.intern(folded);
    const std::vector<char> common = m_common.mark(tokens);
    const TokenSpan all{0, static_cast<int>(tokens.size()) - 1};
    if (all.isEmpty() || (unitsOf(tokens, common, all) == 0 && !term.strong)) return;
    voice.strong = term.strong;
    voice.weight = static_cast<float>(term.strong ? m_rules.strongWord : m_rules.supportingWord);
    voice.said = written(term.text);
    std::vector<int> ids = idsOf(tokens, all);
    say(ids, voice);
    addJoined(folded, tokens, voice);
    m_makersTerms.push_back({tokens, common, voice});
  }

  /// "cross-linked" is written "crosslinked" as well.
  void addJoined(const QString& folded, const std::vector<TextToken>& tokens, const Voice& voice) {
    std::vector<int> ids;
    bool any = false;
    for (size_t i = 0; i < tokens.size(); ++i) {
      if (tokens[i].length == 0) continue;
      const bool pair = i + 1 < tokens.size() && tokens[i + 1].hyphen && !tokens[i].han && !tokens[i + 1].han &&
                        tokens[i + 1].at == tokens[i].at + tokens[i].length + 1;
      any = any || pair;
      ids.push_back(pair ? m_lexicon->tokens.internJoined(folded, tokens[i], tokens[i + 1]) : tokens[i].id);
      if (pair) ++i;
    }
    if (any) say(ids, voice);
  }

  double idf(int groups) const {
    return std::log(1 + (m_groups - groups + 0.5) / (groups + 0.5));
  }

  int groupsOf(const std::vector<Voice>& voices) const {
    QSet<int> groups;
    for (const Voice& voice : voices) groups.insert(m_group[static_cast<size_t>(voice.item)]);
    return static_cast<int>(groups.size());
  }

  /// What speaks for many items says less for each of them.
  void weighByRarity() {
    if (m_groups == 0) return;
    for (Gathered& term : m_gathered) {
      const auto rarity = static_cast<float>(idf(groupsOf(term.voices)) / idf(1));
      for (Voice& voice : term.voices) voice.weight *= rarity;
    }
  }

  struct Trace {
    std::vector<int> ids;
    Voice voice;
  };

  void trace(std::vector<Trace>& traces, const std::vector<TextToken>& tokens, const std::vector<char>& common, size_t i,
             const std::function<Voice(TokenSpan)>& voice) {
    const TextToken& token = tokens[i];
    if (token.length == 0 || common[i] != 0) return;
    const auto at = static_cast<int>(i);
    if (!token.han) {
      if (token.length >= 3 && !token.number) traces.push_back({{token.id}, voice({at, at})});
    } else if (i + 1 < tokens.size() && tokens[i + 1].han && common[i + 1] == 0) {
      traces.push_back({{token.id, tokens[i + 1].id}, voice({at, at + 1})});
    }
  }

  /// Two Chinese characters or an English word of the law or of a maker's word, where they are rare: a description can say the
  /// same in an order that no list has.
  void addTraces() {
    std::vector<Trace> traces;
    for (const LawText& text : m_law) {
      for (size_t i = 0; i < text.tokens.size(); ++i) {
        trace(traces, text.tokens, text.common, i, [&](TokenSpan span) {
          Voice voice;
          voice.item = text.item;
          voice.point = text.point;
          voice.weight = static_cast<float>(m_rules.trace);
          voice.place = placeOf(text, span);
          voice.said = written(original(text, span));
          return voice;
        });
      }
    }
    for (const MakersTokens& term : m_makersTerms) {
      for (size_t i = 0; i < term.tokens.size(); ++i) {
        trace(traces, term.tokens, term.common, i, [&](TokenSpan) {
          Voice voice = term.voice;
          voice.strong = false;
          voice.weight = static_cast<float>(m_rules.makersTrace);
          return voice;
        });
      }
    }
    // By trace and item, so that both counts are neighbours.
    std::vector<std::pair<quint64, int>> places;
    places.reserve(traces.size());
    for (const Trace& one : traces) places.emplace_back(keyOf(one), one.voice.item);
    std::sort(places.begin(), places.end());
    for (Trace& one : traces) {
      const auto range = std::equal_range(places.begin(), places.end(), std::pair(keyOf(one), 0),
                                          [](const auto& x, const auto& y) { return x.first < y.first; });
      const int share = groupsIn(range.first, range.second);
      if (share > m_rules.traceShare * m_groups) continue;
      const double rarity = idf(share) / idf(1);
      // What stands in many words of an item belongs to it more than what stands in one; the first repetitions tell most.
      const auto own = std::equal_range(range.first, range.second, std::pair(keyOf(one), one.voice.item));
      const auto times = static_cast<double>(own.second - own.first);
      const double repeated = times * (1 + m_rules.traceRepeat) / (times + m_rules.traceRepeat);
      one.voice.trace = true;
      one.voice.weight *= static_cast<float>(rarity * rarity * repeated);
      say(one.ids, one.voice);
    }
  }

  static quint64 keyOf(const Trace& trace) {
    return (static_cast<quint64>(static_cast<quint32>(trace.ids.front())) << 32) |
           (trace.ids.size() > 1 ? static_cast<quint32>(trace.ids.back()) : 0U);
  }

  /// How many groups of items the places of one trace are in.
  template <class Place>
  int groupsIn(Place begin, Place end) {
    std::vector<int> groups;
    for (int last = -1; begin != end; ++begin) {
      if (begin->second == last) continue;
      last = begin->second;
      groups.push_back(m_group[static_cast<size_t>(last)]);
    }
    std::sort(groups.begin(), groups.end());
    return static_cast<int>(std::unique(groups.begin(), groups.end()) - groups.begin());
  }

  /// The place of a word that has no voice; null for one that cannot be looked for.
  Gathered* silent(const QString& word) {
    const std::vector<TextToken> tokens = m_lexicon->tokens.intern(fold(word));
    const int term = m_lexicon->automaton.add(idsOf(tokens, {0, static_cast<int>(tokens.size()) - 1}));
    if (term < 0) return nullptr;
    if (static_cast<size_t>(term) >= m_gathered.size()) m_gathered.resize(static_cast<size_t>(term) + 1);
    return &m_gathered[static_cast<size_t>(term)];
  }

  void addCues() {
    for (size_t i = 0; i < m_rules.cues.size(); ++i)
      if (Gathered* term = silent(m_rules.cues[i].text)) term->cue = static_cast<int>(i);
  }

  /// Looked for as well, since they show where a Chinese word ends: 烧结 does not stand in 防干烧结构.
  void addCommonWords() {
    for (const QString& word : m_tables.commonWords)
      if (Gathered* term = silent(word)) term->common = true;
  }

  void flatten() {
    Lexicon& lexicon = *m_lexicon;
    lexicon.automaton.compile();
    for (Gathered& term : m_gathered) {
      std::stable_sort(term.voices.begin(), term.voices.end(), [](const Voice& a, const Voice& b) { return a.item < b.item; });
      lexicon.voiceBegin.push_back(static_cast<int>(lexicon.voices.size()));
      lexicon.voices.insert(lexicon.voices.end(), term.voices.begin(), term.voices.end());
      lexicon.cueOf.push_back(term.cue);
      lexicon.isCommon.push_back(term.common ? 1 : 0);
      lexicon.isTrace.push_back(std::all_of(term.voices.begin(), term.voices.end(), [](const Voice& v) { return v.trace; }));
    }
    lexicon.voiceBegin.push_back(static_cast<int>(lexicon.voices.size()));
  }

  void count() {
    QSet<QString> sectors;
    for (const Item& item : items()) {
      if (item.standing == Standing::Suspended) continue;
      ++m_lexicon->items;
      m_lexicon->points += static_cast<int>(std::count_if(item.points.begin(), item.points.end(), [](const ControlPoint& point) {
        return point.standing != Standing::Suspended;
      }));
      if (item.coverage == PointsCoverage::Complete) ++m_lexicon->complete;
      if (!item.sectorCode.isEmpty()) sectors.insert(item.sectorCode);
    }
    m_lexicon->sectors = static_cast<int>(sectors.size());
  }

  void fingerprint() {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_tables.fingerprint);
    for (const SynonymGroup& group : m_synonyms.groups()) {
      for (const SynonymTerm& term : group.terms) {
        hash.addData(term.text.toUtf8());
        hash.addData(synonymRelationCode(term.relation).toUtf8());
      }
      hash.addData(QByteArrayLiteral("\n"));
    }
    m_lexicon->engine = QString::fromLatin1(hash.result().toHex().left(16));
  }

  struct MakersTokens {
    std::vector<TextToken> tokens;
    std::vector<char> common;
    Voice voice;
  };

  std::shared_ptr<Lexicon> m_lexicon;
  const ScreeningRules& m_rules;
  const SynonymTable& m_synonyms;
  const ScreeningTables& m_tables;
  CommonWords m_common;
  std::vector<LawText> m_law;
  std::vector<int> m_group;  // by item
  int m_groups = 0;
  std::vector<Gathered> m_gathered;  // by term
  QHash<QString, int> m_textIds;
  std::vector<MakersTokens> m_makersTerms;
};

}  // namespace

std::shared_ptr<const Lexicon> makeLexicon(std::shared_ptr<const Edition> edition, const SynonymTable& synonyms,
                                           const ScreeningTables& tables) {
  return LexiconBuilder(std::move(edition), synonyms, tables).build();
}

}  // namespace jiheng
