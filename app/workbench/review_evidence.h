#pragma once

#include "app/questionnaire/questionnaire_service.h"
#include "app/review/review_service.h"
#include "app/thresholds/thresholds.h"

namespace jiheng {

/// Lets a submission keep what other rooms know: the answers to the questionnaire, and the comparison of the technology's
/// parameters with the control points of its tags. The services must outlive `reviews`.
void addReviewEvidence(ReviewService& reviews, const PortfolioService& portfolio, const QuestionnaireService& questionnaires,
                       const Thresholds& thresholds);

}  // namespace jiheng
