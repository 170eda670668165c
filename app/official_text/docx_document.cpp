#include "app/official_text/docx_document.h"

#include "app/official_text/docx_paragraph.h"
#include "app/official_text/document_errors.h"
#include "app/official_text/document_limits.h"

namespace jiheng::documents {

namespace {

/// Reads the body: paragraphs and tables, in order, through the wrappers that Word puts around them.
class DocxBody {
 public:
  DocxBody(ListNumbering& numbering, DocumentBuilder& builder) : m_paragraphs(numbering, builder), m_builder(builder) {}

  Status read(QXmlStreamReader& xml) {
    JIHENG_TRY(readBlocks(xml, 0));
    if (m_paragraphs.hasEquations())
      m_builder.find(phrase("OfficialText", "Equations were read as plain characters; compare them with the document."));
    return {};
  }

 private:
  static bool wraps(const QXmlStreamReader& xml) {
    for (const char* name : {"body", "sdt", "sdtContent", "customXml", "ins", "moveTo", "AlternateContent", "Choice"})
      if (xml.name() == QLatin1String(name)) return true;
    return false;
  }

  Status tooDeep() { return fail(damaged(QStringLiteral("nested too deep"))); }

  Status readBlocks(QXmlStreamReader& xml, int depth) {
    if (depth > kMaxDepth) return tooDeep();
    while (xml.readNextStartElement()) {
      if (m_builder.isCancelled()) return fail(cancelled());
      if (xml.name() == QLatin1String("p")) {
        JIHENG_TRY(m_builder.addParagraph(m_paragraphs.read(xml, m_builder.nextLine())));
        JIHENG_TRY(addBoxes());
      } else if (xml.name() == QLatin1String("tbl")) {
        std::vector<QStringList> rows;
        JIHENG_TRY(readTable(xml, rows, depth + 1));
        JIHENG_TRY(m_builder.addTable(rows));
        JIHENG_TRY(addBoxes());
      } else if (xml.name() == QLatin1String("altChunk")) {
        m_builder.find(phrase("OfficialText", "Another file is embedded here; its text was not read."), m_builder.nextLine());
        xml.skipCurrentElement();
      } else if (xml.name() == QLatin1String("del") || xml.name() == QLatin1String("moveFrom")) {
        reportDeleted(plainRuns(xml));
      } else if (wraps(xml)) {
        JIHENG_TRY(readBlocks(xml, depth + 1));
      } else {
        xml.skipCurrentElement();
      }
    }
    return {};
  }

  Status addBoxes() {
    const QStringList boxes = m_paragraphs.takeBoxes();
    for (const QString& box : boxes) {
      m_builder.find(phrase("OfficialText", "A text box was read after the paragraph that holds it: “%1”.").arg(excerpt(box)),
                     m_builder.nextLine());
      JIHENG_TRY(m_builder.addParagraph(box));
    }
    return {};
  }

  void reportDeleted(const QString& text) {
    if (trimmedCell(text).isEmpty()) return;
    m_builder.find(phrase("OfficialText", "Left out, since a tracked change deletes it: “%1”.").arg(excerpt(text)),
                   m_builder.nextLine());
  }

  /// Rows of a table, a row of an sdt or custom XML included.
  Status readTable(QXmlStreamReader& xml, std::vector<QStringList>& rows, int depth) {
    if (depth > kMaxDepth) return tooDeep();
    while (xml.readNextStartElement()) {
      if (xml.name() == QLatin1String("tr")) {
        QStringList row;
        JIHENG_TRY(readRow(xml, row, depth + 1));
        rows.push_back(row);
      } else if (wraps(xml)) {
        JIHENG_TRY(readTable(xml, rows, depth + 1));
      } else {
        xml.skipCurrentElement();
      }
    }
    return {};
  }

  Status readRow(QXmlStreamReader& xml, QStringList& row, int depth) {
    if (depth > kMaxDepth) return tooDeep();
    if (m_builder.isCancelled()) return fail(cancelled());
    while (xml.readNextStartElement()) {
      if (xml.name() == QLatin1String("tc")) {
        JIHENG_TRY(readCell(xml, row, depth + 1));
      } else if (xml.name() == QLatin1String("trPr")) {
        while (xml.readNextStartElement()) {
          if (xml.name() == QLatin1String("gridBefore")) pad(row, attribute(xml, QLatin1String("val")).toInt());
          if (xml.name() == QLatin1String("del")) m_rowDeleted = true;
          xml.skipCurrentElement();
        }
      } else if (wraps(xml)) {
        JIHENG_TRY(readRow(xml, row, depth + 1));
      } else {
        xml.skipCurrentElement();
      }
    }
    if (m_rowDeleted) {
      reportDeleted(row.join(QLatin1Char(' ')));
      row.clear();
      m_rowDeleted = false;
    }
    return {};
  }

  static void pad(QStringList& row, int cells) {
    for (int i = 0; i < cells && row.size() < kMaxColumns; ++i) row << QString();
  }

  Status readCell(QXmlStreamReader& xml, QStringList& row, int depth) {
    int span = 1;
    bool covered = false;
    QString text;
    JIHENG_TRY(readCellContent(xml, text, span, covered, depth));
    // A cell that a merged one covers may still hold the text that it had before.
    if (covered && !trimmedCell(text).isEmpty()) {
      m_builder.find(phrase("OfficialText", "Left out, since a merged cell covers it: “%1”.").arg(excerpt(text)),
                     m_builder.nextLine());
    }
    row << (covered ? QString() : trimmedCell(text));
    pad(row, span - 1);
    return {};
  }

  Status readCellContent(QXmlStreamReader& xml, QString& text, int& span, bool& covered, int depth) {
    if (depth > kMaxDepth) return tooDeep();
    while (xml.readNextStartElement()) {
      if (xml.name() == QLatin1String("p")) {
        text += m_paragraphs.read(xml, m_builder.nextLine()) + QLatin1Char('\n');
      } else if (xml.name() == QLatin1String("tbl")) {
        std::vector<QStringList> inner;
        JIHENG_TRY(readTable(xml, inner, depth + 1));
        for (const QStringList& line : inner) text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
      } else if (xml.name() == QLatin1String("tcPr")) {
        while (xml.readNextStartElement()) {
          const QString value = attribute(xml, QLatin1String("val"));
          if (xml.name() == QLatin1String("gridSpan")) span = qBound(1, value.toInt(), kMaxColumns);
          if (xml.name() == QLatin1String("vMerge") || xml.name() == QLatin1String("hMerge"))
            covered = covered || value != QLatin1String("restart");
          xml.skipCurrentElement();
        }
      } else if (wraps(xml)) {
        JIHENG_TRY(readCellContent(xml, text, span, covered, depth + 1));
      } else {
        xml.skipCurrentElement();
      }
    }
    return {};
  }

  DocxParagraphs m_paragraphs;
  DocumentBuilder& m_builder;
  bool m_rowDeleted = false;
};

/// Reports what stands beside the body, since none of it is part of the text.
Status reportAside(DocumentPackage& package, const PackageRelation& part, DocumentBuilder& builder) {
  if (!package.has(part.target)) return {};
  QString text;
  JIHENG_TRY(package.readPart(part.target, [&text](QXmlStreamReader& xml) -> Status {
    text = plainRuns(xml);
    return {};
  }));
  if (trimmedCell(text).isEmpty()) return {};
  const QString words = excerpt(text);
  if (part.kind == QLatin1String("header")) builder.find(phrase("OfficialText", "Left out as a page header: “%1”.").arg(words));
  if (part.kind == QLatin1String("footer")) builder.find(phrase("OfficialText", "Left out as a page footer: “%1”.").arg(words));
  if (part.kind == QLatin1String("comments")) builder.find(phrase("OfficialText", "Left out as comments: “%1”.").arg(words));
  if (part.kind == QLatin1String("footnotes") || part.kind == QLatin1String("endnotes"))
    builder.find(phrase("OfficialText", "Left out as notes to the text: “%1”.").arg(words));
  return {};
}

}  // namespace

Status readDocx(DocumentPackage& package, DocumentBuilder& builder) {
  JIHENG_ASSIGN(const std::vector<PackageRelation> parts, package.relations(package.mainPart()));
  QString numberingPart;
  QString stylesPart;
  for (const PackageRelation& part : parts) {
    if (part.kind == QLatin1String("numbering")) numberingPart = part.target;
    if (part.kind == QLatin1String("styles")) stylesPart = part.target;
  }
  ListNumbering numbering;
  JIHENG_TRY(numbering.read(package, numberingPart, stylesPart));
  JIHENG_TRY(package.readPart(package.mainPart(),
                              [&](QXmlStreamReader& xml) { return DocxBody(numbering, builder).read(xml); }));
  for (const QString& format : numbering.unknownFormats()) {
    builder.find(
        phrase("OfficialText", "The list format “%1” is not known here; its numbers were written as 1, 2, 3.").arg(format));
  }
  for (const PackageRelation& part : parts) {
    for (const char* kind : {"header", "footer", "comments", "footnotes", "endnotes"})
      if (part.kind == QLatin1String(kind)) JIHENG_TRY(reportAside(package, part, builder));
  }
  return {};
}

}  // namespace jiheng::documents
