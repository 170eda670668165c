#include "ui/portfolio/portfolio_edits.h"

#include "app/portfolio/record_rules.h"
#include "ui/portfolio/portfolio_wording.h"

namespace jiheng::ui {

namespace {

Error closedError() {
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = phrase("UiPortfolio", "No workspace is open.");
  error.advice = phrase("UiPortfolio", "Open the workspace and try again.");
  return error;
}

/// A step on the service that is open when the step is taken, which may be later than when it was made.
std::function<Status()> step(UiContext& context, std::function<Status(PortfolioService&)> work) {
  return [&context, work = std::move(work)]() -> Status {
    PortfolioService* service = context.workbench.portfolio();
    return service ? work(*service) : Status(fail(closedError()));
  };
}

/// Saves the first time and keeps the key; brings the record back each later time.
template <class Key, class Record>
std::function<Status(PortfolioService&)> saveOrRestore(std::shared_ptr<Key> key, const Record& record) {
  return [key, record](PortfolioService& service) -> Status {
    if (!key->isEmpty()) return service.restore(*key);
    JIHENG_ASSIGN(const Record stored, service.save(record));
    *key = stored.id;
    return {};
  };
}

template <class Record>
Status changeRecord(UiContext& context, const Text& title, const Record& before, const Record& after) {
  if (tidied(after) == before) return {};
  const auto save = [](const Record& record) {
    return [record](PortfolioService& service) -> Status {
      JIHENG_TRY(service.save(record));
      return {};
    };
  };
  return perform(context, title, step(context, save(after)), step(context, save(before)));
}

template <class Key>
Status removeRecord(UiContext& context, const Text& title, const Key& key) {
  return perform(context, title, step(context, [key](PortfolioService& service) { return service.remove(key); }),
                 step(context, [key](PortfolioService& service) { return service.restore(key); }));
}

Text tagTitle(const Tag& tag, const Text& place) {
  switch (tag.state) {
    case TagState::Candidate: return phrase("UiPortfolio", "Candidate on %1").arg(place);
    case TagState::Confirmed: return phrase("UiPortfolio", "Confirm the tag on %1").arg(place);
    case TagState::Rejected: return phrase("UiPortfolio", "Reject the tag on %1").arg(place);
  }
  return place;
}

}  // namespace

Result<ProductId> PortfolioEdits::create(const Product& product, const TechnologyId& technology) {
  const auto key = std::make_shared<ProductId>();
  const auto save = saveOrRestore(key, product);
  const auto make = [key, save, technology](PortfolioService& service) -> Status {
    JIHENG_TRY(save(service));
    return technology.isEmpty() ? Status() : service.link(*key, technology);
  };
  const auto unmake = [key](PortfolioService& service) { return service.remove(*key); };
  JIHENG_TRY(perform(m_context, phrase("UiPortfolio", "New product %1").arg(recordText(product)),
                     step(m_context, make), step(m_context, unmake)));
  return *key;
}

Result<TechnologyId> PortfolioEdits::create(const Technology& technology, const ProductId& product) {
  const auto key = std::make_shared<TechnologyId>();
  const auto save = saveOrRestore(key, technology);
  const auto make = [key, save, product](PortfolioService& service) -> Status {
    JIHENG_TRY(save(service));
    return product.isEmpty() ? Status() : service.link(product, *key);
  };
  const auto unmake = [key](PortfolioService& service) { return service.remove(*key); };
  JIHENG_TRY(perform(m_context, phrase("UiPortfolio", "New technology %1").arg(recordText(technology)),
                     step(m_context, make), step(m_context, unmake)));
  return *key;
}

Status PortfolioEdits::change(const Product& before, const Product& after) {
  return changeRecord(m_context, phrase("UiPortfolio", "Change product %1").arg(recordText(before)), before, after);
}

Status PortfolioEdits::change(const Technology& before, const Technology& after) {
  return changeRecord(m_context, phrase("UiPortfolio", "Change technology %1").arg(recordText(before)), before, after);
}

Status PortfolioEdits::remove(const Product& product) {
  return removeRecord(m_context, phrase("UiPortfolio", "Remove product %1").arg(recordText(product)), product.id);
}

Status PortfolioEdits::remove(const Technology& technology) {
  return removeRecord(m_context, phrase("UiPortfolio", "Remove technology %1").arg(recordText(technology)),
                      technology.id);
}

Status PortfolioEdits::link(const Product& product, const Technology& technology) {
  const auto to = [product = product.id, technology = technology.id](PortfolioService& service) {
    return service.link(product, technology);
  };
  const auto from = [product = product.id, technology = technology.id](PortfolioService& service) {
    return service.unlink(product, technology);
  };
  return perform(m_context,
                 phrase("UiPortfolio", "Link %1 to %2").arg(recordText(technology)).arg(recordText(product)),
                 step(m_context, to), step(m_context, from));
}

Status PortfolioEdits::unlink(const Product& product, const Technology& technology) {
  const auto to = [product = product.id, technology = technology.id](PortfolioService& service) {
    return service.link(product, technology);
  };
  const auto from = [product = product.id, technology = technology.id](PortfolioService& service) {
    return service.unlink(product, technology);
  };
  return perform(m_context,
                 phrase("UiPortfolio", "Unlink %1 from %2").arg(recordText(technology)).arg(recordText(product)),
                 step(m_context, from), step(m_context, to));
}

Result<TagId> PortfolioEdits::judge(const Tag& tag, const Text& place) {
  PortfolioService* service = m_context.workbench.portfolio();
  if (!service) return fail(closedError());
  if (tag.id.isEmpty()) {
    const auto key = std::make_shared<TagId>();
    JIHENG_TRY(perform(m_context, tagTitle(tag, place), step(m_context, saveOrRestore(key, tag)),
                       step(m_context, [key](PortfolioService& open) { return open.remove(*key); })));
    return *key;
  }
  JIHENG_ASSIGN(const Tag before, service->tag(tag.id));
  // The judgement is made once; undo and redo put back what was judged, by whom and when.
  const auto judged = std::make_shared<std::optional<Tag>>();
  const auto judge = [judged, tag](PortfolioService& open) -> Status {
    if (!*judged) {
      JIHENG_ASSIGN(*judged, open.save(tag));
      return {};
    }
    const Result<Tag> put = open.revert(**judged);
    return put ? Status() : Status(fail(put.error()));
  };
  const auto putBack = [before](PortfolioService& open) -> Status {
    const Result<Tag> put = open.revert(before);
    return put ? Status() : Status(fail(put.error()));
  };
  JIHENG_TRY(perform(m_context, tagTitle(tag, place), step(m_context, judge), step(m_context, putBack)));
  return tag.id;
}

Status PortfolioEdits::remove(const Tag& tag, const Text& place) {
  return removeRecord(m_context, phrase("UiPortfolio", "Remove the tag on %1").arg(place), tag.id);
}

Status PortfolioEdits::apply(const PortfolioBatch& batch, const AuditEvent& heading, const Text& title) {
  const auto outcome = std::make_shared<std::optional<BatchOutcome>>();
  const auto redo = [outcome, batch, heading](PortfolioService& service) -> Status {
    if (*outcome) return service.reinstate(**outcome);
    JIHENG_ASSIGN(*outcome, service.apply(batch, heading));
    return {};
  };
  const auto undo = [outcome](PortfolioService& service) { return service.revert(**outcome); };
  return perform(m_context, title, step(m_context, redo), step(m_context, undo));
}

}  // namespace jiheng::ui
