#include <QDir>
#include <QFile>

#include "app/workspace/schema.h"
#include "app/workspace/sql.h"
#include "tests/workspace/workspace_fixture.h"

using namespace jiheng;

namespace {
class BackupTest : public test::WorkspaceTest {};
}  // namespace

TEST_F(BackupTest, IsAWorkspaceWithTheSameContentAndTrail) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  const QString copy = path(QStringLiteral("备份 1.jiheng"));
  QString head;
  QString id;
  {
    const auto workspace = opened(file);
    ASSERT_TRUE(workspace);
    // A list that is still being read must not stand in the way.
    auto reading = runSql(workspace->database(), QStringLiteral("SELECT id FROM products"));
    ASSERT_TRUE(reading && reading->next());
    const Status status = workspace->backup(copy);
    ASSERT_TRUE(status) << test::words(status);
    head = workspace->auditHead();
    id = workspace->id();
    EXPECT_TRUE(test::addProduct(*workspace, QStringLiteral("later"), QStringLiteral("x")));
  }
  EXPECT_EQ(folder().keys(), (QStringList{QStringLiteral("a.jiheng"), QStringLiteral("备份 1.jiheng")}));
  const auto backup = opened(copy);
  ASSERT_TRUE(backup);
  EXPECT_EQ(backup->id(), id);
  EXPECT_EQ(backup->auditHead(), head);
  EXPECT_EQ(test::productIds(*backup), QStringList{QStringLiteral("p1")});
  EXPECT_TRUE(backup->checkAudit()->intact);
}

TEST_F(BackupTest, RefusesToReplaceAFile) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  const QString other = makeWorkspace(QStringLiteral("b.jiheng"));
  const auto workspace = opened(file);
  ASSERT_TRUE(workspace);
  const auto before = folder();
  for (const QString& taken : {file, other}) {
    const Status status = workspace->backup(taken);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::Refused);
  }
  const Status nowhere = workspace->backup(path(QStringLiteral("none/b.jiheng")));
  ASSERT_FALSE(nowhere);
  EXPECT_EQ(nowhere.error().code, ErrorCode::NotFound);
  EXPECT_TRUE(before == folder());
}

TEST_F(BackupTest, RestoresToANewFileAndLeavesTheBackupAlone) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  const QByteArray bytes = test::bytesOf(file);
  // A backup on a stick is often marked read-only; restoring only reads it.
  QFile::setPermissions(file, QFileDevice::ReadOwner);
  const QString restored = path(QStringLiteral("恢复.jiheng"));
  const Status status = Workspace::restore(file, restored);
  ASSERT_TRUE(status) << test::words(status);
  EXPECT_EQ(test::bytesOf(file), bytes);
  const auto workspace = opened(restored);
  ASSERT_TRUE(workspace);
  EXPECT_EQ(test::productIds(*workspace), QStringList{QStringLiteral("p1")});
  QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

TEST_F(BackupTest, RestoreRefusesABadBackupAndATakenName) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  const QString cut = path(QStringLiteral("cut.jiheng"));
  QFile half(cut);
  ASSERT_TRUE(half.open(QIODevice::WriteOnly));
  half.write(test::bytesOf(file).left(9000));
  half.close();
  const QString newer = path(QStringLiteral("newer.jiheng"));
  ASSERT_TRUE(QFile::copy(file, newer));
  test::sqlOn(newer, {QStringLiteral("PRAGMA user_version = %1").arg(currentSchemaVersion() + 1)});
  const auto before = folder();
  const QString target = path(QStringLiteral("new.jiheng"));
  const auto code = [](const Status& status) { return status ? ErrorCode::System : status.error().code; };
  EXPECT_EQ(code(Workspace::restore(cut, target)), ErrorCode::WrongFile);
  EXPECT_EQ(code(Workspace::restore(newer, target)), ErrorCode::NewerFile);
  EXPECT_EQ(code(Workspace::restore(path(QStringLiteral("none.jiheng")), target)), ErrorCode::NotFound);
  EXPECT_EQ(code(Workspace::restore(file, cut)), ErrorCode::Refused);
  EXPECT_EQ(code(Workspace::restore(file, file)), ErrorCode::Refused);
  EXPECT_TRUE(before == folder());
}
