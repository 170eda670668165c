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
  int nameIndex = 0;  ///< for NameEn: which rendering; for Sector: 0 the Chinese name, 1 the English one
  TextRange range;    ///< in the original text
};

/// One item that has every term somewhere, with all places where they stand.
struct SearchHit {
  ItemKey key;
  std::vector<SearchMark> marks;
};

/// Searches one edition. Texts are folded once; the hits of a term equal those of a brute-force substring search over
/// the folded texts, also for terms of one character. Several words must all occur; "quoted words" stay together.
///
/// Making one costs nothing: the texts are folded at the first search, or by prepare() on a thread of its own. Copies share
/// the folded texts. Safe from several threads.
class CatalogueSearch {
 public:
  explicit CatalogueSearch(std::shared_ptr<const Edition> edition);
  /// In the edition's order. An empty query gives no hit.
  std::vector<SearchHit> search(const QString& query) const;
  /// Folds the texts now, so that the first search does not wait for it.
  void prepare() const;
  const Edition& edition() const { return *m_edition; }

 private:
  struct Index;
  std::shared_ptr<const Edition> m_edition;
  std::shared_ptr<Index> m_index;
};

/// The folded terms of a query: words between spaces, and what stands between quotes ("...", “...”, 「...」, 『...』) as one.
QStringList searchTerms(const QString& query);

}  // namespace jiheng
