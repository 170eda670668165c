#include "app/review/impact.h"

#include <algorithm>

namespace jiheng {

QString impactDecisionCode(ImpactDecision decision) {
  switch (decision) {
    case ImpactDecision::Open: return QStringLiteral("open");
    case ImpactDecision::JudgeAgain: return QStringLiteral("judge-again");
    case ImpactDecision::NoEffect: return QStringLiteral("no-effect");
  }
  return {};
}

std::optional<ImpactDecision> impactDecisionFromCode(const QString& code) {
  for (const ImpactDecision decision : {ImpactDecision::Open, ImpactDecision::JudgeAgain, ImpactDecision::NoEffect})
    if (impactDecisionCode(decision) == code) return decision;
  return std::nullopt;
}

Text impactDecisionText(ImpactDecision decision) {
  switch (decision) {
    case ImpactDecision::Open: return phrase("Review", "to be looked at");
    case ImpactDecision::JudgeAgain: return phrase("Review", "to be judged again");
    case ImpactDecision::NoEffect: return phrase("Review", "no effect");
  }
  return {};
}

int ImpactList::open() const {
  return static_cast<int>(
      std::count_if(rows.begin(), rows.end(), [](const ImpactRow& row) { return row.decision() == ImpactDecision::Open; }));
}

Text impactReason(const ImpactRow& row, const ImpactList& list) {
  const auto has = [&](ImpactCause cause) { return std::find(row.causes.begin(), row.causes.end(), cause) != row.causes.end(); };
  const int items = static_cast<int>(row.items.size());
  if (has(ImpactCause::Tagged)) return phrase("Review", "Tagged with %n items that the change touches.", nullptr, items);
  if (has(ImpactCause::Candidate)) return phrase("Review", "Has candidates among %n items that came or were widened.", nullptr, items);
  if (list.incomplete)
    return phrase("Review", "Approved before; the bundled text of this edition is incomplete, so whether it is touched is not known.");
  return phrase("Review", "Approved before; none of its tags is touched, but what came may cover it.");
}

}  // namespace jiheng
