#include "tests/official_text/document_fixture.h"

#include <gtest/gtest.h>
#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

namespace jiheng::test {

namespace {

QByteArray relationsXml(const QList<QPair<QString, QString>>& kindsAndTargets) {
  QString xml = QStringLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
  int id = 0;
  for (const auto& relation : kindsAndTargets) {
    xml += QStringLiteral(
               "<Relationship Id=\"rId%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%2\" "
               "Target=\"%3\"/>")
               .arg(++id)
               .arg(relation.first, relation.second);
  }
  return QString(xml + QStringLiteral("</Relationships>")).toUtf8();
}

}  // namespace

QString writeZip(const Scratch& scratch, const QString& name, const Parts& parts) {
  const QString path = scratch.path(name);
  QuaZip zip(path);
  EXPECT_TRUE(zip.open(QuaZip::mdCreate));
  for (const auto& part : parts) {
    QuaZipFile file(&zip);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly, QuaZipNewInfo(part.first)));
    EXPECT_EQ(file.write(part.second), part.second.size());
    file.close();
  }
  zip.close();
  EXPECT_EQ(zip.getZipError(), ZIP_OK);
  return path;
}

QString paragraph(const QString& text, const QString& properties) {
  return QStringLiteral("<w:p>%1<w:r><w:t xml:space=\"preserve\">%2</w:t></w:r></w:p>")
      .arg(properties.isEmpty() ? QString() : QStringLiteral("<w:pPr>%1</w:pPr>").arg(properties), text.toHtmlEscaped());
}

Parts docxParts(const QString& body, const Parts& more) {
  const QString document =
      QStringLiteral(
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
          "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
          "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><w:body>%1</w:body></w:document>")
          .arg(body);
  Parts parts{{QStringLiteral("[Content_Types].xml"), "<Types/>"},
              {QStringLiteral("_rels/.rels"), relationsXml({{QStringLiteral("officeDocument"), QStringLiteral("word/document.xml")}})},
              {QStringLiteral("word/document.xml"), document.toUtf8()}};
  QList<QPair<QString, QString>> related;
  for (const auto& part : more) {
    const QString file = part.first.section(QLatin1Char('/'), -1);
    QString kind = file.section(QLatin1Char('.'), 0, 0);
    while (!kind.isEmpty() && kind.back().isDigit()) kind.chop(1);
    related.append({kind, file});
    parts.append({part.first, QString(QString::fromUtf8(part.second))
                                  .replace(QStringLiteral("<w:root"),
                                           QStringLiteral("<w:root xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""))
                                  .toUtf8()});
  }
  parts.append({QStringLiteral("word/_rels/document.xml.rels"), relationsXml(related)});
  return parts;
}

Parts xlsxParts(const QList<QPair<QString, QString>>& sheets, const Parts& more) {
  QList<QPair<QString, QString>> related;
  QString list;
  Parts parts;
  int number = 0;
  for (const auto& sheet : sheets) {
    ++number;
    const QString file = QStringLiteral("worksheets/sheet%1.xml").arg(number);
    related.append({QStringLiteral("worksheet"), file});
    list += QStringLiteral("<sheet name=\"%1\" sheetId=\"%2\" %3 r:id=\"rId%2\"/>")
                .arg(sheet.first)
                .arg(number)
                .arg(sheet.first.startsWith(QStringLiteral("隐藏")) ? QStringLiteral("state=\"hidden\"") : QString());
    parts.append({QString(QStringLiteral("xl/") + file),
                  QStringLiteral("<worksheet><sheetData>%1</sheetData></worksheet>").arg(sheet.second).toUtf8()});
  }
  for (const auto& part : more) {
    const QString file = part.first.section(QLatin1Char('/'), -1);
    related.append({file.section(QLatin1Char('.'), 0, 0), file});
    parts.append(part);
  }
  parts.prepend({QStringLiteral("xl/workbook.xml"),
                 QStringLiteral("<workbook xmlns:r=\"r\"><sheets>%1</sheets></workbook>").arg(list).toUtf8()});
  parts.prepend({QStringLiteral("_rels/.rels"), relationsXml({{QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml")}})});
  parts.append({QStringLiteral("xl/_rels/workbook.xml.rels"), relationsXml(related)});
  return parts;
}

QByteArray pdfBytes(const QList<QStringList>& pages) {
  QList<QByteArray> objects;
  const auto object = [&objects](const QByteArray& body) {
    objects << body;
    return static_cast<int>(objects.size());
  };
  object("<</Type/Catalog/Pages 2 0 R>>");
  object({});  // the tree of pages, when they are known
  object("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>");
  object("<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>"
         "/FontDescriptor 5 0 R/DW 1000>>");
  object("<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200"
         "/CapHeight 700/StemV 80>>");
  QByteArray kids;
  for (const QStringList& lines : pages) {
    QByteArray content = "BT /F 12 Tf 18 TL 72 780 Td\n";
    for (const QString& line : lines) {
      QByteArray codes;
      for (const QChar character : line) {
        codes += static_cast<char>(character.unicode() >> 8);
        codes += static_cast<char>(character.unicode() & 0xFF);
      }
      content += QByteArray("<" + codes.toHex() + "> Tj T*\n");
    }
    content += "ET";
    const int stream = object("<</Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream");
    const int page = object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents " +
                            QByteArray::number(stream) + " 0 R>>");
    kids += QByteArray::number(page) + " 0 R ";
  }
  objects[1] = "<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>";
  QByteArray file = "%PDF-1.4\n";
  QByteArray table;
  for (int i = 0; i < objects.size(); ++i) {
    table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
    file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const QByteArray size = QByteArray::number(objects.size() + 1);
  const QByteArray start = QByteArray::number(file.size());
  return file + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<</Size " + size + "/Root 1 0 R>>\nstartxref\n" +
         start + "\n%%EOF\n";
}

QStringList firstCells(const SourceDocument& document) {
  QStringList cells;
  for (const SourceBlock& block : document.blocks) cells << block.cells.value(0);
  return cells;
}

QString findingsOf(const SourceDocument& document) {
  QStringList texts;
  for (const DocumentFinding& finding : document.findings) texts << finding.what.in(Language::English);
  return texts.join(QLatin1Char('\n'));
}

QString problem(const Result<SourceDocument>& result) {
  return result ? QString() : QString(result.error().in(Language::English) + QLatin1Char(' ') + result.error().detail);
}

}  // namespace jiheng::test
