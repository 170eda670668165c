#include "app/official_text/docx_paragraph.h"

#include "app/official_text/document_limits.h"
#include "app/official_text/document_wording.h"
#include "app/tables/raised_text.h"

namespace jiheng::documents {

namespace {

/// A property that is on where it stands, unless it says that it is off.
bool isOn(const QXmlStreamReader& xml) {
  const QString value = attribute(xml, QLatin1String("val"));
  return value.isEmpty() || (value != QLatin1String("0") && value != QLatin1String("false") && value != QLatin1String("off"));
}

/// The characters of Symbol, a font with a code of its own, that measures and formulas use; U+FFFD for others.
QChar symbolCharacter(int code) {
  switch (code & 0xFF) {
    case 0xB1: return QChar(u'±');
    case 0xB3: return QChar(u'≥');
    case 0xA3: return QChar(u'≤');
    case 0xB4: return QChar(u'×');
    case 0xB0: return QChar(u'°');
    case 0xB7: return QChar(u'·');
    case 0xB8: return QChar(u'÷');
    case 0xB9: return QChar(u'≠');
    case 0xBB: return QChar(u'≈');
    case 0xA5: return QChar(u'∞');
    case 0x61: return QChar(u'α');
    case 0x62: return QChar(u'β');
    case 0x67: return QChar(u'γ');
    case 0x6C: return QChar(u'λ');
    case 0x6D: return QChar(u'μ');
    case 0x73: return QChar(u'σ');
    case 0x57: return QChar(u'Ω');
    case 0x44: return QChar(u'Δ');
    case 0x46: return QChar(u'Φ');
    case 0x66: return QChar(u'φ');
    default: return QChar(0xFFFD);
  }
}

}  // namespace

QString plainRuns(QXmlStreamReader& xml) {
  QString text;
  int depth = 1;
  while (depth > 0 && !xml.atEnd()) {
    const auto token = xml.readNext();
    if (token == QXmlStreamReader::EndElement) {
      --depth;
      if (xml.name() == QLatin1String("p")) text += QLatin1Char('\n');
    }
    if (token != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QLatin1String("t") || xml.name() == QLatin1String("delText")) {
      text += xml.readElementText(QXmlStreamReader::SkipChildElements);
    } else {
      if (xml.name() == QLatin1String("tab") || xml.name() == QLatin1String("br")) text += QLatin1Char(' ');
      ++depth;
    }
  }
  return text;
}

QString DocxParagraphs::read(QXmlStreamReader& xml, const SourcePlace& place) {
  Paragraph paragraph;
  readInline(xml, paragraph, 0);
  report(paragraph, place);
  // Word gives a number to empty paragraphs as well; whoever reads the page sees it count on.
  return QString(m_numbering.next(paragraph.number) + paragraph.text);
}

void DocxParagraphs::report(const Paragraph& paragraph, const SourcePlace& place) {
  if (!trimmedCell(paragraph.deleted).isEmpty()) {
    m_builder.find(phrase("OfficialText", "Left out, since a tracked change deletes it: “%1”.").arg(excerpt(paragraph.deleted)),
                   place);
  }
  if (!trimmedCell(paragraph.hidden).isEmpty())
    m_builder.find(phrase("OfficialText", "Left out, since it is hidden text: “%1”.").arg(excerpt(paragraph.hidden)), place);
  if (!trimmedCell(paragraph.struck).isEmpty())
    m_builder.find(phrase("OfficialText", "This text is struck through; it was read: “%1”.").arg(excerpt(paragraph.struck)), place);
  if (paragraph.picture)
    m_builder.find(phrase("OfficialText", "There is a picture here. Text in pictures cannot be read."), place);
  if (paragraph.unknownSymbol)
    m_builder.find(phrase("OfficialText", "A character of a symbol font is not known; it was read as “�”."), place);
}

void DocxParagraphs::readInline(QXmlStreamReader& xml, Paragraph& paragraph, int depth) {
  if (depth > kMaxDepth) {
    xml.raiseError(QStringLiteral("nested too deep"));
    return;
  }
  bool chosen = false;
  while (xml.readNextStartElement()) {
    const auto is = [&xml](const char* name) { return xml.name() == QLatin1String(name); };
    if (is("r")) {
      readRun(xml, paragraph, depth + 1);
    } else if (is("pPr")) {
      readProperties(xml, paragraph);
    } else if (is("del") || is("moveFrom")) {
      paragraph.deleted += plainRuns(xml);
    } else if (is("Choice") || is("Fallback")) {
      // The same content in a newer and an older form: only the first that is there counts.
      if (chosen) {
        xml.skipCurrentElement();
      } else {
        chosen = true;
        readInline(xml, paragraph, depth + 1);
      }
    } else if (is("oMath") || is("oMathPara")) {
      m_equations = true;
      paragraph.text += plainRuns(xml);
    } else if (is("hyperlink") || is("ins") || is("moveTo") || is("smartTag") || is("sdt") || is("sdtContent") ||
               is("fldSimple") || is("customXml") || is("dir") || is("bdo") || is("AlternateContent") || is("ruby") ||
               is("rubyBase")) {
      readInline(xml, paragraph, depth + 1);
    } else {
      xml.skipCurrentElement();
    }
  }
}

void DocxParagraphs::readProperties(QXmlStreamReader& xml, Paragraph& paragraph) {
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("pStyle")) paragraph.number.style = attribute(xml, QLatin1String("val"));
    if (xml.name() != QLatin1String("numPr")) {
      xml.skipCurrentElement();
      continue;
    }
    while (xml.readNextStartElement()) {
      if (xml.name() == QLatin1String("numId")) paragraph.number.list = attribute(xml, QLatin1String("val")).toInt();
      if (xml.name() == QLatin1String("ilvl")) paragraph.number.level = attribute(xml, QLatin1String("val")).toInt();
      xml.skipCurrentElement();
    }
  }
}

DocxParagraphs::RunLook DocxParagraphs::readLook(QXmlStreamReader& xml) {
  RunLook look;
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("vertAlign")) {
      look.raised = attribute(xml, QLatin1String("val")) == QLatin1String("superscript");
      look.lowered = attribute(xml, QLatin1String("val")) == QLatin1String("subscript");
    }
    if (xml.name() == QLatin1String("vanish")) look.hidden = isOn(xml);
    if (xml.name() == QLatin1String("strike") || xml.name() == QLatin1String("dstrike")) look.struck = isOn(xml);
    xml.skipCurrentElement();
  }
  return look;
}

void DocxParagraphs::readRun(QXmlStreamReader& xml, Paragraph& paragraph, int depth) {
  if (depth > kMaxDepth) {
    xml.raiseError(QStringLiteral("nested too deep"));
    return;
  }
  RunLook look;
  QString text;
  while (xml.readNextStartElement()) {
    const auto is = [&xml](const char* name) { return xml.name() == QLatin1String(name); };
    if (is("t")) {
      text += xml.readElementText(QXmlStreamReader::SkipChildElements);
      continue;
    }
    if (is("rPr")) {
      look = readLook(xml);
      continue;
    }
    if (is("drawing") || is("pict") || is("object") || is("AlternateContent")) {
      readPicture(xml, paragraph, depth + 1);
      continue;
    }
    if (is("ruby")) {
      readInline(xml, paragraph, depth + 1);
      continue;
    }
    if (is("tab") || is("ptab")) text += QLatin1Char('\t');
    if (is("br") || is("cr")) text += QLatin1Char('\n');
    if (is("noBreakHyphen")) text += QLatin1Char('-');
    if (is("delText")) paragraph.deleted += xml.readElementText(QXmlStreamReader::SkipChildElements);
    if (is("sym")) {
      const QChar character = symbolCharacter(attribute(xml, QLatin1String("char")).toInt(nullptr, 16));
      const bool known = character != QChar(0xFFFD) && attribute(xml, QLatin1String("font")).startsWith(QStringLiteral("Symbol"));
      text += known ? character : QChar(0xFFFD);
      paragraph.unknownSymbol = paragraph.unknownSymbol || !known;
    }
    if (!xml.isEndElement()) xml.skipCurrentElement();
  }
  if (look.hidden) {
    paragraph.hidden += text;
    return;
  }
  if (look.struck) paragraph.struck += text;
  if (look.raised && !text.trimmed().isEmpty()) text = raised(text);
  if (look.lowered && !text.trimmed().isEmpty()) text = lowered(text);
  paragraph.text += text;
}

void DocxParagraphs::readPicture(QXmlStreamReader& xml, Paragraph& paragraph, int depth) {
  QString box;
  bool image = false;
  bool chosen = false;
  int open = 1;
  while (open > 0 && !xml.atEnd()) {
    const auto token = xml.readNext();
    if (token == QXmlStreamReader::EndElement) --open;
    if (token != QXmlStreamReader::StartElement) continue;
    ++open;
    if (xml.name() == QLatin1String("Fallback") && chosen) {
      xml.skipCurrentElement();
      --open;
    } else if (xml.name() == QLatin1String("Choice")) {
      chosen = true;
    } else if (xml.name() == QLatin1String("blip") || xml.name() == QLatin1String("imagedata")) {
      image = true;
    } else if (xml.name() == QLatin1String("p") && xml.namespaceUri().contains(QLatin1String("wordprocessingml"))) {
      Paragraph inner;
      readInline(xml, inner, depth + 1);
      box += m_numbering.next(inner.number) + inner.text + QLatin1Char('\n');
      paragraph.deleted += inner.deleted;
      paragraph.hidden += inner.hidden;
      image = image || inner.picture;
      --open;
    }
  }
  if (!trimmedCell(box).isEmpty()) m_boxes << box;
  paragraph.picture = paragraph.picture || image;
}

}  // namespace jiheng::documents
