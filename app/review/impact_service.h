#pragma once

#include <QObject>
#include <functional>

#include "app/people/people_service.h"
#include "app/portfolio/portfolio_service.h"
#include "app/review/impact.h"

namespace jiheng {

/// What an edition does to the company's technologies, and what the company answered. The only writer of the answers: one
/// durable transaction for a whole selection, an audit entry for each technology; the signal follows the commit.
class ImpactService : public QObject {
  Q_OBJECT
 public:
  /// The items of the stored screening of each technology against an edition, where there is one.
  using CandidateSource = std::function<Result<QHash<TechnologyId, std::vector<ItemKey>>>(const Edition& edition)>;

  ImpactService(Workspace& workspace, const Catalogue& catalogue, PortfolioService& portfolio, PeopleService& people,
                QObject* parent = nullptr);
  void setCandidates(CandidateSource source) { m_candidates = std::move(source); }

  /// The worklist of an edition against the one before it. Error NotFound for an unknown edition.
  Result<ImpactList> worklist(const QString& editionId) const;
  /// How many technologies of the worklist of an edition nobody has answered for.
  Result<int> open(const QString& editionId) const;

  /// Records one answer for several technologies of a worklist. Errors: InvalidInput at "reason" where "no effect" has none,
  /// at "due" for a day in the past; NotFound for a technology that is not on the list. Returns what was there before, for
  /// putBack().
  Result<std::vector<ImpactAnswer>> answer(const ImpactList& list, const std::vector<TechnologyId>& technologies,
                                           ImpactDecision decision, const QString& reason);
  /// Gives several technologies to a person, to look at by a day. The answers stay.
  Result<std::vector<ImpactAnswer>> assign(const ImpactList& list, const std::vector<TechnologyId>& technologies,
                                           const QString& owner, const QDate& due);
  /// Puts the answers for the technologies of a list back as they were: those in `before`; none for the others. Undo uses it.
  Status putBack(const ImpactList& list, const std::vector<TechnologyId>& technologies, const std::vector<ImpactAnswer>& before);

 signals:
  void changed();

 private:
  Result<std::vector<ImpactAnswer>> change(const ImpactList& list, const std::vector<TechnologyId>& technologies,
                                           const std::function<void(ImpactAnswer&)>& edit);
  Status store(const std::vector<ImpactAnswer>& after, const ImpactList& list);
  Workspace& m_workspace;
  const Catalogue& m_catalogue;
  PortfolioService& m_portfolio;
  PeopleService& m_people;
  CandidateSource m_candidates;
};

}  // namespace jiheng
