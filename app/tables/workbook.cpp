#include "app/tables/workbook.h"

#include "app/tables/file_errors.h"
#include "app/tables/raised_text.h"

namespace jiheng::documents {

namespace {

/// One run of a text with looks of its own.
QString runText(QXmlStreamReader& xml) {
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
  if (run.trimmed().isEmpty()) return run;
  if (align == QLatin1String("superscript")) return raised(run);
  if (align == QLatin1String("subscript")) return lowered(run);
  return run;
}

/// A string of the workbook: plain, or in runs. The reading aid (rPh) of Japanese is no part of it.
QString richText(QXmlStreamReader& xml) {
  QString text;
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("t"))
      text += xml.readElementText(QXmlStreamReader::SkipChildElements);
    else if (xml.name() == QLatin1String("r"))
      text += runText(xml);
    else
      xml.skipCurrentElement();
  }
  return unescapedText(text);
}

/// "AB12" -> 27; -1 for none.
int columnOf(const QString& reference) {
  constexpr int kBeyondExcel = 20000;
  int column = 0;
  for (const QChar letter : reference) {
    if (letter < u'A' || letter > u'Z' || column > kBeyondExcel) break;
    column = column * 26 + (letter.unicode() - u'A' + 1);
  }
  return column - 1;
}

}  // namespace

QString unescapedText(const QString& text) {
  const QString mark = QStringLiteral("_x");
  qsizetype at = text.indexOf(mark);
  if (at < 0) return text;
  constexpr qsizetype kLength = 7;  // _xHHHH_
  QString result;
  qsizetype from = 0;
  while (at >= 0) {
    bool isCode = false;
    const uint code = at + kLength <= text.size() && text[at + kLength - 1] == u'_' ? text.mid(at + 2, 4).toUInt(&isCode, 16) : 0;
    if (isCode) {
      result += text.mid(from, at - from);
      result += QChar(static_cast<char16_t>(code));
      from = at + kLength;
    }
    at = text.indexOf(mark, isCode ? from : at + 1);
  }
  return result + text.mid(from);
}

Result<Workbook> Workbook::open(DocumentPackage& package, const std::function<bool()>& isCancelled) {
  Workbook workbook(package);
  JIHENG_TRY(workbook.readParts(isCancelled));
  return workbook;
}

Status Workbook::readParts(const std::function<bool()>& isCancelled) {
  JIHENG_ASSIGN(const std::vector<PackageRelation> relations, m_package->relations(m_package->mainPart()));
  QHash<QString, QString> targets;
  QString strings;
  QString styles;
  for (const PackageRelation& relation : relations) {
    targets.insert(relation.id, relation.target);
    if (relation.kind == QLatin1String("sharedStrings")) strings = relation.target;
    if (relation.kind == QLatin1String("styles")) styles = relation.target;
  }
  JIHENG_TRY(readWorkbook(targets));
  if (m_package->has(strings)) {
    JIHENG_TRY(m_package->readPart(strings, [&](QXmlStreamReader& xml) -> Status {
      while (xml.readNextStartElement()) {
        if (isCancelled && isCancelled()) return fail(cancelled());
        m_strings << richText(xml);
      }
      return {};
    }));
  }
  return m_numbers.read(*m_package, styles);
}

Status Workbook::readWorkbook(const QHash<QString, QString>& targets) {
  return m_package->readPart(m_package->mainPart(), [&](QXmlStreamReader& xml) -> Status {
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
        WorkbookSheet sheet;
        sheet.name = attribute(xml, QLatin1String("name"));
        sheet.part = targets.value(attribute(xml, QLatin1String("id")));
        sheet.hidden = !state.isEmpty() && state != QLatin1String("visible");
        sheet.hasTable = m_package->has(sheet.part);
        m_sheets.push_back(sheet);
        xml.skipCurrentElement();
      }
    }
    return {};
  });
}

Status Workbook::readSheet(const WorkbookSheet& sheet, int maxColumns, const SheetListener& listener) {
  return m_package->readPart(sheet.part, [&](QXmlStreamReader& xml) -> Status {
    int row = 0;
    while (xml.readNextStartElement()) {
      if (xml.name() != QLatin1String("sheetData")) {
        xml.skipCurrentElement();
        continue;
      }
      while (xml.readNextStartElement()) {
        if (listener.isCancelled && listener.isCancelled()) return fail(cancelled());
        JIHENG_TRY(readRow(xml, maxColumns, row, listener));
      }
    }
    return {};
  });
}

Status Workbook::readRow(QXmlStreamReader& xml, int maxColumns, int& row, const SheetListener& listener) {
  const int stated = attribute(xml, QLatin1String("r")).toInt();
  row = stated > 0 ? stated : row + 1;
  QStringList cells;
  bool cut = false;
  int next = 0;
  while (xml.readNextStartElement()) {
    const int named = columnOf(attribute(xml, QLatin1String("r")));
    const int column = named >= 0 ? named : next;
    next = column + 1;
    const QString text = readCell(xml, row, column + 1, listener);
    if (text.isEmpty()) continue;
    if (column >= maxColumns) {
      cut = true;
      continue;
    }
    while (cells.size() <= column) cells << QString();
    cells[column] = text;
  }
  return listener.row(row, cells, cut);
}

QString Workbook::readCell(QXmlStreamReader& xml, int row, int column, const SheetListener& listener) const {
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
      text = richText(xml);
    } else {
      formula = formula || xml.name() == QLatin1String("f");
      xml.skipCurrentElement();
    }
  }
  if (formula && !valued)
    listener.find(phrase("Tables", "A formula has no saved value here; open the workbook in Excel and save it."), row, column);
  if (type == QLatin1String("inlineStr") || !valued) return text;
  if (type == QLatin1String("s")) {
    bool isIndex = false;
    const int index = value.toInt(&isIndex);
    if (isIndex && index >= 0 && index < m_strings.size()) return m_strings[index];
    listener.find(phrase("Tables", "A cell points to a text that the workbook does not have."), row, column);
    return {};
  }
  if (type == QLatin1String("b")) return value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
  if (!type.isEmpty() && type != QLatin1String("n")) return unescapedText(value);
  const XlsxNumbers::Shown shown = m_numbers.shown(value, style);
  if (!shown.exact)
    listener.find(phrase("Tables", "The number format of a cell is not known here; the plain number %1 was read.").arg(shown.text),
                  row, column);
  return shown.text;
}

}  // namespace jiheng::documents
