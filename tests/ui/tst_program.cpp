// The program as a process: its command line, its exit codes, the pictures of its pages.
#include <gtest/gtest.h>

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>

#include "tests/support/scratch.h"

using namespace jiheng::test;

namespace {

struct Ended {
  int code = -1;
  QString out;
  QString err;
};

Ended run(const QStringList& arguments, const Scratch& scratch) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("JIHENG_SETTINGS"), scratch.path(QStringLiteral("settings.ini")));
  environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
  environment.remove(QStringLiteral("LANGUAGE"));
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(JIHENG_PROGRAM), arguments);
  EXPECT_TRUE(process.waitForFinished(120000));
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

TEST(Program, PrintsItsVersionAndItsOptions) {
  const Scratch scratch;
  EXPECT_EQ(run({QStringLiteral("--version")}, scratch).code, 0);
  const Ended help = run({QStringLiteral("--help")}, scratch);
  EXPECT_EQ(help.code, 0);
  EXPECT_TRUE(help.out.contains(QStringLiteral("--render-pages")));
}

TEST(Program, RefusesWrongUsageWithCodeTwo) {
  const Scratch scratch;
  for (const char* argument :
       {"--no-such-option", "--language=fr", "--theme=pink", "--scale=9", "--language=both"}) {
    const Ended result = run({QLatin1String(argument)}, scratch);
    EXPECT_EQ(result.code, 2) << argument;
    EXPECT_FALSE(result.err.isEmpty()) << argument;
  }
  EXPECT_EQ(run({QStringLiteral("a.jiheng"), QStringLiteral("b.jiheng")}, scratch).code, 2);
}

TEST(Program, StartsPrintsTheTimeOfTheFirstFrameAndEnds) {
  const Scratch scratch;
  const Ended result = run({QStringLiteral("--exit-after-start")}, scratch);
  EXPECT_EQ(result.code, 0);
  bool number = false;
  EXPECT_GT(result.out.trimmed().toInt(&number), 0);
  EXPECT_TRUE(number) << qPrintable(result.out);
}

TEST(Program, DrawsEveryPageAndPrintsEachPathOnALine) {
  const Scratch scratch;
  const QString folder = scratch.path(QStringLiteral("图"));
  const Ended result =
      run({QStringLiteral("--render-pages"), folder, QStringLiteral("--language"), QStringLiteral("both"),
           QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--scale"), QStringLiteral("2")},
          scratch);
  EXPECT_EQ(result.code, 0) << qPrintable(result.err);
  const QStringList paths = result.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  EXPECT_GE(paths.size(), 6);
  for (const QString& path : paths) {
    const QImage picture(path);
    EXPECT_EQ(picture.size(), QSize(2560, 1600)) << qPrintable(path);
    EXPECT_TRUE(path.endsWith(QStringLiteral("@2x.png")));
  }
  EXPECT_FALSE(QFile::exists(scratch.path(QStringLiteral("settings.ini"))))
      << "the user's settings stay untouched";
}

TEST(Program, RefusesToDrawAWorkspaceThatCannotBeOpened) {
  const Scratch scratch;
  const Ended result = run({QStringLiteral("--render-pages"), scratch.path(QStringLiteral("out")),
                            QStringLiteral("--workspace"), scratch.path(QStringLiteral("none.jiheng"))},
                           scratch);
  EXPECT_EQ(result.code, 3);
  EXPECT_TRUE(result.err.contains(QStringLiteral("none.jiheng")));
}

TEST(Program, ABrokenDataFileStopsTheStartWithFileLineAndField) {
  const Scratch scratch;
  const QString data = scratch.path(QStringLiteral("data"));
  const QDir source(QStringLiteral(JIHENG_SOURCE_DIR "/data"));
  for (const QString& folder : source.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    QDir().mkpath(QString(data + QLatin1Char('/') + folder));
    for (const QString& file : QDir(source.filePath(folder)).entryList(QDir::Files))
      QFile::copy(source.filePath(QString(folder + QLatin1Char('/') + file)),
                  QString(data + QLatin1Char('/') + folder + QLatin1Char('/') + file));
  }
  ASSERT_EQ(run({QStringLiteral("--data"), data, QStringLiteral("--exit-after-start")}, scratch).code, 0);

  const QString victim = QString(data + QStringLiteral("/catalogue/2025-28.json"));
  QByteArray bytes = bytesOf(victim);
  ASSERT_FALSE(bytes.isEmpty());
  const qsizetype at = bytes.indexOf("\"date\"");
  ASSERT_GT(at, 0);
  bytes.replace(at, bytes.indexOf(',', at) - at, "\"date\": \"2025-07-99\"");
  QFile file(victim);
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(bytes);
  file.close();
  const Ended result = run({QStringLiteral("--data"), data, QStringLiteral("--exit-after-start")}, scratch);
  EXPECT_EQ(result.code, 3);
  EXPECT_TRUE(result.err.contains(QStringLiteral("2025-28.json"))) << qPrintable(result.err);
  EXPECT_TRUE(result.err.contains(QStringLiteral("date"))) << qPrintable(result.err);
  EXPECT_TRUE(result.err.contains(QRegularExpression(QStringLiteral("\\d+")))) << qPrintable(result.err);
}

}  // namespace
