#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/catalogue/item.h"
#include "app/foundation/fold.h"
#include "app/foundation/text.h"

namespace jiheng {

/// Where a term of a query is looked for.
enum class QueryField {
  Text,    ///< everywhere
  Number,  ///< number: 编号: the number of the item, with * for any characters
  Sector,  ///< sector: 行业: code or words of the name
  Part,    ///< part: 部分: prohibited or restricted
  Changed  ///< changed: 修改: id of an instrument that adds, amends or deletes
};

/// The name of a field in a query: "number" / "编号". Empty for Text.
QString queryFieldName(QueryField field, Language language);

/// One term of a query.
struct QueryTerm {
  QueryField field = QueryField::Text;
  QString text;    ///< as typed, without field, quotes and the sign before it
  QString folded;  ///< never empty
  bool excluded = false;  ///< -word: must not stand there
  bool phrase = false;    ///< "words": exactly this, no synonyms and no pinyin
  std::optional<Part> part;  ///< for Part
  TextRange place;           ///< in the query
};

/// What is wrong with a query, and where. The rest of it is searched all the same.
struct QueryProblem {
  TextRange place;
  Text what;
};

/// A query understood: `number:0561* sector:65 part:restricted changed:2020-38 -word "phrase" word`, in Chinese or English,
/// with full or half width signs. Every term must hold.
struct SearchQuery {
  std::vector<QueryTerm> terms;
  std::vector<QueryProblem> problems;
  bool isEmpty() const { return terms.empty(); }
};

SearchQuery parseQuery(const QString& query);

/// A term as it must be typed to be found again: in quotes where it has spaces or a sign of the grammar.
QString queryText(const QueryTerm& term, Language language);

/// Whether a folded number fits a folded pattern: `*` stands for any characters; without one the number holds the pattern.
bool numberFits(const QString& foldedNumber, const QString& foldedPattern);

/// The folded terms of a query: words between spaces, and what stands between quotes ("...", “...”, 「...」, 『...』) as one.
/// Without fields: for lists that have none.
QStringList searchTerms(const QString& query);

}  // namespace jiheng
