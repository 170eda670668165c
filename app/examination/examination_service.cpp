#include "app/examination/examination_service.h"

#include "app/catalogue/edition_fingerprint.h"
#include "app/examination/examination_service_private.h"
#include "app/examination/screening_repository.h"
#include "app/portfolio/conclusion_repository.h"
#include "app/portfolio/record_rules.h"
#include "app/portfolio/technology_repository.h"

namespace jiheng {

namespace {

/// The first characters of a fingerprint, for a sentence; the fields beside it hold it in full.
QString shortened(const QString& fingerprint) { return fingerprint.left(12); }

QJsonObject runFields(const ScreeningRun& run, int technologies, int withCandidates) {
  return {{QStringLiteral("edition"), run.editionId},
          {QStringLiteral("edition_text"), run.editionText},
          {QStringLiteral("engine"), run.engine},
          {QStringLiteral("run"), run.id.value()},
          {QStringLiteral("technologies"), technologies},
          {QStringLiteral("with_candidates"), withCandidates}};
}

bool hasOpenCandidate(const std::vector<RecordedCandidate>& candidates, const std::vector<Tag>& tags,
                      const Edition& edition) {
  for (const RecordedCandidate& candidate : candidates)
    if (!isAnswered(candidate, tags, edition)) return true;
  return false;
}

}  // namespace

ExaminationService::ExaminationService(Workspace& workspace, PortfolioService& portfolio, const Catalogue& catalogue,
                                       ExaminationTools tools, QObject* parent)
    : QObject(parent), d(new Private{*this, workspace, portfolio, catalogue, std::move(tools), {}, {}}) {}

ExaminationService::~ExaminationService() = default;

Status ExaminationService::Private::commit(const AuditEvent& event,
                                           const std::function<Status(const QSqlDatabase&)>& work, bool quiet) const {
  // Who hears of the commit may close the workspace, and this service with it.
  const QPointer<ExaminationService> alive(&service);
  Status written = workspace.write([&](WriteScope& scope) -> Status {
    JIHENG_TRY(work(scope.database()));
    return scope.audit(event);
  });
  if (written && alive && !quiet) emit alive->changed();
  return written;
}

Result<std::shared_ptr<const Edition>> ExaminationService::Private::edition(const QString& id) const {
  if (std::shared_ptr<const Edition> found = catalogue.edition(id)) return found;
  return fail(invalidField(QStringLiteral("edition"),
                           phrase("Examination", "There is no edition “%1” of the catalogue.").arg(id)));
}

QString ExaminationService::Private::textOf(const Edition& wanted) const {
  const std::shared_ptr<const Edition> held = catalogue.edition(wanted.id());
  if (held.get() != &wanted) return editionFingerprint(wanted);
  for (const auto& [known, text] : editionTexts)
    if (known == held) return text;
  // A few editions at most are looked at in one sitting.
  if (editionTexts.size() >= 8) editionTexts.erase(editionTexts.begin());
  editionTexts.emplace_back(held, editionFingerprint(*held));
  return editionTexts.back().second;
}

QDate ExaminationService::Private::dayOf(const QString& editionId) const {
  const std::shared_ptr<const Edition> held = catalogue.edition(editionId);
  return held ? held->effective() : QDate();
}

void ExaminationService::takeInHand(const TechnologyId& technology) { d->inHand = technology; }
const TechnologyId& ExaminationService::inHand() const { return d->inHand; }

const Catalogue& ExaminationService::catalogue() const { return d->catalogue; }
PortfolioService& ExaminationService::portfolio() const { return d->portfolio; }

Result<Screener> ExaminationService::screener(const QString& editionId) const {
  JIHENG_TRY(d->edition(editionId));
  return d->tools.screener(editionId);
}

Result<ScreeningAnswer> ExaminationService::explain(const TechnologyId& id, const QString& editionId) const {
  JIHENG_ASSIGN(const Technology technology, d->portfolio.technology(id));
  JIHENG_ASSIGN(const Screener screener, this->screener(editionId));
  return screener.screen(screeningTextOf(technology), kScreeningTop);
}

Result<ScreeningRecord> ExaminationService::screen(const TechnologyId& id, const QString& editionId) {
  JIHENG_ASSIGN(const Technology technology, d->portfolio.technology(id));
  JIHENG_ASSIGN(const std::shared_ptr<const Edition> edition, d->edition(editionId));
  JIHENG_ASSIGN(const ScreeningAnswer answer, explain(id, editionId));
  const ScreeningRun run{ScreeningRunId::create(), editionId, d->textOf(*edition), answer.engine};
  const ScreenedTechnology screened{id, technology.revision, recorded(answer)};
  JIHENG_ASSIGN(const std::vector<Tag> tags, d->portfolio.tagsOf(id));
  // Withdrawn first: a power cut between the two leaves the question open, never the answer.
  if (hasOpenCandidate(screened.candidates, tags, *edition))
    JIHENG_TRY(d->portfolio.withdrawConclusions({id}, editionId,
                                                phrase("Examination", "a new screening found candidates without an answer.")));
  const int count = static_cast<int>(screened.candidates.size());
  const AuditEvent event{
      QStringLiteral("screening.made"), id.value(),
      count == 0 ? phrase("Examination", "Screened technology “%1” against the edition of %2: no candidate (engine %3).")
                       .arg(namesOf(technology))
                       .arg(edition->effective())
                       .arg(shortened(run.engine))
                 : phrase("Examination", "Screened technology “%1” against the edition of %2: %n candidates (engine %3).",
                          nullptr, count)
                       .arg(namesOf(technology))
                       .arg(edition->effective())
                       .arg(shortened(run.engine)),
      {}, runFields(run, 1, count > 0 ? 1 : 0)};
  const Status stored = d->commit(event, [&](const QSqlDatabase& database) -> Status {
    const ScreeningRepository repository(database);
    JIHENG_TRY(repository.insertRun(run, d->workspace.actor(), d->workspace.clock().now()));
    return repository.put(screened, run);
  });
  JIHENG_TRY(stored);
  JIHENG_ASSIGN(const std::optional<ScreeningRecord> record, screening(id, editionId));
  return *record;
}

Result<std::optional<ScreeningRecord>> ExaminationService::screening(const TechnologyId& technology,
                                                                     const QString& editionId) const {
  return ScreeningRepository(d->workspace.database()).find(technology, editionId);
}

Result<std::vector<EarlierScreening>> ExaminationService::earlierScreenings(const TechnologyId& technology,
                                                                            const QString& editionId) const {
  return ScreeningRepository(d->workspace.database()).earlier(technology, editionId);
}

Status ExaminationService::revert(const TechnologyId& id, const QString& editionId,
                                  const std::optional<ScreeningRecord>& earlier) {
  JIHENG_ASSIGN(const Technology technology, d->portfolio.technology(id));
  const AuditEvent event{QStringLiteral("screening.reverted"), id.value(),
                         phrase("Examination", "Took back the screening of technology “%1” against the edition of %2.")
                             .arg(namesOf(technology))
                             .arg(d->dayOf(editionId)),
                         {}, {}};
  return d->commit(event, [&](const QSqlDatabase& database) {
    return ScreeningRepository(database).putBack(id, editionId, earlier);
  });
}

Result<Screened> ExaminationService::standing(const TechnologyId& id, const Edition& edition) const {
  JIHENG_ASSIGN(const Technology technology, d->portfolio.technology(id));
  JIHENG_ASSIGN(const std::vector<Tag> tags, d->portfolio.tagsOf(id));
  JIHENG_ASSIGN(const std::optional<ScreeningRecord> record, screening(id, edition.id()));
  JIHENG_ASSIGN(const Screener screener, this->screener(edition.id()));
  return standingOf(record ? &*record : nullptr, technology.revision, tags, edition, screener.engine(), d->textOf(edition));
}

Result<QHash<TechnologyId, Screened>> ExaminationService::standings(const Edition& edition) const {
  JIHENG_ASSIGN(const Screener screener, this->screener(edition.id()));
  return ScreeningRepository(d->workspace.database()).standings(edition, screener.engine(), d->textOf(edition));
}

// Screening of the portfolio

Result<ScreeningRun> ExaminationService::beginRun(const QString& editionId) {
  JIHENG_ASSIGN(const std::shared_ptr<const Edition> edition, d->edition(editionId));
  JIHENG_ASSIGN(const Screener screener, this->screener(editionId));
  return ScreeningRun{ScreeningRunId::create(), editionId, d->textOf(*edition), screener.engine()};
}

Result<int> ExaminationService::countDue(const ScreeningRun& run, ScreeningScope scope) const {
  return ScreeningRepository(d->workspace.database()).countDue(run, scope);
}

Result<std::vector<Technology>> ExaminationService::nextDue(const ScreeningRun& run, ScreeningScope scope,
                                                            const TechnologyId& after, int limit) const {
  const QSqlDatabase database = d->workspace.database();
  JIHENG_ASSIGN(const std::vector<TechnologyId> ids, ScreeningRepository(database).due(run, scope, after, limit));
  std::vector<Technology> technologies;
  for (const TechnologyId& id : ids) {
    JIHENG_ASSIGN(auto stored, TechnologyRepository(database).find(id));
    if (stored && !stored->isRemoved()) technologies.push_back(std::move(stored->record));
  }
  return technologies;
}

Status ExaminationService::store(const ScreeningRun& run, const std::vector<ScreenedTechnology>& given) {
  JIHENG_ASSIGN(const std::shared_ptr<const Edition> edition, d->edition(run.editionId));
  const QSqlDatabase database = d->workspace.database();
  std::vector<ScreenedTechnology> batch;
  std::vector<TechnologyId> contradicted;
  int withCandidates = 0;
  for (const ScreenedTechnology& screened : given) {
    JIHENG_ASSIGN(const auto present, TechnologyRepository(database).find(screened.technology));
    if (!present || present->isRemoved() || present->record.revision != screened.revision) continue;
    batch.push_back(screened);
    if (screened.candidates.empty()) continue;
    ++withCandidates;
    JIHENG_ASSIGN(const auto concluded, ConclusionRepository(database).find(screened.technology, run.editionId));
    if (!concluded || concluded->isRemoved()) continue;
    JIHENG_ASSIGN(const std::vector<Tag> tags, d->portfolio.tagsOf(screened.technology));
    if (hasOpenCandidate(screened.candidates, tags, *edition)) contradicted.push_back(screened.technology);
  }
  if (batch.empty()) return {};
  if (!contradicted.empty())
    JIHENG_TRY(d->portfolio.withdrawConclusions(contradicted, run.editionId,
                                                phrase("Examination", "a new screening found candidates without an answer.")));
  const int count = static_cast<int>(batch.size());
  const AuditEvent event{
      QStringLiteral("screening.batch"), run.id.value(),
      phrase("Examination", "Screened %n technologies against the edition of %1 (engine %2); %3 of them have candidates.",
             nullptr, count)
          .arg(edition->effective())
          .arg(shortened(run.engine))
          .arg(withCandidates),
      {}, runFields(run, count, withCandidates)};
  return d->commit(
      event,
      [&](const QSqlDatabase& open) -> Status {
        const ScreeningRepository repository(open);
        JIHENG_ASSIGN(const bool begun, repository.hasRun(run.id));
        if (!begun) JIHENG_TRY(repository.insertRun(run, d->workspace.actor(), d->workspace.clock().now()));
        for (const ScreenedTechnology& screened : batch) JIHENG_TRY(repository.put(screened, run));
        return {};
      },
      true);
}

void ExaminationService::announce() { emit changed(); }

}  // namespace jiheng
