#include <gtest/gtest.h>

#include <QDir>

#include "app/catalogue/coverage_text.h"
#include "tests/catalogue/pack.h"

namespace jiheng::test {
namespace {

QString english(const Text& text) { return text.in(Language::English); }

QStringList gapsOf(const QString& id) {
  QStringList gaps;
  for (const Text& gap : bundledCatalogue().coverage(id).gaps) gaps << english(gap);
  return gaps;
}

QString coverageSentence(const QString& id) {
  const Catalogue& catalogue = bundledCatalogue();
  return english(coverageText(catalogue.coverage(id), catalogue.instrument(id)->kind));
}

TEST(CatalogueLoad, readsTheInstrumentsByDate) {
  QStringList ids;
  for (const Instrument& instrument : bundledCatalogue().instruments()) ids << instrument.id;
  EXPECT_EQ(ids.join(u' '), QStringLiteral("2008-12 2020-38 2022-draft 2023-57 2025-draft 2025-28"));
}

TEST(CatalogueLoad, statesWhatTheInstrumentsState) {
  const Catalogue& catalogue = bundledCatalogue();
  const auto totals = [&catalogue](const char* id) {
    const Instrument* instrument = catalogue.instrument(QString::fromLatin1(id));
    return std::pair(instrument->prohibited.total.value_or(-1), instrument->restricted.total.value_or(-1));
  };
  EXPECT_EQ(totals("2008-12"), std::pair(33, 117));
  EXPECT_EQ(totals("2020-38"), std::pair(29, 135));
  EXPECT_EQ(totals("2022-draft"), std::pair(24, 115));
  EXPECT_EQ(totals("2023-57"), std::pair(24, 110));
  EXPECT_EQ(totals("2025-28"), std::pair(23, 109));
  const Instrument* of2020 = catalogue.instrument(QStringLiteral("2020-38"));
  EXPECT_EQ(of2020->prohibited.deleted, 4);
  EXPECT_EQ(of2020->prohibited.amended, 5);
  EXPECT_EQ(of2020->restricted.deleted, 5);
  EXPECT_EQ(of2020->restricted.added, 23);
  EXPECT_EQ(of2020->restricted.amended, 16);
  EXPECT_EQ(of2020->statedSectors, 17);
  EXPECT_EQ(of2020->date, QDate(2020, 8, 28));
}

TEST(CatalogueLoad, saysHowMuchOfEachInstrumentIsBundled) {
  EXPECT_EQ(coverageSentence(QStringLiteral("2008-12")), QStringLiteral("100 of 150 items bundled, control points for 25."));
  EXPECT_EQ(coverageSentence(QStringLiteral("2020-38")), QStringLiteral("44 of 53 operations bundled, control points for 18."));
  EXPECT_EQ(coverageSentence(QStringLiteral("2022-draft")), QStringLiteral("8 of 75 operations bundled, control points for 3."));
  EXPECT_EQ(coverageSentence(QStringLiteral("2023-57")),
            QStringLiteral("23 of 134 items of the list and 12 of 75 changes bundled, control points for 5 of the changes."));
  EXPECT_EQ(coverageSentence(QStringLiteral("2025-28")), QStringLiteral("5 of 5 operations bundled, control points for 2."));
}

TEST(CatalogueLoad, namesTheGapsByPartAndKind) {
  EXPECT_EQ(gapsOf(QStringLiteral("2008-12")),
            (QStringList{QStringLiteral("prohibited, listed: 32 of 33."), QStringLiteral("restricted, listed: 68 of 117.")}));
  EXPECT_EQ(gapsOf(QStringLiteral("2020-38")), QStringList{QStringLiteral("restricted, amended: 7 of 16.")});
  EXPECT_EQ(gapsOf(QStringLiteral("2023-57")).size(), 6);
  EXPECT_TRUE(gapsOf(QStringLiteral("2023-57")).contains(QStringLiteral("restricted, deleted: 2 of 28.")));
  EXPECT_TRUE(gapsOf(QStringLiteral("2025-28")).isEmpty());
}

TEST(CatalogueLoad, loadsAnIncompletePackAndCountsTheGap) {
  Pack pack;
  pack.remove(QStringLiteral("2020-38"), QStringLiteral("delete-2008-050302J"));
  const auto catalogue = pack.load();
  ASSERT_TRUE(catalogue) << english(catalogue.error().happened).toStdString();
  const InstrumentCoverage coverage = catalogue->coverage(QStringLiteral("2020-38"));
  EXPECT_EQ(coverage.bundledOperations, 43);
  EXPECT_EQ(english(coverage.gaps.front()), QStringLiteral("prohibited, deleted: 3 of 4."));
}

TEST(CatalogueLoad, everyFieldThatIsThereHasAProvenance) {
  for (const Instrument& instrument : bundledCatalogue().instruments()) {
    for (const Operation& operation : instrument.operations) {
      const Item& item = operation.item;
      const auto expectSourced = [&](const Provenance& provenance) {
        if (provenance.confirmation == Confirmation::Unverified)
          EXPECT_TRUE(provenance.agreement >= 1 && provenance.agreement <= 4) << operation.id.toStdString();
        else
          EXPECT_FALSE(provenance.source.isEmpty()) << operation.id.toStdString();
      };
      expectSourced(item.nameProvenance);
      if (!item.number.isEmpty()) expectSourced(item.numberProvenance);
      if (!item.sectorCode.isEmpty()) expectSourced(item.sectorProvenance);
      for (const ControlPoint& point : item.points) expectSourced(point.provenance);
      EXPECT_FALSE(item.namesEn.empty()) << operation.id.toStdString();
      EXPECT_EQ(item.note.isEmpty(), item.noteZh.isEmpty()) << operation.id.toStdString();
      EXPECT_EQ(item.sectorCode.isEmpty(), item.sector.zh.isEmpty() || item.sector.en.isEmpty());
    }
  }
}

TEST(CatalogueLoad, aRebuiltCatalogueIsReplayedAndProvedAnew) {
  std::vector<Instrument> instruments = bundledCatalogue().instruments();
  const auto same = bundledCatalogue().rebuilt(instruments);
  ASSERT_TRUE(same) << english(same.error().happened).toStdString();
  for (const QString& id : same->editionIds()) EXPECT_EQ(same->edition(id)->items(), bundledCatalogue().edition(id)->items());

  Provenance official{Confirmation::Official, QStringLiteral("gonggao.pdf"), 0, QStringLiteral("page 1, line 4"), QStringLiteral("ab12")};
  instruments.back().operations[1].item.nameProvenance = official;
  const auto confirmed = bundledCatalogue().rebuilt(instruments);
  ASSERT_TRUE(confirmed);
  EXPECT_EQ(confirmed->edition(QStringLiteral("2025-28"))->findNumber(QStringLiteral("252604X"))->nameProvenance, official);
  EXPECT_EQ(english(provenanceText(official)), QStringLiteral("Official: read in the official text gonggao.pdf, page 1, line 4."));

  instruments.back().operations.push_back(instruments.back().operations.front());
  const auto refused = bundledCatalogue().rebuilt(instruments);
  ASSERT_FALSE(refused);
  EXPECT_TRUE(english(refused.error().happened).contains(QStringLiteral("delete-2008-054901J")));
  EXPECT_TRUE(refused.error().detail.contains(QStringLiteral("2025-28 /operations/5/key")));
}

TEST(CatalogueLoad, resolvesEditionsByIdByDateAndAsCurrent) {
  const Catalogue& catalogue = bundledCatalogue();
  const QDate today(2026, 3, 1);
  const auto id = [&](const char* spec) {
    const auto edition = catalogue.resolveEdition(QString::fromLatin1(spec), today);
    return edition ? (*edition)->id() : english(edition.error().happened);
  };
  EXPECT_EQ(id("current"), QStringLiteral("2025-28"));
  EXPECT_EQ(id("2020-38"), QStringLiteral("2020-38"));
  EXPECT_EQ(id("2025-07-14"), QStringLiteral("2023-57"));
  EXPECT_EQ(id("2025-07-15"), QStringLiteral("2025-28"));
  EXPECT_EQ(id("2020-08-27"), QStringLiteral("2008-12"));
  EXPECT_EQ(id("2008-11-01"), QStringLiteral("2008-12"));
  EXPECT_EQ(catalogue.editionOn(QDate(2008, 10, 31)), nullptr) << "the order of 2008 took effect on 1 November";
}

TEST(CatalogueLoad, anUnknownEditionIsAnErrorThatListsTheKnownOnes) {
  const Catalogue& catalogue = bundledCatalogue();
  for (const char* spec : {"2021-99", "", "2025-13-40", "2022-draft", "2001-01-01"}) {
    const auto edition = catalogue.resolveEdition(QString::fromLatin1(spec), QDate(2026, 3, 1));
    ASSERT_FALSE(edition) << spec;
    EXPECT_EQ(edition.error().code, ErrorCode::NotFound) << spec;
    EXPECT_EQ(edition.error().field, QStringLiteral("edition"));
    EXPECT_TRUE(english(edition.error().advice).contains(QStringLiteral("2008-12, 2020-38, 2023-57, 2025-28"))) << spec;
  }
  const auto draft = catalogue.resolveEdition(QStringLiteral("2022-draft"), QDate(2026, 3, 1));
  EXPECT_TRUE(english(draft.error().happened).contains(QStringLiteral("draft")));
}

TEST(CatalogueLoad, aDateKnowsOnlyTheEditionsOfItsTime) {
  const auto edition = bundledCatalogue().resolveEdition(QStringLiteral("current"), QDate(2021, 1, 1));
  ASSERT_TRUE(edition);
  EXPECT_EQ((*edition)->id(), QStringLiteral("2020-38"));
}

TEST(CatalogueLoad, aFolderWithoutCatalogueIsAnError) {
  const Scratch scratch;
  const auto missing = Catalogue::load(scratch.path(QStringLiteral("nowhere")));
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::BrokenData);
  Pack empty;
  for (const char* id : {"2008-12", "2020-38", "2022-draft", "2023-57", "2025-draft", "2025-28", "sectors", "catalogue",
                         "disagreements", "renderings"})
    empty.removeFile(QString::fromLatin1(id));
  QDir folder(QDir(empty.folder()).filePath(QStringLiteral("catalogue")));
  for (const QString& name : folder.entryList(QDir::Files)) folder.remove(name);
  EXPECT_TRUE(empty.refusal().contains(QStringLiteral("no catalogue")));
  Pack noSectors;
  noSectors.removeFile(QStringLiteral("sectors"));
  EXPECT_TRUE(noSectors.refusal().contains(QStringLiteral("sectors.json")));
}

}  // namespace
}  // namespace jiheng::test
