#pragma once

#include "app/review/review_repository.h"
#include "app/review/review_rules.h"
#include "app/review/review_service.h"

namespace jiheng {

/// What the files of the service share.
struct ReviewService::Private {
  ReviewService& service;
  Workspace& workspace;
  const Catalogue& catalogue;
  PortfolioService& portfolio;
  PeopleService& people;
  std::vector<std::pair<QString, EvidenceSource>> evidence;
  WordingCheck wording;

  ReviewRepository reviews() const { return ReviewRepository(workspace.database()); }
  Status commit(const AuditEvent& event, const std::function<Status(const QSqlDatabase&)>& work) const;
  Result<Review> waiting(const ReviewId& id) const;
  ReviewBasis basis(const Edition& edition) const;
};

}  // namespace jiheng
