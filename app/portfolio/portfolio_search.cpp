#include "app/portfolio/portfolio_search.h"

#include <algorithm>

#include "app/catalogue/catalogue_search.h"
#include "app/foundation/fold.h"

namespace jiheng {

namespace {

constexpr int kNoHit = -1;

}  // namespace

PortfolioSearch::PortfolioSearch(const std::vector<Product>& products,
                                 const std::vector<Technology>& technologies) {
  m_entries.reserve(products.size() + technologies.size());
  for (const Product& product : products) {
    m_entries.push_back(
        {{PortfolioHit::Kind::Product, product.id.value(), product.number, {product.nameZh, product.nameEn}},
         fold(product.number),
         {fold(product.nameZh), fold(product.nameEn)},
         fold(product.description)});
  }
  for (const Technology& technology : technologies) {
    QString rest = fold(technology.owner);
    rest += QLatin1Char('\n');
    rest += fold(technology.description);
    m_entries.push_back({{PortfolioHit::Kind::Technology,
                          technology.id.value(),
                          technology.number,
                          {technology.nameZh, technology.nameEn}},
                         fold(technology.number),
                         {fold(technology.nameZh), fold(technology.nameEn)},
                         rest});
  }
}

int PortfolioSearch::rankOf(const Entry& entry, const QStringList& terms) {
  int worst = 0;
  for (const QString& term : terms) {
    int rank = kNoHit;
    if (entry.number.contains(term))
      rank = 0;
    else if (std::any_of(entry.names.begin(), entry.names.end(),
                         [&](const QString& n) { return n.startsWith(term); }))
      rank = 1;
    else if (std::any_of(entry.names.begin(), entry.names.end(),
                         [&](const QString& n) { return n.contains(term); }))
      rank = 2;
    else if (entry.rest.contains(term))
      rank = 3;
    if (rank == kNoHit) return kNoHit;
    worst = std::max(worst, rank);
  }
  return worst;
}

std::vector<PortfolioHit> PortfolioSearch::find(const QString& query, int limit) const {
  const QStringList terms = searchTerms(query);
  if (terms.isEmpty()) return {};
  std::vector<std::pair<int, const Entry*>> ranked;
  for (const Entry& entry : m_entries) {
    if (const int rank = rankOf(entry, terms); rank != kNoHit) ranked.emplace_back(rank, &entry);
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<PortfolioHit> hits;
  for (const auto& [rank, entry] : ranked) {
    if (limit > 0 && hits.size() == static_cast<std::size_t>(limit)) break;
    hits.push_back(entry->hit);
  }
  return hits;
}

}  // namespace jiheng
