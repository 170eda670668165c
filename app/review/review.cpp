#include "app/review/review.h"

namespace jiheng {

QString reviewStateCode(ReviewState state) {
  switch (state) {
    case ReviewState::None: return QStringLiteral("none");
    case ReviewState::Submitted: return QStringLiteral("submitted");
    case ReviewState::Returned: return QStringLiteral("returned");
    case ReviewState::Approved: return QStringLiteral("approved");
    case ReviewState::Stale: return QStringLiteral("stale");
  }
  return {};
}

Text reviewStateText(ReviewState state) {
  switch (state) {
    case ReviewState::None: return phrase("Review", "not submitted");
    case ReviewState::Submitted: return phrase("Review", "waiting for approval");
    case ReviewState::Returned: return phrase("Review", "returned");
    case ReviewState::Approved: return phrase("Review", "approved");
    case ReviewState::Stale: return phrase("Review", "stale");
  }
  return {};
}

QString decisionCode(Decision decision) {
  switch (decision) {
    case Decision::Submitted: return QStringLiteral("submitted");
    case Decision::Returned: return QStringLiteral("returned");
    case Decision::Approved: return QStringLiteral("approved");
    case Decision::Withdrawn: return QStringLiteral("withdrawn");
  }
  return {};
}

std::optional<Decision> decisionFromCode(const QString& code) {
  for (const Decision decision : {Decision::Submitted, Decision::Returned, Decision::Approved, Decision::Withdrawn})
    if (decisionCode(decision) == code) return decision;
  return std::nullopt;
}

Text decisionText(Decision decision) {
  switch (decision) {
    case Decision::Submitted: return phrase("Review", "submitted");
    case Decision::Returned: return phrase("Review", "returned");
    case Decision::Approved: return phrase("Review", "approved");
    case Decision::Withdrawn: return phrase("Review", "withdrawn");
  }
  return {};
}

}  // namespace jiheng
