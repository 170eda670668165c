#include <QPointer>

#include "app/portfolio/portfolio_service_private.h"
#include "app/portfolio/record_rules.h"
#include "app/portfolio/tag_rules.h"

namespace jiheng {

namespace {

Error notFound(const Text& happened) {
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = happened;
  return error;
}

Text missingText(const ProductId& id) {
  return phrase("Portfolio", "The workspace has no product with the key “%1”.").arg(id.value());
}
Text missingText(const TechnologyId& id) {
  return phrase("Portfolio", "The workspace has no technology with the key “%1”.").arg(id.value());
}
Text missingText(const TagId& id) {
  return phrase("Portfolio", "The workspace has no tag with the key “%1”.").arg(id.value());
}

Text removedText(const Product& product) {
  return phrase("Portfolio", "Product “%1” was removed.").arg(namesOf(product));
}
Text removedText(const Technology& technology) {
  return phrase("Portfolio", "Technology “%1” was removed.").arg(namesOf(technology));
}
Text removedText(const Tag& tag) {
  return phrase("Portfolio", "The tag with the reason “%1” was removed.").arg(shortened(tag.reason, 60));
}

template <class Record>
Error removedError(const Record& record) {
  Error error = notFound(removedText(record));
  error.advice = phrase("Portfolio", "Undo the removal to work with it again.");
  return error;
}

template <class Record, class Key>
Result<Record> presentOf(Result<std::optional<Stored<Record>>> found, const Key& id) {
  if (!found) return fail(found.error());
  if (!*found) return fail(notFound(missingText(id)));
  if ((*found)->isRemoved()) return fail(removedError((*found)->record));
  return (*found)->record;
}

template <class Record>
Result<std::optional<Record>> beforeOf(Result<std::optional<Stored<Record>>> found) {
  if (!found) return fail(found.error());
  if (!*found) return std::optional<Record>();
  if ((*found)->isRemoved()) return fail(removedError((*found)->record));
  return std::optional<Record>((*found)->record);
}

// Width and case cannot be folded in portable SQL, so the numbers are compared here; a company has some
// hundreds.
template <class Record>
const Record* otherWithNumber(const std::vector<Record>& records, const Record& record) {
  if (record.number.isEmpty()) return nullptr;
  for (const Record& each : records) {
    if (!(each.id == record.id) && sameNumber(each.number, record.number)) return &each;
  }
  return nullptr;
}

Error numberTaken(const Text& happened) {
  return invalidField(QStringLiteral("number"), happened,
                      phrase("Portfolio", "Give another number, or leave it empty."));
}

}  // namespace

QString removalStamp(const QDateTime& moment) {
  return moment.toUTC().toString(Qt::ISODateWithMs);
}

Status PortfolioService::Private::commit(const AuditEvent& event,
                                         const std::function<Status(const QSqlDatabase&)>& work) const {
  search.reset();
  // Who hears of the commit may close the workspace, and this service with it.
  const QPointer<PortfolioService> alive(&service);
  Status written = workspace.write([&](WriteScope& scope) -> Status {
    JIHENG_TRY(work(scope.database()));
    return scope.audit(event);
  });
  if (written && alive) emit alive->changed();
  return written;
}

Result<Product> PortfolioService::Private::present(const ProductId& id) const {
  return presentOf(products().find(id), id);
}

Result<Technology> PortfolioService::Private::present(const TechnologyId& id) const {
  return presentOf(technologies().find(id), id);
}

Result<Tag> PortfolioService::Private::present(const TagId& id) const {
  return presentOf(tags().find(id), id);
}

Result<std::optional<Product>> PortfolioService::Private::before(const ProductId& id) const {
  return beforeOf(products().find(id));
}

Result<std::optional<Technology>> PortfolioService::Private::before(const TechnologyId& id) const {
  return beforeOf(technologies().find(id));
}

Result<std::optional<Tag>> PortfolioService::Private::before(const TagId& id) const {
  return beforeOf(tags().find(id));
}

Status PortfolioService::Private::numberFree(const Product& product) const {
  if (product.number.isEmpty()) return {};
  JIHENG_ASSIGN(const std::vector<Product> all, products().all());
  if (const Product* other = otherWithNumber(all, product))
    return fail(numberTaken(phrase("Portfolio", "Product “%1” already has the number %2.")
                                .arg(namesOf(*other))
                                .arg(other->number)));
  return {};
}

Status PortfolioService::Private::numberFree(const Technology& technology) const {
  if (technology.number.isEmpty()) return {};
  JIHENG_ASSIGN(const std::optional<Technology> other, technologies().withNumber(technology.number, technology.id));
  if (other)
    return fail(numberTaken(phrase("Portfolio", "Technology “%1” already has the number %2.")
                                .arg(namesOf(*other))
                                .arg(other->number)));
  return {};
}

Status PortfolioService::Private::placeFree(const Tag& tag) const {
  JIHENG_ASSIGN(const std::optional<Tag> other, tags().duplicateOf(tag));
  if (!other) return {};
  const std::shared_ptr<const Edition> edition = catalogue.edition(tag.editionId);
  return fail(
      invalidField(QStringLiteral("item"),
                   phrase("Portfolio", "The technology already has a tag with %1 in this edition: %2.")
                       .arg(placeText(tag, edition.get()))
                       .arg(tagStateText(other->state)),
                   phrase("Portfolio", "Change the state or the reason of that tag.")));
}

TagInWords PortfolioService::Private::inWords(const Tag& tag, const Technology& technology) const {
  const std::shared_ptr<const Edition> edition = catalogue.edition(tag.editionId);
  return {tag, namesOf(technology), placeText(tag, edition.get()), edition ? edition->effective() : QDate()};
}

}  // namespace jiheng
