// Renumbering, merger, split and whole amendment, and what contradicts them, in an instrument of 2026 over the bundled ones.
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "app/catalogue/catalogue_history.h"
#include "tests/catalogue/pack.h"

namespace jiheng::test {
namespace {

const QString kId = QStringLiteral("2026-1");

/// An adjustment of 2025-28 with these steps.
QByteArray instrument(const QByteArray& states, const QByteArray& operations, const QByteArray& more = "") {
  return R"({"id": "2026-1", "title": {"zh": "某公告", "en": "An announcement"}, "issued_by": {"zh": "某部", "en": "A ministry"},
  "date": "2026-02-01", "effective": "2026-02-01", "kind": "adjustment", "adjusts": "2025-28",
  "classification": "GB/T 4754-2017", "states": )" +
         states + more + R"(, "sources": {"s": "https://example.org"}, "operations": [)" + operations + "]}";
}

QByteArray step(const char* kind, const char* key, const QByteArray& more = "") {
  return QByteArray("{\"id\": \"") + kind + "-" + key + "\", \"kind\": \"" + kind + "\", \"key\": \"" + key +
         "\", \"part\": \"restricted\", \"name\": {\"zh\": \"某技术\", \"status\": \"published\", \"source\": \"s\"}" + more + "}";
}

QByteArray number(const char* is) {
  return QByteArray(", \"number\": {\"is\": \"") + is + "\", \"status\": \"published\", \"source\": \"s\"}";
}

QByteArray point(const char* key, const char* number, const char* zh) {
  return QByteArray("{\"key\": \"") + key + "\", \"number\": \"" + number + "\", \"zh\": \"" + zh +
         "\", \"status\": \"published\", \"source\": \"s\"}";
}

const QByteArray kNone = "{}";
const QByteArray kCounted = R"(, "counts_as": {"renumber": "separately", "merge": "separately", "split": "separately"})";

Result<Catalogue> with(const QByteArray& states, const QByteArray& operations, const QByteArray& more = kCounted) {
  Pack pack;
  pack.add(kId, instrument(states, operations, more));
  return pack.load();
}

QString refused(const QByteArray& states, const QByteArray& operations, const QByteArray& more = kCounted) {
  Pack pack;
  pack.add(kId, instrument(states, operations, more));
  const QString refusal = pack.refusal();
  EXPECT_TRUE(refusal.contains(QStringLiteral("2026-1.json"))) << refusal.toStdString();
  return refusal;
}

#define ASSERT_LOADS(catalogue) ASSERT_TRUE(catalogue) << catalogue.error().in(Language::English).toStdString()

const Item* find(const Catalogue& catalogue, const char* key) {
  return catalogue.edition(kId)->find(ItemKey(QString::fromLatin1(key)));
}

TEST(Operations, aRenumberingChangesTheNumberAndNothingElse) {
  const auto catalogue =
      with(kNone, step("renumber", "2008-33X-u1", number("263205X") + ", \"former_number\": \"083201X\""));
  ASSERT_LOADS(catalogue);
  Item expected = *catalogue->edition(QStringLiteral("2025-28"))->find(ItemKey(QStringLiteral("2008-33X-u1")));
  const Item* item = find(*catalogue, "2008-33X-u1");
  ASSERT_TRUE(item);
  EXPECT_EQ(item->number, QStringLiteral("263205X"));
  EXPECT_EQ(item->nameZh, expected.nameZh) << "the short name of a step renames nothing";
  ASSERT_EQ(item->points.size(), expected.points.size());
  for (size_t i = 0; i < item->points.size(); ++i) EXPECT_EQ(item->points[i].zh, expected.points[i].zh);
  EXPECT_FALSE(catalogue->edition(kId)->findNumber(QStringLiteral("083201X")));
  EXPECT_EQ(operationCode(operationsOn(*catalogue, item->key).back().operation->kind), QStringLiteral("renumber"));
}

TEST(Operations, aRenumberingOfAnotherNumberOrToATakenOneIsRefused) {
  EXPECT_TRUE(refused(kNone, step("renumber", "2008-33X-u1", number("263205X") + ", \"former_number\": \"083299X\""))
                  .contains(QStringLiteral("083299X")));
  EXPECT_TRUE(refused(kNone, step("renumber", "2008-33X-u1", number("252604X"))).contains(QStringLiteral("two items")));
  EXPECT_TRUE(refused(kNone, step("renumber", "2008-33X-u1")).contains(QStringLiteral("needs the new number")));
  EXPECT_TRUE(refused(kNone, step("renumber", "2008-zzz", number("263205X"))).contains(QStringLiteral("renumber-2008-zzz")));
}

TEST(Operations, aMergerLeavesOneItemWithThePointsOfAll) {
  const auto catalogue = with(kNone, step("merge", "2026-merged",
                                          R"(, "from": ["2008-33X-u1", "2025-252604X"], "points": [)" +
                                              point("p1", "1", "合并后的要点") + "]" + number("263201X")));
  ASSERT_LOADS(catalogue);
  const Item* merged = find(*catalogue, "2026-merged");
  ASSERT_TRUE(merged);
  EXPECT_FALSE(find(*catalogue, "2008-33X-u1"));
  EXPECT_FALSE(find(*catalogue, "2025-252604X"));
  EXPECT_EQ(merged->number, QStringLiteral("263201X"));
  EXPECT_EQ(merged->point(QStringLiteral("p1"))->zh, QStringLiteral("合并后的要点"));
  EXPECT_EQ(merged->points.size(), 1U + 6U + 3U) << "nothing that was controlled gets lost";
  for (const ControlPoint& one : merged->points) {
    const bool shown = one.key == QStringLiteral("p1");
    EXPECT_EQ(one.standing, shown ? Standing::Confirmed : Standing::Unconfirmed);
    EXPECT_EQ(one.number.isEmpty(), !shown) << "an old number would point at another text";
  }
  EXPECT_TRUE(merged->sectorCode.isEmpty()) << "the sources stand in two sectors, so it is not guessed";
  const Operation* last = operationsOn(*catalogue, ItemKey(QStringLiteral("2025-252604X"))).back().operation;
  EXPECT_EQ(last->from.size(), 2U) << "the history of a source leads to the merger";
}

TEST(Operations, aMergerIntoOneOfTheItemsLetsItGoOn) {
  const auto catalogue = with(kNone, step("merge", "2008-33X-u1", R"(, "from": ["2008-33X-u1", "2025-252604X"])"));
  ASSERT_LOADS(catalogue);
  const Item* item = find(*catalogue, "2008-33X-u1");
  ASSERT_TRUE(item);
  EXPECT_EQ(item->number, QStringLiteral("083201X"));
  EXPECT_EQ(item->addedBy, QStringLiteral("2008-12"));
  EXPECT_EQ(item->changedBy.back(), kId);
  EXPECT_FALSE(find(*catalogue, "2025-252604X"));
}

TEST(Operations, aSplitLeavesSeveralItems) {
  const QByteArray results =
      R"(, "results": [{"key": "2025-252604X", "name": {"zh": "甲", "status": "published", "source": "s"}, "points": [)" +
      point("p1", "1", "磷酸铁锂") + R"(]}, {"key": "2026-b", "name": {"zh": "乙", "status": "published", "source": "s"})" +
      number("262605X") + ", \"points\": [" + point("p2", "1", "磷酸锰铁锂") + "]}]";
  const auto catalogue = with(kNone, step("split", "2025-252604X", results));
  ASSERT_LOADS(catalogue);
  const Item* goesOn = find(*catalogue, "2025-252604X");
  const Item* comes = find(*catalogue, "2026-b");
  ASSERT_TRUE(goesOn && comes);
  EXPECT_EQ(goesOn->number, QStringLiteral("252604X"));
  EXPECT_EQ(goesOn->nameZh, QStringLiteral("甲"));
  EXPECT_EQ(comes->sectorCode, QStringLiteral("26"));
  EXPECT_EQ(comes->addedBy, kId);
  for (const Item* one : {goesOn, comes}) {
    const ControlPoint* unplaced = one->point(QStringLiteral("p3"));
    ASSERT_TRUE(unplaced) << "where point 3 went is not known, so it stays with both";
    EXPECT_EQ(unplaced->standing, Standing::Unconfirmed);
  }
  const Operation* step = operationsOn(*catalogue, comes->key).back().operation;
  EXPECT_EQ(step->into.size(), 2U);
}

TEST(Operations, aWholeAmendmentPutsTheItemInThePlaceOfTheEarlierOne) {
  const QByteArray whole = step("amend", "2025-252604X",
                                R"(, "changes": ["whole"], "points_complete": true, "points": [)" + point("p1", "1", "新") + "]" +
                                    number("262604X"));
  const auto complete = with(kNone, whole);
  ASSERT_LOADS(complete);
  const Item* item = find(*complete, "2025-252604X");
  ASSERT_TRUE(item);
  EXPECT_EQ(item->nameZh, QStringLiteral("某技术"));
  EXPECT_EQ(item->number, QStringLiteral("262604X"));
  ASSERT_EQ(item->points.size(), 1U);
  EXPECT_EQ(item->points.front().zh, QStringLiteral("新"));
  EXPECT_EQ(item->coverage, PointsCoverage::Complete);
  QByteArray open = whole;
  const auto partial = with(kNone, open.replace("\"points_complete\": true, ", ""));
  ASSERT_LOADS(partial);
  EXPECT_EQ(find(*partial, "2025-252604X")->points.size(), 3U) << "points of which nothing is said stay, unconfirmed";
  EXPECT_EQ(find(*partial, "2025-252604X")->points.back().standing, Standing::Unconfirmed);
}

TEST(Operations, eachFieldCanBeAmendedAlone) {
  const auto part = with(kNone, QByteArray(R"({"id": "a", "kind": "amend", "key": "2025-252604X", "part": "prohibited",
    "changes": ["part"], "name": {"zh": "某技术", "status": "published", "source": "s"}})"));
  ASSERT_LOADS(part);
  EXPECT_EQ(find(*part, "2025-252604X")->part, Part::Prohibited);
  EXPECT_EQ(find(*part, "2025-252604X")->nameZh, QStringLiteral("电池正极材料制备技术"));
  const auto sector = with(kNone, step("amend", "2025-252604X", R"(, "changes": ["sector"],
    "sector": {"code": "39", "status": "published", "source": "s"})"));
  ASSERT_LOADS(sector);
  EXPECT_EQ(find(*sector, "2025-252604X")->sectorCode, QStringLiteral("39"));
  const auto name = with(kNone, step("amend", "2025-252604X", R"(, "changes": ["name"])"));
  ASSERT_LOADS(name);
  EXPECT_EQ(find(*name, "2025-252604X")->nameZh, QStringLiteral("某技术"));
  EXPECT_EQ(find(*name, "2025-252604X")->points.size(), 3U);
}

TEST(Operations, contradictingStepsAreRefusedAndBothAreNamed) {
  const QByteArray remove = step("delete", "2025-252604X");
  const QByteArray amend = step("amend", "2025-252604X", R"(, "changes": ["points"], "points": [)" + point("p1", "1", "甲") + "]");
  QByteArray again = amend;
  again.replace("amend-2025", "second-2025").replace("甲", "乙");
  const QByteArray merge = step("merge", "2026-m", R"(, "from": ["2008-33X-u1", "2025-252604X"])");
  for (const QByteArray& pair : {QByteArray(remove + "," + amend), QByteArray(amend + "," + remove),
                                 QByteArray(amend + "," + again), QByteArray(merge + "," + amend),
                                 QByteArray(remove + "," + merge)}) {
    const QString refusal = refused(kNone, pair);
    EXPECT_TRUE(refusal.contains(QStringLiteral("/operations/1/key"))) << refusal.toStdString();
    EXPECT_TRUE(refusal.contains(QStringLiteral("contradict"))) << refusal.toStdString();
    EXPECT_TRUE(refusal.contains(QStringLiteral("2025-252604X"))) << refusal.toStdString();
  }
}

TEST(Operations, stepsOnDifferentFieldsOfOneItemGoTogether) {
  const QByteArray first = step("amend", "2025-252604X", R"(, "changes": ["points"], "points": [)" + point("p1", "1", "甲") + "]");
  QByteArray second = step("amend", "2025-252604X", R"(, "changes": ["points"], "points": [)" + point("p2", "2", "乙") + "]");
  second.replace("amend-2025", "second-2025");
  const auto catalogue = with(kNone, first + "," + second + "," + step("renumber", "2025-252604X", number("262604X")));
  ASSERT_LOADS(catalogue);
  const Item* item = find(*catalogue, "2025-252604X");
  EXPECT_EQ(item->point(QStringLiteral("p1"))->zh, QStringLiteral("甲"));
  EXPECT_EQ(item->point(QStringLiteral("p2"))->zh, QStringLiteral("乙"));
  EXPECT_EQ(item->number, QStringLiteral("262604X"));
}

TEST(Operations, whatDoesNotStandIsNeitherMergedNorSplit) {
  EXPECT_TRUE(refused(kNone, step("merge", "2026-m", R"(, "from": ["2008-33X-u1", "2008-zzz"])")).contains(QStringLiteral("2008-zzz")));
  EXPECT_TRUE(refused(kNone, step("merge", "2020-37X-u3", R"(, "from": ["2008-33X-u1", "2025-252604X"])"))
                  .contains(QStringLiteral("already stands")));
  EXPECT_TRUE(refused(kNone, step("merge", "2026-m", R"(, "from": ["2008-33X-u1"])")).contains(QStringLiteral("two items or more")));
  const QByteArray name = R"("name": {"zh": "甲", "status": "published", "source": "s"})";
  const QByteArray results = R"(, "results": [{"key": "2026-a", )" + name + R"(}, {"key": "2008-33X-u1", )" + name + "}]";
  EXPECT_TRUE(refused(kNone, step("split", "2025-252604X", results)).contains(QStringLiteral("already stands")));
  EXPECT_TRUE(refused(kNone, step("split", "2008-zzz", results)).contains(QStringLiteral("splits an item")));
}

TEST(Operations, theFileMustSayHowItsCountsCountAMerger) {
  const QByteArray merge = step("merge", "2026-m", R"(, "from": ["2008-33X-u1", "2025-252604X"])");
  EXPECT_TRUE(refused(kNone, merge, "").contains(QStringLiteral("/counts_as")));
  const auto states = [](int total, int deleted, int added, int amended) {
    return QStringLiteral(R"({"restricted": {"total": %1, "deleted": %2, "added": %3, "amended": %4}})")
        .arg(total)
        .arg(deleted)
        .arg(added)
        .arg(amended)
        .toUtf8();
  };
  const QByteArray apart = R"(, "counts_as": {"merge": "deleted-and-added"})";
  const QByteArray amended = R"(, "counts_as": {"merge": "amended"})";
  EXPECT_TRUE(with(states(108, 2, 1, 0), merge, apart)) << "109, two go and one comes";
  EXPECT_TRUE(with(states(108, 0, 0, 1), merge, amended)) << "109, two become one by an amendment";
  EXPECT_TRUE(refused(states(109, 0, 0, 1), merge, amended).contains(QStringLiteral("-1 by merging")));
  EXPECT_TRUE(refused(states(108, 1, 1, 0), merge, apart).contains(QStringLiteral("merge-2026-m is one too many")));
  const QByteArray merged = R"({"restricted": {"total": 108, "deleted": 0, "added": 0, "amended": 0, "merged": 1}})";
  EXPECT_TRUE(with(merged, merge));
  QByteArray none = merged;
  EXPECT_TRUE(refused(none.replace("\"merged\": 1", "\"merged\": 0"), merge).contains(QStringLiteral("one too many")));
}

}  // namespace
}  // namespace jiheng::test
