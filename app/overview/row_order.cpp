// How rows stand: by number as people count, records without one last, then by name, then by age.
#include <QCollator>
#include <algorithm>
#include <numeric>

#include "app/foundation/formats.h"
#include "app/overview/portfolio_reader.h"

namespace jiheng {

namespace {

QCollator counting() {
  QCollator collator(localeOf(Language::Chinese));
  collator.setNumericMode(true);
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  return collator;
}

template <class Row>
Bilingual nameOf(const Row& row) {
  return {row.nameZh, row.nameEn};
}

template <class Row>
bool isBefore(const QCollator& collator, const Row& a, const Row& b) {
  if (a.number.isEmpty() != b.number.isEmpty()) return b.number.isEmpty();
  if (const int order = collator.compare(a.number, b.number); order != 0) return order < 0;
  const Language language = Language::Chinese;
  if (const int order = collator.compare(nameOf(a).in(language), nameOf(b).in(language)); order != 0) return order < 0;
  return a.id < b.id;
}

/// The same order by keys, each made once: comparing two texts by the rules of a language costs many times more.
template <class Row, class Other>
void sortBoth(std::vector<Row>& rows, std::vector<Other>& others) {
  const QCollator collator = counting();
  std::vector<QCollatorSortKey> keys;
  keys.reserve(rows.size());
  for (const Row& row : rows)
    keys.push_back(collator.sortKey(row.number.isEmpty() ? nameOf(row).in(Language::Chinese) : row.number));
  std::vector<int> order(rows.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](int left, int right) {
    const Row& a = rows[static_cast<size_t>(left)];
    const Row& b = rows[static_cast<size_t>(right)];
    if (a.number.isEmpty() != b.number.isEmpty()) return b.number.isEmpty();
    const int byKey = keys[static_cast<size_t>(left)].compare(keys[static_cast<size_t>(right)]);
    return byKey != 0 ? byKey < 0 : isBefore(collator, a, b);
  });
  std::vector<Row> sortedRows;
  std::vector<Other> sortedOthers;
  sortedRows.reserve(rows.size());
  sortedOthers.reserve(rows.size());
  for (const int at : order) {
    sortedRows.push_back(std::move(rows[static_cast<size_t>(at)]));
    sortedOthers.push_back(std::move(others[static_cast<size_t>(at)]));
  }
  rows = std::move(sortedRows);
  others = std::move(sortedOthers);
}

}  // namespace

void sortRows(std::vector<PortfolioRow>& rows, std::vector<RowText>& texts) { sortBoth(rows, texts); }

void sortProducts(std::vector<PortfolioProductRow>& products, std::vector<QString>& texts) { sortBoth(products, texts); }

bool standsBefore(const PortfolioRow& a, const PortfolioRow& b) {
  static const QCollator collator = counting();
  return isBefore(collator, a, b);
}

bool standsBefore(const PortfolioProductRow& a, const PortfolioProductRow& b) {
  static const QCollator collator = counting();
  return isBefore(collator, a, b);
}

}  // namespace jiheng
