#include "app/reports/font_face.h"

#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>
#include <QFont>
#include <QtEndian>

#include "app/reports/cff_charset.h"

namespace jiheng {

namespace {

qint16 signedAt(const QByteArray& table, qsizetype offset) {
  if (table.size() < offset + 2) return 0;
  return qFromBigEndian<qint16>(table.constData() + offset);
}

/// The licence bits of OS/2: 2 forbids embedding, 0x100 forbids parts of the font, 0x200 allows bitmaps only.
bool forbidsEmbedding(const QByteArray& os2) {
  const int bits = signedAt(os2, 8);
  return (bits & 0xF) == 2 || (bits & 0x300) != 0;
}

QByteArray asciiName(const QString& name) {
  QByteArray ascii;
  for (const QChar character : name) {
    const ushort unit = character.unicode();
    const bool plain =
        (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
    if (plain || unit == '-') ascii += static_cast<char>(unit);
  }
  return ascii.isEmpty() ? QByteArrayLiteral("Font") : ascii;
}

QString nameOf(hb_face_t* face, hb_ot_name_id_t id) {
  char16_t buffer[128];
  unsigned size = 128;
  hb_ot_name_get_utf16(face, id, HB_LANGUAGE_INVALID, &size, reinterpret_cast<uint16_t*>(buffer));
  return QString::fromUtf16(buffer, static_cast<qsizetype>(size));
}

}  // namespace

std::shared_ptr<FontFace> FontFace::fromRaw(const QRawFont& raw) {
  std::shared_ptr<FontFace> face(new FontFace);
  if (!raw.isValid() || !face->open(raw)) return nullptr;
  return face;
}

FontFace::~FontFace() {
  hb_font_destroy(m_font);
  hb_face_destroy(m_face);
  for (const auto& [tag, blob] : m_tables) hb_blob_destroy(blob);
}

bool FontFace::open(const QRawFont& raw) {
  m_raw = raw;
  const auto reference = [](hb_face_t*, hb_tag_t tag, void* self) -> hb_blob_t* {
    auto& face = *static_cast<FontFace*>(self);
    // Kept: the outlines of a Chinese font are 15 MB, and HarfBuzz asks for them more than once.
    const auto known = face.m_tables.find(tag);
    if (known != face.m_tables.end()) return hb_blob_reference(known->second);
    char name[5] = {};
    hb_tag_to_string(tag, name);
    auto* bytes = new QByteArray(face.m_raw.fontTable(name));
    hb_blob_t* blob =
        hb_blob_create(bytes->constData(), static_cast<unsigned>(bytes->size()), HB_MEMORY_MODE_READONLY,
                       bytes, [](void* data) { delete static_cast<QByteArray*>(data); });
    face.m_tables.emplace(tag, blob);
    return hb_blob_reference(blob);
  };
  m_face = hb_face_create_for_tables(reference, this, nullptr);
  if (forbidsEmbedding(table("OS/2")) || !table("fvar").isEmpty()) return false;

  const QByteArray cff = table("CFF ");
  if (!cff.isEmpty()) {
    auto charset = readCffCharset(cff);
    if (!charset) return false;
    m_outlines = charset->cidKeyed ? Outlines::CidKeyedCff : Outlines::NamedCff;
    m_cids = std::move(charset->cids);
  } else if (table("glyf").isEmpty() || !table("CBDT").isEmpty() || !table("sbix").isEmpty()) {
    return false;
  }
  m_font = hb_font_create(m_face);
  m_unit = 1000.0 / hb_face_get_upem(m_face);
  m_family = raw.familyName();
  m_bold = raw.weight() >= QFont::DemiBold;
  m_postScriptName = asciiName(nameOf(m_face, HB_OT_NAME_ID_POSTSCRIPT_NAME));
  readMetrics();
  return true;
}

QByteArray FontFace::table(const char* tag) const {
  hb_blob_t* blob = hb_face_reference_table(m_face, hb_tag_from_string(tag, 4));
  unsigned size = 0;
  const char* data = hb_blob_get_data(blob, &size);
  // The blob stays in m_tables, so its bytes may be looked at without a copy.
  const QByteArray bytes = QByteArray::fromRawData(data, static_cast<qsizetype>(size));
  hb_blob_destroy(blob);
  return bytes;
}

void FontFace::readMetrics() {
  hb_font_extents_t extents = {};
  if (hb_font_get_h_extents(m_font, &extents)) {
    m_metrics.ascent = extents.ascender * m_unit;
    m_metrics.descent = extents.descender * m_unit;
  }
  const QByteArray os2 = table("OS/2");
  if (os2.size() >= 90 && signedAt(os2, 88) > 0) m_metrics.capHeight = signedAt(os2, 88) * m_unit;
  m_metrics.italicAngle = signedAt(table("post"), 4);
  const QByteArray head = table("head");
  if (head.size() >= 44) {
    for (int i = 0; i < 4; ++i) m_metrics.box[i] = signedAt(head, 36 + 2 * i) * m_unit;
  }
}

quint32 FontFace::glyph(char32_t character) const {
  hb_codepoint_t glyph = 0;
  return hb_font_get_nominal_glyph(m_font, character, &glyph) ? glyph : 0;
}

double FontFace::advance(quint32 glyph) const {
  return hb_font_get_glyph_h_advance(m_font, glyph) * m_unit;
}

quint16 FontFace::code(quint32 glyph) const {
  return glyph < m_cids.size() ? m_cids[glyph] : static_cast<quint16>(glyph);
}

QByteArray FontFace::subset(const std::set<quint32>& glyphs) const {
  hb_subset_input_t* input = hb_subset_input_create_or_fail();
  if (!input) return {};
  for (const quint32 glyph : glyphs) hb_set_add(hb_subset_input_glyph_set(input), glyph);
  // A CID-keyed font keeps its CIDs when its glyphs move together; any other one is shown by glyph, so glyphs
  // stay.
  unsigned flags = HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE;
  if (m_outlines != Outlines::CidKeyedCff) flags |= HB_SUBSET_FLAGS_RETAIN_GIDS;
  hb_subset_input_set_flags(input, static_cast<hb_subset_flags_t>(flags));
  // The glyphs are already chosen by shaping: what chooses or places them would only pull in more of them.
  hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (const char* tag :
       {"GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "cmap", "name", "post", "OS/2", "kern", "morx",
        "mort", "kerx", "vhea", "vmtx", "VORG", "DSIG", "gasp", "hdmx", "VDMX", "LTSH", "PCLT", "meta",
        "COLR", "CPAL", "SVG ", "EBDT", "EBLC", "EBSC", "STAT", "HVAR", "MVAR", "VVAR"})
    hb_set_add(dropped, hb_tag_from_string(tag, 4));

  QByteArray bytes;
  if (hb_face_t* part = hb_subset_or_fail(m_face, input)) {
    hb_blob_t* blob = m_outlines == Outlines::TrueType
                          ? hb_face_reference_blob(part)
                          : hb_face_reference_table(part, HB_TAG('C', 'F', 'F', ' '));
    unsigned size = 0;
    const char* data = hb_blob_get_data(blob, &size);
    bytes = QByteArray(data, static_cast<qsizetype>(size));
    hb_blob_destroy(blob);
    hb_face_destroy(part);
  }
  hb_subset_input_destroy(input);
  return bytes;
}

}  // namespace jiheng
