#include <QFile>
#include <QThread>

#include "app/workspace/sql.h"
#include "tests/workspace/workspace_fixture.h"

using namespace jiheng;

namespace {

class WriteTest : public test::WorkspaceTest {};

Error refusedByRule() {
  Error error;
  error.code = ErrorCode::Refused;
  error.happened = Text::verbatim(QStringLiteral("no"));
  return error;
}

}  // namespace

TEST_F(WriteTest, KeepsWhatWasWrittenAcrossClosingAndOpening) {
  const QString file = path(QStringLiteral("公司 100% #1?.jiheng"));
  QString id;
  {
    auto workspace = Workspace::create(file, QStringLiteral("李雷"), clock);
    ASSERT_TRUE(workspace) << test::words(workspace);
    EXPECT_EQ((*workspace)->path(), file);
    EXPECT_EQ((*workspace)->name(), QStringLiteral("公司 100% #1?"));
    EXPECT_EQ((*workspace)->actor(), QStringLiteral("李雷"));
    id = (*workspace)->id();
    EXPECT_FALSE(id.isEmpty());
    ASSERT_TRUE(test::addProduct(**workspace, QStringLiteral("p1"), QStringLiteral("激光雷达")));
  }
  const auto workspace = opened(file);
  ASSERT_TRUE(workspace);
  EXPECT_EQ(workspace->id(), id);
  EXPECT_EQ(test::productIds(*workspace), QStringList{QStringLiteral("p1")});
  EXPECT_EQ(folder().keys(), (QStringList{QStringLiteral(".公司 100% #1?.jiheng.lock"),
                                          QStringLiteral("公司 100% #1?.jiheng")}));
}

TEST_F(WriteTest, LeavesNothingButTheFileWhenClosed) {
  makeWorkspace(QStringLiteral("a.jiheng"));
  EXPECT_EQ(folder().keys(), QStringList{QStringLiteral("a.jiheng")});
}

TEST_F(WriteTest, WorksWithTheSettingsThatKeepDataSafe) {
  const auto workspace = opened(makeWorkspace(QStringLiteral("a.jiheng")));
  ASSERT_TRUE(workspace);
  const auto pragma = [&](const QString& name) {
    auto query = runSql(workspace->database(), QString(QStringLiteral("PRAGMA ") + name));
    return query && query->next() ? query->value(0).toString() : QString();
  };
  EXPECT_EQ(pragma(QStringLiteral("foreign_keys")), QStringLiteral("1"));
  EXPECT_EQ(pragma(QStringLiteral("synchronous")), QStringLiteral("3"));
  EXPECT_EQ(pragma(QStringLiteral("journal_mode")), QStringLiteral("delete"));
  EXPECT_GE(pragma(QStringLiteral("busy_timeout")).toInt(), 1000);
}

TEST_F(WriteTest, RefusesALinkToARecordThatIsNotThere) {
  const auto workspace = opened(makeWorkspace(QStringLiteral("a.jiheng")));
  ASSERT_TRUE(workspace);
  const Status status = workspace->write([](WriteScope& scope) -> Status {
    JIHENG_TRY(
        runSql(scope.database(), QStringLiteral("INSERT INTO product_technologies VALUES ('p1', 'none')")));
    return {};
  });
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code, ErrorCode::Refused);
}

TEST_F(WriteTest, RollsBackTheEditAndItsAuditEntryTogether) {
  const auto workspace = opened(makeWorkspace(QStringLiteral("a.jiheng")));
  ASSERT_TRUE(workspace);
  const QString head = workspace->auditHead();
  int signalled = 0;
  QObject::connect(workspace.get(), &Workspace::written, workspace.get(), [&] { ++signalled; });
  const Status status = workspace->write([](WriteScope& scope) -> Status {
    JIHENG_TRY(test::addProduct(scope, QStringLiteral("p2"), QStringLiteral("x")));
    // A query that is still being read must not keep the transaction from being rolled back.
    JIHENG_ASSIGN(QSqlQuery reading, runSql(scope.database(), QStringLiteral("SELECT id FROM products")));
    (void)reading.next();
    return fail(refusedByRule());
  });
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code, ErrorCode::Refused);
  EXPECT_EQ(test::productIds(*workspace), QStringList{QStringLiteral("p1")});
  EXPECT_EQ(workspace->auditHead(), head);
  EXPECT_EQ(signalled, 0);
  EXPECT_TRUE(test::addProduct(*workspace, QStringLiteral("p3"), QStringLiteral("y")));
  EXPECT_EQ(signalled, 1);
}

TEST_F(WriteTest, RefusesAWriteInsideAWrite) {
  const auto workspace = opened(makeWorkspace(QStringLiteral("a.jiheng")));
  ASSERT_TRUE(workspace);
  Status inner;
  Status copy;
  const Status outer = workspace->write([&](WriteScope& scope) -> Status {
    inner = test::addProduct(*workspace, QStringLiteral("inner"), QStringLiteral("x"));
    copy = workspace->backup(path(QStringLiteral("copy.jiheng")));
    return test::addProduct(scope, QStringLiteral("outer"), QStringLiteral("y"));
  });
  ASSERT_TRUE(outer) << test::words(outer);
  ASSERT_FALSE(inner);
  EXPECT_EQ(inner.error().code, ErrorCode::Refused);
  ASSERT_FALSE(copy);
  EXPECT_EQ(copy.error().code, ErrorCode::Refused);
  EXPECT_EQ(test::productIds(*workspace), (QStringList{QStringLiteral("outer"), QStringLiteral("p1")}));
}

TEST_F(WriteTest, LetsAListenerWriteAndCloseAfterTheCommit) {
  auto workspace = opened(makeWorkspace(QStringLiteral("a.jiheng")));
  ASSERT_TRUE(workspace);
  bool again = false;
  QObject context;
  QObject::connect(workspace.get(), &Workspace::written, &context, [&] {
    if (again) {
      workspace.reset();
      return;
    }
    again = true;
    EXPECT_TRUE(test::addProduct(*workspace, QStringLiteral("p3"), QStringLiteral("y")));
  });
  EXPECT_TRUE(test::addProduct(*workspace, QStringLiteral("p2"), QStringLiteral("x")));
  EXPECT_FALSE(workspace);
  EXPECT_EQ(folder().keys(), QStringList{QStringLiteral("a.jiheng")});
}

TEST_F(WriteTest, TakesACompanyNumberOnceAmongThoseNotRemoved) {
  const auto workspace = opened(makeWorkspace(QStringLiteral("a.jiheng")));
  ASSERT_TRUE(workspace);
  const auto insert = [&](const QString& id, const QString& number, const QVariant& removed) {
    return workspace->write([&](WriteScope& scope) -> Status {
      JIHENG_TRY(runSql(scope.database(),
                        QStringLiteral("INSERT INTO products (id, number, removed_at) VALUES (?, ?, ?)"),
                        {id, number, removed}));
      return {};
    });
  };
  EXPECT_TRUE(insert(QStringLiteral("a"), QStringLiteral("N1"), QStringLiteral("2025-07-15T00:00:00Z")));
  EXPECT_TRUE(insert(QStringLiteral("b"), QStringLiteral("N1"), QVariant()));
  EXPECT_TRUE(insert(QStringLiteral("c"), QString(), QVariant()));
  EXPECT_TRUE(insert(QStringLiteral("d"), QString(), QVariant()));
  const Status twice = insert(QStringLiteral("e"), QStringLiteral("N1"), QVariant());
  ASSERT_FALSE(twice);
  EXPECT_EQ(twice.error().code, ErrorCode::Refused);
}

TEST_F(WriteTest, CreateRefusesToReplaceAnything) {
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  const auto before = folder();
  for (const QString& taken : {file, path(QString())}) {
    const auto workspace = Workspace::create(taken, QStringLiteral("x"), clock);
    ASSERT_FALSE(workspace);
    EXPECT_TRUE(workspace.error().code == ErrorCode::Refused ||
                workspace.error().code == ErrorCode::InvalidInput)
        << test::words(workspace);
  }
  const auto nowhere = Workspace::create(path(QStringLiteral("none/b.jiheng")), QStringLiteral("x"), clock);
  ASSERT_FALSE(nowhere);
  EXPECT_EQ(nowhere.error().code, ErrorCode::NotFound);
  EXPECT_TRUE(before == folder());
}

TEST_F(WriteTest, CreateRefusesANameWhoseOldJournalWouldBePlayedIntoIt) {
  QFile journal(path(QStringLiteral("a.jiheng-journal")));
  ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
  journal.write("left behind");
  journal.close();
  const auto workspace = Workspace::create(path(QStringLiteral("a.jiheng")), QStringLiteral("x"), clock);
  ASSERT_FALSE(workspace);
  EXPECT_EQ(workspace.error().code, ErrorCode::Refused);
  EXPECT_EQ(folder().keys(), QStringList{QStringLiteral("a.jiheng-journal")});
}

TEST_F(WriteTest, RefusesWritesFromAnotherThread) {
  const auto workspace = opened(makeWorkspace(QStringLiteral("a.jiheng")));
  ASSERT_TRUE(workspace);
  Status status;
  std::unique_ptr<QThread> thread(QThread::create(
      [&] { status = test::addProduct(*workspace, QStringLiteral("p2"), QStringLiteral("x")); }));
  thread->start();
  thread->wait();
  ASSERT_FALSE(status);
  EXPECT_EQ(test::productIds(*workspace), QStringList{QStringLiteral("p1")});
}

TEST_F(WriteTest, SaysThatTheFileWasMovedWhileOpen) {
#ifdef Q_OS_WIN
  GTEST_SKIP() << "an open file cannot be moved here";
#endif
  const QString file = makeWorkspace(QStringLiteral("a.jiheng"));
  const auto workspace = opened(file);
  ASSERT_TRUE(workspace);
  ASSERT_TRUE(QFile::rename(file, path(QStringLiteral("b.jiheng"))));
  const Status status = test::addProduct(*workspace, QStringLiteral("p2"), QStringLiteral("x"));
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code, ErrorCode::ReadOnly) << test::words(status);
  EXPECT_TRUE(status.error().in(Language::English).contains(QStringLiteral("moved"))) << test::words(status);
}
