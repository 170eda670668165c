#include <gtest/gtest.h>

#include <QJsonArray>

#include "app/review/snapshot_diff.h"

using namespace jiheng;

namespace {

QJsonObject tag(const QString& id, const QString& state, const QString& reason) {
  return {{QStringLiteral("id"), id}, {QStringLiteral("state"), state}, {QStringLiteral("reason"), reason},
          {QStringLiteral("place"), QJsonObject{{QStringLiteral("zh"), QStringLiteral("要点")}, {QStringLiteral("en"), QStringLiteral("point")}}}};
}

QJsonObject snapshot(const QString& description, const QJsonArray& tags) {
  return {{QStringLiteral("technology"), QJsonObject{{QStringLiteral("description"), description}}}, {QStringLiteral("tags"), tags}};
}

}  // namespace

TEST(SnapshotDiff, IsEmptyForTheSame) {
  const QJsonObject same = snapshot(QStringLiteral("描述"), {tag(QStringLiteral("1"), QStringLiteral("confirmed"), QStringLiteral("因为"))});
  EXPECT_TRUE(snapshotDiff(same, same).empty());
}

TEST(SnapshotDiff, MarksTheCharactersThatChanged) {
  const auto changes = snapshotDiff(snapshot(QStringLiteral("压实密度为 2.4"), {}), snapshot(QStringLiteral("压实密度为 2.58"), {}));
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes.front().part, SnapshotChange::Part::Record);
  EXPECT_EQ(textBefore(changes.front().segments), QStringLiteral("压实密度为 2.4"));
  EXPECT_EQ(textAfter(changes.front().segments), QStringLiteral("压实密度为 2.58"));
  EXPECT_EQ(changes.front().segments.front().kind, DiffKind::Same);
}

TEST(SnapshotDiff, ShowsNewGoneAndChangedTags) {
  const QJsonArray before{tag(QStringLiteral("1"), QStringLiteral("confirmed"), QStringLiteral("因为")),
                          tag(QStringLiteral("2"), QStringLiteral("rejected"), QStringLiteral("不同"))};
  const QJsonArray after{tag(QStringLiteral("1"), QStringLiteral("rejected"), QStringLiteral("因为")),
                         tag(QStringLiteral("3"), QStringLiteral("candidate"), QStringLiteral("新"))};
  EXPECT_EQ(snapshotDiff(snapshot({}, before), snapshot({}, after)).size(), 3u);
}
