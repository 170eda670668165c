#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include "tests/ui_catalogue/page_fixture.h"
#include "ui/catalogue/detail_view.h"
#include "ui/catalogue/item_model.h"
#include "ui/catalogue/sector_model.h"

using namespace jiheng;
using namespace jiheng::ui;
using jiheng::test::CataloguePageTest;

namespace {

/// Translates everything, so that a text that was not translated shows.
class BracketTranslator : public QTranslator {
 public:
  QString translate(const char*, const char* source, const char*, int n) const override {
    QString text = QString::fromUtf8(source);
    if (n >= 0) text.replace(QStringLiteral("%n"), QString::number(n));
    return QStringLiteral("⟦") + text + QStringLiteral("⟧");
  }
  bool isEmpty() const override { return false; }
};


}  // namespace

TEST_F(CataloguePageTest, OpensWithoutAWorkspaceOnAnItemOfTheCurrentEdition) {
  EXPECT_EQ(edition().id(), QLatin1String("2025-28"));
  EXPECT_EQ(listedKeys().size(), static_cast<qsizetype>(edition().items().size()));
  EXPECT_FALSE(currentKey().isEmpty());
  EXPECT_TRUE(detailText().contains(u"No workspace is open"));
}

TEST_F(CataloguePageTest, WalksTheListWithJAndKAndArrows) {
  const QStringList keys = listedKeys();
  press(list(), Qt::Key_J);
  EXPECT_EQ(currentKey(), keys.at(1));
  EXPECT_TRUE(detailText().contains(edition().find(ItemKey(keys.at(1)))->nameZh));
  press(list(), Qt::Key_Down);
  EXPECT_EQ(currentKey(), keys.at(2));
  press(list(), Qt::Key_K);
  press(list(), Qt::Key_K);
  EXPECT_EQ(currentKey(), keys.at(0));
}

TEST_F(CataloguePageTest, AClickOnARowShowsItsItem) {
  const QModelIndex index = list()->model()->index(3, ItemModel::NameColumn);
  QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, list()->visualRect(index).center());
  const Item* item = edition().find(ItemKey(currentKey()));
  ASSERT_TRUE(item);
  EXPECT_EQ(index.data(ItemModel::KeyRole).toString(), item->key.value());
  EXPECT_TRUE(detailText().contains(item->nameZh));
}

TEST_F(CataloguePageTest, FiltersByPartAndCountsSectorsAnew) {
  QTest::mouseClick(child<QToolButton>("partProhibited"), Qt::LeftButton);
  for (const QString& key : listedKeys()) EXPECT_EQ(edition().find(ItemKey(key))->part, Part::Prohibited);
  const QModelIndex root = sectors()->model()->index(0, 0);
  EXPECT_EQ(root.data(SectorModel::RestrictedRole).toInt(), 0);
  EXPECT_EQ(root.data(SectorModel::ProhibitedRole).toInt(), listedKeys().size());
  EXPECT_EQ(edition().find(ItemKey(currentKey()))->part, Part::Prohibited);
  QTest::mouseClick(child<QToolButton>("partAll"), Qt::LeftButton);
  EXPECT_EQ(listedKeys().size(), static_cast<qsizetype>(edition().items().size()));
}

TEST_F(CataloguePageTest, ShowsTheItemsOfASectorAndHowLittleItsCountSays) {
  const QModelIndex root = sectors()->model()->index(0, 0);
  const QModelIndex sector = sectors()->model()->index(2, 0, root);
  sectors()->setCurrentIndex(sector);
  const QString code = sector.data(SectorModel::CodeRole).toString();
  ASSERT_FALSE(listedKeys().isEmpty());
  for (const QString& key : listedKeys()) EXPECT_EQ(edition().find(ItemKey(key))->sectorCode, code);
  EXPECT_TRUE(child<QLabel>("coverageLine")->text().contains(u"states no number by sector"));
}

TEST_F(CataloguePageTest, ShowsOnlyWhatAnInstrumentChanged) {
  auto* choice = child<QComboBox>("changedIn");
  const int row = choice->findData(QStringLiteral("2025-28"));
  ASSERT_GT(row, 0);
  EXPECT_LT(choice->findData(QStringLiteral("2008-12")), 0) << "the first list changes nothing";
  choice->setCurrentIndex(row);
  emit choice->activated(row);
  EXPECT_EQ(listedKeys().size(), 2) << "one added and one amended item stand in the edition";
  for (const QString& key : listedKeys()) {
    const Item* item = edition().find(ItemKey(key));
    EXPECT_TRUE(item->addedBy == QLatin1String("2025-28") || item->changedBy.back() == QLatin1String("2025-28"));
  }
  EXPECT_TRUE(child<QLabel>("coverageLine")->text().contains(u"5 of 5 operations"));
}

TEST_F(CataloguePageTest, KeepsTheItemWhenTheEditionChangesAndSaysWhereItStands) {
  showEdition(QStringLiteral("2023-57"));
  const Item item = first([](const Item& candidate) { return candidate.nameZh == QStringLiteral("中国传统建筑技术"); });
  select(item.key);
  showEdition(QStringLiteral("2025-28"));
  EXPECT_EQ(page->currentPlace().id, item.key.value());
  EXPECT_TRUE(detailText().contains(u"This item is not in the edition of 15 July 2025"));
  EXPECT_TRUE(detailText().contains(u"It was deleted by Announcement No. 28 of 2025"));
  EXPECT_TRUE(detailText().contains(u"does not say that the technology may be exported"));
  EXPECT_TRUE(currentKey().isEmpty()) << "no row stands for an item that the edition does not have";
  showEdition(QStringLiteral("2023-57"));
  EXPECT_EQ(currentKey(), item.key.value());
  EXPECT_FALSE(detailText().contains(u"This item is not in the edition"));
}

TEST_F(CataloguePageTest, SelectedTextCanBeCopied) {
  select(first([](const Item& item) { return !item.points.empty() && !item.points.front().zh.isEmpty(); }).key);
  const QString zh = edition().find(ItemKey(currentKey()))->points.front().zh;
  ASSERT_TRUE(detail()->find(zh));
  press(detail(), Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(QGuiApplication::clipboard()->text(), zh);
}

TEST_F(CataloguePageTest, OpensAPlaceAndTellsWhereItStands) {
  const Item& item = first([](const Item& candidate) { return candidate.points.size() > 2; });
  const Place place{QStringLiteral("catalogue"), QStringLiteral("item"), item.key.value(), item.points[1].key};
  typeSearch(QStringLiteral("zzzz"));
  page->showPlace(place);
  EXPECT_EQ(page->currentPlace(), place);
  EXPECT_TRUE(search()->text().isEmpty()) << "a search that hides the item gives way";
  page->showPlace({QStringLiteral("catalogue"), QStringLiteral("item"), QStringLiteral("no such key"), {}});
  EXPECT_EQ(page->currentPlace(), place) << "an unknown place leaves the page as it is";
}

TEST_F(CataloguePageTest, SwitchesTheLanguageWithoutLosingSelectionOrSearch) {
  typeSearch(QStringLiteral("tech"));
  press(list(), Qt::Key_J);
  const QString key = currentKey();
  const QStringList keys = listedKeys();
  BracketTranslator brackets;
  QCoreApplication::installTranslator(&brackets);
  page->retranslate();
  EXPECT_EQ(currentKey(), key);
  EXPECT_EQ(listedKeys(), keys);
  EXPECT_EQ(search()->text(), QLatin1String("tech"));
  EXPECT_TRUE(detailText().contains(u"⟦Control points⟧"));
  for (const QWidget* widget : page->findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(page.get()) || widget->accessibleName().isEmpty()) continue;
    EXPECT_TRUE(widget->accessibleName().contains(u'⟦')) << qPrintable(widget->accessibleName());
  }
  for (const QLabel* label : page->findChildren<QLabel*>()) {
    if (!label->isVisibleTo(page.get()) || label->text().isEmpty()) continue;
    EXPECT_TRUE(label->text().contains(u'⟦')) << qPrintable(label->text());
  }
  QCoreApplication::removeTranslator(&brackets);
}

TEST_F(CataloguePageTest, EveryFocusableWidgetHasAnAccessibleName) {
  typeSearch(QStringLiteral("zzzz"));
  for (const QWidget* widget : page->findChildren<QWidget*>()) {
    // Viewports, scroll bars and the parts inside a field belong to a widget that has a name.
    const bool inner = widget->objectName().startsWith(u"qt_") || qobject_cast<const QAbstractButton*>(widget) == nullptr
                           ? widget->parentWidget() != nullptr && widget->focusPolicy() == Qt::NoFocus
                           : false;
    if (inner || widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(page.get())) continue;
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
        << widget->metaObject()->className() << ' ' << qPrintable(widget->objectName());
  }
}

TEST_F(CataloguePageTest, OrdersTheListAlsoByWhatSharesACell) {
  auto* order = child<QToolButton>("order");
  QAction* byPart = nullptr;
  for (QAction* action : order->menu()->actions()) {
    if (action->data().toInt() == ItemModel::PartColumn) byPart = action;
  }
  ASSERT_TRUE(byPart);
  byPart->trigger();
  bool restricted = false;
  for (const QString& key : listedKeys()) {
    const Part part = edition().find(ItemKey(key))->part;
    EXPECT_FALSE(restricted && part == Part::Prohibited);
    restricted = restricted || part == Part::Restricted;
  }
  order->menu()->actions().front()->trigger();
  EXPECT_EQ(listedKeys().front(), edition().items().front().key.value());
}

TEST_F(CataloguePageTest, RemembersPanesColumnsAndTheLastItem) {
  press(list(), Qt::Key_J);
  press(list(), Qt::Key_J);
  const QString key = currentKey();
  list()->sortByColumn(ItemModel::NameColumn, Qt::DescendingOrder);
  auto* splitter = page->findChild<QSplitter*>();
  splitter->setSizes({300, 400, 580});
  emit splitter->splitterMoved(300, 1);
  const QList<int> sizes = splitter->sizes();
  page.reset();
  page = std::make_unique<CataloguePage>(bench->context);
  page->resize(1280, 800);
  page->show();
  EXPECT_EQ(page->findChild<QSplitter*>()->sizes(), sizes);
  EXPECT_EQ(currentKey(), key);
  EXPECT_EQ(page->findChild<QTreeView*>(QStringLiteral("itemList"))->header()->sortIndicatorSection(),
            static_cast<int>(ItemModel::NameColumn));
}
