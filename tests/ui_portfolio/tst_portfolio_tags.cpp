#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include "tests/ui_portfolio/page_fixture.h"
#include "ui/portfolio/item_chooser.h"
#include "ui/portfolio/point_choice.h"
#include "ui/portfolio/tag_editor.h"
#include "ui/portfolio/tag_list.h"
#include "ui/portfolio/technology_document.h"
#include "ui/portfolio/verdict_view.h"
#include "ui/widgets/field_error.h"

namespace jiheng::test {

TEST_F(PortfolioPageTest, TagsATechnologyWithTheKeyboardAlone) {
  const Item& item = itemWithPoint(Part::Prohibited);
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  open(QStringLiteral("technology"), technology.id.value());
  EXPECT_EQ(service().verdict(technology.id, edition())->kind, VerdictKind::Open);
  QTest::keyClick(&page->technologyDocument().tags(), Qt::Key_T);
  auto& editor = page->editor();
  ASSERT_TRUE(editor.isVisible());
  QLineEdit* search = editor.chooser().field();
  EXPECT_TRUE(search->hasFocus());
  type(search, item.number.isEmpty() ? item.nameZh : item.number);
  press(search, Qt::Key_Return);
  ASSERT_EQ(editor.draft().item, item.key);
  EXPECT_FALSE(editor.saveButton()->isEnabled());
  ASSERT_FALSE(editor.points().buttons().isEmpty());
  QRadioButton* point = editor.points().buttons().first();
  if (!point->isChecked()) press(point, Qt::Key_Space);
  EXPECT_EQ(editor.draft().pointKey, item.points.front().key);

  // Without a reason nothing is saved, and the field says why.
  press(editor.reason(), Qt::Key_Return, Qt::ControlModifier);
  EXPECT_TRUE(child<ui::FieldError>("reasonError")->hasError());
  EXPECT_FALSE(editor.explanation()->text().isEmpty());
  EXPECT_TRUE(service().tags()->empty());

  type(editor.reason(), QStringLiteral("个性化 push"));
  EXPECT_FALSE(child<ui::FieldError>("reasonError")->hasError());
  EXPECT_TRUE(editor.saveButton()->isEnabled());
  QTest::keyClick(point, Qt::Key_2);
  press(editor.reason(), Qt::Key_Return, Qt::ControlModifier);
  const auto tags = *service().tagsOf(technology.id);
  ASSERT_EQ(tags.size(), 1u);
  EXPECT_EQ(tags[0].state, TagState::Confirmed);
  EXPECT_EQ(tags[0].pointKey, item.points.front().key);
  EXPECT_EQ(tags[0].reason, QStringLiteral("个性化 push"));
  EXPECT_EQ(service().verdict(technology.id, edition())->kind, VerdictKind::Prohibited);
  EXPECT_NE(page->technologyDocument().verdict().sentence()->text().indexOf(QStringLiteral("Prohibited")), -1);

  undo().undo();
  EXPECT_TRUE(service().tagsOf(technology.id)->empty());
  EXPECT_EQ(page->technologyDocument().tags().cards().size(), 0u);
  undo().redo();
  EXPECT_EQ(service().tagsOf(technology.id)->size(), 1u);
}

TEST_F(PortfolioPageTest, FindsAnItemByOneChineseCharacter) {
  const Item& item = itemWithPoint(Part::Restricted);
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  open(QStringLiteral("technology"), technology.id.value());
  run("portfolio.new-tag");
  auto& chooser = page->editor().chooser();
  type(chooser.field(), item.nameZh.left(1));
  EXPECT_TRUE(chooser.list()->proxy().indexOf(item.key.value()).isValid());
  EXPECT_LT(chooser.list()->proxy().rowCount(), static_cast<int>(edition().items().size()));
}

TEST_F(PortfolioPageTest, JudgesATagAnewAndTakesItBack) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  const Tag tag = makeTag(technology, itemWithPoint(Part::Restricted), TagState::Candidate, QStringLiteral("maybe"));
  open(QStringLiteral("tag"), tag.id.value());
  auto& editor = page->editor();
  ASSERT_TRUE(editor.isVisible());
  EXPECT_FALSE(editor.saveButton()->isEnabled());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
  EXPECT_TRUE(editor.saveButton()->isEnabled());
  type(editor.reason(), QStringLiteral("no"));
  press(editor.reason(), Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(service().tag(tag.id)->state, TagState::Rejected);
  const Verdict refused = service().verdict(technology.id, edition()).value();
  EXPECT_EQ(refused.kind, VerdictKind::Open);
  ASSERT_EQ(refused.openPoints.back().kind, OpenPoint::Kind::NotConcluded);
  undo().undo();
  EXPECT_EQ(service().tag(tag.id)->state, TagState::Candidate);
  EXPECT_EQ(service().tag(tag.id)->reason, QStringLiteral("maybe"));
  undo().redo();
  EXPECT_EQ(service().tag(tag.id)->state, TagState::Rejected);
}

TEST_F(PortfolioPageTest, RemovesATagFromItsCardAndBringsItBack) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  const Tag tag = makeTag(technology, itemWithPoint(Part::Restricted), TagState::Candidate, QStringLiteral("r"));
  open(QStringLiteral("technology"), technology.id.value());
  ui::TagCard* card = page->technologyDocument().tags().card(tag.id);
  ASSERT_NE(card, nullptr);
  press(card, Qt::Key_Delete);
  EXPECT_FALSE(service().tag(tag.id).has_value());
  ASSERT_FALSE(messages.isEmpty());
  messages.last().action();
  EXPECT_TRUE(service().tag(tag.id).has_value());
  EXPECT_NE(page->technologyDocument().tags().card(tag.id), nullptr);
}

TEST_F(PortfolioPageTest, WalksThroughTheCandidatesOfAllTechnologies) {
  const Item& item = itemWithPoint(Part::Restricted);
  const Technology one = makeTechnology(QStringLiteral("T-1"), QStringLiteral("甲"));
  const Technology two = makeTechnology(QStringLiteral("T-2"), QStringLiteral("乙"));
  const Tag first = makeTag(one, item, TagState::Candidate, QStringLiteral("a"));
  (void)makeTag(one, itemWithoutPoints(), TagState::Rejected, QStringLiteral("b"));
  const Tag second = makeTag(two, item, TagState::Candidate, QStringLiteral("c"));
  open(QStringLiteral("technology"), one.id.value());
  QTest::keyClick(&page->technologyDocument().tags(), Qt::Key_N);
  EXPECT_EQ(page->editor().draft().tag, first.id);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
  EXPECT_EQ(page->editor().draft().tag, second.id);
  EXPECT_EQ(page->currentPlace(), (ui::Place{QStringLiteral("portfolio"), QStringLiteral("tag"), second.id.value(), {}}));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
  EXPECT_EQ(page->editor().draft().tag, first.id);
}

TEST_F(PortfolioPageTest, KeepsABegunJudgementUntilItIsSaved) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  const Technology other = makeTechnology(QStringLiteral("T-2"), QStringLiteral("乙"));
  const Tag tag = makeTag(technology, itemWithPoint(Part::Restricted), TagState::Candidate, QStringLiteral("maybe"));
  open(QStringLiteral("tag"), tag.id.value());
  type(page->editor().reason(), QStringLiteral("half a thou"));
  open(QStringLiteral("technology"), other.id.value());
  EXPECT_FALSE(page->editor().isVisible());
  // A new page, as after a new start of the program.
  page = std::make_unique<ui::PortfolioPage>(bench->context);
  page->show();
  open(QStringLiteral("tag"), tag.id.value());
  EXPECT_EQ(page->editor().reason()->toPlainText(), QStringLiteral("half a thou"));
  EXPECT_EQ(service().tag(tag.id)->reason, QStringLiteral("maybe"));
}

TEST_F(PortfolioPageTest, SaysThatTheOfficialTextIsStillToBeBroughtWhereTheTagStandsOnTheItem) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  const Tag tag = makeTag(technology, itemWithoutPoints(), TagState::Confirmed, QStringLiteral("r"));
  open(QStringLiteral("technology"), technology.id.value());
  bool said = false;
  for (const QLabel* label : page->technologyDocument().tags().card(tag.id)->findChildren<QLabel*>())
    said = said || (label->isVisible() && label->text().contains(QStringLiteral("still to be brought")));
  EXPECT_TRUE(said);
}

TEST_F(PortfolioPageTest, LeadsFromATagToItsItemInTheCatalogue) {
  const Item& item = itemWithPoint(Part::Restricted);
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  const Tag tag = makeTag(technology, item, TagState::Candidate, QStringLiteral("r"));
  open(QStringLiteral("technology"), technology.id.value());
  page->technologyDocument().tags().card(tag.id)->findChild<QAbstractButton*>(QStringLiteral("tagItem"))->click();
  ASSERT_FALSE(places.isEmpty());
  EXPECT_EQ(places.last(), (ui::Place{QStringLiteral("catalogue"), QStringLiteral("item"), item.key.value(),
                                      item.points.front().key}));
}

}  // namespace jiheng::test
