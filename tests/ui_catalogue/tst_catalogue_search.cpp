#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "app/foundation/fold.h"
#include "tests/ui_catalogue/page_fixture.h"
#include "ui/catalogue/detail_view.h"
#include "ui/catalogue/item_model.h"
#include "ui/catalogue/sector_model.h"

using namespace jiheng;
using namespace jiheng::ui;
using jiheng::test::CataloguePageTest;

namespace {

class CatalogueSearchPage : public CataloguePageTest {
 protected:
  /// By brute force over all texts of the edition.
  QStringList expected(const QString& text) const {
    const QString term = fold(text);
    QStringList keys;
    for (const Item& item : edition().items()) {
      QStringList texts{item.number, item.nameZh, item.sector.zh, item.sector.en};
      for (const EnglishName& name : item.namesEn) texts << name.text;
      for (const ControlPoint& point : item.points) texts << point.zh << point.en;
      for (const QString& candidate : texts) {
        if (fold(candidate).contains(term)) {
          keys << item.key.value();
          break;
        }
      }
    }
    return keys;
  }
  /// The first rows: literal hits stand before those by synonym or pinyin.
  QStringList firstKeys(const QStringList& like) const { return listedKeys().mid(0, like.size()); }
  QString countText() const { return child<QLabel>("searchCount")->text(); }
};

}  // namespace

TEST_F(CatalogueSearchPage, FindsOneAndTwoChineseCharactersAsYouType) {
  typeSearch(QStringLiteral("锂"));
  EXPECT_FALSE(listedKeys().isEmpty());
  EXPECT_EQ(firstKeys(expected(QStringLiteral("锂"))), expected(QStringLiteral("锂")));
  typeSearch(QStringLiteral("电"));
  EXPECT_EQ(firstKeys(expected(QStringLiteral("锂电"))), expected(QStringLiteral("锂电")));
  search()->clear();
  typeSearch(QStringLiteral("制备"));
  EXPECT_FALSE(listedKeys().isEmpty());
  EXPECT_EQ(firstKeys(expected(QStringLiteral("制备"))), expected(QStringLiteral("制备")));
}

TEST_F(CatalogueSearchPage, FindsNumbersAndEnglishAndTellsHowMany) {
  const Item& item = first([](const Item& candidate) { return !candidate.number.isEmpty(); });
  typeSearch(item.number.toLower());
  EXPECT_EQ(listedKeys(), QStringList{item.key.value()});
  EXPECT_TRUE(countText().startsWith(u"1 item")) << qPrintable(countText());
  EXPECT_TRUE(countText().contains(u", 1 hit")) << qPrintable(countText());
  search()->clear();
  EXPECT_FALSE(child<QLabel>("searchCount")->isVisible());
  typeSearch(QStringLiteral("lithium"));
  EXPECT_EQ(firstKeys(expected(QStringLiteral("lithium"))), expected(QStringLiteral("lithium")));
}

TEST_F(CatalogueSearchPage, MarksHitsInTheListAndUnderlinesThemInTheDetail) {
  typeSearch(QStringLiteral("技术"));
  const QVariant marks = list()->currentIndex().siblingAtColumn(ItemModel::NameColumn).data(ItemModel::MarksRole);
  ASSERT_FALSE(marks.value<std::vector<TextRange>>().empty());
  ASSERT_FALSE(markedTexts().isEmpty());
  for (const QString& text : markedTexts()) EXPECT_EQ(fold(text), QStringLiteral("技术"));
  for (const QTextEdit::ExtraSelection& selection : detail()->extraSelections()) {
    EXPECT_TRUE(selection.format.hasProperty(QTextFormat::BackgroundBrush));
    EXPECT_EQ(selection.format.underlineStyle(), QTextCharFormat::SingleUnderline) << "colour alone is no mark";
  }
  search()->clear();
  EXPECT_TRUE(markedTexts().isEmpty());
}

TEST_F(CatalogueSearchPage, DoesNotSearchWhatAnInputMethodStillComposes) {
  const qsizetype all = listedKeys().size();
  search()->setFocus();
  QInputMethodEvent composing(QStringLiteral("ji"), {});
  QCoreApplication::sendEvent(search(), &composing);
  EXPECT_EQ(listedKeys().size(), all);
  QInputMethodEvent commit;
  commit.setCommitString(QStringLiteral("基因"));
  QCoreApplication::sendEvent(search(), &commit);
  EXPECT_EQ(firstKeys(expected(QStringLiteral("基因"))), expected(QStringLiteral("基因")));
}

TEST_F(CatalogueSearchPage, StepsThroughHitsAndOnToTheNextItem) {
  typeSearch(QStringLiteral("锂"));
  const QStringList keys = listedKeys();
  ASSERT_GT(keys.size(), 1);
  const auto* view = qobject_cast<DetailView*>(detail());
  EXPECT_EQ(currentKey(), keys.first());
  const int hits = view->hitCount();
  ASSERT_GT(hits, 0);
  for (int i = 0; i < hits; ++i) {
    press(search(), Qt::Key_Return);
    EXPECT_EQ(view->currentHit(), i);
  }
  press(search(), Qt::Key_F3);
  EXPECT_EQ(currentKey(), keys.at(1));
  EXPECT_EQ(view->currentHit(), 0);
  press(search(), Qt::Key_F3, Qt::ShiftModifier);
  EXPECT_EQ(currentKey(), keys.first());
  EXPECT_EQ(view->currentHit(), hits - 1);
}

TEST_F(CatalogueSearchPage, SaysWhenAllHitsStandInTheLanguageThatIsNotShown) {
  bench->content.setLanguage(ContentLanguage::Chinese);
  Message said;
  QObject::connect(&bench->messages, &Messages::posted, page.get(), [&](const Message& message) { said = message; });
  const auto inPointOnly = [](const QString& word) { return QString(u'"' + word + u'"'); };
  const Item& item = first([](const Item& candidate) {
    return !candidate.points.empty() && !candidate.points.front().zh.isEmpty() && candidate.points.front().en.size() > 20;
  });
  search()->setText(inPointOnly(item.points.front().en));
  ASSERT_EQ(listedKeys(), QStringList{item.key.value()});
  EXPECT_TRUE(markedTexts().isEmpty());
  press(search(), Qt::Key_F3);
  EXPECT_EQ(said.text.in(Language::English), QLatin1String("All hits stand in the language that is not shown."));
  ASSERT_TRUE(said.action);
  said.action();
  EXPECT_FALSE(markedTexts().isEmpty());
}

TEST_F(CatalogueSearchPage, MarksASectorHitInTheTreeAndNotOnTheControlPoints) {
  typeSearch(QStringLiteral("计算机"));
  const QModelIndex root = sectors()->model()->index(0, 0);
  int marked = 0;
  for (int row = 0; row < sectors()->model()->rowCount(root); ++row) {
    const QModelIndex sector = sectors()->model()->index(row, 0, root);
    if (!sector.data(SectorModel::MarksRole).value<std::vector<TextRange>>().empty()) ++marked;
  }
  bench->content.setLanguage(ContentLanguage::Chinese);
  for (int row = 0; row < sectors()->model()->rowCount(root); ++row) {
    const QModelIndex sector = sectors()->model()->index(row, 0, root);
    const bool has = !sector.data(SectorModel::MarksRole).value<std::vector<TextRange>>().empty();
    EXPECT_EQ(has, sector.data().toString().contains(QStringLiteral("计算机"))) << qPrintable(sector.data().toString());
    marked += has ? 1 : 0;
  }
  EXPECT_GT(marked, 0);
  for (int row = 0; row < list()->model()->rowCount(); ++row) {
    const QModelIndex index = list()->model()->index(row, ItemModel::PointsColumn);
    const Item* item = edition().find(ItemKey(index.data(ItemModel::KeyRole).toString()));
    if (!item->points.empty() || item->namesEn.size() > 1) continue;
    EXPECT_EQ(index.data(ItemModel::OtherHitsRole).toInt(), 0);
  }
}

TEST_F(CatalogueSearchPage, TheNumberOfADeletedItemLeadsToIt) {
  typeSearch(QStringLiteral("085001j"));
  ASSERT_TRUE(listedKeys().isEmpty()) << "the item was deleted in 2025";
  QPushButton* found = nullptr;
  for (QPushButton* button : list()->findChildren<QPushButton*>()) {
    if (button->text() == QLatin1String("Show that item")) found = button;
  }
  ASSERT_TRUE(found && found->isVisible());
  QTest::mouseClick(found, Qt::LeftButton);
  EXPECT_TRUE(detailText().contains(QStringLiteral("中国传统建筑技术")));
  typeSearch(QStringLiteral("999999x"));
  EXPECT_FALSE(found->isVisible());
}

TEST_F(CatalogueSearchPage, TypingLeavesTheExplanation) {
  bench->actions.action(QStringLiteral("catalogue.coverage"))->trigger();
  typeSearch(QStringLiteral("锂"));
  EXPECT_EQ(page->currentPlace().kind, QLatin1String("item"));
  EXPECT_EQ(page->currentPlace().id, currentKey());
  EXPECT_FALSE(markedTexts().isEmpty());
}

TEST_F(CatalogueSearchPage, EscapeClearsTheSearchAndKeepsTheItem) {
  typeSearch(QStringLiteral("锂"));
  const QString key = currentKey();
  press(list(), Qt::Key_Escape);
  EXPECT_TRUE(search()->text().isEmpty());
  EXPECT_EQ(currentKey(), key);
  EXPECT_EQ(listedKeys().size(), static_cast<qsizetype>(edition().items().size()));
}

TEST_F(CatalogueSearchPage, AnEmptyResultSaysThatItSaysNothingAboutTheLaw) {
  typeSearch(QStringLiteral("zzzz"));
  EXPECT_TRUE(listedKeys().isEmpty());
  QStringList words;
  for (const QLabel* label : list()->findChildren<QLabel*>()) {
    if (label->isVisible()) words << label->text();
  }
  const QString said = words.join(QLatin1Char(' '));
  EXPECT_TRUE(said.contains(u"No bundled item of this edition has “zzzz” here."));
  EXPECT_TRUE(said.contains(u"says nothing about what the law controls"));
  EXPECT_EQ(page->currentPlace(), (Place{QStringLiteral("catalogue"), QStringLiteral("search"), QStringLiteral("zzzz"), {}}));
}
