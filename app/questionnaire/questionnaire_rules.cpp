#include <QSet>
#include <algorithm>
#include <functional>

#include "app/questionnaire/questionnaire_run.h"

namespace jiheng {

namespace {

const GivenAnswer* answerOf(const std::vector<GivenAnswer>& answers, const QString& question) {
  const auto found = std::ranges::find(answers, question, &GivenAnswer::question);
  return found == answers.end() ? nullptr : &*found;
}

void add(QStringList& list, const QString& entry) {
  if (!entry.isEmpty() && !list.contains(entry)) list << entry;
}

}  // namespace

const GivenAnswer* QuestionnaireRun::answer(const QString& question) const { return answerOf(answers, question); }

GuidePath pathOf(const Questionnaire& questionnaire, const std::vector<GivenAnswer>& answers) {
  GuidePath path;
  path.next = questionnaire.start();
  while (!path.next.isEmpty()) {
    const GuideQuestion* question = questionnaire.question(path.next);
    const GivenAnswer* given = answerOf(answers, path.next);
    if (!question || !given || given->toConfirm) break;
    if (given->value == kAskExpert) {
      path.answered << path.next;
      path.next.clear();
      path.expert = true;
      path.kind = EndKind::AskExpert;
      break;
    }
    const GuideAnswer* answer = question->answerFor(given->value);
    // A value that the questions no longer know counts as not given.
    if (!answer) break;
    path.answered << path.next;
    add(path.handOvers, answer->handsOver);
    path.next = answer->next;
    path.end = answer->end;
  }
  if (const GuideEnd* end = questionnaire.end(path.end); end && path.next.isEmpty()) {
    path.kind = end->kind;
    path.expert = end->kind == EndKind::AskExpert;
    add(path.handOvers, end->handsOver);
  }
  for (const GivenAnswer& given : answers) {
    if (!path.answered.contains(given.question) && given.question != path.next && !given.toConfirm) path.setAside << given.question;
  }
  return path;
}

QStringList openAfter(const Questionnaire& questionnaire, const GuidePath& path) {
  QSet<QString> reached;
  const std::function<void(const QString&)> walk = [&](const QString& id) {
    const GuideQuestion* question = questionnaire.question(id);
    if (!question || reached.contains(id)) return;
    reached << id;
    for (const GuideAnswer& answer : question->answers) walk(answer.next);
  };
  walk(path.next);
  QStringList open;
  for (const GuideQuestion& question : questionnaire.questions()) {
    if (reached.contains(question.id) && question.id != path.next) open << question.id;
  }
  return open;
}

std::vector<const GuideSection*> sectionsNotAsked(const Questionnaire& questionnaire, const GuidePath& path) {
  std::vector<const GuideSection*> sections;
  for (const GuideSection& section : questionnaire.sections()) {
    const bool asked = std::ranges::any_of(path.answered, [&](const QString& id) {
      const GuideQuestion* question = questionnaire.question(id);
      return question && question->section == section.id;
    });
    if (!asked) sections.push_back(&section);
  }
  return sections;
}

Text endTitle(const Questionnaire& questionnaire, const GuidePath& path) {
  if (!path.isFinished()) return {};
  if (const GuideEnd* end = questionnaire.end(path.end)) return Text::of(end->title);
  const GuideQuestion* question = path.answered.isEmpty() ? nullptr : questionnaire.question(path.answered.last());
  const GuideSection* section = question ? questionnaire.section(question->section) : nullptr;
  return section ? phrase("Questionnaire", "Ask an expert: %1").arg(section->title) : phrase("Questionnaire", "Ask an expert");
}

const ExpertAdvice* expertOf(const Questionnaire& questionnaire, const GuidePath& path) {
  if (!path.isFinished() || !path.expert || path.answered.isEmpty()) return nullptr;
  const GuideEnd* end = questionnaire.end(path.end);
  const GuideQuestion* last = questionnaire.question(path.answered.last());
  const GuideSection* section = questionnaire.section(end ? end->section : last ? last->section : QString());
  return section ? &section->expert : nullptr;
}

Text answerText(const GuideQuestion& question, const QString& value) {
  if (value == kAskExpert) return phrase("Questionnaire", "An expert is asked");
  const GuideAnswer* answer = question.answerFor(value);
  if (question.kind == QuestionKind::Date && answer) return phrase("Questionnaire", "%1", "a date").arg(QDate::fromString(value, Qt::ISODate));
  if (question.kind == QuestionKind::Text || !answer) return Text::verbatim(value);
  return Text::of(answer->text);
}

std::vector<AnsweredQuestion> answeredQuestions(const Questionnaire& questionnaire, const QuestionnaireRun& run) {
  std::vector<AnsweredQuestion> list;
  const GuidePath path = pathOf(questionnaire, run.answers);
  for (const QString& id : path.answered) {
    const GuideQuestion* question = questionnaire.question(id);
    const GivenAnswer* given = run.answer(id);
    if (question && given)
      list.push_back({id, question->text, answerText(*question, given->value), given->note, given->author, given->at, given->takenFrom});
  }
  return list;
}

Text outdatedText(const QuestionnaireRun& run, const Technology& technology, const Questionnaire& questionnaire) {
  if (run.technologyRevision != technology.revision)
    return phrase("Questionnaire", "Answered for revision %1 of the technology; it now is revision %2. Begin a new run or take the answers over.")
        .arg(run.technologyRevision).arg(technology.revision);
  if (run.version != questionnaire.version())
    return phrase("Questionnaire", "Answered on the questions of %1; those in use are of %2. Begin a new run or take the answers over.")
        .arg(run.version).arg(questionnaire.version());
  return {};
}

}  // namespace jiheng
