#pragma once

#include <QRawFont>
#include <QString>
#include <map>
#include <memory>
#include <set>
#include <vector>

struct hb_blob_t;
struct hb_face_t;
struct hb_font_t;

namespace jiheng {

/// One face of a font of this machine, as the PDF engine needs it: its tables, its glyphs, and a part of it
/// to embed.
///
/// The tables come through QRawFont, which every platform has; everything else is HarfBuzz's. Bound to one
/// thread.
class FontFace {
public:
  /// How the outlines are stored, which decides the kind of PDF font.
  enum class Outlines { TrueType, CidKeyedCff, NamedCff };

  /// Null where the face cannot be embedded: bitmaps, a variable font (no part of the file holds the bold
  /// that is seen), outlines that PDF does not know, or a licence that forbids it (OS/2 fsType).
  static std::shared_ptr<FontFace> fromRaw(const QRawFont& raw);
  ~FontFace();
  FontFace(const FontFace&) = delete;
  FontFace& operator=(const FontFace&) = delete;

  Outlines outlines() const { return m_outlines; }
  const QString& family() const { return m_family; }
  /// The name for the PDF: printable ASCII without spaces.
  const QByteArray& postScriptName() const { return m_postScriptName; }
  bool isBold() const { return m_bold; }

  /// The glyph of a character; 0 where the face has none.
  quint32 glyph(char32_t character) const;
  /// Width of a glyph in thousandths of the text size.
  double advance(quint32 glyph) const;
  /// The code under which text shows the glyph; stays the same in the embedded part.
  quint16 code(quint32 glyph) const;
  hb_font_t* shaper() const { return m_font; }
  /// Factor from the shaper's units to thousandths of the text size.
  double unit() const { return m_unit; }

  /// Numbers of the font descriptor, in thousandths of the text size.
  struct Metrics {
    double ascent = 880;
    double descent = -120;
    double capHeight = 700;
    double italicAngle = 0;
    double box[4] = {0, -200, 1000, 900};
  };
  const Metrics& metrics() const { return m_metrics; }

  /// The part of the font with these glyphs: a bare CFF table or a TrueType file. Empty where HarfBuzz
  /// refuses.
  QByteArray subset(const std::set<quint32>& glyphs) const;

private:
  FontFace() = default;
  bool open(const QRawFont& raw);
  void readMetrics();
  QByteArray table(const char* tag) const;

  QRawFont m_raw;
  mutable std::map<quint32, hb_blob_t*> m_tables;
  hb_face_t* m_face = nullptr;
  hb_font_t* m_font = nullptr;
  double m_unit = 1;
  Outlines m_outlines = Outlines::TrueType;
  std::vector<quint16> m_cids;
  QString m_family;
  QByteArray m_postScriptName;
  bool m_bold = false;
  Metrics m_metrics;
};

}  // namespace jiheng
