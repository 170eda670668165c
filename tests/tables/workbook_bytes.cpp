#include "tests/tables/workbook_bytes.h"

#include <quazip.h>
#include <quazipfile.h>

#include <QBuffer>

namespace jiheng::test {

namespace {

void addPart(QuaZip& zip, const QString& name, const QString& xml) {
  QuaZipFile file(&zip);
  file.open(QIODevice::WriteOnly, QuaZipNewInfo(name));
  file.write(xml.toUtf8());
  file.close();
}

const QString kRelations = QStringLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%1</Relationships>");
const QString kRelation = QStringLiteral("<Relationship Id=\"%1\" Type=\"http://x/%2\" Target=\"%3\"/>");

}  // namespace

QByteArray workbookBytes(const QList<HandMadeSheet>& sheets, const QString& shared) {
  QBuffer buffer;
  QuaZip zip(&buffer);
  zip.open(QuaZip::mdCreate);
  addPart(zip, QStringLiteral("_rels/.rels"),
          kRelations.arg(kRelation.arg(QStringLiteral("r1"), QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml"))));
  QString list;
  QString relations;
  for (qsizetype i = 0; i < sheets.size(); ++i) {
    const QString id = QStringLiteral("s%1").arg(i);
    list += QStringLiteral("<sheet name=\"%1\" r:id=\"%2\"%3/>")
                .arg(sheets[i].name, id, sheets[i].hidden ? QStringLiteral(" state=\"hidden\"") : QString());
    relations += kRelation.arg(id, QStringLiteral("worksheet"), QStringLiteral("%1.xml").arg(id));
    addPart(zip, QStringLiteral("xl/%1.xml").arg(id),
            QStringLiteral("<worksheet><sheetData>%1</sheetData></worksheet>").arg(sheets[i].rows));
  }
  relations += kRelation.arg(QStringLiteral("x1"), QStringLiteral("sharedStrings"), QStringLiteral("strings.xml"));
  relations += kRelation.arg(QStringLiteral("x2"), QStringLiteral("styles"), QStringLiteral("styles.xml"));
  addPart(zip, QStringLiteral("xl/strings.xml"), QStringLiteral("<sst>%1</sst>").arg(shared));
  addPart(zip, QStringLiteral("xl/styles.xml"),
          QStringLiteral("<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                         "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"));
  addPart(zip, QStringLiteral("xl/_rels/workbook.xml.rels"), kRelations.arg(relations));
  addPart(zip, QStringLiteral("xl/workbook.xml"),
          QStringLiteral("<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>%1</sheets></workbook>")
              .arg(list));
  zip.close();
  return buffer.data();
}

}  // namespace jiheng::test
