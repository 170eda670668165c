// A file is written whole or not at all, and the reason is told.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/reports/file_output.h"
#include "app/reports/pdf_report.h"
#include "tests/support/scratch.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace jiheng;
using namespace jiheng::test;

namespace {

Status writeText(QIODevice& device) {
  device.write("new content");
  return {};
}

/// Every error answers the three questions, in both languages.
void expectThreeSentences(const Error& error) {
  EXPECT_FALSE(error.happened.isEmpty());
  EXPECT_FALSE(error.kept.isEmpty());
  EXPECT_FALSE(error.advice.isEmpty());
}

}  // namespace

TEST(FileOutput, ReplacesAFileWhenAllWentWell) {
  const Scratch scratch;
  const QString path = scratch.write(QStringLiteral("报告.pdf"), "old");
  ASSERT_TRUE(writeWholeFile(path, writeText));
  EXPECT_EQ(bytesOf(path), "new content");
}

TEST(FileOutput, KeepsTheOldFileWhenTheWriterFails) {
  const Scratch scratch;
  const QString path = scratch.write(QStringLiteral("a.pdf"), "old");
  const Status status = writeWholeFile(path, [](QIODevice& device) -> Status {
    device.write("half");
    Error error;
    error.code = ErrorCode::Cancelled;
    return fail(error);
  });
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code, ErrorCode::Cancelled);
  EXPECT_EQ(bytesOf(path), "old");
  EXPECT_EQ(QDir(QFileInfo(path).path()).entryList(QDir::Files).size(), 1);
}

TEST(FileOutput, NamesAMissingFolderAFolderAndAMissingName) {
  const Scratch scratch;
  const Status missing = writeWholeFile(scratch.path(QStringLiteral("none/a.pdf")), writeText);
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
  expectThreeSentences(missing.error());

  ASSERT_TRUE(QDir().mkpath(scratch.path(QStringLiteral("folder"))));
  const Status folder = writeWholeFile(scratch.path(QStringLiteral("folder")), writeText);
  ASSERT_FALSE(folder);
  EXPECT_EQ(folder.error().code, ErrorCode::WrongFile);
  expectThreeSentences(folder.error());

  const Status nameless = writeWholeFile(QString(), writeText);
  ASSERT_FALSE(nameless);
  EXPECT_EQ(nameless.error().code, ErrorCode::InvalidInput);
}

#ifdef Q_OS_UNIX
TEST(FileOutput, AFolderWithoutTheRightToWriteIsReadOnly) {
  if (geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  const Scratch scratch;
  const QString path = scratch.write(QStringLiteral("a.pdf"), "old");
  const QString folder = QFileInfo(path).path();
  QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
  const Status status = writeWholeFile(scratch.path(QStringLiteral("b.pdf")), writeText);
  QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code, ErrorCode::ReadOnly);
  expectThreeSentences(status.error());
}

TEST(FileOutput, AWriteThatStopsHalfWayLeavesTheOldFile) {
  const Scratch scratch;
  const QString path = scratch.write(QStringLiteral("a.pdf"), "old");
  // A limit on the size of files stops the system's own write() in the middle, as a full disk does.
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit tight{64 * 1024, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &tight);
  ReportDocument document;
  for (int i = 0; i < 6000; ++i)
    document.blocks.push_back(
        ParagraphBlock{Paragraph::of(ParagraphRole::Body, QString::number(i * 7919)), false});
  JobProgress progress;
  const auto status = writePdf(document, path, progress);
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  ASSERT_FALSE(status);
  expectThreeSentences(status.error());
  EXPECT_EQ(bytesOf(path), "old");
  EXPECT_EQ(QDir(QFileInfo(path).path()).entryList(QDir::Files).size(), 1);
}
#endif

#ifdef Q_OS_LINUX
TEST(FileOutput, AFullDiskIsNamed) {
  // /dev/full is no folder, but a small tmpfs needs rights that a test may lack: the mapping of the error is
  // what counts.
  QFile full(QStringLiteral("/dev/full"));
  ASSERT_TRUE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
  full.write("x");
  EXPECT_EQ(full.error(), QFileDevice::ResourceError) << "Qt reports a full disk in another way now";
}
#endif
