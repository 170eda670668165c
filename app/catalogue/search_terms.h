#pragma once

#include <vector>

#include "app/catalogue/search_index.h"

namespace jiheng {

/// One way in which a term of a query can stand in a text.
struct SoughtWay {
  SearchIndex::Places places;
  SearchReason reason;
  bool marked = true;  ///< false where another term of the query marks the same places already
};

/// One term of a query, looked up in the index: the literal way first.
struct SoughtTerm {
  QueryTerm term;
  std::vector<SoughtWay> ways;
  std::vector<const QSet<ItemKey>*> changed;  ///< for Changed

  /// How the term holds of an item; nothing where it does not. Exclusion is not regarded.
  std::optional<SearchMeans> heldBy(const SearchIndex::Entry& entry, const SearchIndex& index) const;
  /// Whether a way counts in a field of the item.
  bool looksInto(SearchField field, SearchMeans means) const;
};

/// The terms of a query as one search needs them.
struct SoughtQuery {
  std::vector<SoughtTerm> terms;
  std::vector<QueryProblem> problems;

  SoughtQuery(const SearchQuery& query, const SearchScope& scope, const SearchIndex& index, const SynonymTable& synonyms);
  /// The least certain of the means by which the terms hold; nothing where one does not.
  std::optional<SearchMeans> heldBy(const SearchIndex::Entry& entry, const SearchIndex& index) const;
  /// The item as a hit, with its marks and reasons.
  SearchHit hitOf(const SearchIndex::Entry& entry, SearchMeans means, const SearchIndex& index) const;

 private:
  void addSynonyms(const SynonymTable& synonyms, const SearchIndex& index);
  void check(const SoughtTerm& sought, const SearchIndex& index);
};

}  // namespace jiheng
