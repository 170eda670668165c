#include <QAbstractItemModelTester>

#include "tests/ui_catalogue/page_fixture.h"
#include "ui/catalogue/item_model.h"
#include "ui/catalogue/item_proxy.h"
#include "ui/catalogue/item_wording.h"
#include "ui/catalogue/sector_model.h"

using namespace jiheng;
using namespace jiheng::ui;

namespace {

class CatalogueModels : public ::testing::Test {
 protected:
  test::Scratch scratch;
  test::Bench bench{scratch};
  const Catalogue& catalogue = bench.workbench->catalogue();
};

}  // namespace

TEST_F(CatalogueModels, ItemModelKeepsTheModelContractThroughEditionsAndLanguages) {
  ItemModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  ItemProxy proxy(model);
  QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
  for (const QString& id : catalogue.editionIds()) {
    model.setEdition(catalogue.edition(id));
    model.setContentLanguage(ContentLanguage::English);
    model.setContentLanguage(ContentLanguage::Chinese);
    ItemFilter filter;
    filter.part = Part::Prohibited;
    proxy.setFilter(filter);
    proxy.setFilter({});
    EXPECT_EQ(proxy.rowCount(), static_cast<int>(catalogue.edition(id)->items().size()));
  }
}

TEST_F(CatalogueModels, SectorModelKeepsTheModelContractAndCountsWhatTheFilterLeaves) {
  SectorModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  for (const QString& id : catalogue.editionIds()) {
    const auto edition = catalogue.edition(id);
    model.setEdition(edition);
    int prohibited = 0;
    for (const Item& item : edition->items()) prohibited += item.part == Part::Prohibited ? 1 : 0;
    EXPECT_EQ(model.rootIndex().data(SectorModel::ProhibitedRole).toInt(), prohibited);
    int inSectors = 0;
    for (int row = 0; row < model.rowCount(model.rootIndex()); ++row)
      inSectors += model.index(row, 0, model.rootIndex()).data(SectorModel::ProhibitedRole).toInt();
    EXPECT_EQ(inSectors, prohibited) << "an item belongs to no sector of the tree";
    ItemFilter filter;
    filter.part = Part::Restricted;
    model.setFilter(filter);
    EXPECT_EQ(model.rootIndex().data(SectorModel::ProhibitedRole).toInt(), 0);
  }
}

TEST_F(CatalogueModels, SortsChineseNamesByPinyinAndUnknownNumbersLast) {
  ItemModel model;
  model.setEdition(catalogue.edition(QStringLiteral("2020-38")));
  model.setContentLanguage(ContentLanguage::Chinese);
  ItemProxy proxy(model);
  proxy.sort(ItemModel::NameColumn, Qt::AscendingOrder);
  QCollator pinyin(QLocale(QLocale::Chinese, QLocale::China));
  for (int row = 1; row < proxy.rowCount(); ++row) {
    EXPECT_LE(pinyin.compare(proxy.index(row - 1, ItemModel::NameColumn).data().toString(),
                             proxy.index(row, ItemModel::NameColumn).data().toString()),
              0);
  }
  proxy.sort(ItemModel::NumberColumn, Qt::AscendingOrder);
  bool unknownBegan = false;
  for (int row = 0; row < proxy.rowCount(); ++row) {
    const bool unknown = proxy.index(row, 0).data().toString() == QLatin1String("number not known");
    EXPECT_FALSE(unknownBegan && !unknown);
    unknownBegan = unknownBegan || unknown;
  }
  EXPECT_TRUE(unknownBegan) << "the edition of 2020 has items whose number is not known";
}

TEST_F(CatalogueModels, SaysUnknownNumberUnverifiedAndMissingPointsInWords) {
  ItemModel model;
  const auto edition = catalogue.edition(QStringLiteral("2008-12"));
  model.setEdition(edition);
  int unknown = 0;
  int unverified = 0;
  int missing = 0;
  for (int row = 0; row < model.rowCount(); ++row) {
    const Item& item = *model.itemAt(row);
    if (item.number.isEmpty()) {
      ++unknown;
      EXPECT_EQ(model.index(row, ItemModel::NumberColumn).data().toString(), QLatin1String("number not known"));
    }
    if (item.nameProvenance.confirmation == Confirmation::Unverified) {
      ++unverified;
      EXPECT_TRUE(model.index(row, ItemModel::ConfirmationColumn).data().toString().contains(u"unverified"));
    }
    if (item.points.empty()) {
      ++missing;
      EXPECT_EQ(model.index(row, ItemModel::PointsColumn).data().toString(), QLatin1String("not bundled"));
    }
  }
  EXPECT_GT(unknown, 0);
  EXPECT_GT(unverified, 0);
  EXPECT_GT(missing, 0);
}

TEST_F(CatalogueModels, ASuspendedItemSaysSoBeforeAnythingElse) {
  Item item = catalogue.edition(QStringLiteral("2025-28"))->items().front();
  item.standing = Standing::Suspended;
  item.nameProvenance.confirmation = Confirmation::Unverified;
  EXPECT_EQ(confirmationWord(confirmationOf(item)), QStringLiteral("suspended"));
  EXPECT_EQ(semanticOf(confirmationOf(item)), Semantic::Soon);
  EXPECT_TRUE(confirmationSentence(confirmationOf(item)).contains(QStringLiteral("can apply again")));
}
