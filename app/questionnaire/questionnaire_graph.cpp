#include "app/questionnaire/questionnaire_graph.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <functional>

namespace jiheng {

namespace {

template <class Node>
qsizetype indexOf(const std::vector<Node>& nodes, const QString& id) {
  const auto found = std::ranges::find(nodes, id, &Node::id);
  return found == nodes.end() ? -1 : found - nodes.begin();
}

enum class Mark { Fresh, Open, Done };

}  // namespace

std::optional<GraphFault> graphFault(const QString& start, const std::vector<GuideQuestion>& questions, const std::vector<GuideEnd>& ends,
                                     const std::vector<HandOver>& handOvers) {
  using Place = GraphFault::Place;
  if (indexOf(questions, start) < 0)
    return GraphFault{Place::Question, 0, -1, phrase("Questionnaire", "there is no first question %1.").arg(start)};
  std::vector<Mark> marks(questions.size(), Mark::Fresh);
  QSet<QString> used;
  std::optional<GraphFault> fault;
  const std::function<void(qsizetype)> walk = [&](qsizetype at) {
    marks[static_cast<size_t>(at)] = Mark::Open;
    const GuideQuestion& question = questions[static_cast<size_t>(at)];
    for (qsizetype i = 0; i < static_cast<qsizetype>(question.answers.size()) && !fault; ++i) {
      const GuideAnswer& answer = question.answers[static_cast<size_t>(i)];
      const auto say = [&](const Text& problem) { fault = GraphFault{Place::Question, at, i, problem}; };
      used << answer.end << answer.handsOver;
      if (answer.next.isEmpty() == answer.end.isEmpty())
        say(phrase("Questionnaire", "the answer leads either to a question or to an end."));
      else if (!answer.handsOver.isEmpty() && indexOf(handOvers, answer.handsOver) < 0)
        say(phrase("Questionnaire", "there is no hand-over %1.").arg(answer.handsOver));
      else if (!answer.end.isEmpty() && indexOf(ends, answer.end) < 0)
        say(phrase("Questionnaire", "there is no end %1.").arg(answer.end));
      if (fault || answer.next.isEmpty()) continue;
      const qsizetype next = indexOf(questions, answer.next);
      if (next < 0)
        say(phrase("Questionnaire", "there is no question %1.").arg(answer.next));
      else if (marks[static_cast<size_t>(next)] == Mark::Open)
        say(phrase("Questionnaire", "the answer leads back to %1, so that the way has no end.").arg(answer.next));
      else if (marks[static_cast<size_t>(next)] == Mark::Fresh)
        walk(next);
    }
    if (!fault && question.answers.empty())
      fault = GraphFault{Place::Question, at, -1, phrase("Questionnaire", "the question has no answer.")};
    marks[static_cast<size_t>(at)] = Mark::Done;
  };
  walk(indexOf(questions, start));
  if (fault) return fault;
  for (size_t i = 0; i < questions.size(); ++i) {
    if (marks[i] == Mark::Fresh)
      return GraphFault{Place::Question, static_cast<qsizetype>(i), -1, phrase("Questionnaire", "no answer leads to the question %1.").arg(questions[i].id)};
  }
  for (size_t i = 0; i < ends.size(); ++i) {
    if (!used.contains(ends[i].id))
      return GraphFault{Place::End, static_cast<qsizetype>(i), -1, phrase("Questionnaire", "no answer leads to the end %1.").arg(ends[i].id)};
    used << ends[i].handsOver;
  }
  for (size_t i = 0; i < handOvers.size(); ++i) {
    if (!used.contains(handOvers[i].id))
      return GraphFault{Place::HandOver, static_cast<qsizetype>(i), -1, phrase("Questionnaire", "nothing hands over to %1.").arg(handOvers[i].id)};
  }
  return std::nullopt;
}

}  // namespace jiheng
