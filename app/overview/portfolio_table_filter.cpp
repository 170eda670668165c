// Which rows a filter leaves, and in which order.
#include <QCollator>
#include <algorithm>
#include <numeric>

#include "app/catalogue/catalogue_search.h"
#include "app/foundation/formats.h"
#include "app/overview/portfolio_table_private.h"

namespace jiheng {

namespace {

/// A filter made ready for a hundred thousand rows.
class Sieve {
 public:
  explicit Sieve(const PortfolioFilter& filter) : m_terms(textTerms(filter.text)), m_blank(filter.blank) {
    for (auto each = filter.texts.cbegin(); each != filter.texts.cend(); ++each)
      if (const auto field = textFieldOf(each.key()))
        for (TextTerm& term : textTerms(each.value())) m_inFields.emplace_back(*field, std::move(term));
    for (auto each = filter.choices.cbegin(); each != filter.choices.cend(); ++each) {
      const QStringList codes = choiceCodes(each.key());
      unsigned wanted = 0;
      for (const QString& code : each.value())
        if (const qsizetype bit = codes.indexOf(code); bit >= 0) wanted |= 1u << bit;
      m_choices.emplace_back(each.key(), wanted);
    }
  }

  bool lets(const PortfolioRow& row, const RowText& text) const {
    for (const auto& [column, wanted] : m_choices)
      if ((choiceBits(column, row) & wanted) == 0) return false;
    for (const PortfolioColumn column : m_blank)
      if (!isBlank(column, row)) return false;
    for (const auto& [field, term] : m_inFields)
      if (!text.contains(term, field)) return false;
    return std::all_of(m_terms.begin(), m_terms.end(), [&text](const TextTerm& term) { return text.contains(term); });
  }

 private:
  static bool isBlank(PortfolioColumn column, const PortfolioRow& row) {
    switch (column) {
      case PortfolioColumn::Number: return row.number.isEmpty();
      case PortfolioColumn::NameZh: return row.nameZh.isEmpty();
      case PortfolioColumn::NameEn: return row.nameEn.isEmpty();
      case PortfolioColumn::Owner: return row.owner.isEmpty();
      case PortfolioColumn::Place: return row.place.isEmpty();
      case PortfolioColumn::Since: return row.since.isEmpty();
      case PortfolioColumn::Keywords: return row.keywords.isEmpty();
      case PortfolioColumn::Products: return row.products.isEmpty();
      default: return choiceBits(column, row) == 0;
    }
  }

  std::vector<TextTerm> m_terms;
  std::vector<std::pair<TextField, TextTerm>> m_inFields;
  std::vector<std::pair<PortfolioColumn, unsigned>> m_choices;
  QList<PortfolioColumn> m_blank;
};

/// True where every row that `next` leaves is among those of `before`, as after one more key in a text.
bool narrows(const PortfolioFilter& before, const PortfolioFilter& next) {
  if (before.choices != next.choices || before.blank != next.blank) return false;
  const auto textNarrows = [](const QString& from, const QString& to) {
    const QStringList wanted = searchTerms(to);
    const QStringList had = searchTerms(from);
    return std::all_of(had.begin(), had.end(), [&wanted](const QString& term) {
      return std::any_of(wanted.begin(), wanted.end(), [&term](const QString& longer) { return longer.contains(term); });
    });
  };
  if (!textNarrows(before.text, next.text)) return false;
  for (auto each = before.texts.cbegin(); each != before.texts.cend(); ++each)
    if (!textNarrows(each.value(), next.texts.value(each.key()))) return false;
  return true;
}

/// What a column sorts by where it is no text: its values in the order of their list, counts by size.
int rankOf(PortfolioColumn column, const PortfolioRow& row) {
  switch (column) {
    case PortfolioColumn::Candidates: return row.candidates;
    case PortfolioColumn::Confirmed: return row.confirmed;
    case PortfolioColumn::Rejected: return row.rejected;
    case PortfolioColumn::Products: return static_cast<int>(row.products.size());
    case PortfolioColumn::Keywords: return static_cast<int>(row.keywords.size());
    default: {
      const unsigned bits = choiceBits(column, row);
      for (int bit = 0; bit < 32; ++bit)
        if ((bits & (1u << bit)) != 0) return bit;
      return 32;
    }
  }
}

const QString* sortText(PortfolioColumn column, const PortfolioRow& row) {
  switch (column) {
    case PortfolioColumn::Number: return &row.number;
    case PortfolioColumn::NameZh: return &row.nameZh;
    case PortfolioColumn::NameEn: return &row.nameEn;
    case PortfolioColumn::Owner: return &row.owner;
    case PortfolioColumn::Place: return &row.place;
    case PortfolioColumn::Since: return &row.since;
    default: return nullptr;
  }
}

}  // namespace

const std::vector<int>& PortfolioTable::Private::orderBy(PortfolioColumn column, Language language) const {
  std::vector<int>& order = orders[{column, language}];
  if (order.size() == data.rows.size()) return order;
  order.resize(data.rows.size());
  std::iota(order.begin(), order.end(), 0);
  const std::vector<PortfolioRow>& rows = data.rows;
  const auto row = [&rows](int at) -> const PortfolioRow& { return rows[static_cast<size_t>(at)]; };
  if (rows.empty() || !sortText(column, rows.front())) {
    std::vector<int> ranks;
    ranks.reserve(rows.size());
    for (const PortfolioRow& each : rows) ranks.push_back(rankOf(column, each));
    std::stable_sort(order.begin(), order.end(), [&ranks](int a, int b) {
      return ranks[static_cast<size_t>(a)] < ranks[static_cast<size_t>(b)];
    });
    return order;
  }
  QCollator collator(localeOf(language));
  collator.setNumericMode(true);
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  std::vector<QCollatorSortKey> keys;
  keys.reserve(rows.size());
  for (const PortfolioRow& each : rows) keys.push_back(collator.sortKey(*sortText(column, each)));
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
    // What is missing stands last, so that the first screen shows something.
    const bool missingA = sortText(column, row(a))->isEmpty();
    const bool missingB = sortText(column, row(b))->isEmpty();
    if (missingA != missingB) return missingB;
    return keys[static_cast<size_t>(a)].compare(keys[static_cast<size_t>(b)]) < 0;
  });
  return order;
}

std::vector<int> PortfolioTable::filter(const PortfolioFilter& filter, const PortfolioOrder& order) const {
  const Sieve sieve(filter);
  const auto lets = [&](int at) {
    return sieve.lets(d->data.rows[static_cast<size_t>(at)], d->data.texts[static_cast<size_t>(at)]);
  };
  std::vector<int> found;
  if (d->lastFound && d->lastOrder == order && narrows(d->lastFilter, filter)) {
    for (const int at : *d->lastFound)
      if (lets(at)) found.push_back(at);
  } else if (order.column) {
    const std::vector<int>& all = d->orderBy(*order.column, order.language);
    if (order.descending) {
      std::copy_if(all.rbegin(), all.rend(), std::back_inserter(found), lets);
    } else {
      std::copy_if(all.begin(), all.end(), std::back_inserter(found), lets);
    }
  } else {
    const int rows = static_cast<int>(d->data.rows.size());
    for (int at = 0; at < rows; ++at) {
      const int row = order.descending ? rows - 1 - at : at;
      if (lets(row)) found.push_back(row);
    }
  }
  d->lastFilter = filter;
  d->lastOrder = order;
  d->lastFound = found;
  return found;
}

int PortfolioTable::count(const PortfolioFilter& filter) const {
  const Sieve sieve(filter);
  int count = 0;
  for (size_t at = 0; at < d->data.rows.size(); ++at)
    if (sieve.lets(d->data.rows[at], d->data.texts[at])) ++count;
  return count;
}

QString PortfolioTable::foldedText(int row) const { return d->data.texts.at(static_cast<size_t>(row)).text(); }

QString PortfolioTable::foldedProductText(int product) const {
  return d->data.productTexts.at(static_cast<size_t>(product));
}

std::vector<int> PortfolioTable::filterProducts(const QString& text) const {
  const QStringList terms = searchTerms(text);
  std::vector<int> found;
  for (size_t at = 0; at < d->data.productTexts.size(); ++at) {
    const QString& folded = d->data.productTexts[at];
    if (std::all_of(terms.begin(), terms.end(), [&folded](const QString& term) { return folded.contains(term); }))
      found.push_back(static_cast<int>(at));
  }
  return found;
}

}  // namespace jiheng
