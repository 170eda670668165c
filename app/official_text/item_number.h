#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/foundation/text.h"
#include "app/official_text/reading.h"

namespace jiheng {

/// A number such as 056101X found in a text.
struct NumberToken {
  qsizetype from = 0;
  qsizetype to = 0;
  QString number;             ///< regular: digits and a capital letter
  std::vector<Text> remarks;  ///< what had to be repaired to read it
};

/// All item numbers of a stretch, in order. Full width, spaces and line breaks inside are read through; a letter O or I in the
/// place of a digit is read with a remark.
std::vector<NumberToken> findNumbers(const Reading& reading, qsizetype from, qsizetype to);
/// The number that begins at a place; nothing where none does.
std::optional<NumberToken> numberAt(const Reading& reading, qsizetype at);

/// The expression of a number, for larger expressions.
QString numberPattern();

}  // namespace jiheng
