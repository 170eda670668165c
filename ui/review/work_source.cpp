#include "ui/review/work_source.h"

#include "app/people/people_rules.h"
#include "ui/review/review_wording.h"

namespace jiheng::ui {

namespace {

Text reviewNote(const SubmittedTechnology& reviewed, const QDateTime& now) {
  const Review& review = reviewed.review;
  switch (reviewed.standing.state) {
    case ReviewState::Submitted:
      if (!reviewed.standing.reason.isEmpty())
        return phrase("UiReview", "by %1, %2, changed since").arg(review.author).arg(ageText(review.submittedAt, now));
      return phrase("UiReview", "by %1, %2").arg(review.author).arg(ageText(review.submittedAt, now));
    case ReviewState::Returned:
      return phrase("UiReview", "returned by %1, %2").arg(review.decidedBy).arg(ageText(review.decidedAt, now));
    case ReviewState::Approved:
    case ReviewState::Stale:
      return phrase("UiReview", "approved by %1, %2").arg(review.decidedBy).arg(ageText(review.decidedAt, now));
    case ReviewState::None: break;
  }
  return {};
}

}  // namespace

Result<Work> readWork(Workbench& workbench, const std::shared_ptr<const Edition>& edition) {
  Work work;
  PortfolioTable& table = *workbench.portfolioTable();
  table.show(edition);
  JIHENG_ASSIGN(const auto standings, workbench.reviews()->standings(*edition));
  JIHENG_ASSIGN(const auto screened, workbench.examination()->standings(*edition));
  const auto person = workbench.people()->current();
  const QString actor = workbench.workspace()->actor();
  const QDateTime now = workbench.clock().now();

  const struct {
    const char* code;
    Text word;
    Semantic meaning;
  } lists[] = {{"never-screened", phrase("UiReview", "never screened"), Semantic::Open},
               {"outdated", phrase("UiReview", "screening outdated"), Semantic::Stale},
               {"candidates-open", phrase("UiReview", "candidates open"), Semantic::Open},
               {"not-concluded", phrase("UiReview", "no candidate, dossier missing"), Semantic::Soon},
               {"waiting", phrase("UiReview", "waiting for my approval"), Semantic::Soon},
               {"returned", phrase("UiReview", "returned to me"), Semantic::Overdue},
               {"stale", phrase("UiReview", "stale"), Semantic::Stale},
               {"impact", phrase("UiReview", "impact of the edition"), Semantic::Stale},
               {"ready", phrase("UiReview", "decided, not submitted"), Semantic::Accent},
               {"submitted", phrase("UiReview", "waiting for another person"), Semantic::Open},
               {"approved", phrase("UiReview", "approved"), Semantic::Done},
               {"all", phrase("UiReview", "all technologies"), Semantic::Open}};
  for (const auto& list : lists) work.rows.insert(QString::fromLatin1(list.code), {});

  const bool mayDecide = person && (person->has(Role::Reviewer) || person->has(Role::Officer));
  for (const PortfolioRow& row : table.rows()) {
    WorkRow entry{row.id, row.number, {row.nameZh, row.nameEn}, {}, Semantic::Open, {}};
    const auto reviewed = standings.find(row.id);
    const ReviewState state = reviewed == standings.end() ? ReviewState::None : reviewed->standing.state;
    if (state != ReviewState::None) {
      entry.badge = reviewStateText(state);
      entry.meaning = semanticOf(state);
      entry.note = reviewNote(*reviewed, now);
    } else if (table.isComplete()) {
      entry.note = verdictText(row.verdict);
    }
    const auto put = [&](const char* code) { work.rows[QString::fromLatin1(code)].push_back(entry); };
    put("all");
    switch (screened.value(row.id).standing) {
      case ScreeningStanding::NeverScreened: put("never-screened"); break;
      case ScreeningStanding::Outdated: put("outdated"); break;
      case ScreeningStanding::CandidatesOpen: put("candidates-open"); break;
      case ScreeningStanding::NoCandidate:
      case ScreeningStanding::AllAnswered:
        if (table.isComplete() && row.verdict == VerdictKind::Open) put("not-concluded");
        break;
    }
    switch (state) {
      case ReviewState::Submitted: {
        const bool own = (person && person->id == reviewed->review.authorId) || sameName(actor, reviewed->review.author);
        put(mayDecide && !own ? "waiting" : "submitted");
        break;
      }
      case ReviewState::Returned:
        if (sameName(actor, reviewed->review.author)) put("returned");
        break;
      case ReviewState::Stale: put("stale"); break;
      case ReviewState::Approved: put("approved"); break;
      case ReviewState::None:
        if (table.isComplete() && row.verdict != VerdictKind::Open) put("ready");
        break;
    }
  }
  JIHENG_ASSIGN(const ImpactList impact, workbench.impacts()->worklist(edition->id()));
  for (const ImpactRow& row : impact.rows) {
    if (row.decision() == ImpactDecision::NoEffect) continue;
    work.rows[QStringLiteral("impact")].push_back({row.technology.id, row.technology.number,
                                                   {row.technology.nameZh, row.technology.nameEn},
                                                   impactDecisionText(row.decision()),
                                                   row.decision() == ImpactDecision::Open ? Semantic::Stale : Semantic::Soon,
                                                   impactReason(row, impact)});
  }
  for (const auto& list : lists) {
    const QString code = QString::fromLatin1(list.code);
    work.buckets.push_back({code, list.word, list.meaning, static_cast<int>(work.rows.value(code).size())});
  }
  return work;
}

}  // namespace jiheng::ui
