#include <gtest/gtest.h>

#include <QJsonArray>

#include "tests/cli/cli_process.h"
#include "tests/support/scratch.h"

using namespace jiheng::test;

namespace {

/// The sample company with an author and officer, a reviewer and a reader.
class CliReview : public testing::Test {
 protected:
  CliReview() {
    EXPECT_EQ(cli({QStringLiteral("workspace"), QStringLiteral("create"), file, QStringLiteral("--sample"), QStringLiteral("--user"), author}).exitCode, 0);
    EXPECT_EQ(ask({"workspace", "people", "add"}, {author, QStringLiteral("author,officer")}, author).exitCode, 0);
    EXPECT_EQ(ask({"workspace", "people", "add"}, {reviewer, QStringLiteral("reviewer")}, author).exitCode, 0);
    EXPECT_EQ(ask({"workspace", "people", "add"}, {reader, QStringLiteral("reader")}, author).exitCode, 0);
  }
  CliAnswer ask(std::initializer_list<const char*> command, const QStringList& words, const QString& user) {
    QStringList all;
    for (const char* word : command) all << QString::fromLatin1(word);
    all << words << QStringLiteral("--workspace") << file << QStringLiteral("--lang") << QStringLiteral("en");
    if (!user.isEmpty()) all << QStringLiteral("--user") << user;
    return cli(all);
  }
  Scratch scratch;
  const QString file = scratch.path(QStringLiteral("sample.jiheng"));
  const QString author = QStringLiteral("王敏");
  const QString reviewer = QStringLiteral("李强");
  const QString reader = QStringLiteral("读者");
  const QString technology = QStringLiteral("T-003");
};

}  // namespace

TEST_F(CliReview, ListsPersonsWithTheirRoles) {
  const QJsonArray people = ask({"workspace", "people", "list", "--json"}, {}, {}).json().value(QStringLiteral("people")).toArray();
  ASSERT_EQ(people.size(), 3);
  const auto changed = ask({"workspace", "people", "roles"}, {reader, QStringLiteral("author")}, author);
  EXPECT_EQ(changed.exitCode, 0) << qPrintable(changed.err);
  EXPECT_NE(ask({"workspace", "people", "roles"}, {author, QStringLiteral("author")}, author).exitCode, 0) << "the last officer stays";
}

TEST_F(CliReview, AReaderWritesNothing) {
  const auto refused = ask({"portfolio", "add-technology", "--name-zh"}, {QStringLiteral("新技术")}, reader);
  EXPECT_NE(refused.exitCode, 0);
  EXPECT_TRUE(refused.err.contains(QStringLiteral("reader"))) << qPrintable(refused.err);
}

TEST_F(CliReview, SubmitsApprovesByAnotherPersonAndSaysWhatIsStale) {
  EXPECT_EQ(ask({"portfolio", "submit"}, {technology}, author).exitCode, 0);
  EXPECT_NE(ask({"portfolio", "approve"}, {technology}, author).exitCode, 0) << "the own one";
  EXPECT_EQ(ask({"portfolio", "approve"}, {technology}, reviewer).exitCode, 0);
  EXPECT_EQ(ask({"portfolio", "stale"}, {}, {}).exitCode, 0);
  const auto stale = ask({"portfolio", "stale", "--json", "--edition", "2023-57"}, {}, {});
  EXPECT_EQ(stale.exitCode, 1) << "found some";
  const QJsonArray rows = stale.json().value(QStringLiteral("rows")).toArray();
  ASSERT_EQ(rows.size(), 1);
  const QJsonObject review = rows.first().toObject().value(QStringLiteral("review")).toObject();
  EXPECT_EQ(review.value(QStringLiteral("state")).toString(), QStringLiteral("stale"));
  EXPECT_EQ(review.value(QStringLiteral("decided_by")).toString(), reviewer);
  const QJsonArray list = ask({"portfolio", "list", "--json"}, {}, {}).json().value(QStringLiteral("technologies")).toArray();
  int approved = 0;
  for (const auto& each : list) approved += each.toObject().value(QStringLiteral("review")).toString() == QLatin1String("approved");
  EXPECT_EQ(approved, 1);
}

TEST_F(CliReview, ImpactListsWhatAnInstrumentTouches) {
  EXPECT_EQ(ask({"portfolio", "submit", "--edition", "2023-57"}, {technology}, author).exitCode, 0);
  EXPECT_EQ(ask({"portfolio", "approve"}, {technology}, reviewer).exitCode, 0);
  const auto impact = ask({"portfolio", "impact", "2025-28", "--json"}, {}, {});
  EXPECT_EQ(impact.exitCode, 1) << "some are open";
  const QJsonArray rows = impact.json().value(QStringLiteral("rows")).toArray();
  ASSERT_FALSE(rows.isEmpty());
  EXPECT_EQ(rows.last().toObject().value(QStringLiteral("number")).toString(), technology);
  EXPECT_EQ(rows.last().toObject().value(QStringLiteral("answer")).toString(), QStringLiteral("open"));
  EXPECT_GE(ask({"portfolio", "impact", "nonsense"}, {}, {}).exitCode, 2);
}
