// What the catalogue rests on, asked of the real program.
#include <gtest/gtest.h>

#include <QJsonArray>

#include "tests/cli/cli_process.h"

using namespace jiheng::test;

namespace {

CliAnswer ask(const char* words) { return cli(QString::fromUtf8(words).split(QLatin1Char(' '))); }

QJsonArray list(const CliAnswer& answer, const char* name) { return answer.json().value(QLatin1String(name)).toArray(); }

QJsonObject with(const QJsonArray& objects, const char* field, const char* value) {
  for (const QJsonValue& object : objects)
    if (object[QLatin1String(field)].toString() == QString::fromUtf8(value)) return object.toObject();
  return {};
}

}  // namespace

TEST(CliEvidence, theProofSaysExactlyWhatIsMissing) {
  const CliAnswer answer = ask("catalogue proof --json");
  ASSERT_EQ(answer.exitCode, 0);
  EXPECT_FALSE(answer.json().value(QStringLiteral("complete")).toBool(true));
  const QJsonObject of2020 = with(list(answer, "instruments"), "instrument", "2020-38");
  EXPECT_EQ(of2020[QStringLiteral("missing")].toInt(), 9);
  EXPECT_EQ(of2020[QStringLiteral("sectors_stated")].toInt(), 17);
  const QJsonArray counts = of2020[QStringLiteral("counts")].toArray();
  const QJsonObject last = counts.last().toObject();
  EXPECT_EQ(last[QStringLiteral("part")].toString(), QStringLiteral("restricted"));
  EXPECT_EQ(last[QStringLiteral("kind")].toString(), QStringLiteral("amend"));
  EXPECT_EQ(last[QStringLiteral("missing")].toInt(), 9);
  EXPECT_EQ(last[QStringLiteral("named")].toArray().size(), 2);
  EXPECT_FALSE(of2020[QStringLiteral("incomplete")].toArray().isEmpty());
  const CliAnswer one = ask("catalogue proof 2020-38 --lang en");
  EXPECT_TRUE(one.out.contains(QStringLiteral("restricted, amended: 7 of 16 bundled, 9 missing.")));
  EXPECT_FALSE(one.out.contains(QStringLiteral("2008-12")));
  EXPECT_EQ(ask("catalogue proof 2021-1").exitCode, 3);
}

TEST(CliEvidence, theEditionsHaveStatusProofAndTheDayUpToWhichTheyAreKnown) {
  const CliAnswer answer = ask("catalogue editions --json");
  EXPECT_EQ(answer.json().value(QStringLiteral("known_on")).toString(), QStringLiteral("2025-09-02"));
  const QJsonObject edition = with(list(answer, "editions"), "edition", "2025-28");
  EXPECT_EQ(edition[QStringLiteral("status")][QStringLiteral("status")].toString(), QStringLiteral("in-force"));
  EXPECT_EQ(edition[QStringLiteral("proof")][QStringLiteral("missing")].toInt(-1), 0);
  const QJsonObject draft = with(list(answer, "drafts"), "draft", "2025-draft");
  EXPECT_EQ(draft[QStringLiteral("base")].toString(), QStringLiteral("2023-57"));
  EXPECT_TRUE(ask("catalogue editions --lang en").out.contains(QStringLiteral("later changes are not known")));
}

TEST(CliEvidence, disagreementsKeepEveryClaim) {
  const QJsonArray all = list(ask("catalogue disagreements --json"), "disagreements");
  const QJsonObject total = with(all, "id", "restricted-2023-total");
  EXPECT_EQ(total[QStringLiteral("claims")].toArray().size(), 2);
  EXPECT_EQ(total[QStringLiteral("state")].toString(), QStringLiteral("settled"));
  EXPECT_EQ(total[QStringLiteral("reading")].toInt(-1), 0);
  const CliAnswer item = ask("catalogue show 056101X --edition 2020-38 --lang en");
  EXPECT_TRUE(item.out.contains(QStringLiteral("Sources disagree")));
  EXPECT_TRUE(item.out.contains(QStringLiteral("the data follows this")));
}

TEST(CliEvidence, renderingsAreFoundByNumberKeyAndTerm) {
  const QJsonArray all = list(ask("catalogue renderings --json"), "renderings");
  EXPECT_GT(all.size(), 60);
  const QJsonArray numbered = list(ask("catalogue renderings 050302J --json"), "renderings");
  ASSERT_EQ(numbered.size(), 1);
  EXPECT_EQ(numbered[0][QStringLiteral("zh")].toString(), QStringLiteral("微生物肥料技术"));
  const QJsonArray termed = list(ask("catalogue renderings 密码 --json"), "renderings");
  ASSERT_EQ(termed.size(), 1);
  EXPECT_EQ(termed[0][QStringLiteral("preferred")].toString(), QStringLiteral("Cryptographic security technology"));
  const CliAnswer nothing = ask("catalogue renderings 无此词");
  EXPECT_EQ(nothing.exitCode, 0);
  EXPECT_FALSE(nothing.err.isEmpty());
}
