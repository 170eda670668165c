// Pages: nothing is cut, heads are repeated, numbers are right, the same values give the same bytes.
#include <gtest/gtest.h>

#include <QBuffer>
#include <QRegularExpression>
#include <thread>

#include "tests/reports/pdf_reading.h"
#include "tests/support/scratch.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

Cell cell(const QString& text) {
  return {Paragraph::of(ParagraphRole::Cell, text)};
}

/// A table of four columns; the first holds the row's number.
TableBlock tableOf(int rows, const QString& text) {
  TableBlock table;
  table.shares = {1, 2, 3, 3};
  for (const char* name : {"HeadNo", "HeadName", "HeadReason", "HeadNote"})
    table.head.push_back({Paragraph::of(ParagraphRole::CellHead, QString::fromLatin1(name))});
  for (int i = 0; i < rows; ++i)
    table.rows.push_back({cell(QStringLiteral("R%1R").arg(i)), cell(QStringLiteral("语音合成技术")),
                          cell(text), cell(QStringLiteral("Reviewed on 2026-01-31, second reading"))});
  return table;
}

ReportDocument reportOf(Block block) {
  ReportDocument document = documentOf({});
  document.language = ReportLanguage::English;
  document.headerLeft = QStringLiteral("HEADERLEFT");
  document.headerRight = QStringLiteral("HEADERRIGHT");
  document.footerLeft = QStringLiteral("FOOTERLEFT");
  document.blocks.push_back(std::move(block));
  return document;
}

}  // namespace

TEST(PdfPages, ALongTableRepeatsItsHeadAndStaysOnThePaper) {
  const QByteArray pdf =
      rendered(reportOf(tableOf(1000, QStringLiteral("符合第17项要点所述“语料库设计、录制和标注技术”，见https"
                                                     "://example.com/very/long/address/without/any/space"))));
  EXPECT_EQ(faultsOf(pdf), QString());
  const QStringList pages = textOfPages(pdf);
  ASSERT_GT(pages.size(), 20);
  for (const QString& page : pages) {
    EXPECT_EQ(page.count(QStringLiteral("HeadReason")), 1);
    EXPECT_EQ(page.count(QStringLiteral("HEADERLEFT")), 1);
    EXPECT_EQ(page.count(QStringLiteral("HEADERRIGHT")), 1);
    EXPECT_EQ(page.count(QStringLiteral("FOOTERLEFT")), 1);
  }
  EXPECT_EQ(wordsOutsidePage(pdf), QStringList());
  const QString all = pages.join(QString());
  for (int i = 0; i < 1000; ++i) ASSERT_EQ(all.count(QStringLiteral("R%1R").arg(i)), 1) << i;
}

TEST(PdfPages, PagesAreNumberedOfTheirTotal) {
  const QStringList pages = textOfPages(rendered(reportOf(tableOf(60, QStringLiteral("text")))));
  ASSERT_GT(pages.size(), 1);
  static const QRegularExpression number(QStringLiteral("Page (\\d+) of (\\d+)"));
  for (qsizetype i = 0; i < pages.size(); ++i) {
    const auto match = number.match(pages[i]);
    ASSERT_TRUE(match.hasMatch()) << qPrintable(pages[i]);
    EXPECT_EQ(match.captured(1).toInt(), i + 1);
    EXPECT_EQ(match.captured(2).toInt(), pages.size());
  }
}

TEST(PdfPages, AnEmptyDocumentHasOnePage) {
  EXPECT_EQ(textOfPages(rendered(documentOf({}))).size(), 1);
}

TEST(PdfPages, AHundredThousandCharactersInOneCellAreAllThere) {
  QString text;
  for (int i = 0; i < 100000; ++i) text += QChar(0x4E00 + (i * 7) % 3000);
  TableBlock table = tableOf(1, text);
  const QByteArray pdf = rendered(reportOf(std::move(table)));
  EXPECT_EQ(faultsOf(pdf), QString());
  QString read = squeezed(textOf(pdf));
  // Between the pages stand the heads; without them the text is whole.
  int found = 0;
  for (const QChar unit : read) {
    if (unit.unicode() >= 0x4E00 && unit.unicode() < 0x4E00 + 3000) ++found;
  }
  EXPECT_GE(found, 100000);
  EXPECT_EQ(wordsOutsidePage(pdf), QStringList());
}

TEST(PdfPages, AWordLongerThanItsColumnIsBrokenInsideIt) {
  TableBlock table = tableOf(1, QString(3000, QLatin1Char('W')));
  table.head[0] = {Paragraph::of(ParagraphRole::CellHead, QString(40, QLatin1Char('M')))};
  const QByteArray pdf = rendered(reportOf(std::move(table)));
  EXPECT_EQ(wordsOutsidePage(pdf), QStringList());
  EXPECT_EQ(squeezed(textOf(pdf)).count(QLatin1Char('W')), 3000);
}

TEST(PdfPages, AHeadingStaysWithWhatFollowsIt) {
  // Headings and short paragraphs over many pages: wherever pages end, no heading is the last line of one.
  ReportDocument document = documentOf({});
  document.language = ReportLanguage::English;
  for (int i = 0; i < 200; ++i) {
    HeadingBlock heading;
    heading.level = 2;
    heading.lines = {Paragraph::of(ParagraphRole::Heading2, QStringLiteral("HEADING%1").arg(i))};
    heading.outline = heading.lines[0].runs[0].text;
    document.blocks.push_back(heading);
    document.blocks.push_back(ParagraphBlock{
        Paragraph::of(ParagraphRole::Body, QStringLiteral("正文内容，").repeated(i % 40 + 1)), false});
  }
  for (const QString& page : textOfPages(rendered(document))) {
    QStringList lines = page.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(QLatin1String("Page ")); });
    ASSERT_FALSE(lines.isEmpty());
    EXPECT_FALSE(lines.last().startsWith(QLatin1String("HEADING"))) << qPrintable(page);
  }
}

TEST(PdfPages, NoLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne) {
  ReportDocument document = documentOf({});
  const QString text = QStringLiteral(
      "为“限制”（见《目录》第17项、第18项）；语音合成，即：人工智能交互界面技术！其2026年1月31日");
  for (int i = 0; i < 120; ++i) {
    TableBlock table;
    table.shares = {1.0 + i * 0.05, 4};
    table.rows.push_back({cell(text), {}});
    document.blocks.push_back(table);
  }
  for (const QString& page : textOfPages(rendered(document))) {
    for (const QString& line : page.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
      ASSERT_FALSE(QStringLiteral("，。、；：！？）》”年月日项").contains(line.trimmed().front()))
          << qPrintable(line);
      ASSERT_FALSE(QStringLiteral("（《“第").contains(line.trimmed().back())) << qPrintable(line);
    }
  }
}

TEST(PdfPages, TheSameDocumentGivesTheSameBytes) {
  const ReportDocument document =
      reportOf(tableOf(50, QStringLiteral("同样的内容，同样的字节 same content 生⽣")));
  const QByteArray first = rendered(document);
  EXPECT_EQ(first, rendered(document));
  EXPECT_TRUE(expanded(first).contains("/CreationDate (D:20260131120000Z)"));
}

TEST(PdfPages, AReportIsMadeOnAnyThread) {
  const ReportDocument document = reportOf(tableOf(20, QStringLiteral("在后台线程 background")));
  const QByteArray here = rendered(document);
  QByteArray there;
  std::thread worker([&] { there = rendered(document); });
  worker.join();
  EXPECT_EQ(here, there);
}

TEST(PdfPages, ACancelledReportLeavesTheOldFile) {
  const Scratch scratch;
  const QString path = scratch.write(QStringLiteral("old.pdf"), "old");
  JobProgress progress;
  progress.cancel();
  const auto result = writePdf(reportOf(tableOf(50, QStringLiteral("x"))), path, progress);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
  EXPECT_EQ(bytesOf(path), "old");
}

TEST(PdfPages, ProgressReachesItsEnd) {
  const Scratch scratch;
  JobProgress progress;
  ASSERT_TRUE(
      writePdf(reportOf(tableOf(5, QStringLiteral("x"))), scratch.path(QStringLiteral("a.pdf")), progress));
  EXPECT_EQ(progress.done(), progress.total());
  EXPECT_GT(progress.total(), 0);
}

TEST(PdfPages, TheOutlineNamesTheHeadings) {
  ReportDocument document = documentOf({});
  for (const int level : {1, 2, 2, 3, 1}) {
    HeadingBlock heading;
    heading.level = level;
    heading.outline = QStringLiteral("第%1节").arg(document.blocks.size());
    heading.lines = {Paragraph::of(ParagraphRole::Heading2, heading.outline)};
    document.blocks.push_back(heading);
  }
  const QByteArray pdf = rendered(document);
  EXPECT_EQ(faultsOf(pdf), QString());
  const QByteArray clear = expanded(pdf);
  EXPECT_EQ(clear.count("/Dest ["), 5);
  EXPECT_TRUE(clear.contains("/Type /Outlines"));
}
