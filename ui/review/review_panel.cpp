// How the panel is put together and what its steps do; what it shows is in review_panel_show.cpp.
#include "ui/review/review_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

#include "app/portfolio/record_rules.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

ReviewPanel::ReviewPanel(UiContext& given, QWidget* parent)
    : TechnologyPanel(given, parent),
      m_badge(new StatusBadge(given.theme, this)),
      m_state(new ThemedLabel(given.theme, TextRole::Body, ThemedLabel::Tone::Normal, this)),
      m_naming(new QWidget(this)),
      m_namingText(new ThemedLabel(given.theme, TextRole::Body, ThemedLabel::Tone::Normal, m_naming)),
      m_author(new QLineEdit(m_naming)),
      m_reviewer(new QLineEdit(m_naming)),
      m_name(new QPushButton(m_naming)),
      m_nameError(new FieldError(given.theme, m_reviewer, m_naming)),
      m_wordsLabel(new ThemedLabel(given.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_words(new CommitTextEdit(this)),
      m_wordsError(new FieldError(given.theme, m_words, this)),
      m_submit(new QPushButton(this)),
      m_approve(new QPushButton(this)),
      m_return(new QPushButton(this)),
      m_withdraw(new QPushButton(this)),
      m_why(new ThemedLabel(given.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_honest(new ThemedLabel(given.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_document(new QTextBrowser(this)) {
  build();
  addActions();
  connect(m_submit, &QPushButton::clicked, this, &ReviewPanel::submit);
  connect(m_approve, &QPushButton::clicked, this, &ReviewPanel::approve);
  connect(m_return, &QPushButton::clicked, this, &ReviewPanel::returnIt);
  connect(m_withdraw, &QPushButton::clicked, this, &ReviewPanel::withdraw);
  connect(m_name, &QPushButton::clicked, this, &ReviewPanel::nameTwo);
  connect(m_reviewer, &QLineEdit::returnPressed, this, &ReviewPanel::nameTwo);
  connect(m_document, &QTextBrowser::anchorClicked, this, &ReviewPanel::follow);
  connect(&given.theme, &Theme::changed, this, &ReviewPanel::showDocument);
  retranslate();
}

void ReviewPanel::build() {
  const Theme& theme = context().theme;
  m_badge->setObjectName(QStringLiteral("reviewState"));
  m_state->setObjectName(QStringLiteral("reviewSentence"));
  m_naming->setObjectName(QStringLiteral("reviewNaming"));
  m_author->setObjectName(QStringLiteral("reviewAuthorName"));
  m_reviewer->setObjectName(QStringLiteral("reviewReviewerName"));
  m_name->setObjectName(QStringLiteral("reviewNameTwo"));
  m_words->setObjectName(QStringLiteral("reviewWords"));
  m_submit->setObjectName(QStringLiteral("reviewSubmit"));
  m_approve->setObjectName(QStringLiteral("reviewApprove"));
  m_return->setObjectName(QStringLiteral("reviewReturn"));
  m_withdraw->setObjectName(QStringLiteral("reviewWithdraw"));
  m_why->setObjectName(QStringLiteral("reviewWhy"));
  m_document->setObjectName(QStringLiteral("reviewDocument"));
  for (ThemedLabel* label : {m_state, m_namingText, m_why, m_honest}) label->setWordWrap(true);
  m_words->setLines(2, 6);
  m_document->setFrameShape(QFrame::NoFrame);
  m_document->setOpenLinks(false);
  m_document->document()->setDocumentMargin(theme.unit(4));

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* steps = new QVBoxLayout;
  steps->setContentsMargins(theme.unit(4), theme.unit(3), theme.unit(4), theme.unit(2));
  steps->setSpacing(theme.unit(2));
  auto* state = new QHBoxLayout;
  state->setSpacing(theme.unit(2));
  state->addWidget(m_badge, 0, Qt::AlignTop);
  state->addWidget(m_state, 1);
  steps->addLayout(state);
  auto* naming = new QVBoxLayout(m_naming);
  naming->setContentsMargins(0, 0, 0, 0);
  naming->setSpacing(theme.unit(2));
  naming->addWidget(m_namingText);
  auto* names = new QHBoxLayout;
  names->addWidget(m_author, 1);
  names->addWidget(m_reviewer, 1);
  names->addWidget(m_name);
  naming->addLayout(names);
  naming->addWidget(m_nameError);
  steps->addWidget(m_naming);
  steps->addWidget(m_wordsLabel);
  steps->addWidget(m_words);
  steps->addWidget(m_wordsError);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(theme.unit(2));
  for (QPushButton* button : {m_submit, m_approve, m_return, m_withdraw}) buttons->addWidget(button);
  buttons->addStretch(1);
  steps->addLayout(buttons);
  steps->addWidget(m_why);
  steps->addWidget(m_honest);
  column->addLayout(steps);
  column->addWidget(m_document, 1);
  m_wordsLabel->setBuddy(m_words);
  setFocusProxy(m_words);
}

void ReviewPanel::addActions() {
  ActionRegistry& actions = context().actions;
  using Keys = QList<QKeySequence>;
  const QString record = QStringLiteral("record");
  actions.add({QStringLiteral("review.submit"), phrase("Actions", "Submit for review"), QStringLiteral("check"),
               Keys{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)}, record, false},
              this, [this] { if (m_submit->isVisible() && m_submit->isEnabled()) submit(); });
  actions.add({QStringLiteral("review.approve"), phrase("Actions", "Approve the review"), QStringLiteral("done"),
               Keys{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A)}, record, false},
              this, [this] { if (m_approve->isVisible() && m_approve->isEnabled()) approve(); });
  actions.add({QStringLiteral("review.return"), phrase("Actions", "Return the review with remarks"), QStringLiteral("undo"),
               Keys{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R)}, record, false},
              this, [this] { if (m_return->isVisible() && m_return->isEnabled()) returnIt(); });
}

void ReviewPanel::showTechnology(const TechnologyId& technology, const std::shared_ptr<const Edition>& edition) {
  if (!(m_technology == technology)) {
    m_drafts.insert(m_technology, m_words->toPlainText());
    m_words->setStoredText(m_drafts.value(technology));
    m_wordsError->clearError();
  }
  m_technology = technology;
  m_edition = edition;
  refresh();
}

void ReviewPanel::say(const Error& error) {
  if (error.code == ErrorCode::InvalidInput && error.field == QLatin1String("remarks")) {
    m_wordsError->setError(error);
    m_words->setFocus(Qt::OtherFocusReason);
    return;
  }
  context().messages.problem(error);
}

void ReviewPanel::submit() {
  ReviewService* reviews = context().workbench.reviews();
  if (!reviews || !m_edition) return;
  m_wordsError->clearError();
  const QString note = m_words->toPlainText();
  const auto made = std::make_shared<std::optional<ReviewId>>();
  const auto technology = m_technology;
  const auto edition = m_edition;
  Workbench& bench = context().workbench;
  const Status done = perform(
      context(), phrase("UiReview", "Submit for review"),
      [&bench, made, technology, edition, note]() -> Status {
        if (*made) return bench.reviews()->reinstate(**made);
        JIHENG_ASSIGN(const Review review, bench.reviews()->submit(technology, *edition, note));
        *made = review.id;
        return {};
      },
      [&bench, made]() -> Status { return bench.reviews()->withdraw(**made); });
  if (!done) return say(done.error());
  m_words->setStoredText({});
  context().messages.done(phrase("UiReview", "Submitted. Another person decides now."));
  refresh();
}

void ReviewPanel::approve() {
  if (!m_standing) return;
  const auto done = context().workbench.reviews()->approve(m_standing->review.id, m_words->toPlainText());
  if (!done) return say(done.error());
  m_words->setStoredText({});
  context().messages.done(phrase("UiReview", "Approved by %1. A signature is not undone; what changes later makes it stale.").arg(done->decidedBy));
  refresh();
}

void ReviewPanel::returnIt() {
  if (!m_standing) return;
  m_wordsError->clearError();
  const auto done = context().workbench.reviews()->returnWith(m_standing->review.id, m_words->toPlainText());
  if (!done) return say(done.error());
  m_words->setStoredText({});
  context().messages.done(phrase("UiReview", "Returned to %1 with the remarks.").arg(done->author));
  refresh();
}

void ReviewPanel::withdraw() {
  if (!m_standing) return;
  const ReviewId id = m_standing->review.id;
  Workbench& bench = context().workbench;
  const Status done = perform(
      context(), phrase("UiReview", "Withdraw the submission"), [&bench, id] { return bench.reviews()->withdraw(id); },
      [&bench, id] { return bench.reviews()->reinstate(id); });
  if (!done) return say(done.error());
  refresh();
}

void ReviewPanel::nameTwo() {
  PeopleService* people = context().workbench.people();
  if (!people) return;
  const QString author = m_author->text().simplified();
  const QString reviewer = m_reviewer->text().simplified();
  Workbench& bench = context().workbench;
  const auto made = std::make_shared<std::vector<PersonId>>();
  const Status done = perform(
      context(), phrase("UiReview", "Name author and reviewer"),
      [&bench, made, author, reviewer]() -> Status {
        if (!made->empty()) return bench.people()->restore(*made);
        JIHENG_ASSIGN(const auto persons, bench.people()->save({Person{{}, author, {Role::Author, Role::Officer}, {}, true},
                                                                Person{{}, reviewer, {Role::Reviewer}, {}, true}}));
        for (const Person& person : persons) made->push_back(person.id);
        return {};
      },
      [&bench, made]() -> Status { return bench.people()->remove(*made); });
  if (!done) return m_nameError->setError(done.error());
  m_nameError->clearError();
  people->setCurrent(author);
  context().messages.done(
      phrase("UiReview", "“%1” is author and officer, “%2” is reviewer. Choose in the status bar who works now.").arg(author).arg(reviewer));
  refresh();
}

void ReviewPanel::follow(const QUrl& url) {
  const QString address = url.toString();
  if (address.startsWith(QLatin1String("technology:"))) {
    context().navigator.open({QStringLiteral("review"), QStringLiteral("technology"), address.mid(11), panelId()});
    return;
  }
  if (!address.startsWith(QLatin1String("take:"))) return;
  const QStringList places = address.mid(5).split(QLatin1Char('/'));
  const size_t precedentIndex = places.value(0).toUInt();
  const size_t reasonIndex = places.value(1).toUInt();
  if (precedentIndex >= m_precedents.size() || reasonIndex >= m_precedents[precedentIndex].reasons.size()) return;
  const Precedent precedent = m_precedents[precedentIndex];
  const PrecedentReason reason = precedent.reasons[reasonIndex];
  Workbench& bench = context().workbench;
  const auto taken = std::make_shared<ReviewService::TakenOver>();
  const auto technology = m_technology;
  const auto edition = m_edition;
  const Status done = perform(
      context(), phrase("UiReview", "Take a reason over"),
      [&bench, taken, technology, edition, precedent, reason]() -> Status {
        JIHENG_ASSIGN(*taken, bench.reviews()->takeOver(technology, *edition, precedent, reason));
        return {};
      },
      [&bench, taken, precedent]() -> Status { return bench.reviews()->takeBack(*taken, precedent); });
  if (!done) return say(done.error());
  context().messages.done(phrase("UiReview", "The reason was taken over, with a link to the earlier decision. Judge it for this technology."));
  refresh();
}


QList<QWidget*> ReviewPanel::panes() { return {m_words, m_document}; }

}  // namespace jiheng::ui
