#include "app/transfers/transfer_service.h"

#include <QHash>
#include <algorithm>
#include <functional>
#include <iterator>

#include "app/portfolio/verdict_rules.h"
#include "app/transfers/transfer_repository.h"
#include "app/transfers/transfer_rules.h"

namespace jiheng {

struct TransferService::Private {
  TransferService& service;
  Workspace& workspace;
  const PortfolioService& portfolio;
  TransferBasis basis;

  TransferRepository repository() const { return TransferRepository(workspace.database()); }

  Status commit(const AuditEvent& event, const std::function<Status(const TransferRepository&)>& work) const {
    const Status written = workspace.write([&](WriteScope& scope) -> Status {
      JIHENG_TRY(work(TransferRepository(scope.database())));
      return scope.audit(event);
    });
    if (!written) return written;
    emit service.changed();
    return {};
  }

  static Error notFound() {
    Error error;
    error.code = ErrorCode::NotFound;
    error.happened = phrase("Transfers", "This transfer is not in the workspace; it may have been removed.");
    return error;
  }

  Result<Transfer> present(const TransferId& id) const {
    JIHENG_ASSIGN(const auto stored, repository().find(id));
    if (!stored || stored->isRemoved()) return fail(notFound());
    return stored->record;
  }

  /// Technologies that are there, by id.
  Result<QHash<QString, Technology>> technologies() const {
    JIHENG_ASSIGN(const std::vector<Technology> list, portfolio.technologies());
    QHash<QString, Technology> byId;
    for (const Technology& technology : list) byId.insert(technology.id.value(), technology);
    return byId;
  }

  /// A technology may have been removed after the transfer named it, but none may be added that is not there.
  Status checkTechnologies(const Transfer& transfer, const std::optional<Transfer>& before,
                           const QHash<QString, Technology>& there) const {
    for (const TechnologyId& id : transfer.technologies) {
      if (there.contains(id.value())) continue;
      const bool kept = before && std::find(before->technologies.begin(), before->technologies.end(), id) !=
                                      before->technologies.end();
      if (!kept)
        return fail(invalidField(QStringLiteral("technologies"),
                                 phrase("Transfers", "A technology of this transfer is not in the workspace.")));
    }
    return {};
  }

  Result<std::optional<Transfer>> before(const TransferId& id) const {
    if (id.isEmpty()) return std::nullopt;
    JIHENG_ASSIGN(Transfer transfer, present(id));
    return std::optional<Transfer>(std::move(transfer));
  }

  Status check(const Transfer& transfer, const std::optional<Transfer>& stored,
               const QHash<QString, Technology>& there) const {
    JIHENG_TRY(checkTransfer(transfer, *basis.procedure, workspace.clock().today()));
    return checkTechnologies(transfer, stored, there);
  }

  static TechnologyVerdict removedTechnology(const TechnologyId& id) {
    TechnologyVerdict missing;
    missing.technology.id = id;
    missing.missing = true;
    return missing;
  }

  GateState gate(const Transfer& transfer, const QHash<QString, TechnologyVerdict>& verdicts, const Edition& edition,
                 const QDate& today) const {
    std::vector<TechnologyVerdict> technologies;
    for (const TechnologyId& id : transfer.technologies) {
      const auto known = verdicts.constFind(id.value());
      technologies.push_back(known == verdicts.constEnd() ? removedTechnology(id) : *known);
    }
    return gateStateOf(transfer, technologies, edition.id(), basis, today);
  }

  /// Verdicts of the technologies that the transfers name, each judged once.
  Result<QHash<QString, TechnologyVerdict>> verdicts(const std::vector<Transfer>& transfers,
                                                     const Edition& edition) const {
    JIHENG_ASSIGN(const auto there, technologies());
    JIHENG_ASSIGN(const std::vector<Tag> allTags, portfolio.tags());
    JIHENG_ASSIGN(const Conclusions concluded, portfolio.conclusions(edition));
    QHash<QString, std::vector<Tag>> tags;
    for (const Tag& tag : allTags) tags[tag.technology.value()].push_back(tag);
    QHash<QString, TechnologyVerdict> result;
    for (const Transfer& transfer : transfers) {
      for (const TechnologyId& id : transfer.technologies) {
        const auto technology = there.constFind(id.value());
        if (technology == there.constEnd() || result.contains(id.value())) continue;
        result.insert(id.value(), {*technology,
                                   verdictOf(*technology, tags.value(id.value()), conclusionOf(concluded, id), edition),
                                   false});
      }
    }
    return result;
  }
};

TransferService::TransferService(Workspace& workspace, const PortfolioService& portfolio, const TransferBasis& basis,
                                 QObject* parent)
    : QObject(parent), d(new Private{*this, workspace, portfolio, basis}) {}

TransferService::~TransferService() = default;

const Procedure& TransferService::procedure() const { return *d->basis.procedure; }

namespace {
void sortByTitle(std::vector<Transfer>& transfers) {
  std::stable_sort(transfers.begin(), transfers.end(), [](const Transfer& a, const Transfer& b) {
    if (const int order = QString::localeAwareCompare(a.title, b.title); order != 0) return order < 0;
    return a.id < b.id;
  });
}
}  // namespace

Result<std::vector<Transfer>> TransferService::transfers() const {
  JIHENG_ASSIGN(std::vector<Transfer> transfers, d->repository().all());
  sortByTitle(transfers);
  return transfers;
}

Result<Transfer> TransferService::transfer(const TransferId& id) const { return d->present(id); }

Result<std::vector<Transfer>> TransferService::transfersOf(const TechnologyId& technology) const {
  JIHENG_ASSIGN(std::vector<Transfer> transfers, d->repository().ofTechnology(technology));
  sortByTitle(transfers);
  return transfers;
}

Status TransferService::check(const Transfer& given) const {
  const Transfer transfer = tidied(given);
  JIHENG_ASSIGN(const std::optional<Transfer> before, d->before(transfer.id));
  JIHENG_ASSIGN(const auto there, d->technologies());
  return d->check(transfer, before, there);
}

Result<Transfer> TransferService::save(const Transfer& given) {
  Transfer transfer = tidied(given);
  JIHENG_ASSIGN(const std::optional<Transfer> before, d->before(transfer.id));
  JIHENG_ASSIGN(const auto there, d->technologies());
  JIHENG_TRY(d->check(transfer, before, there));
  if (before == transfer) return transfer;
  if (!before) transfer.id = TransferId::create();
  QHash<QString, Bilingual> names;
  for (const Technology& technology : there)
    names.insert(technology.id.value(), {technology.nameZh, technology.nameEn});
  const AuditEvent event = transferEvent(before ? &*before : nullptr, transfer, names, *d->basis.procedure);
  JIHENG_TRY(d->commit(event, [&](const TransferRepository& repository) {
    return before ? repository.update(transfer) : repository.insert(transfer);
  }));
  return transfer;
}

Status TransferService::remove(const TransferId& id) {
  JIHENG_ASSIGN(const Transfer transfer, d->present(id));
  const QString at = d->workspace.clock().now().toUTC().toString(Qt::ISODateWithMs);
  return d->commit(transferRemovedEvent(transfer),
                   [&](const TransferRepository& repository) { return repository.setRemoved(id, at); });
}

Status TransferService::restore(const TransferId& id) {
  JIHENG_ASSIGN(const auto stored, d->repository().find(id));
  if (!stored) return fail(Private::notFound());
  if (!stored->isRemoved()) return {};
  return d->commit(transferRestoredEvent(stored->record),
                   [&](const TransferRepository& repository) { return repository.setRemoved(id, QString()); });
}

Result<GateState> TransferService::state(const TransferId& id, const Edition& edition, const QDate& today) const {
  JIHENG_ASSIGN(const Transfer transfer, d->present(id));
  return stateOf(transfer, edition, today);
}

Result<GateState> TransferService::stateOf(const Transfer& given, const Edition& edition, const QDate& today) const {
  const Transfer transfer = tidied(given);
  JIHENG_ASSIGN(const auto verdicts, d->verdicts({transfer}, edition));
  return d->gate(transfer, verdicts, edition, today);
}

Result<std::vector<GateState>> TransferService::states(const std::vector<Transfer>& transfers, const Edition& edition,
                                                       const QDate& today) const {
  JIHENG_ASSIGN(const auto verdicts, d->verdicts(transfers, edition));
  std::vector<GateState> states;
  states.reserve(transfers.size());
  for (const Transfer& transfer : transfers) states.push_back(d->gate(transfer, verdicts, edition, today));
  return states;
}

Result<std::vector<AgendaEntry>> TransferService::agenda(const TransferId& id, const QDate& today,
                                                         const Edition& edition) const {
  JIHENG_ASSIGN(const Transfer transfer, d->present(id));
  JIHENG_ASSIGN(const GateState state, stateOf(transfer, edition, today));
  return agendaOf(transfer, state, d->basis, today);
}

Result<std::vector<AgendaEntry>> TransferService::agenda(const QDate& today, const Edition& edition) const {
  JIHENG_ASSIGN(const std::vector<Transfer> transfers, d->repository().all());
  JIHENG_ASSIGN(const std::vector<GateState> states, this->states(transfers, edition, today));
  std::vector<AgendaEntry> entries;
  for (size_t i = 0; i < transfers.size(); ++i) {
    std::vector<AgendaEntry> own = agendaOf(transfers[i], states[i], d->basis, today);
    std::move(own.begin(), own.end(), std::back_inserter(entries));
  }
  sortAgenda(entries);
  return entries;
}

}  // namespace jiheng
