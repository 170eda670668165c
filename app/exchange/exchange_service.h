#pragma once

#include <QObject>

#include "app/exchange/import_plan.h"
#include "app/exchange/import_record.h"
#include "app/portfolio/portfolio_service.h"

namespace jiheng {

/// What was brought: the file as it is, to be kept.
struct ImportSource {
  QString fileName;
  QByteArray bytes;
  QString sha256;
};

/// An import that was applied, to be taken back and done again while the program runs.
struct ImportOutcome {
  ImportRecord record;
  BatchOutcome batch;
};

/// The only writer of imports. An import is one transaction: the records with their audit entries, the kept file, the remembered
/// mapping.
class ExchangeService : public QObject {
  Q_OBJECT
 public:
  ExchangeService(Workspace& workspace, PortfolioService& portfolio, QObject* parent = nullptr);

  /// What a plan is made against; to be taken anew after each change of the portfolio.
  Result<PortfolioSnapshot> snapshot() const;
  Result<std::vector<ImportRecord>> imports() const;  ///< latest first
  Result<QByteArray> fileOf(const ImportId& id) const;
  /// The mapping that was used last for a list with these headings; nothing where it does not fit this program any more.
  Result<std::optional<ListMapping>> remembered(const QStringList& headings) const;

  /// Stores what the plan holds. Errors as PortfolioService::apply; nothing was changed then.
  Result<ImportOutcome> apply(const ImportPlan& plan, const ImportSource& source, const ListMapping& mapping, const QStringList& headings,
                              const std::function<bool(int done, int total)>& progress = {});
  /// Refused, with the reason, where something was changed since.
  Status takeBack(const ImportOutcome& outcome);
  Status doAgain(const ImportOutcome& outcome);

 signals:
  /// After a commit that changed the list of imports.
  void changed();

 private:
  Workspace& m_workspace;
  PortfolioService& m_portfolio;
};

}  // namespace jiheng
