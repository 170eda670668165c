#include <gtest/gtest.h>

#include "app/catalogue/citation.h"
#include "tests/catalogue/pack.h"

namespace jiheng::test {
namespace {

std::string cite(const char* editionId, const char* key, const char* point, Language language) {
  const Catalogue& catalogue = bundledCatalogue();
  const auto edition = catalogue.edition(QString::fromLatin1(editionId));
  const Item* item = edition->findNumber(QString::fromLatin1(key));
  if (!item) item = edition->find(ItemKey(QString::fromLatin1(key)));
  if (!item) return "no such item";
  return citation(catalogue, *edition, *item, QString::fromLatin1(point)).in(language).toStdString();
}

TEST(Citation, namesInstrumentDatePartNumberNameAndPointInEnglish) {
  EXPECT_EQ(cite("2025-28", "083201X", "9", Language::English),
            "Catalogue of Technologies Prohibited or Restricted from Export (Announcement No. 28 of 2025, Ministry of Commerce "
            "and Ministry of Science and Technology, 15 July 2025), restricted part, number 083201X, Non-ferrous metal "
            "metallurgy technology (有色金属冶金技术), control point 9");
}

TEST(Citation, namesInstrumentDatePartNumberNameAndPointInChinese) {
  EXPECT_EQ(cite("2025-28", "083201X", "9", Language::Chinese),
            "《中国禁止出口限制出口技术目录》（商务部、科技部公告2025年第28号，2025年7月15日）限制出口部分，编号083201X，有色金属冶金技术，控制要点9");
  EXPECT_EQ(cite("2020-38", "056101X", "17", Language::Chinese),
            "《中国禁止出口限制出口技术目录》（商务部、科技部公告2020年第38号，2020年8月28日）限制出口部分，编号056101X，信息处理技术，控制要点17（未核实）");
}

TEST(Citation, marksEachUnverifiedField) {
  EXPECT_EQ(cite("2020-38", "054101J", "", Language::English),
            "Catalogue of Technologies Prohibited or Restricted from Export (Announcement No. 38 of 2020, Ministry of Commerce "
            "and Ministry of Science and Technology, 28 August 2020), prohibited part, number 054101J (unverified), Cartography "
            "technology (地图制图技术)");
  EXPECT_EQ(cite("2008-12", "2008-40J-u2", "u1", Language::Chinese),
            "《中国禁止出口限制出口技术目录》（商务部、科学技术部令2008年第12号，2008年9月16日）禁止出口部分，编号未知，机器人制造技术（未核实），"
            "序号未知的控制要点：遥控核化侦察机器人制造技术（未核实）");
}

TEST(Citation, aMissingNumberSaysSoAndIsNeverMadeUp) {
  EXPECT_EQ(cite("2008-12", "2008-40J-u2", "", Language::English),
            "Catalogue of Technologies Prohibited or Restricted from Export (Order No. 12 of 2008, Ministry of Commerce and "
            "Ministry of Science and Technology, 16 September 2008), prohibited part, number not known, Robot manufacture "
            "(机器人制造技术) (unverified)");
}

TEST(Citation, anUnconfirmedItemOrPointSaysSo) {
  const std::string item = cite("2025-28", "2008-052201J", "", Language::English);
  EXPECT_TRUE(QString::fromStdString(item).endsWith(QStringLiteral("[not confirmed for this edition]"))) << item;
  const std::string point = cite("2023-57", "086501X", "p17", Language::English);
  EXPECT_TRUE(QString::fromStdString(point).endsWith(QStringLiteral("[not confirmed for this edition]"))) << point;
  const std::string confirmed = cite("2023-57", "086501X", "18", Language::English);
  EXPECT_FALSE(QString::fromStdString(confirmed).contains(QStringLiteral("not confirmed"))) << confirmed;
}

TEST(Provenance, saysHowFarAFieldIsConfirmedInOneSentence) {
  const auto sentence = [](const Provenance& provenance) { return provenanceText(provenance).in(Language::English).toStdString(); };
  EXPECT_EQ(sentence({Confirmation::Official, QStringLiteral("annex.pdf"), 0}), "Official: read in the official text annex.pdf.");
  EXPECT_EQ(sentence({Confirmation::Published, QStringLiteral("https://x"), 0}), "Published: read in https://x.");
  EXPECT_EQ(sentence({Confirmation::Unverified, {}, 3}),
            "Unverified: recalled without a source at hand; 3 of four independent recollections agree.");
  EXPECT_EQ(sentence({}), "Unverified: no source at hand.");
  EXPECT_EQ(sentence({Confirmation::Unverified, QStringLiteral("GB/T 4754-2002 35"), 0}),
            "Unverified: derived from GB/T 4754-2002 35, not stated by the catalogue.");
  EXPECT_EQ(provenanceText({}).in(Language::Chinese), QStringLiteral("未核实：手头无来源。"));
  EXPECT_EQ(confirmationCode(Confirmation::Published), QStringLiteral("published"));
}

}  // namespace
}  // namespace jiheng::test
