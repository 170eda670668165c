#pragma once

#include <QString>
#include <vector>

namespace jiheng {

/// What became of one stretch of a text.
enum class DiffKind {
  Same,
  Removed,    ///< only in the earlier text
  Added,      ///< only in the later text
  FormatOnly  ///< the same words; width, spacing, or the form of quotes, brackets and punctuation differs
};

/// One stretch of a redline. Put together in order they give both texts: textBefore() and textAfter().
struct DiffSegment {
  DiffKind kind = DiffKind::Same;
  QString text;    ///< as it reads; for FormatOnly the later form, which can be empty
  QString before;  ///< FormatOnly alone: the earlier form, which can be empty
  bool operator==(const DiffSegment&) const = default;
};

/// A redline of two Chinese texts: by character, with numbers and Latin words kept whole. Crumbs of equal text between
/// changes are joined with them, so that it reads well. Case and superscripts count as content (mW is not MW).
std::vector<DiffSegment> diffChinese(const QString& before, const QString& after);

/// A redline of two English texts: by word.
std::vector<DiffSegment> diffEnglish(const QString& before, const QString& after);

QString textBefore(const std::vector<DiffSegment>& segments);
QString textAfter(const std::vector<DiffSegment>& segments);

/// True where a word was removed or added.
bool changesWords(const std::vector<DiffSegment>& segments);
/// True where something differs, but in form only.
bool changesFormOnly(const std::vector<DiffSegment>& segments);

/// A redline in plain characters: [-removed-]{+added+}; with `showFormat` also {~earlier form~later form~}, otherwise the
/// later form stands unmarked.
QString markedText(const std::vector<DiffSegment>& segments, bool showFormat);

}  // namespace jiheng
