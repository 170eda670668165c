#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "app/catalogue/catalogue.h"
#include "app/examination/dossier.h"
#include "app/examination/official_wording.h"
#include "app/portfolio/portfolio_service.h"
#include "app/screening/screener.h"
#include "app/workspace/workspace.h"

namespace jiheng {

/// Where the service gets its tools, so that synonyms and editions can change under it.
struct ExaminationTools {
  std::function<Result<Screener>(const QString& editionId)> screener;
  std::function<CatalogueSearch()> search;
};

/// Which technologies a screening of the portfolio takes.
enum class ScreeningScope {
  All,  ///< every one that was not screened since the run began
  Due   ///< never screened, or outdated
};

/// One act of screening, with what all of its records share.
struct ScreeningRun {
  ScreeningRunId id;
  QString editionId;
  QString editionText;
  QString engine;
};

/// One technology with its answer, ready to be stored.
struct ScreenedTechnology {
  TechnologyId technology;
  int revision = 1;
  std::vector<RecordedCandidate> candidates;
};

/// The only writer of screenings, dossiers and official wordings. Screening never tags. Every call is one durable transaction
/// with its audit entry; the signal follows the commit.
class ExaminationService : public QObject {
  Q_OBJECT
public:
  ExaminationService(Workspace& workspace, PortfolioService& portfolio, const Catalogue& catalogue, ExaminationTools tools,
                     QObject* parent = nullptr);
  ~ExaminationService() override;

  // Screening

  /// Screens the present revision and stores the record. Where it finds a candidate without an answer, a conclusion of the
  /// technology on this edition is withdrawn.
  Result<ScreeningRecord> screen(const TechnologyId& technology, const QString& editionId);
  /// The full answer with its reasons, not stored.
  Result<ScreeningAnswer> explain(const TechnologyId& technology, const QString& editionId) const;
  Result<std::optional<ScreeningRecord>> screening(const TechnologyId& technology, const QString& editionId) const;
  Result<std::vector<EarlierScreening>> earlierScreenings(const TechnologyId& technology, const QString& editionId) const;
  /// Puts back what was there before a screening; nothing removes it. Undo uses it.
  Status revert(const TechnologyId& technology, const QString& editionId, const std::optional<ScreeningRecord>& earlier);
  Result<Screened> standing(const TechnologyId& technology, const Edition& edition) const;
  /// All technologies that are not removed; a fixed number of queries, whatever their number.
  Result<QHash<TechnologyId, Screened>> standings(const Edition& edition) const;

  // Screening of the portfolio; see portfolio_screening.h for the job.

  Result<ScreeningRun> beginRun(const QString& editionId);
  /// How many technologies the run still has before it.
  Result<int> countDue(const ScreeningRun& run, ScreeningScope scope) const;
  /// The next technologies in the order of their keys after `after`; empty at the end.
  Result<std::vector<Technology>> nextDue(const ScreeningRun& run, ScreeningScope scope, const TechnologyId& after,
                                          int limit) const;
  /// One transaction with one audit entry that says how many; conclusions that an open candidate contradicts are withdrawn
  /// before it. What was changed or removed meanwhile is left out.
  Status store(const ScreeningRun& run, const std::vector<ScreenedTechnology>& batch);
  /// Tells the listeners what store() did not, or that words or editions changed and standings with them.
  void announce();

  // Dossier

  Result<Dossier> dossier(const TechnologyId& technology, const Edition& edition) const;
  /// Looks for the term in the edition and keeps it with the number of hits.
  Result<DossierTerm> addTerm(const TechnologyId& technology, const Edition& edition, const QString& term);
  /// Keeps which of its hits were looked at.
  Result<DossierTerm> setLookedAt(const DossierTermId& term, const std::vector<ItemKey>& items);
  Status removeTerm(const DossierTermId& term);
  Status restoreTerm(const DossierTermId& term);
  Result<DossierSector> addSector(const TechnologyId& technology, const Edition& edition, const QString& sectorCode);
  Status removeSector(const DossierSectorId& sector);
  Status restoreSector(const DossierSectorId& sector);
  /// Refused, with the first hindrance, while a candidate is open or the screening is missing or outdated.
  Result<Conclusion> conclude(const TechnologyId& technology, const Edition& edition, const QString& note);
  Status reopen(const TechnologyId& technology, const Edition& edition);

  // Official wording

  /// Inserts or changes; the tag must stand on an item as a whole. Errors at "wording" and "document".
  Result<OfficialWording> save(const OfficialWording& wording);
  Status removeWording(const TagId& tag);
  /// Puts a wording beside its tag again: undo uses it.
  Status restoreWording(const OfficialWording& earlier);
  Result<std::optional<OfficialWording>> officialWording(const TagId& tag) const;
  Result<QHash<TagId, OfficialWording>> officialWordings() const;
  /// Whether the tag needs no official wording, or has one: an approval asks.
  Result<bool> hasOfficialWording(const Tag& tag) const;

  /// The technology whose dossier was worked with last, so that a search elsewhere can be noted in it. Not stored.
  void takeInHand(const TechnologyId& technology);
  const TechnologyId& inHand() const;

  const Catalogue& catalogue() const;
  PortfolioService& portfolio() const;
  /// The screener for an edition, as explain() uses it; safe to copy to another thread.
  Result<Screener> screener(const QString& editionId) const;

signals:
  /// After a commit that changed something here; of a screening of the portfolio once, when it ends.
  void changed();

private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace jiheng
