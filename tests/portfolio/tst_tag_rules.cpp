#include <gtest/gtest.h>

#include "app/portfolio/tag_rules.h"
#include "tests/portfolio/hand_made.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

const QDate kDay(2025, 7, 15);

/// An edition with one restricted item R whose points are bundled as far as `coverage` says.
Edition oneItem(PointsCoverage coverage) {
  std::vector<ControlPoint> points;
  if (coverage != PointsCoverage::None)
    points = {point(QStringLiteral("7"), QStringLiteral("要点七"), QStringLiteral("point seven"))};
  Item restricted = item(QStringLiteral("R"), Part::Restricted, points);
  restricted.coverage = coverage;
  return edition(QStringLiteral("2025-28"), kDay, {restricted});
}

/// The field at which a tag is refused; "" where it is accepted.
QString fieldOf(const Tag& tag, const Edition& edition) {
  const Status status = checkTag(tag, edition);
  if (status) return QStringLiteral("");
  EXPECT_EQ(status.error().code, ErrorCode::InvalidInput);
  EXPECT_FALSE(status.error().happened.in(Language::Chinese).isEmpty());
  EXPECT_FALSE(status.error().advice.in(Language::English).isEmpty());
  return status.error().field;
}

}  // namespace

TEST(TagRules, AnItemThatTheEditionDoesNotHaveIsRefusedByName) {
  const Edition edition = oneItem(PointsCoverage::Complete);
  const Tag stray = tag(QStringLiteral("1"), edition, QStringLiteral("nowhere"), TagState::Candidate);
  EXPECT_EQ(fieldOf(stray, edition), QStringLiteral("item"));
  EXPECT_TRUE(checkTag(stray, edition).error().in(Language::English).contains(QStringLiteral("nowhere")));
  EXPECT_EQ(fieldOf(tag(QStringLiteral("1"), edition, QString(), TagState::Candidate), edition),
            QStringLiteral("item"));
}

TEST(TagRules, APointThatTheItemDoesNotHaveIsRefusedAndTheOnesThereAreAreNamed) {
  const Edition edition = oneItem(PointsCoverage::Complete);
  const Tag stray =
      tag(QStringLiteral("1"), edition, QStringLiteral("R"), TagState::Candidate, QStringLiteral("99"));
  EXPECT_EQ(fieldOf(stray, edition), QStringLiteral("point"));
  const QString words = checkTag(stray, edition).error().in(Language::English);
  EXPECT_TRUE(words.contains(QStringLiteral("99"))) << qPrintable(words);
  EXPECT_TRUE(words.contains(QStringLiteral("7"))) << qPrintable(words);
}

TEST(TagRules, AnItemWhosePointsAreAllBundledWantsAPoint) {
  const auto refusedAt = [](PointsCoverage coverage) {
    const Edition edition = oneItem(coverage);
    return fieldOf(tag(QStringLiteral("1"), edition, QStringLiteral("R"), TagState::Candidate, QString()),
                   edition);
  };
  EXPECT_EQ(refusedAt(PointsCoverage::Complete), QStringLiteral("point"));
  EXPECT_EQ(refusedAt(PointsCoverage::Partial), QString());
  EXPECT_EQ(refusedAt(PointsCoverage::None), QString());
}

TEST(TagRules, AReasonOfSpacesIsNoReason) {
  const Edition edition = oneItem(PointsCoverage::Complete);
  Tag unreasoned =
      tag(QStringLiteral("1"), edition, QStringLiteral("R"), TagState::Rejected, QStringLiteral("7"));
  for (const QString& reason :
       {QString(), QStringLiteral("  "), QStringLiteral("\u3000\u3000"), QStringLiteral("\u200b\n")}) {
    unreasoned.reason = reason;
    EXPECT_EQ(fieldOf(unreasoned, edition), QStringLiteral("reason"));
  }
  unreasoned.reason = QStringLiteral("不含该结构");
  EXPECT_EQ(fieldOf(unreasoned, edition), QString());
}

TEST(TagRules, TheTextJudgedOnIsThePointOrTheItemWithAllThatIsBundledOfIt) {
  const Edition edition = oneItem(PointsCoverage::Partial);
  const Item* item = edition.find(ItemKey(QStringLiteral("R")));
  EXPECT_EQ(judgedTextOf(*item, item->point(QStringLiteral("7"))),
            (Bilingual{QStringLiteral("要点七"), QStringLiteral("point seven")}));
  EXPECT_EQ(judgedTextOf(*item, nullptr),
            (Bilingual{QStringLiteral("条目R\n7 要点七"), QStringLiteral("Item R\n7 point seven")}));
}

TEST(TagRules, ATranslationThatChangesIsNoChangeOfTheLaw) {
  const Edition before = oneItem(PointsCoverage::Complete);
  const Tag judged =
      tag(QStringLiteral("1"), before, QStringLiteral("R"), TagState::Confirmed, QStringLiteral("7"));
  Item item = *before.find(ItemKey(QStringLiteral("R")));
  item.points[0].en = QStringLiteral("another rendering");
  EXPECT_FALSE(textDiffers(judged, item, &item.points[0]));
  item.points[0].zh = QStringLiteral("要点七，新增内容");
  EXPECT_TRUE(textDiffers(judged, item, &item.points[0]));
}

TEST(TagRules, WhereOnlyATranslationIsBundledItsChangeCounts) {
  Item item = *oneItem(PointsCoverage::Complete).find(ItemKey(QStringLiteral("R")));
  item.points[0].zh.clear();
  const Edition before = edition(QStringLiteral("2025-28"), kDay, {item});
  const Tag onPoint =
      tag(QStringLiteral("1"), before, QStringLiteral("R"), TagState::Confirmed, QStringLiteral("7"));
  const Tag onItem = tag(QStringLiteral("2"), before, QStringLiteral("R"), TagState::Confirmed, QString());
  EXPECT_FALSE(textDiffers(onPoint, item, &item.points[0]));
  EXPECT_FALSE(textDiffers(onItem, item, nullptr));
  item.points[0].en = QStringLiteral("another rendering");
  EXPECT_TRUE(textDiffers(onPoint, item, &item.points[0]));
  EXPECT_TRUE(textDiffers(onItem, item, nullptr));
}

TEST(TagRules, MilliAndMegaAreDifferentTexts) {
  Item item = *oneItem(PointsCoverage::Complete).find(ItemKey(QStringLiteral("R")));
  item.points[0].zh = QStringLiteral("功率大于5mW");
  const Tag judged = tag(QStringLiteral("1"), edition(QStringLiteral("2025-28"), kDay, {item}),
                         QStringLiteral("R"), TagState::Confirmed, QStringLiteral("7"));
  item.points[0].zh = QStringLiteral("功率大于5MW");
  EXPECT_TRUE(textDiffers(judged, item, &item.points[0]));
}

TEST(TagRules, AnItemWithoutAKnownNumberIsNamedAndNoNumberIsMadeUp) {
  Item item = *oneItem(PointsCoverage::Complete).find(ItemKey(QStringLiteral("R")));
  item.number.clear();
  EXPECT_EQ(itemText(item).in(Language::English), QStringLiteral("item “Item R” (number not known)"));
  item.points[0].number.clear();
  EXPECT_EQ(placeText(item, &item.points[0]).in(Language::English),
            QStringLiteral("control point “point seven” of item “Item R” (number not known)"));
}
