#pragma once

#include <QHash>
#include <QStringView>
#include <map>
#include <set>
#include <vector>

#include "app/reports/font_face.h"
#include "app/reports/pdf_writer.h"

namespace jiheng {

/// A face as it stands in one PDF file, with the record of which character each glyph was written for.
///
/// A font program cannot tell that: in Chinese fonts one glyph draws several characters (生 and the radical
/// ⽣, 金 and ⾦), and a map read from the font backwards makes search and copying fail. So the map is made
/// from the text itself. A glyph that is needed for a second text gets it in a further instance of the font,
/// which shares the embedded file.
class PdfFont {
public:
  PdfFont(const FontFace& face, int index) : m_face(&face), m_index(index) {}

  /// Notes that `glyph` is written for `text`; the answer is the instance to write it with.
  int use(quint32 glyph, QStringView text);
  /// Notes a glyph whose text is given around it (ActualText); any instance shows it.
  void use(quint32 glyph) { m_glyphs.insert(glyph); }

  bool isUsed() const { return !m_glyphs.empty(); }
  /// The name of an instance in the resources: "/F3" or "/F3a".
  QByteArray resourceName(int instance) const;
  const FontFace& face() const { return *m_face; }

  /// Writes the font's objects. Returns the entries for the resource dictionary; empty where nothing was used
  /// or the part of the font could not be made.
  QByteArray write(PdfWriter& writer) const;

private:
  QByteArray widths() const;
  QByteArray toUnicode(int instance) const;
  QByteArray descriptor(const QByteArray& name, int file) const;

  const FontFace* m_face;
  int m_index;
  std::set<quint32> m_glyphs;
  struct Instance {
    std::map<quint32, QString> texts;
  };
  std::vector<Instance> m_instances;
  std::vector<char32_t> m_single;  // first instance, glyphs with a text of one character: the quick way
};

}  // namespace jiheng
