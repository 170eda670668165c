#include "app/cli/record_lookup.h"

#include "app/foundation/fold.h"

namespace jiheng {

namespace {

Error notFound(const Text& happened, const Text& advice) {
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = happened;
  error.advice = advice;
  return error;
}

/// The one record that has `what` among its names; exact ids and numbers go before names.
template <class Record, class Names>
Result<Record> findAmong(const std::vector<Record>& records, const QString& what, Names names) {
  const QString wanted = fold(what);
  std::vector<const Record*> found;
  for (const Record& record : records) {
    if (record.id.value() == what) return record;
    const QStringList candidates = names(record);
    for (const QString& name : candidates) {
      if (!name.isEmpty() && fold(name) == wanted) {
        found.push_back(&record);
        break;
      }
    }
  }
  if (found.size() == 1) return *found.front();
  const int count = static_cast<int>(found.size());
  if (count > 1)
    return fail(invalidField(QStringLiteral("name"),
                             phrase("Cli", "%n records answer to “%1”.", nullptr, count).arg(what),
                             phrase("Cli", "Use the company's number or the id.")));
  return fail(notFound(phrase("Cli", "The workspace has no such record: “%1”.").arg(what),
                       phrase("Cli", "See the lists of portfolio list and transfer list.")));
}

}  // namespace

Result<Product> findProduct(const PortfolioService& portfolio, const QString& what) {
  JIHENG_ASSIGN(const std::vector<Product> products, portfolio.products());
  return findAmong(products, what, [](const Product& p) { return QStringList{p.number, p.nameZh, p.nameEn}; });
}

Result<Technology> findTechnology(const PortfolioService& portfolio, const QString& what) {
  JIHENG_ASSIGN(const std::vector<Technology> technologies, portfolio.technologies());
  return findAmong(technologies, what, [](const Technology& t) { return QStringList{t.number, t.nameZh, t.nameEn}; });
}

Result<Transfer> findTransfer(const TransferService& service, const QString& what) {
  JIHENG_ASSIGN(const std::vector<Transfer> transfers, service.transfers());
  return findAmong(transfers, what, [](const Transfer& t) { return QStringList{t.title, t.contractNumber}; });
}

Result<const Item*> findItem(const Edition& edition, const QString& what) {
  if (const Item* item = edition.findNumber(what)) return item;
  if (const Item* item = edition.find(ItemKey(what))) return item;
  const QString wanted = fold(what);
  std::vector<const Item*> found;
  for (const Item& item : edition.items())
    if (fold(item.nameZh) == wanted) found.push_back(&item);
  if (found.size() == 1) return found.front();
  const int count = static_cast<int>(found.size());
  if (count > 1)
    return fail(invalidField(QStringLiteral("item"),
                             phrase("Cli", "%n items are named “%1”.", nullptr, count).arg(what),
                             phrase("Cli", "Use the number or the key.")));
  return fail(notFound(
      phrase("Cli", "No bundled item of edition %2 has the number, key or name “%1”.").arg(what).arg(edition.id()),
      phrase("Cli", "The bundled text is incomplete: this does not mean that the law has no such item.")));
}

}  // namespace jiheng
