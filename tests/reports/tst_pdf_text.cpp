// The text layer is the text: what is written into a PDF is what readers find in it.
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

#include "app/reports/printable.h"
#include "tests/reports/pdf_reading.h"
#include "tests/support/scratch.h"

using namespace jiheng;
using namespace jiheng::test;

namespace {

void collect(const QJsonValue& value, std::set<char32_t>& characters) {
  if (value.isString()) {
    for (const char32_t character : value.toString().toUcs4()) characters.insert(character);
  } else if (value.isArray()) {
    for (const QJsonValue& one : value.toArray()) collect(one, characters);
  } else if (value.isObject()) {
    for (const QJsonValue& one : value.toObject()) collect(one, characters);
  }
}

/// Every character of every file below data/catalogue.
QString catalogueCharacters() {
  std::set<char32_t> characters;
  QDirIterator files(QStringLiteral(JIHENG_SOURCE_DIR "/data/catalogue"), {QStringLiteral("*.json")},
                     QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    const QString path = files.next();
    const QJsonDocument json = QJsonDocument::fromJson(bytesOf(path));
    EXPECT_TRUE(json.isObject()) << qPrintable(path);
    collect(json.object(), characters);
  }
  QString text;
  for (const char32_t character : characters) text += QString::fromUcs4(&character, 1);
  return squeezed(text);
}

void expectReadBack(const QString& written, bool bold = false) {
  ReportDocument document = documentOf({written}, bold);
  const QByteArray pdf = rendered(document);
  EXPECT_EQ(faultsOf(pdf), QString());
  // The page number stands at the end of the text.
  const QString expected = squeezed(written);
  EXPECT_TRUE(squeezed(textOf(pdf)).startsWith(expected))
      << "wrote " << qPrintable(expected) << "\nread  " << qPrintable(squeezed(textOf(pdf)));
  if (hasQtPdf()) {
    EXPECT_TRUE(squeezed(textByQtPdf(pdf)).startsWith(expected))
        << "wrote  " << qPrintable(expected) << "\nQt read " << qPrintable(squeezed(textByQtPdf(pdf)));
  }
}

}  // namespace

TEST(PdfText, EveryCharacterOfTheCatalogueIsReadBack) {
  const QString characters = catalogueCharacters();
  ASSERT_GT(characters.size(), 500) << "data/catalogue is missing";
  expectReadBack(characters);
  expectReadBack(characters, true);
}

TEST(PdfText, CharactersThatShareAGlyphWithARadicalStayCharacters) {
  const QString text =
      QStringLiteral("安全生产法第二十条 金门风长高黑 一二八十人入大小女子寸山川工己巾干弓心戈手支文斗斤方");
  const QByteArray pdf = rendered(documentOf({text}));
  const QString read = textOf(pdf);
  EXPECT_TRUE(read.contains(QStringLiteral("安全生产法第二十条")));
  for (const QChar unit : read)
    EXPECT_FALSE(unit.unicode() >= 0x2E80 && unit.unicode() <= 0x2FDF)
        << qPrintable(QString::number(unit.unicode(), 16));
}

TEST(PdfText, RadicalsThatWereWrittenAreReadBackBesideTheirCharacters) {
  expectReadBack(QStringLiteral("生⽣二⼆十⼗金⾦门⻔风⻛生⽣"));
}

TEST(PdfText, DigitsAndLatinBesideChineseAreReadBack) {
  expectReadBack(
      QStringLiteral("CP-001 2026-01-31 编号056101X（限制）第12条3.5 kW/kg≥65%，“引号”‘单’——破折号……《书》fi "
                     "ffi fl office"));
}

TEST(PdfText, MarksThatStandCloserAreReadBackWithoutAGap) {
  const QString text = QStringLiteral("见《目录》（“禁止”、‘限制’）。《甲》《乙》，“丙”：（（丁））；【戊】");
  const QByteArray pdf = rendered(documentOf({text}));
  EXPECT_TRUE(textOf(pdf).contains(text)) << qPrintable(textOf(pdf));
  EXPECT_TRUE(!hasQtPdf() || textByQtPdf(pdf).contains(text)) << qPrintable(textByQtPdf(pdf));
}

TEST(PdfText, RareCharactersAndThoseBeyondTheBasicPlaneAreReadBack) {
  expectReadBack(QStringLiteral("龘靐齉㐀㙟䶮𠀀𠮷𡃁𪚥𫝀𬉼囧〇々〆"));
  expectReadBack(QStringLiteral("龘靐齉㐀㙟䶮𠀀𠮷𡃁"), true);
}

TEST(PdfText, SymbolsAndWesternLettersWithMarksAreReadBack) {
  expectReadBack(QStringLiteral("■▲○●◇△□✓×±°℃μΩαβγ €£¥ Ünïcödé čšž ŁÓDŹ ½ ² ³ № ™ ① ② Ⅳ ㎡ ㎏"));
}

TEST(PdfText, ACombinedLetterIsReadBackAsItWasWritten) {
  const QString decomposed = QStringLiteral("cafe\u0301 A\u030A n\u0303");
  EXPECT_TRUE(squeezed(textOf(rendered(documentOf({decomposed})))).startsWith(squeezed(decomposed)));
}

TEST(PdfText, CharactersWithoutAFontKeepTheirText) {
  // Private use, an unassigned code point, an emoji: no text font has them.
  const QString text = QStringLiteral("前\uE123中\U000F1234后\U0001F9EA终");
  const QByteArray pdf = rendered(documentOf({text}));
  EXPECT_EQ(faultsOf(pdf), QString());
  EXPECT_TRUE(squeezed(textOf(pdf)).startsWith(text)) << qPrintable(textOf(pdf));
  EXPECT_TRUE(!hasQtPdf() || squeezed(textByQtPdf(pdf)).startsWith(text)) << qPrintable(textByQtPdf(pdf));
}

TEST(PdfText, ControlCharactersNeitherBreakTheFileNorShow) {
  QString text = QStringLiteral("甲");
  for (ushort unit = 0; unit < 0x20; ++unit) text += QChar(unit);
  text += QChar(0x7F);
  text += QChar(0x85);
  text += QChar(0xD800);
  text += QChar(0x202E);
  text += QChar(0xFFFE);
  text += QStringLiteral("乙");
  const QByteArray pdf = rendered(documentOf({text}));
  EXPECT_EQ(faultsOf(pdf), QString());
  EXPECT_TRUE(squeezed(textOf(pdf)).startsWith(QStringLiteral("甲\uFFFD\uFFFD乙")))
      << qPrintable(textOf(pdf));
}

TEST(PdfText, TextFromRightToLeftIsReadBack) {
  const QString hebrew = QStringLiteral("שלום עולם");
  const QString arabic = QStringLiteral("مرحبا بالعالم");
  const QByteArray pdf = rendered(documentOf({hebrew, arabic, QStringLiteral("左 שלום 右 123")}));
  EXPECT_EQ(faultsOf(pdf), QString());
  const QString read = textOfPages(pdf, {}).join(QLatin1Char('\n'));
  EXPECT_TRUE(read.contains(QStringLiteral("שלום"))) << qPrintable(read);
  EXPECT_TRUE(read.contains(QStringLiteral("مرحبا"))) << qPrintable(read);
}

TEST(PdfText, PrintableTurnsEveryKindOfLineEndIntoALineFeed) {
  EXPECT_EQ(printable(QStringLiteral("a\r\nb\rc\u2028d\u000Be\tf")), QStringLiteral("a\nb\nc\nd\ne f"));
}
