#include <gtest/gtest.h>

#include <QJsonArray>
#include <type_traits>

#include "app/catalogue/draft_layer.h"
#include "tests/catalogue/pack.h"

namespace jiheng::test {
namespace {

std::string english(const Text& text) { return text.in(Language::English).toStdString(); }

const InstrumentProof& proofOf(const char* id) { return *bundledCatalogue().proof().of(QString::fromLatin1(id)); }

TEST(CatalogueProofValue, saysByPartAndKindWhatIsMissing) {
  const InstrumentProof& proof = proofOf("2020-38");
  std::vector<std::string> sentences;
  for (const CountProof& count : proof.counts) sentences.push_back(english(countText(count)));
  EXPECT_EQ(sentences, (std::vector<std::string>{
                           "prohibited, deleted: 4 of 4 bundled.", "prohibited, added: 0 of 0 bundled.",
                           "prohibited, amended: 5 of 5 bundled.", "restricted, deleted: 5 of 5 bundled.",
                           "restricted, added: 23 of 23 bundled.", "restricted, amended: 7 of 16 bundled, 9 missing."}));
  EXPECT_EQ(proof.missing(), 9);
  EXPECT_EQ(proof.statedSectors, 17);
  EXPECT_LT(proof.sectors.size(), 17U);
  EXPECT_FALSE(proof.isComplete());
  const auto& named = proof.counts.back().named;
  ASSERT_EQ(named.size(), 2U);
  EXPECT_EQ(named.front().name.zh, QStringLiteral("通信传输技术"));
}

TEST(CatalogueProofValue, namesEveryBundledStepThatLacksItsPointsOrItsNumber) {
  for (const Instrument& instrument : bundledCatalogue().instruments()) {
    const InstrumentProof* proof = bundledCatalogue().proof().of(instrument.id);
    ASSERT_TRUE(proof);
    QStringList expected;
    for (const Operation& operation : instrument.operations) {
      const bool content = operation.kind != OperationKind::Delete;
      if (operation.item.number.isEmpty() || (content && !operation.pointsComplete)) expected << operation.id;
    }
    QStringList actual;
    for (const IncompleteOperation& one : proof->incomplete) actual << one.operationId;
    EXPECT_EQ(actual, expected) << instrument.id.toStdString();
  }
  const InstrumentProof& latest = proofOf("2025-28");
  EXPECT_EQ(latest.missing(), 0);
  EXPECT_EQ(latest.withoutNumber(), 0);
  EXPECT_EQ(latest.partialPoints(), 2) << "headings of the points and translations only";
  EXPECT_FALSE(latest.isComplete());
  EXPECT_EQ(english(proofText(latest)),
            "Every stated operation is bundled; without control points: 0, with a part of them: 2, without number: 0.");
  EXPECT_FALSE(bundledCatalogue().proof().isComplete());
}

TEST(CatalogueProofValue, whatIsMissingOfAFullListIsCountedInItems) {
  const InstrumentProof& first = proofOf("2008-12");
  ASSERT_EQ(first.counts.size(), 2U);
  EXPECT_EQ(first.counts[0].missing(), 1);
  EXPECT_EQ(first.counts[1].missing(), 49);
  EXPECT_EQ(proofOf("2023-57").missing(), 142) << "31 deletions and 111 items; amended ones are among the items";
  EXPECT_EQ(first.counts[0].named.front().name.zh, QStringLiteral("中国特有的物种资源技术"));
}

TEST(CatalogueProofValue, aMissingStepIsNeverAnItem) {
  for (const Instrument& instrument : bundledCatalogue().instruments()) {
    for (const MissingOperation& missing : instrument.missing)
      EXPECT_FALSE(missing.name.zh.isEmpty()) << instrument.id.toStdString();
  }
  for (const QString& id : bundledCatalogue().editionIds()) {
    for (const Item& item : bundledCatalogue().edition(id)->items())
      EXPECT_NE(item.nameZh, QStringLiteral("光纤制造技术"));
  }
}

TEST(DraftLayer, isNoEdition) {
  static_assert(!std::is_convertible_v<DraftLayer, Edition>);
  static_assert(!std::is_convertible_v<std::shared_ptr<const DraftLayer>, std::shared_ptr<const Edition>>);
  const Catalogue& catalogue = bundledCatalogue();
  ASSERT_EQ(catalogue.draftIds(), (std::vector<QString>{QStringLiteral("2022-draft"), QStringLiteral("2025-draft")}));
  for (const QString& id : catalogue.draftIds()) {
    EXPECT_FALSE(catalogue.edition(id));
    EXPECT_FALSE(catalogue.resolveEdition(id, QDate(2026, 1, 1)));
  }
  EXPECT_FALSE(catalogue.draftLayer(QStringLiteral("2020-38")));
}

TEST(DraftLayer, givesWhatTheDraftWouldHaveMadeOfItsBase) {
  const auto layer = bundledCatalogue().draftLayer(QStringLiteral("2022-draft"));
  ASSERT_TRUE(layer);
  EXPECT_EQ(layer->baseId(), QStringLiteral("2020-38"));
  ASSERT_TRUE(layer->findNumber(QStringLiteral("213106X"))) << "photovoltaic wafers, that never became law";
  const ItemKey processing(QStringLiteral("2008-056101X"));
  const Item* item = layer->find(processing);
  ASSERT_TRUE(item);
  EXPECT_EQ(item->number, QStringLiteral("2161010X")) << "as the source prints it";
  EXPECT_EQ(item->pointByNumber(QStringLiteral("19"))->zh, QStringLiteral("基于数据分析的个性化信息推送服务技术"));
  EXPECT_TRUE(layer->touches(processing));
  const Item* untouched = layer->find(ItemKey(QStringLiteral("2020-37X-u3")));
  ASSERT_TRUE(untouched);
  EXPECT_EQ(untouched->standing, Standing::Unconfirmed) << "the draft deletes 32 items that are not bundled";
  EXPECT_FALSE(layer->isComplete());
  EXPECT_NE(english(draftText(*layer)).find("never law"), std::string::npos);
}

TEST(DraftLayer, theDraftOf2025HasTheCathodeAndLithiumPointsWithItsOwnValues) {
  const Catalogue& catalogue = bundledCatalogue();
  const auto layer = catalogue.draftLayer(QStringLiteral("2025-draft"));
  ASSERT_TRUE(layer);
  EXPECT_EQ(layer->baseId(), QStringLiteral("2023-57"));
  const Item* cathode = layer->find(ItemKey(QStringLiteral("2025-252604X")));
  ASSERT_TRUE(cathode);
  EXPECT_TRUE(cathode->points.front().en.contains(QStringLiteral("300 MPa")));
  EXPECT_TRUE(cathode->number.isEmpty()) << "not in the sources at hand";
  EXPECT_TRUE(catalogue.edition(QStringLiteral("2025-28"))->find(cathode->key)->points.front().en.contains(QStringLiteral("220 MPa")));
  const Item* metallurgy = layer->find(ItemKey(QStringLiteral("2008-33X-u1")));
  ASSERT_TRUE(metallurgy->point(QStringLiteral("p9")));
  EXPECT_EQ(metallurgy->point(QStringLiteral("p9"))->addedBy, QStringLiteral("2025-draft"));
  EXPECT_TRUE(layer->findNumber(QStringLiteral("085001J"))) << "whether it proposed the deletion is not stated";
  for (const QString& id : catalogue.editionIds())
    for (const Item& item : catalogue.edition(id)->items())
      for (const ControlPoint& point : item.points) EXPECT_FALSE(point.en.contains(QStringLiteral("300 MPa")));
}

TEST(CataloguePack, aListedFileThatIsMissingIsRefused) {
  for (const char* file : {"2020-38", "2022-draft", "renderings", "disagreements"}) {
    Pack pack;
    pack.removeFile(QString::fromLatin1(file));
    const QString refusal = pack.refusal();
    EXPECT_TRUE(refusal.contains(QStringLiteral("catalogue.json"))) << refusal.toStdString();
    EXPECT_TRUE(refusal.contains(QStringLiteral("lists the file %1.json").arg(QString::fromLatin1(file)))) << refusal.toStdString();
  }
}

TEST(CataloguePack, aFileThatIsNotListedIsRefused) {
  Pack pack;
  pack.write(QStringLiteral("2026-9"), "{}");
  EXPECT_TRUE(pack.refusal().contains(QStringLiteral("holds the file 2026-9.json")));
}

TEST(CataloguePack, aFolderWithoutManifestIsRefused) {
  Pack pack;
  pack.removeFile(QStringLiteral("catalogue"));
  EXPECT_TRUE(pack.refusal().contains(QStringLiteral("catalogue.json")));
}

TEST(CataloguePack, saysUpToWhichDayItIsKnown) {
  const Catalogue& catalogue = bundledCatalogue();
  EXPECT_EQ(catalogue.knownOn(), QDate(2025, 9, 2));
  EXPECT_EQ(english(catalogue.knowledgeText(QDate(2025, 9, 2))), "Known as on 2 September 2025.");
  EXPECT_EQ(english(catalogue.knowledgeText(QDate(2026, 3, 1))),
            "Known as on 2 September 2025; later changes are not known. Check with the ministry before you rely on it.");
}

}  // namespace
}  // namespace jiheng::test
