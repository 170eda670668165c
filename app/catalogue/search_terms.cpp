#include "app/catalogue/search_terms.h"

#include <algorithm>

namespace jiheng {

namespace {

using Place = SearchIndex::Places::Place;

bool isNumber(SearchField field) { return field == SearchField::Number || field == SearchField::OtherNumber; }

bool isCode(const QString& folded) {
  return std::all_of(folded.begin(), folded.end(), [](QChar each) { return each.isDigit(); });
}

/// A word that may be pinyin: two letters or more and nothing else; 'xi'an' is written with a sign between.
QString soundOf(const QueryTerm& term) {
  if (term.field != QueryField::Text || term.phrase || term.excluded) return {};
  QString letters = term.folded;
  letters.remove(QLatin1Char('\'')).remove(QChar(0x2019));
  const bool plain = std::all_of(letters.begin(), letters.end(), [](QChar each) {
    return each >= QLatin1Char('a') && each <= QLatin1Char('z');
  });
  return plain && letters.size() >= 2 ? letters : QString();
}

bool takesSynonyms(const QueryTerm& term) { return term.field == QueryField::Text && !term.phrase && !term.excluded; }

SearchReason synonymReason(const QString& term, const SynonymTable::Equivalent& equivalent) {
  SearchReason reason;
  reason.means = SearchMeans::Synonym;
  reason.term = term;
  reason.found = equivalent.text;
  reason.relation = equivalent.relation;
  reason.source = equivalent.group->source;
  reason.date = equivalent.group->date;
  reason.confirmation = equivalent.group->confirmation;
  reason.own = equivalent.group->own;
  return reason;
}

/// Marks of one field while they are gathered.
class FieldMarks {
 public:
  FieldMarks(const SearchIndex::Field& field, const FoldedText& text, std::vector<SearchMark>& marks)
      : m_field(field), m_text(text), m_marks(marks), m_begin(marks.size()) {}

  /// What is less certain gives way to what is marked already. False where it does.
  bool add(int at, int length, SearchMeans means, int reason) {
    const TextRange range = originalRange(m_text, at, length);
    if (means != SearchMeans::Literal) {
      for (size_t i = m_begin; i < m_marks.size(); ++i) {
        const TextRange& other = m_marks[i].range;
        if (range.start < other.start + other.length && other.start < range.start + range.length) return false;
      }
    }
    m_marks.push_back({m_field.field, m_field.pointKey, m_field.nameIndex, range, means, reason});
    return true;
  }

 private:
  const SearchIndex::Field& m_field;
  const FoldedText& m_text;
  std::vector<SearchMark>& m_marks;
  size_t m_begin;
};

}  // namespace

bool SoughtTerm::looksInto(SearchField field, SearchMeans means) const {
  // Remarks are the data's own words: who types by sound means words of the law.
  if (means == SearchMeans::Pinyin && field == SearchField::Note) return false;
  switch (term.field) {
    case QueryField::Text: return true;
    case QueryField::Number: return isNumber(field);
    case QueryField::Sector: return field == SearchField::Sector;
    case QueryField::Part:
    case QueryField::Changed: break;
  }
  return false;
}

std::optional<SearchMeans> SoughtTerm::heldBy(const SearchIndex::Entry& entry, const SearchIndex& index) const {
  const auto literalIf = [](bool holds) { return holds ? std::optional(SearchMeans::Literal) : std::nullopt; };
  switch (term.field) {
    case QueryField::Part: return literalIf(entry.item->part == term.part);
    case QueryField::Changed:
      return literalIf(std::any_of(changed.begin(), changed.end(),
                                   [&entry](const QSet<ItemKey>* keys) { return keys->contains(entry.item->key); }));
    case QueryField::Number:
      return literalIf(std::any_of(entry.fields.begin(), entry.fields.end(), [&](const SearchIndex::Field& field) {
        return isNumber(field.field) && numberFits(index.text(field.text).text, term.folded);
      }));
    case QueryField::Sector:
      if (isCode(term.folded)) return literalIf(entry.item->sectorCode.startsWith(term.folded));
      break;
    case QueryField::Text: break;
  }
  for (const SoughtWay& way : ways) {
    for (const SearchIndex::Field& field : entry.fields)
      if (way.places.has[static_cast<size_t>(field.text)] && looksInto(field.field, way.reason.means))
        return way.reason.means;
  }
  return std::nullopt;
}

SoughtQuery::SoughtQuery(const SearchQuery& query, const SearchScope& scope, const SearchIndex& index,
                         const SynonymTable& synonyms)
    : problems(query.problems) {
  for (const QueryTerm& term : query.terms) {
    SoughtTerm sought;
    sought.term = term;
    if (term.field == QueryField::Changed) sought.changed = index.changedBy(term.folded);
    if (term.field != QueryField::Changed && term.field != QueryField::Part) {
      SoughtWay literal;
      literal.places = index.literal(term.folded, false);
      literal.reason.term = term.text;
      literal.reason.found = term.text;
      sought.ways.push_back(std::move(literal));
    }
    check(sought, index);
    terms.push_back(std::move(sought));
  }
  if (scope.synonyms) addSynonyms(synonyms, index);
  if (!scope.pinyin) return;
  for (SoughtTerm& sought : terms) {
    const QString letters = soundOf(sought.term);
    if (letters.isEmpty()) continue;
    SoughtWay way;
    way.places = index.sounding(letters);
    way.reason.means = SearchMeans::Pinyin;
    way.reason.term = sought.term.text;
    if (!way.places.places.empty()) sought.ways.push_back(std::move(way));
  }
}

void SoughtQuery::addSynonyms(const SynonymTable& synonyms, const SearchIndex& index) {
  const auto longest = static_cast<size_t>(std::max(0, synonyms.longestTerm()));
  for (size_t first = 0; first < terms.size(); ++first) {
    QString words;
    // Words one after the other may be one term of the table: additive manufacturing.
    for (size_t last = first; last < terms.size() && last - first < longest; ++last) {
      if (!takesSynonyms(terms[last].term)) break;
      if (last > first) words += QLatin1Char(' ');
      words += terms[last].term.text;
      for (const SynonymTable::Equivalent& equivalent : synonyms.of(fold(words))) {
        SoughtWay way;
        way.places = index.literal(equivalent.folded, true);
        way.reason = synonymReason(words, equivalent);
        for (size_t i = first; i <= last; ++i) {
          way.marked = i == first;
          terms[i].ways.push_back(way);
        }
      }
    }
  }
}

void SoughtQuery::check(const SoughtTerm& sought, const SearchIndex& index) {
  const QueryTerm& term = sought.term;
  if (term.field == QueryField::Changed && sought.changed.empty()) {
    problems.push_back({term.place, phrase("Search", "No instrument is called “%1”. Instruments are %2.")
                                        .arg(term.text)
                                        .arg(index.instrumentIds().join(QStringLiteral(", ")))});
    return;
  }
  if (term.field != QueryField::Sector) return;
  const bool known =
      std::any_of(index.editions().begin(), index.editions().end(), [&](const SearchIndex::Layer& layer) {
        return std::any_of(layer.entries.begin(), layer.entries.end(), [&](const SearchIndex::Entry& entry) {
          return sought.heldBy(entry, index).has_value();
        });
      });
  if (!known)
    problems.push_back({term.place, phrase("Search", "No sector of the catalogue has the code or the name “%1”.").arg(term.text)});
}

std::optional<SearchMeans> SoughtQuery::heldBy(const SearchIndex::Entry& entry, const SearchIndex& index) const {
  SearchMeans weakest = SearchMeans::Literal;
  for (const SoughtTerm& sought : terms) {
    const auto means = sought.heldBy(entry, index);
    if (means.has_value() == sought.term.excluded) return std::nullopt;
    if (means) weakest = std::max(weakest, *means);
  }
  return weakest;
}

SearchHit SoughtQuery::hitOf(const SearchIndex::Entry& entry, SearchMeans means, const SearchIndex& index) const {
  SearchHit hit;
  hit.key = entry.item->key;
  hit.means = means;
  // Each way that has marks here is a reason; ways are few, so is the table.
  std::vector<std::pair<const SoughtWay*, int>> reasons;
  std::vector<bool> bySound;
  for (const SoughtTerm& sought : terms) bySound.push_back(sought.heldBy(entry, index) == SearchMeans::Pinyin);
  for (const SearchIndex::Field& field : entry.fields) {
    const FoldedText& text = index.text(field.text);
    FieldMarks marks(field, text, hit.marks);
    for (const SearchMeans round : {SearchMeans::Literal, SearchMeans::Synonym, SearchMeans::Pinyin}) {
      for (size_t i = 0; i < terms.size(); ++i) {
        const SoughtTerm& sought = terms[i];
        if (sought.term.excluded || !sought.looksInto(field.field, round)) continue;
        // Sound is asked only where nothing else holds.
        if (round == SearchMeans::Pinyin && !bySound[i]) continue;
        const bool pattern = sought.term.field == QueryField::Number && sought.term.folded.contains(QLatin1Char('*'));
        for (const SoughtWay& way : sought.ways) {
          const bool here = pattern ? numberFits(text.text, sought.term.folded)
                                    : way.places.has[static_cast<size_t>(field.text)] != 0;
          if (way.reason.means != round || !way.marked || !here) continue;
          auto reason = std::find_if(reasons.begin(), reasons.end(), [&](const auto& each) { return each.first == &way; });
          const int number = reason == reasons.end() ? static_cast<int>(hit.reasons.size()) : reason->second;
          bool any = false;
          QString found;
          if (pattern) {
            any = marks.add(0, static_cast<int>(text.text.size()), round, number);
          } else {
            const auto& places = way.places.places;
            auto place = std::lower_bound(places.begin(), places.end(), field.text,
                                          [](const Place& each, int wanted) { return each.text < wanted; });
            for (; place != places.end() && place->text == field.text; ++place) {
              if (!marks.add(place->at, place->length, round, number)) continue;
              any = true;
              if (found.isEmpty()) found = text.text.mid(place->at, place->length);
            }
          }
          if (!any || reason != reasons.end()) continue;
          reasons.emplace_back(&way, number);
          hit.reasons.push_back(way.reason);
          if (round == SearchMeans::Pinyin) hit.reasons.back().found = found;
        }
      }
    }
  }
  return hit;
}

}  // namespace jiheng
