#include <gtest/gtest.h>

#include "tests/questionnaire/walks.h"

using namespace jiheng;
using namespace jiheng::test;

TEST(QuestionnairePath, BeginsAtTheFirstQuestion) {
  const GuidePath path = pathOf(guide(), {});
  EXPECT_EQ(path.next, QStringLiteral("subject"));
  EXPECT_FALSE(path.isFinished());
  EXPECT_TRUE(path.answered.isEmpty());
  EXPECT_TRUE(openAfter(guide(), path).contains(QStringLiteral("features")));
}

TEST(QuestionnairePath, LeadsToTheControlPointAndCollectsWhatIsHandedOver) {
  const GuidePath path = pathOf(guide(), allTheWay());
  EXPECT_TRUE(path.isFinished());
  EXPECT_EQ(path.end, QStringLiteral("reaches-restricted"));
  EXPECT_EQ(path.kind, EndKind::Reaches);
  EXPECT_EQ(path.handOvers, QStringList{QStringLiteral("dual-use")});
  EXPECT_TRUE(path.setAside.isEmpty());
  EXPECT_TRUE(openAfter(guide(), path).isEmpty());
}

TEST(QuestionnairePath, AChangedAnswerKeepsWhatStillLiesOnThePathAndSetsTheRestAside) {
  auto given = allTheWay();
  given.push_back({QStringLiteral("hosted-access"), QStringLiteral("yes"), {}, {}, {}, {}, false});
  EXPECT_EQ(pathOf(guide(), given).setAside, QStringList{QStringLiteral("hosted-access")});
  // Another subject, whose branch comes back to the same questions.
  given.front().value = QStringLiteral("hosted");
  const GuidePath path = pathOf(guide(), given);
  EXPECT_EQ(path.end, QStringLiteral("reaches-restricted"));
  EXPECT_TRUE(path.answered.contains(QStringLiteral("hosted-access")));
  EXPECT_TRUE(path.setAside.isEmpty());
  // Military as a whole ends there: everything after is kept, set aside.
  for (GivenAnswer& answer : given)
    if (answer.question == QStringLiteral("military")) answer.value = QStringLiteral("whole");
  const GuidePath military = pathOf(guide(), given);
  EXPECT_EQ(military.kind, EndKind::OtherRegime);
  EXPECT_EQ(military.handOvers, QStringList{QStringLiteral("military")});
  EXPECT_TRUE(military.setAside.contains(QStringLiteral("nuclear")));
  EXPECT_TRUE(military.setAside.contains(QStringLiteral("features")));
  ASSERT_EQ(sectionsNotAsked(guide(), military).size(), 1u);
  EXPECT_EQ(sectionsNotAsked(guide(), military).front()->id, QStringLiteral("content"));
}

TEST(QuestionnairePath, AskingAnExpertIsAValidEndAtEveryQuestion) {
  for (const GuideQuestion& question : guide().questions()) {
    // Walk to the question by breadth first, then ask.
    std::vector<std::vector<GivenAnswer>> ways{{}};
    bool reached = false;
    for (size_t i = 0; i < ways.size() && !reached; ++i) {
      const GuidePath here = pathOf(guide(), ways[i]);
      if (here.next == question.id) {
        auto way = ways[i];
        way.push_back({question.id, kAskExpert, {}, {}, {}, {}, false});
        const GuidePath path = pathOf(guide(), way);
        EXPECT_TRUE(path.isFinished()) << qPrintable(question.id);
        EXPECT_EQ(path.kind, EndKind::AskExpert);
        ASSERT_TRUE(expertOf(guide(), path));
        EXPECT_FALSE(expertOf(guide(), path)->whom.zh.isEmpty());
        EXPECT_FALSE(endTitle(guide(), path).in(Language::Chinese).isEmpty());
        reached = true;
        break;
      }
      const GuideQuestion* next = guide().question(here.next);
      if (!next || ways.size() > 20000) continue;
      for (const GuideAnswer& answer : next->answers) {
        if (answer.next.isEmpty()) continue;
        auto way = ways[i];
        way.push_back({next->id, answer.value.isEmpty() ? QStringLiteral("2025-07-15") : answer.value, {}, {}, {}, {}, false});
        ways.push_back(std::move(way));
        if (next->kind == QuestionKind::Choice && next->section == QStringLiteral("regimes")) break;
      }
    }
    EXPECT_TRUE(reached) << qPrintable(question.id);
  }
}

TEST(QuestionnairePath, AnAnswerTakenOverCountsOnlyWhenItIsConfirmed) {
  auto given = allTheWay();
  for (GivenAnswer& answer : given) answer.toConfirm = true;
  given.front().toConfirm = false;
  const GuidePath path = pathOf(guide(), given);
  EXPECT_EQ(path.next, QStringLiteral("origin"));
  EXPECT_EQ(path.answered, QStringList{QStringLiteral("subject")});
}

TEST(QuestionnairePath, AValueThatTheQuestionsNoLongerKnowIsNoAnswer) {
  EXPECT_EQ(pathOf(guide(), answers({"subject=cloud"})).next, QStringLiteral("subject"));
  auto given = allTheWay();
  for (GivenAnswer& answer : given)
    if (answer.question == QStringLiteral("judged-on")) answer.value = QStringLiteral("2025-13-40");
  EXPECT_EQ(pathOf(guide(), given).next, QStringLiteral("judged-on"));
}

TEST(QuestionnaireTexts, GiveQuestionsAndAnswersInBothLanguages) {
  QuestionnaireRun run;
  run.answers = allTheWay();
  const auto list = answeredQuestions(guide(), run);
  ASSERT_EQ(list.size(), run.answers.size());
  EXPECT_EQ(list[1].answer.in(Language::Chinese), QStringLiteral("本企业自行研发"));
  EXPECT_EQ(list[1].answer.in(Language::English), QStringLiteral("Developed by ourselves"));
  EXPECT_EQ(list[11].answer.in(Language::English), QStringLiteral("252604X 1"));
  EXPECT_EQ(list[12].answer.in(Language::English), QStringLiteral("15 July 2025"));
}

TEST(QuestionnaireTexts, SayWhenARunSpeaksOfAnotherRevisionOrOtherQuestions) {
  QuestionnaireRun run;
  run.version = guide().version();
  Technology technology;
  EXPECT_TRUE(outdatedText(run, technology, guide()).isEmpty());
  technology.revision = 2;
  EXPECT_FALSE(outdatedText(run, technology, guide()).isEmpty());
  technology.revision = 1;
  run.version = QStringLiteral("2020-01-01");
  EXPECT_FALSE(outdatedText(run, technology, guide()).isEmpty());
}
