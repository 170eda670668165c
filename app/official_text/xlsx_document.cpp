#include "app/official_text/xlsx_document.h"

#include <QHash>

#include "app/official_text/document_errors.h"
#include "app/official_text/document_limits.h"
#include "app/official_text/document_wording.h"
#include "app/official_text/xlsx_number.h"

namespace jiheng::documents {

namespace {

/// A string of the workbook: plain, or in runs with looks of their own. The reading aid (rPh) of Japanese is no part of it.
QString richText(QXmlStreamReader& xml) {
  QString text;
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("t")) {
      text += xml.readElementText(QXmlStreamReader::SkipChildElements);
      continue;
    }
    if (xml.name() != QLatin1String("r")) {
      xml.skipCurrentElement();
      continue;
    }
    QString run;
    QString align;
    while (xml.readNextStartElement()) {
      if (xml.name() == QLatin1String("t")) {
        run += xml.readElementText(QXmlStreamReader::SkipChildElements);
      } else if (xml.name() == QLatin1String("rPr")) {
        while (xml.readNextStartElement()) {
          if (xml.name() == QLatin1String("vertAlign")) align = attribute(xml, QLatin1String("val"));
          xml.skipCurrentElement();
        }
      } else {
        xml.skipCurrentElement();
      }
    }
    if (align == QLatin1String("superscript") && !run.trimmed().isEmpty()) run = raised(run);
    if (align == QLatin1String("subscript") && !run.trimmed().isEmpty()) run = lowered(run);
    text += run;
  }
  return text;
}

/// "AB12" -> 27; -1 for none.
int columnOf(const QString& reference) {
  int column = 0;
  for (const QChar letter : reference) {
    if (letter < u'A' || letter > u'Z' || column > 20000) break;
    column = column * 26 + (letter.unicode() - u'A' + 1);
  }
  return column - 1;
}

struct Sheet {
  QString name;
  QString relation;
  bool hidden = false;
};

class XlsxReader {
 public:
  XlsxReader(DocumentPackage& package, DocumentBuilder& builder) : m_package(package), m_builder(builder) {}

  Status read() {
    JIHENG_ASSIGN(const std::vector<PackageRelation> relations, m_package.relations(m_package.mainPart()));
    QHash<QString, QString> targets;
    QString strings;
    QString styles;
    for (const PackageRelation& relation : relations) {
      targets.insert(relation.id, relation.target);
      if (relation.kind == QLatin1String("sharedStrings")) strings = relation.target;
      if (relation.kind == QLatin1String("styles")) styles = relation.target;
    }
    JIHENG_TRY(readWorkbook());
    JIHENG_TRY(readStrings(strings));
    JIHENG_TRY(m_numbers.read(m_package, styles));
    int done = 0;
    for (const Sheet& sheet : m_sheets) {
      m_builder.report(done++, static_cast<int>(m_sheets.size()));
      m_place = SourcePlace{0, 0, sheet.name, 0};
      const QString part = targets.value(sheet.relation);
      if (sheet.hidden)
        m_builder.find(phrase("OfficialText", "This sheet is hidden in the workbook; it was read as well."), m_place);
      if (!m_package.has(part)) {
        m_builder.find(phrase("OfficialText", "This sheet holds no table and was not read."), m_place);
        continue;
      }
      JIHENG_TRY(m_package.readPart(part, [this](QXmlStreamReader& xml) { return readSheet(xml); }));
    }
    m_builder.report(done, done);
    return {};
  }

 private:
  Status readWorkbook() {
    return m_package.readPart(m_package.mainPart(), [this](QXmlStreamReader& xml) -> Status {
      while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("workbookPr")) {
          const QString from1904 = attribute(xml, QLatin1String("date1904"));
          m_numbers.setFrom1904(from1904 == QLatin1String("1") || from1904 == QLatin1String("true"));
        }
        if (xml.name() != QLatin1String("sheets")) {
          xml.skipCurrentElement();
          continue;
        }
        while (xml.readNextStartElement()) {
          const QString state = attribute(xml, QLatin1String("state"));
          m_sheets.push_back({attribute(xml, QLatin1String("name")), attribute(xml, QLatin1String("id")),
                              !state.isEmpty() && state != QLatin1String("visible")});
          xml.skipCurrentElement();
        }
      }
      return {};
    });
  }

  Status readStrings(const QString& part) {
    if (!m_package.has(part)) return {};
    return m_package.readPart(part, [this](QXmlStreamReader& xml) -> Status {
      while (xml.readNextStartElement()) {
        if (m_builder.isCancelled()) return fail(cancelled());
        m_strings << trimmedCell(richText(xml));
      }
      return {};
    });
  }

  Status readSheet(QXmlStreamReader& xml) {
    while (xml.readNextStartElement()) {
      if (xml.name() != QLatin1String("sheetData")) {
        xml.skipCurrentElement();
        continue;
      }
      while (xml.readNextStartElement()) JIHENG_TRY(readRow(xml));
    }
    return {};
  }

  Status readRow(QXmlStreamReader& xml) {
    const int row = attribute(xml, QLatin1String("r")).toInt();
    m_place.row = row > 0 ? row : m_place.row + 1;
    QStringList cells;
    bool tooWide = false;
    while (xml.readNextStartElement()) {
      const int stated = columnOf(attribute(xml, QLatin1String("r")));
      const int column = stated >= 0 ? stated : static_cast<int>(cells.size());
      const QString text = readCell(xml);
      if (text.isEmpty()) continue;
      if (column >= kMaxColumns) {
        tooWide = true;
        continue;
      }
      while (cells.size() <= column) cells << QString();
      cells[column] = text;
    }
    if (tooWide)
      m_builder.find(phrase("OfficialText", "Columns after the first %1 were left out.").arg(kMaxColumns), m_place);
    return m_builder.add(SourceBlock{cells, true, m_place});
  }

  QString readCell(QXmlStreamReader& xml) {
    const QString type = attribute(xml, QLatin1String("t"));
    const int style = attribute(xml, QLatin1String("s")).toInt();
    QString value;
    QString text;
    bool formula = false;
    bool valued = false;
    while (xml.readNextStartElement()) {
      if (xml.name() == QLatin1String("v")) {
        value = xml.readElementText(QXmlStreamReader::SkipChildElements);
        valued = true;
      } else if (xml.name() == QLatin1String("is")) {
        text = trimmedCell(richText(xml));
      } else {
        formula = formula || xml.name() == QLatin1String("f");
        xml.skipCurrentElement();
      }
    }
    if (formula && !valued)
      m_builder.find(phrase("OfficialText", "A formula has no saved value here; open the workbook in Excel and save it."), m_place);
    if (type == QLatin1String("inlineStr") || !valued) return text;
    if (type == QLatin1String("s")) {
      bool isIndex = false;
      const int index = value.toInt(&isIndex);
      if (isIndex && index >= 0 && index < m_strings.size()) return m_strings[index];
      m_builder.find(phrase("OfficialText", "A cell points to a text that the workbook does not have."), m_place);
      return {};
    }
    if (type == QLatin1String("b")) return value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (!type.isEmpty() && type != QLatin1String("n")) return trimmedCell(value);
    const XlsxNumbers::Shown shown = m_numbers.shown(value, style);
    if (!shown.exact) {
      m_builder.find(phrase("OfficialText", "The number format of a cell is not known here; the plain number %1 was read.")
                         .arg(shown.text),
                     m_place);
    }
    return shown.text;
  }

  DocumentPackage& m_package;
  DocumentBuilder& m_builder;
  std::vector<Sheet> m_sheets;
  QStringList m_strings;
  XlsxNumbers m_numbers;
  SourcePlace m_place;
};

}  // namespace

Status readXlsx(DocumentPackage& package, DocumentBuilder& builder) { return XlsxReader(package, builder).read(); }

}  // namespace jiheng::documents
