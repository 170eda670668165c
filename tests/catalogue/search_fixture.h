#pragma once

#include "app/catalogue/catalogue_search.h"

namespace jiheng::test {

/// A search over all bundled editions with the bundled synonyms and readings; made once.
const CatalogueSearch& allSearch();

/// Every text of an item that is searched, without its numbers in other editions.
QStringList textsOf(const Item& item);

/// The numbers of an item in all editions but the one that it has here.
QStringList otherNumbersOf(const Item& item);

/// What a mark covers in the item; empty for a number of another edition.
QString markedText(const Item& item, const SearchMark& mark);

/// The item of a hit, in the edition of its marks.
const Item& itemOf(const SearchHit& hit);

}  // namespace jiheng::test
