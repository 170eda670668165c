#include <gtest/gtest.h>

#include <QJsonArray>
#include <QStringEncoder>

#include "tests/cli/cli_process.h"
#include "tests/support/scratch.h"

using namespace jiheng::test;

namespace {

const QString kText = QStringLiteral("LFP粉体：草酸亚铁路线，辊道窑二次烧结，极片压实2.62。");

CliAnswer screen(const QStringList& words) { return cli(QStringList{QStringLiteral("screen")} + words); }

}  // namespace

TEST(CliScreen, GivesCandidatesWithThePromisedFieldsAndReasons) {
  const CliAnswer answer = screen({kText, QStringLiteral("--json"), QStringLiteral("--top"), QStringLiteral("3")});
  ASSERT_EQ(answer.exitCode, 0) << qPrintable(answer.err);
  const QJsonObject json = answer.json();
  EXPECT_FALSE(json.value(QStringLiteral("abstained")).toBool(true));
  EXPECT_EQ(json.value(QStringLiteral("edition")).toString(), QStringLiteral("2025-28"));
  EXPECT_EQ(json.value(QStringLiteral("engine")).toString().size(), 16);
  const QJsonArray candidates = json.value(QStringLiteral("candidates")).toArray();
  ASSERT_FALSE(candidates.isEmpty());
  ASSERT_LE(candidates.size(), 3);
  const QJsonObject best = candidates.first().toObject();
  for (const char* field : {"number", "name_zh", "name_en", "part", "sector", "edition", "provenance", "key", "point", "point_number", "score",
                            "strength", "reasons"})
    EXPECT_TRUE(best.contains(QLatin1String(field))) << field;
  EXPECT_EQ(best.value(QStringLiteral("number")).toString(), QStringLiteral("252604X"));
  const QJsonArray reasons = best.value(QStringLiteral("reasons")).toArray();
  ASSERT_FALSE(reasons.isEmpty());
  for (const QJsonValue& value : reasons) {
    const QJsonObject reason = value.toObject();
    EXPECT_EQ(kText.mid(reason.value(QStringLiteral("start")).toInt(), reason.value(QStringLiteral("length")).toInt()),
              reason.value(QStringLiteral("found")).toString());
  }
}

TEST(CliScreen, AbstainsWithWhatWasExaminedAndNeverSaysNotControlled) {
  const QString nothing = QStringLiteral("奶茶店点单小程序：扫码下单、会员积分与优惠券。");
  const QJsonObject json = screen({nothing, QStringLiteral("--json")}).json();
  EXPECT_TRUE(json.value(QStringLiteral("abstained")).toBool());
  EXPECT_TRUE(json.value(QStringLiteral("candidates")).toArray().isEmpty());
  EXPECT_GT(json.value(QStringLiteral("examined")).toObject().value(QStringLiteral("items")).toInt(), 100);
  const CliAnswer words = screen({nothing, QStringLiteral("--lang"), QStringLiteral("en")});
  EXPECT_EQ(words.exitCode, 0);
  EXPECT_TRUE(words.out.contains(QStringLiteral("Examined against the edition of"))) << qPrintable(words.out);
  EXPECT_FALSE(words.out.contains(QStringLiteral("not controlled")));
}

TEST(CliScreen, ReadsAFileInTheEncodingsOfChineseDocuments) {
  const Scratch scratch;
  scratch.write(QStringLiteral("utf8.txt"), QByteArray("\xEF\xBB\xBF") + kText.toUtf8());
  QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
  scratch.write(QStringLiteral("utf16.txt"), QByteArray(utf16.encode(kText)));
  // "LFP粉体，磷酸铁锂正极材料" as GB18030.
  scratch.write(QStringLiteral("gb.txt"),
                QByteArray("LFP\xb7\xdb\xcc\xe5\xa3\xac\xc1\xd7\xcb\xe1\xcc\xfa\xef\xae\xd5\xfd\xbc\xab\xb2\xc4\xc1\xcf"));
  for (const char* name : {"utf8.txt", "utf16.txt", "gb.txt"}) {
    const CliAnswer answer =
        screen({QStringLiteral("--file"), scratch.path(QString::fromLatin1(name)), QStringLiteral("--json")});
    ASSERT_EQ(answer.exitCode, 0) << name << qPrintable(answer.err);
    const QJsonArray candidates = answer.json().value(QStringLiteral("candidates")).toArray();
    ASSERT_FALSE(candidates.isEmpty()) << name;
    EXPECT_EQ(candidates.first().toObject().value(QStringLiteral("number")).toString(), QStringLiteral("252604X")) << name;
  }
}

TEST(CliScreen, ComparesWithTheEditionAskedFor) {
  const QJsonObject json = screen({kText, QStringLiteral("--json"), QStringLiteral("--edition"), QStringLiteral("2023-57")}).json();
  EXPECT_EQ(json.value(QStringLiteral("edition")).toString(), QStringLiteral("2023-57"));
  const QJsonArray candidates = json.value(QStringLiteral("candidates")).toArray();
  for (const QJsonValue& one : candidates)
    EXPECT_NE(one.toObject().value(QStringLiteral("key")).toString(), QStringLiteral("2025-252604X"));
}

TEST(CliScreen, RefusesWrongUse) {
  EXPECT_EQ(screen({}).exitCode, 2);
  EXPECT_EQ(screen({kText, QStringLiteral("--top"), QStringLiteral("many")}).exitCode, 2);
  EXPECT_EQ(screen({kText, QStringLiteral("--file"), QStringLiteral("x.txt")}).exitCode, 2);
  EXPECT_EQ(screen({QStringLiteral("--file"), QStringLiteral("/nowhere/x.txt")}).exitCode, 3);
}
