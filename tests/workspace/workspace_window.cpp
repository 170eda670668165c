// A second window for tests, as a process:
//   workspace_window hold FILE    opens FILE, says "open" or the error's code, and waits for a line
//   workspace_window begin FILE   as another program: says "begun" where it may write, or "busy"
//   workspace_window write FILE   commits three products, then stops in the middle of a large transaction and
//   waits
#include <QCoreApplication>
#include <QTextStream>

#include "app/workspace/connection.h"
#include "app/workspace/sql.h"
#include "app/workspace/workspace.h"
#include "resources/resources.h"

using namespace jiheng;

namespace {

void say(const QString& line) {
  QTextStream out(stdout);
  out << line << Qt::endl;
}

void waitForLine() {
  QTextStream in(stdin);
  in.readLine();
}

Status addProducts(WriteScope& scope, const QString& prefix, int count) {
  for (int i = 0; i < count; ++i) {
    const QString id = prefix + QString::number(i);
    JIHENG_TRY(runSql(scope.database(),
                      QStringLiteral("INSERT INTO products (id, description) VALUES (?, ?)"),
                      {id, QString(2000, QLatin1Char('x'))}));
    AuditEvent event;
    event.action = QStringLiteral("product.created");
    event.subject = id;
    event.sentence = Text::verbatim(id);
    JIHENG_TRY(scope.audit(event));
  }
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  initResources();
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() != 3) return 2;
  if (arguments[1] == QStringLiteral("begin")) {
    const auto connection = Connection::open(arguments[2], Connection::Access::ReadWrite);
    const bool begun = connection && runSql((*connection)->database(), QStringLiteral("BEGIN IMMEDIATE"));
    say(begun ? QStringLiteral("begun") : QStringLiteral("busy"));
    return 0;
  }
  const SystemClock clock;
  auto workspace = Workspace::open(arguments[2], QStringLiteral("second"), clock);
  if (!workspace) {
    say(QStringLiteral("error %1 %2")
            .arg(static_cast<int>(workspace.error().code))
            .arg(workspace.error().in(Language::English)));
    return 1;
  }
  if (arguments[1] == QStringLiteral("hold")) {
    say(QStringLiteral("open"));
    waitForLine();
    return 0;
  }
  // A small cache makes SQLite write pages into the file before the commit.
  if (!runSql((*workspace)->database(), QStringLiteral("PRAGMA cache_size = 5"))) return 3;
  for (int i = 0; i < 3; ++i) {
    const QString prefix = QStringLiteral("kept-%1-").arg(i);
    if (!(*workspace)->write([&](WriteScope& scope) { return addProducts(scope, prefix, 1); })) return 4;
  }
  (void)(*workspace)->write([](WriteScope& scope) -> Status {
    JIHENG_TRY(addProducts(scope, QStringLiteral("lost-"), 400));
    say(QStringLiteral("writing"));
    waitForLine();
    return {};
  });
  return 0;
}
