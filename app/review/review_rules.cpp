#include "app/review/review_rules.h"

#include <algorithm>

#include "app/people/people_rules.h"
#include "app/review/impact_rules.h"

namespace jiheng {

namespace {

Error refused(const Text& happened, const Text& advice) {
  Error error;
  error.code = ErrorCode::Refused;
  error.happened = happened;
  error.kept = phrase("Review", "Nothing was signed.");
  error.advice = advice;
  return error;
}

/// Why the review does not speak of what it is held against; empty where it does.
Text reasonAgainst(const Review& review, const ReviewBasis& basis) {
  if (review.technologyRevision != basis.technologyRevision)
    return phrase("Review", "The technology was changed: revision %1 was reviewed, it is now at revision %2.")
        .arg(review.technologyRevision)
        .arg(basis.technologyRevision);
  if (review.tagsPrint != basis.tagsPrint)
    return phrase("Review", "The tags, their reasons or the texts judged on were changed after the submission.");
  if (review.verdict == VerdictKind::ExaminedNoMatch) {
    // That nothing was found rests on what was examined: opened again, or concluded anew, it is another examination.
    const QDateTime concluded = basis.concluded.value(review.editionId);
    if (!concluded.isValid() || concluded > review.submittedAt)
      return phrase("Review", "What was examined was opened again after the submission.");
  }
  const QString shown = basis.edition.id();
  if (review.editionId == shown && review.editionPrint == basis.editionPrint) return {};
  const auto& order = basis.editionOrder;
  const auto then = std::find(order.begin(), order.end(), review.editionId);
  const auto now = std::find(order.begin(), order.end(), shown);
  const QDate was = basis.effective.value(review.editionId);
  if (then != order.end() && now != order.end() && now < then)
    return phrase("Review", "The review speaks of the edition of %1, not of the earlier edition of %2.")
        .arg(was)
        .arg(basis.edition.effective());
  if (answersLead(basis.answers, review.technologyRevision, review.editionId, shown, basis.editionPrint, order)) return {};
  if (review.editionId == shown)
    return phrase("Review",
                  "The text of the edition of %1 was completed or corrected after the submission, and nobody has recorded that "
                  "this has no effect.")
        .arg(basis.edition.effective());
  return phrase("Review",
                "The review speaks of the edition of %1; the edition of %2 changed the catalogue, and nobody has recorded that "
                "this has no effect.")
      .arg(was)
      .arg(basis.edition.effective());
}

}  // namespace

std::vector<Text> missingForReview(const Verdict& verdict, const std::vector<Tag>& tags, const QSet<TagId>& worded) {
  std::vector<Text> missing;
  if (verdict.kind == VerdictKind::Open) {
    for (const OpenPoint& point : verdict.openPoints)
      if (point.kind != OpenPoint::Kind::UnverifiedText && point.kind != OpenPoint::Kind::StandingUnconfirmed)
        missing.push_back(point.text);
    if (missing.empty()) missing.push_back(verdict.sentence);
    return missing;
  }
  for (const OpenPoint& point : verdict.openPoints) {
    if (point.kind != OpenPoint::Kind::PointsNotBundled) continue;
    const auto tag = std::find_if(tags.begin(), tags.end(), [&](const Tag& each) { return each.id == point.tag; });
    if (tag != tags.end() && tag->state == TagState::Confirmed && !worded.contains(tag->id)) missing.push_back(point.text);
  }
  return missing;
}

ReviewStanding standingOf(const Review& review, const ReviewBasis& basis) {
  switch (review.decision) {
    case Decision::Withdrawn: return {ReviewState::None, {}};
    case Decision::Returned: return {ReviewState::Returned, {}};
    case Decision::Submitted: return {ReviewState::Submitted, reasonAgainst(review, basis)};
    case Decision::Approved: break;
  }
  const Text reason = reasonAgainst(review, basis);
  if (reason.isEmpty()) return {ReviewState::Approved, {}};
  return {ReviewState::Stale, reason};
}

Status mayDecide(const Review& review, const std::optional<Person>& person, const QStringList& judges) {
  if (!person)
    return fail(refused(phrase("Review", "A review is decided by a person who is named in the workspace."),
                        phrase("Review", "Name the author and the reviewer, and choose who works now.")));
  if (person->id == review.authorId || sameName(person->name, review.author))
    return fail(refused(phrase("Review", "“%1” submitted this review, and nobody decides on the own one.").arg(person->name),
                        phrase("Review", "Another reviewer or officer must decide.")));
  if (!person->has(Role::Reviewer) && !person->has(Role::Officer))
    return fail(refused(phrase("Review", "“%1” is neither reviewer nor officer.").arg(person->name),
                        phrase("Review", "A reviewer or an officer must decide.")));
  for (const QString& judge : judges)
    if (sameName(judge, person->name))
      return fail(refused(phrase("Review", "“%1” judged a tag on which the verdict rests, and nobody decides on the own work.")
                              .arg(person->name),
                          phrase("Review", "Another reviewer or officer must decide.")));
  return {};
}

}  // namespace jiheng
