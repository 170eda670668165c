#include "app/overview/portfolio_filter_service.h"
#include "tests/overview/overview_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

class SavedFilterTest : public OverviewTest {
 protected:
  static SavedFilter filterOf(const QString& name, const QString& text) { return {{}, name, {text, {}, {}, {}}, {}, {}}; }
  PortfolioFilterService filters{*workspace};
};

TEST_F(SavedFilterTest, ComesBackByNameAfterTheFileWasClosed) {
  ASSERT_TRUE(filters.save(filterOf(QStringLiteral(" 高温 "), QStringLiteral("合金"))).has_value());
  const PortfolioFilterService later(*workspace);
  const auto all = later.filters();
  ASSERT_EQ(all->size(), 1u);
  EXPECT_EQ(all->front().name, QStringLiteral("高温"));
  EXPECT_EQ(all->front().filter.text, QStringLiteral("合金"));
  EXPECT_EQ(all->front().author, QStringLiteral("审查人"));
}

TEST_F(SavedFilterTest, RefusesANameThatIsBlankOrTakenAndAFilterThatAsksForNothing) {
  ASSERT_TRUE(filters.save(filterOf(QStringLiteral("A"), QStringLiteral("x"))).has_value());
  EXPECT_EQ(filters.save(filterOf(QStringLiteral(" "), QStringLiteral("x"))).error().field, QStringLiteral("name"));
  EXPECT_EQ(filters.save(filterOf(QStringLiteral("ａ"), QStringLiteral("x"))).error().field, QStringLiteral("name"));
  EXPECT_EQ(filters.save(filterOf(QStringLiteral("B"), QStringLiteral(" "))).error().field, QStringLiteral("filter"));
}

TEST_F(SavedFilterTest, IsRenamedDeletedAndBroughtBackWithEntriesInTheTrail) {
  auto filter = filters.save(filterOf(QStringLiteral("A"), QStringLiteral("x")));
  filter->name = QStringLiteral("B");
  ASSERT_TRUE(filters.save(*filter).has_value());
  ASSERT_TRUE(filters.remove(filter->id).has_value());
  EXPECT_TRUE(filters.filters()->empty());
  ASSERT_TRUE(filters.restore(filter->id).has_value());
  EXPECT_EQ(filters.filters()->front().name, QStringLiteral("B"));
  AuditFilter own;
  own.subject = filter->id.value();
  EXPECT_EQ(workspace->auditEntries(own)->size(), 4u);
  EXPECT_TRUE(workspace->checkAudit()->intact);
}

TEST_F(SavedFilterTest, EveryBuiltInFilterCanBeStoredAndReadBack) {
  for (const BuiltInFilter& each : builtInFilters()) {
    EXPECT_FALSE(each.filter.isEmpty());
    const auto read = filterFromJson(filterJson(each.filter));
    ASSERT_TRUE(read.has_value()) << qPrintable(each.code);
    EXPECT_EQ(*read, each.filter);
  }
}
