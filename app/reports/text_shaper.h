#pragma once

#include <QHash>
#include <QString>
#include <memory>
#include <vector>

#include "app/reports/font_book.h"
#include "app/reports/report_document.h"

namespace jiheng {

/// One glyph, in thousandths of the text size.
struct ShapedGlyph {
  quint32 id = 0;
  float advance = 0;
  float dx = 0;
  float dy = 0;
};

/// The smallest piece that lines are made of: some characters with the glyphs that show them together.
struct Cluster {
  qsizetype start = 0;  ///< in the paragraph's text, UTF-16 units
  quint32 glyphs = 0;   ///< index of the first one
  quint16 length = 0;
  quint16 glyphCount = 0;
  float advance = 0;  ///< in thousandths of the text size
  quint16 face = 0;
  quint16 run = 0;     ///< index of the TextRun that it comes from
  quint8 level = 0;    ///< bidirectional level; odd runs from right to left
  bool space = false;  ///< may hang over the end of a line
  bool newline = false;
  bool breakAfter = false;
  bool substitute = false;  ///< no font has the character; its text is given around the glyph
};

/// A paragraph as glyphs, before it is cut into lines.
struct ShapedText {
  QString text;                ///< what is shown, cleaned of control characters
  std::vector<TextRun> looks;  ///< bold and ink by Cluster::run; their texts are empty
  std::vector<Cluster> clusters;
  std::vector<ShapedGlyph> glyphs;
  bool bidirectional = false;
};

/// Turns paragraphs into glyphs: chooses faces, shapes with HarfBuzz, finds where lines may break (ICU, which
/// knows the Chinese rules for punctuation).
class TextShaper {
public:
  explicit TextShaper(FontBook& fonts);
  ~TextShaper();
  ShapedText shape(const std::vector<TextRun>& runs, bool allBold);

private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace jiheng
