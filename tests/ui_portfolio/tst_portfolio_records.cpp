#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

#include "tests/ui_portfolio/page_fixture.h"
#include "ui/portfolio/linked_records.h"
#include "ui/portfolio/product_document.h"
#include "ui/portfolio/record_pane.h"
#include "ui/portfolio/record_picker.h"
#include "ui/portfolio/technology_document.h"

namespace jiheng::test {

using ui::RecordKind;

TEST_F(PortfolioPageTest, MakesAProductAsSoonAsItHasAName) {
  run("portfolio.new-product");
  auto& document = page->productDocument();
  type(document.number().edit(), QStringLiteral("P-1"));
  press(document.number().edit(), Qt::Key_Tab);
  EXPECT_TRUE(service().products()->empty());
  type(document.nameZh().edit(), QStringLiteral("推荐系统"));
  press(document.nameZh().edit(), Qt::Key_Return);
  const auto products = *service().products();
  ASSERT_EQ(products.size(), 1u);
  EXPECT_EQ(products[0].number, QStringLiteral("P-1"));
  EXPECT_EQ(products[0].nameZh, QStringLiteral("推荐系统"));
  EXPECT_EQ(page->currentPlace(), (ui::Place{QStringLiteral("portfolio"), QStringLiteral("product"),
                                             products[0].id.value(), {}}));
  EXPECT_EQ(page->pane().list().currentId(), products[0].id.value());

  undo().undo();
  EXPECT_TRUE(service().products()->empty());
  undo().redo();
  EXPECT_EQ(service().products()->size(), 1u);
}

TEST_F(PortfolioPageTest, ChangesAFieldAndTakesItBack) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  open(QStringLiteral("technology"), technology.id.value());
  auto& document = page->technologyDocument();
  type(document.nameEn().edit(), QStringLiteral("Recommender"));
  press(document.nameEn().edit(), Qt::Key_Return);
  EXPECT_EQ(service().technology(technology.id)->nameEn, QStringLiteral("Recommender"));
  type(document.description().edit(), QStringLiteral("what"));
  press(document.description().edit(), Qt::Key_Tab);
  EXPECT_EQ(service().technology(technology.id)->description, QStringLiteral("what"));
  EXPECT_EQ(undo().count(), 2);
  undo().undo();
  undo().undo();
  EXPECT_EQ(service().technology(technology.id)->nameEn, QString());
  EXPECT_EQ(static_cast<QLineEdit*>(document.nameEn().edit())->text(), QString());
  undo().redo();
  EXPECT_EQ(static_cast<QLineEdit*>(document.nameEn().edit())->text(), QStringLiteral("Recommender"));
}

TEST_F(PortfolioPageTest, PutsNothingOnTheUndoStackWhereOnlyMarginsDiffer) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  open(QStringLiteral("technology"), technology.id.value());
  auto& name = page->technologyDocument().nameZh();
  type(name.edit(), QStringLiteral(" 推荐引擎 "));
  press(name.edit(), Qt::Key_Return);
  EXPECT_EQ(undo().count(), 0);
  EXPECT_EQ(name.text(), QStringLiteral("推荐引擎"));
}

TEST_F(PortfolioPageTest, SaysAtTheFieldWhileTypingThatANumberIsTaken) {
  (void)makeProduct(QStringLiteral("P-1"), QStringLiteral("甲"));
  const Product second = makeProduct(QStringLiteral("P-2"), QStringLiteral("乙"));
  open(QStringLiteral("product"), second.id.value());
  auto& number = page->productDocument().number();
  type(number.edit(), QStringLiteral("p-1"));
  EXPECT_TRUE(number.hasError());
  press(number.edit(), Qt::Key_Return);
  EXPECT_TRUE(number.hasError());
  EXPECT_EQ(service().product(second.id)->number, QStringLiteral("P-2"));
  type(number.edit(), QStringLiteral("P-3"));
  EXPECT_FALSE(number.hasError());
  press(number.edit(), Qt::Key_Return);
  EXPECT_EQ(service().product(second.id)->number, QStringLiteral("P-3"));
}

TEST_F(PortfolioPageTest, StaysWithWhatCannotBeStoredWhenAnotherRowIsChosen) {
  const Product first = makeProduct(QStringLiteral("P-1"), QStringLiteral("甲"));
  const Product second = makeProduct(QStringLiteral("P-2"), QStringLiteral("乙"));
  open(QStringLiteral("product"), first.id.value());
  auto& name = page->productDocument().nameZh();
  type(name.edit(), QString());
  EXPECT_TRUE(name.hasError());
  auto& list = page->pane().list();
  const QModelIndex row = list.proxy().indexOf(second.id.value());
  QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(row).center());
  QCoreApplication::processEvents();
  EXPECT_EQ(page->currentPlace().id, first.id.value());
  EXPECT_EQ(list.currentId(), first.id.value());
  EXPECT_TRUE(name.hasError());
  EXPECT_EQ(service().product(first.id)->nameZh, QStringLiteral("甲"));
}

TEST_F(PortfolioPageTest, StoresWhatIsTypedWhenAnotherRowIsChosen) {
  const Product first = makeProduct(QStringLiteral("P-1"), QStringLiteral("甲"));
  const Product second = makeProduct(QStringLiteral("P-2"), QStringLiteral("乙"));
  open(QStringLiteral("product"), first.id.value());
  type(page->productDocument().nameEn().edit(), QStringLiteral("Alpha"));
  open(QStringLiteral("product"), second.id.value());
  EXPECT_EQ(page->currentPlace().id, second.id.value());
  EXPECT_EQ(service().product(first.id)->nameEn, QStringLiteral("Alpha"));
}

TEST_F(PortfolioPageTest, RemovesWithDeleteAndOffersTheWayBack) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  const Tag tag = makeTag(technology, itemWithPoint(Part::Restricted), TagState::Candidate, QStringLiteral("r"));
  open(QStringLiteral("technology"), technology.id.value());
  press(&page->pane().list(), Qt::Key_Delete);
  EXPECT_FALSE(service().technology(technology.id).has_value());
  ASSERT_FALSE(messages.isEmpty());
  ASSERT_TRUE(messages.last().action);
  messages.last().action();
  EXPECT_TRUE(service().technology(technology.id).has_value());
  EXPECT_TRUE(service().tag(tag.id).has_value());
}

TEST_F(PortfolioPageTest, LinksATechnologyThatIsFoundByWords) {
  const Product product = makeProduct(QStringLiteral("P-1"), QStringLiteral("甲"));
  const Technology technology = makeTechnology(QStringLiteral("T-7"), QStringLiteral("推荐引擎"), QStringLiteral("Engine"));
  (void)makeTechnology(QStringLiteral("T-8"), QStringLiteral("加密"));
  open(QStringLiteral("product"), product.id.value());
  auto& picker = page->productDocument().technologies().picker();
  type(&picker, QStringLiteral("荐"));
  press(&picker, Qt::Key_Return);
  ASSERT_EQ(service().technologiesOf(product.id)->size(), 1u);
  EXPECT_EQ(service().technologiesOf(product.id)->front().id, technology.id);

  auto& list = page->productDocument().technologies().list();
  ASSERT_TRUE(list.selectId(technology.id.value()));
  press(&list, Qt::Key_Delete);
  EXPECT_TRUE(service().technologiesOf(product.id)->empty());
  undo().undo();
  EXPECT_EQ(service().technologiesOf(product.id)->size(), 1u);
  undo().undo();
  EXPECT_TRUE(service().technologiesOf(product.id)->empty());
}

TEST_F(PortfolioPageTest, MakesANewTechnologyOfAProductInOneStep) {
  const Product product = makeProduct(QStringLiteral("P-1"), QStringLiteral("甲"));
  open(QStringLiteral("product"), product.id.value());
  page->productDocument().technologies().createButton()->click();
  auto& name = page->technologyDocument().nameEn();
  type(name.edit(), QStringLiteral("Engine"));
  press(name.edit(), Qt::Key_Return);
  ASSERT_EQ(service().technologiesOf(product.id)->size(), 1u);
  EXPECT_EQ(page->currentPlace().kind, QStringLiteral("technology"));
  undo().undo();
  EXPECT_TRUE(service().technologies()->empty());
  undo().redo();
  EXPECT_EQ(service().technologiesOf(product.id)->size(), 1u);
}

TEST_F(PortfolioPageTest, ChangesTheFormByTheCombo) {
  const Technology technology = makeTechnology(QStringLiteral("T-1"), QStringLiteral("推荐引擎"));
  open(QStringLiteral("technology"), technology.id.value());
  press(page->technologyDocument().form(), Qt::Key_Down);
  EXPECT_EQ(service().technology(technology.id)->form, TechnologyForm::Software);
  undo().undo();
  EXPECT_EQ(service().technology(technology.id)->form, TechnologyForm::KnowHow);
  EXPECT_EQ(page->technologyDocument().form()->currentData().toString(), QStringLiteral("know-how"));
}

TEST_F(PortfolioPageTest, LeavesABlankSheetWithoutARecord) {
  const Product product = makeProduct(QStringLiteral("P-1"), QStringLiteral("甲"));
  run("portfolio.new-product");
  EXPECT_EQ(page->currentPlace().kind, QString());
  press(page->productDocument().nameZh().edit(), Qt::Key_Escape);
  EXPECT_EQ(page->currentPlace().id, product.id.value());
  EXPECT_EQ(service().products()->size(), 1u);
}

}  // namespace jiheng::test
