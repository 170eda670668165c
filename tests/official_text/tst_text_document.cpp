#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QStringEncoder>

#include "app/official_text/document_reader.h"
#include "tests/support/scratch.h"

using namespace jiheng;

namespace {

QString sentence() { return QStringLiteral("删去信息处理技术（编号：056101X）条目。"); }

QStringList firstCells(const SourceDocument& document) {
  QStringList cells;
  for (const SourceBlock& block : document.blocks) cells << block.cells.value(0);
  return cells;
}

/// "删去" and a line end in GB18030, with the four-byte character 㐀 (U+3400), which GBK does not have.
QByteArray gb18030() { return QByteArray::fromHex("C9BEC8A5" "8139EE39" "0A"); }

}  // namespace

TEST(TextDocument, KeepsTheNumberOfEachLineWhenEmptyOnesFallOut) {
  const test::Scratch scratch;
  const QByteArray bytes = QString(sentence() + QStringLiteral("\r\n\r\n  第二行　\n")).toUtf8();
  const auto document = readDocument(scratch.write(QStringLiteral("a.txt"), bytes));
  ASSERT_TRUE(document) << qPrintable(document.error().in(Language::English));
  EXPECT_EQ(firstCells(*document), QStringList({sentence(), QStringLiteral("第二行")}));
  EXPECT_EQ(document->blocks[1].place.line, 3);
  EXPECT_EQ(document->encoding, QStringLiteral("UTF-8"));
  EXPECT_EQ(document->size, bytes.size());
  EXPECT_EQ(document->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
  EXPECT_TRUE(document->findings.empty());
}

TEST(TextDocument, ReadsEveryUnicodeFormWithAndWithoutItsMark) {
  const test::Scratch scratch;
  const QString text = QString(sentence() + QLatin1Char('\n'));
  const struct {
    QStringConverter::Encoding encoding;
    bool mark;
    const char* name;
  } cases[] = {{QStringConverter::Utf8, true, "UTF-8"},          {QStringConverter::Utf16LE, true, "UTF-16LE"},
               {QStringConverter::Utf16BE, true, "UTF-16BE"},    {QStringConverter::Utf16LE, false, "UTF-16LE"},
               {QStringConverter::Utf16BE, false, "UTF-16BE"}};
  for (const auto& form : cases) {
    QStringEncoder encoder(form.encoding, form.mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    const auto document = readDocument(scratch.write(QStringLiteral("a.txt"), encoder.encode(text)));
    ASSERT_TRUE(document) << form.name;
    EXPECT_EQ(firstCells(*document), QStringList{sentence()}) << form.name;
    EXPECT_EQ(document->encoding, QString::fromLatin1(form.name));
    EXPECT_EQ(document->findings.empty(), form.mark) << form.name;
  }
}

TEST(TextDocument, ReadsGb18030AndSaysThatItGuessed) {
  const test::Scratch scratch;
  const auto document = readDocument(scratch.write(QStringLiteral("a.txt"), gb18030()));
  ASSERT_TRUE(document) << qPrintable(document.error().in(Language::English));
  EXPECT_EQ(firstCells(*document), QStringList{QStringLiteral("删去㐀")});
  EXPECT_EQ(document->encoding, QStringLiteral("GB18030"));
  ASSERT_EQ(document->findings.size(), 1u);
  EXPECT_TRUE(document->findings[0].what.in(Language::English).contains(QStringLiteral("GB18030")));
}

TEST(TextDocument, ReadsWordsThatBothEncodingsAllowAsTheOneThatIsChinese) {
  const test::Scratch scratch;
  const auto chinese = readDocument(scratch.write(QStringLiteral("a.txt"), QByteArray::fromHex("C9BEC8A5")));
  ASSERT_TRUE(chinese);
  EXPECT_EQ(firstCells(*chinese), QStringList{QStringLiteral("删去")});
  EXPECT_FALSE(readDocument(scratch.write(QStringLiteral("b.txt"), QStringLiteral("catalogue arrêté modifié").toUtf8())));
}

TEST(TextDocument, TakesTabsForCellsButNotThoseBehindAListNumber) {
  const auto document = readPasted(QStringLiteral("1\t056101X\t信息处理技术\n1.\t语音合成\n\t\t要点\n"));
  ASSERT_TRUE(document);
  ASSERT_EQ(document->blocks.size(), 3u);
  EXPECT_TRUE(document->blocks[0].tableRow);
  EXPECT_EQ(document->blocks[0].cells.size(), 3);
  EXPECT_FALSE(document->blocks[1].tableRow);
  EXPECT_EQ(document->blocks[2].cells, QStringList{QStringLiteral("要点")});
  EXPECT_EQ(document->format, DocumentFormat::Pasted);
}

TEST(TextDocument, SaysThePlaceInWords) {
  const auto english = [](const SourcePlace& place) { return placeText(place).in(Language::English); };
  EXPECT_EQ(english({3, 12, {}, 0}), QStringLiteral("page 3, line 12"));
  EXPECT_EQ(english({0, 0, QStringLiteral("限制"), 14}), QStringLiteral("sheet 限制, row 14"));
  EXPECT_EQ(english({0, 7, {}, 0}), QStringLiteral("line 7"));
  EXPECT_TRUE(english({}).isEmpty());
}
