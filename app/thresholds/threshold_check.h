#pragma once

#include <QString>
#include <vector>

#include "app/catalogue/item.h"

namespace jiheng {

/// One value that the company measured, as it was typed. Made by the caller from the parameter of a technology.
struct Measurement {
  QString quantity;   ///< id of data/thresholds; may be empty: the name is looked up then
  QString name;       ///< as the maker calls it
  QString value;      ///< "2.60", "≥ 2.60", "2.55-2.65", "2.60±0.05"
  QString valueTo;    ///< upper end of a range; mostly empty
  QString unit;       ///< "g/cc", "克/立方厘米", "g·cm⁻³"
  QString condition;  ///< test condition as typed: "220 MPa"
  bool operator==(const Measurement&) const = default;
};

/// How a measurement stands to what the text of law states. Never a verdict: “met” is a reason to look, “not met” does not
/// take a technology out of the catalogue.
enum class ThresholdState {
  Met,
  NotMet,
  NotDecided,    ///< the measured range lies on both sides of the limit
  Missing,       ///< the measurement, its unit or its test condition is not there
  NotComparable  ///< another test condition, a limit that the bundled text does not state, a changed text
};

/// "met", "not-met", "not-decided", "missing", "not-comparable": for --json.
QString thresholdStateCode(ThresholdState state);
/// Two or three words, for a badge.
Text thresholdStateText(ThresholdState state);

/// One requirement of a control point, compared with what the company measured.
struct ThresholdCheck {
  QString predicateId;  ///< "252604X-p1-density"
  ItemKey item;
  QString pointKey;
  ThresholdState state = ThresholdState::Missing;
  Text requirement;      ///< "Compaction density ≥ 2.58 g/cc at pressure 220 MPa"
  Text finding;          ///< margin, exactly what is missing, or why it cannot be compared
  int measurement = -1;  ///< index of the measurement that decided; -1 where there is none
  Provenance provenance;  ///< of the text that states the requirement
  Bilingual quote;        ///< the very words of the bundled text, in the language in which it states them
  Bilingual note;         ///< what is uncertain in the text; mostly empty
  QString quantity;       ///< id; empty where the requirement is one in words
  QString unit;           ///< of the limit, as the text writes it
  QString condition;      ///< test condition as one would type it: "220 MPa"; empty where the text states none
  Text margin;            ///< "0.12 g/cc below the limit"; empty unless met or not met
};

/// What all requirements of one control point give together.
enum class ThresholdOutcome {
  ParametersMet,     ///< every number that the text states is met: a reason to look
  ParametersNotMet,  ///< at least one is not met where all must be (or none is where one is enough)
  NotDecided         ///< something is missing or cannot be compared
};

QString thresholdOutcomeCode(ThresholdOutcome outcome);  ///< "parameters-met", "parameters-not-met", "not-decided"
Text thresholdOutcomeText(ThresholdOutcome outcome);     ///< two or three words, for a badge

/// The requirements of one control point with what they give together.
struct ThresholdResult {
  ItemKey item;
  QString pointKey;
  ThresholdOutcome outcome = ThresholdOutcome::NotDecided;
  bool allOf = true;  ///< the text asks for all requirements; otherwise one is enough
  Text sentence;      ///< what was compared and found, and that it is no verdict
  std::vector<ThresholdCheck> checks;
};

}  // namespace jiheng
