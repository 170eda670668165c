// What the service reads; it changes nothing.
#include <QHash>

#include "app/portfolio/portfolio_service_private.h"
#include "app/portfolio/record_rules.h"
#include "app/portfolio/verdict_rules.h"

namespace jiheng {

namespace {

template <class Record>
Result<std::vector<Record>> sorted(Result<std::vector<Record>> records) {
  if (records) sortRecords(*records);
  return records;
}

void count(TagCounts& counts, TagState state) {
  switch (state) {
    case TagState::Candidate:
      ++counts.candidate;
      break;
    case TagState::Confirmed:
      ++counts.confirmed;
      break;
    case TagState::Rejected:
      ++counts.rejected;
      break;
  }
}

void count(ProductSummary& summary, VerdictKind kind) {
  switch (kind) {
    case VerdictKind::Prohibited:
      ++summary.prohibited;
      break;
    case VerdictKind::Restricted:
      ++summary.restricted;
      break;
    case VerdictKind::ExaminedNoMatch:
      ++summary.examinedNoMatch;
      break;
    case VerdictKind::Open:
      ++summary.open;
      break;
  }
}

}  // namespace

Result<std::vector<Product>> PortfolioService::products() const {
  return sorted(d->products().all());
}

Result<std::vector<std::pair<ProductId, TechnologyId>>> PortfolioService::links() const {
  return d->products().links();
}

Result<std::vector<Technology>> PortfolioService::technologies() const {
  return sorted(d->technologies().all());
}

Result<std::vector<Technology>> PortfolioService::technologiesOf(const ProductId& product) const {
  JIHENG_TRY(d->present(product));
  return sorted(d->technologies().ofProduct(product));
}

Result<std::vector<Product>> PortfolioService::productsOf(const TechnologyId& technology) const {
  JIHENG_TRY(d->present(technology));
  return sorted(d->products().ofTechnology(technology));
}

Result<Product> PortfolioService::product(const ProductId& id) const {
  return d->present(id);
}

Result<Technology> PortfolioService::technology(const TechnologyId& id) const {
  return d->present(id);
}

Result<Tag> PortfolioService::tag(const TagId& id) const {
  return d->present(id);
}

Result<std::vector<Tag>> PortfolioService::tagsOf(const TechnologyId& technology) const {
  JIHENG_TRY(d->present(technology));
  return d->tags().ofTechnology(technology);
}

Result<std::vector<Tag>> PortfolioService::tagsOn(const ItemKey& item) const {
  return d->tags().onItem(item);
}

Result<std::vector<Tag>> PortfolioService::tags() const {
  return d->tags().all();
}

Result<Verdict> PortfolioService::verdict(const TechnologyId& id, const Edition& edition) const {
  JIHENG_ASSIGN(const Technology technology, d->present(id));
  JIHENG_ASSIGN(const std::vector<Tag> tags, d->tags().ofTechnology(id));
  JIHENG_ASSIGN(const std::optional<Conclusion> concluded, conclusion(id, edition));
  return verdictOf(technology, tags, concluded ? &*concluded : nullptr, edition);
}

Result<std::vector<TechnologySummary>> PortfolioService::summaries(const Edition& edition) const {
  JIHENG_ASSIGN(std::vector<Technology> technologies, this->technologies());
  JIHENG_ASSIGN(const std::vector<Product> products, this->products());
  JIHENG_ASSIGN(const auto links, d->products().links());
  JIHENG_ASSIGN(std::vector<Tag> tags, d->tags().all());

  std::vector<TechnologySummary> summaries;
  summaries.reserve(technologies.size());
  QHash<TechnologyId, std::size_t> rows;
  for (Technology& technology : technologies) {
    rows.insert(technology.id, summaries.size());
    TechnologySummary& summary = summaries.emplace_back();
    summary.technology = std::move(technology);
  }
  QMultiHash<ProductId, TechnologyId> technologiesOfProduct;
  for (const auto& [product, technology] : links) technologiesOfProduct.insert(product, technology);
  for (const Product& product : products) {
    for (const TechnologyId& technology : technologiesOfProduct.values(product.id)) {
      if (const auto row = rows.constFind(technology); row != rows.constEnd())
        summaries[*row].products.push_back(product);
    }
  }
  for (Tag& tag : tags) {
    const auto row = rows.constFind(tag.technology);
    if (row == rows.constEnd()) continue;
    count(summaries[*row].tagCounts, tag.state);
    summaries[*row].tags.push_back(std::move(tag));
  }
  JIHENG_ASSIGN(const Conclusions concluded, conclusions(edition));
  for (TechnologySummary& summary : summaries)
    summary.verdict = verdictOf(summary.technology, summary.tags, conclusionOf(concluded, summary.technology.id), edition);
  return summaries;
}

Result<std::vector<ProductSummary>> PortfolioService::productSummaries(const Edition& edition) const {
  JIHENG_ASSIGN(const std::vector<Product> products, this->products());
  JIHENG_ASSIGN(const std::vector<TechnologySummary> technologies, summaries(edition));
  std::vector<ProductSummary> result;
  result.reserve(products.size());
  QHash<ProductId, std::size_t> rows;
  for (const Product& product : products) {
    rows.insert(product.id, result.size());
    result.emplace_back().product = product;
  }
  for (const TechnologySummary& technology : technologies) {
    for (const Product& product : technology.products) {
      ProductSummary& summary = result[rows.value(product.id)];
      summary.technologies.push_back(technology.technology.id);
      count(summary, technology.verdict.kind);
    }
  }
  return result;
}

Result<std::vector<PortfolioHit>> PortfolioService::find(const QString& query, int limit) const {
  if (!d->search) {
    JIHENG_ASSIGN(const std::vector<Product> products, this->products());
    JIHENG_ASSIGN(const std::vector<Technology> technologies, this->technologies());
    d->search.emplace(products, technologies);
  }
  return d->search->find(query, limit);
}

}  // namespace jiheng
