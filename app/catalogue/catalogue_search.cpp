#include "app/catalogue/catalogue_search.h"

#include <algorithm>

#include "app/catalogue/search_index.h"
#include "app/catalogue/search_terms.h"

namespace jiheng {

namespace {

std::vector<std::shared_ptr<const Edition>> editionsIn(const Catalogue& catalogue) {
  std::vector<std::shared_ptr<const Edition>> editions;
  for (const QString& id : catalogue.editionIds()) editions.push_back(catalogue.edition(id));
  return editions;
}

/// An item that has every term in one edition.
struct Held {
  const SearchIndex::Entry* entry = nullptr;
  SearchMeans means = SearchMeans::Literal;
};

}  // namespace

QString searchFieldCode(SearchField field) {
  switch (field) {
    case SearchField::Number: return QStringLiteral("number");
    case SearchField::NameZh: return QStringLiteral("name_zh");
    case SearchField::NameEn: return QStringLiteral("name_en");
    case SearchField::PointZh: return QStringLiteral("point_zh");
    case SearchField::PointEn: return QStringLiteral("point_en");
    case SearchField::Sector: return QStringLiteral("sector");
    case SearchField::Note: return QStringLiteral("note");
    case SearchField::OtherNumber: return QStringLiteral("other_number");
  }
  return {};
}

QString searchMeansCode(SearchMeans means) {
  switch (means) {
    case SearchMeans::Literal: return QStringLiteral("literal");
    case SearchMeans::Synonym: return QStringLiteral("synonym");
    case SearchMeans::Pinyin: return QStringLiteral("pinyin");
  }
  return {};
}

Text searchReasonText(const SearchReason& reason) {
  switch (reason.means) {
    case SearchMeans::Literal: return {};
    case SearchMeans::Pinyin:
      return phrase("Search", "found by pinyin: “%1” read as %2").arg(reason.found).arg(reason.term);
    case SearchMeans::Synonym: break;
  }
  const Text words = synonymRelationText(reason.relation, reason.term, reason.found);
  if (reason.own)
    return phrase("Search", "found through %1 (own synonym, %2, %3)").arg(words).arg(reason.source).arg(reason.date);
  return phrase("Search", "found through %1 (%2)").arg(words).arg(reason.source);
}

CatalogueSearch::CatalogueSearch(std::shared_ptr<const Edition> edition)
    : m_index(std::make_shared<SearchIndex>(
          std::vector<std::shared_ptr<const Edition>>{edition ? std::move(edition) : std::make_shared<const Edition>()},
          std::vector<Instrument>(), PinyinTable())) {}

CatalogueSearch::CatalogueSearch(const Catalogue& catalogue, SynonymTable synonyms, PinyinTable pinyin)
    : m_index(std::make_shared<SearchIndex>(editionsIn(catalogue), catalogue.instruments(), std::move(pinyin))),
      m_synonyms(std::move(synonyms)) {}

CatalogueSearch CatalogueSearch::withSynonyms(SynonymTable synonyms) const {
  CatalogueSearch other(*this);
  other.m_synonyms = std::move(synonyms);
  return other;
}

void CatalogueSearch::prepare() const { m_index->prepare(); }

const Edition& CatalogueSearch::edition() const {
  static const Edition none;
  return m_index->editions().empty() ? none : *m_index->editions().back().edition;
}

SearchAnswer CatalogueSearch::find(const QString& query, const SearchScope& scope) const {
  SearchAnswer answer;
  answer.query = parseQuery(query);
  answer.problems = answer.query.problems;
  if (answer.query.isEmpty()) return answer;
  prepare();
  const SoughtQuery sought(answer.query, scope, *m_index, m_synonyms);
  answer.problems = sought.problems;
  for (const SoughtTerm& term : sought.terms) {
    for (const SoughtWay& way : term.ways)
      if (way.reason.means == SearchMeans::Synonym && way.marked) answer.tried.push_back(way.reason);
  }

  const std::vector<SearchIndex::Layer>& layers = m_index->editions();
  std::vector<std::vector<Held>> held(layers.size());
  std::vector<QStringList> editions(static_cast<size_t>(m_index->itemCount()));
  for (size_t i = 0; i < layers.size(); ++i) {
    for (const SearchIndex::Entry& entry : layers[i].entries) {
      const auto means = sought.heldBy(entry, *m_index);
      if (!means) continue;
      held[i].push_back({&entry, *means});
      editions[static_cast<size_t>(entry.id)] << layers[i].id;
    }
  }
  std::vector<bool> seen(editions.size(), false);
  for (size_t i = layers.size(); i-- > 0;) {
    if (!scope.edition.isEmpty() && layers[i].id != scope.edition) continue;
    for (const Held& each : held[i]) {
      const auto id = static_cast<size_t>(each.entry->id);
      if (seen[id]) continue;
      seen[id] = true;
      SearchHit hit = sought.hitOf(*each.entry, each.means, *m_index);
      hit.edition = layers[i].id;
      hit.editions = editions[id];
      answer.hits.push_back(std::move(hit));
    }
  }
  std::stable_sort(answer.hits.begin(), answer.hits.end(),
                   [](const SearchHit& a, const SearchHit& b) { return a.means < b.means; });
  return answer;
}

QStringList CatalogueSearch::draftsWith(const QString& query) const {
  QStringList drafts;
  const SearchQuery parsed = parseQuery(query);
  if (parsed.isEmpty()) return drafts;
  prepare();
  SearchScope scope;
  scope.pinyin = false;
  const SoughtQuery sought(parsed, scope, *m_index, m_synonyms);
  for (const SearchIndex::Layer& layer : m_index->drafts()) {
    if (std::any_of(layer.entries.begin(), layer.entries.end(),
                    [&](const SearchIndex::Entry& entry) { return sought.heldBy(entry, *m_index).has_value(); }))
      drafts << layer.id;
  }
  return drafts;
}

std::vector<SearchHit> CatalogueSearch::search(const QString& query) const {
  SearchScope scope;
  scope.edition = edition().id();
  return find(query, scope).hits;
}

std::vector<OtherNumber> CatalogueSearch::otherNumbers(const QString& editionId, const ItemKey& key) const {
  prepare();
  for (const SearchIndex::Layer& layer : m_index->editions()) {
    if (layer.id != editionId) continue;
    for (const SearchIndex::Entry& entry : layer.entries)
      if (entry.item->key == key) return entry.otherNumbers;
  }
  return {};
}

}  // namespace jiheng
