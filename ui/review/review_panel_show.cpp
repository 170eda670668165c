// What the panel shows: the state, the steps that can be taken now, and the document below them.
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

#include "app/foundation/formats.h"
#include "ui/review/review_html.h"
#include "ui/review/review_panel.h"
#include "ui/review/review_wording.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/semantics.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

QString ReviewPanel::title() const { return tr("Review"); }

void ReviewPanel::refresh() {
  m_standing.reset();
  m_missing.clear();
  m_comparison = {};
  m_precedents.clear();
  m_history.clear();
  const ReviewService* reviews = context().workbench.reviews();
  if (!reviews || m_technology.isEmpty() || !m_edition) return;
  const auto fail = [this](const Error& error) { context().messages.problem(error); };
  if (auto standing = reviews->standing(m_technology, *m_edition)) m_standing = *standing; else return fail(standing.error());
  if (auto missing = reviews->missing(m_technology, *m_edition)) m_missing = *missing; else return fail(missing.error());
  if (auto comparison = reviews->changesSince(m_technology, *m_edition)) m_comparison = *comparison; else return fail(comparison.error());
  if (auto precedents = reviews->precedents(m_technology, *m_edition)) m_precedents = *precedents; else return fail(precedents.error());
  if (auto history = reviews->history(m_technology)) m_history = *history; else return fail(history.error());
  showState();
  showSteps();
  showDocument();
}

void ReviewPanel::showState() {
  const ReviewState state = m_standing ? m_standing->standing.state : ReviewState::None;
  m_badge->setBadge(semanticOf(state), reviewStateText(state));
  Text sentence;
  if (!m_standing) {
    sentence = phrase("UiReview", "This technology was never submitted for review.");
  } else {
    const Review& review = m_standing->review;
    const QDate edition = [&] {
      const auto found = context().workbench.catalogue().edition(review.editionId);
      return found ? found->effective() : QDate();
    }();
    switch (state) {
      case ReviewState::Submitted:
        sentence = phrase("UiReview", "Submitted by %1 (%2): revision %3 under the edition of %4.")
                       .arg(review.author)
                       .arg(ageText(review.submittedAt, context().workbench.clock().now()))
                       .arg(review.technologyRevision)
                       .arg(edition);
        break;
      case ReviewState::Returned:
        sentence = phrase("UiReview", "Returned by %1: %2").arg(review.decidedBy).arg(review.remarks);
        break;
      case ReviewState::Approved:
      case ReviewState::Stale:
        sentence = phrase("UiReview", "Submitted by %1 and approved by %2: revision %3 under the edition of %4.")
                       .arg(review.author)
                       .arg(review.decidedBy)
                       .arg(review.technologyRevision)
                       .arg(edition);
        break;
      case ReviewState::None: break;
    }
    if (!m_standing->standing.reason.isEmpty()) sentence = phrase("UiReview", "%1 %2").arg(sentence).arg(m_standing->standing.reason);
  }
  m_state->setPhrase(sentence);
}

void ReviewPanel::showSteps() {
  const PeopleService* people = context().workbench.people();
  const ReviewService* reviews = context().workbench.reviews();
  if (!people || !reviews) return;
  const bool named = people->anybody();
  m_naming->setVisible(!named);
  if (!named && m_author->text().isEmpty()) m_author->setText(context().workbench.workspace()->actor());
  const bool waiting = m_standing && m_standing->standing.state == ReviewState::Submitted;
  const bool approved = m_standing && (m_standing->standing.state == ReviewState::Approved || m_standing->standing.state == ReviewState::Stale);
  const bool holds = m_standing && m_standing->standing.reason.isEmpty();
  Text why;
  // Submit: whatever may be written, and nothing is missing, and the same does not stand already.
  const Status maySubmit = people->may(QStringLiteral("review.submitted"));
  m_submit->setVisible(!((waiting || approved) && holds));
  m_submit->setEnabled(maySubmit.has_value() && m_missing.empty());
  if (m_submit->isVisibleTo(this) && !maySubmit) why = maySubmit.error().happened;
  const Status mayDecide = m_standing && (waiting || approved) ? reviews->mayDecide(m_standing->review) : Status();
  m_approve->setVisible(waiting);
  m_return->setVisible(waiting || approved);
  m_approve->setEnabled(waiting && mayDecide.has_value() && holds);
  m_return->setEnabled(mayDecide.has_value());
  if (waiting && !mayDecide) why = mayDecide.error().happened;
  m_withdraw->setVisible(waiting);
  m_withdraw->setEnabled(maySubmit.has_value());
  m_why->setPhrase(why);
  m_why->setVisible(!why.isEmpty());
}

void ReviewPanel::showDocument() {
  const ReviewHtml html(context().theme);
  const int place = m_document->verticalScrollBar()->value();
  QString body;
  const bool settled = m_standing && m_standing->standing.reason.isEmpty() &&
                       (m_standing->standing.state == ReviewState::Submitted || m_standing->standing.state == ReviewState::Approved);
  if (!m_missing.empty() && !settled) {
    body += html.heading(tr("Missing before it can be submitted"));
    for (const Text& text : m_missing) body += html.paragraph(QString(QStringLiteral("○ ") + shown(text)));
  }
  body += comparisonHtml();
  body += precedentsHtml();
  body += historyHtml();
  m_document->document()->setDefaultFont(context().theme.font(TextRole::Body));
  m_document->setHtml(body);
  m_document->verticalScrollBar()->setValue(place);
}

QString ReviewPanel::comparisonHtml() const {
  const ReviewHtml html(context().theme);
  if (!m_comparison.with) return {};
  const Review& with = *m_comparison.with;
  const Language language = shownLanguage();
  QString body = html.heading(with.decision == Decision::Approved
                                  ? tr("Changed since the approval of %1").arg(formatDateTime(with.decidedAt, language))
                                  : tr("Changed since it was returned on %1").arg(formatDateTime(with.decidedAt, language)));
  if (m_comparison.changes.empty()) return QString(body + html.paragraph(tr("Nothing: record, tags, texts and evidence are the same.")));
  for (const SnapshotChange& change : m_comparison.changes)
    body += QStringLiteral("<p style='margin:6px 0 2px 0'>%1<br/>%2</p>").arg(html.quiet(shown(change.what)), html.redline(change.segments));
  return body;
}

QString ReviewPanel::precedentsHtml() const {
  const ReviewHtml html(context().theme);
  QString body = html.heading(tr("Earlier decisions on similar technologies"));
  if (m_precedents.empty()) return QString(body + html.paragraph(tr("No approved decision on a similar technology.")));
  for (size_t i = 0; i < m_precedents.size(); ++i) {
    const Precedent& precedent = m_precedents[i];
    const QString name = precedent.name.in(shownLanguage());
    body += QStringLiteral("<p style='margin:10px 0 2px 0'>%1 &nbsp;%2 &nbsp;%3</p>")
                .arg(html.link(QString(QStringLiteral("technology:") + precedent.review.technology.value()),
                               precedent.number.isEmpty() ? name : tr("%1 %2", "number, name").arg(precedent.number, name)),
                     html.badge(semanticOf(precedent.review.verdict), shown(verdictText(precedent.review.verdict))),
                     html.quiet(tr("approved by %1, %2").arg(precedent.review.decidedBy,
                                                             formatDateTime(precedent.review.decidedAt, shownLanguage()))));
    for (const Text& text : precedent.alike) body += html.paragraph(tr("Alike: %1").arg(shown(text)));
    for (const Text& text : precedent.differences) body += html.paragraph(tr("Differs: %1").arg(shown(text)));
    for (size_t r = 0; r < precedent.reasons.size(); ++r) {
      const PrecedentReason& reason = precedent.reasons[r];
      body += QStringLiteral("<p style='margin:2px 0 4px 16px'>%1<br/>%2 &nbsp;%3</p>")
                  .arg(html.quiet(tr("%1, %2", "place, state").arg(shown(reason.place), shown(tagStateText(reason.state)))),
                       reason.reason.toHtmlEscaped(),
                       html.link(QStringLiteral("take:%1/%2").arg(i).arg(r), tr("Take the reason over")));
    }
  }
  return body;
}

QString ReviewPanel::historyHtml() const {
  const ReviewHtml html(context().theme);
  if (m_history.empty()) return {};
  const Language language = shownLanguage();
  QString body = html.heading(tr("Submissions and decisions"));
  for (auto each = m_history.rbegin(); each != m_history.rend(); ++each) {
    body += QStringLiteral("<p style='margin:8px 0 2px 0'>%1 &nbsp;%2</p>")
                .arg(html.strong(tr("%1: revision %2, %3, %4", "when, revision, verdict, decision")
                                     .arg(formatDateTime(each->submittedAt, language))
                                     .arg(each->technologyRevision)
                                     .arg(shown(verdictText(each->verdict)), shown(decisionText(each->decision)))),
                     html.quiet(tr("submitted by %1").arg(each->author)));
    if (!each->note.isEmpty()) body += html.paragraph(tr("Note: %1").arg(each->note));
    if (each->decidedAt.isValid())
      body += QStringLiteral("<p style='margin:2px 0 2px 0'>%1</p>")
                  .arg(html.quiet(tr("decided by %1, %2").arg(each->decidedBy, formatDateTime(each->decidedAt, language))));
    if (!each->remarks.isEmpty()) body += html.paragraph(tr("Remarks: %1").arg(each->remarks));
  }
  return body;
}

void ReviewPanel::retranslate() {
  m_namingText->setText(tr("A review needs two persons. Name who writes and who reviews; more persons and roles can be named later."));
  m_author->setPlaceholderText(tr("Author and officer"));
  m_author->setAccessibleName(tr("Name of the author and officer"));
  m_reviewer->setPlaceholderText(tr("Reviewer"));
  m_reviewer->setAccessibleName(tr("Name of the reviewer"));
  m_name->setText(tr("Name these two"));
  m_wordsLabel->setText(tr("Note to the reviewer, or remarks to the author"));
  m_words->setAccessibleName(tr("Note or remarks"));
  m_submit->setText(tr("Submit for review"));
  m_approve->setText(tr("Approve"));
  m_return->setText(tr("Return with remarks"));
  m_withdraw->setText(tr("Withdraw"));
  m_document->setAccessibleName(tr("Review of the technology"));
  m_honest->setText(tr("The workspace is a local file, not a server, and a name is not a login: roles keep honest people from "
                       "mistakes, and the audit trail shows every signature."));
  showDocument();
}

}  // namespace jiheng::ui
