#include <QFile>
#include <QRegularExpression>

#include "app/workspace/audit_trail.h"
#include "app/workspace/migrations.h"
#include "app/workspace/opening.h"
#include "app/workspace/sql.h"
#include "tests/workspace/workspace_fixture.h"

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#include <QDir>
#endif

using namespace jiheng;

namespace {

class MigrationTest : public test::WorkspaceTest {
 protected:
  /// The steps of the program and one more, as the next release will have.
  static std::vector<Migration> withNext(const QStringList& statements) {
    std::vector<Migration> steps = workspaceMigrations();
    steps.push_back({currentSchemaVersion() + 1, statements});
    return steps;
  }
  /// The next release rebuilds a table that others point to, the hardest kind of step.
  static std::vector<Migration> rebuild() {
    return withNext(
        {QStringLiteral("CREATE TABLE products_new (id TEXT NOT NULL PRIMARY KEY, number TEXT, name_zh TEXT, "
                        "name_en TEXT, description TEXT, colour TEXT, removed_at TEXT)"),
         QStringLiteral("INSERT INTO products_new SELECT id, number, name_zh, name_en, description, 'red', "
                        "removed_at FROM products"),
         QStringLiteral("DROP TABLE products"),
         QStringLiteral("ALTER TABLE products_new RENAME TO products")});
  }
  Result<OpenFile> open(const QString& file, const std::vector<Migration>& steps) {
    return openFile(file, QStringLiteral("韩梅梅"), clock, steps);
  }
  static QString backupName() {
    return QStringLiteral("a.version-%1.20250715-040000.jiheng").arg(currentSchemaVersion());
  }
};

/// Everything that SQLite knows of the schema of a file.
QStringList schemaOf(const QString& file) {
  return test::sqlOn(
      file, {QStringLiteral("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master "
                            "ORDER BY type, name")});
}

/// A file as an older release wrote it, from the statements kept in tests/workspace/data.
void loadFixture(const QString& fixture, const QString& file) {
  const QString text =
      QString::fromUtf8(test::bytesOf(QStringLiteral(JIHENG_WORKSPACE_TEST_DATA "/") + fixture));
  ASSERT_FALSE(text.isEmpty()) << qPrintable(fixture);
  test::sqlOn(file, text.trimmed().split(QStringLiteral("\n\n"), Qt::SkipEmptyParts));
}

}  // namespace

TEST_F(MigrationTest, NumbersItsStepsWithoutGaps) {
  int expected = 1;
  for (const Migration& step : workspaceMigrations()) EXPECT_EQ(step.version, expected++);
}

TEST_F(MigrationTest, BringsEveryOldVersionToTheSchemaOfANewFile) {
  const QStringList fresh = schemaOf(makeWorkspace(QStringLiteral("fresh.jiheng")));
  ASSERT_GT(fresh.size(), 20);
  for (int version = 1; version <= currentSchemaVersion(); ++version) {
    const QString file = path(QStringLiteral("old %1.jiheng").arg(version));
    loadFixture(QStringLiteral("version-%1.sql").arg(version), file);
    {
      const auto workspace = opened(file);
      ASSERT_TRUE(workspace);
      EXPECT_EQ(test::productIds(*workspace), QStringList{QStringLiteral("p1")}) << version;
      const auto check = workspace->checkAudit();
      ASSERT_TRUE(check);
      EXPECT_TRUE(check->intact) << version << qPrintable(check->finding.in(Language::English));
      auto tag = runSql(workspace->database(), QStringLiteral("SELECT reason FROM tags"));
      ASSERT_TRUE(tag && tag->next());
      EXPECT_EQ(tag->value(0).toString(), QStringLiteral("波长相符"));
    }
    EXPECT_EQ(schemaOf(file), fresh) << version;
  }
}

TEST_F(MigrationTest, MakesTheSameSchemaStepByStepFromAnEmptyFile) {
  const QStringList fresh = schemaOf(makeWorkspace(QStringLiteral("fresh.jiheng")));
  const QString file = path(QStringLiteral("steps.jiheng"));
  {
    const auto connection = Connection::open(file, Connection::Access::Create);
    ASSERT_TRUE(connection);
    std::vector<Migration> steps;
    for (const Migration& step : workspaceMigrations()) {
      steps.push_back(step);
      const Status status = migrate((*connection)->database(), steps);
      ASSERT_TRUE(status) << test::words(status);
      EXPECT_EQ(*pragmaNumber((*connection)->database(), QStringLiteral("PRAGMA user_version")),
                step.version);
    }
  }
  EXPECT_EQ(schemaOf(file), fresh);
}

TEST_F(MigrationTest, KeepsACopyFromBeforeAndRecordsTheStep) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  {
    const auto next = open(file, rebuild());
    ASSERT_TRUE(next) << test::words(next);
    const QSqlDatabase database = next->connection->database();
    EXPECT_EQ(*pragmaNumber(database, QStringLiteral("PRAGMA user_version")), currentSchemaVersion() + 1);
    EXPECT_EQ(*pragmaNumber(database, QStringLiteral("PRAGMA foreign_keys")), 1);
    auto colour = runSql(database, QStringLiteral("SELECT colour FROM products WHERE id = 'p1'"));
    ASSERT_TRUE(colour && colour->next());
    EXPECT_EQ(colour->value(0).toString(), QStringLiteral("red"));
    colour->finish();
    const auto entries = readAudit(database, {});
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->back().action, QStringLiteral("workspace.migrated"));
    EXPECT_TRUE(entries->back().sentence.en.contains(backupName()))
        << qPrintable(entries->back().sentence.en);
    EXPECT_TRUE(checkAuditTrail(database)->intact);
  }
  EXPECT_EQ(folder().keys(), (QStringList{QStringLiteral("a.jiheng"), backupName()}));
  // The copy is a workspace of the old version, whole.
  const auto backup = opened(path(backupName()));
  ASSERT_TRUE(backup);
  EXPECT_EQ(test::productIds(*backup), QStringList{QStringLiteral("p1")});
  // And this version refuses the migrated file.
  EXPECT_EQ(refusal(file).code, ErrorCode::NewerFile);
}

TEST_F(MigrationTest, GivesASecondCopyOfTheSameSecondAnotherName) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  ASSERT_TRUE(QFile::copy(file, path(backupName())));
  ASSERT_TRUE(open(file, rebuild()));
  EXPECT_TRUE(QFile::exists(
      path(QStringLiteral("a.version-%1.20250715-040000-2.jiheng").arg(currentSchemaVersion()))));
}

TEST_F(MigrationTest, LeavesTheFileAsItWasWhenTheStepFails) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  for (const QString& bad : {QStringLiteral("INSERT INTO none VALUES (1)"),
                             // Breaks a link: only the check before the commit can see it.
                             QStringLiteral("INSERT INTO product_technologies VALUES ('p1', 'none')")}) {
    const auto before = folder();
    const auto next =
        open(file, withNext({QStringLiteral("ALTER TABLE products ADD COLUMN colour TEXT"), bad}));
    ASSERT_FALSE(next);
    EXPECT_FALSE(next.error().kept.isEmpty());
    EXPECT_TRUE(before == folder()) << qPrintable(folder().keys().join(QLatin1Char('\n')));
  }
  EXPECT_TRUE(opened(file));
}

TEST_F(MigrationTest, KeepsTheStepsBeforeTheOneThatFailsAndNamesTheCopy) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  std::vector<Migration> steps = rebuild();
  steps.push_back({currentSchemaVersion() + 2, {QStringLiteral("INSERT INTO none VALUES (1)")}});
  const auto next = open(file, steps);
  ASSERT_FALSE(next);
  EXPECT_TRUE(next.error().in(Language::English).contains(backupName())) << test::words(next);
  EXPECT_EQ(test::sqlOn(file, {QStringLiteral("PRAGMA user_version")}),
            QStringList{QString::number(currentSchemaVersion() + 1)});
}

#ifdef Q_OS_LINUX
TEST_F(MigrationTest, ChecksTheSpaceBeforeTheFirstStep) {
  const QString disk = path(QStringLiteral("disk"));
  ASSERT_TRUE(QDir().mkdir(disk));
  if (mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=1m") != 0)
    GTEST_SKIP() << "cannot mount a disk here";
  const QString file = QString(disk + QStringLiteral("/a.jiheng"));
  EXPECT_TRUE(QFile::copy(makeWorkspace(QStringLiteral("a.jiheng")), file));
  {
    const QByteArray before = test::bytesOf(file);
    const auto next = open(file, rebuild());
    EXPECT_FALSE(next);
    EXPECT_EQ(next ? ErrorCode::System : next.error().code, ErrorCode::NoSpace) << test::words(next);
    EXPECT_EQ(test::bytesOf(file), before);
    EXPECT_EQ(QDir(disk).entryList(QDir::Files | QDir::Hidden).size(), 1);
  }
  EXPECT_EQ(umount(QFile::encodeName(disk).constData()), 0);
}
#endif
