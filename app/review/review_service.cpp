#include "app/review/review_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <algorithm>

#include "app/people/people_rules.h"
#include "app/review/edition_print.h"
#include "app/review/impact_repository.h"
#include "app/review/review_audit.h"
#include "app/review/review_service_private.h"
#include "app/review/review_snapshot.h"
#include "app/review/review_standings.h"

namespace jiheng {

namespace {

Error refused(const Text& happened, const Text& advice = {}) {
  Error error;
  error.code = ErrorCode::Refused;
  error.happened = happened;
  error.kept = phrase("Review", "Nothing was signed.");
  error.advice = advice;
  return error;
}

}  // namespace

ReviewService::ReviewService(Workspace& workspace, const Catalogue& catalogue, PortfolioService& portfolio,
                             PeopleService& people, QObject* parent)
    : QObject(parent), d(new Private{*this, workspace, catalogue, portfolio, people, {}, {}}) {
  connect(&portfolio, &PortfolioService::changed, this, &ReviewService::changed);
  connect(&people, &PeopleService::changed, this, &ReviewService::changed);
}

ReviewService::~ReviewService() = default;

void ReviewService::addEvidence(const QString& key, EvidenceSource source) { d->evidence.emplace_back(key, std::move(source)); }

void ReviewService::setWordingCheck(WordingCheck check) { d->wording = std::move(check); }

Status ReviewService::Private::commit(const AuditEvent& event, const std::function<Status(const QSqlDatabase&)>& work) const {
  // Who hears of the commit may close the workspace, and this service with it.
  const QPointer<ReviewService> alive(&service);
  const Status written = workspace.write([&](WriteScope& scope) -> Status {
    JIHENG_TRY(work(scope.database()));
    return scope.audit(event);
  });
  if (written && alive) emit alive->changed();
  return written;
}

ReviewBasis ReviewService::Private::basis(const Edition& edition) const { return reviewBasis(catalogue, edition); }

Result<Review> ReviewService::Private::waiting(const ReviewId& id) const {
  JIHENG_ASSIGN(const auto review, reviews().find(id));
  if (!review) {
    Error error;
    error.code = ErrorCode::NotFound;
    error.happened = phrase("Review", "There is no such submission.");
    return fail(error);
  }
  if (review->decision != Decision::Submitted)
    return fail(refused(phrase("Review", "This submission does not wait any more: it is %1.").arg(decisionText(review->decision))));
  return *review;
}

Result<std::vector<Text>> ReviewService::missing(const TechnologyId& technology, const Edition& edition) const {
  JIHENG_ASSIGN(const auto verdict, d->portfolio.verdict(technology, edition));
  JIHENG_ASSIGN(const auto tags, d->portfolio.tagsOf(technology));
  QSet<TagId> worded;
  if (d->wording) {
    for (const Tag& tag : tags) {
      JIHENG_ASSIGN(const bool has, d->wording(tag));
      if (has) worded.insert(tag.id);
    }
  }
  return missingForReview(verdict, tags, worded);
}

Result<QJsonObject> ReviewService::present(const TechnologyId& id, const Edition& edition) const {
  JIHENG_ASSIGN(const auto technology, d->portfolio.technology(id));
  JIHENG_ASSIGN(const auto verdict, d->portfolio.verdict(id, edition));
  JIHENG_ASSIGN(const auto tags, d->portfolio.tagsOf(id));
  QJsonObject evidence;
  for (const auto& [key, source] : d->evidence) {
    JIHENG_ASSIGN(const QJsonValue value, source(id, edition));
    if (!value.isNull() && !value.isUndefined()) evidence.insert(key, value);
  }
  JIHENG_ASSIGN(const auto conclusion, d->portfolio.conclusion(id, edition));
  if (conclusion)
    evidence.insert(QStringLiteral("dossier"),
                    QJsonObject{{QStringLiteral("note"), conclusion->note},
                                {QStringLiteral("author"), conclusion->author},
                                {QStringLiteral("examined"), QJsonDocument::fromJson(conclusion->record.toUtf8()).object()}});
  JIHENG_ASSIGN(const auto precedents, d->reviews().precedentsOf(id));
  QJsonArray links;
  for (const ReviewId& link : precedents) links.append(link.value());
  if (!links.isEmpty()) evidence.insert(QStringLiteral("precedents"), links);
  return reviewSnapshot(technology, tags, verdict, edition, evidence);
}

Result<Review> ReviewService::submit(const TechnologyId& id, const Edition& edition, const QString& note) {
  JIHENG_ASSIGN(const auto technology, d->portfolio.technology(id));
  JIHENG_ASSIGN(const auto missingTexts, missing(id, edition));
  if (!missingTexts.empty()) {
    Text list;
    for (const Text& text : missingTexts) list = list.isEmpty() ? text : phrase("Review", "%1 %2").arg(list).arg(text);
    return fail(refused(phrase("Review", "The technology cannot be submitted yet. %1").arg(list)));
  }
  JIHENG_ASSIGN(const auto now, standing(id, edition));
  if (now && now->standing.reason.isEmpty() &&
      (now->standing.state == ReviewState::Submitted || now->standing.state == ReviewState::Approved))
    return fail(refused(now->standing.state == ReviewState::Submitted
                            ? phrase("Review", "The same was submitted already and waits for another person.")
                            : phrase("Review", "The same was approved already, and nothing has changed since.")));
  JIHENG_ASSIGN(const auto tags, d->portfolio.tagsOf(id));
  Review review;
  review.id = ReviewId::create();
  review.technology = id;
  review.technologyRevision = technology.revision;
  review.editionId = edition.id();
  review.editionPrint = editionPrint(edition);
  review.tagsPrint = tagsPrint(tags);
  JIHENG_ASSIGN(const auto verdict, d->portfolio.verdict(id, edition));
  review.verdict = verdict.kind;
  review.note = note.trimmed();
  review.author = d->workspace.actor();
  if (const auto person = d->people.current()) {
    review.author = person->name;
    review.authorId = person->id;
  }
  review.submittedAt = d->workspace.clock().now().toUTC();
  JIHENG_ASSIGN(review.snapshot, present(id, edition));
  JIHENG_TRY(d->commit(submittedEvent(review, technology, edition.effective()), [&](const QSqlDatabase& database) -> Status {
    const ReviewRepository repository(database);
    // One submission waits at a time: the new one says all that the one before said.
    if (now && now->review.decision == Decision::Submitted) {
      Review earlier = now->review;
      earlier.decision = Decision::Withdrawn;
      if (const Status withdrawn = repository.update(earlier); !withdrawn) return withdrawn;
    }
    return repository.insert(review);
  }));
  return review;
}

Status ReviewService::withdraw(const ReviewId& id) {
  JIHENG_ASSIGN(Review review, d->waiting(id));
  JIHENG_ASSIGN(const auto technology, d->portfolio.technology(review.technology));
  review.decision = Decision::Withdrawn;
  return d->commit(withdrawnEvent(review, technology),
                   [&](const QSqlDatabase& database) { return ReviewRepository(database).update(review); });
}

Status ReviewService::reinstate(const ReviewId& id) {
  JIHENG_ASSIGN(const auto found, d->reviews().find(id));
  if (!found || found->decision != Decision::Withdrawn)
    return fail(refused(phrase("Review", "Only a withdrawn submission can be put back.")));
  JIHENG_ASSIGN(const auto technology, d->portfolio.technology(found->technology));
  JIHENG_ASSIGN(const auto all, d->reviews().ofTechnology(found->technology));
  if (!(all.back().id == found->id))
    return fail(refused(phrase("Review", "A later submission stands in its place.")));
  Review review = *found;
  review.decision = Decision::Submitted;
  return d->commit(reinstatedEvent(review, technology),
                   [&](const QSqlDatabase& database) { return ReviewRepository(database).update(review); });
}

Status ReviewService::mayDecide(const Review& review) const {
  QStringList judges = judgesIn(review.snapshot);
  if (review.snapshot.isEmpty()) {
    JIHENG_ASSIGN(const auto whole, d->reviews().find(review.id));
    if (whole) judges = judgesIn(whole->snapshot);
  }
  return jiheng::mayDecide(review, d->people.current(), judges);
}

Result<Review> ReviewService::approve(const ReviewId& id, const QString& remarks) {
  JIHENG_ASSIGN(Review review, d->waiting(id));
  JIHENG_TRY(mayDecide(review));
  JIHENG_ASSIGN(const auto technology, d->portfolio.technology(review.technology));
  const auto edition = d->catalogue.edition(review.editionId);
  if (!edition) return fail(refused(phrase("Review", "The edition of the submission is not there any more.")));
  JIHENG_ASSIGN(const auto now, standing(review.technology, *edition));
  if (!now || !(now->review.id == id))
    return fail(refused(phrase("Review", "A later submission stands in its place.")));
  if (!now->standing.reason.isEmpty())
    return fail(refused(now->standing.reason, phrase("Review", "Return it, so that the author submits what is there now.")));
  JIHENG_ASSIGN(const auto missingTexts, missing(review.technology, *edition));
  if (!missingTexts.empty()) return fail(refused(missingTexts.front()));
  const auto person = d->people.current();
  review.decision = Decision::Approved;
  review.decidedBy = person->name;
  review.decidedById = person->id;
  review.decidedAt = d->workspace.clock().now().toUTC();
  review.remarks = remarks.trimmed();
  JIHENG_TRY(d->commit(approvedEvent(review, technology, edition->effective()),
                       [&](const QSqlDatabase& database) { return ReviewRepository(database).update(review); }));
  return review;
}

Result<Review> ReviewService::returnWith(const ReviewId& id, const QString& remarks) {
  JIHENG_ASSIGN(const auto found, d->reviews().find(id));
  if (!found || (found->decision != Decision::Submitted && found->decision != Decision::Approved))
    return fail(refused(phrase("Review", "Only what waits or was approved can be returned.")));
  Review review = *found;
  if (remarks.trimmed().isEmpty())
    return fail(invalidField(QStringLiteral("remarks"), phrase("Review", "Say what the author has to do."),
                             phrase("Review", "A return without remarks helps nobody.")));
  JIHENG_TRY(mayDecide(review));
  JIHENG_ASSIGN(const auto technology, d->portfolio.technology(review.technology));
  const auto person = d->people.current();
  review.decision = Decision::Returned;
  review.decidedBy = person->name;
  review.decidedById = person->id;
  review.decidedAt = d->workspace.clock().now().toUTC();
  review.remarks = remarks.trimmed();
  JIHENG_TRY(d->commit(returnedEvent(review, technology),
                       [&](const QSqlDatabase& database) { return ReviewRepository(database).update(review); }));
  return review;
}

Result<QHash<TechnologyId, Review>> ReviewService::latest() const { return d->reviews().latest(); }

Result<QHash<TechnologyId, SubmittedTechnology>> ReviewService::standings(const Edition& edition) const {
  return reviewStandings(d->workspace, d->catalogue, edition);
}

Result<ReviewService::Counts> ReviewService::counts(const Edition& edition) const {
  JIHENG_ASSIGN(const auto all, standings(edition));
  const auto person = d->people.current();
  const QString actor = d->workspace.actor();
  const bool decides = person && (person->has(Role::Reviewer) || person->has(Role::Officer));
  Counts counts;
  for (const SubmittedTechnology& each : all) {
    const bool own = (person && person->id == each.review.authorId) || sameName(actor, each.review.author);
    counts.waiting += each.standing.state == ReviewState::Submitted && decides && !own;
    counts.returned += each.standing.state == ReviewState::Returned && own;
    counts.stale += each.standing.state == ReviewState::Stale;
  }
  return counts;
}

Result<std::optional<SubmittedTechnology>> ReviewService::standing(const TechnologyId& id, const Edition& edition) const {
  JIHENG_ASSIGN(const auto all, d->reviews().ofTechnology(id));
  const auto last = std::find_if(all.rbegin(), all.rend(), [](const Review& each) { return each.decision != Decision::Withdrawn; });
  if (last == all.rend()) return std::nullopt;
  JIHENG_ASSIGN(const auto technology, d->portfolio.technology(id));
  JIHENG_ASSIGN(const auto tags, d->portfolio.tagsOf(id));
  JIHENG_ASSIGN(auto answers, ImpactRepository(d->workspace.database()).all());
  ReviewBasis basis = d->basis(edition);
  basis.technologyRevision = technology.revision;
  basis.tagsPrint = tagsPrint(tags);
  basis.answers = answers.value(id);
  JIHENG_ASSIGN(basis.concluded, d->reviews().concluded(id));
  return SubmittedTechnology{*last, standingOf(*last, basis)};
}

Result<std::vector<Review>> ReviewService::history(const TechnologyId& technology) const { return d->reviews().ofTechnology(technology); }

ReviewState ReviewService::stateOf(const Review& review, const Technology& technology, const std::vector<Tag>& tags,
                                   const Edition& edition) const {
  ReviewBasis basis = d->basis(edition);
  basis.technologyRevision = technology.revision;
  basis.tagsPrint = tagsPrint(tags);
  // Without I/O nothing can be said about the examination; standings() asks it.
  basis.concluded.insert(review.editionId, review.submittedAt);
  return standingOf(review, basis).state;
}

Result<ReviewService::Comparison> ReviewService::changesSince(const TechnologyId& technology, const Edition& edition) const {
  JIHENG_ASSIGN(const auto all, history(technology));
  JIHENG_ASSIGN(const auto now, present(technology, edition));
  const auto lastOf = [&](Decision decision) {
    return std::find_if(all.rbegin(), all.rend(), [&](const Review& each) { return each.decision == decision; });
  };
  // An approval that was taken back is a return: the reviewer then sees what changed since it was looked at.
  auto with = lastOf(Decision::Approved);
  if (with == all.rend()) with = lastOf(Decision::Returned);
  if (with == all.rend()) return Comparison{};
  return Comparison{*with, snapshotDiff(with->snapshot, now)};
}

}  // namespace jiheng
