#pragma once

#include "app/catalogue/edition_diff.h"

namespace jiheng {

/// A word or two: "deleted", "added", "format only", "not certain".
Text changeKindText(ChangeKind kind);
/// One sentence: why nothing certain can be said; empty for None.
Text uncertaintyText(Uncertainty uncertainty);
/// A few words: "added", "amended; earlier wording not bundled".
Text pointChangeText(PointChangeKind kind);
/// "name", "number", "sector", "part", "control points".
Text fieldText(ItemField field);
/// What an instrument is called in a narrow place: "No. 38 of 2020", "draft of 2022".
Text instrumentShortText(const Instrument& instrument);
/// One sentence on a field that differs, for those without a redline: "Number: 054901J, then 085001J."
Text fieldChangeText(const FieldChange& change);

/// Where the instruments between the two editions state more steps than are bundled: "Announcement ...: 12 of 21 amendments
/// are bundled." Empty where all are. What is missing can be neither shown nor excluded.
std::vector<Text> missingSteps(const Catalogue& catalogue, const EditionDiff& diff);

/// A change as plain text for people: heading, fields and control points as a redline, and what did it. Several lines.
QString changeText(const EditionDiff& diff, const ItemChange& change, Language language, bool showFormat);

}  // namespace jiheng
