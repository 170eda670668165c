#pragma once

#include "app/catalogue/catalogue_search.h"
#include "app/foundation/text.h"

namespace jiheng::ui {

/// What is wrong with a query, each at its words.
QString problemsText(const QString& query, const std::vector<QueryProblem>& problems);

/// Why an item was found where its own words do not say so: synonyms, pinyin, a number of another edition; and in which other
/// editions it is found. Empty where there is nothing to say.
QString reasonsText(const SearchHit& hit, const QString& shownEdition, const CatalogueSearch& search);

/// What a search without a hit looked through, that it is no finding, and what else could be tried.
struct NothingFound {
  Text explanation;
  bool otherEditions = false;  ///< another edition has it
};
NothingFound nothingFound(const QString& query, const SearchAnswer& answer, const SearchScope& scope,
                          const Edition& edition, const CatalogueSearch& search);

}  // namespace jiheng::ui
