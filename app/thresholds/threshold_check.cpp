#include "app/thresholds/threshold_check.h"

namespace jiheng {

QString thresholdStateCode(ThresholdState state) {
  switch (state) {
    case ThresholdState::Met:
      return QStringLiteral("met");
    case ThresholdState::NotMet:
      return QStringLiteral("not-met");
    case ThresholdState::NotDecided:
      return QStringLiteral("not-decided");
    case ThresholdState::Missing:
      return QStringLiteral("missing");
    case ThresholdState::NotComparable:
      return QStringLiteral("not-comparable");
  }
  return {};
}

Text thresholdStateText(ThresholdState state) {
  switch (state) {
    case ThresholdState::Met:
      return phrase("Thresholds", "Met");
    case ThresholdState::NotMet:
      return phrase("Thresholds", "Not met");
    case ThresholdState::NotDecided:
      return phrase("Thresholds", "Not decided");
    case ThresholdState::Missing:
      return phrase("Thresholds", "Missing");
    case ThresholdState::NotComparable:
      return phrase("Thresholds", "Not comparable");
  }
  return {};
}

QString thresholdOutcomeCode(ThresholdOutcome outcome) {
  switch (outcome) {
    case ThresholdOutcome::ParametersMet:
      return QStringLiteral("parameters-met");
    case ThresholdOutcome::ParametersNotMet:
      return QStringLiteral("parameters-not-met");
    case ThresholdOutcome::NotDecided:
      return QStringLiteral("not-decided");
  }
  return {};
}

Text thresholdOutcomeText(ThresholdOutcome outcome) {
  switch (outcome) {
    case ThresholdOutcome::ParametersMet:
      return phrase("Thresholds", "Parameters met");
    case ThresholdOutcome::ParametersNotMet:
      return phrase("Thresholds", "Parameters not met");
    case ThresholdOutcome::NotDecided:
      return phrase("Thresholds", "Not decided");
  }
  return {};
}

}  // namespace jiheng
