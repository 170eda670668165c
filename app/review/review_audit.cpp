#include "app/review/review_audit.h"

#include "app/portfolio/record_rules.h"

namespace jiheng {

namespace {

constexpr qsizetype kSentenceLength = 60;

QJsonObject fieldsOf(const Review& review) {
  return {{QStringLiteral("technology"), review.technology.value()},
          {QStringLiteral("revision"), review.technologyRevision},
          {QStringLiteral("edition"), review.editionId},
          {QStringLiteral("verdict"), verdictCode(review.verdict)},
          {QStringLiteral("state"), decisionCode(review.decision)},
          {QStringLiteral("author"), review.author},
          {QStringLiteral("decided_by"), review.decidedBy},
          {QStringLiteral("remarks"), review.remarks}};
}

AuditEvent eventOf(const char* action, const Review& review, const Text& sentence) {
  return {QString::fromLatin1(action), review.id.value(), sentence, {}, fieldsOf(review)};
}

}  // namespace

AuditEvent submittedEvent(const Review& review, const Technology& technology, const QDate& edition) {
  return eventOf("review.submitted", review,
                 phrase("Review", "Submitted revision %1 of technology “%2” for review under the edition of %3: %4.")
                     .arg(review.technologyRevision)
                     .arg(namesOf(technology))
                     .arg(edition)
                     .arg(verdictText(review.verdict)));
}

AuditEvent withdrawnEvent(const Review& review, const Technology& technology) {
  return eventOf("review.withdrawn", review, phrase("Review", "Withdrew the submission of technology “%1”.").arg(namesOf(technology)));
}

AuditEvent reinstatedEvent(const Review& review, const Technology& technology) {
  return eventOf("review.reinstated", review,
                 phrase("Review", "Put the withdrawn submission of technology “%1” back.").arg(namesOf(technology)));
}

AuditEvent approvedEvent(const Review& review, const Technology& technology, const QDate& edition) {
  return eventOf("review.approved", review,
                 phrase("Review", "Approved revision %1 of technology “%2” under the edition of %3: %4. Submitted by %5.")
                     .arg(review.technologyRevision)
                     .arg(namesOf(technology))
                     .arg(edition)
                     .arg(verdictText(review.verdict))
                     .arg(review.author));
}

AuditEvent returnedEvent(const Review& review, const Technology& technology) {
  return eventOf("review.returned", review,
                 phrase("Review", "Returned technology “%1” to %2: “%3”.")
                     .arg(namesOf(technology))
                     .arg(review.author)
                     .arg(shortened(review.remarks, kSentenceLength)));
}

AuditEvent impactEvent(const ImpactAnswer& answer, const Technology& technology, const QDate& edition) {
  AuditEvent event{QStringLiteral("impact.answered"), answer.technology.value(), {}, {},
                   {{QStringLiteral("edition"), answer.editionId},
                    {QStringLiteral("from"), answer.fromEdition},
                    {QStringLiteral("answer"), impactDecisionCode(answer.decision)},
                    {QStringLiteral("reason"), answer.reason},
                    {QStringLiteral("owner"), answer.owner},
                    {QStringLiteral("due"), answer.due.toString(Qt::ISODate)}}};
  switch (answer.decision) {
    case ImpactDecision::NoEffect:
      event.sentence = phrase("Review", "Recorded that the edition of %1 has no effect on technology “%2”: “%3”.")
                           .arg(edition)
                           .arg(namesOf(technology))
                           .arg(shortened(answer.reason, kSentenceLength));
      break;
    case ImpactDecision::JudgeAgain:
      event.sentence = phrase("Review", "Recorded that technology “%1” is to be judged again under the edition of %2.")
                           .arg(namesOf(technology))
                           .arg(edition);
      break;
    case ImpactDecision::Open:
      event.sentence = phrase("Review", "Gave technology “%1” to “%2”, to look at the edition of %3.")
                           .arg(namesOf(technology))
                           .arg(answer.owner)
                           .arg(edition);
      break;
  }
  return event;
}

AuditEvent impactTakenBackEvent(const Technology& technology, const QDate& edition) {
  return {QStringLiteral("impact.taken-back"), technology.id.value(),
          phrase("Review", "Took back the answer for technology “%1” to the edition of %2.").arg(namesOf(technology)).arg(edition), {}, {}};
}

AuditEvent precedentEvent(const Review& precedent, const Technology& from, const Technology& to, const QString& reason) {
  return {QStringLiteral("review.precedent"), to.id.value(),
          phrase("Review", "Took a reason from the review of technology “%1” over to technology “%2”: “%3”.")
              .arg(namesOf(from))
              .arg(namesOf(to))
              .arg(shortened(reason, kSentenceLength)),
          {},
          {{QStringLiteral("review"), precedent.id.value()}, {QStringLiteral("reason"), reason}}};
}

AuditEvent precedentTakenBackEvent(const Review& precedent, const Technology& to) {
  return {QStringLiteral("review.precedent-removed"), to.id.value(),
          phrase("Review", "Took the link of technology “%1” to an earlier review back.").arg(namesOf(to)),
          {{QStringLiteral("review"), precedent.id.value()}}, {}};
}

}  // namespace jiheng
