#include "app/reports/pdf_font.h"

#include <QCryptographicHash>

namespace jiheng {

namespace {

char32_t singleCharacter(QStringView text) {
  if (text.size() == 1) return text[0].unicode();
  if (text.size() == 2 && text[0].isHighSurrogate() && text[1].isLowSurrogate())
    return QChar::surrogateToUcs4(text[0], text[1]);
  return 0;
}

/// Six letters that differ with the glyphs, as ISO 32000-1, 9.6.4 asks of parts of fonts.
QByteArray subsetTag(const std::set<quint32>& glyphs) {
  QCryptographicHash hash(QCryptographicHash::Md5);
  for (const quint32 glyph : glyphs) hash.addData(QByteArray::number(glyph).append(' '));
  const QByteArray digest = hash.result();
  QByteArray tag;
  for (int i = 0; i < 6; ++i) tag += static_cast<char>('A' + static_cast<quint8>(digest[i]) % 26);
  return tag + '+';
}

QByteArray hex4(unsigned value) {
  return QByteArray::number(value, 16).rightJustified(4, '0');
}

}  // namespace

int PdfFont::use(quint32 glyph, QStringView text) {
  const char32_t single = singleCharacter(text);
  if (single && glyph < m_single.size() && m_single[glyph] == single) return 0;
  m_glyphs.insert(glyph);
  const QString wanted = text.toString();
  for (size_t i = 0; i < m_instances.size(); ++i) {
    const auto [known, isNew] = m_instances[i].texts.try_emplace(glyph, wanted);
    if (!isNew && known->second != wanted) continue;
    if (i == 0 && single) {
      if (m_single.size() <= glyph) m_single.resize(glyph + 1024, 0);
      m_single[glyph] = single;
    }
    return static_cast<int>(i);
  }
  m_instances.emplace_back();
  m_instances.back().texts.emplace(glyph, wanted);
  return static_cast<int>(m_instances.size()) - 1;
}

QByteArray PdfFont::resourceName(int instance) const {
  QByteArray name = "/F" + QByteArray::number(m_index);
  if (instance > 0) name += 'v' + QByteArray::number(instance);
  return name;
}

QByteArray PdfFont::widths() const {
  // [ first [w w w] first [w ...] ]: one array for each stretch of consecutive codes.
  std::map<quint16, double> byCode;
  for (const quint32 glyph : m_glyphs) byCode[m_face->code(glyph)] = m_face->advance(glyph);
  QByteArray array;
  int previous = -2;
  for (const auto& [code, width] : byCode) {
    if (width == 1000) continue;  // the default width below
    if (code != previous + 1) {
      if (previous >= 0) array += ']';
      array += QByteArray::number(code) + '[';
    } else {
      array += ' ';
    }
    array += pdfNumber(width);
    previous = code;
  }
  if (previous >= 0) array += ']';
  return '[' + array + ']';
}

QByteArray PdfFont::toUnicode(int instance) const {
  std::map<quint16, QStringView> byCode;
  for (const auto& [glyph, text] : m_instances[static_cast<size_t>(instance)].texts)
    byCode[m_face->code(glyph)] = text;
  QByteArray map =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
      "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
  auto next = byCode.begin();
  while (next != byCode.end()) {
    QByteArray lines;
    int count = 0;
    for (; next != byCode.end() && count < 100; ++next, ++count)
      lines += '<' + hex4(next->first) + "><" + utf16Hex(next->second) + ">\n";
    map += QByteArray::number(count) + " beginbfchar\n" + lines + "endbfchar\n";
  }
  return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFont::descriptor(const QByteArray& name, int file) const {
  const FontFace::Metrics& metrics = m_face->metrics();
  QByteArray box;
  for (const double edge : metrics.box) box += pdfNumber(edge) + ' ';
  const bool trueType = m_face->outlines() == FontFace::Outlines::TrueType;
  // Flags 4: symbolic, which is what a font shown by glyph counts as.
  return QByteArray("<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox[" + box.trimmed() +
                    "]/ItalicAngle " + pdfNumber(metrics.italicAngle) + "/Ascent " +
                    pdfNumber(metrics.ascent) + "/Descent " + pdfNumber(metrics.descent) + "/CapHeight " +
                    pdfNumber(metrics.capHeight) + "/StemV " + (m_face->isBold() ? "140" : "80") +
                    (trueType ? "/FontFile2 " : "/FontFile3 ") + pdfReference(file) + ">>");
}

QByteArray PdfFont::write(PdfWriter& writer) const {
  if (!isUsed()) return {};
  const QByteArray part = m_face->subset(m_glyphs);
  if (part.isEmpty()) return {};
  const bool trueType = m_face->outlines() == FontFace::Outlines::TrueType;
  const QByteArray name = subsetTag(m_glyphs) + m_face->postScriptName();
  const int file = writer.addStream(part, trueType ? QByteArray("/Length1 " + QByteArray::number(part.size()))
                                                   : QByteArrayLiteral("/Subtype/CIDFontType0C"));
  const int described = writer.add(descriptor(name, file));
  const int descendant = writer.add(
      "<</Type/Font/Subtype" + QByteArray(trueType ? "/CIDFontType2/CIDToGIDMap/Identity" : "/CIDFontType0") +
      "/BaseFont/" + name +
      "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
      pdfReference(described) + "/DW 1000/W" + widths() + ">>");
  QByteArray entries;
  // A face that shows only substitutes has no instance of its own yet, but must be named all the same.
  const int count = std::max(1, static_cast<int>(m_instances.size()));
  for (int instance = 0; instance < count; ++instance) {
    QByteArray map;
    if (instance < static_cast<int>(m_instances.size()))
      map = "/ToUnicode " + pdfReference(writer.addStream(toUnicode(instance)));
    const int font =
        writer.add("<</Type/Font/Subtype/Type0/BaseFont/" + name + (trueType ? "" : "-Identity-H") +
                   "/Encoding/Identity-H/DescendantFonts[" + pdfReference(descendant) + ']' + map + ">>");
    entries += resourceName(instance) + ' ' + pdfReference(font);
  }
  return entries;
}

}  // namespace jiheng
