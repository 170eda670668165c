#pragma once

#include <QString>
#include <memory>
#include <vector>

#include "app/catalogue/catalogue.h"
#include "app/catalogue/pinyin_table.h"
#include "app/catalogue/search_query.h"
#include "app/catalogue/synonym_table.h"
#include "app/foundation/fold.h"

namespace jiheng {

class SearchIndex;

/// Which text of an item a hit stands in.
enum class SearchField { Number, NameZh, NameEn, PointZh, PointEn, Sector, Note, OtherNumber };

/// "number", "name_zh", "point_en" ..., as JSON writes it.
QString searchFieldCode(SearchField field);

/// How a hit was found, from the most to the least certain.
enum class SearchMeans {
  Literal,  ///< the term itself stands there
  Synonym,  ///< another word for it does
  Pinyin    ///< Chinese that sounds so does
};

QString searchMeansCode(SearchMeans means);  ///< "literal", "synonym", "pinyin"

/// One stretch to mark.
struct SearchMark {
  SearchField field = SearchField::NameZh;
  QString pointKey;   ///< for PointZh and PointEn
  int nameIndex = 0;  ///< NameEn: which rendering; Sector and Note: 0 Chinese, 1 English; OtherNumber: which
  TextRange range;    ///< in the original text
  SearchMeans means = SearchMeans::Literal;
  int reason = 0;     ///< in the hit's reasons
};

/// Why an item was found for one term of the query.
struct SearchReason {
  SearchMeans means = SearchMeans::Literal;
  QString term;    ///< as typed
  QString found;   ///< the synonym, the Chinese that is read so, or for a literal hit the term itself
  SynonymRelation relation = SynonymRelation::Same;  ///< how `found` stands to the term
  Bilingual source;                                  ///< of the synonym; for an own one its author
  QDate date;                                        ///< when the synonym was entered
  Confirmation confirmation = Confirmation::Unverified;
  bool own = false;
};

/// The reason for people: "found through 激光雷达 = LiDAR (common usage, unverified)". Empty for a literal hit.
Text searchReasonText(const SearchReason& reason);

/// One item that has every term somewhere.
struct SearchHit {
  ItemKey key;
  QString edition;       ///< whose text the marks are in
  QStringList editions;  ///< all editions in which the item is found, oldest first
  std::vector<SearchMark> marks;
  std::vector<SearchReason> reasons;
  SearchMeans means = SearchMeans::Literal;  ///< of the least certain term
};

/// Where and how to search.
struct SearchScope {
  QString edition;       ///< id; empty for all editions
  bool synonyms = true;
  bool pinyin = true;
};

/// What a query gave.
struct SearchAnswer {
  SearchQuery query;
  std::vector<QueryProblem> problems;  ///< of the query, and what the catalogue does not know of it
  /// Literal hits first, then those by synonym, then by pinyin; inside that in the edition's order. Over all editions: as the
  /// latest edition with a hit has the item, latest edition first.
  std::vector<SearchHit> hits;
  std::vector<SearchReason> tried;     ///< the synonyms that were looked for, with a hit or without
};

/// A number that an item has in other editions.
struct OtherNumber {
  QString number;
  QStringList editions;  ///< oldest first
};

/// Searches the editions of a catalogue. The literal hits of a term equal those of a brute-force substring search over the
/// folded texts, also for terms of one character.
///
/// Making one costs little: the texts are folded at the first search, or by prepare() on a thread of its own. Copies share
/// the folded texts. Safe from several threads.
class CatalogueSearch {
 public:
  /// One edition, without synonyms.
  explicit CatalogueSearch(std::shared_ptr<const Edition> edition);
  CatalogueSearch(const Catalogue& catalogue, SynonymTable synonyms, PinyinTable pinyin);
  /// The same texts with other synonyms.
  CatalogueSearch withSynonyms(SynonymTable synonyms) const;

  SearchAnswer find(const QString& query, const SearchScope& scope) const;
  /// The drafts of the law that have hits; they are no editions and enter no answer.
  QStringList draftsWith(const QString& query) const;
  /// The hits in the latest edition.
  std::vector<SearchHit> search(const QString& query) const;
  /// Folds the texts now, so that the first search does not wait for it.
  void prepare() const;

  std::vector<OtherNumber> otherNumbers(const QString& editionId, const ItemKey& key) const;
  const SynonymTable& synonyms() const { return m_synonyms; }
  /// The latest edition.
  const Edition& edition() const;

 private:
  std::shared_ptr<SearchIndex> m_index;
  SynonymTable m_synonyms;
};

}  // namespace jiheng
