#include <gtest/gtest.h>

#include <QJsonArray>

#include "tests/cli/cli_process.h"
#include "tests/support/scratch.h"

using namespace jiheng;

namespace {

class CliExchange : public testing::Test {
 protected:
  CliExchange() : m_workspace(m_scratch.path(QStringLiteral("a.jiheng"))) {
    EXPECT_EQ(run({QStringLiteral("workspace"), QStringLiteral("create"), m_workspace}, false).exitCode, 0);
  }
  test::CliAnswer run(QStringList words, bool withWorkspace = true) const {
    words << QStringLiteral("--lang") << QStringLiteral("en");
    if (withWorkspace) words << QStringLiteral("--workspace") << m_workspace;
    return test::cli(words);
  }
  QString list(const QByteArray& bytes) const { return m_scratch.write(QStringLiteral("清单.csv"), bytes); }
  static QString import() { return QStringLiteral("import"); }
  static QString portfolio() { return QStringLiteral("portfolio"); }

  test::Scratch m_scratch;
  QString m_workspace;
};

const QByteArray kList = "技术编号,技术名称,形式\nT-1,正极,专利\nT-2,隔膜,魔法\n";

}  // namespace

TEST_F(CliExchange, TakesTheGoodRowsAndEndsWithOneForTheRest) {
  const auto answer = run({portfolio(), import(), list(kList), QStringLiteral("--json")});
  EXPECT_EQ(answer.exitCode, 1) << qPrintable(answer.err);
  const QJsonObject json = answer.json();
  EXPECT_TRUE(json.value(QLatin1String("applied")).toBool());
  EXPECT_EQ(json.value(QLatin1String("counts")).toObject().value(QLatin1String("new")).toInt(), 1);
  const QJsonObject wrong = json.value(QLatin1String("rows")).toArray().at(1).toObject();
  EXPECT_EQ(wrong.value(QLatin1String("effect")).toString(), QStringLiteral("error"));
  EXPECT_EQ(wrong.value(QLatin1String("problems")).toArray().at(0).toObject().value(QLatin1String("column")).toString(), QStringLiteral("C"));
  EXPECT_EQ(run({portfolio(), QStringLiteral("list"), QStringLiteral("--json")}).json().value(QLatin1String("technologies")).toArray().size(), 1);
}

TEST_F(CliExchange, ChangesNothingOnADryRunOrWhenAllOrNothingIsAsked) {
  for (const QString& option : {QStringLiteral("--dry-run"), QStringLiteral("--all-or-nothing")}) {
    const auto answer = run({portfolio(), import(), list(kList), option, QStringLiteral("--json")});
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_FALSE(answer.json().value(QLatin1String("applied")).toBool());
  }
  EXPECT_TRUE(run({portfolio(), QStringLiteral("list"), QStringLiteral("--json")}).json().value(QLatin1String("technologies")).toArray().isEmpty());
}

TEST_F(CliExchange, ExportsWhatComesBackUnchanged) {
  ASSERT_EQ(run({portfolio(), import(), list("产品编号,产品名称,技术编号,技术名称\nP-1,柜,T-1,=正极\n")}).exitCode, 0);
  for (const QString& name : {QStringLiteral("out.xlsx"), QStringLiteral("out.csv")}) {
    const QString file = m_scratch.path(name);
    const auto written = run({portfolio(), QStringLiteral("export"), file});
    ASSERT_EQ(written.exitCode, 0) << qPrintable(written.err);
    const auto again = run({portfolio(), import(), file, QStringLiteral("--json")});
    EXPECT_EQ(again.exitCode, 0) << qPrintable(again.err);
    EXPECT_EQ(again.json().value(QLatin1String("counts")).toObject().value(QLatin1String("unchanged")).toInt(), 1);
  }
}

TEST_F(CliExchange, MapsColumnsAsTheUserSays) {
  const auto answer = run({portfolio(), import(), list("a;b\n1;电池\n"), QStringLiteral("--delimiter"), QStringLiteral("semicolon"),
                           QStringLiteral("--map"), QStringLiteral("technology_number=A,technology_name_zh=b"), QStringLiteral("--json")});
  EXPECT_EQ(answer.exitCode, 0) << qPrintable(answer.err);
  EXPECT_EQ(answer.json().value(QLatin1String("counts")).toObject().value(QLatin1String("new")).toInt(), 1);
}

TEST_F(CliExchange, SaysWhatIsWrongWithFilesAndOptions) {
  EXPECT_EQ(run({portfolio(), import(), m_scratch.path(QStringLiteral("none.csv"))}).exitCode, 3);
  EXPECT_NE(run({portfolio(), import(), list(kList), QStringLiteral("--map"), QStringLiteral("colour=A")}).exitCode, 0);
  EXPECT_NE(run({portfolio(), import(), list(kList), QStringLiteral("--sheet"), QStringLiteral("x"), QStringLiteral("--encoding"),
                 QStringLiteral("EBCDIC")}).exitCode, 0);
  EXPECT_NE(run({portfolio(), QStringLiteral("export"), m_scratch.path(QStringLiteral("a.ods"))}).exitCode, 0);
}
