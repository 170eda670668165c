#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>

#include "tests/cli/cli_process.h"
#include "tests/support/scratch.h"

using namespace jiheng::test;

TEST(CliUsage, HelpNamesEveryCommandInBothLanguages) {
  for (const QString& language : {QStringLiteral("en"), QStringLiteral("zh")}) {
    const CliAnswer answer = cli({QStringLiteral("help"), QStringLiteral("--lang"), language});
    EXPECT_EQ(answer.exitCode, 0);
    for (const char* command : {"catalogue editions", "catalogue list", "catalogue show NUMBER", "catalogue search QUERY",
                                "workspace create FILE", "workspace check", "workspace backup", "workspace audit",
                                "portfolio list", "portfolio tag", "deadline RULE", "agenda", "report review"})
      EXPECT_TRUE(answer.out.contains(QString::fromLatin1(command))) << command;
  }
}

TEST(CliUsage, WrongUsageEndsWith2AndSaysWhatIsWrong) {
  const QList<QStringList> wrong = {
      {},
      {QStringLiteral("catalog")},
      {QStringLiteral("catalogue"), QStringLiteral("show")},
      {QStringLiteral("catalogue"), QStringLiteral("show"), QStringLiteral("a"), QStringLiteral("b")},
      {QStringLiteral("catalogue"), QStringLiteral("list"), QStringLiteral("--nonsense")},
      {QStringLiteral("catalogue"), QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("many")},
      {QStringLiteral("catalogue"), QStringLiteral("list"), QStringLiteral("--part"), QStringLiteral("free")},
      {QStringLiteral("catalogue"), QStringLiteral("list"), QStringLiteral("--lang"), QStringLiteral("fr")},
      {QStringLiteral("deadline"), QStringLiteral("30X"), QStringLiteral("--from"), QStringLiteral("2025-01-01")},
      {QStringLiteral("deadline"), QStringLiteral("30W")},
      {QStringLiteral("deadline"), QStringLiteral("30W"), QStringLiteral("--from"), QStringLiteral("2025-02-30")},
      {QStringLiteral("portfolio"), QStringLiteral("list")}};
  for (const QStringList& words : wrong) {
    const CliAnswer answer = cli(words);
    EXPECT_EQ(answer.exitCode, 2) << qPrintable(words.join(QLatin1Char(' '))) << qPrintable(answer.err);
    EXPECT_FALSE(answer.err.isEmpty()) << qPrintable(words.join(QLatin1Char(' ')));
    EXPECT_TRUE(answer.out.isEmpty()) << qPrintable(answer.out);
  }
}

TEST(CliUsage, ErrorsAreInTheLanguageAskedFor) {
  const QStringList call{QStringLiteral("catalogue"), QStringLiteral("show"), QStringLiteral("999999X"),
                         QStringLiteral("--lang")};
  const CliAnswer zh = cli(call + QStringList{QStringLiteral("zh")});
  const CliAnswer en = cli(call + QStringList{QStringLiteral("en")});
  EXPECT_EQ(zh.exitCode, 3);
  EXPECT_EQ(en.exitCode, 3);
  EXPECT_TRUE(zh.err.contains(QStringLiteral("条目"))) << qPrintable(zh.err);
  EXPECT_TRUE(en.err.contains(QStringLiteral("No bundled item"))) << qPrintable(en.err);
}

TEST(CliUsage, ABrokenDataFileStopsWithFileLineAndField) {
  const Scratch scratch;
  const QString data = scratch.path(QStringLiteral("data"));
  ASSERT_TRUE(QDir().mkpath(data));
  QDirIterator files(QStringLiteral(JIHENG_SOURCE_DIR "/data"), QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    const QString file = files.next();
    const QString relative = QDir(QStringLiteral(JIHENG_SOURCE_DIR "/data")).relativeFilePath(file);
    const QString target = QString(data + QLatin1Char('/') + relative);
    ASSERT_TRUE(QDir().mkpath(QFileInfo(target).path()));
    ASSERT_TRUE(QFile::copy(file, target));
    QFile(target).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  }
  const QStringList call{QStringLiteral("catalogue"), QStringLiteral("editions"), QStringLiteral("--data"), data,
                         QStringLiteral("--lang"), QStringLiteral("en")};
  ASSERT_EQ(cli(call).exitCode, 0);
  const QString broken = QString(data + QStringLiteral("/catalogue/2025-28.json"));
  QByteArray bytes = bytesOf(broken);
  const qsizetype at = bytes.indexOf("2025-07-15");
  ASSERT_GT(at, 0);
  const qsizetype line = bytes.left(at).count('\n') + 1;
  bytes.replace(at, 10, "2025-13-15");
  QFile file(broken);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(bytes);
  file.close();
  const CliAnswer answer = cli(call);
  EXPECT_EQ(answer.exitCode, 3);
  EXPECT_TRUE(answer.err.contains(QStringLiteral("2025-28.json"))) << qPrintable(answer.err);
  EXPECT_TRUE(answer.err.contains(QStringLiteral("line %1").arg(line))) << qPrintable(answer.err);
  EXPECT_TRUE(answer.err.contains(QStringLiteral("date"))) << qPrintable(answer.err);
}
