#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "app/people/people_service.h"
#include "app/portfolio/portfolio_service.h"
#include "app/review/precedent.h"
#include "app/review/review.h"
#include "app/review/snapshot_diff.h"

namespace jiheng {

/// The only writer of reviews. Every call is one durable transaction with its audit entry; the signal follows the commit.
/// A decision is a signature: it is not undone, but another submission or a return follows it.
class ReviewService : public QObject {
  Q_OBJECT
 public:
  /// Something beside record and tags that a submission keeps: the dossier, answers, a comparison. Null where there is none.
  using EvidenceSource = std::function<Result<QJsonValue>(const TechnologyId& technology, const Edition& edition)>;

  ReviewService(Workspace& workspace, const Catalogue& catalogue, PortfolioService& portfolio, PeopleService& people,
                QObject* parent = nullptr);
  ~ReviewService() override;
  /// `key` stands in the snapshot: "dossier", "questionnaire", "thresholds".
  void addEvidence(const QString& key, EvidenceSource source);

  /// Whether the official wording of an item, with its source, stands beside a tag on the item as a whole.
  using WordingCheck = std::function<Result<bool>(const Tag& tag)>;
  void setWordingCheck(WordingCheck check);

  /// What keeps a technology from being submitted; nothing where it can be.
  Result<std::vector<Text>> missing(const TechnologyId& technology, const Edition& edition) const;
  /// Errors: Refused with what is missing; Refused where the same is waiting or approved already.
  Result<Review> submit(const TechnologyId& technology, const Edition& edition, const QString& note);
  /// The author takes a waiting submission back; undo of it is reinstate().
  Status withdraw(const ReviewId& id);
  Status reinstate(const ReviewId& id);
  /// Errors: Refused for the author, for who judged a tag that the verdict rests on, without the role, for what does not wait,
  /// and where what was submitted was changed since.
  Result<Review> approve(const ReviewId& id, const QString& remarks = {});
  /// Sends a waiting submission back, or takes an approval back. Error InvalidInput at "remarks" where they are empty.
  Result<Review> returnWith(const ReviewId& id, const QString& remarks);
  /// Whether who works now may decide on it.
  Status mayDecide(const Review& review) const;

  /// The latest of each technology, withdrawn ones left out, without snapshots.
  Result<QHash<TechnologyId, Review>> latest() const;
  /// The latest of each technology with its standing under an edition; a fixed number of queries.
  Result<QHash<TechnologyId, SubmittedTechnology>> standings(const Edition& edition) const;
  /// How much waits for who works now, and how many approvals do not hold any more.
  struct Counts {
    int waiting = 0;   ///< for my approval
    int returned = 0;  ///< to me
    int stale = 0;
  };
  Result<Counts> counts(const Edition& edition) const;
  /// None where it was never submitted.
  Result<std::optional<SubmittedTechnology>> standing(const TechnologyId& technology, const Edition& edition) const;
  /// All submissions of a technology with snapshots, oldest first.
  Result<std::vector<Review>> history(const TechnologyId& technology) const;
  /// How a review stands, without I/O. Answers of the impact worklist are not asked: pass those to standingOf() for them.
  ReviewState stateOf(const Review& review, const Technology& technology, const std::vector<Tag>& tags, const Edition& edition) const;

  /// What is there now, as a submission would keep it.
  Result<QJsonObject> present(const TechnologyId& technology, const Edition& edition) const;
  /// What differs from the last approval, or from the last submission where nothing was approved yet.
  struct Comparison {
    std::optional<Review> with;
    std::vector<SnapshotChange> changes;
  };
  Result<Comparison> changesSince(const TechnologyId& technology, const Edition& edition) const;

  Result<std::vector<Precedent>> precedents(const TechnologyId& technology, const Edition& edition, int limit = 5) const;
  /// Takes the reason of an earlier decision over to the own tag on the same place, or to a new candidate there; the link to
  /// the precedent is kept. Returns the tag, and the link for takeBack().
  struct TakenOver {
    Tag tag;
    std::optional<Tag> before;
    QString link;
  };
  Result<TakenOver> takeOver(const TechnologyId& technology, const Edition& edition, const Precedent& precedent,
                             const PrecedentReason& reason);
  Status takeBack(const TakenOver& taken, const Precedent& precedent);

 signals:
  /// After a commit that changed something here, or something on which standings rest.
  void changed();

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace jiheng
