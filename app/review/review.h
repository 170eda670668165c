#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>

#include "app/people/person.h"
#include "app/portfolio/portfolio.h"

namespace jiheng {

using ReviewId = Id<struct ReviewKind>;

/// How the review of a technology stands under an edition.
enum class ReviewState {
  None,       ///< never submitted, or withdrawn
  Submitted,  ///< waits for another person
  Returned,   ///< sent back with remarks
  Approved,   ///< approved by another person, and what it speaks of is unchanged
  Stale       ///< was approved, but technology, tags or edition changed since
};

QString reviewStateCode(ReviewState state);  ///< "none", "submitted", "returned", "approved", "stale"
Text reviewStateText(ReviewState state);

/// What became of one submission.
enum class Decision { Submitted, Returned, Approved, Withdrawn };

QString decisionCode(Decision decision);
std::optional<Decision> decisionFromCode(const QString& code);
Text decisionText(Decision decision);

/// One submission of one revision of a technology against one edition, with what another person decided.
struct Review {
  ReviewId id;
  TechnologyId technology;
  int technologyRevision = 1;
  QString editionId;
  QString editionPrint;  ///< the edition's text as it was: see editionPrint()
  QString tagsPrint;     ///< the tags and the texts judged on as they were: see tagsPrint()
  VerdictKind verdict = VerdictKind::Open;
  QString note;  ///< what the author says to the reviewer
  QString author;
  PersonId authorId;  ///< empty where nobody was named yet
  QDateTime submittedAt;
  Decision decision = Decision::Submitted;
  QString decidedBy;
  PersonId decidedById;
  QDateTime decidedAt;   ///< invalid while it waits
  QString remarks;       ///< of who decided
  QJsonObject snapshot;  ///< what was submitted; empty in lists
  bool operator==(const Review&) const = default;
};

/// How a review stands, with the reason in words where it does not hold: why it is stale, or why a waiting one cannot be
/// approved any more.
struct ReviewStanding {
  ReviewState state = ReviewState::None;
  Text reason;
};

/// The latest review of a technology with its standing under an edition.
struct SubmittedTechnology {
  Review review;  ///< without its snapshot
  ReviewStanding standing;
};

}  // namespace jiheng
