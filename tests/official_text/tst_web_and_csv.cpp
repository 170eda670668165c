#include <gtest/gtest.h>

#include "tests/official_text/document_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

Result<SourceDocument> readHtml(const QString& page) {
  const Scratch scratch;
  return readDocument(scratch.write(QStringLiteral("page.html"), page.toUtf8()));
}

Result<SourceDocument> readCsv(const QString& text) {
  const Scratch scratch;
  return readDocument(scratch.write(QStringLiteral("a.csv"), text.toUtf8()));
}

}  // namespace

TEST(HtmlDocument, ReadsParagraphsListsAndEntitiesOfAnUntidyPage) {
  const auto document = readHtml(QStringLiteral(
      "<!DOCTYPE html><html><head><title>公告</title><style>p{content:'不是文字'}</style></head><body>"
      "<script>var a='<p>脚本</p>';</script><!-- 注释 --><div class='TRS_Editor'><P>一、删去&ldquo;信息&#22788;理&#x6280;术&rdquo;&nbsp;条目"
      "<p>波长<10&mu;m、功率&gt;10<sup>5</sup>W，信息\n  处理<b>技术</b><br>第二行&unknown;<ol start=3><li>甲<li>乙</ol></div></body></html>"));
  ASSERT_TRUE(document) << qPrintable(problem(document));
  EXPECT_EQ(document->format, DocumentFormat::Html);
  EXPECT_EQ(firstCells(*document).join(QLatin1Char('|')),
            QStringLiteral("一、删去“信息处理技术”\u00A0条目|波长<10μm、功率>10⁵W，信息处理技术|第二行&unknown;|3. 甲|4. 乙"));
  EXPECT_TRUE(findingsOf(*document).contains(QStringLiteral("公告")));
}

TEST(HtmlDocument, LeavesOutNavigationOnlyWithAWordAndNeverAnItem) {
  const auto document = readHtml(QStringLiteral(
      "<html><body><nav><a>首页</a> <a>政策</a></nav><div class='main-nav'>新增技术（编号：056101X）</div><p style='display:none'>看不见的字</p>"
      "<p>正文</p><footer>版权所有</footer><div class='navigable'>可航行技术</div></body></html>"));
  ASSERT_TRUE(document) << qPrintable(problem(document));
  EXPECT_EQ(firstCells(*document), QStringList({QStringLiteral("新增技术（编号：056101X）"), QStringLiteral("正文"), QStringLiteral("可航行技术")}));
  const QString findings = findingsOf(*document);
  EXPECT_TRUE(findings.contains(QStringLiteral("“首页 政策”"))) << qPrintable(findings);
  EXPECT_TRUE(findings.contains(QStringLiteral("版权所有")));
  EXPECT_TRUE(findings.contains(QStringLiteral("看不见的字")));
}

TEST(HtmlDocument, ReadsTablesAsRowsAndLayoutTablesAsText) {
  const auto document = readHtml(QStringLiteral(
      "<html><table><tr><td>站名</td><td><p>正文段落</p><table><tr><th>编号<th>名称<th>要点<tr><td rowspan=2>056101X<td rowspan='2'>信息<br>处理"
      "<td>1.语音<tr><td>2.图像<tr><td colspan=2>合并<td>末</table></td></tr></table></html>"));
  ASSERT_TRUE(document) << qPrintable(problem(document));
  ASSERT_EQ(document->blocks.size(), 6u) << qPrintable(firstCells(*document).join(QLatin1Char('|')));
  EXPECT_FALSE(document->blocks[1].tableRow);
  EXPECT_EQ(document->blocks[1].cells, QStringList{QStringLiteral("正文段落")});
  EXPECT_EQ(document->blocks[3].cells, QStringList({QStringLiteral("056101X"), QStringLiteral("信息\n处理"), QStringLiteral("1.语音")}));
  EXPECT_EQ(document->blocks[4].cells, QStringList({QString(), QString(), QStringLiteral("2.图像")}));
  EXPECT_EQ(document->blocks[5].cells, QStringList({QStringLiteral("合并"), QString(), QStringLiteral("末")}));
}

TEST(HtmlDocument, TakesTheEncodingOfTheBytesOverTheOneThatThePageNames) {
  const Scratch scratch;
  QByteArray gb = "<html><head><meta charset=\"gb2312\"></head><body><p>";
  gb += QByteArray::fromHex("C9BEC8A5" "8139EE39") + "</p></body></html>";
  const auto named = readDocument(scratch.write(QStringLiteral("a.htm"), gb));
  ASSERT_TRUE(named) << qPrintable(problem(named));
  EXPECT_EQ(firstCells(*named), QStringList{QStringLiteral("删去㐀")});
  EXPECT_EQ(named->encoding, QStringLiteral("GB18030"));
  EXPECT_TRUE(named->findings.empty());
  const auto wrong = readDocument(scratch.write(QStringLiteral("b.htm"), gb.replace("gb2312", "utf-8")));
  ASSERT_TRUE(wrong);
  EXPECT_EQ(firstCells(*wrong), QStringList{QStringLiteral("删去㐀")});
  EXPECT_TRUE(findingsOf(*wrong).contains(QStringLiteral("another encoding")));
}

TEST(HtmlDocument, SurvivesNestingWithoutEnd) {
  const auto document = readHtml(QString(QStringLiteral("<html>") + QStringLiteral("<div><table><tr><td>").repeated(20000) + QStringLiteral("正文")));
  ASSERT_TRUE(document) << qPrintable(problem(document));
  EXPECT_EQ(firstCells(*document), QStringList{QStringLiteral("正文")});
}

TEST(CsvDocument, FindsTheSeparatorAndKeepsQuotedCellsWhole) {
  for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
    const QString text = QStringLiteral("编号|名称|要点\r\n056101X|\"信息|处理\"|\"说\"\"是\"\"\n第二行\"\r\n|| 只有一格 \r\n").replace(QLatin1Char('|'), separator);
    const auto document = readCsv(text);
    ASSERT_TRUE(document) << qPrintable(problem(document));
    EXPECT_EQ(document->format, DocumentFormat::Csv);
    ASSERT_EQ(document->blocks.size(), 3u);
    EXPECT_EQ(document->blocks[1].cells, QStringList({QStringLiteral("056101X"), QString(QStringLiteral("信息") + separator + QStringLiteral("处理")),
                                                      QStringLiteral("说\"是\"\n第二行")}));
    EXPECT_EQ(document->blocks[2].cells, QStringList({QString(), QString(), QStringLiteral("只有一格")}));
    EXPECT_EQ(placeText(document->blocks[2].place).in(Language::English), QStringLiteral("row 3"));
  }
}

TEST(CsvDocument, TakesAnUnclosedQuoteForACharacterAndSaysSo) {
  const auto document = readCsv(QStringLiteral("甲,\"乙\n丙,丁\n"));
  ASSERT_TRUE(document);
  EXPECT_EQ(document->blocks[0].cells, QStringList({QStringLiteral("甲"), QStringLiteral("\"乙")}));
  EXPECT_EQ(document->blocks[1].cells, QStringList({QStringLiteral("丙"), QStringLiteral("丁")}));
  ASSERT_EQ(document->findings.size(), 1u);
  EXPECT_EQ(document->findings[0].place.row, 1);
}
