#include "app/portfolio/portfolio_service.h"

#include <QStringList>

#include "app/portfolio/portfolio_service_private.h"
#include "app/portfolio/record_rules.h"
#include "app/portfolio/tag_rules.h"
#include "app/portfolio/technology_details.h"

namespace jiheng {

PortfolioService::PortfolioService(Workspace& workspace, const Catalogue& catalogue, QObject* parent)
    : QObject(parent), d(new Private{*this, workspace, catalogue, std::nullopt}) {}

PortfolioService::~PortfolioService() = default;

// Products

Result<Product> PortfolioService::save(const Product& given) {
  Product product = tidied(given);
  JIHENG_TRY(checkNames(product.nameZh, product.nameEn));
  std::optional<Product> before;
  if (product.id.isEmpty()) {
    product.id = ProductId::create();
  } else {
    JIHENG_ASSIGN(before, d->before(product.id));
  }
  JIHENG_TRY(d->numberFree(product));
  if (before == product) return product;
  JIHENG_TRY(d->commit(before ? changedEvent(*before, product) : createdEvent(product),
                       [&](const QSqlDatabase& database) {
                         const ProductRepository repository(database);
                         return before ? repository.update(product) : repository.insert(product);
                       }));
  return product;
}

Status PortfolioService::remove(const ProductId& id) {
  JIHENG_ASSIGN(const Product product, d->present(id));
  return d->commit(removedEvent(product), [&](const QSqlDatabase& database) {
    return ProductRepository(database).setRemoved(id, removalStamp(d->now()));
  });
}

Status PortfolioService::restore(const ProductId& id) {
  JIHENG_ASSIGN(const auto stored, d->products().find(id));
  if (!stored || !stored->isRemoved()) {
    JIHENG_TRY(d->present(id));
    return {};
  }
  JIHENG_TRY(d->numberFree(stored->record));
  return d->commit(restoredEvent(stored->record), [&](const QSqlDatabase& database) {
    return ProductRepository(database).setRemoved(id, QString());
  });
}

// Technologies

Result<Technology> PortfolioService::save(const Technology& given) {
  Technology technology = tidied(given);
  JIHENG_TRY(checkNames(technology.nameZh, technology.nameEn));
  JIHENG_TRY(checkDetails(technology, d->workspace.clock().today()));
  std::optional<Technology> before;
  if (technology.id.isEmpty()) {
    technology.id = TechnologyId::create();
  } else {
    JIHENG_ASSIGN(before, d->before(technology.id));
  }
  technology.revision = before ? before->revision : 1;
  if (before && contentDiffers(*before, technology)) {
    AuditFilter filter;
    filter.subject = technology.id.value();
    JIHENG_ASSIGN(const std::vector<AuditEntry> history, d->workspace.auditEntries(filter));
    technology.revision = revisionFor(*before, technology, history);
  }
  JIHENG_TRY(d->numberFree(technology));
  if (before == technology) return technology;
  JIHENG_TRY(d->commit(before ? changedEvent(*before, technology) : createdEvent(technology),
                       [&](const QSqlDatabase& database) {
                         const TechnologyRepository repository(database);
                         return before ? repository.update(technology) : repository.insert(technology);
                       }));
  return technology;
}

Status PortfolioService::remove(const TechnologyId& id) {
  JIHENG_ASSIGN(const Technology technology, d->present(id));
  JIHENG_ASSIGN(const std::vector<Tag> tags, d->tags().ofTechnology(id));
  std::vector<TagId> tagIds;
  tagIds.reserve(tags.size());
  for (const Tag& tag : tags) tagIds.push_back(tag.id);
  // The moment ties the tags to this removal: no tag that was removed on its own may carry the same one.
  QDateTime moment = d->now();
  for (;;) {
    JIHENG_ASSIGN(const std::vector<TagId> others, d->tags().removedAt(id, removalStamp(moment)));
    if (others.empty()) break;
    moment = moment.addMSecs(1);
  }
  const QString stamp = removalStamp(moment);
  return d->commit(removedEvent(technology, tagIds), [&](const QSqlDatabase& database) -> Status {
    JIHENG_TRY(TagRepository(database).removeAll(id, stamp));
    return TechnologyRepository(database).setRemoved(id, stamp);
  });
}

Status PortfolioService::restore(const TechnologyId& id) {
  JIHENG_ASSIGN(const auto stored, d->technologies().find(id));
  if (!stored || !stored->isRemoved()) {
    JIHENG_TRY(d->present(id));
    return {};
  }
  JIHENG_TRY(d->numberFree(stored->record));
  JIHENG_ASSIGN(const std::vector<TagId> tags, d->tags().removedAt(id, stored->removedAt));
  return d->commit(restoredEvent(stored->record, tags), [&](const QSqlDatabase& database) -> Status {
    JIHENG_TRY(TagRepository(database).restoreAll(id, stored->removedAt));
    return TechnologyRepository(database).setRemoved(id, QString());
  });
}

// Links

Status PortfolioService::link(const ProductId& productId, const TechnologyId& technologyId) {
  JIHENG_ASSIGN(const Product product, d->present(productId));
  JIHENG_ASSIGN(const Technology technology, d->present(technologyId));
  JIHENG_ASSIGN(const bool linked, d->products().isLinked(productId, technologyId));
  if (linked) return {};
  return d->commit(linkedEvent(product, technology), [&](const QSqlDatabase& database) {
    return ProductRepository(database).link(productId, technologyId);
  });
}

Status PortfolioService::unlink(const ProductId& productId, const TechnologyId& technologyId) {
  JIHENG_ASSIGN(const Product product, d->present(productId));
  JIHENG_ASSIGN(const Technology technology, d->present(technologyId));
  JIHENG_ASSIGN(const bool linked, d->products().isLinked(productId, technologyId));
  if (!linked) return {};
  return d->commit(unlinkedEvent(product, technology), [&](const QSqlDatabase& database) {
    return ProductRepository(database).unlink(productId, technologyId);
  });
}

// Tags

Result<Tag> PortfolioService::save(const Tag& given) {
  const Result<Technology> technology = d->present(given.technology);
  if (!technology)
    return fail(
        invalidField(QStringLiteral("technology"), technology.error().happened, technology.error().advice));
  std::optional<Tag> before;
  if (!given.id.isEmpty()) {
    JIHENG_ASSIGN(before, d->before(given.id));
  }
  JIHENG_ASSIGN(const Tag tag, d->judged(given, *technology, before));
  JIHENG_TRY(d->placeFree(tag));
  if (before == tag) return tag;
  JIHENG_TRY(d->commit(before ? changedEvent(d->inWords(*before, *technology), d->inWords(tag, *technology))
                              : createdEvent(d->inWords(tag, *technology)),
                       [&](const QSqlDatabase& database) {
                         const TagRepository repository(database);
                         return before ? repository.update(tag) : repository.insert(tag);
                       }));
  return tag;
}

Result<Tag> PortfolioService::revert(const Tag& earlier) {
  JIHENG_ASSIGN(const Tag present, d->present(earlier.id));
  JIHENG_ASSIGN(const Technology technology, d->present(earlier.technology));
  JIHENG_TRY(d->placeFree(earlier));
  Tag same = earlier;
  same.author = present.author;
  same.at = present.at;
  if (present == same) return present;
  JIHENG_TRY(
      d->commit(changedEvent(d->inWords(present, technology), d->inWords(earlier, technology)),
                [&](const QSqlDatabase& database) { return TagRepository(database).update(earlier); }));
  return earlier;
}

Status PortfolioService::remove(const TagId& id) {
  JIHENG_ASSIGN(const Tag tag, d->present(id));
  JIHENG_ASSIGN(const Technology technology, d->present(tag.technology));
  return d->commit(removedEvent(d->inWords(tag, technology)), [&](const QSqlDatabase& database) {
    return TagRepository(database).setRemoved(id, removalStamp(d->now()));
  });
}

Status PortfolioService::restore(const TagId& id) {
  JIHENG_ASSIGN(const auto stored, d->tags().find(id));
  if (!stored || !stored->isRemoved()) {
    JIHENG_TRY(d->present(id));
    return {};
  }
  const Result<Technology> technology = d->present(stored->record.technology);
  if (!technology) {
    Error error = technology.error();
    error.code = ErrorCode::Refused;
    error.advice = phrase("Portfolio", "Bring back the technology first; its tags come with it.");
    return fail(error);
  }
  JIHENG_TRY(d->placeFree(stored->record));
  return d->commit(restoredEvent(d->inWords(stored->record, *technology)), [&](const QSqlDatabase& database) {
    return TagRepository(database).setRemoved(id, QString());
  });
}

}  // namespace jiheng
