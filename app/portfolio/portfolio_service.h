#pragma once

#include <QObject>
#include <memory>

#include "app/catalogue/catalogue.h"
#include "app/portfolio/conclusion.h"
#include "app/portfolio/portfolio.h"
#include "app/portfolio/portfolio_batch.h"
#include "app/portfolio/portfolio_search.h"
#include "app/portfolio/portfolio_summary.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// The only writer of products, technologies, their links and tags. Every call is one durable transaction
/// with its audit entry; the signal follows the commit. A call that would change nothing succeeds, writes
/// nothing and signals nothing. Removed records can be brought back by restore: undo uses it. Errors of
/// reading are those of the workspace.
class PortfolioService : public QObject {
  Q_OBJECT
public:
  PortfolioService(Workspace& workspace, const Catalogue& catalogue, QObject* parent = nullptr);
  ~PortfolioService() override;

  Result<std::vector<Product>> products() const;         ///< not removed; by number, then name
  Result<std::vector<Technology>> technologies() const;  ///< not removed; in the same order
  Result<std::vector<Technology>> technologiesOf(const ProductId& product) const;
  Result<std::vector<Product>> productsOf(const TechnologyId& technology) const;
  /// Which technology which product rests on, of records that are not removed; in no order.
  Result<std::vector<std::pair<ProductId, TechnologyId>>> links() const;
  Result<Product> product(const ProductId& id) const;
  Result<Technology> technology(const TechnologyId& id) const;
  Result<Tag> tag(const TagId& id) const;
  Result<std::vector<Tag>> tagsOf(const TechnologyId& technology) const;  ///< in the order of entry
  Result<std::vector<Tag>> tagsOn(const ItemKey& item) const;
  Result<std::vector<Tag>> tags() const;

  /// Inserts (an empty id is given a new one) or changes. Errors: InvalidInput with the field ("name_zh",
  /// "number", ...), NotFound for a record that was removed. Returns the record as stored: without margins,
  /// with its revision; the revision that is passed in does not count.
  Result<Product> save(const Product& product);
  Result<Technology> save(const Technology& technology);
  /// The reason is mandatory; item and point must exist in the tag's edition. A tag on the item as a whole is
  /// accepted as long as the item's control points are not all bundled. Fills judgedZh/En, author, at and
  /// technologyRevision: saving a tag is judging it, so saving an unchanged one again judges it on the
  /// present text and revision. Errors at "technology", "edition", "item" (a second tag on the same place
  /// too), "point" and "reason".
  Result<Tag> save(const Tag& tag);
  /// Puts a tag back as it was, with the text, revision, author and moment of that judgement: undo uses it,
  /// because save() would judge anew. `earlier` must be a value that this service returned.
  Result<Tag> revert(const Tag& earlier);
  /// Errors: NotFound for what is not there or was removed before.
  Status remove(const ProductId& id);
  Status remove(const TechnologyId& id);  ///< its tags go and come back with it
  Status remove(const TagId& id);
  /// Errors: NotFound for what never was; InvalidInput where another record has taken the number or the
  /// place; Refused for a tag whose technology is removed.
  Status restore(const ProductId& id);
  Status restore(const TechnologyId& id);
  Status restore(const TagId& id);
  /// Errors: NotFound for either side.
  Status link(const ProductId& product, const TechnologyId& technology);
  Status unlink(const ProductId& product, const TechnologyId& technology);

  /// Stores many records as one change: one transaction, an entry for the heading and one for each record and
  /// link that differs, one signal. Errors as those of save(), with the field as "technologies/3/number";
  /// Cancelled where the progress says so. Whatever the error, nothing was changed. A batch that changes
  /// nothing writes nothing, unless something goes alongside.
  Result<BatchOutcome> apply(const PortfolioBatch& batch, const AuditEvent& heading,
                             const BatchCompany& company = {});
  /// Takes the whole batch back as one step. Refused, with the reason, where a record of it was changed,
  /// removed, tagged or linked since, or where a number has another owner by now.
  Status revert(const BatchOutcome& outcome, const BatchCompany& company = {});
  /// Does again what revert() took back: redo uses it. Refused as there.
  Status reinstate(const BatchOutcome& outcome, const BatchCompany& company = {});

  /// The verdict of a technology under an edition, by the rules of verdict_rules.h.
  Result<Verdict> verdict(const TechnologyId& technology, const Edition& edition) const;
  /// All technologies with products, tags and verdict; a fixed number of queries, whatever their number.
  Result<std::vector<TechnologySummary>> summaries(const Edition& edition) const;
  /// All products with their technologies counted by verdict; a fixed number of queries.
  Result<std::vector<ProductSummary>> productSummaries(const Edition& edition) const;
  /// Own products and technologies by text, for the search over everything; see PortfolioSearch::find.
  Result<std::vector<PortfolioHit>> find(const QString& query, int limit = 0) const;

  /// The conclusions on an edition that were not withdrawn, without their records.
  Result<Conclusions> conclusions(const Edition& edition) const;
  /// The conclusion on a technology with its record; none where there is none or it was withdrawn.
  Result<std::optional<Conclusion>> conclusion(const TechnologyId& technology, const Edition& edition) const;
  /// States that the technology was examined against the edition and that nothing was found. Takes the refusals and the
  /// edition's text as they stand; author and moment are filled. Refused where the tags say anything else, or for another
  /// revision than the present one. Whether the screening is answered is for ExaminationService::conclude.
  Result<Conclusion> conclude(const Conclusion& conclusion);
  /// Puts a conclusion back as it was: undo uses it. `earlier` must be a value that this service returned.
  Status revert(const Conclusion& earlier);
  /// Reopens the examination. Nothing happens where nothing is concluded.
  Status withdrawConclusion(const TechnologyId& technology, const QString& editionId);
  /// The same for many in one step, with the reason for the audit trail.
  Status withdrawConclusions(const std::vector<TechnologyId>& technologies, const QString& editionId, const Text& reason);

signals:
  /// After a commit that changed something here.
  void changed();

private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace jiheng
