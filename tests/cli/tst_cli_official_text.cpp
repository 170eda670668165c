#include <gtest/gtest.h>

#include <QJsonArray>

#include "tests/cli/cli_process.h"
#include "tests/support/scratch.h"

using namespace jiheng::test;

namespace {

const char* const kText =
    "商务部 科技部公告2020年第38号\n一、禁止出口部分\n（一）畜牧业\n"
    "1.删去微生物肥料技术（编号：050302J）条目。\n"
    "2.将蚕类品种、繁育和蚕茧采集加工利用技术（编号：050304J）控制要点1修改为：“除杂交一代蚕品种以外的蚕遗传资源”。\n"
    "二、限制出口部分\n（一）专用设备制造业\n"
    "3.新增大型振动平台设计建设技术（编号：183605X）条目，控制要点：1.大型振动平台设计技术；2.大型振动平台建设技术。\n";

}  // namespace

TEST(CliOfficialText, VerifyComparesWithoutAWorkspace) {
  const Scratch scratch;
  const QString file = scratch.write(QStringLiteral("公告.txt"), kText);
  const CliAnswer answer = cli({QStringLiteral("catalogue"), QStringLiteral("verify"), file, QStringLiteral("--json")});
  EXPECT_EQ(answer.exitCode, 1) << qPrintable(answer.err);
  EXPECT_EQ(answer.json().value(QStringLiteral("instrument")).toString(), QStringLiteral("2020-38"));
  const QJsonArray operations = answer.json().value(QStringLiteral("operations")).toArray();
  ASSERT_EQ(operations.size(), 3);
  EXPECT_EQ(operations[1].toObject().value(QStringLiteral("number")).toString(), QStringLiteral("050304J"));
  EXPECT_EQ(operations[1].toObject().value(QStringLiteral("place")).toObject().value(QStringLiteral("en")).toString(), QStringLiteral("line 5"));
  EXPECT_EQ(answer.json().value(QStringLiteral("counts")).toObject().value(QStringLiteral("confirms")).toInt(), 2);
  const CliAnswer words = cli({QStringLiteral("catalogue"), QStringLiteral("verify"), file, QStringLiteral("--lang"), QStringLiteral("zh")});
  EXPECT_EQ(words.exitCode, 1);
  EXPECT_TRUE(words.out.contains(QStringLiteral("183605X")));
}

TEST(CliOfficialText, UnusableFilesAreRefusedWithTheReason) {
  const Scratch scratch;
  const QString empty = scratch.write(QStringLiteral("empty.txt"), "");
  EXPECT_EQ(cli({QStringLiteral("catalogue"), QStringLiteral("verify"), empty}).exitCode, 3);
  const QString other = scratch.write(QStringLiteral("other.txt"), "今日天气晴朗，适宜出行。\n");
  const CliAnswer answer = cli({QStringLiteral("catalogue"), QStringLiteral("verify"), other, QStringLiteral("--lang"), QStringLiteral("en")});
  EXPECT_EQ(answer.exitCode, 2);
  EXPECT_FALSE(answer.err.isEmpty());
}

TEST(CliOfficialText, ImportAcceptsListsAndTakesBack) {
  const Scratch scratch;
  const QString file = scratch.write(QStringLiteral("公告.txt"), kText);
  const QString workspace = scratch.path(QStringLiteral("w.jiheng"));
  ASSERT_EQ(cli({QStringLiteral("workspace"), QStringLiteral("create"), workspace}).exitCode, 0);
  const auto call = [&workspace](QStringList words) {
    words << QStringLiteral("--workspace") << workspace << QStringLiteral("--lang") << QStringLiteral("en");
    return cli(words);
  };
  const QStringList show{QStringLiteral("catalogue"), QStringLiteral("show"), QStringLiteral("183605X"), QStringLiteral("--edition"), QStringLiteral("2020-38")};
  ASSERT_EQ(call({QStringLiteral("catalogue"), QStringLiteral("import"), file, QStringLiteral("--dry-run")}).exitCode, 1);
  EXPECT_NE(call(show).exitCode, 0) << "a dry run writes nothing";
  const CliAnswer imported = call({QStringLiteral("catalogue"), QStringLiteral("import"), file, QStringLiteral("--accept"), QStringLiteral("2,183605X")});
  EXPECT_EQ(imported.exitCode, 1) << qPrintable(imported.err);
  EXPECT_TRUE(imported.out.contains(QStringLiteral("Accepted: 2 operations."))) << qPrintable(imported.out.right(300));
  const CliAnswer shown = call(show);
  EXPECT_EQ(shown.exitCode, 0) << qPrintable(shown.err);
  EXPECT_TRUE(shown.out.contains(QStringLiteral("大型振动平台建设技术")));
  const QJsonArray texts = call({QStringLiteral("catalogue"), QStringLiteral("texts"), QStringLiteral("--json")}).json().value(QStringLiteral("texts")).toArray();
  ASSERT_EQ(texts.size(), 1);
  EXPECT_EQ(texts[0].toObject().value(QStringLiteral("operations")).toArray().size(), 2);
  const QString id = texts[0].toObject().value(QStringLiteral("id")).toString();
  EXPECT_EQ(call({QStringLiteral("catalogue"), QStringLiteral("revoke"), id}).exitCode, 0);
  EXPECT_NE(call(show).exitCode, 0);
  EXPECT_EQ(call({QStringLiteral("workspace"), QStringLiteral("check")}).exitCode, 0);
}
