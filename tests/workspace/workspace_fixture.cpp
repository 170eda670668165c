#include "tests/workspace/workspace_fixture.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include "app/workspace/sql.h"

namespace jiheng::test {

namespace {

QStringList& complaints() {
  static QStringList list;
  return list;
}
QtMessageHandler& nextHandler() {
  static QtMessageHandler handler = nullptr;
  return handler;
}
void listen(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (message.contains(QStringLiteral("QSql")) || message.contains(QStringLiteral("QLockFile")))
    complaints() << message;
  if (nextHandler()) nextHandler()(type, context, message);
}

}  // namespace

WorkspaceTest::WorkspaceTest() {
  complaints().clear();
  nextHandler() = qInstallMessageHandler(listen);
}

WorkspaceTest::~WorkspaceTest() {
  qInstallMessageHandler(nextHandler());
}

void WorkspaceTest::TearDown() {
  EXPECT_TRUE(complaints().isEmpty()) << qPrintable(complaints().join(QLatin1Char('\n')));
  EXPECT_TRUE(QSqlDatabase::connectionNames().isEmpty());
}

QMap<QString, QByteArray> WorkspaceTest::folder() const {
  QMap<QString, QByteArray> files;
  const QDir dir(path(QString()));
  const QStringList names =
      dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
  for (const QString& name : names) {
    const QFileInfo info(dir.filePath(name));
    files.insert(name, info.isFile() ? bytesOf(info.filePath()) : QByteArray());
  }
  return files;
}

QString WorkspaceTest::makeWorkspace(const QString& name) const {
  const QString file = path(name);
  auto workspace = Workspace::create(file, QStringLiteral("李雷"), clock);
  EXPECT_TRUE(workspace) << words(workspace);
  if (workspace) {
    const Status added = addProduct(**workspace, QStringLiteral("p1"), QStringLiteral("激光雷达"));
    EXPECT_TRUE(added) << words(added);
  }
  return file;
}

std::unique_ptr<Workspace> WorkspaceTest::opened(const QString& file) const {
  auto workspace = Workspace::open(file, QStringLiteral("韩梅梅"), clock);
  EXPECT_TRUE(workspace) << words(workspace);
  return workspace ? *std::move(workspace) : nullptr;
}

Error WorkspaceTest::refusal(const QString& file) const {
  const auto before = folder();
  const auto workspace = Workspace::open(file, QStringLiteral("韩梅梅"), clock);
  EXPECT_FALSE(workspace) << "opened";
  const auto after = folder();
  EXPECT_EQ(before.keys(), after.keys()) << qPrintable(after.keys().join(QLatin1Char('\n')));
  EXPECT_TRUE(before == after) << "a file was changed";
  if (workspace) return {};
  EXPECT_FALSE(workspace.error().happened.isEmpty());
  EXPECT_FALSE(workspace.error().advice.isEmpty()) << words(workspace);
  return workspace.error();
}

Status addProduct(WriteScope& scope, const QString& id, const QString& name) {
  JIHENG_TRY(runSql(scope.database(), QStringLiteral("INSERT INTO products (id, name_zh) VALUES (?, ?)"),
                    {id, name}));
  AuditEvent event;
  event.action = QStringLiteral("product.created");
  event.subject = id;
  event.sentence = Text::of(
      {QStringLiteral("新建产品“%1”。").arg(name), QStringLiteral("Product “%1” was created.").arg(name)});
  event.after = {{QStringLiteral("name_zh"), name}};
  return scope.audit(event);
}

Status addProduct(Workspace& workspace, const QString& id, const QString& name) {
  return workspace.write([&](WriteScope& scope) { return addProduct(scope, id, name); });
}

QStringList productIds(const Workspace& workspace) {
  QStringList ids;
  auto query = runSql(workspace.database(), QStringLiteral("SELECT id FROM products ORDER BY id"));
  EXPECT_TRUE(query) << words(query);
  while (query && query->next()) ids << query->value(0).toString();
  return ids;
}

QStringList sqlOn(const QString& path, const QStringList& statements) {
  QStringList result;
  {
    QSqlDatabase database =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other program"));
    database.setDatabaseName(path);
    EXPECT_TRUE(database.open());
    for (const QString& statement : statements) {
      QSqlQuery query(database);
      EXPECT_TRUE(query.exec(statement))
          << qPrintable(query.lastError().text() + QLatin1Char('\n') + statement);
      result.clear();
      while (query.next()) result << query.value(0).toString();
    }
    database.close();
  }
  QSqlDatabase::removeDatabase(QStringLiteral("other program"));
  return result;
}

}  // namespace jiheng::test
