#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>

#include "tests/cli/cli_process.h"
#include "tests/support/scratch.h"

using namespace jiheng::test;

namespace {

class CliWorkspace : public ::testing::Test {
 protected:
  CliAnswer ask(const QStringList& words) {
    return cli(words + QStringList{QStringLiteral("--workspace"), m_file, QStringLiteral("--lang"), QStringLiteral("en"),
                                   QStringLiteral("--user"), QStringLiteral("审查人")});
  }
  void create(bool sample) {
    QStringList words{QStringLiteral("workspace"), QStringLiteral("create"), m_file};
    if (sample) words << QStringLiteral("--sample");
    const CliAnswer made = cli(words);
    ASSERT_EQ(made.exitCode, 0) << qPrintable(made.err);
  }
  Scratch m_scratch;
  QString m_file = m_scratch.path(QStringLiteral("出口 审查.jiheng"));
};

QStringList words(const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }

}  // namespace

TEST_F(CliWorkspace, TheWholeJobRunsFromAnEmptyFile) {
  create(false);
  EXPECT_EQ(ask(words("portfolio add-product --number P1 --name-zh 正极材料")).exitCode, 0);
  const CliAnswer added = ask(words("portfolio add-technology --number T1 --name-en Cathode --product P1 --form know-how"));
  EXPECT_EQ(added.exitCode, 0) << qPrintable(added.err);
  EXPECT_EQ(ask(words("portfolio show T1 --json")).json().value(QStringLiteral("technologies")).toArray().first().toObject()
                .value(QStringLiteral("verdict")).toObject().value(QStringLiteral("verdict")).toString(),
            QStringLiteral("open"));
  const CliAnswer tagged =
      ask(words("portfolio tag T1 252604X --point 1 --state confirmed --json --reason 压实密度超过阈值"));
  ASSERT_EQ(tagged.exitCode, 0) << qPrintable(tagged.err);
  EXPECT_EQ(tagged.json().value(QStringLiteral("verdict")).toObject().value(QStringLiteral("verdict")).toString(),
            QStringLiteral("restricted"));

  QStringList add = words("transfer add --technology T1 --country US --mode know-how --counterparty Example "
                          "--contract-date 2026-01-05 --json");
  add << QStringLiteral("--title") << QStringLiteral("许可 A");
  const CliAnswer transfer = ask(add);
  ASSERT_EQ(transfer.exitCode, 0) << qPrintable(transfer.err);
  const QJsonArray findings =
      transfer.json().value(QStringLiteral("gate")).toObject().value(QStringLiteral("findings")).toArray();
  ASSERT_FALSE(findings.isEmpty());
  EXPECT_EQ(findings.first().toObject().value(QStringLiteral("severity")).toString(), QStringLiteral("stop"));

  const QJsonArray deadlines = ask(words("agenda --json")).json().value(QStringLiteral("deadlines")).toArray();
  ASSERT_FALSE(deadlines.isEmpty());
  for (const char* field : {"due", "rolled", "provisional", "legal_basis"})
    EXPECT_TRUE(deadlines.first().toObject().contains(QLatin1String(field))) << field;

  const CliAnswer audit = ask(words("workspace audit --json"));
  EXPECT_EQ(audit.exitCode, 0);
  EXPECT_TRUE(audit.json().value(QStringLiteral("intact")).toBool());
  EXPECT_GE(audit.json().value(QStringLiteral("rows")).toArray().size(), 5);
}

TEST_F(CliWorkspace, AnEmptyReasonIsRefusedAtTheReason) {
  create(true);
  QStringList call = words("portfolio tag T-001 203912X --state rejected --reason");
  call << QStringLiteral("　 ");
  const CliAnswer answer = ask(call);
  EXPECT_EQ(answer.exitCode, 2);
  EXPECT_TRUE(answer.err.contains(QStringLiteral("reason"), Qt::CaseInsensitive)) << qPrintable(answer.err);
}

TEST_F(CliWorkspace, ANumberThatIsNoItemIsRefused) {
  create(true);
  EXPECT_EQ(ask(words("portfolio tag T-001 000000X --state candidate --reason r")).exitCode, 3);
}

TEST_F(CliWorkspace, CreateReplacesNothing) {
  create(false);
  const QByteArray before = bytesOf(m_file);
  const CliAnswer again = cli({QStringLiteral("workspace"), QStringLiteral("create"), m_file});
  EXPECT_EQ(again.exitCode, 3);
  EXPECT_EQ(bytesOf(m_file), before);
}

TEST_F(CliWorkspace, UnusableFilesEndWith3AndAreLeftAlone) {
  const QString text = m_scratch.write(QStringLiteral("notes.jiheng"), QByteArray("just some text, long enough to be a file\n", 40));
  const QString empty = m_scratch.write(QStringLiteral("empty.jiheng"), {});
  for (const QString& file : {text, empty, m_scratch.path(QStringLiteral("missing.jiheng")), m_scratch.path(QString())}) {
    const QByteArray before = bytesOf(file);
    const CliAnswer answer = cli({QStringLiteral("portfolio"), QStringLiteral("list"), QStringLiteral("--workspace"), file});
    EXPECT_EQ(answer.exitCode, 3) << qPrintable(file);
    EXPECT_FALSE(answer.err.isEmpty());
    EXPECT_EQ(bytesOf(file), before);
  }
}

TEST_F(CliWorkspace, ABackupIsAWorkspaceWithTheSameTrail) {
  create(true);
  const QString backup = m_scratch.path(QStringLiteral("backup.jiheng"));
  ASSERT_EQ(ask({QStringLiteral("workspace"), QStringLiteral("backup"), backup}).exitCode, 0);
  const QString head = ask(words("workspace check --json")).json().value(QStringLiteral("head")).toString();
  const CliAnswer check = cli({QStringLiteral("workspace"), QStringLiteral("check"), QStringLiteral("--json"),
                               QStringLiteral("--workspace"), backup});
  EXPECT_EQ(check.exitCode, 0);
  EXPECT_EQ(head.size(), 64);
  EXPECT_EQ(check.json().value(QStringLiteral("head")).toString(), head);
}

TEST_F(CliWorkspace, TheReportIsAPdfWithTheEditionAndTheHead) {
  create(true);
  const QString report = m_scratch.path(QStringLiteral("审查 报告.pdf"));
  const CliAnswer answer =
      ask({QStringLiteral("report"), QStringLiteral("review"), QStringLiteral("--product"), QStringLiteral("P-100"),
           QStringLiteral("--output"), report, QStringLiteral("--language"), QStringLiteral("both")});
  ASSERT_EQ(answer.exitCode, 0) << qPrintable(answer.err);
  EXPECT_TRUE(bytesOf(report).startsWith("%PDF-"));
  EXPECT_LT(bytesOf(report).size(), 1024 * 1024);
}
