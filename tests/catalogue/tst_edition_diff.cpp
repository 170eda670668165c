#include <gtest/gtest.h>

#include <QSet>
#include <QJsonArray>

#include "app/catalogue/catalogue_proof.h"
#include "app/catalogue/edition_diff.h"
#include "tests/catalogue/pack.h"

namespace jiheng::test {
namespace {

EditionDiff between(const char* from, const char* to) {
  const Catalogue& catalogue = bundledCatalogue();
  return diffEditions(catalogue, catalogue.edition(QString::fromLatin1(from)), catalogue.edition(QString::fromLatin1(to)));
}

const ItemChange* changeOf(const EditionDiff& diff, const char* number) {
  for (const ItemChange& change : diff.changes) {
    for (const Item* item : {change.before, change.after})
      if (item && item->number == QLatin1String(number)) return &change;
  }
  return nullptr;
}

const PointChange* pointOf(const ItemChange& change, const char* key) {
  for (const PointChange& point : change.points)
    if (point.point().key == QLatin1String(key)) return &point;
  return nullptr;
}

TEST(EditionDiff, anEditionDoesNotDifferFromItself) {
  const Catalogue& catalogue = bundledCatalogue();
  for (const QString& id : catalogue.editionIds()) {
    const EditionDiff diff = diffEditions(catalogue, catalogue.edition(id), catalogue.edition(id));
    EXPECT_TRUE(diff.changes.empty()) << id.toStdString();
    EXPECT_TRUE(diff.instruments.empty());
    EXPECT_EQ(diff.together().total(), 0);
  }
}

TEST(EditionDiff, theChangeOf2020IsTheTableOfTheNewsflash) {
  const EditionDiff diff = between("2008-12", "2020-38");
  EXPECT_EQ(diff.prohibited.deleted, 4);
  EXPECT_EQ(diff.prohibited.added, 0);
  EXPECT_EQ(diff.prohibited.amended, 5);
  EXPECT_EQ(diff.restricted.deleted, 5);
  EXPECT_EQ(diff.restricted.added, 23);
  EXPECT_EQ(diff.restricted.amended, 7) << "7 of 16 are bundled";
  EXPECT_EQ(diff.together().uncertain, 0);
  ASSERT_EQ(diff.instruments.size(), 1U);
  int filed = 0;
  for (const SectorChanges& sector : diff.sectors) filed += sector.prohibited.total() + sector.restricted.total();
  EXPECT_EQ(filed, diff.together().total()) << "every change is filed in one sector";
}

TEST(EditionDiff, theLatestInstrumentIsShownInWhole) {
  const EditionDiff diff = between("2023-57", "2025-28");
  EXPECT_EQ(diff.together(), (ChangeCounts{3, 1, 1, 0, 0, 0}));
  const ItemChange* metals = changeOf(diff, "083201X");
  ASSERT_TRUE(metals);
  EXPECT_EQ(metals->kind, ChangeKind::Amended);
  const PointChange* lithium = pointOf(*metals, "p9");
  ASSERT_TRUE(lithium);
  EXPECT_EQ(lithium->kind, PointChangeKind::Added);
  const PointChange* gallium = pointOf(*metals, "u1");
  ASSERT_TRUE(gallium);
  EXPECT_EQ(gallium->kind, PointChangeKind::Amended);
  EXPECT_TRUE(changesWords(gallium->zh));
  ASSERT_EQ(metals->causes.size(), 1U);
  EXPECT_EQ(metals->causes.front().instrument->id, QStringLiteral("2025-28"));
}

TEST(EditionDiff, everyPairAgreesWithTheOperationsBetween) {
  const Catalogue& catalogue = bundledCatalogue();
  const std::vector<QString> ids = catalogue.editionIds();
  for (size_t a = 0; a < ids.size(); ++a) {
    for (size_t b = a + 1; b < ids.size(); ++b) {
      const EditionDiff diff = diffEditions(catalogue, catalogue.edition(ids[a]), catalogue.edition(ids[b]));
      const std::string pair = QStringLiteral("%1 to %2").arg(ids[a], ids[b]).toStdString();
      QHash<ItemKey, std::vector<const Operation*>> steps;
      for (size_t i = a + 1; i <= b; ++i)
        for (const Operation& operation : catalogue.instrument(ids[i])->operations) steps[operation.item.key].push_back(&operation);
      QSet<ItemKey> seen;
      for (const ItemChange& change : diff.changes) {
        EXPECT_FALSE(seen.contains(change.key)) << pair;
        seen.insert(change.key);
        EXPECT_EQ(change.before, diff.from->find(change.key));
        EXPECT_EQ(change.after, diff.to->find(change.key));
        const auto operations = steps.value(change.key);
        ASSERT_EQ(change.causes.size(), operations.size()) << pair;
        for (size_t i = 0; i < operations.size(); ++i) EXPECT_EQ(change.causes[i].operation, operations[i]);
        const auto has = [&operations](OperationKind kind) {
          return std::any_of(operations.begin(), operations.end(), [kind](const Operation* one) { return one->kind == kind; });
        };
        EXPECT_EQ(change.kind == ChangeKind::Deleted, change.before && !change.after && has(OperationKind::Delete)) << pair;
        EXPECT_EQ(change.kind == ChangeKind::Added, !change.before && change.after && has(OperationKind::Add) &&
                                                          change.after->standing == Standing::Confirmed)
            << pair;
        if (change.after && change.after->standing == Standing::Unconfirmed &&
            (!change.before || change.before->standing == Standing::Confirmed)) {
          EXPECT_EQ(change.kind, ChangeKind::Uncertain) << pair << ": an item that is not confirmed is never called deleted";
        }
        EXPECT_EQ(change.kind == ChangeKind::Uncertain, change.uncertainty != Uncertainty::None);
        for (const PointChange& point : change.points) {
          const QString before = point.before ? point.before->zh : QString();
          const QString after = point.after ? point.after->zh : QString();
          if (before.isEmpty() && after.isEmpty()) continue;
          EXPECT_EQ(textBefore(point.zh), before);
          EXPECT_EQ(textAfter(point.zh), after);
        }
      }
      // Nothing that a step touches gets lost: it is a change, or it came and went, or nothing of it is left that differs.
      for (auto step = steps.cbegin(); step != steps.cend(); ++step) {
        if (seen.contains(step.key())) continue;
        const bool passed = std::find(diff.cameAndWent.begin(), diff.cameAndWent.end(), step.key()) != diff.cameAndWent.end();
        EXPECT_EQ(passed, !diff.from->find(step.key()) && !diff.to->find(step.key())) << pair;
        for (const Operation* operation : step.value()) {
          EXPECT_TRUE(passed || operation->kind == OperationKind::Base) << pair << " " << operation->id.toStdString();
        }
      }
      EXPECT_EQ(diff.together().total(), static_cast<int>(diff.changes.size()));
    }
  }
}

TEST(EditionDiff, neighboursCountExactlyTheOperations) {
  const Catalogue& catalogue = bundledCatalogue();
  const std::vector<QString> ids = catalogue.editionIds();
  for (size_t i = 1; i < ids.size(); ++i) {
    const EditionDiff diff = diffEditions(catalogue, catalogue.edition(ids[i - 1]), catalogue.edition(ids[i]));
    const Instrument& instrument = *catalogue.instrument(ids[i]);
    for (const Part part : {Part::Prohibited, Part::Restricted}) {
      EXPECT_EQ(diff.counts(part).deleted, bundledCount(instrument, part, OperationKind::Delete)) << ids[i].toStdString();
      EXPECT_EQ(diff.counts(part).added, bundledCount(instrument, part, OperationKind::Add)) << ids[i].toStdString();
      EXPECT_EQ(diff.counts(part).amended, bundledCount(instrument, part, OperationKind::Amend)) << ids[i].toStdString();
    }
    EXPECT_TRUE(diff.cameAndWent.empty());
  }
}

TEST(EditionDiff, theOrderOfTheTwoEditionsDoesNotMatter) {
  const EditionDiff forward = between("2008-12", "2025-28");
  const EditionDiff backward = between("2025-28", "2008-12");
  EXPECT_EQ(backward.from->id(), QStringLiteral("2008-12"));
  EXPECT_EQ(forward.together(), backward.together());
}

TEST(EditionDiff, aNewNumberIsARenumberingAndNoAmendment) {
  const EditionDiff diff = between("2020-38", "2023-57");
  const ItemChange* building = changeOf(diff, "085001J");
  ASSERT_TRUE(building);
  EXPECT_EQ(building->kind, ChangeKind::Renumbered);
  bool number = false;
  for (const FieldChange& field : building->fields) {
    if (field.field == ItemField::Number) {
      number = true;
      EXPECT_EQ(field.before.zh, QStringLiteral("054901J"));
    }
    EXPECT_EQ(field.classification, field.field == ItemField::Sector) << "GB/T 4754-2017 instead of 2002";
  }
  EXPECT_TRUE(number);
}

TEST(EditionDiff, whatTheNewListDoesNotShowIsUncertainAndNeverDeleted) {
  const EditionDiff diff = between("2020-38", "2023-57");
  EXPECT_EQ(diff.together().deleted, 3) << "3 of 34 deletions are bundled";
  EXPECT_GT(diff.together().uncertain, 50);
  for (const ItemChange& change : diff.changes)
    EXPECT_TRUE(change.uncertainty != Uncertainty::NotConfirmed || change.after) << "it is still shown in the later edition";
}

TEST(EditionDiff, anAmendmentWithoutBundledWordingSaysSo) {
  const EditionDiff diff = between("2008-12", "2020-38");
  const ItemChange* crops = changeOf(diff, "050101X");
  ASSERT_TRUE(crops);
  EXPECT_EQ(crops->kind, ChangeKind::Amended);
  EXPECT_TRUE(crops->wordingMissing);
  const ItemChange* information = changeOf(diff, "056101X");
  ASSERT_TRUE(information);
  EXPECT_FALSE(information->wordingMissing);
  ASSERT_TRUE(pointOf(*information, "p18"));
  EXPECT_EQ(pointOf(*information, "p18")->kind, PointChangeKind::Added) << "the announcement says that it is new";
  ASSERT_TRUE(pointOf(*information, "p17"));
  EXPECT_EQ(pointOf(*information, "p17")->kind, PointChangeKind::AmendedUnseen) << "its wording of 2008 is not bundled";
}

TEST(EditionDiff, aPointThatIsOnlyBundledLaterIsNotCalledNew) {
  const EditionDiff diff = between("2008-12", "2020-38");
  const ItemChange* silk = changeOf(diff, "050304J");
  ASSERT_TRUE(silk);
  ASSERT_EQ(silk->points.size(), 1U);
  EXPECT_EQ(silk->points.front().kind, PointChangeKind::FirstBundled);
}

TEST(EditionDiff, aDifferenceOfFormIsNoAmendment) {
  Pack pack;
  pack.change(QStringLiteral("2025-28"), QStringLiteral("amend-2008-33X-u1"), [](QJsonObject& operation) {
    QJsonArray points = operation[QStringLiteral("points")].toArray();
    for (qsizetype i = 0; i < points.size(); ++i) {
      QJsonObject point = points[i].toObject();
      if (point[QStringLiteral("key")].toString() != QStringLiteral("u1")) continue;
      point[QStringLiteral("zh")] = QStringLiteral("从氧化铝母液中 提取金属镓的技术");
      point.remove(QStringLiteral("change"));
      points[i] = point;
    }
    operation[QStringLiteral("points")] = points;
  });
  const Result<Catalogue> catalogue = pack.load();
  ASSERT_TRUE(catalogue) << catalogue.error().in(Language::English).toStdString();
  const EditionDiff diff = diffEditions(*catalogue, catalogue->edition(QStringLiteral("2023-57")),
                                        catalogue->edition(QStringLiteral("2025-28")));
  const ItemChange* metals = changeOf(diff, "083201X");
  ASSERT_TRUE(metals);
  const PointChange* gallium = pointOf(*metals, "u1");
  ASSERT_TRUE(gallium);
  EXPECT_EQ(gallium->kind, PointChangeKind::FormatOnly);
  EXPECT_EQ(metals->kind, ChangeKind::Amended) << "the other points changed";
}

TEST(EditionDiff, anItemThatCameAndWentInBetweenIsNamed) {
  const Catalogue& bundled = bundledCatalogue();
  const Operation* addition = nullptr;
  for (const Operation& operation : bundled.instrument(QStringLiteral("2020-38"))->operations)
    if (operation.kind == OperationKind::Add && !bundled.edition(QStringLiteral("2023-57"))->findNumber(operation.item.number))
      addition = &operation;
  ASSERT_TRUE(addition);
  Pack pack;
  const QString deletion =
      QStringLiteral(R"({"id": "delete-passing", "kind": "delete", "key": "%1", "part": "restricted",
                         "name": {"zh": "%2", "status": "unverified"}})")
          .arg(addition->item.key.value(), addition->item.nameZh);
  pack.append(QStringLiteral("2023-57"), deletion.toUtf8());
  const Result<Catalogue> catalogue = pack.load();
  ASSERT_TRUE(catalogue) << catalogue.error().in(Language::English).toStdString();
  const EditionDiff diff = diffEditions(*catalogue, catalogue->edition(QStringLiteral("2008-12")),
                                        catalogue->edition(QStringLiteral("2025-28")));
  EXPECT_EQ(diff.find(addition->item.key), nullptr);
  EXPECT_EQ(diff.cameAndWent, std::vector<ItemKey>{addition->item.key});
}

TEST(EditionDiff, aDraftIsComparedWithItsBaseAndNeverAnEdition) {
  const Catalogue& catalogue = bundledCatalogue();
  const auto draft = diffWithDraft(catalogue, QStringLiteral("2022-draft"));
  ASSERT_TRUE(draft.has_value());
  EXPECT_TRUE(draft->isDraft());
  EXPECT_EQ(draft->to, nullptr) << "a layer is no edition";
  EXPECT_EQ(draft->from->id(), QStringLiteral("2020-38"));
  EXPECT_EQ(draft->together(), (ChangeCounts{0, 7, 1, 0, 0, 0})) << "what it does not mention is no change";
  for (const ItemChange& change : draft->changes) {
    ASSERT_FALSE(change.causes.empty());
    EXPECT_TRUE(change.causes.front().draft);
  }
  EXPECT_FALSE(diffWithDraft(catalogue, QStringLiteral("2020-38")).has_value());
}

}  // namespace
}  // namespace jiheng::test
