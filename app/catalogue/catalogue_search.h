#pragma once

#include <QString>
#include <vector>

#include "app/catalogue/edition.h"
#include "app/foundation/fold.h"

namespace jiheng {

/// Which text of an item a hit stands in.
enum class SearchField { Number, NameZh, NameEn, PointZh, PointEn, Sector };

/// One stretch to mark.
struct SearchMark {
  SearchField field = SearchField::NameZh;
  QString pointKey;   ///< for PointZh and PointEn
  int nameIndex = 0;  ///< for NameEn: which rendering
  TextRange range;    ///< in the original text
};

/// One item that has every term somewhere, with all places where they stand.
struct SearchHit {
  ItemKey key;
  std::vector<SearchMark> marks;
};

/// Searches one edition. Texts are folded once; the hits of a term equal those of a brute-force substring search over
/// the folded texts, also for terms of one character. Several words must all occur; "quoted words" stay together.
class CatalogueSearch {
 public:
  explicit CatalogueSearch(std::shared_ptr<const Edition> edition);
  /// In the edition's order. An empty query gives no hit.
  std::vector<SearchHit> search(const QString& query) const;
  const Edition& edition() const { return *m_edition; }

 private:
  struct Entry;
  std::shared_ptr<const Edition> m_edition;
  std::shared_ptr<const std::vector<Entry>> m_entries;
};

/// The folded terms of a query.
QStringList searchTerms(const QString& query);

}  // namespace jiheng
