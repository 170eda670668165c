#include <gtest/gtest.h>

#include <QJsonArray>

#include "tests/cli/cli_process.h"

using namespace jiheng::test;

namespace {

CliAnswer ask(const char* words) { return cli(QString::fromUtf8(words).split(QLatin1Char(' '))); }

}  // namespace

TEST(CliCatalogue, EditionsStateWhatTheLawHasAndWhatIsBundled) {
  const QJsonArray editions = ask("catalogue editions --json").json().value(QStringLiteral("editions")).toArray();
  ASSERT_EQ(editions.size(), 4);
  const int stated[][2] = {{33, 117}, {29, 135}, {24, 110}, {23, 109}};
  const char* ids[] = {"2008-12", "2020-38", "2023-57", "2025-28"};
  for (int i = 0; i < 4; ++i) {
    const QJsonObject edition = editions[i].toObject();
    const QJsonObject prohibited = edition.value(QStringLiteral("prohibited")).toObject();
    const QJsonObject restricted = edition.value(QStringLiteral("restricted")).toObject();
    EXPECT_EQ(edition.value(QStringLiteral("edition")).toString(), QLatin1String(ids[i]));
    EXPECT_EQ(prohibited.value(QStringLiteral("stated")).toInt(), stated[i][0]);
    EXPECT_EQ(restricted.value(QStringLiteral("stated")).toInt(), stated[i][1]);
    EXPECT_LE(prohibited.value(QStringLiteral("confirmed")).toInt(), stated[i][0]);
    EXPECT_GT(restricted.value(QStringLiteral("confirmed")).toInt(), 0);
  }
  const QJsonObject operations = editions[1].toObject().value(QStringLiteral("operations")).toObject();
  EXPECT_EQ(operations.value(QStringLiteral("stated")).toInt(), 53);
  EXPECT_EQ(operations.value(QStringLiteral("bundled")).toInt(), 44);
}

TEST(CliCatalogue, AnItemHasThePromisedFields) {
  const CliAnswer answer = ask("catalogue show 252604X --json");
  ASSERT_EQ(answer.exitCode, 0) << qPrintable(answer.err);
  const QJsonObject item = answer.json();
  for (const char* field : {"number", "name_zh", "name_en", "part", "sector", "edition", "provenance", "control_points"})
    EXPECT_TRUE(item.contains(QLatin1String(field))) << field;
  EXPECT_EQ(item.value(QStringLiteral("number")).toString(), QStringLiteral("252604X"));
  EXPECT_EQ(item.value(QStringLiteral("part")).toString(), QStringLiteral("restricted"));
  EXPECT_EQ(item.value(QStringLiteral("edition")).toString(), QStringLiteral("2025-28"));
  const QJsonArray points = item.value(QStringLiteral("control_points")).toArray();
  ASSERT_FALSE(points.isEmpty());
  for (const char* field : {"number", "name_zh", "name_en", "part", "sector", "edition", "provenance"})
    EXPECT_TRUE(points.first().toObject().contains(QLatin1String(field))) << field;
}

TEST(CliCatalogue, ALinkShowsTheItemOfItsEditionAndTheItemGivesTheLinkBack) {
  const CliAnswer answer = ask("catalogue show jiheng:catalogue/2020-38/056101X/17 --json");
  ASSERT_EQ(answer.exitCode, 0) << qPrintable(answer.err);
  EXPECT_EQ(answer.json().value(QStringLiteral("edition")).toString(), QStringLiteral("2020-38"));
  EXPECT_EQ(answer.json().value(QStringLiteral("link")).toString(), QStringLiteral("jiheng:catalogue/2020-38/056101X/17"));
  const CliAnswer words = ask("catalogue show jiheng:catalogue/2020-38/056101X/17 --lang en");
  EXPECT_TRUE(words.out.contains(QStringLiteral("control point 17"))) << qPrintable(words.out);
  EXPECT_EQ(ask("catalogue show jiheng:catalogue/2020-38").exitCode, 2);
  EXPECT_EQ(ask("catalogue show jiheng:catalogue/2025-28/056101X").exitCode, 3);
}

TEST(CliCatalogue, AnItemIsShownAsItStoodOnADate) {
  EXPECT_EQ(ask("catalogue show 252604X --edition 2025-07-14").exitCode, 3);
  EXPECT_EQ(ask("catalogue show 252604X --edition 2025-07-15").exitCode, 0);
  EXPECT_EQ(ask("catalogue list --edition 2007-01-01").exitCode, 3);
}

TEST(CliCatalogue, OneChineseCharacterFindsWhatIsThere) {
  const CliAnswer one = ask("catalogue search 光 --edition 2020-38 --limit 0 --json");
  const CliAnswer two = ask("catalogue search 激光 --edition 2020-38 --limit 0 --json");
  ASSERT_EQ(one.exitCode, 0);
  const int ones = one.json().value(QStringLiteral("total")).toInt();
  const int twos = two.json().value(QStringLiteral("total")).toInt();
  EXPECT_GT(twos, 0);
  EXPECT_GE(ones, twos);
}

TEST(CliCatalogue, EachHitSaysWhyItWasFound) {
  const QJsonObject answer = ask("catalogue search taxol --all-editions --json").json();
  ASSERT_GT(answer.value(QStringLiteral("total")).toInt(), 0);
  const QJsonObject item = answer.value(QStringLiteral("items")).toArray().at(0).toObject();
  EXPECT_EQ(item.value(QStringLiteral("means")).toString(), QStringLiteral("synonym"));
  EXPECT_TRUE(item.value(QStringLiteral("found_in")).toArray().contains(QStringLiteral("2025-28")));
  const QJsonObject reason = item.value(QStringLiteral("reasons")).toArray().at(0).toObject();
  EXPECT_EQ(reason.value(QStringLiteral("found")).toString(), QStringLiteral("紫杉醇"));
  EXPECT_FALSE(reason.value(QStringLiteral("source_en")).toString().isEmpty());
  EXPECT_EQ(reason.value(QStringLiteral("fields")).toArray().at(0).toObject().value(QStringLiteral("field")).toString(),
            QStringLiteral("point_zh"));
  EXPECT_EQ(ask("catalogue search taxol --all-editions --no-synonyms --json").json().value(QStringLiteral("total")).toInt(), 0);
  const CliAnswer words = ask("catalogue search jiguang --lang en");
  EXPECT_TRUE(words.out.contains(QStringLiteral("found by pinyin"))) << qPrintable(words.out);
}

TEST(CliCatalogue, AFaultInAQueryIsToldAtItsPlaceAndTheRestIsSearched) {
  const CliAnswer answer = ask("catalogue search 激光 part:free --lang en --json");
  EXPECT_EQ(answer.exitCode, 0);
  EXPECT_GT(answer.json().value(QStringLiteral("total")).toInt(), 0);
  const QJsonObject problem = answer.json().value(QStringLiteral("problems")).toArray().at(0).toObject();
  EXPECT_EQ(problem.value(QStringLiteral("start")).toInt(), 3);
  EXPECT_TRUE(answer.err.contains(QStringLiteral("part"))) << qPrintable(answer.err);
}

TEST(CliCatalogue, WhatOnlyAnotherEditionOrADraftHasIsSaid) {
  EXPECT_TRUE(ask("catalogue search 传统建筑 --lang en").err.contains(QStringLiteral("2023-57")));
  EXPECT_TRUE(ask("catalogue search 光伏硅片 --lang en").err.contains(QStringLiteral("2022-draft")));
}

TEST(CliCatalogue, NoHitIsNeverCalledNotControlled) {
  for (const char* language : {"en", "zh"}) {
    const CliAnswer answer = cli({QStringLiteral("catalogue"), QStringLiteral("search"), QStringLiteral("zzzzqq"),
                                  QStringLiteral("--lang"), QLatin1String(language)});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_FALSE(answer.err.isEmpty());
    EXPECT_FALSE(answer.err.contains(QStringLiteral("not controlled"), Qt::CaseInsensitive));
    EXPECT_FALSE(answer.err.contains(QStringLiteral("不受管制")));
  }
}

TEST(CliCatalogue, ALimitIsSaidAloud) {
  const CliAnswer answer = ask("catalogue list --limit 3 --lang en");
  EXPECT_EQ(answer.out.count(QLatin1Char('\n')), 3);
  EXPECT_TRUE(answer.err.contains(QStringLiteral("Shown: 3 of"))) << qPrintable(answer.err);
}

TEST(CliCatalogue, TheDifferenceOfTwoEditionsIsAFinding) {
  const CliAnswer answer = ask("catalogue diff 2008-12 2020-38 --json --limit 0");
  ASSERT_EQ(answer.exitCode, 1) << qPrintable(answer.err);
  const QJsonObject restricted = answer.json().value(QStringLiteral("restricted")).toObject();
  EXPECT_EQ(restricted.value(QStringLiteral("deleted")).toInt(), 5);
  EXPECT_EQ(restricted.value(QStringLiteral("added")).toInt(), 23);
  EXPECT_EQ(answer.json().value(QStringLiteral("changes")).toArray().size(), 44);
  EXPECT_EQ(answer.json().value(QStringLiteral("not_bundled")).toArray().size(), 1) << "12 of 21 amendments";
  EXPECT_EQ(ask("catalogue diff current 2025-28").exitCode, 0) << "the same edition";
  EXPECT_EQ(ask("catalogue diff 2008-12").exitCode, 2);
  const CliAnswer draft = ask("catalogue diff 2020-38 2022-draft --json");
  EXPECT_TRUE(draft.json().value(QStringLiteral("draft")).toBool());
  EXPECT_EQ(ask("catalogue diff 2008-12 2022-draft").exitCode, 2) << "a draft proposes to change one edition only";
  EXPECT_EQ(ask("catalogue diff 2008-12 1999-01").exitCode, 3);
}

TEST(CliCatalogue, ARedlineIsReadableWithoutColour) {
  const CliAnswer answer = ask("catalogue diff 2023-57 2025-28 --item 083201X --lang en");
  ASSERT_EQ(answer.exitCode, 1) << qPrintable(answer.err);
  EXPECT_TRUE(answer.out.contains(QStringLiteral("[-"))) << qPrintable(answer.out);
  EXPECT_TRUE(answer.out.contains(QStringLiteral("{+锂辉石提锂生产碳酸锂技术+}"))) << qPrintable(answer.out);
  EXPECT_TRUE(answer.out.contains(QStringLiteral("Announcement No. 28 of 2025")));
  EXPECT_FALSE(answer.out.contains(QStringLiteral("252604X"))) << "only the item that was asked for";
  const CliAnswer part = ask("catalogue diff 2023-57 2025-28 --part prohibited --json");
  EXPECT_EQ(part.json().value(QStringLiteral("changes")).toArray().size(), 1);
  EXPECT_EQ(ask("catalogue diff 2023-57 2025-28 --part forbidden").exitCode, 2);
  EXPECT_EQ(ask("catalogue diff 2023-57 2025-28 --item 999999X").exitCode, 3);
}

TEST(CliCatalogue, AnOldNumberLeadsToTheLineageOfTheItem) {
  const CliAnswer answer = ask("catalogue lineage 056101X --json");
  ASSERT_EQ(answer.exitCode, 0) << qPrintable(answer.err);
  const QJsonArray lineages = answer.json().value(QStringLiteral("lineages")).toArray();
  ASSERT_EQ(lineages.size(), 1);
  const QJsonArray steps = lineages[0].toObject().value(QStringLiteral("steps")).toArray();
  ASSERT_EQ(steps.size(), 4);
  EXPECT_TRUE(steps[2].toObject().value(QStringLiteral("renumbered")).toBool());
  for (const QJsonValue& step : steps) EXPECT_FALSE(step[QStringLiteral("reason")][QStringLiteral("zh")].toString().isEmpty());
  EXPECT_EQ(ask("catalogue lineage 999999X").exitCode, 3);
  EXPECT_TRUE(ask("catalogue lineage 085001J --lang en").out.contains(QStringLiteral("deleted")));
}

TEST(CliDeadline, CountsChineseWorkingDaysAndShowsEachOne) {
  const CliAnswer answer = ask("deadline 5W --from 2025-09-28 --json");
  ASSERT_EQ(answer.exitCode, 0) << qPrintable(answer.err);
  // 28 September 2025 is a swapped working Sunday; 1 to 8 October are off, 11 October is a working Saturday.
  EXPECT_EQ(answer.json().value(QStringLiteral("due")).toString(), QStringLiteral("2025-10-11"));
  EXPECT_FALSE(answer.json().value(QStringLiteral("provisional")).toBool());
  EXPECT_EQ(answer.json().value(QStringLiteral("days")).toArray().size(), 13);
}

TEST(CliDeadline, AYearWithoutNoticeIsProvisional) {
  const QJsonObject answer = ask("deadline loi-decision --from 2026-12-20 --json").json();
  EXPECT_TRUE(answer.value(QStringLiteral("provisional")).toBool());
  EXPECT_TRUE(answer.value(QStringLiteral("legal_basis")).toObject().contains(QStringLiteral("zh")));
}

TEST(CliDeadline, CountsBack) {
  const QJsonObject answer = ask("deadline 5W --from 2025-10-11 --back --json").json();
  EXPECT_EQ(answer.value(QStringLiteral("due")).toString(), QStringLiteral("2025-09-28"));
}
