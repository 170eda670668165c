// The dossier: what was examined, and the statement that nothing was found.
#include <algorithm>

#include "app/examination/dossier_repository.h"
#include "app/examination/examination_service_private.h"
#include "app/portfolio/record_rules.h"
#include "app/portfolio/verdict_rules.h"

namespace jiheng {

namespace {

QString stamp(const QDateTime& moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }

Error notFound(const Text& happened) {
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = happened;
  return error;
}

/// How many items of the edition have the words of a term somewhere.
int hitsOf(const CatalogueSearch& search, const QString& term, const QString& editionId) {
  QueryTerm wanted;
  wanted.text = term;
  return static_cast<int>(search.find(queryText(wanted, Language::English), {editionId, true, false}).hits.size());
}

std::vector<DossierHindrance> hindrancesOf(const Dossier& dossier) {
  using Kind = DossierHindrance::Kind;
  std::vector<DossierHindrance> hindrances;
  const Screened& screened = dossier.screened;
  if (screened.standing == ScreeningStanding::NeverScreened)
    hindrances.push_back({Kind::NeverScreened,
                          phrase("Examination", "The technology was never screened against this edition: screen it first.")});
  if (screened.standing == ScreeningStanding::Outdated)
    hindrances.push_back(
        {Kind::Outdated, phrase("Examination",
                                "The screening is outdated, because the technology, the engine or the text of the edition "
                                "changed since: screen the technology again.")});
  if (screened.open > 0)
    hindrances.push_back({Kind::CandidatesOpen,
                          phrase("Examination",
                                 "%n candidates of the screening have no answer: confirm or reject each, with the reason.",
                                 nullptr, screened.open)});
  if (screened.openTags > 0)
    hindrances.push_back(
        {Kind::TagsOpen,
         phrase("Examination", "%n tags are still candidates: confirm or reject each, with the reason.", nullptr,
                screened.openTags)});
  return hindrances;
}

}  // namespace

Result<std::vector<DossierTerm>> ExaminationService::Private::termsOfScreening(const TechnologyId& technology,
                                                                               const Edition& held) const {
  JIHENG_ASSIGN(const ScreeningAnswer answer, service.explain(technology, held.id()));
  const CatalogueSearch search = tools.search();
  std::vector<DossierTerm> terms;
  for (const QString& word : answer.termsTried) {
    DossierTerm term;
    term.term = word;
    term.hits = hitsOf(search, word, held.id());
    terms.push_back(std::move(term));
  }
  return terms;
}

Result<Dossier> ExaminationService::dossier(const TechnologyId& id, const Edition& edition) const {
  JIHENG_ASSIGN(const Technology technology, d->portfolio.technology(id));
  JIHENG_ASSIGN(const std::vector<Tag> tags, d->portfolio.tagsOf(id));
  Dossier dossier;
  dossier.technology = id;
  dossier.technologyRevision = technology.revision;
  dossier.editionId = edition.id();
  JIHENG_ASSIGN(dossier.screening, screening(id, edition.id()));
  JIHENG_ASSIGN(dossier.screened, standing(id, edition));
  JIHENG_ASSIGN(dossier.conclusion, d->portfolio.conclusion(id, edition));
  dossier.holds = dossier.conclusion && conclusionHolds(*dossier.conclusion, technology, tags);
  // What was concluded is shown as it was concluded; a dossier that is open, as it is now.
  if (!dossier.holds || !takeRecord(dossier, dossier.conclusion->record)) {
    if (dossier.screening) {
      JIHENG_ASSIGN(dossier.terms, d->termsOfScreening(id, edition));
    }
    const DossierRepository repository(d->workspace.database());
    JIHENG_ASSIGN(const std::vector<DossierTerm> own, repository.terms({id, edition.id()}));
    dossier.terms.insert(dossier.terms.end(), own.begin(), own.end());
    JIHENG_ASSIGN(dossier.sectors, repository.sectors({id, edition.id()}));
  }
  for (const Tag& tag : tags)
    if (tag.state == TagState::Rejected && edition.find(tag.item)) dossier.refused.push_back(tag);
  dossier.coverage = dossierCoverage(edition);
  dossier.gaps = dossierGaps(dossier);
  dossier.hindrances = hindrancesOf(dossier);
  if (dossier.hindrances.empty() && !dossier.holds) {
    Conclusion assumed;
    assumed.technology = id;
    assumed.editionId = edition.id();
    assumed.technologyRevision = technology.revision;
    const Verdict verdict = verdictOf(technology, tags, &assumed, edition);
    if (verdict.kind != VerdictKind::ExaminedNoMatch)
      dossier.hindrances.push_back({DossierHindrance::Kind::OtherVerdict, verdict.sentence});
  }
  return dossier;
}

Result<DossierTerm> ExaminationService::addTerm(const TechnologyId& id, const Edition& edition, const QString& given) {
  JIHENG_ASSIGN(const Technology technology, d->portfolio.technology(id));
  DossierTerm term;
  term.term = withoutMargins(given);
  if (isBlank(term.term))
    return fail(invalidField(QStringLiteral("term"), phrase("Examination", "The term is missing."),
                             phrase("Examination", "Type the word that was looked for.")));
  const DossierPlace place{id, edition.id()};
  JIHENG_ASSIGN(const std::vector<DossierTerm> known, DossierRepository(d->workspace.database()).terms(place));
  for (const DossierTerm& each : known)
    if (fold(each.term) == fold(term.term) && each.technologyRevision == technology.revision) return each;
  term.id = DossierTermId::create();
  term.hits = hitsOf(d->tools.search(), term.term, edition.id());
  term.technologyRevision = technology.revision;
  term.author = d->workspace.actor();
  term.at = d->workspace.clock().now();
  const int hits = term.hits;
  const AuditEvent event{
      QStringLiteral("dossier.term_added"), id.value(),
      phrase("Examination", "Looked for “%1” in the edition of %2 for technology “%3”: %n items.", nullptr, hits)
          .arg(term.term)
          .arg(edition.effective())
          .arg(namesOf(technology)),
      {}, {{QStringLiteral("term"), term.term}, {QStringLiteral("hits"), hits}, {QStringLiteral("edition"), edition.id()}}};
  JIHENG_TRY(d->commit(event, [&](const QSqlDatabase& database) { return DossierRepository(database).insert(term, place); }));
  return term;
}

Result<DossierTerm> ExaminationService::setLookedAt(const DossierTermId& id, const std::vector<ItemKey>& items) {
  JIHENG_ASSIGN(auto found, DossierRepository(d->workspace.database()).term(id));
  if (!found) return fail(notFound(phrase("Examination", "The dossier has no such term.")));
  if (found->first.lookedAt == items) return found->first;
  const int count = static_cast<int>(items.size());
  const AuditEvent event{QStringLiteral("dossier.term_changed"), found->second.technology.value(),
                         phrase("Examination", "Of the hits of “%1”, %n items were looked at.", nullptr, count)
                             .arg(found->first.term),
                         {}, {{QStringLiteral("term"), found->first.term}, {QStringLiteral("looked_at"), count}}};
  JIHENG_TRY(d->commit(event, [&](const QSqlDatabase& database) { return DossierRepository(database).setLookedAt(id, items); }));
  found->first.lookedAt = items;
  return found->first;
}

namespace {

/// One row of a dossier taken out or brought back.
AuditEvent rowEvent(const char* action, const DossierPlace& place, const Text& sentence) {
  return {QString::fromLatin1(action), place.technology.value(), sentence, {}, {{QStringLiteral("edition"), place.editionId}}};
}

}  // namespace

Status ExaminationService::removeTerm(const DossierTermId& id) {
  JIHENG_ASSIGN(const auto found, DossierRepository(d->workspace.database()).term(id));
  if (!found) return fail(notFound(phrase("Examination", "The dossier has no such term.")));
  return d->commit(rowEvent("dossier.term_removed", found->second,
                            phrase("Examination", "Took the term “%1” out of the dossier.").arg(found->first.term)),
                   [&](const QSqlDatabase& database) {
                     return DossierRepository(database).setRemoved(id, stamp(d->workspace.clock().now()));
                   });
}

Status ExaminationService::restoreTerm(const DossierTermId& id) {
  JIHENG_ASSIGN(const auto found, DossierRepository(d->workspace.database()).term(id));
  if (!found) return fail(notFound(phrase("Examination", "The dossier has no such term.")));
  return d->commit(rowEvent("dossier.term_restored", found->second,
                            phrase("Examination", "Brought the term “%1” back into the dossier.").arg(found->first.term)),
                   [&](const QSqlDatabase& database) { return DossierRepository(database).setRemoved(id, QString()); });
}

Result<DossierSector> ExaminationService::addSector(const TechnologyId& id, const Edition& edition, const QString& code) {
  JIHENG_ASSIGN(const Technology technology, d->portfolio.technology(id));
  const auto& sectors = edition.sectors();
  const auto wanted =
      std::find_if(sectors.begin(), sectors.end(), [&](const SectorCount& each) { return each.code == code; });
  if (wanted == sectors.end())
    return fail(invalidField(QStringLiteral("sector"),
                             phrase("Examination", "The edition of %1 has no sector “%2”.").arg(edition.effective()).arg(code)));
  const DossierPlace place{id, edition.id()};
  JIHENG_ASSIGN(const std::vector<DossierSector> known, DossierRepository(d->workspace.database()).sectors(place));
  DossierSector sector;
  sector.items = wanted->prohibited + wanted->restricted + wanted->suspended;
  for (const DossierSector& each : known)
    if (each.code == code && each.technologyRevision == technology.revision && each.items == sector.items) return each;
  sector.id = DossierSectorId::create();
  sector.code = code;
  sector.technologyRevision = technology.revision;
  sector.author = d->workspace.actor();
  sector.at = d->workspace.clock().now();
  const int items = sector.items;
  const AuditEvent event{
      QStringLiteral("dossier.sector_added"), id.value(),
      phrase("Examination", "Read the %n items of sector %1 “%2” in the edition of %3 for technology “%4”.", nullptr, items)
          .arg(code)
          .arg(wanted->sector)
          .arg(edition.effective())
          .arg(namesOf(technology)),
      {}, {{QStringLiteral("sector"), code}, {QStringLiteral("items"), items}, {QStringLiteral("edition"), edition.id()}}};
  JIHENG_TRY(
      d->commit(event, [&](const QSqlDatabase& database) { return DossierRepository(database).insert(sector, place); }));
  return sector;
}

Status ExaminationService::removeSector(const DossierSectorId& id) {
  JIHENG_ASSIGN(const auto found, DossierRepository(d->workspace.database()).sector(id));
  if (!found) return fail(notFound(phrase("Examination", "The dossier has no such sector.")));
  return d->commit(rowEvent("dossier.sector_removed", found->second,
                            phrase("Examination", "Took sector %1 out of the dossier.").arg(found->first.code)),
                   [&](const QSqlDatabase& database) {
                     return DossierRepository(database).setRemoved(id, stamp(d->workspace.clock().now()));
                   });
}

Status ExaminationService::restoreSector(const DossierSectorId& id) {
  JIHENG_ASSIGN(const auto found, DossierRepository(d->workspace.database()).sector(id));
  if (!found) return fail(notFound(phrase("Examination", "The dossier has no such sector.")));
  return d->commit(rowEvent("dossier.sector_restored", found->second,
                            phrase("Examination", "Brought sector %1 back into the dossier.").arg(found->first.code)),
                   [&](const QSqlDatabase& database) { return DossierRepository(database).setRemoved(id, QString()); });
}

Result<Conclusion> ExaminationService::conclude(const TechnologyId& id, const Edition& edition, const QString& note) {
  JIHENG_ASSIGN(Dossier dossier, this->dossier(id, edition));
  if (!dossier.hindrances.empty()) {
    Error error;
    error.code = ErrorCode::Refused;
    error.happened = phrase("Examination", "The examination cannot be concluded.");
    error.advice = dossier.hindrances.front().text;
    return fail(error);
  }
  Conclusion conclusion;
  conclusion.technology = id;
  conclusion.editionId = edition.id();
  conclusion.technologyRevision = dossier.technologyRevision;
  conclusion.note = note;
  conclusion.record = recordOf(dossier);
  JIHENG_ASSIGN(const Conclusion made, d->portfolio.conclude(conclusion));
  emit changed();
  return made;
}

Status ExaminationService::reopen(const TechnologyId& id, const Edition& edition) {
  JIHENG_TRY(d->portfolio.withdrawConclusion(id, edition.id()));
  emit changed();
  return {};
}

}  // namespace jiheng
