// A pack that contradicts the instruments is refused, and the error names file, line, field and operation.
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>

#include "tests/catalogue/pack.h"

namespace jiheng::test {
namespace {

const QString k2008 = QStringLiteral("2008-12");
const QString k2020 = QStringLiteral("2020-38");
const QString k2022 = QStringLiteral("2022-draft");
const QString k2023 = QStringLiteral("2023-57");
const QString k2025 = QStringLiteral("2025-28");

/// The sentence names the file, a line and a field, and has all the words.
void expectNamed(const QString& refusal, const QString& instrument, const QString& field, const QStringList& words) {
  EXPECT_TRUE(refusal.contains(instrument + QStringLiteral(".json"))) << refusal.toStdString();
  EXPECT_TRUE(refusal.contains(QRegularExpression(QStringLiteral("line \\d+")))) << refusal.toStdString();
  EXPECT_TRUE(refusal.contains(QRegularExpression(QStringLiteral("field ") + field))) << refusal.toStdString();
  for (const QString& word : words) EXPECT_TRUE(refusal.contains(word)) << word.toStdString() << "\n" << refusal.toStdString();
}

QByteArray step(const char* kind, const char* key, const char* part, const char* more = "") {
  return QByteArray("{\"id\": \"") + kind + "-" + key + "\", \"kind\": \"" + kind + "\", \"key\": \"" + key +
         "\", \"part\": \"" + part + "\", \"name\": {\"zh\": \"某技术\", \"status\": \"unverified\", \"agreement\": 1}" + more + "}";
}

TEST(CatalogueProof, refusesADeletionOfWhatIsNotThere) {
  Pack pack;
  pack.replace(k2020, "\"kind\": \"delete\", \"key\": \"2008-050302J\"", "\"kind\": \"delete\", \"key\": \"2008-999999J\"");
  expectNamed(pack.refusal(), k2020, QStringLiteral("/operations/0/key"), {QStringLiteral("delete-2008-050302J")});
}

TEST(CatalogueProof, refusesAnAmendmentOfWhatIsNotThere) {
  Pack pack;
  pack.replace(k2025, "\"kind\": \"amend\", \"key\": \"2008-33X-u1\"", "\"kind\": \"amend\", \"key\": \"2008-33X-u9\"");
  expectNamed(pack.refusal(), k2025, QStringLiteral("/operations/\\d+/key"), {QStringLiteral("amend-2008-33X-u1")});
}

TEST(CatalogueProof, theLineIsTheLineOfTheOperation) {
  Pack pack;
  pack.replace(k2025, "\"kind\": \"amend\", \"key\": \"2008-33X-u1\"", "\"kind\": \"amend\", \"key\": \"2008-33X-u9\"");
  const QByteArray text = bytesOf(QStringLiteral("%1/catalogue/2025-28.json").arg(pack.folder()));
  const auto line = text.left(text.indexOf("2008-33X-u9")).count('\n') + 1;
  EXPECT_TRUE(pack.refusal().contains(QStringLiteral("line %1,").arg(line))) << pack.refusal().toStdString();
}

TEST(CatalogueProof, refusesAnAdditionOfWhatStandsAlready) {
  Pack pack;
  pack.replace(k2020, "\"kind\": \"add\", \"key\": \"2020-01X-u1\"", "\"kind\": \"add\", \"key\": \"2008-02X-u1\"");
  expectNamed(pack.refusal(), k2020, QStringLiteral("/operations/\\d+/key"), {QStringLiteral("add-2020-01X-u1")});
}

TEST(CatalogueProof, refusesTwoOperationsOnOneItem) {
  Pack pack;
  pack.replace(k2020, "\"kind\": \"delete\", \"key\": \"2008-052701J\"", "\"kind\": \"delete\", \"key\": \"2008-050302J\"");
  expectNamed(pack.refusal(), k2020, QStringLiteral("/operations/\\d+/key"), {QStringLiteral("same item")});
}

TEST(CatalogueProof, refusesOneNumberForTwoItems) {
  Pack pack;
  pack.replace(k2008, "\"is\": \"052702J\"", "\"is\": \"052701J\"");
  expectNamed(pack.refusal(), k2008, QStringLiteral("/operations/\\d+/number"), {QStringLiteral("052701J")});
}

TEST(CatalogueProof, refusesANumberThatANewListGivesTwice) {
  Pack pack;
  pack.replace(k2023, "\"is\": \"206503X\"", "\"is\": \"086501X\"");
  expectNamed(pack.refusal(), k2023, QStringLiteral("/operations/\\d+/number"), {QStringLiteral("086501X")});
}

TEST(CatalogueProof, refusesANumberThatIsNotTheItems) {
  Pack pack;
  pack.replace(k2025, "\"is\": \"085002X\"", "\"is\": \"085003X\"");
  expectNamed(pack.refusal(), k2025, QStringLiteral("/operations/\\d+/number"),
              {QStringLiteral("085003X"), QStringLiteral("085002X")});
}

TEST(CatalogueProof, refusesANumberOfTheOtherPart) {
  Pack pack;
  pack.replace(k2025, "\"is\": \"252604X\"", "\"is\": \"252604J\"");
  expectNamed(pack.refusal(), k2025, QStringLiteral("/operations/1/number/is"), {QStringLiteral("252604J")});
}

TEST(CatalogueProof, refusesAnOperationOnTheOtherPart) {
  Pack pack;
  pack.change(k2023, QStringLiteral("delete-2008-050501J"),
              [](QJsonObject& operation) { operation[QStringLiteral("part")] = QStringLiteral("restricted"); });
  expectNamed(pack.refusal(), k2023, QStringLiteral("/operations/\\d+/part"), {QStringLiteral("delete-2008-050501J")});
}

TEST(CatalogueProof, refusesAnOperationOnTheOtherSector) {
  Pack pack;
  pack.change(k2025, QStringLiteral("amend-2008-33X-u1"), [](QJsonObject& operation) {
    QJsonObject sector = operation[QStringLiteral("sector")].toObject();
    sector[QStringLiteral("code")] = QStringLiteral("31");
    operation[QStringLiteral("sector")] = sector;
  });
  expectNamed(pack.refusal(), k2025, QStringLiteral("/operations/\\d+/sector"), {QStringLiteral("amend-2008-33X-u1")});
}

TEST(CatalogueProof, refusesMoreDeletionsThanStated) {
  Pack pack;
  pack.append(k2025, step("delete", "2008-052201J", "prohibited"));
  expectNamed(pack.refusal(), k2025, QStringLiteral("/operations/5/kind"),
              {QStringLiteral("delete-2008-052201J is one too many: 2025-28 states 1 (prohibited, deleted)")});
}

TEST(CatalogueProof, refusesMoreAdditionsThanStated) {
  Pack pack;
  pack.append(k2020, step("add", "2020-new", "restricted"));
  expectNamed(pack.refusal(), k2020, QStringLiteral("/operations/44/kind"),
              {QStringLiteral("add-2020-new is one too many: 2020-38 states 23 (restricted, added)")});
}

TEST(CatalogueProof, refusesMoreAmendmentsThanStated) {
  Pack pack;
  pack.append(k2020, step("amend", "2008-052201J", "prohibited"));
  expectNamed(pack.refusal(), k2020, QStringLiteral("/operations/44/kind"),
              {QStringLiteral("amend-2008-052201J is one too many: 2020-38 states 5 (prohibited, amended)")});
}

TEST(CatalogueProof, refusesMoreItemsThanTheListStates) {
  Pack pack;
  pack.append(k2008, step("base", "2008-a", "prohibited"));
  ASSERT_TRUE(pack.load()) << "33 of 33 is a complete list";
  pack.append(k2008, step("base", "2008-b", "prohibited"));
  expectNamed(pack.refusal(), k2008, QStringLiteral("/operations/101/kind"), {QStringLiteral("base-2008-b")});
}

TEST(CatalogueProof, refusesMoreDraftOperationsThanTheDraftStates) {
  Pack pack;
  pack.append(k2022, step("add", "2022-new", "restricted"));
  expectNamed(pack.refusal(), k2022, QStringLiteral("/operations/8/kind"), {QStringLiteral("add-2022-new is one too many")});
}

TEST(CatalogueProof, refusesTotalsThatDoNotClose) {
  Pack pack;
  pack.replace(k2023, "\"restricted\": {\"total\": 110", "\"restricted\": {\"total\": 111");
  expectNamed(pack.refusal(), k2023, QStringLiteral("/states/restricted/total"),
              {QStringLiteral("135 items in 2020-38, 28 deleted and 3 added make 110, but 111")});
}

TEST(CatalogueProof, refusesMoreSectorsThanStated) {
  Pack pack;
  pack.replace(k2020, "\"sectors\": 17", "\"sectors\": 5");
  expectNamed(pack.refusal(), k2020, QStringLiteral("/operations/\\d+/sector"), {QStringLiteral("5 sectors")});
}

TEST(CatalogueProof, refusesAListedItemInAnAdjustment) {
  Pack pack;
  pack.append(k2025, step("base", "2025-a", "restricted"));
  expectNamed(pack.refusal(), k2025, QStringLiteral("/operations/5/kind"), {QStringLiteral("base-2025-a")});
}

TEST(CatalogueProof, refusesAMissingInstrumentInTheChain) {
  Pack pack;
  pack.drop(k2020).drop(k2022);
  expectNamed(pack.refusal(), k2023, QStringLiteral("/adjusts"), {QStringLiteral("2008-12")});
  Pack withoutFirst;
  withoutFirst.drop(k2008);
  expectNamed(withoutFirst.refusal(), k2020, QStringLiteral("/adjusts"), {QStringLiteral("2008-12")});
}

TEST(CatalogueProof, refusesADraftThatChangesNothingKnown) {
  Pack pack;
  pack.append(k2022, step("delete", "2008-zzz", "restricted"));
  expectNamed(pack.refusal(), k2022, QStringLiteral("/operations/8/key"), {QStringLiteral("delete-2008-zzz")});
}

TEST(CatalogueProof, refusesADraftThatTakesEffect) {
  Pack pack;
  pack.replace(k2022, "\"date\": \"2022-12-30\"", "\"date\": \"2022-12-30\",\n  \"effective\": \"2023-01-01\"");
  expectNamed(pack.refusal(), k2022, QStringLiteral("/effective"), {});
}

TEST(CatalogueProof, refusesAnAddedControlPointThatIsThere) {
  Pack pack;
  pack.change(k2025, QStringLiteral("amend-2008-33X-u1"), [](QJsonObject& operation) {
    QJsonArray points = operation[QStringLiteral("points")].toArray();
    QJsonObject gallium = points[5].toObject();
    gallium[QStringLiteral("change")] = QStringLiteral("added");
    points[5] = gallium;
    operation[QStringLiteral("points")] = points;
  });
  expectNamed(pack.refusal(), k2025, QStringLiteral("/operations/\\d+/points"), {QStringLiteral("amend-2008-33X-u1")});
}

TEST(CatalogueProof, refusesADeletedControlPointThatIsNotThere) {
  Pack pack;
  pack.change(k2025, QStringLiteral("amend-2008-33X-u1"), [](QJsonObject& operation) {
    operation[QStringLiteral("removed_points")] = QJsonArray{QStringLiteral("p77")};
  });
  expectNamed(pack.refusal(), k2025, QStringLiteral("/operations/\\d+/removed_points"), {QStringLiteral("p77")});
}

TEST(CatalogueProof, refusesABrokenFieldAndNamesIt) {
  struct Case {
    const QString& instrument;
    QByteArray from;
    QByteArray to;
    QString field;
  };
  const Case cases[] = {
      {k2025, "\"changes\": [\"points\"]", "\"chnages\": [\"points\"]", QStringLiteral("/operations/2/chnages")},
      {k2025, "\"changes\": [\"points\"]", "\"changes\": [\"colour\"]", QStringLiteral("/operations/2/changes")},
      {k2025, "\"kind\": \"add\"", "\"kind\": \"append\"", QStringLiteral("/operations/1/kind")},
      {k2025, "\"kind\": \"adjustment\"", "\"kind\": \"letter\"", QStringLiteral("/kind")},
      {k2025, "\"date\": \"2025-07-15\"", "\"date\": \"15.7.2025\"", QStringLiteral("/date")},
      {k2025, "\"id\": \"2025-28\"", "\"id\": \"2025-29\"", QStringLiteral("/id")},
      {k2025, "\"classification\": \"GB/T 4754-2017\"", "\"classification\": \"NACE\"", QStringLiteral("/classification")},
      {k2025, "{\"code\": \"26\", \"status\": \"published\"", "{\"code\": \"99\", \"status\": \"published\"",
       QStringLiteral("/operations/1/sector/code")},
      {k2025, "{\"key\": \"p10\", \"number\": \"10\"", "{\"key\": \"p9\", \"number\": \"10\"",
       QStringLiteral("/operations/2/points/1/key")},
      {k2025, "{\"key\": \"p10\", \"number\": \"10\"", "{\"key\": \"p10\", \"number\": \"9\"",
       QStringLiteral("/operations/2/points/1/number")},
      {k2025, "{\"key\": \"p10\", \"number\": \"10\"", "{\"key\": \"10\", \"number\": \"10\"",
       QStringLiteral("/operations/2/points/1/key")},
      {k2008, "\"zh\": \"微生物肥料技术\", \"status\": \"published\"", "\"zh\": \"微生物肥料技术\", \"status\": \"sure\"",
       QStringLiteral("/operations/0/name/status")},
      {k2008, "\"zh\": \"微生物肥料技术\", \"status\": \"published\", \"source\": \"8170pk\"",
       "\"zh\": \"微生物肥料技术\", \"status\": \"published\", \"source\": \"hearsay\"", QStringLiteral("/operations/0/name/source")},
      {k2008, "\"zh\": \"微生物肥料技术\"", "\"zh\": \"\"", QStringLiteral("/operations/0/name/zh")},
      {k2008, "\"total\": 33", "\"total\": -33", QStringLiteral("/states/prohibited/total")},
  };
  for (const Case& one : cases) {
    SCOPED_TRACE(one.to.toStdString());
    Pack pack;
    pack.replace(one.instrument, one.from, one.to);
    expectNamed(pack.refusal(), one.instrument, one.field, {});
  }
}

TEST(CatalogueProof, anyDamageIsRefusedWithItsFileOrChangesNothingThatIsProved) {
  QRandomGenerator random(20080916);
  const QStringList instruments{k2008, k2020, k2022, k2023, k2025};
  int refused = 0;
  for (int round = 0; round < 150; ++round) {
    const QString& instrument = instruments[random.bounded(instruments.size())];
    Pack pack;
    QByteArray bytes = bytesOf(QStringLiteral("%1/catalogue/%2.json").arg(pack.folder(), instrument));
    const auto at = random.bounded(bytes.size());
    switch (random.bounded(4)) {
      case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
      case 1: bytes.truncate(at); break;
      case 2: bytes.remove(at, 1 + random.bounded(200)); break;
      default: bytes.insert(at, bytes.mid(random.bounded(bytes.size()), random.bounded(300))); break;
    }
    pack.write(instrument, bytes);
    const auto loaded = pack.load();
    if (loaded) {
      EXPECT_EQ(loaded->editionIds().size(), 4U);
      continue;
    }
    ++refused;
    EXPECT_EQ(loaded.error().code, ErrorCode::BrokenData);
    EXPECT_TRUE(loaded.error().in(Language::English).contains(QStringLiteral(".json"))) << at;
  }
  EXPECT_GT(refused, 60);
}

TEST(CatalogueProof, refusesAFileThatIsNoJson) {
  Pack pack;
  pack.write(k2023, "{ \"id\": \"2023-57\",\n oops");
  const QString refusal = pack.refusal();
  EXPECT_TRUE(refusal.contains(QStringLiteral("2023-57.json"))) << refusal.toStdString();
  EXPECT_TRUE(refusal.contains(QStringLiteral("line 2"))) << refusal.toStdString();
}

TEST(CatalogueProof, anItemThatALaterStepImpliesStoodInTheListBefore) {
  const QString deletion = QStringLiteral("delete-2008-052701J");
  Pack unmarked;
  unmarked.remove(k2008, QStringLiteral("base-2008-052701J"));
  expectNamed(unmarked.refusal(), k2020, QStringLiteral("/operations/\\d+/key"), {deletion});

  Pack marked;
  marked.remove(k2008, QStringLiteral("base-2008-052701J"));
  marked.change(k2020, deletion, [](QJsonObject& operation) { operation[QStringLiteral("implied")] = true; });
  const auto catalogue = marked.load();
  ASSERT_TRUE(catalogue) << catalogue.error().in(Language::English).toStdString();
  const Item* item = catalogue->edition(k2008)->findNumber(QStringLiteral("052701J"));
  ASSERT_TRUE(item);
  EXPECT_EQ(item->impliedBy, k2020);
  EXPECT_EQ(item->addedBy, k2008);
  EXPECT_EQ(item->nameZh, QStringLiteral("化学合成及半合成咖啡因生产技术"));
  EXPECT_FALSE(catalogue->edition(k2020)->findNumber(QStringLiteral("052701J")));
  EXPECT_EQ(catalogue->edition(k2008)->coverage(Part::Prohibited).bundled, 32);
}

TEST(CatalogueProof, anImpliedAmendedItemHasNoPointsOfTheAmendmentBefore) {
  Pack pack;
  pack.remove(k2008, QStringLiteral("base-2008-054101J"));
  pack.change(k2020, QStringLiteral("amend-2008-054101J"),
              [](QJsonObject& operation) { operation[QStringLiteral("implied")] = true; });
  const auto catalogue = pack.load();
  ASSERT_TRUE(catalogue) << catalogue.error().in(Language::English).toStdString();
  const ItemKey key(QStringLiteral("2008-054101J"));
  ASSERT_TRUE(catalogue->edition(k2008)->find(key));
  EXPECT_TRUE(catalogue->edition(k2008)->find(key)->points.empty());
  EXPECT_EQ(catalogue->edition(k2020)->find(key)->points.size(), 1U);
}

}  // namespace
}  // namespace jiheng::test
