#include "app/review/impact_service.h"

#include <QPointer>
#include <algorithm>

#include "app/people/people_rules.h"
#include "app/portfolio/verdict_rules.h"
#include "app/review/edition_print.h"
#include "app/review/impact_repository.h"
#include "app/review/impact_rules.h"
#include "app/review/review_audit.h"
#include "app/review/review_repository.h"

namespace jiheng {

namespace {

QString stamp(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }

}  // namespace

ImpactService::ImpactService(Workspace& workspace, const Catalogue& catalogue, PortfolioService& portfolio,
                             PeopleService& people, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_catalogue(catalogue), m_portfolio(portfolio), m_people(people) {}

Result<ImpactList> ImpactService::worklist(const QString& editionId) const {
  const std::vector<QString> order = m_catalogue.editionIds();
  const auto place = std::find(order.begin(), order.end(), editionId);
  if (place == order.end()) {
    Error error;
    error.code = ErrorCode::NotFound;
    error.happened = phrase("Review", "There is no edition “%1”.").arg(editionId);
    error.advice = phrase("Review", "A draft is never law and touches nothing; name an instrument that is law.");
    return fail(error);
  }
  const auto edition = m_catalogue.edition(editionId);
  const auto before = m_catalogue.edition(place == order.begin() ? editionId : *(place - 1));
  ImpactList list;
  list.diff = diffEditions(m_catalogue, before, edition);
  list.editionPrint = editionPrint(*edition);
  list.incomplete = isIncomplete(*edition);

  JIHENG_ASSIGN(const auto technologies, m_portfolio.technologies());
  JIHENG_ASSIGN(const auto tags, m_portfolio.tags());
  QHash<TechnologyId, std::vector<ItemKey>> candidates;
  if (m_candidates) {
    JIHENG_ASSIGN(candidates, m_candidates(*edition));
  }
  JIHENG_ASSIGN(const auto reviews, ReviewRepository(m_workspace.database()).latest());
  QSet<TechnologyId> approved;
  for (const Review& review : reviews) {
    if (review.decision != Decision::Approved) continue;
    const auto then = std::find(order.begin(), order.end(), review.editionId);
    const bool earlier = then < place || (then == place && review.editionPrint != list.editionPrint);
    if (then != order.end() && earlier) approved.insert(review.technology);
  }
  list.rows = impactOf(list.diff, technologies, tags, candidates, approved);
  JIHENG_ASSIGN(const auto answers, ImpactRepository(m_workspace.database()).forText(editionId, list.editionPrint));
  for (ImpactRow& row : list.rows) {
    const auto found = answers.find(row.technology.id);
    // An answer speaks of the technology as it was then.
    if (found != answers.end() && found->technologyRevision == row.technology.revision) row.answer = *found;
  }
  return list;
}

Result<int> ImpactService::open(const QString& editionId) const {
  JIHENG_ASSIGN(const ImpactList list, worklist(editionId));
  return list.open();
}

Result<std::vector<ImpactAnswer>> ImpactService::answer(const ImpactList& list, const std::vector<TechnologyId>& technologies,
                                                        ImpactDecision decision, const QString& reason) {
  const QString words = reason.trimmed();
  if (decision == ImpactDecision::NoEffect && words.isEmpty())
    return fail(invalidField(QStringLiteral("reason"), phrase("Review", "Say why the change has no effect."),
                             phrase("Review", "The reason stands in the record and in the audit trail.")));
  return change(list, technologies, [&](ImpactAnswer& answer) {
    answer.decision = decision;
    answer.reason = words;
  });
}

Result<std::vector<ImpactAnswer>> ImpactService::assign(const ImpactList& list, const std::vector<TechnologyId>& technologies,
                                                        const QString& owner, const QDate& due) {
  if (due.isValid() && due < m_workspace.clock().today())
    return fail(invalidField(QStringLiteral("due"), phrase("Review", "The day %1 is past.").arg(due),
                             phrase("Review", "Choose today or a later day.")));
  JIHENG_ASSIGN(const auto persons, m_people.list());
  const auto person = activePerson(persons, owner);
  return change(list, technologies, [&](ImpactAnswer& answer) {
    answer.owner = person ? person->name : owner.simplified();
    answer.ownerId = person ? person->id : PersonId();
    answer.due = due;
  });
}

Result<std::vector<ImpactAnswer>> ImpactService::change(const ImpactList& list, const std::vector<TechnologyId>& technologies,
                                                        const std::function<void(ImpactAnswer&)>& edit) {
  std::vector<ImpactAnswer> before;
  std::vector<ImpactAnswer> after;
  for (const TechnologyId& id : technologies) {
    const auto row = std::find_if(list.rows.begin(), list.rows.end(), [&](const ImpactRow& each) { return each.technology.id == id; });
    if (row == list.rows.end()) {
      Error error;
      error.code = ErrorCode::NotFound;
      error.happened = phrase("Review", "A chosen technology is not on the worklist of this edition any more.");
      error.kept = phrase("Review", "Nothing was recorded.");
      return fail(error);
    }
    ImpactAnswer answer = row->answer.value_or(ImpactAnswer());
    if (row->answer) before.push_back(*row->answer);
    answer.technology = id;
    answer.technologyRevision = row->technology.revision;
    answer.fromEdition = list.diff.from->id();
    answer.editionId = list.diff.to->id();
    answer.editionPrint = list.editionPrint;
    const ImpactAnswer same = answer;
    edit(answer);
    if (row->answer && answer == same) continue;
    answer.author = m_workspace.actor();
    answer.at = m_workspace.clock().now().toUTC();
    after.push_back(std::move(answer));
  }
  if (!after.empty()) {
    JIHENG_TRY(store(after, list));
  }
  return before;
}

Status ImpactService::store(const std::vector<ImpactAnswer>& after, const ImpactList& list) {
  const QPointer<ImpactService> alive(this);
  const QString at = stamp(m_workspace.clock().now());
  const Status written = m_workspace.write([&](WriteScope& scope) -> Status {
    const ImpactRepository repository(scope.database());
    for (const ImpactAnswer& answer : after) {
      const auto row = std::find_if(list.rows.begin(), list.rows.end(),
                                    [&](const ImpactRow& each) { return each.technology.id == answer.technology; });
      JIHENG_TRY(repository.put(answer, at));
      JIHENG_TRY(scope.audit(impactEvent(answer, row->technology, list.diff.to->effective())));
    }
    return {};
  });
  if (written && alive) emit changed();
  return written;
}

Status ImpactService::putBack(const ImpactList& list, const std::vector<TechnologyId>& technologies,
                              const std::vector<ImpactAnswer>& before) {
  const QPointer<ImpactService> alive(this);
  const QString at = stamp(m_workspace.clock().now());
  const Status written = m_workspace.write([&](WriteScope& scope) -> Status {
    const ImpactRepository repository(scope.database());
    for (const TechnologyId& id : technologies) {
      const auto row = std::find_if(list.rows.begin(), list.rows.end(), [&](const ImpactRow& each) { return each.technology.id == id; });
      if (row == list.rows.end()) continue;
      const auto known = std::find_if(before.begin(), before.end(), [&](const ImpactAnswer& each) { return each.technology == id; });
      if (known == before.end()) {
        JIHENG_TRY(repository.remove(id, list.diff.to->id(), list.editionPrint, at));
        JIHENG_TRY(scope.audit(impactTakenBackEvent(row->technology, list.diff.to->effective())));
      } else {
        JIHENG_TRY(repository.put(*known, at));
        JIHENG_TRY(scope.audit(impactEvent(*known, row->technology, list.diff.to->effective())));
      }
    }
    return {};
  });
  if (written && alive) emit changed();
  return written;
}

}  // namespace jiheng
