// Conclusions: the statement that a technology was examined and nothing was found.
#include <QPointer>
#include <algorithm>

#include "app/catalogue/edition_fingerprint.h"
#include "app/portfolio/conclusion_repository.h"
#include "app/portfolio/portfolio_service_private.h"
#include "app/portfolio/record_rules.h"

namespace jiheng {

namespace {

QJsonObject fieldsOf(const Conclusion& conclusion) {
  QJsonObject fields{{QStringLiteral("edition"), conclusion.editionId},
                     {QStringLiteral("technology_revision"), conclusion.technologyRevision},
                     {QStringLiteral("edition_text"), conclusion.editionText},
                     {QStringLiteral("refused"), static_cast<int>(conclusion.refused.size())},
                     {QStringLiteral("author"), conclusion.author},
                     {QStringLiteral("at"), conclusion.at.toUTC().toString(Qt::ISODateWithMs)}};
  if (!conclusion.note.isEmpty()) fields.insert(QStringLiteral("note"), conclusion.note);
  return fields;
}

Error refused(const Text& happened, const Text& advice) {
  Error error;
  error.code = ErrorCode::Refused;
  error.happened = happened;
  error.advice = advice;
  return error;
}

QDate dayOf(const Catalogue& catalogue, const QString& editionId) {
  const std::shared_ptr<const Edition> edition = catalogue.edition(editionId);
  return edition ? edition->effective() : QDate();
}

AuditEvent concludedEvent(const Technology& technology, const Conclusion& conclusion, const QDate& edition) {
  return {QStringLiteral("conclusion.made"), technology.id.value(),
          phrase("Portfolio", "Concluded the examination of technology “%1” against the edition of %2: no match found.")
              .arg(namesOf(technology))
              .arg(edition),
          {}, fieldsOf(conclusion)};
}

AuditEvent withdrawnEvent(const Technology& technology, const Conclusion& conclusion, const QDate& edition,
                          const Text& reason) {
  const Text sentence =
      reason.isEmpty()
          ? phrase("Portfolio", "Reopened the examination of technology “%1” against the edition of %2.")
                .arg(namesOf(technology))
                .arg(edition)
          : phrase("Portfolio", "Reopened the examination of technology “%1” against the edition of %2: %3")
                .arg(namesOf(technology))
                .arg(edition)
                .arg(reason);
  return {QStringLiteral("conclusion.withdrawn"), technology.id.value(), sentence, fieldsOf(conclusion), {}};
}

}  // namespace

Result<Conclusions> PortfolioService::conclusions(const Edition& edition) const {
  return readConclusions(d->workspace.database(), edition);
}

Result<std::optional<Conclusion>> PortfolioService::conclusion(const TechnologyId& technology,
                                                               const Edition& edition) const {
  return readConclusion(d->workspace.database(), technology, edition);
}

Result<Conclusion> PortfolioService::conclude(const Conclusion& given) {
  JIHENG_ASSIGN(const Technology technology, d->present(given.technology));
  const std::shared_ptr<const Edition> edition = d->catalogue.edition(given.editionId);
  if (!edition)
    return fail(invalidField(QStringLiteral("edition"),
                             phrase("Portfolio", "There is no edition “%1” of the catalogue.").arg(given.editionId)));
  if (given.technologyRevision != technology.revision)
    return fail(refused(phrase("Portfolio", "What was examined is revision %1 of the technology, which is now at revision %2.")
                            .arg(given.technologyRevision)
                            .arg(technology.revision),
                        phrase("Portfolio", "Screen the technology again and answer its candidates.")));
  Conclusion conclusion = given;
  conclusion.note = withoutMargins(given.note);
  conclusion.editionText = editionFingerprint(*edition);
  conclusion.textChanged = false;
  conclusion.author = d->workspace.actor();
  conclusion.at = d->now();
  conclusion.refused.clear();
  JIHENG_ASSIGN(const std::vector<Tag> tags, d->tags().ofTechnology(technology.id));
  for (const Tag& tag : tags)
    if (tag.state == TagState::Rejected && edition->find(tag.item)) conclusion.refused.push_back(tag.id);
  const Verdict verdict = verdictOf(technology, tags, &conclusion, *edition);
  if (verdict.kind != VerdictKind::ExaminedNoMatch)
    return fail(refused(phrase("Portfolio", "The examination cannot be concluded: %1").arg(verdict.sentence),
                        phrase("Portfolio", "Decide what is open first.")));
  JIHENG_TRY(d->commit(concludedEvent(technology, conclusion, edition->effective()), [&](const QSqlDatabase& database) {
    return ConclusionRepository(database).put(conclusion);
  }));
  return conclusion;
}

Status PortfolioService::revert(const Conclusion& earlier) {
  JIHENG_ASSIGN(const Technology technology, d->present(earlier.technology));
  return d->commit(concludedEvent(technology, earlier, dayOf(d->catalogue, earlier.editionId)),
                   [&](const QSqlDatabase& database) { return ConclusionRepository(database).put(earlier); });
}

Status PortfolioService::withdrawConclusions(const std::vector<TechnologyId>& technologies, const QString& editionId,
                                             const Text& reason) {
  const QString stamp = removalStamp(d->now());
  const QDate day = dayOf(d->catalogue, editionId);
  bool written = false;
  const QPointer<PortfolioService> alive(this);
  Status done = d->workspace.write([&](WriteScope& scope) -> Status {
    const ConclusionRepository repository(scope.database());
    for (const TechnologyId& id : technologies) {
      JIHENG_ASSIGN(const auto stored, repository.find(id, editionId));
      if (!stored || stored->isRemoved()) continue;
      JIHENG_ASSIGN(const Technology technology, d->present(id));
      JIHENG_TRY(repository.setWithdrawn(id, editionId, stamp));
      JIHENG_TRY(scope.audit(withdrawnEvent(technology, stored->record, day, reason)));
      written = true;
    }
    return {};
  });
  if (done && written && alive) emit alive->changed();
  return done;
}

Status PortfolioService::withdrawConclusion(const TechnologyId& technology, const QString& editionId) {
  return withdrawConclusions({technology}, editionId, Text());
}

}  // namespace jiheng
