#pragma once

#include <QString>

namespace jiheng {

/// Whether a spreadsheet could take a cell with this text for a formula: it begins with = + - @ (their full-width forms too), a
/// tab or a line break.
bool looksLikeFormula(const QString& text);

/// A cell for CSV that no spreadsheet takes for a formula: such a text gets an apostrophe in front, and so does one that already
/// has apostrophes in front of such a beginning. cellText() takes exactly one away again, so every text comes back as it was.
QString guardedCell(const QString& text);

/// The text of a cell of a CSV: without the apostrophe that guards it.
QString cellText(const QString& cell);

}  // namespace jiheng
