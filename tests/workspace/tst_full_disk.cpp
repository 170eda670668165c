#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

#include "app/workspace/sql.h"
#include "tests/workspace/workspace_fixture.h"

using namespace jiheng;

namespace {

class FullDiskTest : public test::WorkspaceTest {
 protected:
  static Status addMany(Workspace& workspace, int count) {
    return workspace.write([&](WriteScope& scope) -> Status {
      for (int i = 0; i < count; ++i)
        JIHENG_TRY(test::addProduct(scope, QStringLiteral("many%1").arg(i), QString(2000, QChar(0x6280))));
      return {};
    });
  }
};

}  // namespace

TEST_F(FullDiskTest, SaysSoAndKeepsWhatWasThere) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  {
    const auto workspace = opened(file);
    ASSERT_TRUE(workspace);
    auto pages = runSql(workspace->database(), QStringLiteral("PRAGMA page_count"));
    ASSERT_TRUE(pages && pages->next());
    const int limit = pages->value(0).toInt() + 4;
    pages->finish();
    ASSERT_TRUE(runSql(workspace->database(), QStringLiteral("PRAGMA max_page_count = %1").arg(limit)));
    const QString head = workspace->auditHead();
    const Status status = addMany(*workspace, 200);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::NoSpace) << test::words(status);
    EXPECT_FALSE(status.error().kept.isEmpty());
    EXPECT_EQ(workspace->auditHead(), head);
    EXPECT_EQ(test::productIds(*workspace), QStringList{QStringLiteral("p1")});
    EXPECT_TRUE(test::addProduct(*workspace, QStringLiteral("small"), QStringLiteral("x")));
  }
  const auto workspace = opened(file);
  ASSERT_TRUE(workspace);
  EXPECT_TRUE(workspace->checkAudit()->intact);
  EXPECT_EQ(test::productIds(*workspace).size(), 2);
}

#ifdef Q_OS_LINUX
namespace {

/// A small real disk.
class SmallDisk {
 public:
  explicit SmallDisk(const QString& path) : m_path(QFile::encodeName(path)) {
    QDir().mkpath(path);
    m_mounted = mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=1m") == 0;
  }
  ~SmallDisk() {
    if (m_mounted) umount(m_path.constData());
  }
  bool isThere() const { return m_mounted; }

 private:
  QByteArray m_path;
  bool m_mounted = false;
};

void fill(const QString& path) {
  QFile ballast(path);
  ASSERT_TRUE(ballast.open(QIODevice::Append | QIODevice::Unbuffered));
  const QByteArray block(4096, 'x');
  while (ballast.write(block) == block.size()) {
  }
}

}  // namespace

TEST_F(FullDiskTest, KeepsTheDataOnARealFullDisk) {
  const SmallDisk disk(path(QStringLiteral("盘")));
  if (!disk.isThere()) GTEST_SKIP() << "cannot mount a disk here";
  const QString file = path(QStringLiteral("盘/a.jiheng"));
  const QString ballast = path(QStringLiteral("盘/ballast"));
  {
    auto workspace = Workspace::create(file, QStringLiteral("x"), clock);
    ASSERT_TRUE(workspace) << test::words(workspace);
    ASSERT_TRUE(test::addProduct(**workspace, QStringLiteral("p1"), QStringLiteral("x")));
    const Status large = addMany(**workspace, 1000);
    ASSERT_FALSE(large);
    EXPECT_EQ(large.error().code, ErrorCode::NoSpace) << test::words(large);
    EXPECT_FALSE(QFile::exists(QString(file + QStringLiteral("-journal"))));
    fill(ballast);
    const Status small = addMany(**workspace, 1);
    ASSERT_FALSE(small);
    EXPECT_EQ(small.error().code, ErrorCode::NoSpace) << test::words(small);
    const Status backup = (*workspace)->backup(path(QStringLiteral("盘/b.jiheng")));
    ASSERT_FALSE(backup);
    EXPECT_EQ(backup.error().code, ErrorCode::NoSpace) << test::words(backup);
    EXPECT_EQ(test::productIds(**workspace), QStringList{QStringLiteral("p1")});
  }
  const QDir folder(path(QStringLiteral("盘")));
  const auto names = [&] { return folder.entryList(QDir::Files | QDir::Hidden, QDir::Name); };
  const QStringList two{QStringLiteral("a.jiheng"), QStringLiteral("ballast")};
  EXPECT_EQ(names(), two);

  // Closing gave back the page of the lock file.
  fill(ballast);
  const QByteArray before = test::bytesOf(file);
  const auto full = Workspace::open(file, QStringLiteral("x"), clock);
  ASSERT_FALSE(full);
  EXPECT_EQ(full.error().code, ErrorCode::NoSpace) << test::words(full);
  const auto made = Workspace::create(path(QStringLiteral("盘/c.jiheng")), QStringLiteral("x"), clock);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::NoSpace) << test::words(made);
  EXPECT_EQ(names(), two);
  EXPECT_EQ(test::bytesOf(file), before);

  ASSERT_TRUE(QFile::remove(ballast));
  const auto workspace = opened(file);
  ASSERT_TRUE(workspace);
  EXPECT_EQ(test::productIds(*workspace), QStringList{QStringLiteral("p1")});
  EXPECT_TRUE(workspace->checkAudit()->intact);
}
#endif
