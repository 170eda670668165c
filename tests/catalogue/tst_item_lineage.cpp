#include <gtest/gtest.h>

#include <QJsonArray>

#include "app/catalogue/lineage.h"
#include "tests/catalogue/pack.h"

namespace jiheng::test {
namespace {

std::string told(const Lineage& lineage) {
  QStringList steps;
  for (const LineageStep& step : lineage.steps)
    steps << QStringLiteral("%1 %2 %3 %4").arg(step.edition->id(), step.item ? step.item->number : QStringLiteral("-"),
                                             lineageKindCode(step.edge.kind), evidenceCode(step.edge.evidence));
  return steps.join(QStringLiteral("; ")).toStdString();
}

Lineage ofNumber(const Catalogue& catalogue, const char* number) {
  const std::vector<ItemKey> keys = itemsWithNumber(catalogue, QString::fromLatin1(number));
  EXPECT_EQ(keys.size(), 1U) << number;
  return keys.empty() ? Lineage() : lineageOf(catalogue, keys.front());
}

TEST(ItemLineage, oneItemIsFollowedThroughItsNumbers) {
  for (const char* number : {"056101X", "086501X"}) {
    const Lineage lineage = ofNumber(bundledCatalogue(), number);
    EXPECT_EQ(told(lineage),
              "2008-12 056101X begins stated; 2020-38 056101X changed-direction-unknown stated; "
              "2023-57 086501X changed-direction-unknown stated; 2025-28 086501X same derived");
    EXPECT_TRUE(lineage.steps[2].edge.renumbered);
    ASSERT_EQ(lineage.drafts.size(), 1U);
    EXPECT_EQ(lineage.drafts.front().instrument->id, QStringLiteral("2022-draft"));
  }
}

TEST(ItemLineage, aDeletionIsTheLastStep) {
  const Lineage lineage = ofNumber(bundledCatalogue(), "085001J");
  EXPECT_EQ(told(lineage),
            "2008-12 054901J begins stated; 2020-38 054901J same derived; 2023-57 085001J renumbered stated; "
            "2025-28 - deleted stated");
  EXPECT_TRUE(lineage.steps[2].edge.reason.in(Language::English).contains(QStringLiteral("not known"))) << "only a renumbering is known";
}

TEST(ItemLineage, whatCanBeAmongMissingAmendmentsIsNotCalledUnchanged) {
  const Catalogue& catalogue = bundledCatalogue();
  int unknown = 0;
  for (const Item& item : catalogue.edition(QStringLiteral("2020-38"))->items()) {
    if (!catalogue.edition(QStringLiteral("2008-12"))->find(item.key) || !item.changedBy.empty()) continue;
    const Lineage lineage = lineageOf(catalogue, item.key);
    ASSERT_GE(lineage.steps.size(), 2U);
    // All five prohibited amendments are bundled, seven of the sixteen restricted ones.
    EXPECT_EQ(lineage.steps[1].edge.kind, item.part == Part::Prohibited ? LineageKind::Same : LineageKind::Unknown)
        << told(lineage);
    if (item.part == Part::Restricted) ++unknown;
  }
  EXPECT_GT(unknown, 10);
}

TEST(ItemLineage, aCarriedOverItemIsUnknownAndNeverDeleted) {
  const Catalogue& catalogue = bundledCatalogue();
  int carried = 0;
  for (const Item& item : catalogue.edition(QStringLiteral("2023-57"))->items()) {
    if (item.standing != Standing::Unconfirmed) continue;
    ++carried;
    for (const LineageStep& step : lineageOf(catalogue, item.key).steps) {
      if (step.edition->id() == QStringLiteral("2023-57")) {
        EXPECT_EQ(step.edge.kind, LineageKind::Unknown);
        EXPECT_EQ(step.edge.evidence, EvidenceKind::Missing);
      }
    }
  }
  EXPECT_GT(carried, 0);
}

TEST(ItemLineage, everyEdgeGivesItsReasonInBothLanguages) {
  const Catalogue& catalogue = bundledCatalogue();
  for (const QString& id : catalogue.editionIds()) {
    for (const Item& item : catalogue.edition(id)->items()) {
      const Lineage lineage = lineageOf(catalogue, item.key);
      ASSERT_FALSE(lineage.steps.empty());
      for (const LineageStep& step : lineage.steps) {
        EXPECT_FALSE(step.edge.reason.isEmpty()) << told(lineage);
        EXPECT_TRUE(step.edge.evidence != EvidenceKind::Stated || !step.edge.causes.empty())
            << "what is said to be stated names its operation: " << told(lineage);
        EXPECT_EQ(step.item, step.edition->find(lineage.key));
      }
    }
  }
}

/// The amendment of 083201X by the announcement of 2025, with only these of its points.
Result<Catalogue> metalsWith(const QStringList& keys, bool complete) {
  Pack pack;
  pack.change(QStringLiteral("2025-28"), QStringLiteral("amend-2008-33X-u1"), [&](QJsonObject& operation) {
    QJsonArray kept;
    const QJsonArray points = operation[QStringLiteral("points")].toArray();
    for (const QJsonValue& point : points)
      if (keys.contains(point[QStringLiteral("key")].toString())) kept.append(point);
    operation[QStringLiteral("points")] = kept;
    if (complete) operation[QStringLiteral("points_complete")] = true;
  });
  return pack.load();
}

TEST(ItemLineage, pointsThatOnlyComeWidenTheItemAndTheReasonNamesThem) {
  const Result<Catalogue> catalogue = metalsWith({QStringLiteral("p9"), QStringLiteral("p10")}, false);
  ASSERT_TRUE(catalogue) << catalogue.error().in(Language::English).toStdString();
  const Lineage lineage = ofNumber(*catalogue, "083201X");
  const LineageEdge& edge = lineage.steps.back().edge;
  EXPECT_EQ(edge.kind, LineageKind::Widened);
  EXPECT_EQ(edge.evidence, EvidenceKind::Derived);
  EXPECT_EQ(edge.reason.in(Language::English).toStdString(),
            "Derived from: control points 9, 10 are added, none is deleted or amended. Not all control points are bundled: others "
            "can have changed too.");
}

TEST(ItemLineage, anAmendedPointLeavesTheDirectionOpen) {
  const Lineage lineage = ofNumber(bundledCatalogue(), "083201X");
  EXPECT_EQ(lineage.steps.back().edge.kind, LineageKind::Changed) << told(lineage);
}

TEST(ItemLineage, aNumberThatNobodyHadHasNoItems) {
  EXPECT_TRUE(itemsWithNumber(bundledCatalogue(), QStringLiteral("999999X")).empty());
  EXPECT_TRUE(lineageOf(bundledCatalogue(), ItemKey(QStringLiteral("none"))).steps.empty());
}

}  // namespace
}  // namespace jiheng::test
