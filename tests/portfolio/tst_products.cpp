#include "tests/portfolio/workspace_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

class Products : public PortfolioTest {};

TEST_F(Products, AProductIsThereAgainAfterTheFileWasClosed) {
  Product product;
  product.number = QStringLiteral(" P-1 ");
  product.nameZh = QStringLiteral("\u3000车载激光雷达");
  product.nameEn = QStringLiteral("Vehicle LiDAR ");
  product.description = QStringLiteral("第一行\n第二行 '引号' %1 𠮷");
  const auto saved = service().save(product);
  ASSERT_TRUE(saved) << words(saved.error());
  EXPECT_FALSE(saved->id.isEmpty());
  EXPECT_EQ(saved->number, QStringLiteral("P-1"));
  EXPECT_EQ(saved->nameZh, QStringLiteral("车载激光雷达"));
  EXPECT_EQ(saved->nameEn, QStringLiteral("Vehicle LiDAR"));

  reopen();
  const auto again = service().product(saved->id);
  ASSERT_TRUE(again) << words(again.error());
  EXPECT_EQ(*again, *saved);
}

TEST_F(Products, AProductWithoutAnyNameIsRefusedAndNothingIsWritten) {
  const std::size_t entries = audit().size();
  Product nameless;
  nameless.nameZh = QStringLiteral("\u3000 ");
  nameless.number = QStringLiteral("P-1");
  const auto saved = service().save(nameless);
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().code, ErrorCode::InvalidInput);
  EXPECT_EQ(saved.error().field, QStringLiteral("name_zh"));
  EXPECT_EQ(audit().size(), entries);
  EXPECT_TRUE(service().products()->empty());
  EXPECT_EQ(signalCount(), 0);
}

TEST_F(Products, ANumberBelongsToOneProductWhateverItsWidthAndCase) {
  newProduct(QStringLiteral("泵"), QStringLiteral("P-1"));
  for (const QString& number : {QStringLiteral("P-1"), QStringLiteral(" p-1"), QStringLiteral("Ｐ－１")}) {
    Product second;
    second.nameZh = QStringLiteral("阀");
    second.number = number;
    const auto saved = service().save(second);
    ASSERT_FALSE(saved) << qPrintable(number);
    EXPECT_EQ(saved.error().field, QStringLiteral("number"));
    EXPECT_TRUE(saved.error().in(Language::Chinese).contains(QStringLiteral("泵")));
  }
}

TEST_F(Products, ManyProductsMayHaveNoNumberAndATechnologyMayHaveAProductsNumber) {
  newProduct(QStringLiteral("泵"));
  newProduct(QStringLiteral("阀"));
  newProduct(QStringLiteral("管"), QStringLiteral("X-1"));
  newTechnology(QStringLiteral("工艺"), QStringLiteral("X-1"));
  EXPECT_EQ(service().products()->size(), 3U);
}

TEST_F(Products, TheNumberOfARemovedProductIsFreeAndThenKeepsItFromComingBack) {
  const Product first = newProduct(QStringLiteral("泵"), QStringLiteral("P-1"));
  ASSERT_TRUE(service().remove(first.id));
  const Product second = newProduct(QStringLiteral("阀"), QStringLiteral("P-1"));
  const Status restored = service().restore(first.id);
  ASSERT_FALSE(restored);
  EXPECT_EQ(restored.error().field, QStringLiteral("number"));
  ASSERT_TRUE(service().remove(second.id));
  EXPECT_TRUE(service().restore(first.id));
}

TEST_F(Products, AChangeIsAuditedWithExactlyTheFieldsThatChanged) {
  Product product = newProduct(QStringLiteral("泵"), QStringLiteral("P-1"));
  product.nameZh = QStringLiteral("高压泵");
  product.nameEn = QStringLiteral("High-pressure pump");
  ASSERT_TRUE(service().save(product));
  const AuditEntry entry = audit(product.id.value()).back();
  EXPECT_EQ(entry.action, QStringLiteral("product.changed"));
  EXPECT_EQ(entry.actor, QStringLiteral("审查人"));
  EXPECT_EQ(entry.before, (QJsonObject{{QStringLiteral("name_zh"), QStringLiteral("泵")},
                                       {QStringLiteral("name_en"), QStringLiteral("")}}));
  EXPECT_EQ(entry.after, (QJsonObject{{QStringLiteral("name_zh"), QStringLiteral("高压泵")},
                                      {QStringLiteral("name_en"), QStringLiteral("High-pressure pump")}}));
  EXPECT_EQ(
      entry.sentence.en,
      QStringLiteral("Changed product “泵”: name in Chinese from “泵” to “高压泵”; name in English set to "
                     "“High-pressure pump”."));
  EXPECT_FALSE(entry.sentence.zh.isEmpty());
  EXPECT_TRUE(auditIntact());
}

TEST_F(Products, SavingWithoutADifferenceWritesNothing) {
  Product product = newProduct(QStringLiteral("泵"), QStringLiteral("P-1"));
  const QByteArray bytes = bytesOf(path());
  const int signalled = signalCount();
  product.nameZh += QStringLiteral("\u3000");
  ASSERT_TRUE(service().save(product));
  EXPECT_EQ(bytesOf(path()), bytes);
  EXPECT_EQ(signalCount(), signalled);
}

TEST_F(Products, EveryWriteSignalsOnceAndAfterTheCommit) {
  int seen = -1;
  QObject::connect(&service(), &PortfolioService::changed, &service(),
                   [&] { seen = static_cast<int>(service().products()->size()); });
  newProduct(QStringLiteral("泵"));
  EXPECT_EQ(signalCount(), 1);
  EXPECT_EQ(seen, 1);
}

TEST_F(Products, RemovingAndBringingBackLeavesTheSameProductWithItsLinks) {
  const Product product = newProduct(QStringLiteral("泵"), QStringLiteral("P-1"));
  const Technology technology = newTechnology(QStringLiteral("叶轮设计"));
  ASSERT_TRUE(service().link(product.id, technology.id));
  ASSERT_TRUE(service().remove(product.id));
  EXPECT_EQ(lastAction(), QStringLiteral("product.removed"));
  EXPECT_TRUE(service().products()->empty());
  EXPECT_TRUE(service().productsOf(technology.id)->empty());
  EXPECT_EQ(service().product(product.id).error().code, ErrorCode::NotFound);
  EXPECT_EQ(service().remove(product.id).error().code, ErrorCode::NotFound);
  EXPECT_EQ(service().save(product).error().code, ErrorCode::NotFound);
  EXPECT_EQ(service().link(product.id, technology.id).error().code, ErrorCode::NotFound);

  reopen();
  ASSERT_TRUE(service().restore(product.id));
  EXPECT_EQ(lastAction(), QStringLiteral("product.restored"));
  EXPECT_EQ(service().productsOf(technology.id).value(), std::vector<Product>{product});
  EXPECT_TRUE(auditIntact());
}

TEST_F(Products, WhatNeverWasIsNotFoundAndIsNamed) {
  const ProductId nobody(QStringLiteral("nobody"));
  for (const Status& status : {service().remove(nobody), service().restore(nobody)}) {
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(status.error().in(Language::English).contains(QStringLiteral("nobody")));
  }
}

TEST_F(Products, BringingBackWhatIsThereChangesNothing) {
  const Product product = newProduct(QStringLiteral("泵"));
  const std::size_t entries = audit().size();
  EXPECT_TRUE(service().restore(product.id));
  EXPECT_EQ(audit().size(), entries);
}

TEST_F(Products, LinkingTwiceIsLinkingOnce) {
  const Product product = newProduct(QStringLiteral("泵"));
  const Technology technology = newTechnology(QStringLiteral("叶轮设计"));
  const std::size_t entries = audit().size();
  ASSERT_TRUE(service().link(product.id, technology.id));
  ASSERT_TRUE(service().link(product.id, technology.id));
  EXPECT_EQ(audit().size(), entries + 1);
  EXPECT_EQ(lastAction(), QStringLiteral("product.linked"));
  EXPECT_EQ(service().technologiesOf(product.id).value(), std::vector<Technology>{technology});
  ASSERT_TRUE(service().unlink(product.id, technology.id));
  ASSERT_TRUE(service().unlink(product.id, technology.id));
  EXPECT_EQ(audit().size(), entries + 2);
  EXPECT_EQ(lastAction(), QStringLiteral("product.unlinked"));
  EXPECT_TRUE(service().technologiesOf(product.id)->empty());
}

TEST_F(Products, ACloseOfTheWorkspaceInTheMidstOfTheNewsDoesNoHarm) {
  QObject::connect(&workspace(), &Workspace::written, &service(), [this] { reopen(); });
  Product product;
  product.nameZh = QStringLiteral("泵");
  const auto saved = service().save(product);
  ASSERT_TRUE(saved) << words(saved.error());
  EXPECT_EQ(service().products()->size(), 1U);
}
