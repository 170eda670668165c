#include <QListWidget>
#include <QPlainTextEdit>

#include "tests/ui_guide/panel_fixture.h"
#include "ui/questionnaire/guide_map.h"
#include "ui/questionnaire/question_view.h"
#include "ui/questionnaire/questionnaire_panel.h"

using namespace jiheng;
using namespace jiheng::ui;

namespace {

class QuestionnairePanelTest : public PanelTest<QuestionnairePanel> {
 protected:
  void begin() { QTest::mouseClick(child<QPushButton>("guideBegin"), Qt::LeftButton); }
  void press(Qt::Key key) { QTest::keyClick(panel->questionView(), key); }
  QString asked() const { return panel->questionView() ? panel->questionView()->questionId() : QStringLiteral("result"); }
  void walk(std::initializer_list<Qt::Key> keys) {
    for (const Qt::Key key : keys) press(key);
  }
  QuestionnaireRun stored() const { return **workbench->questionnaires()->latest(technology); }
};

}  // namespace

TEST_F(QuestionnairePanelTest, WalksByKeysAndStoresEveryAnswerAtOnce) {
  begin();
  ASSERT_EQ(asked(), QStringLiteral("subject"));
  expectNames();
  picture("questionnaire-first");
  press(Qt::Key_1);
  EXPECT_EQ(asked(), QStringLiteral("origin"));
  EXPECT_EQ(stored().answers.size(), 1u);
  walk({Qt::Key_1, Qt::Key_N, Qt::Key_N, Qt::Key_3, Qt::Key_3, Qt::Key_3});
  EXPECT_EQ(asked(), QStringLiteral("dual-use"));
  language.setLanguage(Language::Chinese);
  panel->retranslate();
  picture("questionnaire-zh");
  language.setLanguage(Language::English);
  panel->retranslate();
  press(Qt::Key_4);
  walk({Qt::Key_3, Qt::Key_N, Qt::Key_1});
  EXPECT_EQ(asked(), QStringLiteral("nearest"));
  QTest::keyClicks(child<QLineEdit>("typedAnswer"), QStringLiteral("252604X 1"));
  QTest::keyClick(child<QLineEdit>("typedAnswer"), Qt::Key_Return);
  EXPECT_EQ(asked(), QStringLiteral("judged-on"));
  QTest::keyClicks(child<QLineEdit>("typedAnswer"), QStringLiteral("2025-07-15"));
  QTest::keyClick(child<QLineEdit>("typedAnswer"), Qt::Key_Return);
  walk({Qt::Key_1, Qt::Key_Y, Qt::Key_2});
  EXPECT_EQ(asked(), QStringLiteral("result"));
  EXPECT_EQ(label("endTitle"), QStringLiteral("Reaches the control point: restricted"));
  EXPECT_TRUE(child<QFrame>("handOver"));
  expectNames();
  picture("questionnaire-result");
}

TEST_F(QuestionnairePanelTest, EveryAnswerIsOneStepOfUndo) {
  begin();
  walk({Qt::Key_1, Qt::Key_1});
  undo.undo();
  EXPECT_EQ(stored().answers.size(), 1u);
  EXPECT_EQ(asked(), QStringLiteral("origin"));
  undo.redo();
  EXPECT_EQ(asked(), QStringLiteral("public-funding"));
  undo.undo();
  undo.undo();
  undo.undo();
  EXPECT_FALSE(*workbench->questionnaires()->latest(technology));
  EXPECT_TRUE(child<QPushButton>("guideBegin"));
}

TEST_F(QuestionnairePanelTest, AskingAnExpertEndsWithWhomAndWhat) {
  begin();
  QTest::mouseClick(child<QPushButton>("askExpert"), Qt::LeftButton);
  EXPECT_EQ(asked(), QStringLiteral("result"));
  const auto labels = panel->findChildren<QLabel*>();
  EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* each) { return each->text().startsWith(QStringLiteral("Whom to ask:")); }));
}

TEST_F(QuestionnairePanelTest, GoesBackAndChangesAnAnswerWithoutLosingLaterOnes) {
  begin();
  walk({Qt::Key_1, Qt::Key_1, Qt::Key_N, Qt::Key_N});
  EXPECT_EQ(asked(), QStringLiteral("military"));
  press(Qt::Key_Backspace);
  press(Qt::Key_Backspace);
  EXPECT_EQ(asked(), QStringLiteral("public-funding"));
  press(Qt::Key_Y);
  EXPECT_EQ(stored().answers.size(), 4u);
  EXPECT_EQ(stored().answer(QStringLiteral("public-funding"))->value, QStringLiteral("yes"));
}

TEST_F(QuestionnairePanelTest, KeepsANoteThatHasNoAnswerYet) {
  begin();
  auto* note = child<QPlainTextEdit>("answerNote");
  QTest::keyClicks(note, QStringLiteral("see annex 2"));
  EXPECT_TRUE(panel->leave());
  panel->showTechnology(technology, content.edition());
  EXPECT_EQ(child<QPlainTextEdit>("answerNote")->toPlainText(), QStringLiteral("see annex 2"));
  press(Qt::Key_1);
  EXPECT_EQ(stored().answers.front().note, QStringLiteral("see annex 2"));
}

TEST_F(QuestionnairePanelTest, ARefusedDateStaysTypedWithTheReason) {
  auto run = *workbench->questionnaires()->start(technology);
  for (const auto& [question, value] : {std::pair{"subject", "code"}, {"origin", "developed"}, {"public-funding", "no"}, {"state-secret", "no"},
                                        {"military", "no"}, {"nuclear", "no"}, {"chemicals", "no"}, {"dual-use", "no"}, {"cryptography", "no"},
                                        {"rare-earth", "no"}, {"examined", "candidate"}, {"nearest", "x"}})
    ASSERT_TRUE(workbench->questionnaires()->answer(run.id, QString::fromLatin1(question), QString::fromLatin1(value)));
  panel->showTechnology(technology, content.edition());
  ASSERT_EQ(asked(), QStringLiteral("judged-on"));
  QTest::keyClicks(child<QLineEdit>("typedAnswer"), QStringLiteral("15.7.2025"));
  EXPECT_FALSE(panel->leave());
  EXPECT_EQ(child<QLineEdit>("typedAnswer")->text(), QStringLiteral("15.7.2025"));
}
