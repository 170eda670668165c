#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QSysInfo>

#include "tests/workspace/workspace_fixture.h"

using namespace jiheng;

namespace {

class WindowsTest : public test::WorkspaceTest {
 protected:
  /// Starts a second window and returns the first line that it says.
  static QString start(QProcess& process, const QString& mode, const QString& file) {
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QStringLiteral(JIHENG_WORKSPACE_WINDOW), {mode, file});
    while (!process.canReadLine() && process.waitForReadyRead(30000)) {
    }
    return QString::fromUtf8(process.readLine()).trimmed();
  }
  static void finish(QProcess& process) {
    process.write("\n");
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(30000));
  }
};

}  // namespace

TEST_F(WindowsTest, RefusesTheSameFileTwiceInOneProcess) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  {
    const auto first = opened(file);
    ASSERT_TRUE(first);
    EXPECT_EQ(refusal(file).code, ErrorCode::InUse);
    EXPECT_TRUE(test::addProduct(*first, QStringLiteral("p2"), QStringLiteral("x")));
    EXPECT_EQ(refusal(file).code, ErrorCode::InUse);
  }
  EXPECT_TRUE(opened(file));
}

TEST_F(WindowsTest, KeepsItsHoldOnTheFileWhenItIsOpenedAgain) {
  // On POSIX systems a process that closes any handle of a file loses its locks on it: a look at the file from
  // the same process could let another program write into the middle of a transaction.
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  const auto first = opened(file);
  ASSERT_TRUE(first);
  const Status status = first->write([&](WriteScope& scope) -> Status {
    JIHENG_TRY(test::addProduct(scope, QStringLiteral("p2"), QStringLiteral("x")));
    EXPECT_FALSE(Workspace::open(file, QStringLiteral("x"), clock));
    EXPECT_FALSE(Workspace::restore(file, path(QStringLiteral("b.jiheng"))));
    QProcess other;
    EXPECT_EQ(start(other, QStringLiteral("begin"), file), QStringLiteral("busy"));
    finish(other);
    return {};
  });
  EXPECT_TRUE(status) << test::words(status);
  EXPECT_FALSE(QFile::exists(path(QStringLiteral("b.jiheng"))));
}

TEST_F(WindowsTest, SeesThroughALinkToTheSameFile) {
#ifdef Q_OS_WIN
  GTEST_SKIP() << "needs a symbolic link";
#endif
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  const QString link = path(QStringLiteral("link.jiheng"));
  ASSERT_TRUE(QFile::link(file, link));
  const auto first = opened(link);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->path(), link);
  EXPECT_EQ(refusal(file).code, ErrorCode::InUse);
}

TEST_F(WindowsTest, NamesTheOtherWindow) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  QProcess other;
  ASSERT_EQ(start(other, QStringLiteral("hold"), file), QStringLiteral("open"));
  const Error error = refusal(file);
  EXPECT_EQ(error.code, ErrorCode::InUse);
  for (const Language language : {Language::English, Language::Chinese}) {
    const QString text = error.in(language);
    EXPECT_TRUE(text.contains(QString::number(other.processId()))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QSysInfo::machineHostName())) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("workspace_window"))) << qPrintable(text);
  }
  finish(other);
  EXPECT_TRUE(opened(file));
}

TEST_F(WindowsTest, IsRefusedInTheOtherWindowWhileOpenHere) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  const auto first = opened(file);
  ASSERT_TRUE(first);
  QProcess other;
  const QString answer = start(other, QStringLiteral("hold"), file);
  EXPECT_TRUE(answer.startsWith(QStringLiteral("error %1 ").arg(static_cast<int>(ErrorCode::InUse))))
      << qPrintable(answer);
  EXPECT_TRUE(answer.contains(QString::number(QCoreApplication::applicationPid()))) << qPrintable(answer);
  finish(other);
}

TEST_F(WindowsTest, LosesNothingThatWasCommittedWhenTheWriterIsKilled) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  QProcess writer;
  ASSERT_EQ(start(writer, QStringLiteral("write"), file), QStringLiteral("writing"));
  writer.kill();
  ASSERT_TRUE(writer.waitForFinished(30000));
  // What the killed writer left: pages of its transaction in the file, the journal to undo them, and its
  // lock.
  ASSERT_GT(QFileInfo(QString(file + QStringLiteral("-journal"))).size(), 0);
  ASSERT_TRUE(test::bytesOf(file).contains("lost-"));
  ASSERT_TRUE(QFile::exists(path(QStringLiteral(".a.jiheng.lock"))));

  const auto workspace = opened(file);
  ASSERT_TRUE(workspace);
  EXPECT_EQ(test::productIds(*workspace), (QStringList{QStringLiteral("kept-0-0"), QStringLiteral("kept-1-0"),
                                                       QStringLiteral("kept-2-0"), QStringLiteral("p1")}));
  const auto check = workspace->checkAudit();
  ASSERT_TRUE(check) << test::words(check);
  EXPECT_TRUE(check->intact) << qPrintable(check->finding.in(Language::English));
  EXPECT_EQ(check->entries, 5);
  EXPECT_TRUE(test::addProduct(*workspace, QStringLiteral("p2"), QStringLiteral("x")));
}

TEST_F(WindowsTest, IsNotKeptOutByTheLockOfACrashWithItsOwnProcessNumber) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  QFile lock(path(QStringLiteral(".a.jiheng.lock")));
  // What an earlier run with our process number (usual in containers) leaves behind.
  QByteArray left;
  {
    const auto workspace = opened(file);
    left = test::bytesOf(lock.fileName());
  }
  ASSERT_FALSE(left.isEmpty());
  ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
  lock.write(left);
  lock.close();
  EXPECT_TRUE(opened(file));
}

TEST_F(WindowsTest, LeavesTheLockOfAnotherComputerAlone) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  QFile lock(path(QStringLiteral(".a.jiheng.lock")));
  ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
  lock.write("999999\njiheng\nworkstation-7\n12345678-1234-1234-1234-123456789012\nabcdef\n");
  lock.close();
  const Error error = refusal(file);
  EXPECT_EQ(error.code, ErrorCode::InUse);
  EXPECT_TRUE(error.in(Language::English).contains(QStringLiteral("workstation-7")))
      << qPrintable(error.in(Language::English));
  EXPECT_TRUE(error.in(Language::English).contains(QStringLiteral(".a.jiheng.lock")))
      << qPrintable(error.in(Language::English));
}

TEST_F(WindowsTest, SaysThatAnotherProgramHoldsTheFile) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  {
    QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
    other.setDatabaseName(file);
    ASSERT_TRUE(other.open());
    ASSERT_TRUE(QSqlQuery(other).exec(QStringLiteral("BEGIN EXCLUSIVE")));
    const auto workspace = Workspace::open(file, QStringLiteral("x"), clock);
    EXPECT_FALSE(workspace);
    EXPECT_EQ(workspace ? ErrorCode::System : workspace.error().code, ErrorCode::InUse)
        << test::words(workspace);
    EXPECT_FALSE(QFile::exists(path(QStringLiteral(".a.jiheng.lock"))));
    EXPECT_TRUE(QSqlQuery(other).exec(QStringLiteral("ROLLBACK")));
    other.close();
  }
  QSqlDatabase::removeDatabase(QStringLiteral("holder"));
  EXPECT_TRUE(opened(file));
}
