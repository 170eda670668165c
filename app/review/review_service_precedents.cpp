// Earlier decisions on similar technologies, and reasons taken over from them.
#include <algorithm>

#include "app/review/precedent_rules.h"
#include "app/review/review_audit.h"
#include "app/review/review_service_private.h"

namespace jiheng {

namespace {
/// How many approvals are compared, the latest first: what is older has hardly anything to say under the present law.
constexpr int kCompared = 2000;
}  // namespace

Result<std::vector<Precedent>> ReviewService::precedents(const TechnologyId& technology, const Edition& edition, int limit) const {
  JIHENG_ASSIGN(const auto own, present(technology, edition));
  JIHENG_ASSIGN(const auto approvals, d->reviews().approvals(kCompared));
  return precedentsFor(own, approvals, technology, d->catalogue, limit);
}

Result<ReviewService::TakenOver> ReviewService::takeOver(const TechnologyId& technology, const Edition& edition,
                                                         const Precedent& precedent, const PrecedentReason& reason) {
  JIHENG_ASSIGN(const auto target, d->portfolio.technology(technology));
  JIHENG_ASSIGN(const auto tags, d->portfolio.tagsOf(technology));
  const auto known = std::find_if(tags.begin(), tags.end(), [&](const Tag& tag) {
    return tag.item == reason.item && tag.pointKey == reason.pointKey;
  });
  TakenOver taken;
  Tag tag;
  if (known != tags.end()) {
    taken.before = *known;
    tag = *known;
  } else {
    // A reason is copied, a judgement is not: the new tag waits for whoever judges this technology.
    tag.technology = technology;
    tag.item = reason.item;
    tag.pointKey = reason.pointKey;
    tag.state = TagState::Candidate;
  }
  tag.editionId = edition.id();
  tag.reason = reason.reason;
  JIHENG_ASSIGN(taken.tag, d->portfolio.save(tag));
  taken.link = newUuid();
  Technology from;
  from.nameZh = precedent.name.zh;
  from.nameEn = precedent.name.en;
  JIHENG_TRY(d->commit(precedentEvent(precedent.review, from, target, reason.reason), [&](const QSqlDatabase& database) {
    return ReviewRepository(database).insertPrecedent(taken.link, taken.tag, precedent.review.id, d->workspace.actor(),
                                                      d->workspace.clock().now());
  }));
  return taken;
}

Status ReviewService::takeBack(const TakenOver& taken, const Precedent& precedent) {
  if (taken.before) {
    JIHENG_TRY(d->portfolio.revert(*taken.before));
  } else {
    JIHENG_TRY(d->portfolio.remove(taken.tag.id));
  }
  JIHENG_ASSIGN(const auto target, d->portfolio.technology(taken.tag.technology));
  return d->commit(precedentTakenBackEvent(precedent.review, target), [&](const QSqlDatabase& database) {
    return ReviewRepository(database).setPrecedentRemoved(taken.link,
                                                          d->workspace.clock().now().toUTC().toString(Qt::ISODateWithMs));
  });
}

}  // namespace jiheng
