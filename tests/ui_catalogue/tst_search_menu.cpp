#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include "tests/ui_catalogue/page_fixture.h"
#include "ui/catalogue/item_model.h"
#include "ui/catalogue/saved_searches_dialog.h"
#include "ui/catalogue/search_menu.h"
#include "ui/catalogue/synonyms_dialog.h"

using namespace jiheng;
using namespace jiheng::ui;
using jiheng::test::CataloguePageTest;

namespace {

class SearchPage : public CataloguePageTest {
 protected:
  QString reasons() const { return child<QLabel>("searchReasons")->text(); }
  QString problems() const { return child<QLabel>("searchProblems")->text(); }
  SearchMenu& searchMenu() const { return *child<SearchMenu>("searchMenu"); }

  /// The action of the opened menu with this text; null where there is none.
  QAction* choice(const QString& text) const {
    QMenu* menu = searchMenu().menu();
    emit menu->aboutToShow();
    for (QMenu* each : QList<QMenu*>{menu} + menu->findChildren<QMenu*>())
      for (QAction* action : each->actions())
        if (action->text() == text) return action;
    return nullptr;
  }

  void openWorkspace() {
    const Status made = bench->workbench->createWorkspace(scratch.path(QStringLiteral("检索.jiheng")), QStringLiteral("审查人"));
    ASSERT_TRUE(made);
  }

  std::vector<SavedSearch> saved() const { return *bench->workbench->annotations()->savedSearches(); }
  std::vector<OwnSynonym> synonyms() const { return *bench->workbench->annotations()->synonyms(); }
};

}  // namespace

TEST_F(SearchPage, ASynonymHitIsMarkedByADottedLineAndSaysWhichSynonym) {
  typeSearch(QStringLiteral("taxol"));
  ASSERT_EQ(listedKeys().size(), 1);
  EXPECT_TRUE(markedTexts().contains(QStringLiteral("紫杉醇"))) << qPrintable(markedTexts().join(u','));
  for (const QTextEdit::ExtraSelection& selection : detail()->extraSelections())
    EXPECT_EQ(selection.format.underlineStyle(), QTextCharFormat::DotLine);
  EXPECT_TRUE(reasons().contains(QStringLiteral("found through taxol = 紫杉醇"))) << qPrintable(reasons());
  EXPECT_TRUE(reasons().contains(QStringLiteral("unverified")));
  QAction* synonyms = choice(QStringLiteral("Find synonyms too"));
  ASSERT_TRUE(synonyms && synonyms->isChecked());
  synonyms->trigger();
  EXPECT_TRUE(listedKeys().isEmpty());
  EXPECT_FALSE(child<QLabel>("searchReasons")->isVisible());
}

TEST_F(SearchPage, PinyinFindsChineseAfterWhatIsLiteral) {
  typeSearch(QStringLiteral("jiguangleida"));
  ASSERT_FALSE(listedKeys().isEmpty());
  EXPECT_TRUE(markedTexts().contains(QStringLiteral("激光雷达")));
  EXPECT_TRUE(reasons().contains(QStringLiteral("found by pinyin"))) << qPrintable(reasons());
  const QPoint top = list()->mapTo(page.get(), QPoint());
  search()->clear();
  QCoreApplication::processEvents();
  EXPECT_EQ(list()->mapTo(page.get(), QPoint()), top) << "the list does not jump when a reason is said";
  typeSearch(QStringLiteral("li"));
  bool related = false;
  for (const QString& key : listedKeys()) {
    const Item& item = *edition().find(ItemKey(key));
    SearchScope scope;
    scope.edition = edition().id();
    scope.pinyin = scope.synonyms = false;
    bool literal = false;
    for (const SearchHit& hit : bench->workbench->catalogueSearch().find(QStringLiteral("li"), scope).hits)
      literal = literal || hit.key == item.key;
    EXPECT_FALSE(related && literal) << "a literal hit stands after one by sound";
    related = related || !literal;
  }
}

TEST_F(SearchPage, AFaultInTheQueryIsToldUnderTheFieldAndTheRestIsSearched) {
  search()->setText(QStringLiteral("技术 part:free"));
  EXPECT_TRUE(child<QLabel>("searchProblems")->isVisible());
  EXPECT_TRUE(problems().contains(QStringLiteral("part:free")));
  EXPECT_EQ(search()->accessibleDescription().isEmpty(), false);
  EXPECT_FALSE(listedKeys().isEmpty());
  search()->setText(QStringLiteral("技术 part:prohibited"));
  EXPECT_FALSE(child<QLabel>("searchProblems")->isVisible());
  for (const QString& key : listedKeys()) EXPECT_EQ(edition().find(ItemKey(key))->part, Part::Prohibited);
}

TEST_F(SearchPage, AHitInARemarkIsMarkedThere) {
  const Item& item = first([](const Item& candidate) { return candidate.note.size() > 20; });
  search()->setText(QStringLiteral("\"%1\"").arg(item.note.left(20)));
  EXPECT_TRUE(listedKeys().contains(item.key.value()));
  EXPECT_TRUE(markedTexts().contains(item.note.left(20))) << qPrintable(markedTexts().join(u','));
}

TEST_F(SearchPage, ANumberOfAnotherEditionFindsTheItemAndSaysSo) {
  typeSearch(QStringLiteral("056101x"));
  ASSERT_EQ(listedKeys().size(), 1);
  EXPECT_EQ(edition().find(ItemKey(currentKey()))->number, QLatin1String("086501X"));
  EXPECT_TRUE(reasons().contains(QStringLiteral("its number is 056101X in 2008-12"))) << qPrintable(reasons());
}

TEST_F(SearchPage, AllEditionsBringWhatThisOneDoesNotHave) {
  typeSearch(QStringLiteral("传统建筑"));
  ASSERT_TRUE(listedKeys().isEmpty());
  auto* all = child<QPushButton>("searchAllEditions");
  ASSERT_TRUE(all && all->isVisible());
  QTest::mouseClick(all, Qt::LeftButton);
  ASSERT_EQ(listedKeys().size(), 2) << "one prohibited, one restricted";
  EXPECT_EQ(list()->model()->index(0, ItemModel::PointsColumn).data().toString(), QStringLiteral("in 2023-57"));
  EXPECT_TRUE(detailText().contains(QStringLiteral("This item is not in the")));
  EXPECT_TRUE(reasons().contains(QStringLiteral("found in the text of 2023-57")));
  EXPECT_TRUE(reasons().contains(QStringLiteral("also in 2008-12"))) << qPrintable(reasons());
  search()->clear();
  EXPECT_EQ(listedKeys().size(), static_cast<qsizetype>(edition().items().size()));
}

TEST_F(SearchPage, AConditionOfTheBuilderNarrowsTheList) {
  typeSearch(QStringLiteral("技术"));
  const qsizetype before = listedKeys().size();
  QAction* prohibited = choice(QStringLiteral("Part: prohibited"));
  ASSERT_TRUE(prohibited);
  prohibited->trigger();
  EXPECT_EQ(search()->text(), QStringLiteral("技术 part:prohibited"));
  EXPECT_LT(listedKeys().size(), before);
}

TEST_F(SearchPage, ASearchIsSavedCountedCalledAndTakenBack) {
  typeSearch(QStringLiteral("锂"));
  EXPECT_FALSE(choice(QStringLiteral("Save this search"))->isEnabled()) << "there is no workspace";
  openWorkspace();
  choice(QStringLiteral("Save this search"))->trigger();
  ASSERT_EQ(saved().size(), 1U);
  const qsizetype count = listedKeys().size();
  search()->clear();
  QAction* again = choice(QStringLiteral("锂: %1 items").arg(count));
  ASSERT_TRUE(again) << "the count is the present one";
  again->trigger();
  EXPECT_EQ(search()->text(), QStringLiteral("锂"));
  EXPECT_EQ(listedKeys().size(), count);

  SavedSearchesDialog dialog(bench->context);
  auto* table = dialog.findChild<QTableWidget*>();
  table->item(0, 0)->setText(QStringLiteral("锂资源"));
  EXPECT_EQ(saved().at(0).name, QStringLiteral("锂资源"));
  bench->undo.undo();
  EXPECT_EQ(saved().at(0).name, QStringLiteral("锂"));
  bench->undo.undo();
  EXPECT_TRUE(saved().empty());
  bench->undo.redo();
  EXPECT_EQ(saved().size(), 1U);
}

TEST_F(SearchPage, AnOwnSynonymIsFoundAtOnceAndUndone) {
  openWorkspace();
  typeSearch(QStringLiteral("光达"));
  ASSERT_TRUE(listedKeys().isEmpty());
  SynonymsDialog dialog(bench->context);
  dialog.findChild<QLineEdit*>(QStringLiteral("synonymTerm"))->setText(QStringLiteral("光达"));
  auto* save = dialog.findChild<QPushButton*>(QStringLiteral("saveSynonym"));
  save->click();
  EXPECT_TRUE(synonyms().empty()) << "the other word is missing";
  dialog.findChild<QLineEdit*>(QStringLiteral("synonymOther"))->setText(QStringLiteral("激光雷达"));
  save->click();
  ASSERT_EQ(synonyms().size(), 1U);
  EXPECT_EQ(dialog.findChild<QTableWidget*>()->rowCount(), 1);
  EXPECT_EQ(listedKeys().size(), 1) << "the search that stands is searched anew";
  EXPECT_TRUE(reasons().contains(QStringLiteral("own synonym, 审查人"))) << qPrintable(reasons());
  dialog.findChild<QTableWidget*>()->selectRow(0);
  dialog.findChild<QPushButton*>(QStringLiteral("removeSynonym"))->click();
  EXPECT_TRUE(listedKeys().isEmpty());
  bench->undo.undo();
  EXPECT_EQ(listedKeys().size(), 1);
  bench->undo.undo();
  EXPECT_TRUE(synonyms().empty());
}
