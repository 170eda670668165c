#pragma once

#include <QHash>
#include <memory>
#include <vector>

#include "app/foundation/result.h"
#include "app/reports/font_face.h"

namespace jiheng {

/// The faces that a document is set in: a Latin one first, then a Chinese one, then whatever this machine has
/// for a character. Bold is a real bold face or none: strokes are never thickened. Bound to one thread.
class FontBook {
public:
  /// Looks for fonts. Needs a QGuiApplication. The error says which fonts to install.
  static Result<std::unique_ptr<FontBook>> ofThisMachine();

  /// How one character is shown.
  struct Choice {
    int face = 0;
    quint32 glyph = 0;
    bool substitute = false;  ///< no font here has the character; the glyph only marks its place
  };
  /// `chinese` says that the text around is Chinese, which decides the shape of quotation marks, dots and
  /// dashes.
  Choice choose(char32_t character, bool bold, bool chinese);

  const FontFace& face(int index) const { return *m_faces[static_cast<size_t>(index)]; }
  int faceCount() const { return static_cast<int>(m_faces.size()); }

private:
  FontBook() = default;
  int addFirst(const QStringList& families, bool bold);
  int addFallback(char32_t character, bool bold);
  Choice search(char32_t character, bool bold, bool chinese);

  std::vector<std::shared_ptr<FontFace>> m_faces;
  int m_latin[2] = {-1, -1};    // regular, bold
  int m_chinese[2] = {-1, -1};  // regular, bold
  std::vector<int> m_fallbacks[2];
  QHash<quint32, Choice> m_choices;
};

/// True for a character that stands in a square of its own in Chinese text: Han, kana, Chinese punctuation,
/// full-width forms. Such characters are never changed by their neighbours, so they need no shaping.
bool isWideCharacter(char32_t character);

/// True for marks that Chinese and Western typography both write with the same code point but a different
/// width.
bool isSharedPunctuation(char32_t character);

}  // namespace jiheng
