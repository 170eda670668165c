#pragma once

#include <QString>
#include <vector>

namespace jiheng {

/// One unit of comparison: a Han character, a word, a number or a mark, with the white space before it.
struct DiffToken {
  QString space;  ///< as written
  QString text;   ///< as written; empty only for the last token, which holds the white space at the end
  QString form;   ///< what is compared: width and the form of marks made one
};

/// Cuts a text into tokens. `hyphenated` keeps third-generation in one piece.
std::vector<DiffToken> diffTokens(const QString& text, bool hyphenated);

/// The content of a text without its form: two texts with the same content differ in form only. White space counts where
/// it parts two words or two numbers, and nowhere else.
QString contentOf(const QString& text);

/// Which tokens of two texts are the same, in order: pairs of positions, a longest common subsequence.
std::vector<std::pair<qsizetype, qsizetype>> commonTokens(const std::vector<DiffToken>& before,
                                                          const std::vector<DiffToken>& after);

}  // namespace jiheng
