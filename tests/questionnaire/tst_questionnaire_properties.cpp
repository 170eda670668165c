#include <gtest/gtest.h>

#include <QSet>

#include "app/questionnaire/questionnaire_graph.h"
#include "tests/questionnaire/walks.h"

// Last: RapidCheck's header expects GoogleTest's before it.
#include <rapidcheck/gtest.h>

using namespace jiheng;
using namespace jiheng::test;

namespace {

QString anyValueOf(const GuideQuestion& question) {
  if (question.kind == QuestionKind::Text) return QStringLiteral("x");
  if (question.kind == QuestionKind::Date) return QStringLiteral("2025-07-15");
  return question.answers[*rc::gen::inRange<size_t>(0, question.answers.size())].value;
}

}  // namespace

RC_GTEST_PROP(QuestionnaireProperty, EveryWayOfAnsweringEnds, ()) {
  std::vector<GivenAnswer> given;
  GuidePath path = pathOf(guide(), given);
  for (size_t step = 0; !path.isFinished(); ++step) {
    RC_ASSERT(step <= guide().questions().size());
    given.push_back({path.next, anyValueOf(*guide().question(path.next)), {}, {}, {}, {}, false});
    path = pathOf(guide(), given);
  }
  RC_ASSERT(guide().end(path.end));
  RC_ASSERT(path.answered.size() == static_cast<qsizetype>(given.size()));
}

RC_GTEST_PROP(QuestionnaireProperty, EveryAnswerIsEitherOnThePathOrSetAsideAndNoneIsLost, ()) {
  std::vector<GivenAnswer> given;
  for (const GuideQuestion& question : guide().questions()) {
    if (*rc::gen::arbitrary<bool>()) given.push_back({question.id, anyValueOf(question), {}, {}, {}, {}, false});
  }
  const GuidePath path = pathOf(guide(), given);
  const QSet<QString> on(path.answered.begin(), path.answered.end());
  const QSet<QString> aside(path.setAside.begin(), path.setAside.end());
  RC_ASSERT(!on.intersects(aside));
  for (const GivenAnswer& answer : given) RC_ASSERT(on.contains(answer.question) || aside.contains(answer.question));
}

RC_GTEST_PROP(QuestionnaireProperty, AGraphOfForwardArrowsWithoutGapsIsSound, ()) {
  const int count = *rc::gen::inRange(1, 8);
  std::vector<GuideQuestion> questions;
  for (int i = 0; i < count; ++i) {
    GuideQuestion question;
    question.id = QStringLiteral("q%1").arg(i);
    GuideAnswer on;
    if (i + 1 < count) on.next = QStringLiteral("q%1").arg(i + 1); else on.end = QStringLiteral("e");
    GuideAnswer other;
    const int target = *rc::gen::inRange(i + 1, count + 1);
    if (target < count) other.next = QStringLiteral("q%1").arg(target); else other.end = QStringLiteral("e");
    question.answers = {on, other};
    questions.push_back(question);
  }
  GuideEnd end;
  end.id = QStringLiteral("e");
  RC_ASSERT(!graphFault(QStringLiteral("q0"), questions, {end}, {}));
  // One arrow back, and the way has no end.
  const int from = *rc::gen::inRange(0, count);
  questions[static_cast<size_t>(from)].answers[1] = {QString(), {}, QStringLiteral("q%1").arg(*rc::gen::inRange(0, from + 1)), {}, {}};
  RC_ASSERT(graphFault(QStringLiteral("q0"), questions, {end}, {}));
}
