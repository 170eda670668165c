#include "ui/review/review_wording.h"

namespace jiheng::ui {

Semantic semanticOf(ReviewState state) {
  switch (state) {
    case ReviewState::None: return Semantic::Open;
    case ReviewState::Submitted: return Semantic::Soon;
    case ReviewState::Returned: return Semantic::Overdue;
    case ReviewState::Approved: return Semantic::Done;
    case ReviewState::Stale: return Semantic::Stale;
  }
  return Semantic::Open;
}

Text ageText(const QDateTime& since, const QDateTime& now) {
  const int days = static_cast<int>(since.toLocalTime().date().daysTo(now.toLocalTime().date()));
  if (days <= 0) return phrase("UiReview", "today");
  return phrase("UiReview", "%n days", nullptr, days);
}

}  // namespace jiheng::ui
