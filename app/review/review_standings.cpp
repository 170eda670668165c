#include "app/review/review_standings.h"

#include "app/review/edition_print.h"
#include "app/review/impact_repository.h"
#include "app/review/review_repository.h"

namespace jiheng {

ReviewBasis reviewBasis(const Catalogue& catalogue, const Edition& edition) {
  ReviewBasis basis{edition, editionPrint(edition), catalogue.editionIds(), {}, 1, {}, {}, {}};
  for (const QString& id : basis.editionOrder)
    if (const auto each = catalogue.edition(id)) basis.effective.insert(id, each->effective());
  return basis;
}

Result<QHash<TechnologyId, SubmittedTechnology>> reviewStandings(const Workspace& workspace, const Catalogue& catalogue, const Edition& edition) {
  const ReviewRepository repository(workspace.database());
  JIHENG_ASSIGN(const auto reviews, repository.latest());
  QHash<TechnologyId, SubmittedTechnology> standings;
  if (reviews.isEmpty()) return standings;
  JIHENG_ASSIGN(const auto records, repository.records());
  JIHENG_ASSIGN(const auto answers, ImpactRepository(workspace.database()).all());
  ReviewBasis basis = reviewBasis(catalogue, edition);
  standings.reserve(reviews.size());
  for (const Review& review : reviews) {
    const auto record = records.find(review.technology);
    if (record != records.end()) {
      basis.technologyRevision = record->revision;
      basis.tagsPrint = tagsPrint(record->tags);
      basis.concluded = record->concluded;
    }
    basis.answers = answers.value(review.technology);
    standings.insert(review.technology, {review, standingOf(review, basis)});
  }
  return standings;
}

}  // namespace jiheng
