#include "app/portfolio/portfolio_batch.h"
#include "app/workspace/sql.h"
#include "tests/portfolio/workspace_fixture.h"

using namespace jiheng;

namespace {

class BatchTest : public test::PortfolioTest {
protected:
  static AuditEvent heading() {
    AuditEvent event;
    event.action = QStringLiteral("import.applied");
    event.subject = QStringLiteral("i1");
    event.sentence = Text::verbatim(QStringLiteral("Imported."));
    return event;
  }
  static Technology technologyNamed(const QString& name, const QString& number = {}) {
    Technology technology;
    technology.nameZh = name;
    technology.number = number;
    return technology;
  }
  static Product productNamed(const QString& name, const QString& number = {}) {
    Product product;
    product.nameZh = name;
    product.number = number;
    return product;
  }
};

TEST_F(BatchTest, StoresNewAndChangedRecordsWithLinksAsOneChange) {
  Technology old = newTechnology(QStringLiteral("电池"), QStringLiteral("T-1"));
  const int signalsBefore = signalCount();
  const auto entriesBefore = audit().size();
  PortfolioBatch batch;
  Product product = productNamed(QStringLiteral(" 储能柜 "), QStringLiteral("P-1"));
  product.id = ProductId::create();
  batch.products.push_back(product);
  old.description = QStringLiteral("磷酸铁锂");
  batch.technologies = {old, technologyNamed(QStringLiteral("隔膜"))};
  batch.links.emplace_back(product.id, old.id);
  const auto outcome = service().apply(batch, heading());
  ASSERT_TRUE(outcome) << test::words(outcome.error());
  EXPECT_EQ(signalCount(), signalsBefore + 1);
  const auto entries = audit();
  ASSERT_EQ(entries.size(), entriesBefore + 5);
  EXPECT_EQ(entries[entriesBefore].action, QStringLiteral("import.applied"));
  EXPECT_EQ(entries.back().action, QStringLiteral("product.linked"));
  reopen();
  EXPECT_TRUE(auditIntact());
  EXPECT_EQ(service().product(product.id)->nameZh, QStringLiteral("储能柜"));
  EXPECT_EQ(service().technology(old.id)->revision, 2);
  EXPECT_EQ(service().technologies()->size(), 2U);
  EXPECT_EQ(service().technologiesOf(product.id)->size(), 1U);
}

TEST_F(BatchTest, ThatChangesNothingWritesNothing) {
  const Technology old = newTechnology(QStringLiteral("电池"), QStringLiteral("T-1"));
  const QString head = workspace().auditHead();
  const auto outcome = service().apply({{}, {old}, {}}, heading());
  ASSERT_TRUE(outcome);
  EXPECT_TRUE(outcome->isEmpty());
  EXPECT_EQ(workspace().auditHead(), head);
}

TEST_F(BatchTest, LetsRecordsTakeEachOthersNumbers) {
  Technology a = newTechnology(QStringLiteral("甲"), QStringLiteral("T-1"));
  Technology b = newTechnology(QStringLiteral("乙"), QStringLiteral("T-2"));
  std::swap(a.number, b.number);
  const auto outcome = service().apply({{}, {a, b}, {}}, heading());
  ASSERT_TRUE(outcome) << test::words(outcome.error());
  EXPECT_EQ(service().technology(a.id)->number, QStringLiteral("T-2"));
  ASSERT_TRUE(service().revert(*outcome));
  EXPECT_EQ(service().technology(a.id)->number, QStringLiteral("T-1"));
}

TEST_F(BatchTest, IsRefusedAsAWholeWhereOneRecordCannotBe) {
  newTechnology(QStringLiteral("甲"), QStringLiteral("T-1"));
  const QString head = workspace().auditHead();
  const auto unnamed = service().apply(
      {{}, {technologyNamed(QStringLiteral("乙")), technologyNamed(QStringLiteral(" "))}, {}}, heading());
  ASSERT_FALSE(unnamed);
  EXPECT_EQ(unnamed.error().field, QStringLiteral("technologies/1/name_zh"));
  const auto taken =
      service().apply({{}, {technologyNamed(QStringLiteral("乙"), QStringLiteral("ｔ－１"))}, {}}, heading());
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.error().code, ErrorCode::InvalidInput);
  EXPECT_EQ(workspace().auditHead(), head);
  EXPECT_EQ(service().technologies()->size(), 1U);
}

TEST_F(BatchTest, RefusesARecordThatWasRemoved) {
  const Technology gone = newTechnology(QStringLiteral("甲"));
  ASSERT_TRUE(service().remove(gone.id));
  const auto outcome = service().apply({{}, {gone}, {}}, heading());
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::NotFound);
}

TEST_F(BatchTest, StopsWhereTheProgressSaysSoAndKeepsNothing) {
  PortfolioBatch batch;
  for (int i = 0; i < 250; ++i) batch.technologies.push_back(technologyNamed(QStringLiteral("技术%1").arg(i)));
  BatchCompany company;
  int heard = 0;
  company.progress = [&heard](int done, int total) {
    EXPECT_EQ(total, 250);
    heard = done;
    return done < 200;
  };
  const auto outcome = service().apply(batch, heading(), company);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
  EXPECT_EQ(heard, 200);
  EXPECT_TRUE(service().technologies()->empty());
}

TEST_F(BatchTest, WhatGoesAlongsideStandsAndFallsWithTheRecords) {
  BatchCompany company;
  company.alongside = [](WriteScope&) -> Status { return fail(Error{}); };
  EXPECT_FALSE(service().apply({{}, {technologyNamed(QStringLiteral("甲"))}, {}}, heading(), company));
  EXPECT_TRUE(service().technologies()->empty());
}

TEST_F(BatchTest, IsTakenBackAndDoneAgainAsOneStep) {
  Technology old = newTechnology(QStringLiteral("电池"), QStringLiteral("T-1"));
  const Technology before = old;
  old.description = QStringLiteral("磷酸铁锂");
  Product product = productNamed(QStringLiteral("储能柜"), QStringLiteral("P-1"));
  product.id = ProductId::create();
  const auto outcome = service().apply({{product}, {old}, {{product.id, old.id}}}, heading());
  ASSERT_TRUE(outcome);
  const int signalsBefore = signalCount();
  ASSERT_TRUE(service().revert(*outcome));
  EXPECT_EQ(signalCount(), signalsBefore + 1);
  EXPECT_EQ(*service().technology(old.id), before);
  EXPECT_FALSE(service().product(product.id));
  ASSERT_TRUE(service().reinstate(*outcome));
  EXPECT_EQ(service().technology(old.id)->description, QStringLiteral("磷酸铁锂"));
  EXPECT_EQ(service().technology(old.id)->revision, 2);
  EXPECT_EQ(service().technologiesOf(product.id)->size(), 1U);
  ASSERT_TRUE(service().revert(*outcome));
  EXPECT_TRUE(service().products()->empty());
  EXPECT_TRUE(auditIntact());
}

TEST_F(BatchTest, IsNotTakenBackOverALaterChange) {
  const auto outcome = service().apply(
      {{productNamed(QStringLiteral("柜"))}, {technologyNamed(QStringLiteral("甲"))}, {}}, heading());
  ASSERT_TRUE(outcome);
  Technology technology = *outcome->technologies.front().after;
  technology.owner = QStringLiteral("研究所");
  ASSERT_TRUE(service().save(technology));
  const Status changed = service().revert(*outcome);
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().code, ErrorCode::Refused);
  technology.owner.clear();
  ASSERT_TRUE(service().save(technology));
  const auto tag = service().save(tagOn(technology, itemOf(Part::Restricted), TagState::Candidate));
  ASSERT_TRUE(tag);
  EXPECT_FALSE(service().revert(*outcome));
  ASSERT_TRUE(service().remove(tag->id));
  const ProductId product = outcome->products.front().after->id;
  ASSERT_TRUE(service().link(product, technology.id));
  EXPECT_FALSE(service().revert(*outcome));
  ASSERT_TRUE(service().unlink(product, technology.id));
  EXPECT_TRUE(service().revert(*outcome));
}

TEST_F(BatchTest, KeepsWhatWasThereWhenTheDiskIsFull) {
  newTechnology(QStringLiteral("甲"));
  auto pages = runSql(workspace().database(), QStringLiteral("PRAGMA page_count"));
  ASSERT_TRUE(pages && pages->next());
  const int limit = pages->value(0).toInt() + 8;
  pages->finish();
  ASSERT_TRUE(runSql(workspace().database(), QStringLiteral("PRAGMA max_page_count = %1").arg(limit)));
  PortfolioBatch batch;
  for (int i = 0; i < 500; ++i)
    batch.technologies.push_back(technologyNamed(QStringLiteral("技术%1").arg(i) + QString(200, QChar(0x6280))));
  const QString head = workspace().auditHead();
  const auto outcome = service().apply(batch, heading());
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::NoSpace);
  EXPECT_EQ(workspace().auditHead(), head);
  EXPECT_EQ(service().technologies()->size(), 1U);
  EXPECT_TRUE(auditIntact());
}

}  // namespace
