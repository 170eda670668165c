#pragma once

#include <QPointer>

#include "app/examination/examination_service.h"

namespace jiheng {

/// What the files of the service share.
struct ExaminationService::Private {
  ExaminationService& service;
  Workspace& workspace;
  PortfolioService& portfolio;
  const Catalogue& catalogue;
  ExaminationTools tools;
  /// Fingerprints cost a walk over the whole text; editions are immutable and held.
  mutable std::vector<std::pair<std::shared_ptr<const Edition>, QString>> editionTexts;

  TechnologyId inHand;

  /// One transaction, then the signal unless `quiet`.
  Status commit(const AuditEvent& event, const std::function<Status(const QSqlDatabase&)>& work, bool quiet = false) const;
  Result<std::shared_ptr<const Edition>> edition(const QString& id) const;
  /// Of an edition of the catalogue in effect.
  QString textOf(const Edition& edition) const;
  QDate dayOf(const QString& editionId) const;
  /// What the screening's own words find in the edition.
  Result<std::vector<DossierTerm>> termsOfScreening(const TechnologyId& technology, const Edition& edition) const;
};

}  // namespace jiheng
