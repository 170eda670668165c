#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QRegularExpression>

#include "app/tables/office_package.h"
#include "app/tables/table_reader.h"
#include "app/tables/table_writer.h"
#include "app/tables/text_cell.h"
#include "tests/support/scratch.h"

using namespace jiheng;

namespace {

const QStringList kAwkward = {QStringLiteral("=1+1"),    QStringLiteral("+86"),       QStringLiteral("-40"),  QStringLiteral("@SUM(A1)"),
                              QStringLiteral("'=x"),     QStringLiteral("007"),       QStringLiteral("12345678901234567890"),
                              QStringLiteral("a,b;c"),   QStringLiteral("say \"x\""), QStringLiteral("一\n二"), QStringLiteral("\ttab"),
                              QStringLiteral("𠀀㐀"),    QStringLiteral("_x0041_"),   QStringLiteral("  margins  "),
                              QStringLiteral("＝全角"),  QStringLiteral("1-2"),       QStringLiteral("TRUE")};

ExportTable tableOf(const QStringList& cells) {
  ExportTable table{QStringLiteral("表"), {QStringLiteral("名称")}, {}};
  for (const QString& cell : cells) table.rows.push_back({cell, QStringLiteral("x")});
  table.headers << QStringLiteral("b");
  return table;
}

QStringList firstCells(const Result<Table>& table) {
  QStringList cells;
  if (!table) return cells;
  for (std::size_t row = 1; row < table->rows.size(); ++row) cells << table->rows[row].cells.value(0);
  return cells;
}

}  // namespace

TEST(TableWriter, ACsvComesBackAsItWasAndNoCellIsAFormula) {
  const QByteArray bytes = csvBytes(tableOf(kAwkward));
  EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
  EXPECT_EQ(firstCells(readTable(QStringLiteral("a.csv"), bytes)), kAwkward);
  EXPECT_TRUE(bytes.contains("\r\n'=1+1,"));
  EXPECT_TRUE(bytes.contains("\r\n\"'\ttab\","));
}

TEST(TableWriter, AWorkbookComesBackAsItWasAndHoldsStringsOnly) {
  const auto bytes = xlsxBytes(tableOf(kAwkward));
  ASSERT_TRUE(bytes);
  EXPECT_EQ(firstCells(readTable(QStringLiteral("a.xlsx"), *bytes)), kAwkward);
  auto package = documents::DocumentPackage::open(*bytes);
  ASSERT_TRUE(package);
  int others = 0;
  ASSERT_TRUE(package->readPart(QStringLiteral("xl/worksheets/sheet1.xml"), [&others](QXmlStreamReader& xml) -> Status {
    while (!xml.atEnd()) {
      xml.readNext();
      if (!xml.isStartElement()) continue;
      if (xml.name() == QLatin1String("f")) ++others;
      if (xml.name() == QLatin1String("c") && documents::attribute(xml, QLatin1String("t")) != QLatin1String("s") &&
          documents::attribute(xml, QLatin1String("t")) != QLatin1String("inlineStr"))
        ++others;
    }
    return {};
  }));
  EXPECT_EQ(others, 0);
}

RC_GTEST_PROP(TableWriterProperty, EveryTextSurvivesBothFormats, ()) {
  const auto units = *rc::gen::container<std::vector<int>>(
      rc::gen::oneOf(rc::gen::inRange(0x20, 0x7F), rc::gen::element<int>('\n', '\t', '\'', '=', '"', ',', 0x4E2D, 0xFF1D, 0x20BB7, '_')));
  QString text;
  for (const int unit : units) text += QString::fromUcs4(reinterpret_cast<const char32_t*>(&unit), 1);
  RC_PRE(!text.trimmed().isEmpty());
  RC_ASSERT(cellText(guardedCell(text)) == text);
  RC_ASSERT(!looksLikeFormula(guardedCell(text)));
  const ExportTable table = tableOf({text});
  RC_ASSERT(firstCells(readTable(QStringLiteral("a.csv"), csvBytes(table))) == QStringList{text});
  RC_ASSERT(firstCells(readTable(QStringLiteral("a.xlsx"), *xlsxBytes(table))) == QStringList{text});
}

TEST(TableWriter, RefusesACellThatNoWorkbookCanHold) {
  const auto bytes = xlsxBytes(tableOf({QString(40000, u'x')}));
  ASSERT_FALSE(bytes);
  EXPECT_TRUE(bytes.error().in(Language::English).contains(QStringLiteral("row 2, column A")));
}

TEST(TableWriter, ReplacesAFileOnlyByACompleteOne) {
  const test::Scratch scratch;
  const QString path = scratch.path(QStringLiteral("清单.xlsx"));
  ASSERT_TRUE(writeTable(path, tableOf({QStringLiteral("甲")})));
  const QByteArray before = test::bytesOf(path);
  EXPECT_FALSE(writeTable(path, tableOf({QString(40000, u'x')})));
  EXPECT_EQ(test::bytesOf(path), before);
  EXPECT_EQ(writeTable(scratch.path(QStringLiteral("a.ods")), tableOf({})).error().code, ErrorCode::InvalidInput);
  EXPECT_FALSE(writeTable(scratch.path(QStringLiteral("none/a.csv")), tableOf({})));
}
