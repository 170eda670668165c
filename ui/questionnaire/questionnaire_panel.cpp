#include "ui/questionnaire/questionnaire_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/questionnaire/guide_map.h"
#include "ui/questionnaire/question_view.h"
#include "ui/questionnaire/result_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

QuestionnairePanel::QuestionnairePanel(UiContext& context, QWidget* parent) : TechnologyPanel(context, parent) {
  build();
  connect(&context.workbench, &Workbench::workspaceChanged, this, &QuestionnairePanel::followService);
  followService();
  retranslate();
}

QString QuestionnairePanel::title() const { return tr("Questionnaire"); }

void QuestionnairePanel::build() {
  const Theme& theme = context().theme;
  setFocusPolicy(Qt::StrongFocus);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  m_stack = new QStackedWidget(this);
  outer->addWidget(m_stack);
  m_start = new EmptyState(theme, QStringLiteral("review"), m_stack);
  m_start->setTexts(phrase("UiQuestionnaire", "No question is answered for this technology"),
                    phrase("UiQuestionnaire", "Four groups of questions: is it technology, whose is it, do other regimes apply, and does its content reach a "
                                              "control point. Every answer is kept at once; you can stop anywhere."));
  m_start->addStep(phrase("UiQuestionnaire", "Begin the questions"), {}, [this] { begin(); })->setObjectName(QStringLiteral("guideBegin"));
  m_sources = new QMenu(this);
  m_start->addStep(phrase("UiQuestionnaire", "Take answers over from another technology"), {}, [this] {
    fillTakeOver();
    m_sources->popup(mapToGlobal(rect().center()));
  })->setObjectName(QStringLiteral("guideTakeOver"));
  m_work = new QWidget(m_stack);
  m_work->setBackgroundRole(QPalette::Base);
  m_work->setAutoFillBackground(true);
  auto* row = new QHBoxLayout(m_work);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  m_map = new GuideMap(context(), m_work);
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(theme.unit(6), theme.unit(2), theme.unit(4), 0);
  m_line = new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, m_work);
  m_line->setObjectName(QStringLiteral("runLine"));
  m_line->setWordWrap(true);
  m_anew = new QPushButton(m_work);
  m_anew->setObjectName(QStringLiteral("guideAnew"));
  m_takeOver = new QPushButton(m_work);
  m_takeOver->setObjectName(QStringLiteral("guideTakeOverAnew"));
  m_takeOver->setMenu(m_sources);
  head->addWidget(m_line, 1);
  head->addWidget(m_takeOver);
  head->addWidget(m_anew);
  m_scroll = new QScrollArea(m_work);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::StrongFocus);
  right->addLayout(head);
  right->addWidget(m_scroll, 1);
  row->addWidget(m_map, 1);
  row->addLayout(right, 3);
  m_stack->addWidget(m_start);
  m_stack->addWidget(m_work);
  connect(m_anew, &QPushButton::clicked, this, &QuestionnairePanel::begin);
  connect(m_sources, &QMenu::aboutToShow, this, &QuestionnairePanel::fillTakeOver);
  connect(m_map, &GuideMap::questionWanted, this, [this](const QString& question) {
    if (leave()) showQuestion(question);
  });
}

QList<QWidget*> QuestionnairePanel::panes() { return {m_map, m_scroll}; }

void QuestionnairePanel::followService() {
  m_technology = {};
  m_record.reset();
  m_run.reset();
  m_typed.clear();
  if (service()) connect(service(), &QuestionnaireService::changed, this, &QuestionnairePanel::reload, Qt::UniqueConnection);
  refill();
}

void QuestionnairePanel::showTechnology(const TechnologyId& technology, const std::shared_ptr<const Edition>&) {
  if (technology != m_technology) {
    m_typed.clear();
    m_run.reset();
    m_shown.clear();
  }
  m_technology = technology;
  reload();
}

void QuestionnairePanel::reload() {
  const PortfolioService* portfolio = context().workbench.portfolio();
  m_record.reset();
  if (m_technology.isEmpty() || !service() || !portfolio) {
    m_run.reset();
    return refill();
  }
  const auto record = portfolio->technology(m_technology);
  const auto latest = service()->latest(m_technology);
  if (!record || !latest) {
    if (!latest) context().messages.problem(latest.error());
    m_run.reset();
    return refill();
  }
  m_record = *record;
  const bool other = !m_run || !*latest || m_run->id != (*latest)->id;
  const QString wasNext = m_run ? pathOf(service()->questionnaire(), m_run->answers).next : QString();
  m_run = *latest;
  if (m_run) {
    const GuidePath path = pathOf(service()->questionnaire(), m_run->answers);
    // Go on with the path, unless an earlier answer is being looked at and still lies on it.
    if (other || m_shown.isEmpty() || m_shown == wasNext || !path.answered.contains(m_shown)) m_shown = path.next;
  }
  refill();
}

void QuestionnairePanel::refill() {
  if (m_question && m_question->isTouched()) m_typed.insert(m_question->questionId(), {m_question->typed(), m_question->note()});
  const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus() && !m_map->hasFocus();
  m_question = nullptr;
  if (QWidget* old = m_scroll->takeWidget()) {
    old->hide();
    old->deleteLater();
  }
  if (!m_run || !service() || !m_record) {
    m_stack->setCurrentWidget(m_start);
    return;
  }
  const Questionnaire& questionnaire = service()->questionnaire();
  const GuidePath path = pathOf(questionnaire, m_run->answers);
  const Text outdated = outdatedText(*m_run, *m_record, questionnaire);
  m_line->setPhrase(outdated.isEmpty() ? phrase("UiQuestionnaire", "Revision %1 of the technology; begun by %2").arg(m_run->technologyRevision).arg(m_run->author)
                                       : outdated);
  m_map->showPath(questionnaire, *m_run, path, m_shown);
  QWidget* shown = nullptr;
  if (const GuideQuestion* question = questionnaire.question(m_shown)) {
    const GivenAnswer* given = m_run->answer(m_shown);
    QString origin;
    if (given && !given->takenFrom.isEmpty()) {
      const auto technology = context().workbench.portfolio()->technology(given->takenFrom);
      if (technology) origin = Bilingual{technology->nameZh, technology->nameEn}.in(context().language.language());
    }
    m_question = new QuestionView(context(), questionnaire, *question, given, origin, m_shown == questionnaire.start(), m_scroll);
    if (const auto typed = m_typed.constFind(m_shown); typed != m_typed.constEnd()) {
      if (!typed->answer.isEmpty()) m_question->setTyped(typed->answer);
      m_question->setNote(typed->note);
    }
    connect(m_question, &QuestionView::answered, this, [this](const QString& value) { (void)give(value, m_question->note()); });
    connect(m_question, &QuestionView::noteChanged, this, [this] {
      const GivenAnswer* present = m_run ? m_run->answer(m_shown) : nullptr;
      if (present) (void)give(present->value, m_question->note());
    });
    connect(m_question, &QuestionView::backWanted, this, &QuestionnairePanel::back);
    shown = m_question;
  } else {
    auto* result = new ResultView(context(), questionnaire, *m_run, path, outdated, m_scroll);
    connect(result, &ResultView::questionWanted, this, &QuestionnairePanel::showQuestion);
    shown = result;
  }
  m_scroll->setWidget(shown);
  m_stack->setCurrentWidget(m_work);
  if (hadFocus) {
    if (m_question)
      m_question->focusAnswer();
    else
      m_scroll->setFocus(Qt::OtherFocusReason);
  }
}

void QuestionnairePanel::showQuestion(const QString& question) {
  m_shown = question;
  refill();
  if (m_question) m_question->focusAnswer();
}

bool QuestionnairePanel::give(const QString& value, const QString& note) {
  if (!m_run || !m_question || !service()) return true;
  const QuestionnaireRunId run = m_run->id;
  const QString question = m_question->questionId();
  const GivenAnswer* present = m_run->answer(question);
  const std::optional<GivenAnswer> earlier = present ? std::optional(*present) : std::nullopt;
  const GuideQuestion* asked = service()->questionnaire().question(question);
  // What is given now is no longer merely typed; should it be refused, it is typed again.
  const Typed typed{m_question->typed(), note};
  m_typed.remove(question);
  m_question->setNote(earlier ? earlier->note : QString());
  m_question->setTyped(earlier ? earlier->value : QString());
  UiContext* ui = &context();
  const Status status = perform(
      context(), phrase("UiQuestionnaire", "Answer: %1").arg(asked ? asked->text : Bilingual{question, question}),
      [ui, run, question, value, note]() -> Status {
        QuestionnaireService* present_service = ui->workbench.questionnaires();
        if (!present_service) return {};
        JIHENG_TRY(present_service->answer(run, question, value, note));
        return {};
      },
      [ui, run, question, earlier]() -> Status {
        QuestionnaireService* present_service = ui->workbench.questionnaires();
        return present_service ? present_service->putBack(run, question, earlier) : Status();
      });
  if (status) {
    // The same answer again changes nothing, so nothing was signalled: go on all the same.
    if (m_shown == question && m_run) {
      const GuidePath path = pathOf(service()->questionnaire(), m_run->answers);
      const qsizetype at = path.answered.indexOf(question);
      if (at >= 0 && earlier && earlier->value == value && earlier->note == note.trimmed())
        showQuestion(at + 1 < path.answered.size() ? path.answered[at + 1] : path.next);
    }
    return true;
  }
  if (m_question) {
    m_question->setNote(typed.note);
    m_question->setTyped(typed.answer);
    m_question->setError(status.error());
  }
  return false;
}

void QuestionnairePanel::begin() {
  if (!service() || m_technology.isEmpty()) return;
  UiContext* ui = &context();
  auto made = std::make_shared<QuestionnaireRunId>();
  const TechnologyId technology = m_technology;
  const Status status = perform(
      context(), phrase("UiQuestionnaire", "Begin the questions"),
      [ui, made, technology]() -> Status {
        QuestionnaireService* present = ui->workbench.questionnaires();
        if (!present) return {};
        if (!made->isEmpty()) return present->restore(*made);
        JIHENG_ASSIGN(const QuestionnaireRun run, present->start(technology));
        *made = run.id;
        return {};
      },
      [ui, made]() -> Status {
        QuestionnaireService* present = ui->workbench.questionnaires();
        return present ? present->remove(*made) : Status();
      });
  if (!status) return context().messages.problem(status.error());
  if (m_question) m_question->focusAnswer();
}

void QuestionnairePanel::fillTakeOver() {
  m_sources->clear();
  const PortfolioService* portfolio = context().workbench.portfolio();
  if (!service() || !portfolio) return;
  const auto runs = service()->latestOfAll();
  if (runs) {
    for (const QuestionnaireRun& run : *runs) {
      if (run.technology == m_technology || run.answers.empty()) continue;
      const auto technology = portfolio->technology(run.technology);
      if (!technology) continue;
      const QString name = Bilingual{technology->nameZh, technology->nameEn}.in(context().language.language());
      m_sources->addAction(technology->number.isEmpty() ? name : tr("%1 %2").arg(technology->number, name), this, [this, id = run.id] { takeOver(id); });
    }
  }
  if (m_sources->isEmpty()) m_sources->addAction(tr("No other technology has answers yet"))->setEnabled(false);
}

void QuestionnairePanel::takeOver(const QuestionnaireRunId& from) {
  UiContext* ui = &context();
  auto made = std::make_shared<QuestionnaireRunId>();
  const TechnologyId technology = m_technology;
  const Status status = perform(
      context(), phrase("UiQuestionnaire", "Take answers over"),
      [ui, made, technology, from]() -> Status {
        QuestionnaireService* present = ui->workbench.questionnaires();
        if (!present) return {};
        if (!made->isEmpty()) return present->restore(*made);
        JIHENG_ASSIGN(const QuestionnaireRun run, present->takeOver(technology, from));
        *made = run.id;
        return {};
      },
      [ui, made]() -> Status {
        QuestionnaireService* present = ui->workbench.questionnaires();
        return present ? present->remove(*made) : Status();
      });
  if (!status) context().messages.problem(status.error());
}

void QuestionnairePanel::back() {
  if (!m_run || !service() || !leave()) return;
  const GuidePath path = pathOf(service()->questionnaire(), m_run->answers);
  const qsizetype at = path.answered.indexOf(m_shown);
  const qsizetype before = at < 0 ? path.answered.size() - 1 : at - 1;
  if (before >= 0) showQuestion(path.answered[before]);
}

bool QuestionnairePanel::leave() {
  if (!m_question || !m_question->isTouched() || !m_run) return true;
  const GivenAnswer* present = m_run->answer(m_question->questionId());
  // A typed text is the answer; a note without an answer waits here until there is one.
  if (!m_question->typed().isEmpty()) return give(m_question->typed(), m_question->note());
  if (present && !present->toConfirm) return give(present->value, m_question->note());
  m_typed.insert(m_question->questionId(), {m_question->typed(), m_question->note()});
  return true;
}

void QuestionnairePanel::keyPressEvent(QKeyEvent* event) {
  if (m_question && m_question->answerByKey(event)) return event->accept();
  if (!m_question && m_run && event->key() == Qt::Key_Backspace) return back();
  TechnologyPanel::keyPressEvent(event);
}

void QuestionnairePanel::retranslate() {
  m_anew->setText(tr("Begin anew"));
  m_takeOver->setText(tr("Take answers over"));
  m_scroll->setAccessibleName(tr("Question or result"));
  m_sources->setAccessibleName(tr("Technologies whose answers can be taken over"));
  m_map->retranslate();
  refill();
}

}  // namespace jiheng::ui
