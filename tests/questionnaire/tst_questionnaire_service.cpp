#include "app/questionnaire/questionnaire_service.h"
#include "tests/portfolio/workspace_fixture.h"
#include "tests/questionnaire/walks.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

class QuestionnaireServiceTest : public PortfolioTest {
 protected:
  QuestionnaireServiceTest() { make(); }
  void make() {
    m_guide = std::make_unique<QuestionnaireService>(workspace(), service(), guide());
    QObject::connect(m_guide.get(), &QuestionnaireService::changed, [this] { ++m_guideSignals; });
  }
  void nextStart() {
    m_guide.reset();
    reopen();
    make();
  }
  QuestionnaireService& questions() { return *m_guide; }
  QuestionnaireRun walk(const TechnologyId& technology, const std::vector<GivenAnswer>& given) {
    QuestionnaireRun run = *questions().start(technology);
    for (const GivenAnswer& answer : given) {
      const auto next = questions().answer(run.id, answer.question, answer.value);
      EXPECT_TRUE(next) << (next ? std::string() : words(next.error()));
      if (next) run = *next;
    }
    return run;
  }
  int m_guideSignals = 0;

 private:
  std::unique_ptr<QuestionnaireService> m_guide;
};

}  // namespace

TEST_F(QuestionnaireServiceTest, GoesOnAfterTheNextStartWhereItStood) {
  const Technology technology = newTechnology(QStringLiteral("磷酸铁锂"));
  const auto run = *questions().start(technology.id);
  ASSERT_TRUE(questions().answer(run.id, QStringLiteral("subject"), QStringLiteral("know-how"), QStringLiteral("见合同附件二")));
  ASSERT_TRUE(questions().answer(run.id, QStringLiteral("origin"), QStringLiteral("developed")));
  nextStart();
  const auto latest = questions().latest(technology.id);
  ASSERT_TRUE(latest && *latest);
  EXPECT_EQ((*latest)->id, run.id);
  EXPECT_EQ((*latest)->technologyRevision, technology.revision);
  EXPECT_EQ((*latest)->version, guide().version());
  EXPECT_EQ(pathOf(guide(), (*latest)->answers).next, QStringLiteral("public-funding"));
  EXPECT_EQ((*latest)->answers.front().note, QStringLiteral("见合同附件二"));
  EXPECT_EQ((*latest)->answers.front().author, QStringLiteral("审查人"));
}

TEST_F(QuestionnaireServiceTest, WritesEachAnswerToTheAuditTrailOfTheTechnology) {
  const Technology technology = newTechnology(QStringLiteral("磷酸铁锂"));
  walk(technology.id, answers({"subject=know-how", "subject=code"}));
  const auto entries = audit(technology.id.value());
  ASSERT_GE(entries.size(), 4u);
  const AuditEntry& last = entries.back();
  EXPECT_EQ(last.action, QStringLiteral("questionnaire.answered"));
  EXPECT_EQ(last.before.value(QStringLiteral("value")).toString(), QStringLiteral("know-how"));
  EXPECT_EQ(last.after.value(QStringLiteral("value")).toString(), QStringLiteral("code"));
  EXPECT_TRUE(last.sentence.en.contains(QStringLiteral("Source code")));
  EXPECT_TRUE(auditIntact());
  EXPECT_EQ(m_guideSignals, 3);
}

TEST_F(QuestionnaireServiceTest, TheSameAnswerAgainChangesNothing) {
  const auto run = walk(newTechnology(QStringLiteral("甲")).id, answers({"subject=know-how"}));
  const int before = m_guideSignals;
  ASSERT_TRUE(questions().answer(run.id, QStringLiteral("subject"), QStringLiteral("know-how")));
  EXPECT_EQ(m_guideSignals, before);
}

TEST_F(QuestionnaireServiceTest, RefusesWhatDoesNotAnswerAndSaysWhatDoes) {
  const auto run = *questions().start(newTechnology(QStringLiteral("甲")).id);
  const auto wrong = questions().answer(run.id, QStringLiteral("subject"), QStringLiteral("maybe"));
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().field, QStringLiteral("answer"));
  EXPECT_TRUE(wrong.error().in(Language::English).contains(QStringLiteral("know-how, code")));
  const auto nowhere = questions().answer(run.id, QStringLiteral("colour"), QStringLiteral("yes"));
  ASSERT_FALSE(nowhere);
  EXPECT_EQ(nowhere.error().field, QStringLiteral("question"));
  EXPECT_FALSE(questions().answer(QuestionnaireRunId::create(), QStringLiteral("subject"), QStringLiteral("goods")));
  EXPECT_FALSE(questions().start(TechnologyId::create()));
}

TEST_F(QuestionnaireServiceTest, AnswersTakenOverAreConfirmedOneByOneAndRememberTheirOrigin) {
  const Technology first = newTechnology(QStringLiteral("甲"));
  const Technology second = newTechnology(QStringLiteral("乙"));
  const auto source = walk(first.id, allTheWay());
  auto copy = questions().takeOver(second.id, source.id);
  ASSERT_TRUE(copy);
  EXPECT_EQ(copy->answers.size(), source.answers.size());
  EXPECT_EQ(pathOf(guide(), copy->answers).next, QStringLiteral("subject"));
  for (const GivenAnswer& answer : copy->answers) {
    EXPECT_TRUE(answer.toConfirm);
    EXPECT_EQ(answer.takenFrom, first.id);
  }
  copy = questions().answer(copy->id, QStringLiteral("subject"), QStringLiteral("know-how"));
  ASSERT_TRUE(copy);
  EXPECT_FALSE(copy->answer(QStringLiteral("subject"))->toConfirm);
  EXPECT_EQ(copy->answer(QStringLiteral("subject"))->takenFrom, first.id);
  EXPECT_TRUE(audit(second.id.value()).back().sentence.en.startsWith(QStringLiteral("Confirmed")));
  copy = questions().answer(copy->id, QStringLiteral("origin"), QStringLiteral("joint"));
  EXPECT_TRUE(copy->answer(QStringLiteral("origin"))->takenFrom.isEmpty());
  EXPECT_EQ(pathOf(guide(), copy->answers).next, QStringLiteral("holder"));
  const auto empty = *questions().start(first.id);
  const auto refused = questions().takeOver(second.id, empty.id);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::Refused);
}

TEST_F(QuestionnaireServiceTest, PutsAnAnswerBackAsItWas) {
  const auto run = walk(newTechnology(QStringLiteral("甲")).id, answers({"subject=know-how", "origin=developed"}));
  const GivenAnswer earlier = *run.answer(QStringLiteral("subject"));
  ASSERT_TRUE(questions().answer(run.id, QStringLiteral("subject"), QStringLiteral("goods")));
  ASSERT_TRUE(questions().putBack(run.id, QStringLiteral("subject"), earlier));
  EXPECT_EQ(*questions().run(run.id), run);
  ASSERT_TRUE(questions().putBack(run.id, QStringLiteral("origin"), std::nullopt));
  EXPECT_FALSE(questions().run(run.id)->answer(QStringLiteral("origin")));
}

TEST_F(QuestionnaireServiceTest, KeepsSeveralRunsAndBringsARemovedOneBack) {
  const Technology technology = newTechnology(QStringLiteral("甲"));
  const auto first = *questions().start(technology.id);
  clock().set(clock().now().addSecs(60));
  const auto second = *questions().start(technology.id);
  EXPECT_EQ((*questions().latest(technology.id))->id, second.id);
  EXPECT_EQ(questions().runs(technology.id)->size(), 2u);
  EXPECT_EQ(questions().latestOfAll()->size(), 1u);
  ASSERT_TRUE(questions().remove(second.id));
  EXPECT_EQ((*questions().latest(technology.id))->id, first.id);
  EXPECT_FALSE(questions().run(second.id));
  ASSERT_TRUE(questions().restore(second.id));
  EXPECT_EQ((*questions().latest(technology.id))->id, second.id);
}
