// Many records as one change: what PortfolioService does for an import and for work on many rows.
#include "app/portfolio/portfolio_batch.h"

#include <QPointer>
#include <QSet>

#include "app/foundation/fold.h"
#include "app/portfolio/batch_writer.h"
#include "app/portfolio/record_rules.h"
#include "app/portfolio/technology_details.h"

namespace jiheng {

namespace {

template <class Record, class Key>
QHash<Key, Record> byId(std::vector<Record> records) {
  QHash<Key, Record> result;
  result.reserve(static_cast<qsizetype>(records.size()));
  for (Record& record : records) {
    const Key id = record.id;
    result.insert(id, std::move(record));
  }
  return result;
}

Error atRecord(Error error, const QString& list, std::size_t index) {
  error.field = QStringLiteral("%1/%2/%3").arg(list).arg(index).arg(error.field);
  return error;
}

Error refused(const Text& happened) {
  Error error;
  error.code = ErrorCode::Refused;
  error.happened = happened;
  error.kept = phrase("Portfolio", "Nothing was changed.");
  error.advice = phrase("Portfolio", "Undo the later change first, or change the record by hand.");
  return error;
}

/// Every number once among the records as they will stand. Where two share one, the error names both.
template <class Key, class Record>
Status checkNumbers(const QHash<Key, Record>& records) {
  QHash<QString, Key> owners;
  owners.reserve(records.size());
  for (const Record& record : records) {
    if (record.number.isEmpty()) continue;
    const QString number = fold(record.number);
    const auto other = owners.constFind(number);
    if (other != owners.constEnd()) {
      Error error = invalidField(QStringLiteral("number"),
                                 phrase("Portfolio", "“%1” and “%2” would have the same number %3.")
                                     .arg(namesOf(records[*other]))
                                     .arg(namesOf(record))
                                     .arg(record.number),
                                 phrase("Portfolio", "Give another number, or leave it empty."));
      error.kept = phrase("Portfolio", "Nothing was changed.");
      return fail(error);
    }
    owners.insert(number, record.id);
  }
  return {};
}

/// Puts the values of a batch, in one direction, over what is there.
template <class Key, class Record>
void lay(QHash<Key, Record>& records, const std::vector<BatchChange<Record>>& changes, bool back) {
  for (const BatchChange<Record>& change : changes) {
    const std::optional<Record>& from = back ? change.after : change.before;
    const std::optional<Record>& to = back ? change.before : change.after;
    if (to)
      records.insert(to->id, *to);
    else
      records.remove(from->id);
  }
}

/// Whether every record still stands as the batch left it; the error says which one does not.
template <class Key, class Record>
Status checkUnchanged(const QHash<Key, Record>& records, const std::vector<BatchChange<Record>>& changes,
                      bool back) {
  for (const BatchChange<Record>& change : changes) {
    const std::optional<Record>& from = back ? change.after : change.before;
    const std::optional<Record>& to = back ? change.before : change.after;
    const Key id = from ? from->id : to->id;
    const auto present = records.constFind(id);
    if (!from && present == records.constEnd()) continue;
    if (present == records.constEnd())
      return fail(refused(phrase("Portfolio", "“%1” was removed since.").arg(namesOf(*from))));
    if (!from || !(*present == *from))
      return fail(refused(phrase("Portfolio", "“%1” was changed since.").arg(namesOf(*present))));
  }
  return {};
}

}  // namespace

Result<PortfolioService::Private::Present> PortfolioService::Private::everything() const {
  Present present;
  JIHENG_ASSIGN(std::vector<Product> allProducts, products().all());
  JIHENG_ASSIGN(std::vector<Technology> allTechnologies, technologies().all());
  JIHENG_ASSIGN(const auto allLinks, products().links());
  present.products = byId<Product, ProductId>(std::move(allProducts));
  present.technologies = byId<Technology, TechnologyId>(std::move(allTechnologies));
  present.links = {allLinks.begin(), allLinks.end()};
  JIHENG_ASSIGN(const auto goneProducts, products().removedIds());
  JIHENG_ASSIGN(const auto goneTechnologies, technologies().removedIds());
  present.removedProducts = {goneProducts.begin(), goneProducts.end()};
  present.removedTechnologies = {goneTechnologies.begin(), goneTechnologies.end()};
  return present;
}

Status PortfolioService::Private::writeBatch(const BatchOutcome& outcome, const AuditEvent& heading,
                                             BatchStep step, const Present& present,
                                             const BatchCompany& company) const {
  search.reset();
  const QPointer<PortfolioService> alive(&service);
  const QString stamp = removalStamp(now());
  const Status written = workspace.write([&](WriteScope& scope) -> Status {
    JIHENG_TRY(scope.audit(heading));
    BatchWriter writer(scope, step, company, stamp);
    writer.setTagWords([this](const Tag& tag, const Technology& technology) { return inWords(tag, technology); });
    return writer.write(outcome, present.products, present.technologies);
  });
  if (written && alive) emit alive->changed();
  return written;
}

Result<BatchOutcome> PortfolioService::apply(const PortfolioBatch& batch, const AuditEvent& heading,
                                             const BatchCompany& company) {
  JIHENG_ASSIGN(Private::Present present, d->neededFor(batch));
  BatchOutcome outcome;
  outcome.heading = heading;
  for (std::size_t i = 0; i < batch.products.size(); ++i) {
    Product product = tidied(batch.products[i]);
    if (const Status named = checkNames(product.nameZh, product.nameEn); !named)
      return fail(atRecord(named.error(), QStringLiteral("products"), i));
    if (product.id.isEmpty()) product.id = ProductId::create();
    if (present.removedProducts.contains(product.id)) JIHENG_TRY(d->present(product.id));
    const auto before = present.products.constFind(product.id);
    if (before != present.products.constEnd() && *before == product) continue;
    BatchChange<Product> change;
    if (before != present.products.constEnd()) change.before = *before;
    present.products.insert(product.id, product);
    change.after = std::move(product);
    outcome.products.push_back(std::move(change));
  }
  for (std::size_t i = 0; i < batch.technologies.size(); ++i) {
    Technology technology = tidied(batch.technologies[i]);
    if (const Status named = checkNames(technology.nameZh, technology.nameEn); !named)
      return fail(atRecord(named.error(), QStringLiteral("technologies"), i));
    if (const Status checked = checkDetails(technology, d->workspace.clock().today()); !checked)
      return fail(atRecord(checked.error(), QStringLiteral("technologies"), i));
    if (technology.id.isEmpty()) technology.id = TechnologyId::create();
    if (present.removedTechnologies.contains(technology.id)) JIHENG_TRY(d->present(technology.id));
    const auto before = present.technologies.constFind(technology.id);
    BatchChange<Technology> change;
    if (before == present.technologies.constEnd()) {
      technology.revision = 1;
    } else {
      change.before = *before;
      technology.revision = before->revision;
      if (contentDiffers(*before, technology)) {
        AuditFilter filter;
        filter.subject = technology.id.value();
        JIHENG_ASSIGN(const std::vector<AuditEntry> history, d->workspace.auditEntries(filter));
        technology.revision = revisionFor(*before, technology, history);
      }
      if (*before == technology) continue;
    }
    present.technologies.insert(technology.id, technology);
    change.after = std::move(technology);
    outcome.technologies.push_back(std::move(change));
  }
  JIHENG_TRY(checkNumbers(present.products));
  JIHENG_TRY(checkNumbers(present.technologies));
  for (const auto& link : batch.links) {
    if (!present.products.contains(link.first)) JIHENG_TRY(d->present(link.first));
    if (!present.technologies.contains(link.second)) JIHENG_TRY(d->present(link.second));
    if (present.links.contains(link)) continue;
    present.links.insert(link);
    outcome.links.push_back(link);
  }
  JIHENG_TRY(d->judge(batch, present, outcome));
  if (outcome.isEmpty() && !company.alongside) return outcome;
  JIHENG_TRY(d->writeBatch(outcome, heading, BatchStep::Apply, present, company));
  return outcome;
}

Status PortfolioService::revert(const BatchOutcome& outcome, const BatchCompany& company) {
  JIHENG_ASSIGN(Private::Present present, d->neededFor(outcome));
  JIHENG_TRY(checkUnchanged(present.products, outcome.products, true));
  JIHENG_TRY(checkUnchanged(present.technologies, outcome.technologies, true));
  QSet<ProductId> newProducts;
  QSet<TechnologyId> newTechnologies;
  for (const auto& change : outcome.products)
    if (!change.before) newProducts.insert(change.after->id);
  for (const auto& change : outcome.technologies)
    if (!change.before) newTechnologies.insert(change.after->id);
  // What was built on the new records since would go with them, unseen.
  if (!newTechnologies.isEmpty()) {
    JIHENG_ASSIGN(const std::vector<Tag> allTags, d->tags().all());
    QSet<TagId> ownTags;
    for (const auto& change : outcome.tags) ownTags.insert(change.after->id);
    for (const Tag& tag : allTags) {
      if (newTechnologies.contains(tag.technology) && !ownTags.contains(tag.id))
        return fail(refused(phrase("Portfolio", "Technology “%1” was tagged since.")
                                .arg(namesOf(present.technologies[tag.technology]))));
    }
  }
  const QSet<std::pair<ProductId, TechnologyId>> own(outcome.links.begin(), outcome.links.end());
  for (const auto& link : own) {
    if (!present.links.contains(link))
      return fail(refused(phrase("Portfolio", "Technology “%1” was taken out of product “%2” since.")
                              .arg(namesOf(present.technologies[link.second]))
                              .arg(namesOf(present.products[link.first]))));
  }
  for (const auto& link : present.links) {
    if (own.contains(link) || (!newProducts.contains(link.first) && !newTechnologies.contains(link.second)))
      continue;
    return fail(refused(phrase("Portfolio", "Technology “%1” was linked to product “%2” since.")
                            .arg(namesOf(present.technologies[link.second]))
                            .arg(namesOf(present.products[link.first]))));
  }
  JIHENG_TRY(d->layTags(present, outcome, true));
  Private::Present then = present;
  lay(then.products, outcome.products, true);
  lay(then.technologies, outcome.technologies, true);
  JIHENG_TRY(checkNumbers(then.products));
  JIHENG_TRY(checkNumbers(then.technologies));
  AuditEvent heading;
  heading.action = QStringLiteral("portfolio.batch_taken_back");
  heading.subject = outcome.heading.subject;
  heading.sentence = phrase("Portfolio", "Took back as one step: “%1”").arg(outcome.heading.sentence);
  return d->writeBatch(outcome, heading, BatchStep::TakeBack, present, company);
}

Status PortfolioService::reinstate(const BatchOutcome& outcome, const BatchCompany& company) {
  JIHENG_ASSIGN(Private::Present present, d->neededFor(outcome));
  JIHENG_TRY(checkUnchanged(present.products, outcome.products, false));
  JIHENG_TRY(checkUnchanged(present.technologies, outcome.technologies, false));
  lay(present.products, outcome.products, false);
  lay(present.technologies, outcome.technologies, false);
  JIHENG_TRY(checkNumbers(present.products));
  JIHENG_TRY(checkNumbers(present.technologies));
  for (const auto& link : outcome.links) {
    if (!present.products.contains(link.first)) JIHENG_TRY(d->present(link.first));
    if (!present.technologies.contains(link.second)) JIHENG_TRY(d->present(link.second));
  }
  JIHENG_TRY(d->layTags(present, outcome, false));
  AuditEvent heading = outcome.heading;
  heading.action = QStringLiteral("portfolio.batch_done_again");
  heading.sentence = phrase("Portfolio", "Did again as one step: “%1”").arg(outcome.heading.sentence);
  return d->writeBatch(outcome, heading, BatchStep::DoAgain, present, company);
}

}  // namespace jiheng
