#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonObject>

#include "tests/cli/cli_process.h"
#include "tests/support/scratch.h"

using namespace jiheng::test;

namespace {

class CliRecords : public ::testing::Test {
 protected:
  CliRecords() { (void)cli({QStringLiteral("workspace"), QStringLiteral("create"), m_file}); }
  CliAnswer ask(const QStringList& words) {
    return cli(words + QStringList{QStringLiteral("--workspace"), m_file, QStringLiteral("--lang"), QStringLiteral("en"),
                                   QStringLiteral("--user"), QStringLiteral("审查人")});
  }
  Scratch m_scratch;
  QString m_file = m_scratch.path(QStringLiteral("a.jiheng"));
};

QStringList words(const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }

}  // namespace

TEST_F(CliRecords, ATechnologyIsAddedAsItIsAndItsHistoryIsTold) {
  QStringList add = words("portfolio add-technology --number T1 --name-zh 正极 --place 宁德 --origin licensed-in --since "
                          "2019-05 --state-secret no --keywords LFP,正极 --json");
  add << QStringLiteral("--parameters") << QStringLiteral("压实密度=2.58 g/cm3 @ 300 MPa;克容量=156..160 mAh/g");
  const CliAnswer added = ask(add);
  ASSERT_EQ(added.exitCode, 0) << qPrintable(added.err);
  const QJsonObject technology = added.json();
  EXPECT_EQ(technology.value(QStringLiteral("origin")).toString(), QStringLiteral("licensed-in"));
  EXPECT_EQ(technology.value(QStringLiteral("keywords")).toArray().size(), 2);
  const QJsonObject parameter = technology.value(QStringLiteral("parameters")).toArray().at(1).toObject();
  EXPECT_EQ(parameter.value(QStringLiteral("value_to")).toString(), QStringLiteral("160"));
  EXPECT_EQ(parameter.value(QStringLiteral("unit")).toString(), QStringLiteral("mAh/g"));

  const QJsonArray entries =
      ask(words("portfolio history T1 --json")).json().value(QStringLiteral("entries")).toArray();
  ASSERT_EQ(entries.size(), 1);
  EXPECT_EQ(entries.first().toObject().value(QStringLiteral("actor")).toString(), QStringLiteral("审查人"));
  EXPECT_EQ(ask(words("portfolio show T1 --on 2001-01-01")).exitCode, 3);
  const CliAnswer then = ask(words("portfolio show T1 --on 2100-01-01 --json"));
  ASSERT_EQ(then.exitCode, 0) << qPrintable(then.err);
  EXPECT_EQ(then.json().value(QStringLiteral("technology")).toObject().value(QStringLiteral("place")).toString(),
            QStringLiteral("宁德"));
}

TEST_F(CliRecords, WhatCannotBeIsRefused) {
  EXPECT_NE(ask(words("portfolio add-technology --name-zh 甲 --since 2999")).exitCode, 0);
  EXPECT_NE(ask(words("portfolio add-technology --name-zh 甲 --origin bought")).exitCode, 0);
  EXPECT_NE(ask(words("portfolio add-technology --name-zh 甲 --parameters p=about")).exitCode, 0);
}

TEST_F(CliRecords, AFileIsAttachedAndListed) {
  ASSERT_EQ(ask(words("portfolio add-technology --number T1 --name-zh 甲")).exitCode, 0);
  const QString file = m_scratch.write(QStringLiteral("报告.txt"), "evidence");
  const CliAnswer attached =
      ask({QStringLiteral("portfolio"), QStringLiteral("attach"), QStringLiteral("T1"), file, QStringLiteral("--page"),
           QStringLiteral("p. 3"), QStringLiteral("--json")});
  ASSERT_EQ(attached.exitCode, 0) << qPrintable(attached.err);
  const QJsonArray list =
      ask(words("portfolio attachments T1 --json")).json().value(QStringLiteral("attachments")).toArray();
  ASSERT_EQ(list.size(), 1);
  EXPECT_EQ(list.first().toObject().value(QStringLiteral("sha256")), attached.json().value(QStringLiteral("sha256")));
  EXPECT_EQ(list.first().toObject().value(QStringLiteral("page_note")).toString(), QStringLiteral("p. 3"));
  EXPECT_EQ(ask({QStringLiteral("portfolio"), QStringLiteral("attach"), QStringLiteral("T1"), file + QStringLiteral("x")}).exitCode, 3);
}
