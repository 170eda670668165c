#include <gtest/gtest.h>

#include <QStringEncoder>

#include "app/tables/table_reader.h"
#include "tests/support/scratch.h"
#include "tests/tables/workbook_bytes.h"

using namespace jiheng;

namespace {

const QString kList = QStringLiteral("编号,名称\r\nT-1,\"锂电池, \"\"磷酸铁\"\"\r\n正极\"\r\n");

QStringList cellsOf(const Result<Table>& table, std::size_t row) {
  if (!table || row >= table->rows.size()) return {};
  return table->rows[row].cells;
}

QByteArray inEncoding(const QString& text, QStringConverter::Encoding encoding, bool mark) {
  QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
  return encoder(text);
}

/// "编号,名称,𠀀㐀" and a row, in GB18030 with characters of four bytes.
QByteArray gb18030() {
  return QByteArray::fromHex("b1e0bac52cc3fbb3c6") + "\nT-1," + QByteArray::fromHex("b5e7b3d8") +
         QByteArray::fromHex("95328236") + QByteArray::fromHex("8139ee39") + "\n";
}

}  // namespace

TEST(TableReader, ReadsEveryEncodingThatListsComeIn) {
  const QList<QByteArray> files = {inEncoding(kList, QStringConverter::Utf8, false), inEncoding(kList, QStringConverter::Utf8, true),
                                   inEncoding(kList, QStringConverter::Utf16LE, true), inEncoding(kList, QStringConverter::Utf16BE, true),
                                   inEncoding(kList, QStringConverter::Utf16LE, false)};
  for (const QByteArray& bytes : files) {
    const auto table = readTable(QStringLiteral("a.csv"), bytes);
    ASSERT_TRUE(table) << bytes.toHex().constData();
    EXPECT_EQ(cellsOf(table, 0), QStringList({QStringLiteral("编号"), QStringLiteral("名称")})) << qPrintable(table->encoding);
    EXPECT_EQ(cellsOf(table, 1), QStringList({QStringLiteral("T-1"), QStringLiteral("锂电池, \"磷酸铁\"\r\n正极")}));
  }
}

TEST(TableReader, ReadsGb18030WithRareCharactersAndSaysThatItGuessed) {
  const auto table = readTable(QStringLiteral("a.csv"), gb18030());
  ASSERT_TRUE(table);
  EXPECT_EQ(table->encoding, QStringLiteral("GB18030"));
  EXPECT_TRUE(table->encodingGuessed);
  EXPECT_EQ(cellsOf(table, 1), QStringList({QStringLiteral("T-1"), QStringLiteral("电池𠀀㐀")}));
  const auto forced = readTable(QStringLiteral("a.csv"), gb18030(), {{}, QStringLiteral("UTF-8"), {}});
  ASSERT_FALSE(forced);
  EXPECT_EQ(forced.error().code, ErrorCode::WrongFile);
}

TEST(TableReader, FindsTheSeparatorAndLetsTheUserChooseAnother) {
  EXPECT_EQ(readTable(QStringLiteral("a.csv"), "a;b;c\n1;2,5;3\n")->separator, u';');
  EXPECT_EQ(readTable(QStringLiteral("a.tsv"), "a\tb\n1\t2\n")->separator, u'\t');
  EXPECT_EQ(readTable(QStringLiteral("a.csv"), "sep=;\na,b;c\n")->rows.front().number, 2);
  TableChoice choice;
  choice.separator = u',';
  EXPECT_EQ(cellsOf(readTable(QStringLiteral("a.csv"), "a;b,c\n", choice), 0).size(), 2);
}

TEST(TableReader, KeepsRowNumbersAndLeavesEmptyRowsOut) {
  const auto table = readTable(QStringLiteral("a.csv"), "a,b\n\n , \n1,\n");
  ASSERT_TRUE(table);
  ASSERT_EQ(table->rows.size(), 2U);
  EXPECT_EQ(table->rows[1].number, 4);
  EXPECT_EQ(table->columns, 2);
}

TEST(TableReader, TakesTheGuardFromWhatWouldBeAFormulaAndNothingElse) {
  const auto table = readTable(QStringLiteral("a.csv"), "'=1,=1,''=1,'x,-5\n");
  EXPECT_EQ(cellsOf(table, 0), QStringList({QStringLiteral("=1"), QStringLiteral("=1"), QStringLiteral("'=1"), QStringLiteral("'x"),
                                            QStringLiteral("-5")}));
}

TEST(TableReader, ReadsTextsNumbersDatesAndSavedValuesOfAWorkbook) {
  const QByteArray bytes = test::workbookBytes(
      {{QStringLiteral("清单"),
        QStringLiteral("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>=1+1</t></is></c></row>"
                       "<row r=\"3\"><c r=\"A3\"><v>1234567890123456</v></c><c r=\"B3\" s=\"1\"><v>43605</v></c>"
                       "<c r=\"C3\" s=\"2\"><v>7</v></c><c r=\"D3\" t=\"b\"><v>1</v></c><c r=\"E3\"><f>1+1</f><v>2</v></c>"
                       "<c r=\"F3\"><f>NOW()</f></c></row>"),
        false},
       {QStringLiteral("备注"), {}, true}},
      QStringLiteral("<si><r><t>10</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>5</t></r></si>"));
  const auto table = readTable(QStringLiteral("a.xlsx"), bytes);
  ASSERT_TRUE(table) << qPrintable(table.error().in(Language::English));
  EXPECT_EQ(cellsOf(table, 0), QStringList({QStringLiteral("10⁵"), QString(), QStringLiteral("=1+1")}));
  EXPECT_EQ(table->rows[1].number, 3);
  EXPECT_EQ(cellsOf(table, 1), QStringList({QStringLiteral("1234567890123456"), QStringLiteral("2019-05-20"), QStringLiteral("007"),
                                            QStringLiteral("TRUE"), QStringLiteral("2")}));
  ASSERT_EQ(table->sheets.size(), 2U);
  EXPECT_TRUE(table->sheets[1].hidden);
  ASSERT_EQ(table->findings.size(), 2U) << "the formula without value and the hidden sheet";
  EXPECT_EQ(table->findings[0].column, 6);
}

TEST(TableReader, ReadsTheSheetThatWasChosenAndNamesThoseThatThereAre) {
  const QString row = QStringLiteral("<row><c t=\"str\"><v>%1</v></c></row>");
  const QByteArray bytes = test::workbookBytes({{QStringLiteral("空"), {}, false},
                                                {QStringLiteral("甲"), row.arg(QStringLiteral("a")), false},
                                                {QStringLiteral("乙"), row.arg(QStringLiteral("b")), true}});
  EXPECT_EQ(readTable(QStringLiteral("a.xlsx"), bytes)->sheet, QStringLiteral("甲"));
  EXPECT_EQ(cellsOf(readTable(QStringLiteral("a.xlsx"), bytes, {QStringLiteral("乙"), {}, {}}), 0), QStringList{QStringLiteral("b")});
  const auto missing = readTable(QStringLiteral("a.xlsx"), bytes, {QStringLiteral("丙"), {}, {}});
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().field, QStringLiteral("sheet"));
  EXPECT_TRUE(missing.error().in(Language::English).contains(QStringLiteral("甲")));
}

TEST(TableReader, RefusesWhatIsNoTableWithTheWayOut) {
  const QByteArray whole = test::workbookBytes({{QStringLiteral("甲"), QStringLiteral("<row><c><v>1</v></c></row>"), false}});
  const struct {
    QByteArray bytes;
    ErrorCode code;
  } cases[] = {{whole.left(whole.size() / 2), ErrorCode::Damaged},
               {QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, 'x'), ErrorCode::WrongFile},
               {"%PDF-1.7\n", ErrorCode::WrongFile},
               {QByteArray::fromHex("0001020304ff00"), ErrorCode::WrongFile},
               {test::workbookBytes({{QStringLiteral("空"), {}, false}}), ErrorCode::InvalidInput},
               {" \n,,\n", ErrorCode::InvalidInput}};
  for (const auto& one : cases) {
    const auto table = readTable(QStringLiteral("a.xlsx"), one.bytes);
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, one.code) << qPrintable(table.error().in(Language::English));
    EXPECT_FALSE(table.error().advice.isEmpty());
  }
  const test::Scratch scratch;
  EXPECT_EQ(tableBytes(scratch.path(QStringLiteral("none.csv"))).error().code, ErrorCode::NotFound);
  EXPECT_EQ(tableBytes(scratch.path(QString())).error().code, ErrorCode::WrongFile);
  EXPECT_EQ(tableBytes(scratch.write(QStringLiteral("empty.csv"), {})).error().code, ErrorCode::WrongFile);
}

TEST(TableReader, RefusesAMillionRowsBeforeTheyFillTheMemory) {
  QByteArray bytes;
  for (int i = 0; i < 1048576; ++i) bytes += "a,b\n";
  const auto table = readTable(QStringLiteral("a.csv"), bytes);
  ASSERT_FALSE(table);
  EXPECT_EQ(table.error().code, ErrorCode::Refused);
}

TEST(TableReader, ReadsThreeHundredColumnsAndReportsTheOnesBeyondTheLimit) {
  const auto wide = readTable(QStringLiteral("a.csv"), QByteArray("x,").repeated(299) + "x\n");
  ASSERT_TRUE(wide);
  EXPECT_EQ(wide->columns, 300);
  const auto tooWide = readTable(QStringLiteral("a.csv"), QByteArray("x,").repeated(kMaxTableColumns) + "x\n");
  ASSERT_TRUE(tooWide);
  EXPECT_EQ(tooWide->columns, kMaxTableColumns);
  EXPECT_EQ(tooWide->findings.size(), 1U);
}

TEST(TableReader, ReadsWhatASpreadsheetPutsOnTheClipboard) {
  const auto table = readPastedTable(QStringLiteral("编号\t名称\nT-1\t\"甲\n乙\"\n"));
  ASSERT_TRUE(table);
  EXPECT_EQ(cellsOf(table, 1), QStringList({QStringLiteral("T-1"), QStringLiteral("甲\n乙")}));
  EXPECT_FALSE(readPastedTable(QStringLiteral(" ")));
}

TEST(TableReader, NamesPlacesAsSpreadsheetsDo) {
  EXPECT_EQ(columnLetters(0), QStringLiteral("A"));
  EXPECT_EQ(columnLetters(27), QStringLiteral("AB"));
  EXPECT_EQ(tablePlaceText(12, 3).in(Language::English), QStringLiteral("row 12, column C"));
}
