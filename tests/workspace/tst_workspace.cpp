#include <gtest/gtest.h>

#include <QFileInfo>

#include "app/workspace/sql.h"
#include "app/workspace/workspace.h"
#include "tests/support/scratch.h"

using namespace jiheng;

namespace {
const FixedClock& clockOf2025() {
  static const FixedClock clock(QDateTime(QDate(2025, 7, 15), QTime(4, 0), Qt::UTC));
  return clock;
}
}  // namespace

TEST(Workspace, KeepsWhatWasWrittenAcrossClosingAndOpening) {
  const test::Scratch scratch;
  const QString path = scratch.path(QStringLiteral("公司 100% #1.jiheng"));
  {
    auto workspace = Workspace::create(path, QStringLiteral("李雷"), clockOf2025());
    ASSERT_TRUE(workspace) << qPrintable(workspace.error().in(Language::English) + workspace.error().detail);
    const Status written = (*workspace)->write([](WriteScope& scope) -> Status {
      JIHENG_TRY(runSql(scope.database(), QStringLiteral("INSERT INTO products (id, name_zh) VALUES (?, ?)"),
                        {QStringLiteral("p1"), QStringLiteral("激光雷达")}));
      AuditEvent event;
      event.action = QStringLiteral("product.created");
      event.subject = QStringLiteral("p1");
      event.sentence = Text::of({QStringLiteral("产品建立。"), QStringLiteral("The product was created.")});
      return scope.audit(event);
    });
    ASSERT_TRUE(written) << qPrintable(written.error().detail);
  }
  auto workspace = Workspace::open(path, QStringLiteral("李雷"), clockOf2025());
  ASSERT_TRUE(workspace) << qPrintable(workspace.error().in(Language::English));
  auto query = runSql((*workspace)->database(), QStringLiteral("SELECT name_zh FROM products"));
  ASSERT_TRUE(query && query->next());
  EXPECT_EQ(query->value(0).toString(), QStringLiteral("激光雷达"));
  query->finish();
  const auto check = (*workspace)->checkAudit();
  ASSERT_TRUE(check);
  EXPECT_TRUE(check->intact) << qPrintable(check->finding.in(Language::English));
  EXPECT_EQ(check->entries, 2);
  EXPECT_EQ(check->head, (*workspace)->auditHead());
  const Status backup = (*workspace)->backup(scratch.path(QStringLiteral("副本.jiheng")));
  EXPECT_TRUE(backup) << qPrintable(backup.error().in(Language::English) + backup.error().detail);
}
