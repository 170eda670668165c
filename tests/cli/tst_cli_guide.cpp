#include <gtest/gtest.h>

#include <QJsonArray>

#include "tests/cli/cli_process.h"
#include "tests/support/scratch.h"

using namespace jiheng::test;

namespace {

class CliGuide : public testing::Test {
 protected:
  CliGuide() : m_file(m_scratch.path(QStringLiteral("指引.jiheng"))) {
    EXPECT_EQ(cli({QStringLiteral("workspace"), QStringLiteral("create"), m_file}).exitCode, 0);
    EXPECT_EQ(ask("portfolio add-technology --number T1 --name-zh 磷酸铁锂").exitCode, 0);
  }
  CliAnswer ask(const char* call) const {
    QStringList words = QString::fromUtf8(call).split(QLatin1Char(' '));
    words << QStringLiteral("--workspace") << m_file << QStringLiteral("--lang") << QStringLiteral("en");
    return cli(words);
  }
  Scratch m_scratch;
  QString m_file;
};

}  // namespace

TEST_F(CliGuide, ThresholdsSayWhichMeasurementIsMissing) {
  EXPECT_TRUE(ask("portfolio thresholds T1 --json").json().value(QStringLiteral("thresholds")).toArray().isEmpty());
  ASSERT_EQ(ask("portfolio tag T1 252604X --point 1 --state candidate --reason r").exitCode, 0);
  const auto results = ask("portfolio thresholds T1 --json").json().value(QStringLiteral("thresholds")).toArray();
  ASSERT_EQ(results.size(), 1);
  const QJsonObject result = results.first().toObject();
  EXPECT_EQ(result.value(QStringLiteral("number")).toString(), QStringLiteral("252604X"));
  EXPECT_EQ(result.value(QStringLiteral("control_point")).toString(), QStringLiteral("1"));
  EXPECT_EQ(result.value(QStringLiteral("outcome")).toString(), QStringLiteral("not-decided"));
  const auto checks = result.value(QStringLiteral("checks")).toArray();
  ASSERT_EQ(checks.size(), 4);
  EXPECT_EQ(checks[1].toObject().value(QStringLiteral("state")).toString(), QStringLiteral("missing"));
  EXPECT_TRUE(ask("portfolio thresholds T1").out.contains(QStringLiteral("measured at pressure 220 MPa")));
}

TEST_F(CliGuide, CatalogueShowHasThePredicatesOfAPoint) {
  const CliAnswer answer = ask("catalogue show 252604X --json");
  EXPECT_EQ(answer.json().value(QStringLiteral("predicates")).toArray().size(), 8);
  EXPECT_TRUE(ask("catalogue show 252604X").out.contains(QStringLiteral("Compaction density ≥ 2.58 g/cc")));
  EXPECT_TRUE(ask("catalogue show 056101X --json").json().value(QStringLiteral("predicates")).toArray().isEmpty());
}

TEST_F(CliGuide, TheQuestionnaireGoesOnWhereItStood) {
  const QJsonObject first = ask("portfolio questionnaire T1 --json subject=know-how origin=developed").json();
  EXPECT_EQ(first.value(QStringLiteral("next")).toObject().value(QStringLiteral("question")).toString(), QStringLiteral("public-funding"));
  const QJsonObject second = ask("portfolio questionnaire T1 --json --answer public-funding=yes").json();
  EXPECT_EQ(second.value(QStringLiteral("answers")).toArray().size(), 3);
  EXPECT_EQ(second.value(QStringLiteral("hand_overs")).toArray().size(), 1);
  const QJsonObject ended = ask("portfolio questionnaire T1 --json state-secret=expert").json();
  EXPECT_EQ(ended.value(QStringLiteral("end")).toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("ask_expert"));
  EXPECT_TRUE(ended.value(QStringLiteral("next")).isNull());
}

TEST_F(CliGuide, AMistypedAnswerWritesNothing) {
  const CliAnswer wrong = ask("portfolio questionnaire T1 subject=know-how origin=nobody");
  EXPECT_EQ(wrong.exitCode, 2);
  EXPECT_TRUE(wrong.err.contains(QStringLiteral("origin=nobody"))) << qPrintable(wrong.err);
  EXPECT_TRUE(ask("portfolio questionnaire T1 --json").json().value(QStringLiteral("answers")).toArray().isEmpty());
}
