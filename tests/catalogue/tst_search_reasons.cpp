#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/catalogue/pack.h"
#include "tests/catalogue/search_fixture.h"

namespace jiheng::test {
namespace {

SearchAnswer find(const QString& query, bool synonyms = true, bool pinyin = true) {
  SearchScope scope;
  scope.edition = QStringLiteral("2025-28");
  scope.synonyms = synonyms;
  scope.pinyin = pinyin;
  return allSearch().find(query, scope);
}

QStringList keysOf(const SearchAnswer& answer) {
  QStringList keys;
  for (const SearchHit& hit : answer.hits) keys << hit.key.value();
  return keys;
}

/// The texts that are marked by one means, folded, over all hits.
QStringList marked(const SearchAnswer& answer, SearchMeans means) {
  QStringList texts;
  for (const SearchHit& hit : answer.hits)
    for (const SearchMark& mark : hit.marks)
      if (mark.means == means) texts << fold(markedText(itemOf(hit), mark));
  texts.removeDuplicates();
  texts.sort();
  return texts;
}

TEST(SearchReasons, PinyinAndInitialsFindChineseAndMarkIt) {
  for (const QString& query : {QStringLiteral("jiguang"), QStringLiteral("JiGuang"), QStringLiteral("jiguangleida"),
                               QStringLiteral("jgld"), QStringLiteral("jiguanglei")}) {
    const SearchAnswer answer = find(query);
    ASSERT_FALSE(answer.hits.empty()) << query.toStdString();
    EXPECT_TRUE(keysOf(answer).contains(keysOf(find(QStringLiteral("激光雷达"))).constFirst())) << query.toStdString();
    for (const SearchHit& hit : answer.hits) {
      EXPECT_EQ(hit.means, SearchMeans::Pinyin);
      ASSERT_FALSE(hit.reasons.empty());
      EXPECT_EQ(hit.reasons[0].means, SearchMeans::Pinyin);
      EXPECT_FALSE(searchReasonText(hit.reasons[0]).isEmpty());
    }
  }
  EXPECT_EQ(marked(find(QStringLiteral("jiguang")), SearchMeans::Pinyin), QStringList{QStringLiteral("激光")});
  EXPECT_EQ(marked(find(QStringLiteral("jiguangleida")), SearchMeans::Pinyin), QStringList{QStringLiteral("激光雷达")});
  EXPECT_TRUE(marked(find(QStringLiteral("jg")), SearchMeans::Pinyin).contains(QStringLiteral("激光")));
}

TEST(SearchReasons, EveryItemWithAWordIsFoundByItsSoundAndItsInitials) {
  const struct {
    const char* word;
    const char* sound;
    const char* initials;
  } words[] = {{"行业", "hangye", "hy"}, {"重新", "chongxin", "cx"}, {"调整", "tiaozheng", "tz"}, {"绿色", "lvse", "ls"},
               {"还原", "huanyuan", "hy"}, {"地图", "ditu", "dt"}, {"畜牧", "xumu", "xm"}, {"发酵", "fajiao", "fj"},
               {"传输", "chuanshu", "cs"}, {"无人机", "wurenji", "wrj"}, {"提锂", "tili", "tl"}};
  SearchScope all;
  for (const auto& each : words) {
    const QString word = QString::fromUtf8(each.word);
    QStringList literal;
    for (const SearchHit& hit : allSearch().find(QStringLiteral("\"%1\"").arg(word), all).hits) {
      // Remarks are the data's own words and are not read by sound.
      const bool law = std::any_of(hit.marks.begin(), hit.marks.end(),
                                   [](const SearchMark& mark) { return mark.field != SearchField::Note; });
      if (law) literal << hit.key.value();
    }
    for (const char* letters : {each.sound, each.initials}) {
      QStringList found;
      for (const SearchHit& hit : allSearch().find(QString::fromLatin1(letters), all).hits) found << hit.key.value();
      for (const QString& key : std::as_const(literal))
        EXPECT_TRUE(found.contains(key)) << each.word << " " << letters << " " << key.toStdString();
    }
  }
}

TEST(SearchReasons, OneLetterQuotesAndChineseAreNoPinyin) {
  for (const QString& query : {QStringLiteral("j"), QStringLiteral("\"jiguang\""), QStringLiteral("激光")})
    for (const SearchHit& hit : find(query).hits) EXPECT_NE(hit.means, SearchMeans::Pinyin) << query.toStdString();
  EXPECT_TRUE(find(QStringLiteral("jiguang"), true, false).hits.empty());
  EXPECT_TRUE(find(QStringLiteral("iguang")).hits.empty()) << "a syllable is not entered in its middle";
}

TEST(SearchReasons, LiteralHitsStandBeforeSynonymsAndThoseBeforePinyin) {
  for (const QString& query : {QStringLiteral("lidar"), QStringLiteral("AI"), QStringLiteral("laser"), QStringLiteral("ji")}) {
    const SearchAnswer answer = find(query);
    SearchMeans before = SearchMeans::Literal;
    for (const SearchHit& hit : answer.hits) {
      EXPECT_LE(before, hit.means) << query.toStdString();
      before = hit.means;
    }
  }
}

TEST(SearchReasons, LiteralHitsStayTheSameWithSynonymsAndPinyin) {
  for (const QString& query : {QStringLiteral("激光"), QStringLiteral("li"), QStringLiteral("AI"), QStringLiteral("laser"),
                               QStringLiteral("密码"), QStringLiteral("drone"), QStringLiteral("技术 cell")}) {
    QStringList literal;
    for (const SearchHit& hit : find(query).hits)
      if (hit.means == SearchMeans::Literal) literal << hit.key.value();
    EXPECT_EQ(literal, keysOf(find(query, false, false))) << query.toStdString();
  }
}

TEST(SearchReasons, AHitThroughASynonymSaysWhichAndWhereFrom) {
  const SearchAnswer answer = find(QStringLiteral("taxol"));
  ASSERT_FALSE(answer.hits.empty());
  const SearchHit& hit = answer.hits.front();
  EXPECT_EQ(hit.means, SearchMeans::Synonym);
  const auto reason = std::find_if(hit.reasons.begin(), hit.reasons.end(),
                                   [](const SearchReason& each) { return each.found == QStringLiteral("紫杉醇"); });
  ASSERT_NE(reason, hit.reasons.end());
  EXPECT_EQ(reason->term, QStringLiteral("taxol"));
  EXPECT_EQ(reason->relation, SynonymRelation::Same);
  EXPECT_FALSE(reason->source.zh.isEmpty());
  EXPECT_TRUE(searchReasonText(*reason).in(Language::English).contains(QStringLiteral("taxol = 紫杉醇")));
  EXPECT_TRUE(marked(answer, SearchMeans::Synonym).contains(QStringLiteral("紫杉醇")));
  EXPECT_TRUE(find(QStringLiteral("taxol"), false).hits.empty()) << "synonyms can be switched off";
  EXPECT_TRUE(find(QStringLiteral("\"taxol\"")).hits.empty()) << "quotes mean exactly this";
}

TEST(SearchReasons, BothLanguagesOfALiteralHitAreMarked) {
  const SearchAnswer answer = find(QStringLiteral("激光雷达"));
  ASSERT_FALSE(answer.hits.empty());
  EXPECT_EQ(answer.hits.front().means, SearchMeans::Literal);
  EXPECT_TRUE(marked(answer, SearchMeans::Literal).contains(QStringLiteral("激光雷达")));
  const QStringList english = marked(answer, SearchMeans::Synonym);
  EXPECT_TRUE(english.contains(QStringLiteral("lidar")) || english.contains(QStringLiteral("laser radar")));
}

TEST(SearchReasons, WordsOneAfterTheOtherAreOneTermOfTheTable) {
  SearchScope scope;
  scope.edition = QStringLiteral("2020-38");
  const SearchAnswer answer = allSearch().find(QStringLiteral("additive manufacturing"), scope);
  ASSERT_FALSE(answer.hits.empty());
  EXPECT_TRUE(itemOf(answer.hits.front()).nameZh.contains(QStringLiteral("3D打印")));
  const SearchAnswer narrowed = allSearch().find(QStringLiteral("additive manufacturing part:prohibited"), scope);
  EXPECT_TRUE(narrowed.hits.empty()) << "the other terms must hold all the same";
}

TEST(SearchReasons, ANarrowerTermIsNamedAsSuchAndKindsOfOneThingAreNotEachOther) {
  const SynonymTable& table = allSearch().synonyms();
  const auto relationOf = [&table](const QString& term, const QString& other) -> QString {
    for (const auto& each : table.of(fold(term)))
      if (each.folded == fold(other)) return synonymRelationCode(each.relation);
    return {};
  };
  EXPECT_EQ(relationOf(QStringLiteral("基因编辑"), QStringLiteral("CRISPR")), QStringLiteral("narrower"));
  EXPECT_EQ(relationOf(QStringLiteral("crispr"), QStringLiteral("gene editing")), QStringLiteral("wider"));
  EXPECT_EQ(relationOf(QStringLiteral("CRISPR"), QStringLiteral("TALEN")), QString());
  EXPECT_EQ(relationOf(QStringLiteral("激光探测及测距"), QStringLiteral("LiDAR")), QStringLiteral("same"));
}

TEST(SearchReasons, AShortLatinSynonymStandsInNoLongerWord) {
  const SearchAnswer answer = find(QStringLiteral("人工智能"));
  for (const QString& text : marked(answer, SearchMeans::Synonym)) EXPECT_NE(text, QString());
  for (const SearchHit& hit : answer.hits) {
    for (const SearchMark& mark : hit.marks) {
      if (mark.means != SearchMeans::Synonym || fold(markedText(itemOf(hit), mark)) != QStringLiteral("ai")) continue;
      SearchMark around = mark;
      around.range.start = std::max<qsizetype>(0, mark.range.start - 1);
      around.range.length = mark.range.length + (around.range.start < mark.range.start ? 2 : 1);
      const QString text = markedText(itemOf(hit), around);
      EXPECT_FALSE(text.front().isLetter()) << text.toStdString();
    }
  }
}

TEST(SearchReasons, OwnSynonymsAreSearchedToo) {
  SynonymGroup own;
  own.id = QStringLiteral("own");
  own.terms = {{QStringLiteral("光达"), SynonymRelation::Same}, {QStringLiteral("激光雷达"), SynonymRelation::Same}};
  own.source = {QStringLiteral("审查人"), QStringLiteral("审查人")};
  own.date = QDate(2025, 9, 1);
  own.own = true;
  SearchScope scope;
  scope.edition = QStringLiteral("2025-28");
  EXPECT_TRUE(allSearch().find(QStringLiteral("光达"), scope).hits.empty());
  const CatalogueSearch mine = allSearch().withSynonyms(allSearch().synonyms().with({own}));
  const SearchAnswer answer = mine.find(QStringLiteral("光達"), scope);
  ASSERT_EQ(answer.hits.size(), 1U);
  EXPECT_TRUE(answer.hits[0].reasons.at(0).own);
  EXPECT_TRUE(searchReasonText(answer.hits[0].reasons[0]).in(Language::Chinese).contains(QStringLiteral("审查人")));
}

TEST(SearchReasons, AHitNamesTheEditionsInWhichItIsFound) {
  SearchScope all;
  const SearchAnswer answer = allSearch().find(QStringLiteral("个性化"), all);
  ASSERT_EQ(answer.hits.size(), 1U);
  EXPECT_EQ(answer.hits[0].edition, QStringLiteral("2025-28"));
  EXPECT_EQ(answer.hits[0].editions,
            (QStringList{QStringLiteral("2020-38"), QStringLiteral("2023-57"), QStringLiteral("2025-28")}));
  const SearchAnswer deleted = allSearch().find(QStringLiteral("传统建筑"), all);
  ASSERT_FALSE(deleted.hits.empty());
  EXPECT_EQ(deleted.hits[0].edition, QStringLiteral("2023-57")) << "deleted in 2025, so its last text counts";
}

TEST(SearchReasons, AnItemIsFoundByTheNumbersThatItHadBefore) {
  const SearchAnswer answer = find(QStringLiteral("056101X"));
  ASSERT_EQ(answer.hits.size(), 1U);
  EXPECT_EQ(itemOf(answer.hits[0]).number, QStringLiteral("086501X"));
  ASSERT_EQ(answer.hits[0].marks.size(), 1U);
  EXPECT_EQ(answer.hits[0].marks[0].field, SearchField::OtherNumber);
  const auto numbers = allSearch().otherNumbers(QStringLiteral("2025-28"), answer.hits[0].key);
  ASSERT_FALSE(numbers.empty());
  EXPECT_TRUE(numbers[0].editions.contains(QStringLiteral("2008-12")));
}

TEST(SearchReasons, ADraftIsNamedAndNeverAHit) {
  SearchScope all;
  EXPECT_EQ(allSearch().draftsWith(QStringLiteral("CRISPR")), QStringList{QStringLiteral("2022-draft")});
  for (const SearchHit& hit : allSearch().find(QStringLiteral("光伏"), all).hits)
    EXPECT_FALSE(hit.editions.contains(QStringLiteral("2022-draft")));
}

TEST(SearchReasons, TheBundledTableIsSourcedAndTwoHaveOneMeaning) {
  const std::vector<SynonymGroup>& groups = allSearch().synonyms().groups();
  EXPECT_GE(groups.size(), 60U);
  for (const SynonymGroup& group : groups) {
    EXPECT_FALSE(group.source.zh.isEmpty() || group.source.en.isEmpty()) << group.id.toStdString();
    EXPECT_TRUE(group.date.isValid()) << group.id.toStdString();
    QStringList folded;
    for (const SynonymTerm& term : group.terms) folded << fold(term.text);
    EXPECT_EQ(folded.removeDuplicates(), 0) << group.id.toStdString();
  }
}

TEST(SearchReasons, AFaultInTheTableNamesFileLineAndField) {
  Scratch scratch;
  QDir().mkpath(scratch.path(QStringLiteral("catalogue")));
  const auto refusal = [&scratch](const QByteArray& group) {
    scratch.write(QStringLiteral("catalogue/synonyms.json"), "{\n\"groups\": [\n" + group + "\n]}");
    const auto table = SynonymTable::load(scratch.path(QString()));
    return table ? QString() : table.error().in(Language::English);
  };
  const QByteArray head = R"({"id": "a", "date": "2025-09-01", "confirmation": "unverified", "source": {"zh": "源", "en": "s"}, "terms": [)";
  EXPECT_EQ(refusal(head + R"({"text": "a"}, {"text": "b", "relation": "narrower"}]})"), QString());
  EXPECT_TRUE(refusal(head + R"({"text": "a"}]})").contains(QStringLiteral("synonyms.json")));
  EXPECT_TRUE(refusal(head + R"({"text": "a"}, {"text": "b", "relation": "like"}]})").contains(QStringLiteral("narrower")));
  EXPECT_FALSE(refusal(head + R"({"text": "a", "relation": "wider"}, {"text": "b"}]})").isEmpty());
}

TEST(SearchReasons, TheWordsThatAreReadOtherwiseStandFoldedInTheData) {
  QFile file(QStringLiteral(JIHENG_SOURCE_DIR "/data/catalogue/pinyin.json"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QJsonArray words = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("words")).toArray();
  ASSERT_GT(words.size(), 0);
  for (const QJsonValue& entry : words) {
    const QString word = entry.toObject().value(QStringLiteral("word")).toString();
    EXPECT_EQ(word, fold(word)) << qPrintable(word);
  }
}

}  // namespace
}  // namespace jiheng::test
