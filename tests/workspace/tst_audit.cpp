#include <QCryptographicHash>
#include <QFile>

#include "app/workspace/sql.h"
#include "tests/workspace/workspace_fixture.h"

using namespace jiheng;

namespace {

class AuditTest : public test::WorkspaceTest {
 protected:
  /// A workspace whose trail has five entries, changed by another program that took the triggers away first.
  AuditCheck checkAfter(const QStringList& statements) {
    const QString sound = path(QStringLiteral("sound.jiheng"));
    if (!QFile::exists(sound)) {
      auto workspace = Workspace::create(sound, QStringLiteral("李雷"), clock);
      EXPECT_TRUE(workspace) << test::words(workspace);
      for (int i = 2; i <= 5; ++i) {
        clock.set(clock.now().addSecs(60));
        EXPECT_TRUE(
            test::addProduct(**workspace, QStringLiteral("p%1").arg(i), QStringLiteral("产品 %1").arg(i)));
      }
    }
    const QString file = path(QStringLiteral("a%1.jiheng").arg(++m_made));
    EXPECT_TRUE(QFile::copy(sound, file));
    QStringList all{QStringLiteral("DROP TRIGGER audit_no_update"),
                    QStringLiteral("DROP TRIGGER audit_no_delete"),
                    QStringLiteral("DROP TRIGGER audit_in_order")};
    all << statements;
    test::sqlOn(file, all);
    const auto workspace = opened(file);
    const auto check = workspace->checkAudit();
    EXPECT_TRUE(check) << test::words(check);
    return check.value_or(AuditCheck{});
  }
  void expectBroken(qint64 entry, const QStringList& statements) {
    const AuditCheck check = checkAfter(statements);
    EXPECT_FALSE(check.intact) << qPrintable(statements.join(QLatin1Char('\n')));
    EXPECT_EQ(check.firstBroken, entry)
        << qPrintable(statements.join(QLatin1Char('\n')) + check.finding.in(Language::English));
    EXPECT_TRUE(check.finding.in(Language::English).contains(QString::number(entry)));
  }

 private:
  int m_made = 0;
};

}  // namespace

TEST_F(AuditTest, KeepsEveryFieldInBothLanguages) {
  const auto workspace = opened(makeWorkspace(QStringLiteral("a.jiheng")));
  ASSERT_TRUE(workspace);
  AuditEvent event;
  event.action = QStringLiteral("product.renamed");
  event.subject = QStringLiteral("p1");
  event.sentence = Text::of({QStringLiteral("改名。"), QStringLiteral("Renamed.")});
  event.before = {{QStringLiteral("name"), QStringLiteral("旧")}, {QStringLiteral("n"), 1.5}};
  event.after = {{QStringLiteral("name"), QStringLiteral("new \"quoted\" \n line")},
                 {QStringLiteral("big"), 9007199254740993LL}};
  ASSERT_TRUE(workspace->write([&](WriteScope& scope) { return scope.audit(event); }));
  const auto entries = workspace->auditEntries();
  ASSERT_TRUE(entries) << test::words(entries);
  ASSERT_EQ(entries->size(), 3U);
  EXPECT_EQ(entries->front().action, QStringLiteral("workspace.created"));
  EXPECT_EQ(entries->front().previousHash, QString(64, QLatin1Char('0')));
  const AuditEntry& last = entries->back();
  EXPECT_EQ(last.sequence, 3);
  EXPECT_EQ(last.at, clock.now());
  EXPECT_EQ(last.actor, QStringLiteral("韩梅梅"));
  EXPECT_EQ(last.sentence.zh, QStringLiteral("改名。"));
  EXPECT_EQ(last.sentence.en, QStringLiteral("Renamed."));
  EXPECT_EQ(last.before, event.before);
  EXPECT_EQ(last.after, event.after);
  EXPECT_EQ(last.previousHash, (*entries)[1].hash);
  EXPECT_EQ(last.hash, workspace->auditHead());
}

TEST_F(AuditTest, HashesTheDocumentedBytes) {
  AuditEntry entry;
  entry.sequence = 7;
  entry.at = QDateTime(QDate(2025, 7, 15), QTime(4, 0, 0, 5), Qt::UTC);
  entry.actor = QStringLiteral("李");
  entry.action = QStringLiteral("a.b");
  entry.subject = QStringLiteral("s");
  entry.sentence = {QStringLiteral("中"), QStringLiteral("e")};
  entry.after = {{QStringLiteral("b"), 1}, {QStringLiteral("a"), QStringLiteral("x")}};
  entry.previousHash = QString(64, QLatin1Char('0'));
  const QByteArray bytes =
      "14:jiheng-audit-1\n1:7\n24:2025-07-15T04:00:00.005Z\n3:\xe6\x9d\x8e\n3:a.b\n1:s\n3:\xe4\xb8\xad\n1:"
      "e\n2:{}\n"
      "15:{\"a\":\"x\",\"b\":1}\n64:" +
      QByteArray(64, '0') + "\n";
  EXPECT_EQ(auditHash(entry),
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

TEST_F(AuditTest, FiltersBySubjectAndActionAndLimit) {
  const auto workspace = opened(makeWorkspace(QStringLiteral("a.jiheng")));
  ASSERT_TRUE(workspace);
  ASSERT_TRUE(test::addProduct(*workspace, QStringLiteral("p2"), QStringLiteral("x")));
  AuditFilter filter;
  filter.subject = QStringLiteral("p2");
  EXPECT_EQ(workspace->auditEntries(filter)->size(), 1U);
  filter = {};
  filter.actionPrefix = QStringLiteral("product.");
  EXPECT_EQ(workspace->auditEntries(filter)->size(), 2U);
  filter.actionPrefix = QStringLiteral("product%");
  EXPECT_EQ(workspace->auditEntries(filter)->size(), 0U);
  filter = {};
  filter.limit = 2;
  const auto newest = workspace->auditEntries(filter);
  ASSERT_EQ(newest->size(), 2U);
  EXPECT_EQ(newest->front().sequence, 3);
}

TEST_F(AuditTest, TakesTextsThatNoDatabaseCanHold) {
  const auto workspace = opened(makeWorkspace(QStringLiteral("a.jiheng")));
  ASSERT_TRUE(workspace);
  const QString half = QString(QStringLiteral("x") + QChar(0xd800) + QChar(0) + QStringLiteral("y"));
  ASSERT_TRUE(test::addProduct(*workspace, QStringLiteral("p2"), half));
  const auto check = workspace->checkAudit();
  ASSERT_TRUE(check);
  EXPECT_TRUE(check->intact) << qPrintable(check->finding.in(Language::English));
}

TEST_F(AuditTest, CannotBeChangedThroughTheDatabase) {
  const auto workspace = opened(makeWorkspace(QStringLiteral("a.jiheng")));
  ASSERT_TRUE(workspace);
  for (const QString& statement :
       {QStringLiteral("UPDATE audit SET actor = 'x'"), QStringLiteral("DELETE FROM audit"),
        QStringLiteral("INSERT OR REPLACE INTO audit SELECT sequence, at, 'x', action, subject, sentence_zh, "
                       "sentence_en, "
                       "fields_before, fields_after, previous_hash, hash FROM audit WHERE sequence = 2"),
        QStringLiteral("INSERT INTO audit SELECT 9, at, actor, action, subject, sentence_zh, sentence_en, "
                       "fields_before, "
                       "fields_after, previous_hash, 'h' FROM audit WHERE sequence = 2")}) {
    const Status status = workspace->write([&](WriteScope& scope) -> Status {
      JIHENG_TRY(runSql(scope.database(), statement));
      return {};
    });
    EXPECT_FALSE(status) << qPrintable(statement);
  }
  const auto check = workspace->checkAudit();
  ASSERT_TRUE(check);
  EXPECT_TRUE(check->intact);
  EXPECT_EQ(check->entries, 2);
}

TEST_F(AuditTest, IsIntactWhenNothingWasTouched) {
  const AuditCheck check = checkAfter({});
  EXPECT_TRUE(check.intact) << qPrintable(check.finding.in(Language::English));
  EXPECT_EQ(check.entries, 5);
  EXPECT_EQ(check.firstBroken, 0);
}

TEST_F(AuditTest, NamesTheEntryWhoseFieldWasChanged) {
  for (const QString& change :
       {QStringLiteral("at = '2025-07-15T04:03:00.001Z'"), QStringLiteral("at = '2025-07-15T04:02:00Z'"),
        QStringLiteral("actor = 'x'"), QStringLiteral("action = 'x'"), QStringLiteral("subject = 'x'"),
        QStringLiteral("sentence_zh = sentence_zh || ' '"), QStringLiteral("sentence_en = ''"),
        QStringLiteral("fields_before = '{ }'"), QStringLiteral("fields_after = '{}'"),
        QStringLiteral("previous_hash = 'x'"), QStringLiteral("hash = 'x'")})
    expectBroken(
        3, {QString(QStringLiteral("UPDATE audit SET ") + change + QStringLiteral(" WHERE sequence = 3"))});
}

TEST_F(AuditTest, NamesTheFirstMissingEntry) {
  expectBroken(1, {QStringLiteral("DELETE FROM audit WHERE sequence = 1")});
  expectBroken(3, {QStringLiteral("DELETE FROM audit WHERE sequence = 3")});
  expectBroken(3, {QStringLiteral("DELETE FROM audit WHERE sequence = 3"),
                   QStringLiteral("UPDATE audit SET sequence = sequence - 1 WHERE sequence = 4"),
                   QStringLiteral("UPDATE audit SET sequence = sequence - 1 WHERE sequence = 5")});
}

TEST_F(AuditTest, NamesWhereTheTrailWasCut) {
  expectBroken(4, {QStringLiteral("DELETE FROM audit WHERE sequence > 3")});
  expectBroken(1, {QStringLiteral("DELETE FROM audit")});
  // Cut, and the count put right: the head still gives it away.
  expectBroken(4, {QStringLiteral("DELETE FROM audit WHERE sequence > 4"),
                   QStringLiteral("UPDATE meta SET value = '4' WHERE key = 'audit_count'")});
}

TEST_F(AuditTest, NamesAnInsertedEntry) {
  const QString columns = QStringLiteral(
      "at, actor, action, subject, sentence_zh, sentence_en, fields_before, fields_after, previous_hash, "
      "'forged'");
  expectBroken(6, {QString(QStringLiteral("INSERT INTO audit SELECT 6, ") + columns +
                           QStringLiteral(" FROM audit WHERE sequence = 5"))});
  expectBroken(3, {QStringLiteral("UPDATE audit SET sequence = 6 WHERE sequence = 5"),
                   QStringLiteral("UPDATE audit SET sequence = 5 WHERE sequence = 4"),
                   QStringLiteral("UPDATE audit SET sequence = 4 WHERE sequence = 3"),
                   QString(QStringLiteral("INSERT INTO audit SELECT 3, ") + columns +
                           QStringLiteral(" FROM audit WHERE sequence = 2"))});
}

TEST_F(AuditTest, NamesAnEntryThatWasReplacedTogetherWithItsHash) {
  const QString file = makeWorkspace(QStringLiteral("forged.jiheng"));
  AuditEntry forged;
  {
    const auto workspace = opened(file);
    ASSERT_TRUE(test::addProduct(*workspace, QStringLiteral("p2"), QStringLiteral("x")));
    forged = (*workspace->auditEntries())[1];
  }
  forged.actor = QStringLiteral("x");
  test::sqlOn(file, {QStringLiteral("DROP TRIGGER audit_no_update"),
                     QStringLiteral("UPDATE audit SET actor = 'x', hash = '%1' WHERE sequence = 2")
                         .arg(auditHash(forged))});
  const auto workspace = opened(file);
  const auto check = workspace->checkAudit();
  ASSERT_TRUE(check);
  EXPECT_FALSE(check->intact);
  EXPECT_EQ(check->firstBroken, 2) << qPrintable(check->finding.in(Language::English));
}
