#include "app/portfolio/record_history.h"
#include "app/workspace/sql.h"
#include "tests/portfolio/workspace_fixture.h"

using namespace jiheng;
using jiheng::test::PortfolioTest;
using jiheng::test::words;

namespace {

class RecordHistoryTest : public PortfolioTest {
protected:
  RecordHistory history() { return {workspace(), catalogue()}; }
  /// Noon of the n-th day after the start.
  QDate day(int n) {
    const QDate date = m_start.addDays(n);
    clock().set(QDateTime(date, QTime(12, 0)));
    return date;
  }
  QDate m_start = clock().today();
};

bool sameTag(Tag a, Tag b) {
  // Moments are stored to the millisecond.
  a.at = b.at = QDateTime();
  return a == b;
}

}  // namespace

TEST_F(RecordHistoryTest, ARecordIsShownAsItStoodOnEachDay) {
  day(0);
  Technology technology = newTechnology(QStringLiteral("甲"), QStringLiteral("T-1"));
  technology.keywords = {QStringLiteral("一")};
  const Technology first = *service().save(technology);
  day(2);
  Technology changed = first;
  changed.nameEn = QStringLiteral("Alpha");
  changed.stateSecret = StateSecret::Yes;
  changed.parameters.push_back({{}, QStringLiteral("压力"), QStringLiteral("220"), {}, QStringLiteral("MPa"), {}, {}});
  const Technology second = *service().save(changed);
  const Tag tag = *service().save(tagOn(second, itemOf(Part::Restricted), TagState::Candidate));
  day(4);
  Tag judged = tag;
  judged.state = TagState::Confirmed;
  judged.reason = QStringLiteral("参数相符");
  const Tag confirmed = *service().save(judged);
  day(6);
  ASSERT_TRUE(service().remove(confirmed.id));
  changed = second;
  changed.keywords.clear();
  const Technology third = *service().save(changed);

  const auto at = [&](int n) { return history().technologyAsOf(first.id, m_start.addDays(n)); };
  EXPECT_EQ(at(-1).error().code, ErrorCode::NotFound);
  ASSERT_TRUE(at(0)) << words(at(0).error());
  EXPECT_EQ(at(0)->technology, first);
  EXPECT_EQ(at(1)->technology, first);
  EXPECT_TRUE(at(1)->tags.empty());
  EXPECT_EQ(at(2)->technology, second);
  ASSERT_EQ(at(3)->tags.size(), 1u);
  EXPECT_TRUE(sameTag(at(3)->tags[0], tag));
  EXPECT_TRUE(sameTag(at(5)->tags[0], confirmed));
  EXPECT_EQ(at(5)->tags[0].author, confirmed.author);
  EXPECT_EQ(at(6)->technology, third);
  EXPECT_TRUE(at(6)->tags.empty());
  EXPECT_EQ(at(100)->technology, *service().technology(first.id));
}

TEST_F(RecordHistoryTest, ARemovedRecordIsSaidToBeRemovedAndComesBackAsItWas) {
  day(0);
  const Technology technology = *service().save(newTechnology(QStringLiteral("甲")));
  day(1);
  ASSERT_TRUE(service().remove(technology.id));
  day(3);
  ASSERT_TRUE(service().restore(technology.id));
  const auto gone = history().technologyAsOf(technology.id, m_start.addDays(2));
  ASSERT_FALSE(gone);
  EXPECT_TRUE(gone.error().in(Language::English).contains(QStringLiteral("removed")));
  EXPECT_EQ(history().technologyAsOf(technology.id, m_start.addDays(3))->technology, technology);
}

TEST_F(RecordHistoryTest, TheHistoryNamesWhoWhenWhatOldAndNewNewestFirst) {
  day(0);
  const Technology first = *service().save(newTechnology(QStringLiteral("甲"), QStringLiteral("T-1")));
  day(1);
  workspace().setActor(QStringLiteral("李四"));
  Technology changed = first;
  changed.origin = Origin::Acquired;
  changed.owner = QStringLiteral("研究院");
  ASSERT_TRUE(service().save(changed));
  const Tag tag = *service().save(tagOn(first, itemOf(Part::Restricted), TagState::Candidate));
  ASSERT_TRUE(service().remove(tag.id));
  const auto entries = history().technology(first.id);
  ASSERT_TRUE(entries);
  ASSERT_EQ(entries->size(), 4u);
  EXPECT_EQ(entries->front().action, QStringLiteral("tag.removed"));
  EXPECT_EQ((*entries)[1].action, QStringLiteral("tag.created"));
  const HistoryEntry& change = (*entries)[2];
  EXPECT_EQ(change.actor, QStringLiteral("李四"));
  EXPECT_EQ(change.at, clock().now());
  ASSERT_EQ(change.changes.size(), 2u);
  EXPECT_EQ(change.changes[0].key, QStringLiteral("owner"));
  EXPECT_TRUE(change.changes[0].before.isEmpty());
  EXPECT_EQ(change.changes[0].after.in(Language::Chinese), QStringLiteral("研究院"));
  EXPECT_EQ(change.changes[1].after.in(Language::English), QStringLiteral("acquired"));
  EXPECT_EQ(entries->back().action, QStringLiteral("technology.created"));
  EXPECT_EQ(history().tag(tag.id)->size(), 2u);
  // A tag's item is named by number and name, not by its key.
  bool named = false;
  for (const HistoryChange& each : (*entries)[1].changes)
    named |= each.key == QLatin1String("item") &&
             each.after.in(Language::Chinese).contains(itemOf(Part::Restricted).nameZh);
  EXPECT_TRUE(named);
}

TEST_F(RecordHistoryTest, AProductKeepsWhichTechnologiesItRestedOn) {
  day(0);
  const Product product = *service().save(newProduct(QStringLiteral("泵")));
  const Technology technology = *service().save(newTechnology(QStringLiteral("甲")));
  day(1);
  ASSERT_TRUE(service().link(product.id, technology.id));
  day(2);
  ASSERT_TRUE(service().unlink(product.id, technology.id));
  EXPECT_TRUE(history().productAsOf(product.id, m_start)->technologies.empty());
  EXPECT_EQ(history().productAsOf(product.id, m_start.addDays(1))->technologies, std::vector<TechnologyId>{technology.id});
  EXPECT_TRUE(history().productAsOf(product.id, m_start.addDays(2))->technologies.empty());
}

TEST_F(RecordHistoryTest, ATrailOfARecordIsFoundByItsIndex) {
  auto plan = runSql(workspace().database(), QStringLiteral("EXPLAIN QUERY PLAN SELECT * FROM audit WHERE 1 = 1 AND "
                                                            "subject = 'x' ORDER BY sequence"));
  ASSERT_TRUE(plan && plan->next());
  EXPECT_TRUE(plan->value(3).toString().contains(QStringLiteral("audit_subject"))) << qPrintable(plan->value(3).toString());
}
