#pragma once

#include "app/examination/examination_service.h"
#include "app/questionnaire/questionnaire_service.h"
#include "app/review/impact_service.h"
#include "app/review/review_service.h"
#include "app/thresholds/thresholds.h"

namespace jiheng {

/// Lets a submission keep what other rooms know: the answers to the questionnaire, and the comparison of the technology's
/// parameters with the control points of its tags. The services must outlive `reviews`.
void addReviewEvidence(ReviewService& reviews, const PortfolioService& portfolio, const QuestionnaireService& questionnaires,
                       const Thresholds& thresholds);

/// Lets reviews and the impact of an edition ask what was examined: the official wording beside a tag on an item as a whole, and
/// the candidates of the stored screenings.
void addExamination(ReviewService& reviews, ImpactService& impacts, const ExaminationService& examination);

}  // namespace jiheng
