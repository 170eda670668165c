#pragma once

#include <QObject>
#include <memory>

#include "app/catalogue/edition.h"
#include "app/portfolio/portfolio_service.h"
#include "app/transfers/agenda.h"
#include "app/transfers/gate_rules.h"
#include "app/transfers/transfer.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// The only writer of transfers. Every call is one durable transaction with its audit entry; the signal follows the
/// commit. A removed transfer can be brought back by restore: undo uses it.
class TransferService : public QObject {
  Q_OBJECT
 public:
  /// The workspace, the portfolio and the data of `basis` live longer than the service.
  TransferService(Workspace& workspace, const PortfolioService& portfolio, const TransferBasis& basis,
                  QObject* parent = nullptr);
  ~TransferService() override;

  const Procedure& procedure() const;

  Result<std::vector<Transfer>> transfers() const;  ///< not removed; by title
  Result<Transfer> transfer(const TransferId& id) const;
  Result<std::vector<Transfer>> transfersOf(const TechnologyId& technology) const;

  /// Whether the transfer may be stored, without storing it; as save() says it.
  Status check(const Transfer& transfer) const;
  /// Inserts (empty id) or changes. Errors: InvalidInput with the field ("title", "loi_end_date", ...). Returns the
  /// transfer as stored. Saving what is stored already writes nothing.
  Result<Transfer> save(const Transfer& transfer);
  Status remove(const TransferId& id);
  Status restore(const TransferId& id);

  /// Where a stored transfer stands under an edition.
  Result<GateState> state(const TransferId& id, const Edition& edition, const QDate& today) const;
  /// The same of a transfer that is being edited.
  Result<GateState> stateOf(const Transfer& transfer, const Edition& edition, const QDate& today) const;
  /// Of many at once, in the order given: each technology is judged once.
  Result<std::vector<GateState>> states(const std::vector<Transfer>& transfers, const Edition& edition,
                                        const QDate& today) const;
  /// All deadlines and findings of one transfer, sorted.
  Result<std::vector<AgendaEntry>> agenda(const TransferId& id, const QDate& today, const Edition& edition) const;
  /// Of all transfers, sorted by urgency.
  Result<std::vector<AgendaEntry>> agenda(const QDate& today, const Edition& edition) const;

 signals:
  /// After a commit that changed something here.
  void changed();

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace jiheng
