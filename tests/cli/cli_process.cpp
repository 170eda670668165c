#include "tests/cli/cli_process.h"

#include <QJsonDocument>
#include <QProcess>

namespace jiheng::test {

QJsonObject CliAnswer::json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }

CliAnswer cli(const QStringList& words) {
  QProcess process;
  process.start(QStringLiteral(JIHENG_CLI), words);
  CliAnswer answer;
  if (!process.waitForFinished(120000)) {
    process.kill();
    process.waitForFinished();
    answer.err = process.errorString();
    return answer;
  }
  answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
  answer.out = QString::fromUtf8(process.readAllStandardOutput());
  answer.err = QString::fromUtf8(process.readAllStandardError());
  return answer;
}

}  // namespace jiheng::test
