#include "app/tables/workbook_writer.h"

#include <quazip.h>
#include <quazipfile.h>

#include <QBuffer>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include "app/tables/table_reader.h"

namespace jiheng::documents {

namespace {

const QString kMain = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString kOffice = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString kPackage = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");

// Indexes of cellXfs below.
constexpr auto kCellStyle = "1";
constexpr auto kHeadStyle = "2";

/// Characters that XML cannot hold, or that its readers change, stand as Excel writes them: "_x000D_". A text that holds such a
/// code itself gets its underline written so.
QString storedText(const QString& text) {
  static const QRegularExpression code(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
  const QString plain = QString(text).replace(code, QStringLiteral("_x005F_"));
  QString stored;
  stored.reserve(plain.size());
  for (qsizetype i = 0; i < plain.size(); ++i) {
    const QChar character = plain[i];
    const bool pair = character.isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate();
    if (pair) {
      stored += character;
      stored += plain[++i];
      continue;
    }
    const char16_t unit = character.unicode();
    const bool strange = (unit < 0x20 && unit != u'\n' && unit != u'\t') || character.isSurrogate() || unit >= 0xFFFE;
    if (strange)
      stored += QStringLiteral("_x%1_").arg(static_cast<int>(unit), 4, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x');
    else
      stored += character;
  }
  return stored;
}

/// At most 31 characters, none of []:*?/\ and no apostrophe, as Excel wants it.
QString sheetName(const QString& title) {
  static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\'\\x00-\\x1F]"));
  constexpr int kLongest = 31;
  QString name = QString(title).remove(forbidden).left(kLongest).trimmed();
  if (!name.isEmpty() && name.back().isHighSurrogate()) name.chop(1);
  return name.isEmpty() ? QStringLiteral("Sheet1") : name;
}

/// In characters of the digit's width; Chinese ones take two.
int widthOf(const ExportTable& table, qsizetype column) {
  constexpr std::size_t kSample = 200;
  constexpr int kWidest = 60;
  constexpr int kNarrowest = 8;
  constexpr char16_t kFirstWide = 0x2E80;
  const auto width = [](const QString& text) {
    int units = 2;
    for (const QChar character : text) units += character.unicode() >= kFirstWide ? 2 : 1;
    return units;
  };
  int widest = std::max(kNarrowest, width(table.headers.value(column)));
  for (std::size_t row = 0; row < table.rows.size() && row < kSample; ++row)
    widest = std::max(widest, width(table.rows[row].value(column)));
  return std::min(widest, kWidest);
}

bool addPart(QuaZip& zip, const QString& name, const QByteArray& xml) {
  QuaZipFile file(&zip);
  if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name))) return false;
  const bool written = file.write(xml) == xml.size();
  file.close();
  return written && file.getZipError() == ZIP_OK;
}

QByteArray xmlOf(const QString& inner) {
  return QString(QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") + inner).toUtf8();
}

QString relationship(const QString& id, const QString& kind, const QString& target) {
  return QStringLiteral("<Relationship Id=\"%1\" Type=\"%2/%3\" Target=\"%4\"/>").arg(id, kOffice, kind, target);
}

QByteArray relationships(const QString& inner) {
  return xmlOf(QStringLiteral("<Relationships xmlns=\"%1relationships\">%2</Relationships>").arg(kPackage, inner));
}

QByteArray contentTypes() {
  const QString type = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");
  return xmlOf(QStringLiteral("<Types xmlns=\"%1content-types\">"
                              "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                              "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                              "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%2sheet.main+xml\"/>"
                              "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%2worksheet+xml\"/>"
                              "<Override PartName=\"/xl/styles.xml\" ContentType=\"%2styles+xml\"/></Types>")
                   .arg(kPackage, type));
}

QByteArray styles() {
  const QString text = QStringLiteral("<xf numFmtId=\"49\" fontId=\"%1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
                                      "applyFont=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>");
  return xmlOf(QStringLiteral("<styleSheet xmlns=\"%1\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                              "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                              "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
                              "patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
                              "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                              "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>%2%3</cellXfs>"
                              "</styleSheet>")
                   .arg(kMain, text.arg(0), text.arg(1)));
}

QByteArray workbook(const QString& name, const QString& filtered) {
  const QString escaped = name.toHtmlEscaped();
  return xmlOf(QStringLiteral("<workbook xmlns=\"%1\" xmlns:r=\"%2\"><sheets><sheet name=\"%3\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                              "<definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'%3'!%4"
                              "</definedName></definedNames></workbook>")
                   .arg(kMain, kOffice, escaped, filtered));
}

void writeRow(QXmlStreamWriter& xml, int number, const QStringList& cells, const char* style) {
  xml.writeStartElement(QStringLiteral("row"));
  xml.writeAttribute(QStringLiteral("r"), QString::number(number));
  for (qsizetype column = 0; column < cells.size(); ++column) {
    if (cells[column].isEmpty()) continue;
    xml.writeStartElement(QStringLiteral("c"));
    xml.writeAttribute(QStringLiteral("r"), QString(columnLetters(static_cast<int>(column)) + QString::number(number)));
    xml.writeAttribute(QStringLiteral("s"), QString::fromLatin1(style));
    xml.writeAttribute(QStringLiteral("t"), QStringLiteral("inlineStr"));
    xml.writeStartElement(QStringLiteral("is"));
    xml.writeStartElement(QStringLiteral("t"));
    xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    xml.writeCharacters(storedText(cells[column]));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }
  xml.writeEndElement();
}

QByteArray worksheet(const ExportTable& table, const QString& filtered) {
  QByteArray bytes;
  QXmlStreamWriter xml(&bytes);
  xml.writeStartDocument();
  xml.writeStartElement(QStringLiteral("worksheet"));
  xml.writeDefaultNamespace(kMain);
  xml.writeStartElement(QStringLiteral("sheetViews"));
  xml.writeStartElement(QStringLiteral("sheetView"));
  xml.writeAttribute(QStringLiteral("workbookViewId"), QStringLiteral("0"));
  xml.writeEmptyElement(QStringLiteral("pane"));
  xml.writeAttribute(QStringLiteral("ySplit"), QStringLiteral("1"));
  xml.writeAttribute(QStringLiteral("topLeftCell"), QStringLiteral("A2"));
  xml.writeAttribute(QStringLiteral("activePane"), QStringLiteral("bottomLeft"));
  xml.writeAttribute(QStringLiteral("state"), QStringLiteral("frozen"));
  xml.writeEndElement();
  xml.writeEndElement();
  if (!table.headers.isEmpty()) {
    xml.writeStartElement(QStringLiteral("cols"));
    for (qsizetype column = 0; column < table.headers.size(); ++column) {
      xml.writeEmptyElement(QStringLiteral("col"));
      xml.writeAttribute(QStringLiteral("min"), QString::number(column + 1));
      xml.writeAttribute(QStringLiteral("max"), QString::number(column + 1));
      xml.writeAttribute(QStringLiteral("width"), QString::number(widthOf(table, column)));
      xml.writeAttribute(QStringLiteral("style"), QString::fromLatin1(kCellStyle));
      xml.writeAttribute(QStringLiteral("customWidth"), QStringLiteral("1"));
    }
    xml.writeEndElement();
  }
  xml.writeStartElement(QStringLiteral("sheetData"));
  writeRow(xml, 1, table.headers, kHeadStyle);
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    writeRow(xml, static_cast<int>(row) + 2, table.rows[row], kCellStyle);
  xml.writeEndElement();
  xml.writeEmptyElement(QStringLiteral("autoFilter"));
  xml.writeAttribute(QStringLiteral("ref"), QString(filtered).remove(QLatin1Char('$')));
  xml.writeEndDocument();
  return bytes;
}

}  // namespace

QByteArray workbookBytesOf(const ExportTable& table) {
  const int columns = std::max(1, static_cast<int>(table.headers.size()));
  const QString filtered = QStringLiteral("$A$1:$%1$%2").arg(columnLetters(columns - 1)).arg(table.rows.size() + 1);
  const QString folder = QStringLiteral("xl/");
  QBuffer buffer;
  QuaZip zip(&buffer);
  if (!zip.open(QuaZip::mdCreate)) return {};
  const bool packed =
      addPart(zip, QStringLiteral("[Content_Types].xml"), contentTypes()) &&
      addPart(zip, QStringLiteral("_rels/.rels"),
              relationships(relationship(QStringLiteral("rId1"), QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml")))) &&
      addPart(zip, QString(folder + QStringLiteral("workbook.xml")), workbook(sheetName(table.title), filtered)) &&
      addPart(zip, QString(folder + QStringLiteral("_rels/workbook.xml.rels")),
              relationships(relationship(QStringLiteral("rId1"), QStringLiteral("worksheet"), QStringLiteral("worksheets/sheet1.xml")) +
                            relationship(QStringLiteral("rId2"), QStringLiteral("styles"), QStringLiteral("styles.xml")))) &&
      addPart(zip, QString(folder + QStringLiteral("styles.xml")), styles()) &&
      addPart(zip, QString(folder + QStringLiteral("worksheets/sheet1.xml")), worksheet(table, filtered));
  zip.close();
  return packed && zip.getZipError() == ZIP_OK ? buffer.data() : QByteArray();
}

}  // namespace jiheng::documents
