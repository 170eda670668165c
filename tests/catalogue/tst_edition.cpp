#include <gtest/gtest.h>

#include <QJsonArray>
#include <QSet>

#include "app/catalogue/coverage_text.h"
#include "tests/catalogue/pack.h"

namespace jiheng::test {
namespace {

std::shared_ptr<const Edition> edition(const char* id) { return bundledCatalogue().edition(QString::fromLatin1(id)); }
const Item* numbered(const char* editionId, const char* number) {
  return edition(editionId)->findNumber(QString::fromLatin1(number));
}

TEST(Edition, countsArePartsAndNeverShownAsTheWhole) {
  struct Counts {
    const char* id;
    PartCoverage prohibited;
    PartCoverage restricted;
  };
  const Counts expected[] = {{"2008-12", {33, 32, 0, 19}, {117, 68, 0, 6}},
                             {"2020-38", {29, 28, 0, 19}, {135, 86, 0, 18}},
                             {"2023-57", {24, 29, 22, 20}, {110, 89, 74, 24}},
                             {"2025-28", {23, 28, 22, 20}, {109, 88, 74, 25}}};
  for (const Counts& counts : expected) {
    SCOPED_TRACE(counts.id);
    for (const Part part : {Part::Prohibited, Part::Restricted}) {
      const PartCoverage& actual = edition(counts.id)->coverage(part);
      const PartCoverage& wanted = part == Part::Prohibited ? counts.prohibited : counts.restricted;
      EXPECT_EQ(actual.stated, wanted.stated);
      EXPECT_EQ(actual.bundled, wanted.bundled);
      EXPECT_EQ(actual.unconfirmed, wanted.unconfirmed);
      EXPECT_EQ(actual.withPoints, wanted.withPoints);
      EXPECT_LT(actual.confirmed(), actual.stated) << "no bundled part is the whole";
    }
  }
}

TEST(Edition, theSentenceOnCoverageCountsUnconfirmedItemsApart) {
  const auto sentence = [](const char* id, Part part) {
    return coverageText(edition(id)->coverage(part)).in(Language::English).toStdString();
  };
  EXPECT_EQ(sentence("2020-38", Part::Restricted), "86 of 135 items bundled, control points for 18.");
  EXPECT_EQ(sentence("2025-28", Part::Prohibited),
            "6 of 23 items bundled; 22 more carried over from an earlier edition, not confirmed for this one; control points "
            "for 20.");
  EXPECT_EQ(sectorCoverageText(*edition("2020-38"), QStringLiteral("61")).in(Language::English).toStdString(),
            "Items bundled in this sector: 6, with control points: 5. The catalogue states no number by sector.");
}

TEST(Edition, itemsStandBySectorPartAndNumber) {
  for (const QString& id : bundledCatalogue().editionIds()) {
    const auto& items = bundledCatalogue().edition(id)->items();
    for (size_t i = 1; i < items.size(); ++i) {
      const Item& a = items[i - 1];
      const Item& b = items[i];
      const auto rank = [](const Item& item) {
        return std::tuple(item.sectorCode.isEmpty(), item.sectorCode, item.part, item.number.isEmpty(), item.number);
      };
      EXPECT_LE(rank(a), rank(b)) << a.nameZh.toStdString() << " " << b.nameZh.toStdString();
    }
  }
}

TEST(Edition, sectorsCountEveryItemOnce) {
  for (const QString& id : bundledCatalogue().editionIds()) {
    const auto one = bundledCatalogue().edition(id);
    int prohibited = 0;
    int restricted = 0;
    QSet<QString> codes;
    for (const SectorCount& sector : one->sectors()) {
      EXPECT_FALSE(codes.contains(sector.code)) << sector.code.toStdString();
      codes.insert(sector.code);
      prohibited += sector.prohibited;
      restricted += sector.restricted;
      EXPECT_EQ(sector.code.isEmpty(), sector.sector.zh.isEmpty());
      for (const Item& item : one->items()) {
        if (item.sectorCode != sector.code) continue;
        EXPECT_EQ(item.sector, sector.sector) << "one classification in one edition";
      }
    }
    EXPECT_EQ(prohibited, one->coverage(Part::Prohibited).bundled);
    EXPECT_EQ(restricted, one->coverage(Part::Restricted).bundled);
  }
}

TEST(Edition, numbersFoldWidthAndCaseAndTellThePartsApart) {
  const auto of2023 = edition("2023-57");
  ASSERT_TRUE(of2023->findNumber(QStringLiteral("085001j")));
  EXPECT_EQ(of2023->findNumber(QStringLiteral(" ０８５００１Ｊ "))->part, Part::Prohibited);
  EXPECT_EQ(of2023->findNumber(QStringLiteral("085001X"))->part, Part::Restricted);
  EXPECT_FALSE(of2023->findNumber(QStringLiteral("085001")));
  EXPECT_FALSE(of2023->findNumber(QString())) << "an unknown number is not an empty one";
}

TEST(Edition, theAnnouncementOf2020DeletesAddsAndAmends) {
  const auto of2020 = edition("2020-38");
  for (const char* number : {"050302J", "052701J", "052702J", "052705J"}) {
    EXPECT_TRUE(numbered("2008-12", number)) << number;
    EXPECT_FALSE(numbered("2020-38", number)) << number;
  }
  const Item* processing = numbered("2020-38", "056101X");
  ASSERT_TRUE(processing);
  EXPECT_EQ(processing->addedBy, QStringLiteral("2008-12"));
  EXPECT_EQ(processing->changedBy, std::vector<QString>{QStringLiteral("2020-38")});
  EXPECT_EQ(processing->points.size(), 14U) << "five points shown by the source, nine older ones stay";
  EXPECT_EQ(processing->coverage, PointsCoverage::Partial);
  const ControlPoint* speech = processing->pointByNumber(QStringLiteral("17"));
  ASSERT_TRUE(speech);
  EXPECT_EQ(speech->amendedBy, QStringLiteral("2020-38")) << "17 was changed";
  EXPECT_EQ(speech->addedBy, QStringLiteral("2008-12"));
  const ControlPoint* push = processing->pointByNumber(QStringLiteral("21"));
  ASSERT_TRUE(push);
  EXPECT_EQ(push->addedBy, QStringLiteral("2020-38")) << "21 is new";
  EXPECT_TRUE(push->amendedBy.isEmpty());
}

TEST(Edition, anAmendmentThatShowsTheSameWordingChangesNoPoint) {
  const ItemKey key(QStringLiteral("2008-37J-u1"));
  const Item* item = edition("2020-38")->find(key);
  ASSERT_TRUE(item);
  EXPECT_EQ(item->changedBy.size(), 1U);
  EXPECT_TRUE(item->points.front().amendedBy.isEmpty());
  const Item* beidou = edition("2020-38")->find(ItemKey(QStringLiteral("2008-60J-u3")));
  EXPECT_EQ(beidou->points.front().amendedBy, QStringLiteral("2020-38"));
  EXPECT_TRUE(beidou->points.front().zh.contains(QStringLiteral("北斗")));
  EXPECT_TRUE(edition("2008-12")->find(beidou->key)->points.front().zh.contains(QStringLiteral("双星")));
}

TEST(Edition, aPublishedNameConfirmsARecollectedOneFromThatInstrumentOn) {
  const ItemKey key(QStringLiteral("2008-37J-u1"));
  EXPECT_EQ(edition("2008-12")->find(key)->nameProvenance.confirmation, Confirmation::Unverified);
  EXPECT_EQ(edition("2020-38")->find(key)->nameProvenance.confirmation, Confirmation::Published);
}

TEST(Edition, aShortNameInAnAnnouncementDoesNotRenameTheItem) {
  const Item* crops = numbered("2020-38", "050101X");
  ASSERT_TRUE(crops);
  EXPECT_EQ(crops->nameZh, QStringLiteral("农作物(含牧草)种质资源及其繁育技术"));
  EXPECT_EQ(crops->nameProvenance.confirmation, Confirmation::Unverified);
  EXPECT_EQ(crops->numberProvenance.confirmation, Confirmation::Unverified);
  EXPECT_TRUE(crops->note.contains(QStringLiteral("short name")));
}

TEST(Edition, aNewFullListCarriesOverWhatItIsNotKnownToHave) {
  const ItemKey casting(QStringLiteral("2008-35X-u1"));
  const Item* item = edition("2023-57")->find(casting);
  ASSERT_TRUE(item) << "never deleted without a source";
  EXPECT_EQ(item->standing, Standing::Unconfirmed) << "and never certain";
  EXPECT_EQ(item->sectorCode, QStringLiteral("34")) << "filed under the division that 35 became";
  EXPECT_EQ(item->sectorProvenance.confirmation, Confirmation::Unverified);
  EXPECT_EQ(item->sectorProvenance.source, QStringLiteral("GB/T 4754-2002 35"));
  const Item* paper = edition("2023-57")->find(ItemKey(QStringLiteral("2008-052201J")));
  ASSERT_TRUE(paper);
  EXPECT_TRUE(paper->number.isEmpty()) << "the list was renumbered, so the old number is not the item's";
  EXPECT_EQ(paper->formerNumber, QStringLiteral("052201J"));
  EXPECT_EQ(paper->points.front().standing, Standing::Unconfirmed);
  const Item* ink = edition("2023-57")->find(ItemKey(QStringLiteral("2008-054201J")));
  EXPECT_TRUE(ink->sectorCode.isEmpty()) << "division 42 was split";
  EXPECT_EQ(edition("2023-57")->sectors().back().code, QString()) << "the unknown sector stands last";
}

TEST(Edition, whatTheNewListDeletesIsGone) {
  for (const char* key : {"2008-050501J", "2008-36X-u1", "2008-76X-u2"}) {
    EXPECT_TRUE(edition("2020-38")->find(ItemKey(QString::fromLatin1(key)))) << key;
    EXPECT_FALSE(edition("2023-57")->find(ItemKey(QString::fromLatin1(key)))) << key;
  }
}

TEST(Edition, aMoveThatSourcesDisagreeOnStaysUnconfirmedWithANote) {
  const Item* mining = edition("2023-57")->find(ItemKey(QStringLiteral("2008-050901J")));
  ASSERT_TRUE(mining);
  EXPECT_EQ(mining->part, Part::Prohibited);
  EXPECT_EQ(mining->standing, Standing::Unconfirmed);
  EXPECT_FALSE(mining->note.isEmpty());
}

TEST(Edition, theAnnouncementOf2025IsReproducedInWhole) {
  const auto before = edition("2023-57");
  const auto after = edition("2025-28");
  QStringList gone;
  QStringList come;
  QStringList changed;
  for (const Item& item : before->items()) {
    const Item* now = after->find(item.key);
    if (!now)
      gone << item.number;
    else if (!(*now == item))
      changed << item.number;
  }
  for (const Item& item : after->items())
    if (!before->find(item.key)) come << item.number;
  gone.sort();
  EXPECT_EQ(gone.join(u' '), QStringLiteral("085001J 085001X 085002X"));
  EXPECT_EQ(come.join(u' '), QStringLiteral("252604X"));
  EXPECT_EQ(changed.join(u' '), QStringLiteral("083201X"));

  const Item* metallurgy = after->findNumber(QStringLiteral("083201X"));
  EXPECT_EQ(metallurgy->points.size(), 6U);
  for (const char* number : {"9", "10", "11", "12", "13"}) {
    const ControlPoint* lithium = metallurgy->pointByNumber(QString::fromLatin1(number));
    ASSERT_TRUE(lithium) << number;
    EXPECT_EQ(lithium->addedBy, QStringLiteral("2025-28"));
  }
  const ControlPoint* gallium = metallurgy->point(QStringLiteral("u1"));
  ASSERT_TRUE(gallium);
  EXPECT_EQ(gallium->addedBy, QStringLiteral("2023-57"));
  EXPECT_EQ(gallium->amendedBy, QStringLiteral("2025-28"));
  EXPECT_TRUE(gallium->zh.contains(QStringLiteral("离子交换法")));
  EXPECT_FALSE(before->find(metallurgy->key)->point(QStringLiteral("u1"))->zh.contains(QStringLiteral("离子交换法")));
}

TEST(Edition, noItemClaimsAllItsPointsWhereTheirWordingIsShortened) {
  const Item* cathode = numbered("2025-28", "252604X");
  ASSERT_TRUE(cathode);
  EXPECT_EQ(cathode->points.size(), 3U);
  EXPECT_EQ(cathode->coverage, PointsCoverage::Partial) << "the Chinese texts are headings, values are cut";
  for (const QString& id : bundledCatalogue().editionIds()) {
    for (const Item& item : bundledCatalogue().edition(id)->items()) {
      EXPECT_EQ(item.points.empty(), item.coverage == PointsCoverage::None) << item.key.value().toStdString();
      EXPECT_NE(item.coverage, PointsCoverage::Complete);
    }
  }
}

TEST(Edition, pointsAreCompleteOnlyWhileTheDataSaysSo) {
  Pack pack;
  pack.change(QStringLiteral("2020-38"), QStringLiteral("add-2020-61X-u1"),
              [](QJsonObject& operation) { operation[QStringLiteral("points_complete")] = true; });
  const auto catalogue = pack.load();
  ASSERT_TRUE(catalogue);
  const ItemKey key(QStringLiteral("2020-61X-u1"));
  EXPECT_EQ(catalogue->edition(QStringLiteral("2020-38"))->find(key)->coverage, PointsCoverage::Complete);
  EXPECT_EQ(catalogue->edition(QStringLiteral("2023-57"))->find(key)->coverage, PointsCoverage::Partial);
}

TEST(Edition, aDraftNeverEntersAnEdition) {
  const Catalogue& catalogue = bundledCatalogue();
  EXPECT_EQ(catalogue.edition(QStringLiteral("2022-draft")), nullptr);
  EXPECT_EQ(catalogue.editionOn(QDate(2023, 6, 1))->id(), QStringLiteral("2020-38"));
  for (const QString& id : catalogue.editionIds()) {
    const auto one = catalogue.edition(id);
    EXPECT_FALSE(one->findNumber(QStringLiteral("213106X")));
    for (const Item& item : one->items()) {
      EXPECT_FALSE(item.nameZh.contains(QStringLiteral("光伏硅片"))) << id.toStdString();
      EXPECT_FALSE(item.nameZh.contains(QStringLiteral("CRISPR"))) << id.toStdString();
      EXPECT_FALSE(item.nameZh.contains(QStringLiteral("合成生物学"))) << id.toStdString();
      EXPECT_NE(item.addedBy, QStringLiteral("2022-draft"));
      for (const ControlPoint& point : item.points) {
        EXPECT_NE(point.addedBy, QStringLiteral("2022-draft"));
        EXPECT_NE(point.amendedBy, QStringLiteral("2022-draft"));
      }
    }
  }
}

TEST(Edition, removingTheDraftChangesNoEdition) {
  Pack pack;
  pack.drop(QStringLiteral("2022-draft")).drop(QStringLiteral("2025-draft"));
  const auto catalogue = pack.load();
  ASSERT_TRUE(catalogue);
  for (const QString& id : catalogue->editionIds())
    EXPECT_EQ(catalogue->edition(id)->items(), bundledCatalogue().edition(id)->items());
}

TEST(Edition, aRemovedControlPointIsGoneAndAChangedFieldIsReplaced) {
  Pack pack;
  pack.change(QStringLiteral("2025-28"), QStringLiteral("amend-2008-33X-u1"), [](QJsonObject& operation) {
    operation[QStringLiteral("points")] = QJsonArray();
    operation[QStringLiteral("removed_points")] = QJsonArray{QStringLiteral("u1")};
    operation[QStringLiteral("changes")] = QJsonArray{QStringLiteral("points"), QStringLiteral("name"), QStringLiteral("number")};
    QJsonObject name = operation[QStringLiteral("name")].toObject();
    name[QStringLiteral("zh")] = QStringLiteral("新名称");
    operation[QStringLiteral("name")] = name;
    QJsonObject number = operation[QStringLiteral("number")].toObject();
    number[QStringLiteral("is")] = QStringLiteral("253299X");
    operation[QStringLiteral("number")] = number;
  });
  const auto catalogue = pack.load();
  ASSERT_TRUE(catalogue) << catalogue.error().in(Language::English).toStdString();
  const auto of2025 = catalogue->edition(QStringLiteral("2025-28"));
  EXPECT_FALSE(of2025->findNumber(QStringLiteral("083201X")));
  const Item* item = of2025->findNumber(QStringLiteral("253299X"));
  ASSERT_TRUE(item);
  EXPECT_EQ(item->nameZh, QStringLiteral("新名称"));
  EXPECT_TRUE(item->points.empty());
  EXPECT_EQ(item->coverage, PointsCoverage::None);
}

}  // namespace
}  // namespace jiheng::test
