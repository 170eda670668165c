// Creating, opening and failing to open workspaces through the real window.
#include <gtest/gtest.h>

#include <QDir>
#include <QLabel>
#include <QLockFile>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QToolButton>

#include "tests/ui/sample_page.h"
#include "tests/ui/support/widget_names.h"
#include "tests/ui/support/window_bench.h"
#include "ui/shell/failure_page.h"
#include "ui/shell/workspace_commands.h"

using namespace jiheng;
using namespace jiheng::test;
using namespace jiheng::ui;

namespace {

class Workspaces : public ::testing::Test {
protected:
  Workspaces() : bench(samplePages()) {
    bench.window().start();
    bench.show();
  }

  QPushButton* button(const char* name) {
    return bench.window().shownWidget()->findChild<QPushButton*>(QLatin1String(name));
  }
  void click(const char* name) {
    QPushButton* found = button(name);
    ASSERT_NE(found, nullptr) << name;
    ASSERT_TRUE(found->isVisible()) << name;
    QTest::mouseClick(found, Qt::LeftButton);
  }
  bool fails() { return bench.window().shownWidget()->objectName() == QStringLiteral("failure"); }
  ErrorCode failure() { return qobject_cast<FailurePage*>(bench.window().shownWidget())->error().code; }
  /// The texts of the page, to see that it says something in both languages.
  QStringList texts() {
    QStringList found;
    for (const QLabel* label : bench.window().shownWidget()->findChildren<QLabel*>())
      if (label->isVisible() && !label->text().isEmpty()) found << label->text();
    return found;
  }

  WindowBench bench;
};

TEST_F(Workspaces, FirstStartOffersTheSampleAndOneClickOpensIt) {
  ASSERT_EQ(bench.window().shownWidget()->objectName(), QStringLiteral("welcome"));
  EXPECT_TRUE(button("welcome.sample")->isDefault());
  click("welcome.sample");
  ASSERT_NE(bench.context().workbench.workspace(), nullptr);
  EXPECT_TRUE(bench.context().workbench.workspace()->path().startsWith(bench.files().documentsFolder()));
  const auto products = bench.context().workbench.portfolio()->products();
  ASSERT_TRUE(products.has_value());
  EXPECT_FALSE(products->empty());
  // A second time the same file is opened, with what was changed in it.
  bench.context().workbench.closeWorkspace();
  bench.window().workspaces().openSample();
  EXPECT_NE(bench.context().workbench.workspace(), nullptr);
  EXPECT_FALSE(fails());
}

TEST_F(Workspaces, CreatesWhereTheUserSaysAndNothingWhenTheUserCancels) {
  click("welcome.create");
  EXPECT_EQ(bench.files().requests.size(), 1);
  EXPECT_EQ(bench.context().workbench.workspace(), nullptr);
  bench.files().answer = bench.scratch().path(QStringLiteral("新.jiheng"));
  click("welcome.create");
  ASSERT_NE(bench.context().workbench.workspace(), nullptr);
  EXPECT_EQ(bench.context().workbench.workspace()->actor(), QStringLiteral("审查人 A"));
  EXPECT_TRUE(bench.window().windowTitle().contains(QStringLiteral("新")));
}

TEST_F(Workspaces, ListsRecentOnesOnTheWelcomePageAndOpensThem) {
  bench.createWorkspace();
  bench.context().workbench.closeWorkspace();
  const QString path = bench.scratch().path(QStringLiteral("工作区.jiheng"));
  QToolButton* recent = nullptr;
  for (QToolButton* button : bench.window().shownWidget()->findChildren<QToolButton*>())
    if (button->property("path").toString() == path && button->isVisibleTo(bench.window().shownWidget()))
      recent = button;
  ASSERT_NE(recent, nullptr);
  recent->click();
  ASSERT_NE(bench.context().workbench.workspace(), nullptr);
  EXPECT_EQ(bench.context().workbench.workspace()->path(), path);
}

TEST_F(Workspaces, AMissingFileHasItsPageAndTryingAgainOpensItOnceItIsThere) {
  const QString path = bench.scratch().path(QStringLiteral("later.jiheng"));
  bench.window().workspaces().openPath(path);
  ASSERT_TRUE(fails());
  EXPECT_EQ(failure(), ErrorCode::NotFound);
  EXPECT_TRUE(texts().join(QLatin1Char('\n')).contains(QStringLiteral("later.jiheng")));
  EXPECT_FALSE(QFile::exists(path)) << "nothing is made in its place";
  {
    const FixedClock clock(QDate(2026, 3, 2));
    ASSERT_TRUE(Workspace::create(path, QStringLiteral("A"), clock).has_value());
  }
  click("failure.retry");
  EXPECT_FALSE(fails());
  EXPECT_NE(bench.context().workbench.workspace(), nullptr);
}

TEST_F(Workspaces, AFolderAnotherProgramsFileAndATruncatedOneEachHaveTheirPage) {
  QDir().mkpath(bench.scratch().path(QStringLiteral("folder.jiheng")));
  bench.window().workspaces().openPath(bench.scratch().path(QStringLiteral("folder.jiheng")));
  ASSERT_TRUE(fails());
  EXPECT_EQ(failure(), ErrorCode::WrongFile);
  const QStringList folder = texts();

  const QByteArray foreign(
      "PK\x03\x04 this is a spreadsheet, no workspace at all, and long enough to look at");
  bench.window().workspaces().openPath(bench.scratch().write(QStringLiteral("foreign.jiheng"), foreign));
  ASSERT_TRUE(fails());
  EXPECT_EQ(failure(), ErrorCode::WrongFile);
  EXPECT_NE(texts(), folder);
  EXPECT_EQ(bytesOf(bench.scratch().path(QStringLiteral("foreign.jiheng"))), foreign);

  bench.createWorkspace(QStringLiteral("whole.jiheng"));
  bench.context().workbench.closeWorkspace();
  const QByteArray whole = bytesOf(bench.scratch().path(QStringLiteral("whole.jiheng")));
  const QByteArray half = whole.left(whole.size() / 2);
  bench.window().workspaces().openPath(bench.scratch().write(QStringLiteral("half.jiheng"), half));
  ASSERT_TRUE(fails());
  EXPECT_EQ(bytesOf(bench.scratch().path(QStringLiteral("half.jiheng"))), half) << "nothing is changed";
  EXPECT_EQ(namelessWidgets(bench.window()), QStringList());
}

TEST_F(Workspaces, ANewerFileIsRefusedUnchanged) {
  bench.createWorkspace(QStringLiteral("newer.jiheng"));
  bench.context().workbench.closeWorkspace();
  const QString path = bench.scratch().path(QStringLiteral("newer.jiheng"));
  {
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
    db.setDatabaseName(path);
    ASSERT_TRUE(db.open());
    QSqlQuery(db).exec(QStringLiteral("PRAGMA user_version = 9999"));
    db.close();
  }
  QSqlDatabase::removeDatabase(QStringLiteral("newer"));
  const QByteArray before = bytesOf(path);
  bench.window().workspaces().openPath(path);
  ASSERT_TRUE(fails());
  EXPECT_EQ(failure(), ErrorCode::NewerFile);
  EXPECT_EQ(bytesOf(path), before);
}

TEST_F(Workspaces, AFileOpenElsewhereOpensAfterTheOtherLetGo) {
  const QString path = bench.scratch().path(QStringLiteral("shared.jiheng"));
  const FixedClock clock(QDate(2026, 3, 2));
  auto other = Workspace::create(path, QStringLiteral("B"), clock);
  ASSERT_TRUE(other.has_value());
  bench.window().workspaces().openPath(path);
  ASSERT_TRUE(fails());
  EXPECT_EQ(failure(), ErrorCode::InUse);
  EXPECT_TRUE(button("failure.retry")->isDefault());
  other->reset();
  click("failure.retry");
  EXPECT_FALSE(fails());
  EXPECT_NE(bench.context().workbench.workspace(), nullptr);
}

TEST_F(Workspaces, AFailureLeavesTheOpenWorkspaceOpenAndLeadsBackToIt) {
  bench.createWorkspace();
  bench.window().workspaces().openPath(bench.scratch().path(QStringLiteral("none.jiheng")));
  ASSERT_TRUE(fails());
  ASSERT_NE(bench.context().workbench.workspace(), nullptr);
  EXPECT_TRUE(button("failure.back")->text().contains(QStringLiteral("工作区")));
  click("failure.back");
  EXPECT_FALSE(fails());
  EXPECT_EQ(bench.window().currentPageId(), QStringLiteral("today"));
}

TEST_F(Workspaces, AFailurePageSpeaksTheOtherLanguageAtOnce) {
  bench.window().workspaces().openPath(bench.scratch().path(QStringLiteral("none.jiheng")));
  ASSERT_TRUE(fails());
  const QStringList english = texts();
  bench.context().language.setLanguage(Language::Chinese);
  const QStringList chinese = texts();
  ASSERT_EQ(english.size(), chinese.size());
  int same = 0;
  for (qsizetype i = 0; i < english.size(); ++i) same += english[i] == chinese[i];
  EXPECT_LE(same, 2) << "only the path, and a detail for support, may stay";
}

TEST_F(Workspaces, ABackupCopyOpensAndIsReportedInTheMessageBar) {
  bench.createWorkspace();
  bench.files().answer = bench.scratch().path(QStringLiteral("备份.jiheng"));
  bench.window().workspaces().askBackup();
  EXPECT_TRUE(QFile::exists(bench.files().answer));
  bench.window().workspaces().openPath(bench.files().answer);
  EXPECT_FALSE(fails());
}

}  // namespace
