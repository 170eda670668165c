#include "ui/questionnaire/result_view.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/foundation/formats.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

Semantic semanticOf(EndKind kind) {
  switch (kind) {
    case EndKind::Reaches: return Semantic::Restricted;
    case EndKind::OtherRegime: return Semantic::Accent;
    case EndKind::Unsettled:
    case EndKind::AskExpert: return Semantic::Soon;
    case EndKind::NotTechnology:
    case EndKind::NotOwn:
    case EndKind::DoesNotReach: return Semantic::Unverified;
    case EndKind::Open: return Semantic::Open;
  }
  return Semantic::Open;
}

ThemedLabel* ResultView::add(QVBoxLayout* column, const Text& text, TextRole role, bool strong, bool quiet) {
  auto* label = new ThemedLabel(m_context.theme, role,
                                quiet ? ThemedLabel::Tone::Quiet : strong ? ThemedLabel::Tone::Strong : ThemedLabel::Tone::Normal, this);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setFocusPolicy(Qt::NoFocus);
  label->setPhrase(text);
  column->addWidget(label);
  return label;
}

void ResultView::addSources(QVBoxLayout* column, const Questionnaire& questionnaire, const QStringList& sources) {
  for (const QString& id : sources) {
    if (const GuideSource* source = questionnaire.source(id))
      add(column, phrase("UiQuestionnaire", "Source: %1").arg(guideSourceText(*source)), TextRole::Small, false, true);
  }
}

void ResultView::addHandOver(QVBoxLayout* column, const Questionnaire& questionnaire, const HandOver& handOver) {
  auto* card = new QFrame(this);
  card->setObjectName(QStringLiteral("handOver"));
  card->setFrameShape(QFrame::StyledPanel);
  auto* inner = new QVBoxLayout(card);
  inner->setSpacing(m_context.theme.unit());
  add(inner, phrase("UiQuestionnaire", "Handed over: %1").arg(handOver.regime), TextRole::Body, true);
  add(inner, Text::of(handOver.reason), TextRole::Body, false);
  add(inner, phrase("UiQuestionnaire", "Authority: %1").arg(handOver.authority), TextRole::Body, false);
  add(inner, phrase("UiQuestionnaire", "Not assessed here: %1").arg(handOver.notAssessed), TextRole::Body, false);
  addSources(inner, questionnaire, handOver.sources);
  column->addWidget(card);
}

ResultView::ResultView(UiContext& context, const Questionnaire& questionnaire, const QuestionnaireRun& run, const GuidePath& path, const Text& outdated,
                       QWidget* parent)
    : QWidget(parent), m_context(context) {
  const Theme& theme = context.theme;
  setObjectName(QStringLiteral("resultView"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme.unit(6), theme.unit(5), theme.unit(6), theme.unit(5));
  column->setSpacing(theme.unit(2));
  auto* badge = new StatusBadge(theme, this);
  badge->setObjectName(QStringLiteral("endBadge"));
  badge->setBadge(semanticOf(path.kind), endKindText(path.kind));
  column->addWidget(badge, 0, Qt::AlignLeft);
  add(column, endTitle(questionnaire, path), TextRole::Title, true)->setObjectName(QStringLiteral("endTitle"));
  if (!outdated.isEmpty()) add(column, outdated, TextRole::Body, true)->setMeaning(Semantic::Stale);
  const GuideEnd* end = questionnaire.end(path.end);
  if (end) add(column, Text::of(end->text), TextRole::Body, false);
  if (end) {
    int number = 0;
    for (const GuideReading& reading : end->readings) {
      add(column, phrase("UiQuestionnaire", "Reading %1: %2").arg(++number).arg(reading.text), TextRole::Body, false);
      addSources(column, questionnaire, {reading.source});
    }
  }
  if (const ExpertAdvice* expert = expertOf(questionnaire, path)) {
    add(column, phrase("UiQuestionnaire", "Whom to ask: %1").arg(expert->whom), TextRole::Body, false);
    add(column, phrase("UiQuestionnaire", "What to ask: %1").arg(expert->ask), TextRole::Body, false);
    const GuideQuestion* at = path.answered.isEmpty() ? nullptr : questionnaire.question(path.answered.last());
    if (at) add(column, phrase("UiQuestionnaire", "Open is the question: %1").arg(at->text), TextRole::Body, false);
  }
  for (const QString& id : path.handOvers) {
    if (const HandOver* handOver = questionnaire.handOver(id)) addHandOver(column, questionnaire, *handOver);
  }
  add(column, phrase("UiQuestionnaire", "Not assessed"), TextRole::Body, true);
  if (end) add(column, Text::of(end->notAssessed), TextRole::Body, false);
  for (const GuideSection* section : sectionsNotAsked(questionnaire, path))
    add(column, phrase("UiQuestionnaire", "Not asked on this path: %1").arg(section->title), TextRole::Body, false);
  add(column, phrase("UiQuestionnaire", "Assessed"), TextRole::Body, true);
  for (const AnsweredQuestion& one : answeredQuestions(questionnaire, run)) {
    add(column, phrase("UiQuestionnaire", "%1 %2", "a question and its answer").arg(one.text).arg(one.answer), TextRole::Body, false);
    if (!one.note.isEmpty()) add(column, phrase("UiQuestionnaire", "Note: %1").arg(one.note), TextRole::Small, false, true);
  }
  add(column, phrase("UiQuestionnaire", "Assumed"), TextRole::Body, true);
  add(column, phrase("UiQuestionnaire", "That the answers are true, and that revision %1 of the technology is what would be exported. The questions are of %2.")
                  .arg(run.technologyRevision).arg(questionnaire.knownOn()), TextRole::Body, false);
  if (end) addSources(column, questionnaire, end->sources);
  auto* last = new QPushButton(tr("Change the last answer"), this);
  last->setObjectName(QStringLiteral("changeLast"));
  connect(last, &QPushButton::clicked, this, [this, id = path.answered.isEmpty() ? QString() : path.answered.last()] { emit questionWanted(id); });
  last->setEnabled(!path.answered.isEmpty());
  column->addWidget(last, 0, Qt::AlignLeft);
  column->addStretch();
}

}  // namespace jiheng::ui
