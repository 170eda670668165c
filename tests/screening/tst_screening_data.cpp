#include <gtest/gtest.h>

#include <QDir>
#include <QSet>

#include "app/catalogue/catalogue.h"
#include "app/screening/screening_tables.h"
#include "resources/resources.h"
#include "tests/screening/screening_cases.h"
#include "tests/support/scratch.h"

using namespace jiheng;

namespace {

const QString kBundled = QString::fromLatin1(kBundledData);

/// A copy of data/screening that a test spoils.
class ScreeningFolder {
 public:
  ScreeningFolder() {
    initResources();
    QDir(m_scratch.path(QString())).mkpath(QStringLiteral("screening"));
    for (const char* name : {"rules.json", "vocabulary.json", "common_words.json"})
      write(name, test::bytesOf(QString(kBundled + QStringLiteral("/screening/") + QLatin1String(name))));
  }
  void write(const char* name, const QByteArray& bytes) {
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
  }
  void replace(const char* name, const QByteArray& from, const QByteArray& to) {
    QByteArray bytes = test::bytesOf(path(name));
    const qsizetype at = bytes.indexOf(from);
    ASSERT_GE(at, 0) << from.constData();
    write(name, bytes.replace(at, from.size(), to));
  }
  QString path(const char* name) const { return m_scratch.path(QString(QStringLiteral("screening/") + QLatin1String(name))); }
  Result<ScreeningData> load() const { return ScreeningData::load(m_scratch.path(QString())); }

 private:
  test::Scratch m_scratch;
};

}  // namespace

TEST(ScreeningData, NamesItemsAndControlPointsThatExist) {
  initResources();
  const auto catalogue = Catalogue::load(kBundled);
  const auto data = ScreeningData::load(kBundled);
  ASSERT_TRUE(catalogue);
  ASSERT_TRUE(data) << qPrintable(data.error().in(Language::English));
  ASSERT_GT(data->tables().words.size(), 100U);
  for (const MakersWords& words : data->tables().words) {
    bool item = false;
    bool point = words.point.isEmpty();
    for (const QString& id : catalogue->editionIds()) {
      const Item* found = catalogue->edition(id)->find(words.item);
      item = item || found;
      point = point || (found && found->point(words.point));
    }
    EXPECT_TRUE(item) << qPrintable(words.item.value());
    EXPECT_TRUE(point) << qPrintable(words.item.value()) << " " << qPrintable(words.point);
  }
}

TEST(ScreeningData, NamesFileAndFieldOfAFault) {
  ScreeningFolder folder;
  ASSERT_TRUE(folder.load());
  folder.replace("rules.json", "\"strong_word\": ", "\"strong_word\": -");
  const auto negative = folder.load();
  ASSERT_FALSE(negative);
  EXPECT_EQ(negative.error().code, ErrorCode::BrokenData);
  const QString sentence = negative.error().in(Language::English);
  EXPECT_TRUE(sentence.contains(QStringLiteral("rules.json"))) << qPrintable(sentence);
  EXPECT_TRUE(sentence.contains(QStringLiteral("strong_word"))) << qPrintable(sentence);
}

TEST(ScreeningData, RefusesAVocabularyWithoutSource) {
  ScreeningFolder folder;
  folder.write("vocabulary.json",
               R"({"entries": [{"item": "x", "date": "2026-11-23", "confirmation": "unverified", "terms": [{"text": "y"}]}]})");
  const auto data = folder.load();
  ASSERT_FALSE(data);
  EXPECT_TRUE(data.error().in(Language::English).contains(QStringLiteral("source")));
}

TEST(ScreeningData, RefusesToScreenWithHalfOfItsWords) {
  ScreeningFolder folder;
  ASSERT_TRUE(QFile::remove(folder.path("vocabulary.json")));
  EXPECT_FALSE(folder.load());
}

TEST(ScreeningData, HasAnotherFingerprintAfterAnyChange) {
  ScreeningFolder folder;
  const auto catalogue = Catalogue::load(kBundled);
  ASSERT_TRUE(catalogue);
  const auto edition = catalogue->edition(QStringLiteral("2025-28"));
  const auto before = folder.load();
  ASSERT_TRUE(before);
  const QString engine = Screener(edition, SynonymTable(), *before).engine();
  EXPECT_EQ(engine.size(), 16);
  EXPECT_EQ(Screener(edition, SynonymTable(), *folder.load()).engine(), engine) << "not the same for the same data";

  SynonymGroup own;
  own.terms = {{QStringLiteral("无人机")}, {QStringLiteral("翼宝")}};
  EXPECT_NE(Screener(edition, SynonymTable({own}), *before).engine(), engine);
  folder.replace("vocabulary.json", "\"strong\": true", "\"strong\": false");
  EXPECT_NE(Screener(edition, SynonymTable(), *folder.load()).engine(), engine);
}
