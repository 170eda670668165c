#pragma once

#include <QHash>
#include <QSet>
#include <vector>

#include "app/foundation/result.h"
#include "app/review/impact.h"
#include "app/review/review.h"

namespace jiheng {

/// What keeps a verdict from being submitted, in sentences; nothing where it can be. An open verdict cannot; and a confirmed
/// tag on an item whose control points are not bundled needs the official wording first; `worded` are the tags that have it.
std::vector<Text> missingForReview(const Verdict& verdict, const std::vector<Tag>& tags, const QSet<TagId>& worded = {});

/// What a review is held against.
struct ReviewBasis {
  const Edition& edition;
  QString editionPrint;
  std::vector<QString> editionOrder;         ///< all editions, oldest first
  QHash<QString, QDate> effective;           ///< of each edition, for the sentences
  int technologyRevision = 1;
  QString tagsPrint;
  std::vector<ImpactAnswer> answers;         ///< for this technology
  QHash<QString, QDateTime> concluded;       ///< editions on which its examination is concluded, and since when
};

/// How a review stands. An approval holds only for its revision of the technology, its tags and texts, and the text of its
/// edition; for a later edition only where the impact worklist recorded that nothing changes. Never silently valid.
ReviewStanding standingOf(const Review& review, const ReviewBasis& basis);

/// Whether `person` may decide on a review: a reviewer or an officer, not its author, and nobody who judged a tag on which the
/// verdict rests (`judges`). The error says why not.
Status mayDecide(const Review& review, const std::optional<Person>& person, const QStringList& judges);

}  // namespace jiheng
