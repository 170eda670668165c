#include <gtest/gtest.h>

#include "tests/official_text/document_fixture.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

QString listed(int list, int level) {
  return QStringLiteral("<w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr>").arg(level).arg(list);
}

/// Three levels as the announcements have them: 1. (1) ①. List 2 starts again at 5.
QByteArray numbering() {
  return QStringLiteral(
             "<w:root><w:abstractNum w:abstractNumId=\"0\">"
             "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
             "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
             "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimalEnclosedCircle\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"%3\"/></w:lvl>"
             "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
             "<w:lvl w:ilvl=\"0\"><w:start w:val=\"11\"/><w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/><w:pStyle w:val=\"Heading\"/></w:lvl>"
             "</w:abstractNum>"
             "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
             "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
             "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num></w:root>")
      .toUtf8();
}

QByteArray styles() {
  return "<w:root><w:style w:styleId=\"Heading\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>"
         "<w:style w:styleId=\"Sub\"><w:basedOn w:val=\"Heading\"/></w:style></w:root>";
}

QString cell(const QString& text, const QString& properties = {}) {
  return QStringLiteral("<w:tc><w:tcPr>%1</w:tcPr>%2</w:tc>").arg(properties, paragraph(text));
}

Result<SourceDocument> readDocx(const QString& body, const Parts& more = {}) {
  const Scratch scratch;
  return readDocument(writeZip(scratch, QStringLiteral("公告.docx"), docxParts(body, more)));
}

}  // namespace

TEST(DocxDocument, WritesAutomaticNumbersAsWordCountsThem) {
  const QString body = paragraph(QStringLiteral("计算机服务业"), QStringLiteral("<w:pStyle w:val=\"Sub\"/>")) +
                       paragraph(QStringLiteral("甲"), listed(1, 0)) + paragraph(QStringLiteral("乙"), listed(1, 1)) +
                       paragraph(QStringLiteral("丙"), listed(1, 2)) + paragraph(QStringLiteral("丁"), listed(1, 2)) +
                       paragraph(QStringLiteral("戊"), listed(1, 1)) + paragraph(QStringLiteral("己"), listed(1, 0)) +
                       paragraph(QStringLiteral("庚"), listed(1, 1)) + paragraph(QStringLiteral("辛"), listed(2, 0)) +
                       paragraph(QStringLiteral("壬"), QStringLiteral("<w:pStyle w:val=\"Sub\"/>"));
  const auto document = readDocx(body, {{QStringLiteral("word/numbering.xml"), numbering()}, {QStringLiteral("word/styles.xml"), styles()}});
  ASSERT_TRUE(document) << qPrintable(problem(document));
  EXPECT_EQ(document->format, DocumentFormat::Docx);
  EXPECT_EQ(firstCells(*document).join(QLatin1Char('|')),
            QStringLiteral("十一、计算机服务业|1. 甲|（1）乙|① 丙|② 丁|（2）戊|2. 己|（1）庚|5. 辛|十二、壬"));
  EXPECT_EQ(document->blocks[9].place.line, 10);
}

TEST(DocxDocument, KeepsColumnsInLineUnderMergedCells) {
  const QString table = QStringLiteral("<w:tbl><w:tr>") + cell(QStringLiteral("编号")) + cell(QStringLiteral("名称"), QStringLiteral("<w:gridSpan w:val=\"2\"/>")) +
                        cell(QStringLiteral("要点")) + QStringLiteral("</w:tr><w:tr>") +
                        cell(QStringLiteral("056101X"), QStringLiteral("<w:vMerge w:val=\"restart\"/>")) + cell(QStringLiteral("信息")) +
                        cell(QStringLiteral("处理")) + cell(QStringLiteral("1.语音")) + QStringLiteral("</w:tr><w:tr>") +
                        cell(QString(), QStringLiteral("<w:vMerge/>")) + cell(QString()) + cell(QString()) + cell(QStringLiteral("2.图像")) +
                        QStringLiteral("</w:tr></w:tbl>");
  const auto document = readDocx(table);
  ASSERT_TRUE(document) << qPrintable(problem(document));
  ASSERT_EQ(document->blocks.size(), 3u);
  EXPECT_TRUE(document->blocks[0].tableRow);
  EXPECT_EQ(document->blocks[0].cells, QStringList({QStringLiteral("编号"), QStringLiteral("名称"), QString(), QStringLiteral("要点")}));
  EXPECT_EQ(document->blocks[2].cells, QStringList({QString(), QString(), QString(), QStringLiteral("2.图像")}));
  EXPECT_EQ(document->blocks[2].place.row, 3);
}

TEST(DocxDocument, ReportsAllThatItLeavesOut) {
  const QString body =
      paragraph(QStringLiteral("新增条目。")) +
      QStringLiteral("<w:p><w:del><w:r><w:delText>旧的词</w:delText></w:r></w:del><w:ins><w:r><w:t>新的词</w:t></w:r></w:ins>"
                     "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏的词</w:t></w:r><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>"
                     "<w:p><w:r><w:t>功率大于10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>5</w:t></w:r>"
                     "<w:r><w:t>W</w:t><w:br/><w:t>第二行</w:t></w:r></w:p>"
                     "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>框中的字</w:t></w:r></w:p></w:txbxContent>"
                     "</w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>框中的字</w:t></w:r></w:p></w:txbxContent></w:pict>"
                     "</mc:Fallback></mc:AlternateContent></w:r></w:p>");
  const auto document = readDocx(
      body, {{QStringLiteral("word/header1.xml"), QStringLiteral("<w:root><w:p><w:r><w:t>页眉文字</w:t></w:r></w:p></w:root>").toUtf8()},
             {QStringLiteral("word/footnotes.xml"), QStringLiteral("<w:root><w:p><w:r><w:t>脚注文字</w:t></w:r></w:p></w:root>").toUtf8()}});
  ASSERT_TRUE(document) << qPrintable(problem(document));
  EXPECT_EQ(firstCells(*document).join(QLatin1Char('|')), QStringLiteral("新增条目。|新的词|功率大于10⁵W|第二行|框中的字"));
  const QString findings = findingsOf(*document);
  for (const QString& word : {QStringLiteral("旧的词"), QStringLiteral("隐藏的词"), QStringLiteral("picture"), QStringLiteral("框中的字"),
                              QStringLiteral("页眉文字"), QStringLiteral("脚注文字")})
    EXPECT_TRUE(findings.contains(word)) << qPrintable(word) << " not in\n" << qPrintable(findings);
}

TEST(XlsxDocument, ReadsEverySheetWithRichTextAndNumbersAsShown) {
  const QByteArray strings = QStringLiteral("<sst><si><t>编号</t></si><si><r><t>10</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>-6</t></r>"
                                            "<r><t>米</t></r><rPh><t>读音</t></rPh></si></sst>")
                                 .toUtf8();
  const QByteArray styles =
      "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"000\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy&quot;年&quot;m\"/>"
      "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"2\"/></cellXfs></styleSheet>";
  const auto sheets = QList<QPair<QString, QString>>{
      {QStringLiteral("限制"),
       QStringLiteral("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                      "<row r=\"14\"><c r=\"A14\" s=\"1\"><v>7</v></c><c r=\"B14\"><v>0.10000000000000001</v></c><c r=\"C14\" s=\"2\"><v>45853</v></c>"
                      "<c r=\"D14\" t=\"inlineStr\"><is><t>行内</t></is></c><c r=\"E14\" s=\"3\"><f>1+1</f><v>2</v></c></row>")},
      {QStringLiteral("隐藏表"), QStringLiteral("<row><c t=\"str\"><v>公式文字</v></c></row>")}};
  const Scratch scratch;
  const auto document = readDocument(writeZip(scratch, QStringLiteral("附件.xlsx"),
                                              xlsxParts(sheets, {{QStringLiteral("xl/sharedStrings.xml"), strings}, {QStringLiteral("xl/styles.xml"), styles}})));
  ASSERT_TRUE(document) << qPrintable(problem(document));
  EXPECT_EQ(document->format, DocumentFormat::Xlsx);
  ASSERT_EQ(document->blocks.size(), 3u);
  EXPECT_EQ(document->blocks[0].cells, QStringList({QStringLiteral("编号"), QString(), QStringLiteral("10⁻⁶米")}));
  EXPECT_EQ(document->blocks[1].cells, QStringList({QStringLiteral("007"), QStringLiteral("0.1"), QStringLiteral("2025-07-15"),
                                                    QStringLiteral("行内"), QStringLiteral("2.00")}));
  EXPECT_EQ(placeText(document->blocks[1].place).in(Language::English), QStringLiteral("sheet 限制, row 14"));
  EXPECT_EQ(document->blocks[2].place.sheet, QStringLiteral("隐藏表"));
  EXPECT_TRUE(findingsOf(*document).contains(QStringLiteral("hidden")));
}

TEST(XlsxDocument, SaysWhereANumberFormatIsNotKnown) {
  const QByteArray styles = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"0.00E+00\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs></styleSheet>";
  const Scratch scratch;
  const auto document = readDocument(
      writeZip(scratch, QStringLiteral("a.xlsx"),
               xlsxParts({{QStringLiteral("表"), QStringLiteral("<row><c t=\"str\"><v>汉字</v></c><c s=\"0\"><v>1500</v></c><c t=\"s\"><v>99</v></c></row>")}},
                         {{QStringLiteral("xl/styles.xml"), styles}})));
  ASSERT_TRUE(document) << qPrintable(problem(document));
  EXPECT_EQ(document->blocks[0].cells, QStringList({QStringLiteral("汉字"), QStringLiteral("1500")}));
  EXPECT_TRUE(findingsOf(*document).contains(QStringLiteral("number format")));
  EXPECT_TRUE(findingsOf(*document).contains(QStringLiteral("points to a text")));
}
