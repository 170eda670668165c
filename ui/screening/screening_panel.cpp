#include "ui/screening/screening_panel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/screening/screening_document.h"
#include "ui/screening/weak_form.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/svg_icon.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/undo.h"
#include "ui/widgets/view_state.h"

namespace jiheng::ui {

namespace {

Semantic semanticOf(ScreeningStanding standing) {
  switch (standing) {
    case ScreeningStanding::NeverScreened:
    case ScreeningStanding::CandidatesOpen: return Semantic::Open;
    case ScreeningStanding::NoCandidate:
    case ScreeningStanding::AllAnswered: return Semantic::Done;
    case ScreeningStanding::Outdated: return Semantic::Stale;
  }
  return Semantic::Open;
}

QTextBrowser* reader(QWidget* parent, const char* name) {
  auto* browser = new QTextBrowser(parent);
  browser->setObjectName(QLatin1String(name));
  browser->setFrameShape(QFrame::NoFrame);
  browser->setOpenLinks(false);
  return browser;
}

}  // namespace

ScreeningPanel::ScreeningPanel(UiContext& context, QWidget* parent) : TechnologyPanel(context, parent) {
  build();
  addActions();
  rememberSplitter(m_splitter, context.settings, QStringLiteral("screening/panes"));
  connect(&context.workbench, &Workbench::workspaceChanged, this, [this] {
    m_portfolio.reset();
    showTechnology({}, nullptr);
  });
  connect(&context.theme, &Theme::changed, this, [this] {
    if (!m_technology.isEmpty()) showCandidate(m_list->current());
  });
  retranslate();
}

QString ScreeningPanel::title() const { return tr("Screening"); }

void ScreeningPanel::build() {
  const Theme& theme = context().theme;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(theme.unit(4), theme.unit(2), theme.unit(3), theme.unit(2));
  head->setSpacing(theme.unit(2));
  m_standing = new StatusBadge(theme, this);
  m_standing->setObjectName(QStringLiteral("screeningStanding"));
  m_sentence = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, this);
  m_sentence->setObjectName(QStringLiteral("screeningSentence"));
  m_sentence->setWordWrap(true);
  const auto button = [&](const char* name, const char* icon) {
    auto* made = new QToolButton(this);
    made->setObjectName(QLatin1String(name));
    made->setIcon(svgIcon(QLatin1String(icon)));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setAutoRaise(true);
    return made;
  };
  m_screen = button("screenAgain", "refresh");
  m_refuseWeak = button("refuseWeak", "done");
  m_all = button("screenAll", "screen");
  head->addWidget(m_standing);
  head->addWidget(m_sentence, 1);
  head->addWidget(m_refuseWeak);
  head->addWidget(m_screen);
  head->addWidget(m_all);
  column->addLayout(head);
  m_weak = new WeakForm(theme, this);
  column->addWidget(m_weak);
  m_pages = new QStackedWidget(this);
  column->addWidget(m_pages, 1);

  m_never = new EmptyState(theme, QStringLiteral("screen"), m_pages);
  m_never->setTexts(phrase("UiScreening", "Not screened against this edition"),
                    phrase("UiScreening",
                           "Screening compares the words of the technology with every item and control point of the edition, in "
                           "both languages. It proposes candidates with its reasons; it decides nothing."));
  m_never->addStep(phrase("UiScreening", "Screen this technology"), QStringLiteral("screen"), [this] { screenAgain(); })
      ->setObjectName(QStringLiteral("screenNow"));
  m_abstained = new EmptyState(theme, QStringLiteral("search"), m_pages);
  m_abstained
      ->addStep(phrase("UiScreening", "Open the dossier"), QStringLiteral("list"),
                [this] {
                  context().navigator.open({QStringLiteral("review"), QStringLiteral("technology"), m_technology.value(),
                                            QStringLiteral("dossier")});
                })
      ->setObjectName(QStringLiteral("openDossier"));
  m_splitter = new QSplitter(Qt::Horizontal, m_pages);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(1);
  m_text = reader(m_splitter, "screenedText");
  m_splitter->addWidget(m_text);
  m_splitter->addWidget(buildRight());
  m_splitter->setStretchFactor(0, 2);
  m_splitter->setStretchFactor(1, 3);
  m_splitter->setSizes({360, 560});
  m_pages->addWidget(m_never);
  m_pages->addWidget(m_abstained);
  m_pages->addWidget(m_splitter);

  connect(m_screen, &QToolButton::clicked, this, &ScreeningPanel::screenAgain);
  connect(m_refuseWeak, &QToolButton::clicked, this, &ScreeningPanel::openWeak);
  connect(m_all, &QToolButton::clicked, this, &ScreeningPanel::screenPortfolio);
  connect(m_weak, &WeakForm::applied, this, &ScreeningPanel::refuseWeak);
}

QWidget* ScreeningPanel::buildRight() {
  auto* right = new QSplitter(Qt::Vertical, m_splitter);
  right->setObjectName(QStringLiteral("candidatePanes"));
  right->setChildrenCollapsible(false);
  right->setHandleWidth(1);
  m_list = new CandidateList(context().theme, right);
  m_law = reader(right, "candidateLaw");
  m_decision = new DecisionForm(context().theme, right);
  right->addWidget(m_list);
  right->addWidget(m_law);
  right->addWidget(m_decision);
  right->setStretchFactor(0, 2);
  right->setStretchFactor(1, 3);
  right->setStretchFactor(2, 0);
  rememberSplitter(right, context().settings, QStringLiteral("screening/candidate-panes"));
  connect(m_list, &CandidateList::chosen, this, &ScreeningPanel::showCandidate);
  connect(m_decision, &DecisionForm::decided, this, &ScreeningPanel::decide);
  return right;
}

void ScreeningPanel::addActions() {
  ActionRegistry& actions = context().actions;
  using Keys = QList<QKeySequence>;
  const auto add = [&](const char* id, const Text& text, const char* icon, const Keys& keys, std::function<void()> run) {
    actions.add({QString::fromLatin1(id), text, QString::fromLatin1(icon), keys, QStringLiteral("record"), false}, this,
                std::move(run));
  };
  add("screening.screen", phrase("Actions", "Screen again"), "refresh", Keys{QKeySequence(Qt::Key_F5)},
      [this] { screenAgain(); });
  add("screening.all", phrase("Actions", "Screen the portfolio"), "screen", {}, [this] { screenPortfolio(); });
  add("screening.next", phrase("Actions", "Next candidate"), "chevron-down", Keys{QKeySequence(Qt::Key_J)},
      [this] { m_list->choose(m_list->current() + 1); });
  add("screening.previous", phrase("Actions", "Previous candidate"), "chevron-up", Keys{QKeySequence(Qt::Key_K)},
      [this] { m_list->choose(m_list->current() - 1); });
  const auto choice = [&](const char* id, const Text& text, Qt::Key key, TagState state) {
    add(id, text, "tag", Keys{QKeySequence(key)}, [this, state] {
      if (m_pages->currentWidget() != m_splitter) return;
      m_decision->choose(state);
      m_decision->reasonEdit()->setFocus(Qt::ShortcutFocusReason);
    });
  };
  choice("screening.confirm", phrase("Actions", "Confirm the candidate"), Qt::Key_C, TagState::Confirmed);
  choice("screening.reject", phrase("Actions", "Reject the candidate"), Qt::Key_R, TagState::Rejected);
  choice("screening.keep", phrase("Actions", "Keep as candidate"), Qt::Key_O, TagState::Candidate);
  add("screening.decide", phrase("Actions", "Save the decision and go to the next candidate"), "done",
      Keys{QKeySequence(Qt::CTRL | Qt::Key_Return)}, [this] { decide(); });
}

void ScreeningPanel::showTechnology(const TechnologyId& technology, const std::shared_ptr<const Edition>& edition) {
  const bool same = technology == m_technology && edition == m_edition;
  m_technology = technology;
  m_edition = edition;
  setEnabled(!technology.isEmpty() && edition);
  if (!same) m_weak->hide();
  if (technology.isEmpty() || !edition) {
    m_list->candidates().setRows({});
    m_pages->setCurrentWidget(m_never);
    return;
  }
  if (ExaminationService* examination = context().workbench.examination()) {
    examination->takeInHand(technology);
    connect(examination, &ExaminationService::changed, this, &ScreeningPanel::read, Qt::UniqueConnection);
  }
  read();
  if (!same) goToNext(-1);
}

bool ScreeningPanel::leave() {
  if (m_pages->currentWidget() != m_splitter || !m_decision->isTouched()) return true;
  // A state without a reason is no decision yet, and is not kept; a whole one is stored.
  if (!m_decision->state() || m_decision->reason().trimmed().isEmpty()) return m_decision->reason().trimmed().isEmpty();
  decide();
  return !m_decision->isTouched();
}

void ScreeningPanel::setContentLanguage(ContentLanguage language) {
  m_language = language;
  if (!m_technology.isEmpty()) showCandidate(m_list->current());
}

QList<QWidget*> ScreeningPanel::panes() {
  if (m_pages->currentWidget() != m_splitter) return {m_pages->currentWidget()};
  return {m_list, m_text, m_law, m_decision->reasonEdit()};
}

void ScreeningPanel::retranslate() {
  m_screen->setText(tr("Screen again"));
  m_screen->setToolTip(tr("Compare the technology with this edition once more (F5)"));
  m_refuseWeak->setText(tr("Reject weak ones…"));
  m_refuseWeak->setToolTip(tr("Reject all weak candidates that are open with one reason"));
  m_all->setText(tr("Screen all…"));
  m_all->setToolTip(tr("Screen every technology that was never screened or whose screening is outdated"));
  for (QToolButton* button : {m_screen, m_refuseWeak, m_all}) button->setAccessibleName(button->text());
  m_text->setAccessibleName(tr("Words of the technology"));
  m_law->setAccessibleName(tr("Text of the candidate and its reasons"));
  m_list->setAccessibleName(tr("Candidates"));
  m_splitter->setAccessibleName(tr("Technology and candidates"));
  m_decision->retranslate();
  m_weak->retranslate();
  if (!m_technology.isEmpty() && m_edition) read();
}

void ScreeningPanel::showHead() {
  m_standing->setBadge(semanticOf(m_screened.standing), screeningStandingText(m_screened.standing));
  const QDate day = m_edition->effective();
  Text sentence;
  switch (m_screened.standing) {
    case ScreeningStanding::NeverScreened: break;
    case ScreeningStanding::Outdated:
      sentence = phrase("UiScreening",
                        "The technology, the engine or the text of the edition of %1 changed since: screen it again.")
                     .arg(day);
      break;
    case ScreeningStanding::NoCandidate:
      if (m_answer) sentence = m_answer->sentence;
      break;
    case ScreeningStanding::CandidatesOpen:
      sentence = phrase("UiScreening", "%1 of %2 candidates under the edition of %3 wait for a decision.")
                     .arg(m_screened.open + m_screened.openTags)
                     .arg(std::max(m_screened.candidates, m_screened.open + m_screened.openTags))
                     .arg(day);
      break;
    case ScreeningStanding::AllAnswered:
      sentence = phrase("UiScreening", "Every candidate under the edition of %1 has its answer. The dossier says what was examined.")
                     .arg(day);
      break;
  }
  m_sentence->setPhrase(sentence);
  m_refuseWeak->setVisible(m_screened.openWeak > 0 && m_screened.standing == ScreeningStanding::CandidatesOpen);
  m_screen->setVisible(m_screened.standing != ScreeningStanding::NeverScreened);
}

void ScreeningPanel::screenAgain() {
  ExaminationService* examination = context().workbench.examination();
  if (!examination || m_technology.isEmpty() || !m_edition) return;
  auto before = std::make_shared<std::optional<ScreeningRecord>>();
  const auto present = examination->screening(m_technology, m_edition->id());
  if (!present) return context().messages.problem(present.error());
  *before = *present;
  const TechnologyId id = m_technology;
  const QString edition = m_edition->id();
  const Status done = perform(
      context(), phrase("UiScreening", "screening"),
      [this, id, edition]() -> Status {
        JIHENG_TRY(context().workbench.examination()->screen(id, edition));
        return {};
      },
      [this, id, edition, before] { return context().workbench.examination()->revert(id, edition, *before); });
  if (!done) return context().messages.problem(done.error());
  goToNext(-1);
}

void ScreeningPanel::screenPortfolio() {
  ExaminationService* examination = context().workbench.examination();
  if (!examination || !m_edition) return;
  if (!m_portfolio) {
    m_portfolio = std::make_unique<PortfolioScreening>(*examination);
    connect(m_portfolio.get(), &PortfolioScreening::finished, this, [this](const ScreeningOutcome& outcome) {
      const int count = outcome.technologies;
      const Text text = phrase("UiScreening", "%n technologies screened; %1 of them have candidates.", nullptr, count)
                            .arg(outcome.withCandidates);
      if (outcome.cancelled)
        context().messages.notice(
            phrase("UiScreening", "%1 The rest is kept for the next time.").arg(text));
      else
        context().messages.done(text);
    });
    connect(m_portfolio.get(), &PortfolioScreening::failed, this,
            [this](const Error& error) { context().messages.problem(error); });
  }
  if (m_portfolio->isRunning()) return;
  const auto run = examination->beginRun(m_edition->id());
  if (!run) return context().messages.problem(run.error());
  const auto due = examination->countDue(*run, ScreeningScope::Due);
  if (!due) return context().messages.problem(due.error());
  if (*due == 0)
    return context().messages.notice(phrase("UiScreening", "Every technology is screened against the edition of %1 already.")
                                         .arg(m_edition->effective()));
  Job* job = context().jobs.create(phrase("UiScreening", "Screening the portfolio"));
  if (const Status started = m_portfolio->start(*job, m_edition->id(), ScreeningScope::Due); !started)
    context().messages.problem(started.error());
}

}  // namespace jiheng::ui
