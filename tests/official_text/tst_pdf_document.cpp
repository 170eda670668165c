#include <gtest/gtest.h>

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <future>

#include "app/official_text/pdf_document.h"
#include "tests/official_text/document_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

QList<QStringList> threePages() {
  QList<QStringList> pages;
  const QString starts = QStringLiteral("甲乙丙");
  for (int page = 1; page <= 3; ++page) {
    pages << QStringList{QStringLiteral("中国禁止出口限制出口技术目录"), QStringLiteral("%1段的第%2行").arg(starts[page - 1]).arg(page + 4), QStringLiteral("没有写完"),
                         QStringLiteral("就到第二行"), QStringLiteral("商务部公告"), QStringLiteral("— %1 —").arg(page)};
  }
  return pages;
}

/// What jiheng-pdf-text gets wrong is played by other real programs.
Status readWith(const QString& program, int milliseconds, JobProgress* progress = nullptr) {
  const Scratch scratch;
  SourceDocument document;
  documents::DocumentBuilder builder(document, progress);
  return documents::readPdf(scratch.write(QStringLiteral("a.pdf"), "%PDF-"), {program, milliseconds, milliseconds, 1 << 20}, builder);
}

QString script(const Scratch& scratch, const QByteArray& commands) {
  const QString path = scratch.write(QStringLiteral("program.sh"), QByteArray("#!/bin/sh\n") + commands);
  QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::WriteOwner);
  return path;
}

}  // namespace

class PdfDocument : public testing::Test {
 protected:
  void SetUp() override {
    if (documents::findPdfProgram().isEmpty()) GTEST_SKIP() << "this build has no jiheng-pdf-text";
  }
  Scratch scratch;
};

TEST_F(PdfDocument, GivesPrintedLinesWithPageAndLineAndReportsWhatRepeats) {
  JobProgress progress;
  const auto document = readDocument(scratch.write(QStringLiteral("公告.pdf"), pdfBytes(threePages())), &progress);
  ASSERT_TRUE(document) << qPrintable(problem(document));
  EXPECT_EQ(document->format, DocumentFormat::Pdf);
  EXPECT_EQ(firstCells(*document).join(QLatin1Char('|')),
            QStringLiteral("中国禁止出口限制出口技术目录|甲段的第5行|没有写完|就到第二行|乙段的第6行|没有写完|就到第二行|丙段的第7行|没有写完|就到第二行"));
  EXPECT_EQ(document->blocks[4].place, (SourcePlace{2, 2, {}, 0}));
  EXPECT_EQ(progress.done(), 3);
  EXPECT_EQ(progress.total(), 3);
  const QString findings = findingsOf(*document);
  EXPECT_TRUE(findings.contains(QStringLiteral("中国禁止出口限制出口技术目录"))) << qPrintable(findings);
  EXPECT_TRUE(findings.contains(QStringLiteral("商务部公告"))) << qPrintable(findings);
  EXPECT_TRUE(findings.contains(QStringLiteral("page numbers"))) << qPrintable(findings);
}

TEST_F(PdfDocument, KeepsASerialNumberAtTheFootOfAPage) {
  const auto document = readDocument(scratch.write(
      QStringLiteral("a.pdf"), pdfBytes({{QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙"), QStringLiteral("17")},
                                         {QStringLiteral("丁"), QStringLiteral("戊"), QStringLiteral("己"), QStringLiteral("25")}})));
  ASSERT_TRUE(document) << qPrintable(problem(document));
  EXPECT_TRUE(firstCells(*document).contains(QStringLiteral("17")));
  EXPECT_TRUE(firstCells(*document).contains(QStringLiteral("25")));
}

TEST_F(PdfDocument, NeverTakesAnItemForAHeader) {
  QList<QStringList> pages;
  for (int page = 1; page <= 3; ++page)
    pages << QStringList{QStringLiteral("新增（编号：056101X）条目"), QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙"), QStringLiteral("丁")};
  const auto document = readDocument(scratch.write(QStringLiteral("a.pdf"), pdfBytes(pages)));
  ASSERT_TRUE(document) << qPrintable(problem(document));
  EXPECT_EQ(firstCells(*document).count(pages[0][0]), 3);
}

TEST_F(PdfDocument, NamesThePageWithoutText) {
  const auto document = readDocument(scratch.write(QStringLiteral("a.pdf"), pdfBytes({{QStringLiteral("正文")}, {}})));
  ASSERT_TRUE(document) << qPrintable(problem(document));
  ASSERT_EQ(document->findings.size(), 1u);
  EXPECT_EQ(document->findings[0].place.page, 2);
}

TEST_F(PdfDocument, SaysHowToGoOnWithAScan) {
  const auto document = readDocument(scratch.write(QStringLiteral("a.pdf"), pdfBytes({{}, {}})));
  ASSERT_FALSE(document);
  EXPECT_TRUE(document.error().happened.in(Language::English).contains(QStringLiteral("scan")));
  EXPECT_TRUE(document.error().advice.in(Language::English).contains(QStringLiteral("OCR")));
}

TEST_F(PdfDocument, RefusesOneWithAPassword) {
  const QString tool = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
  ASSERT_FALSE(tool.isEmpty()) << "qpdf is one of the packages for the tests";
  const QString open = scratch.write(QStringLiteral("open.pdf"), pdfBytes({{QStringLiteral("正文")}}));
  const QString locked = scratch.path(QStringLiteral("locked.pdf"));
  ASSERT_EQ(QProcess::execute(tool, {QStringLiteral("--encrypt"), QStringLiteral("secret"), QStringLiteral("owner"), QStringLiteral("256"),
                                     QStringLiteral("--"), open, locked}),
            0);
  const auto document = readDocument(locked);
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().code, ErrorCode::Refused);
  EXPECT_TRUE(document.error().happened.in(Language::English).contains(QStringLiteral("password"))) << qPrintable(problem(document));
}

TEST_F(PdfDocument, RefusesADamagedOneAsAWhole) {
  const QByteArray whole = pdfBytes(threePages());
  const auto document = readDocument(scratch.write(QStringLiteral("a.pdf"), whole.left(200)));
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().code, ErrorCode::Damaged) << qPrintable(problem(document));
}

TEST(PdfProcess, IsNamedWhenItIsMissing) {
  const Status status = readWith({}, 1000);
  ASSERT_FALSE(status);
  EXPECT_TRUE(status.error().in(Language::English).contains(QStringLiteral("jiheng-pdf-text")));
  EXPECT_TRUE(status.error().advice.in(Language::English).contains(QStringLiteral("DOCX")));
}

#ifndef Q_OS_WIN
TEST(PdfProcess, IsStoppedWhenItStalls) {
  const Scratch scratch;
  const Status status = readWith(script(scratch, "exec sleep 60\n"), 300);
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().detail, QStringLiteral("time"));
}

TEST(PdfProcess, IsStoppedWhenItWritesWithoutEnd) {
  const Scratch scratch;
  const Status status = readWith(script(scratch, "echo '{\"pages\":9}'\nexec yes aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"), 20000);
  ASSERT_FALSE(status);
  EXPECT_TRUE(status.error().detail == QStringLiteral("output") || status.error().code == ErrorCode::Refused);
}

TEST(PdfProcess, ThatDiesTakesNothingWithIt) {
  const Scratch scratch;
  const Status crashed = readWith(script(scratch, "echo '{\"pages\":2}'\necho '{\"page\":1,\"lines\":[\"甲\"]}'\nkill -SEGV $$\n"), 20000);
  ASSERT_FALSE(crashed);
  EXPECT_EQ(crashed.error().code, ErrorCode::Damaged);
  const Status half = readWith(script(scratch, "echo '{\"pages\":2}'\necho '{\"page\":1,\"lines\":[\"甲\"]}'\n"), 20000);
  EXPECT_FALSE(half) << "one page of two is not the document";
}

TEST(PdfProcess, EndsWithTheJobThatWantedIt) {
  const Scratch scratch;
  JobProgress progress;
  const QString program = script(scratch, "echo '{\"pages\":7}'\nexec sleep 60\n");
  auto reading = std::async(std::launch::async, [&] { return readWith(program, 50000, &progress); });
  while (progress.total() != 7) QThread::yieldCurrentThread();
  progress.cancel();
  const Status status = reading.get();
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code, ErrorCode::Cancelled);
}
#endif
