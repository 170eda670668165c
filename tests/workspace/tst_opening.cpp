#include <QDir>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include "app/workspace/schema.h"
#include "tests/workspace/workspace_fixture.h"

using namespace jiheng;

namespace {

class OpeningTest : public test::WorkspaceTest {
 protected:
  QString write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
  }
  /// A workspace of several hundred pages.
  QString makeLarge(const QString& name) const {
    const QString file = makeWorkspace(name);
    const auto workspace = opened(file);
    EXPECT_TRUE(workspace && workspace->write([](WriteScope& scope) -> Status {
      for (int i = 0; i < 300; ++i)
        JIHENG_TRY(test::addProduct(scope, QStringLiteral("q%1").arg(i), QString(1500, QChar(0x6280))));
      return {};
    }));
    return file;
  }
};

std::string english(const Error& error) {
  return QString(error.in(Language::English) + QLatin1Char('\n') + error.detail).toStdString();
}

}  // namespace

TEST_F(OpeningTest, SaysThatAFileIsNotThere) {
  const Error error = refusal(path(QStringLiteral("没有.jiheng")));
  EXPECT_EQ(error.code, ErrorCode::NotFound);
  EXPECT_TRUE(error.in(Language::English).contains(QStringLiteral("没有.jiheng"))) << english(error);
  EXPECT_EQ(refusal(path(QStringLiteral("no folder/a.jiheng"))).code, ErrorCode::NotFound);
  EXPECT_EQ(refusal(QString()).code, ErrorCode::NotFound);
}

TEST_F(OpeningTest, RefusesAFolder) {
  ASSERT_TRUE(QDir().mkdir(path(QStringLiteral("folder.jiheng"))));
  const Error error = refusal(path(QStringLiteral("folder.jiheng")));
  EXPECT_EQ(error.code, ErrorCode::WrongFile);
  EXPECT_TRUE(error.in(Language::English).contains(QStringLiteral("is a folder"))) << english(error);
}

TEST_F(OpeningTest, RefusesWhatIsNoWorkspace) {
  const QByteArray magic("SQLite format 3\0", 16);
  EXPECT_EQ(refusal(write(QStringLiteral("empty.jiheng"), QByteArray())).code, ErrorCode::WrongFile);
  EXPECT_EQ(refusal(write(QStringLiteral("text.jiheng"), QByteArray("hello"))).code, ErrorCode::WrongFile);
  EXPECT_EQ(refusal(write(QStringLiteral("long.jiheng"), QByteArray(9000, 'x'))).code, ErrorCode::WrongFile);
  EXPECT_EQ(refusal(write(QStringLiteral("magic.jiheng"), magic)).code, ErrorCode::WrongFile);
  EXPECT_EQ(refusal(write(QStringLiteral("half.jiheng"), magic.left(9))).code, ErrorCode::WrongFile);
  const Error empty = refusal(path(QStringLiteral("empty.jiheng")));
  EXPECT_TRUE(empty.in(Language::English).contains(QStringLiteral("is empty"))) << english(empty);
}

#ifdef Q_OS_LINUX
TEST_F(OpeningTest, DoesNotWaitForeverOnAPipe) {
  const QString pipe = path(QStringLiteral("pipe.jiheng"));
  ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
  EXPECT_EQ(refusal(pipe).code, ErrorCode::WrongFile);
}
#endif

TEST_F(OpeningTest, TellsAnotherProgramsSqliteFileApart) {
  const QString file = path(QStringLiteral("other.db"));
  test::sqlOn(file,
              {QStringLiteral("CREATE TABLE products (id TEXT)"), QStringLiteral("PRAGMA user_version = 1")});
  const Error error = refusal(file);
  EXPECT_EQ(error.code, ErrorCode::WrongFile);
  EXPECT_TRUE(error.in(Language::English).contains(QStringLiteral("another program"))) << english(error);
}

TEST_F(OpeningTest, RefusesATruncatedFileAtEveryLength) {
  const QByteArray whole = test::bytesOf(makeLarge(QStringLiteral("whole.jiheng")));
  ASSERT_GT(whole.size(), 100 * 4096);
  for (const qsizetype length : {qsizetype(1), qsizetype(15), qsizetype(16), qsizetype(60), qsizetype(99),
                                 qsizetype(100), qsizetype(1000), qsizetype(4096), qsizetype(8192),
                                 whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
    const QString file = write(QStringLiteral("cut.jiheng"), whole.left(length));
    EXPECT_EQ(refusal(file).code, ErrorCode::WrongFile) << length;
  }
}

TEST_F(OpeningTest, FindsADamagedPage) {
  QByteArray bytes = test::bytesOf(makeLarge(QStringLiteral("whole.jiheng")));
  for (qsizetype at = 20 * 4096; at < 60 * 4096; ++at) bytes[at] = '\x5a';
  const Error error = refusal(write(QStringLiteral("damaged.jiheng"), bytes));
  EXPECT_EQ(error.code, ErrorCode::Damaged);
  EXPECT_TRUE(error.in(Language::English).contains(QStringLiteral("damaged.jiheng"))) << english(error);
}

TEST_F(OpeningTest, FindsThatATableIsMissing) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  test::sqlOn(file, {QStringLiteral("DROP TABLE tags")});
  const Error error = refusal(file);
  EXPECT_EQ(error.code, ErrorCode::Damaged);
  EXPECT_TRUE(error.in(Language::English).contains(QStringLiteral("tags"))) << english(error);
}

TEST_F(OpeningTest, FindsThatTheVersionIsMissing) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  test::sqlOn(file, {QStringLiteral("PRAGMA user_version = 0")});
  EXPECT_EQ(refusal(file).code, ErrorCode::Damaged);
}

TEST_F(OpeningTest, RefusesANewerFileByteForByteUntouched) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  const int newer = currentSchemaVersion() + 1;
  test::sqlOn(file, {QStringLiteral("PRAGMA user_version = %1").arg(newer)});
  const Error error = refusal(file);
  EXPECT_EQ(error.code, ErrorCode::NewerFile);
  EXPECT_TRUE(error.in(Language::English).contains(QString::number(newer))) << english(error);
}

TEST_F(OpeningTest, RefusesANewerFileThatStandsInItsWriteAheadLog) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  test::sqlOn(file, {QStringLiteral("PRAGMA journal_mode = WAL"),
                     QStringLiteral("PRAGMA user_version = %1").arg(currentSchemaVersion() + 1)});
  EXPECT_EQ(refusal(file).code, ErrorCode::NewerFile);
}

TEST_F(OpeningTest, BringsAFileInWriteAheadModeBackToOneFile) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  test::sqlOn(file, {QStringLiteral("PRAGMA journal_mode = WAL")});
  {
    const auto workspace = opened(file);
    ASSERT_TRUE(workspace);
    EXPECT_TRUE(test::addProduct(*workspace, QStringLiteral("p2"), QStringLiteral("x")));
    EXPECT_FALSE(QFile::exists(QString(file + QStringLiteral("-wal"))));
  }
  EXPECT_EQ(test::sqlOn(file, {QStringLiteral("PRAGMA journal_mode")}),
            QStringList{QStringLiteral("delete")});
}

TEST_F(OpeningTest, RefusesAFileMarkedReadOnlyAndSaysWhatToDo) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  ASSERT_TRUE(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::ReadUser));
  const Error error = refusal(file);
  EXPECT_EQ(error.code, ErrorCode::ReadOnly);
  EXPECT_TRUE(error.in(Language::English).contains(QStringLiteral("write protection"))) << english(error);
  QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

#ifdef Q_OS_LINUX
namespace {
/// Gives up the administrator's rights for a while: they would pass every check of rights.
class AsOrdinaryUser {
 public:
  AsOrdinaryUser() : m_done(geteuid() == 0 && setresuid(65534, 65534, 0) == 0) {}
  ~AsOrdinaryUser() {
    if (m_done && setresuid(0, 0, 0) != 0) abort();
  }

 private:
  bool m_done;
};
}  // namespace

TEST_F(OpeningTest, RefusesAFolderThatCannotBeWritten) {
  ASSERT_TRUE(QDir().mkdir(path(QStringLiteral("locked"))));
  const QString file = path(QStringLiteral("locked/a.jiheng"));
  ASSERT_TRUE(QFile::copy(makeWorkspace(QStringLiteral("a.jiheng")), file));
  const QByteArray folder = QFile::encodeName(path(QStringLiteral("locked")));
  ASSERT_EQ(chmod(folder.constData(), 0555), 0);
  const QByteArray before = test::bytesOf(file);
  const Error error = refusal(file);
  EXPECT_EQ(error.code, ErrorCode::ReadOnly);
  EXPECT_TRUE(error.in(Language::English).contains(QStringLiteral("locked"))) << english(error);
  EXPECT_EQ(test::bytesOf(file), before);
  const auto made = Workspace::create(path(QStringLiteral("locked/b.jiheng")), QStringLiteral("x"), clock);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::ReadOnly);
  EXPECT_EQ(QDir(path(QStringLiteral("locked")))
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                .size(),
            1);
  ASSERT_EQ(chmod(folder.constData(), 0755), 0);
}

TEST_F(OpeningTest, RefusesAFileOfSomebodyElse) {
  if (geteuid() != 0) GTEST_SKIP() << "needs an administrator, to make another user's file";
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  ASSERT_EQ(chmod(QFile::encodeName(path(QString())).constData(), 0777), 0);
  ASSERT_EQ(chmod(QFile::encodeName(file).constData(), 0644), 0);
  {
    const AsOrdinaryUser user;
    EXPECT_EQ(refusal(file).code, ErrorCode::ReadOnly);
  }
  ASSERT_EQ(chmod(QFile::encodeName(file).constData(), 0600), 0);
  {
    const auto before = folder();
    const AsOrdinaryUser user;
    const auto workspace = Workspace::open(file, QStringLiteral("x"), clock);
    ASSERT_FALSE(workspace);
    EXPECT_EQ(workspace.error().code, ErrorCode::ReadOnly);
    EXPECT_TRUE(workspace.error().in(Language::English).contains(QStringLiteral("cannot be read")));
    EXPECT_EQ(folder().keys(), before.keys());
  }
}

TEST_F(OpeningTest, RefusesAReadOnlyDisk) {
  ASSERT_TRUE(QDir().mkdir(path(QStringLiteral("disk"))));
  const QByteArray disk = QFile::encodeName(path(QStringLiteral("disk")));
  if (mount("tmpfs", disk.constData(), "tmpfs", 0, "size=4m") != 0)
    GTEST_SKIP() << "cannot mount a disk here";
  const QString file = path(QStringLiteral("disk/a.jiheng"));
  EXPECT_TRUE(QFile::copy(makeWorkspace(QStringLiteral("a.jiheng")), file));
  EXPECT_EQ(mount("tmpfs", disk.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
  EXPECT_EQ(refusal(file).code, ErrorCode::ReadOnly);
  EXPECT_EQ(umount(disk.constData()), 0);
}
#endif
