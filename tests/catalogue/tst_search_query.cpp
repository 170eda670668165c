#include <gtest/gtest.h>

#include "app/catalogue/search_query.h"
#include "tests/catalogue/pack.h"
#include "tests/catalogue/search_fixture.h"

namespace jiheng::test {
namespace {

SearchAnswer find(const QString& query, const QString& edition = QStringLiteral("2025-28")) {
  SearchScope scope;
  scope.edition = edition;
  return allSearch().find(query, scope);
}

QStringList numbersOf(const SearchAnswer& answer) {
  QStringList numbers;
  for (const SearchHit& hit : answer.hits) numbers << itemOf(hit).number;
  return numbers;
}

QString placeOf(const QString& query, const QueryProblem& problem) {
  return query.mid(problem.place.start, problem.place.length);
}

TEST(SearchQuery, ReadsEveryKindOfTermInBothLanguages) {
  for (const QString& query : {QStringLiteral("number:0561* sector:65 part:restricted changed:2020-38 -word \"a phrase\" word"),
                               QStringLiteral("编号：０５６１* 行业：65 部分：限制 修改：2020-38 －word “a phrase” word"),
                               QStringLiteral("編號:0561* 行業:65 类别:X 修改:2020-38 −word 「a phrase」 ＷＯＲＤ")}) {
    const SearchQuery read = parseQuery(query);
    ASSERT_EQ(read.terms.size(), 7U) << query.toStdString();
    EXPECT_TRUE(read.problems.empty()) << query.toStdString();
    EXPECT_EQ(read.terms[0].field, QueryField::Number);
    EXPECT_EQ(read.terms[0].folded, QStringLiteral("0561*"));
    EXPECT_EQ(read.terms[1].field, QueryField::Sector);
    EXPECT_EQ(read.terms[2].part, Part::Restricted);
    EXPECT_EQ(read.terms[3].field, QueryField::Changed);
    EXPECT_EQ(read.terms[3].folded, QStringLiteral("2020-38")) << "a hyphen inside a word excludes nothing";
    EXPECT_TRUE(read.terms[4].excluded);
    EXPECT_EQ(read.terms[4].folded, QStringLiteral("word"));
    EXPECT_TRUE(read.terms[5].phrase);
    EXPECT_EQ(read.terms[5].folded, QStringLiteral("a phrase"));
    EXPECT_FALSE(read.terms[6].phrase);
    EXPECT_EQ(read.terms[6].folded, QStringLiteral("word"));
  }
}

TEST(SearchQuery, TakesAPartByWordByLetterAndWhileItIsTyped) {
  for (const QString& word : {QStringLiteral("p"), QStringLiteral("P"), QStringLiteral("J"), QStringLiteral("pro"),
                              QStringLiteral("prohibited"), QStringLiteral("禁止"), QStringLiteral("禁止类")})
    EXPECT_EQ(parseQuery(QStringLiteral("part:%1").arg(word)).terms.at(0).part, Part::Prohibited) << word.toStdString();
  for (const QString& word : {QStringLiteral("r"), QStringLiteral("X"), QStringLiteral("restr"), QStringLiteral("限制")})
    EXPECT_EQ(parseQuery(QStringLiteral("部分：%1").arg(word)).terms.at(0).part, Part::Restricted) << word.toStdString();
}

TEST(SearchQuery, TellsWhatIsWrongAndWhereAndSearchesTheRest) {
  const auto only = [](const QString& query, const QString& place, qsizetype terms) {
    const SearchQuery read = parseQuery(query);
    ASSERT_EQ(read.problems.size(), 1U) << query.toStdString();
    EXPECT_EQ(placeOf(query, read.problems[0]), place);
    EXPECT_FALSE(read.problems[0].what.isEmpty());
    EXPECT_EQ(static_cast<qsizetype>(read.terms.size()), terms) << query.toStdString();
  };
  only(QStringLiteral("激光 part:free"), QStringLiteral("part:free"), 1);
  only(QStringLiteral("number: 激光"), QStringLiteral("number:"), 1);
  only(QStringLiteral("激光 \"雷达"), QStringLiteral("\"雷达"), 2);
  only(QStringLiteral("激光 -"), QStringLiteral("-"), 1);
  only(QStringLiteral("colour:red 激光"), QStringLiteral("colour:"), 2);
  only(QStringLiteral("控制要点：激光"), QStringLiteral("控制要点："), 1);
  EXPECT_TRUE(parseQuery(QStringLiteral("1:10万")).problems.empty()) << "a ratio is no field";
  EXPECT_EQ(parseQuery(QStringLiteral("1:10万")).terms.at(0).folded, QStringLiteral("1:10万"));
}

TEST(SearchQuery, WhatTheCatalogueDoesNotKnowIsToldAtItsPlace) {
  const QString query = QStringLiteral("技术 changed:2021-99 sector:99");
  const SearchAnswer answer = find(query);
  ASSERT_EQ(answer.problems.size(), 2U);
  EXPECT_EQ(placeOf(query, answer.problems[0]), QStringLiteral("changed:2021-99"));
  EXPECT_TRUE(answer.problems[0].what.in(Language::English).contains(QStringLiteral("2020-38")));
  EXPECT_EQ(placeOf(query, answer.problems[1]), QStringLiteral("sector:99"));
  EXPECT_TRUE(answer.hits.empty());
}

TEST(SearchQuery, ATermTypedAgainIsTheSameTerm) {
  for (const QString& query : {QStringLiteral("number:0561*"), QStringLiteral("-行业:软件"), QStringLiteral("\"a b\""),
                               QStringLiteral("-\"a:b\""), QStringLiteral("\"-a\""), QStringLiteral("激光")}) {
    const QueryTerm term = parseQuery(query).terms.at(0);
    for (const Language language : {Language::Chinese, Language::English}) {
      const QueryTerm again = parseQuery(queryText(term, language)).terms.at(0);
      EXPECT_EQ(again.folded, term.folded);
      EXPECT_EQ(again.field, term.field);
      EXPECT_EQ(again.excluded, term.excluded);
      EXPECT_EQ(again.phrase, term.phrase);
    }
  }
}

TEST(SearchQuery, ANumberFitsItsPattern) {
  const QString number = QStringLiteral("056101x");
  for (const QString& pattern : {QStringLiteral("056101x"), QStringLiteral("0561"), QStringLiteral("0561*"),
                                 QStringLiteral("*x"), QStringLiteral("05*01*"), QStringLiteral("*"), QStringLiteral("61")})
    EXPECT_TRUE(numberFits(number, pattern)) << pattern.toStdString();
  for (const QString& pattern : {QStringLiteral("561*"), QStringLiteral("*01"), QStringLiteral("056101x*x"), QStringLiteral("j")})
    EXPECT_FALSE(numberFits(number, pattern)) << pattern.toStdString();
  EXPECT_FALSE(numberFits(QString(), QStringLiteral("*"))) << "a number that is not known fits nothing";
}

TEST(SearchQuery, FieldsNarrowTheItems) {
  for (const SearchHit& hit : find(QStringLiteral("number:0832*"), {}).hits) {
    bool fits = itemOf(hit).number.startsWith(QStringLiteral("0832"));
    for (const OtherNumber& other : allSearch().otherNumbers(hit.edition, hit.key))
      fits = fits || other.number.startsWith(QStringLiteral("0832"));
    EXPECT_TRUE(fits) << hit.key.value().toStdString();
  }
  EXPECT_TRUE(numbersOf(find(QStringLiteral("number:0832*"))).contains(QStringLiteral("083201X")));
  const auto restricted = find(QStringLiteral("技术 part:restricted"));
  const auto prohibited = find(QStringLiteral("技术 部分:禁止"));
  EXPECT_GT(restricted.hits.size(), 10U);
  EXPECT_GT(prohibited.hits.size(), 5U);
  EXPECT_EQ(restricted.hits.size() + prohibited.hits.size(), find(QStringLiteral("技术")).hits.size());
  for (const SearchHit& hit : find(QStringLiteral("sector:65")).hits) EXPECT_EQ(itemOf(hit).sectorCode, QStringLiteral("65"));
  EXPECT_EQ(find(QStringLiteral("行业:软件")).hits.size(), find(QStringLiteral("sector:65")).hits.size());
  const auto changed = find(QStringLiteral("changed:2025-28"));
  EXPECT_EQ(changed.hits.size(), 2U) << "one added, one amended; the three deleted stand in earlier editions";
  EXPECT_EQ(find(QStringLiteral("changed:2025-28"), {}).hits.size(), 5U);
}

TEST(SearchQuery, ExclusionTakesItemsAway) {
  const size_t all = find(QStringLiteral("技术")).hits.size();
  const size_t with = find(QStringLiteral("技术 \"稀土\"")).hits.size();
  ASSERT_GT(with, 0U);
  EXPECT_EQ(find(QStringLiteral("技术 -稀土")).hits.size(), all - with);
  EXPECT_EQ(find(QStringLiteral("-技术")).hits.size() + all, bundledCatalogue().edition(QStringLiteral("2025-28"))->items().size());
  EXPECT_EQ(find(QStringLiteral("-part:restricted")).hits.size(), find(QStringLiteral("part:prohibited")).hits.size());
}

}  // namespace
}  // namespace jiheng::test
