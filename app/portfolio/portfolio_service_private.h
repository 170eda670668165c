#pragma once

#include <QHash>
#include <QSet>
#include <functional>
#include <optional>

#include "app/portfolio/portfolio_audit.h"
#include "app/portfolio/portfolio_service.h"
#include "app/portfolio/product_repository.h"
#include "app/portfolio/tag_repository.h"
#include "app/portfolio/technology_repository.h"
#include "app/portfolio/verdict_rules.h"

namespace jiheng {

enum class BatchStep;

/// What the files of the service share.
struct PortfolioService::Private {
  PortfolioService& service;
  Workspace& workspace;
  const Catalogue& catalogue;
  /// Folded texts for find(); empty after each change.
  mutable std::optional<PortfolioSearch> search;

  ProductRepository products() const { return ProductRepository(workspace.database()); }
  TechnologyRepository technologies() const { return TechnologyRepository(workspace.database()); }
  TagRepository tags() const { return TagRepository(workspace.database()); }

  /// One transaction: the work, the audit entry, the commit; then the signal.
  Status commit(const AuditEvent& event, const std::function<Status(const QSqlDatabase&)>& work) const;

  /// The records that are there, by id, their links, and the ids of what was removed; a fixed number of queries.
  struct Present {
    QHash<ProductId, Product> products;
    QHash<TechnologyId, Technology> technologies;
    QSet<std::pair<ProductId, TechnologyId>> links;
    QSet<ProductId> removedProducts;
    QSet<TechnologyId> removedTechnologies;
    QHash<TagId, Tag> tags;  ///< of the technologies that the batch tags
  };
  Result<Present> everything() const;
  /// No more than a batch needs. A batch that makes nothing new and changes no number concerns its own records only: among a
  /// hundred thousand it costs as little as among ten.
  Result<Present> neededFor(const PortfolioBatch& batch) const;
  Result<Present> neededFor(const BatchOutcome& outcome) const;
  /// Takes the tags of a batch, judged, into its outcome.
  Status judge(const PortfolioBatch& batch, Present& present, BatchOutcome& outcome) const;
  /// Whether the tags of a batch may go its way: each still as the batch left it, and no other on its place. Lays them over
  /// what is there.
  Status layTags(Present& present, const BatchOutcome& outcome, bool back) const;
  /// One transaction with all audit entries of the batch; then the signal.
  Status writeBatch(const BatchOutcome& outcome, const AuditEvent& heading, BatchStep step,
                    const Present& present, const BatchCompany& company) const;

  /// The record, or NotFound for one that never was or was removed.
  Result<Product> present(const ProductId& id) const;
  Result<Technology> present(const TechnologyId& id) const;
  Result<Tag> present(const TagId& id) const;

  /// The stored record before a save: none for a new one, NotFound for a removed one.
  Result<std::optional<Product>> before(const ProductId& id) const;
  Result<std::optional<Technology>> before(const TechnologyId& id) const;
  Result<std::optional<Tag>> before(const TagId& id) const;

  /// The error at "number" where another record that is there has the number.
  Status numberFree(const Product& product) const;
  Status numberFree(const Technology& technology) const;
  /// The error at "item" where the technology already has a tag on the place.
  Status placeFree(const Tag& tag) const;

  /// The tag as this judgement stores it: checked, with the text judged on, the technology's revision, author and moment; as
  /// it stood where nothing differs. Errors as save().
  Result<Tag> judged(const Tag& given, const Technology& technology, const std::optional<Tag>& before) const;

  /// The tag with the words for its audit sentence.
  TagInWords inWords(const Tag& tag, const Technology& technology) const;
  /// The moment of a removal as the tables hold it.
  QDateTime now() const { return workspace.clock().now(); }
};

/// How a moment stands in the tables.
QString removalStamp(const QDateTime& moment);

}  // namespace jiheng
