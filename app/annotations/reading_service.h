#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "app/annotations/reading.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// The only writer of chosen terms and of the company's stances. Every call is one durable transaction with its audit entry;
/// the signal follows the commit. A call that would change nothing writes and signals nothing.
class ReadingService : public QObject {
  Q_OBJECT
 public:
  explicit ReadingService(Workspace& workspace, QObject* parent = nullptr);

  Result<std::vector<ChosenTerm>> terms() const;
  /// None where the company has chosen none.
  Result<std::optional<ChosenTerm>> term(const QString& subject) const;
  /// Chooses, in the place of an earlier choice; sets author and moment. Error: InvalidInput at "term" or "subject" where it is
  /// empty.
  Status choose(const ChosenTerm& term);
  /// Takes the choice back. Nothing where there is none.
  Status takeBackTerm(const QString& subject);

  Result<std::vector<CompanyStance>> stances() const;
  Result<std::optional<CompanyStance>> stance(const QString& disagreement) const;
  /// Sets state and note; sets author and moment. Error: InvalidInput at "disagreement" where it is empty, at "note" where the
  /// company has decided without saying why.
  Status set(const CompanyStance& stance);
  Status takeBackStance(const QString& disagreement);

 signals:
  /// After a commit that changed something here.
  void changed();

 private:
  Status commit(const AuditEvent& event, const std::function<Status(const QSqlDatabase&)>& work);
  Workspace& m_workspace;
};

}  // namespace jiheng
