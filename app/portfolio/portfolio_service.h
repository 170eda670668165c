#pragma once

#include <QObject>
#include <memory>

#include "app/catalogue/catalogue.h"
#include "app/portfolio/portfolio.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// The only writer of products, technologies, their links and tags. Every call is one durable transaction with its audit
/// entry; the signal follows the commit. Removed records can be brought back by restore: undo uses it.
class PortfolioService : public QObject {
  Q_OBJECT
 public:
  PortfolioService(Workspace& workspace, const Catalogue& catalogue, QObject* parent = nullptr);
  ~PortfolioService() override;

  Result<std::vector<Product>> products() const;          ///< not removed; by number, then name
  Result<std::vector<Technology>> technologies() const;   ///< not removed
  Result<std::vector<Technology>> technologiesOf(const ProductId& product) const;
  Result<std::vector<Product>> productsOf(const TechnologyId& technology) const;
  Result<Product> product(const ProductId& id) const;
  Result<Technology> technology(const TechnologyId& id) const;
  Result<std::vector<Tag>> tagsOf(const TechnologyId& technology) const;
  Result<std::vector<Tag>> tagsOn(const ItemKey& item) const;
  Result<std::vector<Tag>> tags() const;

  /// Inserts or changes. Errors: InvalidInput with the field ("name_zh", "number", ...). Returns the record as stored.
  Result<Product> save(const Product& product);
  Result<Technology> save(const Technology& technology);
  /// The reason is mandatory; item and point must exist in the tag's edition. Fills judgedZh/En, author, at and
  /// technologyRevision.
  Result<Tag> save(const Tag& tag);
  Status remove(const ProductId& id);
  Status remove(const TechnologyId& id);  ///< its tags go and come back with it
  Status remove(const TagId& id);
  Status restore(const ProductId& id);
  Status restore(const TechnologyId& id);
  Status restore(const TagId& id);
  Status link(const ProductId& product, const TechnologyId& technology);
  Status unlink(const ProductId& product, const TechnologyId& technology);

  /// The verdict of a technology under an edition, by the rules of verdict_rules.h.
  Result<Verdict> verdict(const TechnologyId& technology, const Edition& edition) const;

 signals:
  /// After a commit that changed something here.
  void changed();

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace jiheng
