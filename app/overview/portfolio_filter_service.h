#pragma once

#include <QObject>
#include <vector>

#include "app/overview/saved_filter.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// The only writer of saved filters. Each call is one durable transaction with its audit entry; changed() follows the commit.
class PortfolioFilterService : public QObject {
  Q_OBJECT
 public:
  explicit PortfolioFilterService(Workspace& workspace, QObject* parent = nullptr);

  /// By name. Errors: Damaged for one that this program cannot read in full.
  Result<std::vector<SavedFilter>> filters() const;
  /// Inserts (empty id) or changes. Errors: InvalidInput at "name" (blank, or taken) and "filter" (asks for nothing); NotFound.
  Result<SavedFilter> save(const SavedFilter& filter);
  Status remove(const SavedFilterId& id);
  Status restore(const SavedFilterId& id);

 signals:
  void changed();

 private:
  struct Stored {
    SavedFilter filter;
    bool removed = false;
  };
  Result<std::vector<Stored>> all() const;
  Result<Stored> find(const SavedFilterId& id) const;
  Status checkName(const SavedFilter& filter) const;
  Status write(const AuditEvent& event, const QString& statement, const QVariantList& values);
  Workspace& m_workspace;
};

}  // namespace jiheng
